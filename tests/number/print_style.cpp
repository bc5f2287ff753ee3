// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What a program asks of a printed number: decimals by a named rule, with and without bounds; and plain doubles.

#include "support/brute_force.hpp"
#include "support/prints.hpp"
#include "support/rational.hpp"

#include <tongbi/number/digits.hpp>
#include <tongbi/number/print.hpp>

#include <limits>
#include <string>
#include <string_view>
#include <vector>

using namespace tongbi;
using namespace as_printed;
using referee::dice;
using referee::exact;
using referee::rational;
using referee::rounds;
using referee::show;
using referee::tally;

namespace {

bound closed(std::string_view text) { return bound::closed(read(text)); }
/// 36.4 [36.22, 36.59], as 4.66 of 12.8 is.
figure derived(std::string_view low, std::string_view best, std::string_view high) {
    return figure::between(closed(low), closed(high), read(best));
}

} // namespace

TEST_CASE("decimals are rounded by the rule that is named, GB/T 8170 where none is") {
    struct row {
        std::string_view number;
        int decimals;
        rounding_rule rule;
        std::string_view text;
    };
    using enum rounding_rule;
    for (auto const& r : std::vector<row>{
             {"36.45", 1, half_even, "36.4"},
             {"36.45", 1, half_away, "36.5"},
             {"36.45", 1, up, "36.5"},
             {"36.45", 1, down, "36.4"},
             {"-36.45", 1, down, "-36.5"},
             {"-36.45", 1, truncate, "-36.4"},
             {"0.35", 1, half_even, "0.4"},
             {"2.5", 0, half_even, "2"},
             {"3.5", 0, half_even, "4"},
             {"73.0", 3, half_even, "73.000"},
             {"6535", 1, half_even, "6535.0"},
             {"-0.04", 1, half_even, "0.0"},
             {"999999999999999999", 2, half_even, "999999999999999999.00"},
             {"99999999999999999.9", 4, half_even, "99999999999999999.9000"},
             {"6535", -2, half_even, "6500"},
             {"0.00", 1, half_even, "0.0"},
         }) {
        CAPTURE(r.number, r.decimals);
        CHECK(to_string(read(r.number), decimals(r.decimals, r.rule)) == r.text);
        CHECK(to_string(figure::exactly(read(r.number)), decimals(r.decimals, r.rule)) == r.text);
        CHECK(to_string(printed(r.number), decimals(r.decimals, r.rule)) == r.text);
        if (read(r.number).magnitude() < 1'000'000) // what a double holds to its last digit
            CHECK(to_string(to_double(read(r.number)), decimals(r.decimals, r.rule)) == r.text);
    }
    CHECK(to_string(decimal(5, 3), decimals(1)) == "5000.0");
    CHECK(to_string(read("36.45"), decimals(1)) == "36.4"); // where no rule is named
    CHECK(to_string(read("36.55"), decimals(1)) == "36.6");
}

TEST_CASE("a computed figure is written with decimals, short, or with its bounds, as it is asked for") {
    const figure share = derived("36.22568093385214", "36.40625", "36.58823529411765");
    CHECK(to_string(share) == "36.4 [36.22, 36.59]");
    CHECK(to_string(share, decimals(2)) == "36.41");
    CHECK(to_string(share, decimals(0)) == "36");
    CHECK(to_string(share, decimals(2).with_bounds()) == "36.41 [36.225, 36.589]");
    CHECK(to_string(share, without_bounds()) == "36.4");
    CHECK(to_string(share, print_style{}.with_bounds()) == "36.4 [36.22, 36.59]");
    CHECK(to_string(share, decimals(1).with_plus()) == "+36.4");
    CHECK(to_string(-share, decimals(1).with_plus()) == "-36.4");
    CHECK(to_string(derived("-0.5", "0.04", "0.6"), decimals(1).with_plus()) == "0.0"); // neither up nor down
}

