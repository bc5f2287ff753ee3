// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What prints also reads: every spelling of the lexicon with every prefix and scale word, every row of the table with
// every prefix, and what products and quotients of rows make of them.

#include "reading.hpp"
#include "support/brute_force.hpp"

#include <set>
#include <vector>

using namespace tongbi;
using namespace reading;

namespace {

/// Do the two units measure the same, one for one, in both directions, in numbers of one role?
bool same(unit const& a, unit const& b) {
    const auto there = conversion_between(a, b);
    const auto back = conversion_between(b, a);
    return there && back && *there == conversion_factor{} && *back == conversion_factor{} &&
           role_of(a.kind()) == role_of(b.kind());
}

/// A text before its unit: 73.0 and 亿千瓦时, bn tonnes.
std::string spelled(std::string_view word, std::string_view unit_text) {
    const bool latin = !word.empty() && word.front() >= 'a' && word.front() <= 'z';
    return std::string(word).append(latin ? " " : "").append(unit_text);
}

/// Every text of the lexicon: a spelling behind each prefix that it takes.
std::vector<std::string> const& all_texts() {
    static const auto texts = [] {
        std::vector<std::string> list;
        const auto with = [&](spelling const& s, auto const& prefixes) {
            for (auto const& p : prefixes)
                if (tongbi::detail::takes_prefix(s, p)) list.push_back(std::string(p.text).append(s.text));
        };
        for (auto const& s : spellings) {
            list.emplace_back(s.text);
            if (s.letters == script::han)
                with(s, han_prefixes);
            else
                with(s, latin_prefixes);
        }
        for (const auto word : rows::counter_words) list.emplace_back(word);
        return list;
    }();
    return texts;
}

std::vector<unit_row const*> const& all_rows() {
    static const auto rows = [] {
        std::set<unit_row const*> found;
        for (auto const& s : spellings)
            if (s.row != &rows::wind_force) found.insert(s.row); // a grade has no scale words, and no quotients
        for (auto const& row : rows::counters) found.insert(&row);
        return std::vector<unit_row const*>(found.begin(), found.end());
    }();
    return rows;
}

/// Prints alone, behind a number, and below one; and reads as what it was.
bool reads_back(unit const& u) {
    const auto again = read_unit(to_string(u));
    const auto number = read_measure(to_string(figure::exactly(5), u));
    return again && same(*again, u) && number && best(*number) == "5" && same(number->unit(), u);
}

} // namespace

