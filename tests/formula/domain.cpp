// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/formula.hpp>

#include "catch.hpp"
#include "support/prints.hpp"

#include <string>
#include <vector>

using namespace tongbi;
using namespace as_printed;

namespace {

template <class F, class... Inputs>
void refuses(reason why, int input, Inputs const&... inputs) {
    CAPTURE(F::name, code_of(why));
    const auto f = evaluate<F>(inputs...);
    REQUIRE_FALSE(f);
    CHECK(f.error().why == why);
    CHECK(f.error().input == input);
    CHECK(f.error().formula == &name_of<F>);
    CHECK(describe(f.error()).starts_with(detail::without_braces(F::name)));
    CHECK(describe(f.error(), language::zh).starts_with(detail::without_braces(F::name_zh)));
}

template <class F, class... Inputs>
void accepts(Inputs const&... inputs) {
    CAPTURE(F::name);
    CHECK(evaluate<F>(inputs...));
}

/// A divisor: neither zero nor a print that may be zero. One that only begins at zero divides, where zero is not its
/// value and what is divided shows that it is not.
template <class F>
void refuses_zero_divisor(bool begins_at_zero = true) {
    refuses<F>(reason::zero_base, 1, printed(5), exactly(0));
    refuses<F>(reason::zero_base, 1, printed(5), printed(0));
    refuses<F>(reason::zero_base, 1, printed(5), printed(0, -2));
    const figure below_20 = figure::between(bound::closed(0), bound::opened(20));
    if (begins_at_zero)
        refuses<F>(reason::zero_base, 1, printed(5), below_20);
    else
        CHECK((evaluate<F>(printed(5), below_20)->lower().open && !evaluate<F>(printed(5), below_20)->upper().open) ==
              !evaluate<F>(printed(5), below_20)->upper().infinite); // no end, or that of a share
    refuses<F>(reason::zero_base, 1, printed(5), figure::between(bound::closed(-20), bound::closed(20)));
    refuses<F>(reason::zero_base, 1, printed(5), figure::below(20));
    refuses<F>(reason::zero_base, 1, 5.0, 0.0);
    refuses<F>(reason::zero_base, 1, 5.0, -0.0);
    accepts<F>(printed(5), printed(10));
    accepts<F>(printed(5), figure::between(bound::opened(5), bound::closed(20)));
    accepts<F>(5.0, 10.0);
}

template <class F>
void refuses_negative(int input) {
    const figure bad[] = {printed(-5), exactly(-5), figure::below(-5),
                          figure::between(bound::closed(-9), bound::opened(0))};
    for (auto const& f : bad) {
        if (input == 0)
            refuses<F>(reason::negative_base, 0, f, printed(10));
        else
            refuses<F>(reason::negative_base, 1, printed(5), f);
    }
    if (input == 0)
        refuses<F>(reason::negative_base, 0, -5.0, 10.0);
    else
        refuses<F>(reason::negative_base, 1, 5.0, -10.0);
}

} // namespace

TEST_CASE("a growth rate from a base that is zero or may be zero is refused") {
    refuses_zero_divisor<formula::relative_change>(false);
    refuses_zero_divisor<formula::relative_anomaly>(false);
}

TEST_CASE("a growth rate from a negative base is refused") {
    refuses_negative<formula::relative_change>(1);
    refuses_negative<formula::relative_anomaly>(1);
}

TEST_CASE("a growth rate to the other side of zero is refused") {
    refuses<formula::relative_change>(reason::sign_change, 0, printed(-5), printed(10));
    refuses<formula::relative_change>(reason::sign_change, 0, exactly(-5), exactly(10));
    refuses<formula::relative_change>(reason::sign_change, 0, figure::below(0), printed(10));
    refuses<formula::relative_change>(reason::sign_change, 0, -5.0, 10.0);
    // A print of zero may be either side, and falls by about 100 %.
    accepts<formula::relative_change>(printed(0), printed(10));
    accepts<formula::relative_change>(exactly(0), printed(10));
    accepts<formula::relative_change>(0.0, 10.0);
}