TEST_CASE("a print shows its bounds only where they are asked for") {
    CHECK(to_string(printed("73.0"), print_style{}.with_bounds()) == "73.0 [72.95, 73.05]");
    CHECK(to_string(figure::truncated(read("73.0")), print_style{}.with_bounds()) == "73.0 [73, 73.1)");
    CHECK(to_string(figure::exactly(200), print_style{}.with_bounds()) == "200");
    CHECK(to_string(figure::over(97), print_style{}.with_bounds()) == ">97"); // the sign is its bound
    CHECK(to_string(*figure::over(97).within(share_support), print_style{}.with_bounds()) == ">97 (97, 100]");
    CHECK(to_string(printed("73.0"), without_bounds()) == "73.0");
    CHECK(to_string(printed("3.6").shifted(4)) == "36000 [35500, 36500]");
    CHECK(to_string(printed("3.6").shifted(4), without_bounds()) == "36000");
}

TEST_CASE("what has no value of its own keeps its ends, rounded to the side on which they stay true") {
    CHECK(to_string(figure::over(read("159.928")), decimals(1)) == ">159.9");
    CHECK(to_string(figure::at_least(read("159.928")), decimals(1)) == "≥159.9");
    CHECK(to_string(figure::below(read("159.921")), decimals(1)) == "<160.0");
    CHECK(to_string(figure::at_most(read("-159.928")), decimals(1)) == "≤-159.9");
    CHECK(to_string(figure::over(97), decimals(1)) == ">97.0");
    CHECK(to_string(figure::between(bound::opened(read("5.7587")), closed("100")), decimals(1)) == "(5.7, 100.0]");
    CHECK(to_string(figure::between(closed("1.26"), bound::unlimited()), decimals(1)) == "≥1.2");
    CHECK(to_string(figure::between(bound::unlimited(), bound::unlimited()), decimals(1)) == "(-∞, ∞)");
    CHECK(to_string(figure::between(closed("1.26"), closed("1.26")), decimals(1)) == "1.3"); // one number
}

TEST_CASE("what two prints leave possible may be one number, and prints as one") {
    CHECK(to_string(intersect(printed("4.5"), figure::between(closed("4.55"), closed("7"))).value()) == "4.55");
    CHECK(to_string(figure::between(closed("5"), closed("5"))) == "5");
    CHECK(to_string(figure::between(closed("5.0"), closed("5.0")), without_bounds()) == "5");
    CHECK(to_string(figure::between(closed("4"), closed("5"))) == "[4, 5]");
}

TEST_CASE("a mark for digits that go on stands only where the digits before it hold") {
    const figure long_print = printed("123456789012345678");
    const auto less = [&](std::string_view low, std::string_view best, std::string_view high) {
        return to_string(derived(low, best, high));
    };
    CHECK(to_string(long_print) == "123456789012345678");
    CHECK(less("123456789012345677", "123456789012345678", "123456789012345679") ==
          "123456789012345678 [123456789012345677, 123456789012345679]");
    CHECK(less("99999999999999999.2", "99999999999999999.8", "100000000000000000") ==
          "99999999999999999.8 [99999999999999999.2, 100000000000000000]");
    CHECK(less("64.3333333333333333", "64.3333333333333333", "64.3333333333333334") == "64.3333…");
    CHECK(less("6558461.53846153846", "6558461.53846153846", "6558461.53846153847") == "6558461.5…");
    CHECK(less("100000033.333333333", "100000033.333333333", "100000033.333333334") == "100000033.3…");
    CHECK(less("-100000033.333333334", "-100000033.333333333", "-100000033.333333333") == "-100000033.3…");
}

TEST_CASE("numbers that do not end show all digits before the point, one after it and six in all, and these hold") {
    dice d(80);
    tally t;
    for (int i = 0; i < rounds(20000); ++i) {
        const decimal a = d.decimal(0, 9);
        const decimal b = d.decimal(0, 3);
        if (a.is_zero() || b.is_zero()) continue;
        const auto down = div(a, b, direction::down);
        if (down.exact) continue;
        const figure f = figure::between(bound::closed(down.value), bound::closed(div(a, b, direction::up).value),
                                         div(a, b, direction::nearest_even).value);
        const std::string text = to_string(f);
        const auto say = [&] { return show(a) + " / " + show(b) + " printed as " + text; };
        const bool marked = text.ends_with("…");
        if (!marked) { // 18 digits end before the point
            t.expect(down.value.exponent() >= -1, say);
            continue;
        }
        const std::string digits = text.substr(0, text.size() - std::string_view("…").size());
        const auto shown = scan_digits(digits);
        t.expect(shown.size == digits.size() && shown.value.exponent() <= -1, say);
        const auto leading = shown.value.leading_exponent();
        t.expect(leading - shown.value.exponent() + 1 >= 6, say);
        const rational rest = exact(a) / exact(b) - exact(shown.value);
        const rational unit = referee::scaled(1, shown.value.exponent());
        t.expect(referee::magnitude(rest) < unit, say);
    }
    t.check(rounds(20000) * 2);
}

