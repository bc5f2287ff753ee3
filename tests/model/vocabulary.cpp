// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

#include <concepts>
#include <set>

namespace {

using namespace making;

/// A qualifier is a bit of a set.
template <class E>
constexpr bool is_set = std::same_as<E, qualifier>;

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
        CHECK(static_cast<int>(entry.value) == (is_set<E> ? 1 << place : place)); // no enumerator is left out
        ++place;
        CHECK(value_of<E>(entry.code) == entry.value);
        CHECK(entry_of(entry.value).code == entry.code);
        CHECK(entry.code.empty() == entry.en.empty());
        CHECK(entry.code.empty() == entry.zh.empty());
        const bool names_something = entry.en.find("{n}") != std::string_view::npos; // against 2020, against the plan
        if (!entry.code.empty() && !names_something) {
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
    check_table<seasonal_adjustment>();
    check_table<doubt>();
    check_table<finding_kind>();
    check_table<agreement>();
    check_table<baseline_kind>();
    check_table<target_direction>();
    check_table<role>();
    check_table<qualifier>();
    check_table<verdict>();
    check_table<reason>();
    check_table<change_class>();
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

} // namespace
