// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "support/brute_force.hpp"
#include "support/prints.hpp"
#include "support/rational.hpp"

#include <tongbi/formula.hpp>
#include <tongbi/number/digits.hpp>
#include <tongbi/number/print.hpp>

#include <optional>
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

std::string text_of(figure const& f) {
    const figure_text t = layout(f);
    return t.bounds.empty() ? t.number : t.number + " " + t.bounds;
}

template <class F, class... Figures>
std::string text_of(Figures const&... inputs) {
    return text_of(evaluate<F>(inputs...).value());
}

/// Of any number of digits.
rational value_of(std::string_view text) {
    const bool negative = text.starts_with('-');
    referee::integer digits = 0;
    int decimals = 0;
    bool point = false;
    for (const char c : text.substr(negative ? 1 : 0)) {
        if (c != '.') digits = digits * 10 + (c - '0');
        if (c != '.' && point) ++decimals;
        point = point || c == '.';
    }
    return referee::scaled(rational(negative ? referee::integer(-digits) : digits), -decimals);
}

/// Reads "[17927, 17980]" back.
struct interval {
    bool lower_open, upper_open;
    std::optional<rational> lower, upper;
};

std::optional<interval> parse(std::string_view text) {
    const auto comma = text.find(", ");
    if (text.empty() || comma == std::string_view::npos) return std::nullopt;
    interval i{text.front() == '(', text.back() == ')', {}, {}};
    const auto low = text.substr(1, comma - 1);
    const auto high = text.substr(comma + 2, text.size() - comma - 3);
    if (low != "-∞") i.lower = value_of(low);
    if (high != "∞") i.upper = value_of(high);
    return i;
}

} // namespace

TEST_CASE("what was read prints back as it was") {
    for (const auto text : {"73.0", "6535", "-13.9", "0.00", "1201.8", "999999999999999999", "0.000001"}) {
        CAPTURE(text);
        CHECK(text_of(printed(text)) == text);
        CHECK(text_of(exactly(read(text))) == text);
        CHECK(text_of(figure::truncated(read(text))) == text);
        CHECK(text_of(figure::over(read(text))) == ">" + std::string(text));
        CHECK(text_of(figure::at_least(read(text))) == "≥" + std::string(text));
        CHECK(text_of(figure::below(read(text))) == "<" + std::string(text));
        CHECK(text_of(figure::nearly(read(text))) == "<" + std::string(text));
        CHECK(text_of(figure::at_most(read(text))) == "≤" + std::string(text));
    }
    // The support of a share does not change the print, not even where it meets the number.
    CHECK(text_of(within(figure::over(97), share_support)) == ">97");
    CHECK(text_of(within(figure::at_least(100), share_support)) == "≥100");
    CHECK(text_of(within(figure::at_most(95), share_support)) == "≤95");
    CHECK(text_of(within(figure::at_most(0), share_support)) == "≤0");
    CHECK(text_of(figure::over(0)) == ">0");
    CHECK(text_of(-figure::over(5)) == "<-5");
    CHECK(text_of(-within(figure::over(5), share_support)) == "<-5");
    CHECK(layout(printed("6535000"), {}, true).number == "6,535,000");
}

TEST_CASE("a derived figure shows the digits that hold, then its bounds rounded outward") {
    CHECK(text_of<formula::whole>(printed("6535"), printed("36.4")) == "17950 [17927, 17980]");
    CHECK(text_of<formula::difference>(printed("79.6"), printed("0.6")) == "79.0 [78.9, 79.1]");
    CHECK(text_of<formula::attainment>(printed("358.89"), exactly(200)) == "179.445 [179.4425, 179.4475]");
    CHECK(text_of<formula::share>(printed("4.66"), printed("12.8")) == "36.4 [36.22, 36.59]");
    CHECK(text_of<formula::relative_change>(printed("126.0"), printed("120.0")) == "5.0 [4.91, 5.09]");
    CHECK(text_of<formula::normal>(printed("16.6"), printed("0.9")) == "15.7 [15.6, 15.8]");
    CHECK(text_of<formula::difference>(exactly(100), printed("99.92")) == "0.08 [0.075, 0.085]");
    CHECK(text_of<formula::difference>(printed("100"), printed("99.92")) == "0.08 [-0.5, 0.6]");
    CHECK(text_of<formula::relative_change>(printed("3"), printed("2")) == "50 [0, 140]"); // never 0
    CHECK(text_of<formula::relative_change>(printed("1.49"), printed("1")) == "49 [-10, 200]");
    CHECK(text_of<formula::quotient>(printed("3"), printed("2")) == "1.5 [1, 2.4]"); // never 2
    CHECK(text_of<formula::difference>(printed("758.5"), printed("1752")) == "-994 [-994.1, -992.9]");
}

