// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Long rows to panels and back: in any order, with all that is too much or too little; and gaps in bitmaps.

#include "catch.hpp"
#include "support/random_panel.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>

#include <algorithm>
#include <map>

#if defined(__linux__)
#include <sys/mman.h>
#include <unistd.h>
#endif

using namespace tongbi;
using random_panel::none;
using random_panel::same_bits;

namespace {

period at(std::string_view text) { return *read_period(text); }

} // namespace

TEST_CASE("rows in any order fill the panel that the definition fills, with every repetition and every hole") {
    std::mt19937 draw(7);
    constexpr std::array copies_of{1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 2, 3};
    for (int round = 0; round < 60; ++round) {
        const auto entities = static_cast<int>(1 + draw() % 70);
        const auto periods = static_cast<int>(1 + draw() % 40);
        const std::vector<period_axis> axes{{at("2020-03"), periods},     {at("2020-03"), periods, true},
                                            {at("2019-Q3"), periods},     {at("1999"), periods},
                                            {at("2024-02-20"), periods},  {at("2021年夏季"), periods},
                                            {at("2021年下半年"), periods}};
        auto const& axis = axes[static_cast<std::size_t>(round) % axes.size()];
        std::vector<std::string> names;
        for (int e = 0; e < entities; ++e) // of all lengths, and alike in their ends
            names.push_back(std::string(static_cast<std::size_t>(e % 13), 'x') + std::to_string(e) +
                            std::string(static_cast<std::size_t>(e % 3), 'y'));
        std::vector<long_row> rows;
        for (int e = 0; e < entities; ++e)
            for (int p = 0; p < periods; ++p)
                for (auto copies = copies_of[draw() % copies_of.size()]; copies > 0; --copies)
                    rows.push_back({names[static_cast<std::size_t>(e)], axis[p],
                                    draw() % 9 == 0 ? none : static_cast<double>(draw() % 1000) / 8});
        if (round % 2 == 0) std::shuffle(rows.begin(), rows.end(), draw);
        if (rows.empty()) continue;

        const auto found = panel_of_rows(unit_of("亿元"), rows);
        REQUIRE(found);
        // by the definition: a map from cells to the first row
        std::map<std::pair<std::string_view, period>, std::size_t> first;
        std::vector<repeated_row> repeated;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto [place, is_new] = first.try_emplace({rows[i].entity, rows[i].when}, i);
            if (!is_new) repeated.push_back({i, place->second});
        }
        CHECK(found->unplaced.empty());
        CHECK(found->repeated == repeated);
        long wrong = 0;
        std::vector<hole> holes;
        auto const& table = found->table;
        for (Eigen::Index e = 0; e < static_cast<Eigen::Index>(table.entities().size()); ++e)
            for (Eigen::Index p = 0; p < table.periods().size(); ++p) {
                const auto row = first.find({table.entities()[static_cast<std::size_t>(e)], table.periods()[p]});
                const double expected = row == first.end() ? none : rows[row->second].value;
                if (row == first.end()) holes.push_back({e, p});
                wrong += same_bits(table.cells()(p, e), expected) ? 0 : 1;
            }
        CHECK(wrong == 0);
        CHECK(found->holes == holes);
        CHECK(table.entities().front() == rows.front().entity);

        { // and back to rows: those that there are
            const auto back = rows_of(table);
            std::size_t numbers = 0;
            for (auto const& [cell, row] : first) numbers += rows[row].value == rows[row].value ? 1 : 0;
            CHECK(back.size() == numbers);
            for (auto const& one : back) wrong += rows[first.at({one.entity, one.when})].value == one.value ? 0 : 1;
            CHECK(wrong == 0);
        }
        { // in three columns, and with places for periods, it is the same panel
            std::vector<std::string> in_words;
            std::vector<period> when;
            std::vector<std::int32_t> places;
            std::vector<double> values;
            for (auto const& row : rows) {
                in_words.emplace_back(row.entity);
                when.push_back(row.when);
                values.push_back(row.value);
                places.push_back(static_cast<std::int32_t>(*table.periods().find(row.when)));
            }
            const auto columns = panel_of_rows(unit_of("亿元"), in_words, when, {values});
            const auto counted = panel_of_rows(table.periods(), unit_of("亿元"), in_words, places, {values});
            for (auto const* other : {&columns, &counted}) {
                REQUIRE(*other);
                CHECK((*other)->table.entities() == table.entities());
                CHECK((*other)->table.periods() == table.periods());
                CHECK((*other)->repeated == repeated);
                CHECK((*other)->holes == holes);
                for (Eigen::Index e = 0; e < table.cells().cols(); ++e)
                    for (Eigen::Index p = 0; p < table.cells().rows(); ++p)
                        wrong += same_bits((*other)->table.cells()(p, e), table.cells()(p, e)) ? 0 : 1;
            }
            CHECK(wrong == 0);
        }
    }
}