TEST_CASE("a change over a base that is not positive carries its class instead of a rate") {
    struct row {
        decimal current;
        decimal base;
        reason why;
        change_class became;
        decimal number;
        std::string_view zh;
    };
    for (auto const& [current, base, why, became, number, zh] : std::vector<row>{
             {decimal(8), decimal(-10), reason::negative_base, change_class::turned_positive, 0, "扭亏为盈"},
             {decimal(-8), decimal(10), reason::sign_change, change_class::turned_negative, 0, "由盈转亏"},
             {decimal(-5), decimal(-10), reason::negative_base, change_class::loss_reduced, decimal(500, -1),
              "减亏50.0%"},
             {decimal(-15), decimal(-10), reason::negative_base, change_class::loss_widened, decimal(500, -1),
              "增亏50.0%"},
             {decimal(-10), decimal(-30), reason::negative_base, change_class::loss_reduced, decimal(667, -1),
              "减亏66.7%"},
             {decimal(-3335, -1), decimal(-1000), reason::negative_base, change_class::loss_reduced, decimal(666, -1),
              "减亏66.6%"}, // of 66.65: half to even
             {decimal(-30), decimal(-10), reason::negative_base, change_class::loss_widened, decimal(2000, -1),
              "增亏200.0%"},
             {decimal(0), decimal(-10), reason::negative_base, change_class::loss_reduced, 100, "减亏100.0%"},
             {decimal(-10), decimal(-10), reason::negative_base, change_class::unchanged, 0, "持平"},
             {decimal(-100, -1), decimal(-10), reason::negative_base, change_class::unchanged, 0, "持平"},
             {decimal(0), decimal(0), reason::zero_base, change_class::unchanged, 0, "持平"},
             {decimal(8), decimal(0), reason::zero_base, change_class::none, 0, ""},
         }) {
        CAPTURE(zh, to_string(current), to_string(base));
        for (auto const& f : {evaluate<formula::relative_change>(printed(current.coefficient(), current.exponent()),
                                                                 printed(base.coefficient(), base.exponent())),
                              evaluate<formula::relative_change>(exactly(current), exactly(base))}) {
            REQUIRE_FALSE(f);
            CHECK(f.error().why == why);
            CHECK(f.error().became == became);
            if (became == change_class::loss_reduced || became == change_class::loss_widened)
                CHECK(f.error().number == number);
            CHECK(describe(f.error(), language::zh).ends_with(zh));
        }
        // The class of two doubles is that of the numbers they stand for.
        const auto twin = evaluate<formula::relative_change>(to_double(current), to_double(base));
        REQUIRE_FALSE(twin);
        CHECK(twin.error().why == why);
        CHECK(twin.error().became == became);
        if (became == change_class::loss_reduced || became == change_class::loss_widened)
            CHECK(twin.error().number == number);
    }
    // 超 and 不足 have no best value, and no class.
    CHECK(evaluate<formula::relative_change>(figure::over(5), exactly(-10)).error().became == change_class::none);
}

TEST_CASE("a class is not given where the change has a rate") {
    CHECK(evaluate<formula::relative_change>(printed(10), printed(10)).has_value());
    CHECK(evaluate<formula::relative_change>(0.0, 10.0) == -100.0);
}

TEST_CASE("a share of a whole that may be zero is refused") {
    refuses_zero_divisor<formula::share>(false);
    refuses_negative<formula::share>(1);
}

TEST_CASE("a share of a negative part is refused") { refuses_negative<formula::share>(0); }

TEST_CASE("a part that is surely larger than its whole is refused") {
    refuses<formula::share>(reason::part_exceeds_whole, 0, printed(12), printed(10));
    refuses<formula::share>(reason::part_exceeds_whole, 0, figure::over(10), exactly(10));
    refuses<formula::share>(reason::part_exceeds_whole, 0, 10.5, 10.0);
    // Rounding may be all that is wrong.
    accepts<formula::share>(printed(10), printed(10));
    accepts<formula::share>(printed(105, -1), printed(10));
    accepts<formula::share>(exactly(10), exactly(10));
    accepts<formula::share>(figure::at_least(10), exactly(10));
    accepts<formula::share>(10.0, 10.0);
    CHECK(evaluate<formula::share>(figure::at_least(10), exactly(10))->is_exact());
}

TEST_CASE("a whole behind a share that may be zero is refused") {
    refuses_zero_divisor<formula::whole>(false);
    refuses_negative<formula::whole>(1);
    refuses_negative<formula::whole>(0);
}

TEST_CASE("attainment of a target that may be zero or negative is refused") {
    refuses_zero_divisor<formula::attainment>();
    refuses_negative<formula::attainment>(1);
    refuses_zero_divisor<formula::target_of_attainment>(false);
    refuses_negative<formula::target_of_attainment>(1);
    // The actual may be negative: that is missed by more than all of it.
    CHECK(evaluate<formula::attainment>(exactly(-5), exactly(10))->best() == decimal(-50));
}

TEST_CASE("a quotient of anything by what may be zero is refused, by a negative number it is not") {
    refuses_zero_divisor<formula::quotient>(false);
    accepts<formula::quotient>(printed(5), printed(-10));
    accepts<formula::quotient>(5.0, -10.0);
}

