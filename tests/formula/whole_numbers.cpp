// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Whole numbers behind printed percentages, against counting them out one by one.

#include <tongbi/formula/whole_numbers.hpp>

#include "catch.hpp"
#include "support/brute_force.hpp"

#include <vector>

using namespace tongbi;

namespace {

figure printed_text(std::string_view text) { return figure::printed(scan_digits(text).value); }
figure above_97() { return *figure::over(97).within(share_support); }

/// Is 100 count / whole within the figure?
bool prints_as(figure const& percentage, std::int64_t count, std::int64_t whole) {
    const auto side = [&](bound end) { // the sign of 100 count - end whole
        return decimal(100 * count) - end.at * decimal(whole);
    };
    const decimal low = side(percentage.lower()), high = side(percentage.upper());
    const bool above = percentage.lower().infinite || low.sign() > 0 || (low.is_zero() && !percentage.lower().open);
    const bool below = percentage.upper().infinite || high.sign() < 0 || (high.is_zero() && !percentage.upper().open);
    return above && below;
}

} // namespace

TEST_CASE("the whole numbers of the Jiangsu report are those that its percentages print") {
    CHECK(counts_at(printed_text("73.0"), exactly(115)) == exactly(84)); // D031
    const auto rise = counts_at(printed_text("1.7"), exactly(115));      // D032
    CHECK(rise == exactly(2));
    CHECK(exactly(84).best().value() - rise->best().value() == decimal(82));
    const auto offices = wholes_of(exactly(6601), above_97()); // D058
    REQUIRE(offices);
    CHECK(offices->lower() == bound::closed(6601));
    CHECK(offices->upper() == bound::closed(6805));
    CHECK(smallest_whole_printing(printed_text("58.82")) == count_of_whole{10, 17}); // D059
    CHECK(single_items(exactly(114), group_size::pair) == exactly(228));
    CHECK(single_items(exactly(3), group_size::dozen) == exactly(36));
}

TEST_CASE("a percentage that no whole number prints, and one below zero, are refused or counted down") {
    CHECK(counts_at(printed_text("73.0"), exactly(3)).error().why == reason::no_overlap);
    CHECK(counts_at(-printed_text("1.7"), exactly(115)) == exactly(-2));
    CHECK(counts_at(printed_text("50"), exactly(-4)).error().why == reason::negative_base);
    CHECK(wholes_of(exactly(3), exactly(0)).error().why == reason::zero_base);
    CHECK(wholes_of(exactly(3), printed_text("-2")).error().why == reason::negative_base);
    CHECK(wholes_of(exactly(3), printed_text("73.0")).error().why == reason::no_overlap);
    CHECK(wholes_of(exactly(3), *figure::below(5).within(share_support))->upper().infinite); // 不足5%
    CHECK(wholes_of(exactly(3), *figure::below(5).within(share_support))->lower() == bound::closed(61));
    const auto wholes = wholes_of(exactly(10), figure::at_least(150));
    REQUIRE(wholes);
    CHECK(wholes->lower() == bound::closed(1)); // no whole of ten is none
    CHECK(wholes->upper() == bound::closed(6));
    CHECK(smallest_whole_printing(printed_text("0.00")) == count_of_whole{0, 1});
    CHECK(smallest_whole_printing(exactly(100)) == count_of_whole{1, 1});
    CHECK(smallest_whole_printing(above_97()) == count_of_whole{1, 1});
    CHECK(smallest_whole_printing(printed_text("-3")).error().why == reason::negative_base);
}

TEST_CASE("counts, wholes and smallest wholes are those that counting one by one finds") {
    referee::dice d(58);
    referee::tally t;
    for (int round = 0; round < referee::rounds(600); ++round) {
        const int decimals = d.between(0, 2);
        figure percentage = figure::printed(decimal(d.between(1, decimals == 0   ? 99
                                                                 : decimals == 1 ? 999
                                                                                 : 9999),
                                                    -decimals));
        if (d.one_in(5)) percentage = *figure::over(*percentage.best()).within(share_support);
        if (d.one_in(5)) percentage = figure::truncated(percentage.best().value_or(50));
        const int whole = d.between(1, 400);
        const auto describe_case = [&] { return "case " + std::to_string(round) + " of " + std::to_string(whole); };
        std::vector<int> counts;
        for (int n = 0; n <= whole; ++n)
            if (prints_as(percentage, n, whole)) counts.push_back(n);
        const auto found = counts_at(percentage, exactly(whole));
        t.expect(found.has_value() == !counts.empty(), describe_case);
        if (found && !counts.empty()) {
            t.expect(found->lower() == bound::closed(counts.front()), describe_case);
            t.expect(found->upper() == bound::closed(counts.back()), describe_case);
        }
        const auto smallest = smallest_whole_printing(percentage);
        REQUIRE(smallest);
        int first = 0, of_first = -1;
        while (of_first < 0 && ++first < 20000)
            for (int n = 0; n <= first && of_first < 0; ++n)
                if (prints_as(percentage, n, first)) of_first = n;
        t.expect(smallest->whole == first && smallest->count == of_first, describe_case);
    }
    t.check(referee::rounds(1200));
}

TEST_CASE("none of a whole is no percentage but 0, and nothing is a percentage of none") {
    CHECK(counts_at(printed_text("73.0"), exactly(0)).error().why == reason::zero_base);
    CHECK(wholes_of(exactly(0), printed_text("5.0")).error().why == reason::no_overlap);
    CHECK(wholes_of(exactly(0), *figure::below(5).within(share_support)).error().why == reason::unbounded); // 0 of any
    // 0 to 3 at 5.0 %: of 1 to 3, which are 5.0 % of 20 and of up to 60
    const auto some = wholes_of(figure::between(bound::closed(0), bound::closed(3)), printed_text("5.0"));
    CHECK(some->lower() == bound::closed(20));
    CHECK(some->upper() == bound::closed(60));
}