TEST_CASE("rows of another kind of period are named, and the others have their places") {
    const std::vector<long_row> rows{{"甲", at("2022"), 1},
                                     {"甲", at("2023-05"), 2},
                                     {"乙", at("2024"), 3},
                                     {"乙", at("2023"), none},
                                     {"甲", at("2022..2023"), 4}};
    const auto found = panel_of_rows(unit_of("亿元"), rows);
    REQUIRE(found);
    CHECK(found->unplaced == std::vector<unplaced_row>{{1}, {4}});
    CHECK(found->table.periods() == period_axis(at("2022"), 3));
    CHECK(found->holes == std::vector<hole>{{0, 1}, {0, 2}, {1, 0}}); // a stated missing number is no hole
    CHECK(!found->is_complete());
    CHECK(panel_of_rows(unit{}, std::span<long_row const>{}).error().why == reason::missing_input);
    const std::vector<long_row> never{{"甲", at("2022..2023"), 1}};
    CHECK(panel_of_rows(unit{}, never).error().why == reason::period_mismatch);
}

TEST_CASE("rows of totals from January are a panel of totals, a year of which ends with 1—12月") {
    const std::vector<long_row> rows{{"甲", at("2023年1—11月"), 11},
                                     {"甲", at("2023年1—12月"), 12},
                                     {"甲", at("2024-01"), 1},
                                     {"甲", at("2024年1—2月"), 2}};
    const auto found = panel_of_rows(unit_of("亿元"), rows);
    REQUIRE(found);
    CHECK(found->table.periods().is_to_date());
    CHECK(found->is_complete());
    const auto months = single_periods_of(found->table);
    REQUIRE(months);
    CHECK(months->at("甲", at("2023-12"))->number().best() == decimal(1));
    CHECK(months->at("甲", at("2024-02"))->number().best() == decimal(1));
}

TEST_CASE("1—2月 among the months of a year has no place, and the months have theirs") {
    std::vector<long_row> rows{{"甲", *read_period("2023年1—2月"), 100}};
    for (auto const* month : {"2023年3月", "2023年4月", "2023年5月"}) rows.push_back({"甲", *read_period(month), 50});
    for (int turn = 0; turn < 2; ++turn) {
        const auto found = panel_of_rows(unit_of("亿元"), rows);
        REQUIRE(found);
        CHECK_FALSE(found->table.periods().is_to_date());
        CHECK(found->table.periods().size() == 3);
        CHECK((found->table.cells() == 50).all());
        CHECK(found->unplaced.size() == 1);
        std::reverse(rows.begin(), rows.end());
    }
}

TEST_CASE("a bitmap says which values there are, from any bit on") {
    std::mt19937 draw(9);
    for (std::int64_t offset = 0; offset < 20; ++offset)
        for (std::size_t n = 0; n < 30; ++n) {
            std::vector<std::uint8_t> bits(8);
            for (auto& byte : bits) byte = static_cast<std::uint8_t>(draw());
            std::vector<double> values(n, 3.5);
            const auto s = series_of(monthly("2022-01"), unit_of("万吨"), values, {bits.data(), offset});
            for (std::size_t i = 0; i < n; ++i) {
                const auto bit = static_cast<std::size_t>(offset) + i;
                const bool there = (bits[bit / 8] & (1U << (bit % 8))) != 0;
                REQUIRE(same_bits(s[static_cast<Eigen::Index>(i)], there ? 3.5 : none));
            }
        }
    const std::vector<double> values{1, 2};
    CHECK(series_of(monthly("2022-01"), unit{}, values, {}).cells().data() == values.data()); // a view
    const std::uint8_t first_alone = 1;
    const std::vector<nullable_column> columns{{values, {&first_alone}}, {values}};
    const auto p = panel_of_columns(yearly("2022"), unit{}, {"甲", "乙"}, columns);
    CHECK(p.at("甲", at("2023")).error().why == reason::missing_input);
    CHECK((*p.column("乙"))[1] == 2);
}

#if defined(__linux__)
TEST_CASE("a value under a null is never read: it may lie where there is no memory") {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    void* const pages = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    REQUIRE(pages != MAP_FAILED);
    auto* const at_end = reinterpret_cast<double*>(static_cast<char*>(pages) + page) - 3; // three there, five not
    std::fill(at_end, at_end + 3, 7.0);
    REQUIRE(mprotect(static_cast<char*>(pages) + page, page, PROT_NONE) == 0);
    const std::uint8_t three = 0b111;
    const std::span<double const> values(at_end, 8);
    const auto s = series_of(yearly("2016"), unit_of("亿元"), values, {&three});
    const auto p =
        panel_of_columns(yearly("2016"), unit_of("亿元"), {"甲"}, std::array{nullable_column{values, {&three}}});
    std::vector<std::string> names(8, "甲");
    std::vector<period> years;
    for (int y = 2016; y < 2024; ++y) years.push_back(*period::of_year(y));
    const auto rows = panel_of_rows(unit_of("亿元"), names, years, {values, {&three}});
    REQUIRE(rows);
    CHECK(rows->holes.empty());
    for (Eigen::Index i = 0; i < 8; ++i) {
        CHECK(same_bits(s[i], i < 3 ? 7.0 : none));
        CHECK(same_bits(p.cells()(i, 0), i < 3 ? 7.0 : none));
        CHECK(same_bits(rows->table.cells()(i, 0), i < 3 ? 7.0 : none));
    }
    munmap(pages, 2 * page);
}
#endif