TEST_CASE("every spelling with every prefix and every scale word is printed as it was read, and reads back") {
    referee::tally t;
    for (auto const& text : all_texts()) {
        const auto place = tongbi::detail::index_of_units.find(text)->place;
        std::vector<std::string> forms;
        if (place == placing::anywhere || place == placing::unscaled) forms.push_back(text);
        if (place == placing::unscaled)
            CHECK_FALSE(read_unit("万" + text));
        else if (place == placing::below)
            forms.push_back("万元/" + text);
        else
            for (auto const& word : scale_words)
                if (tongbi::detail::index_of_units.find(text)->row != &rows::wind_force)
                    forms.push_back(spelled(word.text, text)); // 万级 is a class of magnitude
        for (auto const& form : forms) {
            const auto u = read_unit(form);
            t.expect(u && read_unit(to_string(*u)) == *u, [&] { return form; });
            const auto m = read_measure("73.0", form);
            t.expect(m && m->unit() == *u && read_measure(to_string(*m)) == m && to_string(*u) == unit_text(*m),
                     [&] { return "73.0 | " + form; });
        }
    }
    t.check(10'000);
}

TEST_CASE("every row with every power of ten prints by its symbols without losing one, and reads back",
          "[exhaustive]") {
    referee::tally t;
    for (auto const* row : all_rows())
        for (const auto letters : {script::han, script::latin})
            for (int prefix = -12; prefix <= 18; ++prefix)
                for (const int word : {0, 2, 3, 4, 5, 6, 8, 12, 13, -1}) {
                    const unit u(*row, prefix, word, letters);
                    t.expect(reads_back(u), [&] { return to_string(u); });
                }
    t.check(30'000);
}

TEST_CASE("products and quotients of any two rows, and of three, print so that they read back", "[exhaustive]") {
    referee::tally t;
    const unit year(rows::year);
    const unit latin_year(rows::year, 0, 0, script::latin);
    for (auto const* first : all_rows())
        for (auto const* second : all_rows()) {
            if (first == &rows::steam_tonne && second == &rows::hour) continue; // 蒸吨/小时 is 蒸吨 by convention
            if (first == &rows::volt && second == &rows::ampere) continue;      // kV·A is 千伏安, an apparent power
            for (const auto letters : {script::han, script::latin}) {
                const unit a(*first, 0, 4, letters);
                const unit b(*second, 0, 0, letters);
                const unit& per = letters == script::han ? year : latin_year;
                for (auto const& u : {a / b, a * b, a / (b * per), b / (a * per), b / b / a})
                    if (u.size() != 0) t.expect(reads_back(u), [&] { return to_string(u); });
            }
        }
    t.check(50'000);
}

TEST_CASE("a unit of one's own prints what was read, and what nobody spelled as a power of ten") {
    static constexpr unit_row pascal{"帕斯", "Pas", -1, 1, -2};
    static constexpr std::array own{own_unit{"百帕斯", unit(pascal, 2)}, own_unit{"帕斯", pascal},
                                    own_unit{"hPas", unit(pascal, 2, 0, script::latin)},
                                    own_unit{"帕斯·日", unit(pascal) * unit(rows::day)}};
    const std::vector<std::array<std::string_view, 2>> cases{
        {"1013.2百帕斯", "101320帕斯 [101315, 101325]"},
        {"3.5万百帕斯", "3500000帕斯 [3450000, 3550000]"},
        {"1013.2 hPas", "101320帕斯 [101315, 101325]"},
        {"1013.2百帕斯/天", ""},
        {"12.5帕斯·日", ""},
        {"5元/百帕斯", ""},
        {"5×10⁴百帕斯", "5000000帕斯 [4500000, 5500000]"},
    };
    for (auto const& [text, in_one] : cases) {
        INFO(text);
        const auto m = read_measure(text, own);
        REQUIRE(m);
        CHECK(to_string(*m) == text);
        CHECK(read_measure(to_string(*m), own) == m);
        if (!in_one.empty()) CHECK(to_string(*convert(m, "帕斯", own)) == in_one);
    }
    // computed: nobody spelled 百帕斯 for these
    CHECK(to_string(unit(pascal, 2)) == "10²帕斯");
    CHECK(to_string(figure::printed(decimal(10132, -1)), unit(pascal, 2)) == "1013.2×10²帕斯");
    CHECK(to_string(figure::printed(decimal(10132, -1)), unit(pascal, 2, 0, script::latin)) == "1013.2×10² Pas");
    CHECK(to_string(unit(pascal, 2) * unit(pascal, 2)) == "10⁴帕斯^2");
    CHECK(to_string(unit(rows::tonne, 0, 13)) == "10¹³吨");
    CHECK(to_string(unit(rows::tonne, -3)) == "10⁻³吨");
    CHECK(to_string(unit(rows::tce, -3)) == "千克标准煤"); // by its spelling
    CHECK(to_string(unit(pascal, 3)) == "千帕斯");         // a prefix of the tables
    const auto a_day = quotient_of(read_measure("30.0百帕斯", own), read("3.0天"));
    CHECK(to_string(*a_day) == "10.0百帕斯/天 [9.81, 10.19]");
    CHECK(to_string(*quotient_of(read_measure("12.5帕斯·日", own), read("5.0米"))) == "2.50帕斯·天/米 [2.465, 2.536]");
}
