// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

#include <set>

namespace {

using namespace making;

template <class E>
void check_table() {
    std::set<std::string_view> codes;
    std::set<E> values;
    std::set<std::string_view> english;
    std::set<std::string_view> chinese;
    int place = 0;
    for (auto const& entry : vocabulary<E>::table) {
        INFO(entry.code << " / " << entry.en);
        CHECK(codes.insert(entry.code).second);
        CHECK(values.insert(entry.value).second);
        CHECK(static_cast<int>(entry.value) == place++); // no enumerator is left out
        CHECK(value_of<E>(entry.code) == entry.value);
        CHECK(entry_of(entry.value).code == entry.code);
        CHECK(entry.code.empty() == entry.en.empty());
        CHECK(entry.code.empty() == entry.zh.empty());
        if (!entry.code.empty()) {
            CHECK(english.insert(entry.en).second);
            CHECK(chinese.insert(entry.zh).second);
        }
        const bool of_csv = entry.code.find_first_of(",\"\r\n |&;") == std::string_view::npos;
        CHECK(of_csv);
    }
    CHECK_FALSE(value_of<E>("no such word"));
    CHECK_FALSE(value_of<E>(" "));
}

TEST_CASE("every word of a data file has one meaning and both languages") {
    check_table<statement_kind>();
    check_table<movement>();
    check_table<polarity>();
    check_table<price_basis>();
    check_table<accumulation>();
    check_table<doubt>();
    check_table<finding_kind>();
    check_table<agreement>();
}

TEST_CASE("an empty field is a word only where a report may leave it out") {
    CHECK(value_of<movement>("") == movement::none);
    CHECK(value_of<price_basis>("") == price_basis::none);
    CHECK(value_of<accumulation>("") == accumulation::unstated);
    CHECK_FALSE(value_of<statement_kind>(""));
    CHECK_FALSE(value_of<polarity>(""));
    CHECK_FALSE(value_of<doubt>(""));
    CHECK(value_of<price_basis>("unknown") == price_basis::unknown); // not the same as none
}

TEST_CASE("baselines, roles, qualifiers and reasons have one code each") {
    const auto unique = [](auto const& table) {
        std::set<std::string_view> codes;
        for (auto const& entry : table) CHECK(codes.insert(entry.code).second);
    };
    unique(baseline_words);
    unique(role_names);
    unique(qualifier_names);
    unique(reason_table);
    for (auto const& entry : reason_table) {
        CHECK(code_of(entry.which) == entry.code);
        CHECK_FALSE(entry.en.empty());
        CHECK_FALSE(entry.zh.empty());
    }
    for (auto const& word : baseline_words) {
        CHECK(word.code.empty() == word.en.empty());
        CHECK(word.code.empty() == word.zh.empty());
    }
}

} // namespace