TEST_CASE("a base behind a growth of -100 % or less is refused, and one of a loss") {
    const auto check = []<class F>() {
        refuses<F>(reason::zero_base, 1, printed(5), exactly(-100));
        refuses<F>(reason::zero_base, 1, printed(5), printed(-100));
        refuses<F>(reason::negative_base, 1, printed(5), printed(-998, -1).shifted(1));
        refuses<F>(reason::negative_base, 1, printed(5), exactly(-150));
        refuses<F>(reason::zero_base, 1, printed(5), figure::at_most(-2));
        accepts<F>(printed(5), figure::at_least(-100));
        accepts<F>(printed(5), figure::between(bound::closed(-100), bound::opened(-5)));
        refuses<F>(reason::zero_base, 1, 5.0, -100.0);
        refuses<F>(reason::negative_base, 1, 5.0, -100.5);
        accepts<F>(printed(5), printed(-995, -1));
        accepts<F>(printed(5), exactly(decimal(-9999, -2)));
        accepts<F>(5.0, -99.0);
        // a loss of 3.2 that grew by 5 %: did it widen or shrink? A growth over a loss is refused forwards too.
        refuses<F>(reason::negative_base, 0, printed(-32, -1), printed(5));
        refuses<F>(reason::negative_base, 0, -3.2, 5.0);
        accepts<F>(printed(0), printed(20));
    };
    check.operator()<formula::base_of_growth>();
    check.operator()<formula::change_of_growth>();
    check.operator()<formula::normal_of_relative>();
}

TEST_CASE("a growth from a change that leaves no base is refused") {
    using F = formula::growth_of_change;
    refuses<F>(reason::zero_base, 1, printed(10), printed(10));
    refuses<F>(reason::negative_base, 1, printed(10), printed(12));
    refuses<F>(reason::zero_base, 1, printed(101, -1), printed(10)); // 10.5 may stand against 10.05
    refuses<F>(reason::zero_base, 1, printed(10), figure::over(5));
    refuses<F>(reason::zero_base, 1, 10.0, 10.0);
    refuses<F>(reason::negative_base, 1, 10.0, 12.0);
    accepts<F>(printed(10), printed(5));
    accepts<F>(printed(10), printed(-5));
    accepts<F>(10.0, 5.0);
    CHECK(evaluate<F>(exactly(10), exactly(5))->best() == decimal(100));
    CHECK(evaluate<F>(exactly(10), exactly(-5))->best()->coefficient() < 0);
    // a loss of 5 after a change by -8 was a gain of 3: it turned, and has no rate
    refuses<F>(reason::sign_change, 0, exactly(-5), exactly(-8));
    refuses<F>(reason::sign_change, 0, -5.0, -8.0);
}

TEST_CASE("formulas without a divisor take every number") {
    for (auto const& a : {printed(-5), printed(0), exactly(0), printed(5)})
        for (auto const& b : {printed(-5), printed(0), exactly(0), printed(5)}) {
            accepts<formula::difference>(a, b);
            accepts<formula::sum>(a, b);
            accepts<formula::product>(a, b);
            accepts<formula::anomaly>(a, b);
            accepts<formula::normal>(a, b);
            accepts<formula::growth_factor>(a);
        }
}

TEST_CASE("a share outside of 0 and 100 % has no whole and no part") {
    refuses<formula::whole>(reason::part_exceeds_whole, 1, printed(5), printed(120));
    refuses<formula::whole>(reason::part_exceeds_whole, 1, 5.0, 100.5);
    refuses<formula::part>(reason::part_exceeds_whole, 1, printed(5), printed(120));
    refuses<formula::part>(reason::part_exceeds_whole, 1, printed(5), printed(-3));
    refuses<formula::part>(reason::part_exceeds_whole, 1, 5.0, -0.5);
    accepts<formula::part>(printed(-5), printed(100)); // 100.4 may be its rounding
    accepts<formula::part>(printed(5), printed(0));
    accepts<formula::part>(5.0, 100.0);
}

TEST_CASE("the first broken rule is the one that is told") {
    CHECK(evaluate<formula::share>(printed(-5), printed(0)).error().why == reason::zero_base);
    CHECK(evaluate<formula::share>(printed(-5), printed(-8)).error().input == 1);
    CHECK(evaluate<formula::relative_change>(printed(-5), printed(-8)).error().why == reason::negative_base);
}

TEST_CASE("the sentence of a refused growth reads in both languages") {
    const auto f = evaluate<formula::relative_change>(exactly(-5), exactly(-10));
    CHECK(describe(f.error()) == "relative change of current against base: the base is negative or "
                                 "may be negative: loss reduced by 50.0%");
    CHECK(describe(f.error(), language::zh) == "本期比基期的增减率：基期为负或可能为负，减亏50.0%");
    const auto g = evaluate<formula::share>(exactly(12), exactly(10));
    CHECK(describe(g.error()) == "share of part in whole: the part is larger than its whole");
    CHECK(describe(g.error(), language::zh) == "部分占总体的比重：部分大于总体");
    const auto h = evaluate<formula::base_of_growth>(exactly(12), exactly(-100));
    CHECK(describe(h.error(), language::zh) == "由本期水平和增长倍数推算的基数：增长倍数为零或可能为零");
}