TEST_CASE("an exact result prints all its digits, or six and a mark where they do not end") {
    CHECK(text_of<formula::quotient>(exactly(193), exactly(3)) == "64.3333…");
    CHECK(text_of<formula::quotient>(exactly(-193), exactly(3)) == "-64.3333…");
    CHECK(text_of<formula::quotient>(exactly(2), exactly(3)) == "0.666666…");
    CHECK(text_of<formula::quotient>(exactly(2'000'000'000), exactly(3)) == "666666666.6…");
    CHECK(text_of<formula::attainment>(exactly(read("358.89")), exactly(200)) == "179.445");
    CHECK(text_of<formula::quotient>(exactly(read("1.50")), exactly(1)) == "1.5");
    CHECK(text_of<formula::difference>(exactly(5), exactly(5)) == "0");
}

TEST_CASE("a one-sided result is rounded towards its open side so that it stays true") {
    CHECK(text_of<formula::base_of_growth>(figure::over(read("256.6")), printed("60.4")) == ">159.92");
    CHECK(text_of<formula::attainment>(figure::at_least(1000), printed("6535")) == "≥15.301");
    CHECK(text_of<formula::difference>(printed("6.35"), figure::over(60)) == "<-53.645");
    CHECK(text_of<formula::quotient>(figure::at_most(2), exactly(3)) == "≤0.66667");
    CHECK(text_of<formula::quotient>(figure::at_most(-2), exactly(3)) == "≤-0.66666");
    CHECK(text_of<formula::product>(figure::over(read("1234567.8")), exactly(1)) == ">1234500");
    CHECK(text_of<formula::share>(figure::over(read("0.74")), printed("12.8")) == "(5.7587, 100]");
    CHECK(text_of<formula::target_of_attainment>(printed("17.15"), figure::over(100)) == "(0, 17.155)");
    CHECK(text_of(figure::between(bound::unlimited(), bound::unlimited())) == "(-∞, ∞)");
    CHECK(text_of(intersect(figure::at_least(5), figure::at_most(5)).value()) == "5"); // one number, and no range
}

TEST_CASE("printed bounds contain the true bounds and are not wider than a unit of their last "
          "digit on each side") {
    dice d(50);
    tally t;
    for (int i = 0; i < rounds(30000); ++i) {
        decimal a = d.decimal(-9, 6);
        decimal b = d.decimal(-9, 6);
        if (d.one_in(2)) b = a + decimal(d.coefficient(d.between(1, 9)), a.exponent() - d.between(0, 6)); // narrow
        if (a == b) continue;
        if (b < a) {
            const decimal swap = a;
            a = b;
            b = swap;
        }
        const bound low = d.coin() ? bound::closed(a) : bound::opened(a);
        const bound high = d.coin() ? bound::closed(b) : bound::opened(b);
        const decimal width = sub(b, a, direction::down).value;
        std::optional<decimal> best;
        if (d.coin()) best = a + width / decimal(d.between(2, 9));
        const figure f = figure::between(low, high, best);
        if (detail::is_endless(f)) continue;
        const figure_text text = layout(f);
        const auto read_back = parse(best ? text.bounds : text.number);
        const auto say = [&] { return show(f) + " printed as " + text.number + " " + text.bounds; };
        t.expect(read_back && read_back->lower && read_back->upper, say);
        if (!read_back || !read_back->lower || !read_back->upper) continue;
        t.expect(*read_back->lower <= exact(a) && *read_back->upper >= exact(b), say);
        t.expect(read_back->lower_open == low.open && read_back->upper_open == high.open, say);
        // Outward by less than a tenth of the largest power of ten not above the width.
        const rational step = referee::scaled(1, width.leading_exponent() - 1);
        t.expect(exact(a) - *read_back->lower < step && *read_back->upper - exact(b) < step, say);
        if (best) {
            const rational unit = step * 10;
            t.expect(referee::magnitude(value_of(text.number) - exact(*f.best())) * 2 <= unit, say);
            t.expect(unit <= exact(b) - exact(a), say);
        }
    }
    t.check(rounds(30000) * 3);
    // One-sided: what is printed is still true.
    tally one_sided;
    for (int i = 0; i < rounds(20000); ++i) {
        const decimal x = d.decimal(-9, 9);
        const bool from_above = d.coin();
        const bound end = d.coin() ? bound::closed(x) : bound::opened(x);
        const std::string text =
            text_of(from_above ? figure::between(bound::unlimited(), end) : figure::between(end, bound::unlimited()));
        const std::string_view sign = from_above ? (end.open ? "<" : "≤") : (end.open ? ">" : "≥");
        one_sided.expect(text.starts_with(sign), [&] { return show(x) + " printed as " + text; });
        const rational number = value_of(std::string_view(text).substr(sign.size()));
        one_sided.expect(from_above ? number >= exact(x) : number <= exact(x),
                         [&] { return show(x) + " printed as " + text; });
        one_sided.expect(referee::magnitude(number - exact(x)) <= referee::magnitude(exact(x)) / 10000,
                         [&] { return show(x) + " printed as " + text; });
    }
    one_sided.check(rounds(20000) * 3);
}