TEST_CASE("a double prints all digits before the point and at most six in all after it, never an exponent") {
    struct row {
        double number;
        std::string_view text;
    };
    for (auto const& r : std::vector<row>{
             {9.556239015817223, "9.55624"},
             {1e6, "1000000"},
             {1e21, "1000000000000000000000"},
             {126.1, "126.1"},
             {126.0, "126"},
             {0.1 + 0.2, "0.3"},
             {6558461.538461538, "6558461.5"},
             {1234567.0, "1234567"},
             {123456.78, "123456.8"},
             {-1.0 / 3, "-0.333333"},
             {1e-7, "0.0000001"},
             {0.001, "0.001"},
             {-0.0, "0"},
             {0.0, "0"},
             {99999.96, "100000"},
             {5.0, "5"},
             {2.5e-3, "0.0025"},
             {36.40625, "36.4062"},
         }) {
        CAPTURE(r.number);
        CHECK(to_string(r.number, print_style{}) == r.text);
    }
    CHECK(to_string(std::numeric_limits<double>::quiet_NaN(), print_style{}) == "..");
    CHECK(to_string(-std::numeric_limits<double>::quiet_NaN(), decimals(1)) == "..");
    CHECK(to_string(std::numeric_limits<double>::infinity(), decimals(1)) == "∞");
    CHECK(to_string(-std::numeric_limits<double>::infinity(), print_style{}) == "-∞");
    CHECK(to_string(0.285, decimals(2)) == "0.28"); // of its shortest decimal, a tie
    CHECK(to_string(-0.04, decimals(1)) == "0.0");
    CHECK(to_string(1e18, decimals(1)) == "1000000000000000000.0");
}

TEST_CASE("a figure of a data base has the decimals that were asked for, of the shortest decimal of its double") {
    struct row {
        double number;
        int decimals;
        std::string_view text;
    };
    for (auto const& r : std::vector<row>{
             {6450.13, 1, "6450.1 [6450.05, 6450.15]"},
             {6450.25, 1, "6450.2 [6450.15, 6450.25]"},
             {6450.35, 1, "6450.4 [6450.35, 6450.45]"},
             {6450, 1, "6450.0 [6449.95, 6450.05]"},
             {0.285, 2, "0.28 [0.275, 0.285]"},
             {1.005, 2, "1.00 [0.995, 1.005]"},
             {-0.04, 1, "0.0 [-0.05, 0.05]"},
             {2.5, 0, "2 [1.5, 2.5]"},
             {0.1 + 0.2, 1, "0.3 [0.25, 0.35]"},
             {6450.13, 3, "6450.130 [6450.1295, 6450.1305]"},
         }) {
        CAPTURE(r.number, r.decimals);
        const auto f = figure::rounded(r.number, r.decimals);
        REQUIRE(f);
        CHECK(to_string(*f, print_style{}.with_bounds()) == r.text);
        CHECK(f->is_given());
        CHECK(f->last_digit() == -r.decimals);
    }
    CHECK(to_string(*figure::rounded(6450.25, 1, rounding_rule::half_away)) == "6450.3");
    CHECK(to_string(*figure::rounded(12345, -3)) == "12000 [11500, 12500]");
    CHECK(figure::rounded(std::numeric_limits<double>::quiet_NaN(), 1).error().why == reason::missing_input);
    CHECK(figure::rounded(-std::numeric_limits<double>::infinity(), 1).error().why == reason::malformed_number);
    CHECK(figure::rounded(1e18, 1).error().why == reason::too_many_digits);
    CHECK(figure::rounded(1, 18).error().why == reason::too_many_digits);
    CHECK(figure::rounded(1, std::numeric_limits<int>::min()).error().why == reason::too_many_digits);
    CHECK(figure::rounded(1, std::numeric_limits<int>::max()).error().why == reason::too_many_digits);
}
