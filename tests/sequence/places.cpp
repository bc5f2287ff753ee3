// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Ranks, records and streaks: what is decided, and what the prints leave open.

#include "catch.hpp"

#include <tongbi/sequence.hpp>

#include <cmath>
#include <random>

using namespace tongbi;

namespace {

std::vector<std::string> texts_of(std::vector<result<figure>> const& ranks) {
    std::vector<std::string> all;
    for (auto const& rank : ranks) all.push_back(rank ? to_string(*rank) : "..");
    return all;
}

/// The rank in halves of the first of some numbers, counted one by one.
int halves_of_first(std::vector<int> const& x, ties how) {
    int above = 0;
    int equal = 0;
    std::vector<int> seen;
    for (std::size_t i = 1; i < x.size(); ++i) {
        equal += x[i] == x[0] ? 1 : 0;
        if (x[i] <= x[0]) continue;
        const bool again = std::find(seen.begin(), seen.end(), x[i]) != seen.end();
        above += how == ties::dense && again ? 0 : 1;
        seen.push_back(x[i]);
    }
    return 2 + 2 * above + (how == ties::average ? equal : 0);
}

} // namespace

TEST_CASE("equal values share the place that is declared") {
    const std::vector<double> values{9.1, 8.4, 8.4, NAN, 7.0};
    using words = std::vector<std::string>;
    CHECK(texts_of(ranks_of(values, ranked::highest_first, ties::least)) == words{"1", "2", "2", "..", "4"});
    CHECK(texts_of(ranks_of(values, ranked::highest_first, ties::average)) == words{"1", "2.5", "2.5", "..", "4"});
    CHECK(texts_of(ranks_of(values, ranked::highest_first, ties::dense)) == words{"1", "2", "2", "..", "3"});
    CHECK(texts_of(ranks_of(values, ranked::lowest_first, ties::least)) == words{"4", "2", "2", "..", "1"});
}

TEST_CASE("a rank is the interval of all places that the prints allow, neither wider nor narrower") {
    std::mt19937 random(20231);
    const auto draw = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int round = 0; round < 300; ++round) {
        std::vector<figure> prints;
        std::vector<std::vector<int>> numbers; // in eighths
        for (int i = 0; i < 4; ++i) {
            const int low = draw(3);
            const int width = draw(3) == 0 ? 0 : 1 + draw(2);
            const bool low_open = width != 0 && draw(2) != 0;
            const bool high_open = width != 0 && draw(2) != 0;
            prints.push_back(figure::between({low, low_open, false}, {low + width, high_open, false}));
            numbers.emplace_back();
            for (int x = 8 * low + (low_open ? 1 : 0); x <= 8 * (low + width) - (high_open ? 1 : 0); ++x)
                numbers.back().push_back(x);
        }
        for (const ties how : {ties::least, ties::average, ties::dense}) {
            int least = 99;
            int most = 0;
            for (const int a : numbers[0])
                for (const int b : numbers[1])
                    for (const int c : numbers[2])
                        for (const int d : numbers[3]) {
                            const int rank = halves_of_first({a, b, c, d}, how);
                            least = std::min(least, rank);
                            most = std::max(most, rank);
                        }
            const auto rank = ranks_of(prints, ranked::highest_first, how)[0];
            CAPTURE(round, static_cast<int>(how));
            CHECK(to_double(rank->lower().at) * 2 == least);
            CHECK(to_double(rank->upper().at) * 2 == most);
        }
    }
}

TEST_CASE("a change of rank is the places gained") {
    CHECK(to_string(*rank_change_of(exactly(5), exactly(7))) == "2");
    CHECK(to_string(*rank_change_of(exactly(7), exactly(5))) == "-2");
    CHECK(*last_rank_of(exactly(5), exactly(2)) == exactly(7));
    CHECK(rank_change_of(exactly(0), exactly(2)).error().why == reason::role_mismatch);
    CHECK(last_rank_of(exactly(1), exactly(-2)).error().why == reason::role_mismatch);
    const figure unclear = figure::between(bound::closed(3), bound::closed(5));
    CHECK(rank_change_of(unclear, exactly(7))->lower() == bound::closed(2));
    CHECK(rank_change_of(unclear, exactly(7))->upper() == bound::closed(4));
}

TEST_CASE("a record is a place in a window that ends with its year") {
    const std::vector<double> years{9, 5, 8, 7, 6}; // 2019 to 2023
    const yearly_from at(2019);
    const auto place = [&](record_window window, ranked by) {
        return to_string(record_of(years, at, {2023}, window, by, all_present)->place);
    };
    CHECK(place(since_year(2019), ranked::highest_first) == "4");
    CHECK(place(since_year(2019), ranked::lowest_first) == "2");
    CHECK(place(last_years(3), ranked::lowest_first) == "1"); // 2021 to 2023
    CHECK(place(whole_record, ranked::highest_first) == "4");
    std::vector<double> months; // from July 1961: there was no January of 1961
    for (int i = 0; i < 30; ++i) months.push_back(i % 7);
    const auto january = record_of(months, monthly_from(1961, 7), {1963, 1}, whole_record, ranked::highest_first,
                                   all_present); // 6 in 1962, 4 in 1963
    REQUIRE(january);
    CHECK(to_string(january->place) == "2");
    CHECK(january->values == 2);
    CHECK(january->first_year == 1962);
    CHECK(record_of(years, at, {2020}, whole_record, ranked::lowest_first, all_present)->values == 2);
    CHECK(record_of(years, at, {2023}, since_year(1961), ranked::highest_first, all_present).error().why ==
          reason::incomplete);
    CHECK(record_of(years, at, {2024}, whole_record, ranked::highest_first, all_present).error().why ==
          reason::missing_input);
    CHECK(record_of(years, at, {2023}, since_year(2024), ranked::highest_first, all_present).error().why ==
          reason::span_too_short);
}

TEST_CASE("a streak is certain as far as the prints are") {
    const std::vector<figure> years{figure::printed(3), figure::printed(-2), figure::printed(0), figure::printed(1),
                                    figure::printed(2)};
    const auto warm = streak_to_last(years, lies_above(exactly(0)));
    CHECK((warm.surely == 2 && warm.possibly == 3 && warm.first == 3 && !warm.from_start));
    CHECK((warm.lasts(2) == verdict::met && warm.lasts(3) == verdict::undecided && warm.lasts(4) == verdict::not_met));
    const auto rise = streak_to_last_of(rises_in(years));
    CHECK((rise.surely == 3 && rise.possibly == 3)); // 0, 1, 2 touch at their ends, but one rule has rounded them
    const std::vector<figure> finer{figure::printed(2), figure::printed(decimal(24, -1))};
    CHECK(streak_to_last_of(rises_in(finer)).surely == 0); // 2 may be 2.45, and 2.4 less
    const std::vector<figure> level{figure::printed(1), figure::printed(1)};
    CHECK(streak_to_last_of(rises_in(level)).surely == 0);
    CHECK(streak_to_last_of(rises_in(level)).possibly == 1);
    const auto whole = streak_to_last(std::vector<double>{1, 2, NAN, 3}, lies_at_least(1.0));
    CHECK((whole.surely == 1 && whole.possibly == 4 && whole.from_start));
    CHECK(whole.lasts(9) == verdict::undecided);
    const auto longest = longest_streak(std::vector<double>{1, 1, 0, 1, 1, 1, 0}, lies_above(0.5));
    CHECK((longest.surely == 3 && longest.first == 3));
    CHECK(streak_to_last(std::vector<double>{1, 0}, lies_above(0.5)).surely == 0);
}
