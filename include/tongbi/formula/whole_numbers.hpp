// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Whole numbers behind printed percentages, on request: counts have no halves, so a percentage of a count says more
/// than its bounds. Percentages are in percent, counts are figures whose whole numbers count.
///
///     counts_at(73.0 %, 115)                 84: the only whole number of 115 that prints 73.0 %
///     wholes_of(6601, above 97 %)            6601 to 6805
///     smallest_whole_printing(58.82 %)       17, of which 10 are 58.82 %
///     single_items(114, group_size::pair)    228: 114对 are 228个
#pragma once

#include <tongbi/formula/rules.hpp>
#include <tongbi/number/rounding.hpp>

namespace tongbi::inline v0 {
namespace detail {

inline constexpr formula_name counts_name{"whole numbers at {percentage} of {whole}", "按{百分数}由{总体}推算的整数"};
inline constexpr formula_name wholes_name{"whole numbers that {part} is {percentage} of",
                                          "由{部分}和{百分数}推算的总体整数"};
inline constexpr formula_name smallest_name{"smallest whole that prints {percentage}", "能得出{百分数}的最小整数总体"};

/// The whole numbers between two ends, both included; one alone is exact.
constexpr result<figure> whole_numbers_between(bound lower, bound upper) {
    const auto step = [](bound end, bool up) {
        decimal whole = round(end.at, 0, up ? rounding_rule::up : rounding_rule::down);
        if (end.open && whole == end.at) whole = whole + (up ? 1 : -1);
        return whole;
    };
    const bound low = lower.infinite ? lower : bound::closed(step(lower, true));
    const bound high = upper.infinite ? upper : bound::closed(step(upper, false));
    if (low.infinite && high.infinite) return refuse(reason::unbounded);
    if (!low.infinite && !high.infinite) {
        if (high.at < low.at) return refuse(reason::no_overlap);
        if (high.at == low.at) return figure::exactly(low.at);
    }
    return figure::between(low, high);
}
constexpr bound times_percent(bound percent, bound count, direction where) {
    if (percent.infinite || count.infinite) return bound::unlimited();
    return {mul(percent.at, count.at, where).value.shifted(-2), percent.open || count.open, false};
}
constexpr bound over_percent(bound count, bound percent, direction where) {
    if (count.infinite || percent.infinite || percent.at.is_zero()) return bound::unlimited();
    return {div(count.at.shifted(2), percent.at, where).value, percent.open || count.open, false};
}

/// A fraction of whole numbers; 1/0 is without end.
struct fraction {
    std::uint64_t p, q;
    bool open = false;
};

/// The fraction with the smallest denominator between two others (Stern-Brocot, by continued fractions).
/// \pre 0 <= low <= high; there is a number between them
constexpr fraction simplest_between(fraction low, fraction high) {
    const std::uint64_t floor = low.p / low.q;
    const auto is_below_high = [&](std::uint64_t n) {
        if (high.q == 0) return true;
        const std::uint64_t whole = high.p / high.q;
        return n < whole || (n == whole && (high.p % high.q != 0 || !high.open));
    };
    if (low.p % low.q == 0 && !low.open && is_below_high(floor)) return {floor, 1};
    if (is_below_high(floor + 1)) return {floor + 1, 1};
    // both lie between floor and floor + 1: their inverses beyond it are turned round
    const fraction upside{low.q, low.p - floor * low.q, low.open};
    const fraction downside{high.q, high.p - floor * high.q, high.open};
    const fraction found = simplest_between(downside, upside);
    return {floor * found.p + found.q, found.p};
}

/// A decimal that is not negative as a part of 1, of its digits in percent; nothing where 64 bits do not hold it.
constexpr std::optional<fraction> as_fraction(bound percent) {
    const decimal x = percent.at.shifted(-2);
    fraction f{static_cast<std::uint64_t>(x.coefficient()), 1, percent.open};
    for (int ten = x.exponent(); ten != 0; ten += ten < 0 ? 1 : -1) {
        std::uint64_t& grows = ten < 0 ? f.q : f.p;
        if (f.p == 0) return fraction{0, 1, percent.open};
        if (grows > UINT64_MAX / 10) return std::nullopt;
        grows *= 10;
    }
    return f;
}

} // namespace detail

/// How many of a whole a printed percentage is: the whole numbers n with 100 n / whole within what the percentage may
/// be, as a figure; exact where there is only one (73.0 % of 115 is 84), from the first to the last of them otherwise.
/// Points give the difference of two counts of one whole (1.7个百分点 of 115 are 2), negative ones a fall. A whole that
/// is itself a range gives all counts that it allows. Source: the GRIM test (Brown and Heathers, Social Psychological
/// and Personality Science, 2017), which asks whether there is such a number. Refusals: no_overlap where no whole
/// number prints so (73.0 % of 3), zero_base of a whole of zero, negative_base of one below zero, unbounded.
[[nodiscard]] constexpr result<figure> counts_at(figure const& percentage, figure const& whole) {
    if (may_be_negative(whole)) return refuse(refusal(reason::negative_base).of(detail::counts_name, 1));
    if (!whole.upper().infinite && whole.upper().at.is_zero())
        return refuse(refusal(reason::zero_base).of(detail::counts_name, 1));
    const bool falls = !percentage.lower().infinite && percentage.lower().at.sign() < 0;
    const bool rises = percentage.upper().infinite || percentage.upper().at.sign() > 0;
    const bound low = detail::times_percent(percentage.lower(), falls ? whole.upper() : whole.lower(), direction::down);
    const bound high = detail::times_percent(percentage.upper(), rises ? whole.upper() : whole.lower(), direction::up);
    return detail::whole_numbers_between(low, high).map_error(
        [](refusal const& r) { return refusal(r.why).of(detail::counts_name); });
}

/// What whole a count is a printed percentage of: the whole numbers N with 100 part / N within what the percentage may
/// be, and at least the part where it is no more than 100 % (6601 above 97 %: 6601 to 6805). A part that is itself a
/// range gives the wholes of all its counts. A percentage that may be zero leaves no last one. Source: as of counts_at,
/// solved for the whole. Refusals: zero_base of a percentage of zero, negative_base of a part or a percentage below
/// zero, no_overlap (of none, which is 5.0 % of no whole), unbounded.
[[nodiscard]] constexpr result<figure> wholes_of(figure const& part, figure const& percentage) {
    if (may_be_negative(part)) return refuse(refusal(reason::negative_base).of(detail::wholes_name, 0));
    if (may_be_negative(percentage)) return refuse(refusal(reason::negative_base).of(detail::wholes_name, 1));
    if (is_or_spans(percentage, 0)) return refuse(refusal(reason::zero_base).of(detail::wholes_name, 1));
    // a part that is not 0 % of its whole is one at least
    const bool is_some = percentage.lower().at.sign() > 0 || percentage.lower().open;
    if (!part.upper().infinite && part.upper().at < 1)
        return refuse(refusal(is_some ? reason::no_overlap : reason::unbounded).of(detail::wholes_name));
    const bound least = is_some && part.lower().at < 1 ? bound::closed(1) : part.lower();
    const bound low = percentage.upper().infinite ? bound::closed(least.at.sign() > 0 ? 1 : 0) // no whole of some is 0
                                                  : detail::over_percent(least, percentage.upper(), direction::down);
    const bound high = detail::over_percent(part.upper(), percentage.lower(), direction::up);
    return detail::whole_numbers_between(low, high).map_error(
        [](refusal const& r) { return refusal(r.why).of(detail::wholes_name); });
}

/// A count and the whole that it is of.
struct count_of_whole {
    std::int64_t count, whole;
    friend constexpr bool operator==(count_of_whole, count_of_whole) = default;
};

/// The smallest whole of which a whole number is the printed percentage (58.82 %: 10 of 17), and the smallest such
/// count. A report that prints 58.82 % has counted at least so many. A percentage of zero is 0 of 1. It is the fraction
/// with the smallest denominator between the ends of the percentage (Stern-Brocot); no authority defines it otherwise.
/// Refusals: negative_base of a percentage below zero; unbounded of one without an upper end and no lower one;
/// too_many_digits.
[[nodiscard]] constexpr result<count_of_whole> smallest_whole_printing(figure const& percentage) {
    if (may_be_negative(percentage)) {
        const bool zero = percentage.best() && percentage.best()->is_zero();
        if (zero) return count_of_whole{0, 1};
        return refuse(refusal(reason::negative_base).of(detail::smallest_name, 0));
    }
    const auto low = detail::as_fraction(percentage.lower());
    const auto high = percentage.upper().infinite ? std::optional(detail::fraction{1, 0, true})
                                                  : detail::as_fraction(percentage.upper());
    if (!low || !high) return refuse(refusal(reason::too_many_digits).of(detail::smallest_name, 0));
    const auto found = detail::simplest_between(*low, *high);
    return count_of_whole{static_cast<std::int64_t>(found.p), static_cast<std::int64_t>(found.q)};
}

/// 量词 that count several at once, and how many: 对, 双 two, 打 twelve.
enum class group_size : std::uint8_t { pair = 2, dozen = 12 };

/// 个数 of groups: 114对 are 228个. A count of groups that is exact gives an exact one. The unit 对 is not turned into
/// 个 by itself: a pair of chargers may be one installation. Zero gives zero. Both figures are numbers without a unit.
/// The formula is arithmetic; no authority defines it otherwise. Refusals: negative_base.
[[nodiscard]] constexpr result<figure> single_items(figure const& groups, group_size of) {
    if (may_be_negative(groups)) return refuse(reason::negative_base);
    const conversion_factor each = conversion_factor::of(static_cast<int>(of), 1, 0);
    const figure all = groups.scaled(each);
    return groups.is_exact() ? figure::exactly(all.lower().at) : all;
}

} // namespace tongbi::inline v0
