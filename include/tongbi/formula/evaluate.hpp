// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// evaluate<F>: one formula, lifted to figures and to plain numbers.
///
/// A formula object states over plain numbers, with integer constants only:
///     name, name_zh   words; each input in braces, in the order of the arguments
///     signatures      roles and units in and out, a row for each meaning (signature.hpp)
///     domain          rules{...}, checked first
///     value(...)      the number; of a formula without a fixed number of inputs, value(inputs) over a range of them
///     limit(...)      optional: the value where infinite ends leave none (else: unbounded)
///     natural         optional: the support of the result
///     is_additive     optional: the digits of the result are those of the inputs (sums, differences)
///     classify(...)   optional: adds a change_class to the refusal of the domain
///
/// A formula with a parameter that is no printed number (六年平均, a period of a plan) has it as a member, and its
/// value is a member function: evaluate_with(average_growth{6}, current, base). Its member `misused()` says what is
/// wrong with the parameter, as a reason.
///
/// How the bounds are found:
///     by default      at all corners of the box of inputs: value is monotone in each input for fixed others
///     range(...)      the formula gives the two ends itself, as ends{lower, upper}
///     bounds          bounding::rising: value grows with every input, however many there are
///                     bounding::none: the best value alone, without bounds
#pragma once

#include <tongbi/formula/corners.hpp>
#include <tongbi/formula/rules.hpp>
#include <tongbi/number/bracket.hpp>

#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace tongbi::inline v0 {

template <class F>
inline constexpr formula_name name_of{F::name, F::name_zh};

/// How the bounds of a result are found, as the table above says.
enum class bounding : std::uint8_t { corners, range, rising, none };

/// The limit of dividend / divisor where the divisor ends at a zero that it is not: without end, on the side of the
/// dividend. A dividend of zero gives no end that another corner has not.
constexpr bracket divided_by_none(bracket const& dividend, bracket const& divisor) {
    return divisor.is_zero() ? bracket::unlimited_like(dividend) : bracket::undefined();
}

namespace formula {

/// 100 a / b, the body of shares, attainments and contributions, and of the wholes and targets behind them. The limit
/// is that of a divisor that only ends at zero.
struct per_cent_of {
    static constexpr auto value(auto const& dividend, auto const& divisor) { return dividend * 100 / divisor; }
    static constexpr bracket limit(bracket const& dividend, bracket const& divisor) {
        return divided_by_none(dividend, divisor);
    }
};

} // namespace formula

/// What a formula's own `range` gives.
struct ends {
    bound lower, upper;
};

namespace detail {

template <class F>
concept has_own_range = requires {
    &F::range;
};

} // namespace detail

/// How the bounds of a formula are found.
template <class F>
inline constexpr bounding bounding_of = [] {
    if constexpr (requires { F::bounds; })
        return F::bounds;
    else
        return detail::has_own_range<F> ? bounding::range : bounding::corners;
}();

namespace detail {

template <class F>
constexpr refusal named(refusal why) {
    why.formula = &name_of<F>;
    return why;
}
template <class F>
constexpr refusal without_value(reason why) {
    return named<F>(why);
}

template <class F, class... Inputs>
constexpr std::optional<refusal> out_of_domain([[maybe_unused]] F const& f, Inputs const&... inputs) {
    if constexpr (requires { f.misused(); })
        if (const std::optional<reason> why = f.misused()) return without_value<F>(*why);
    auto broken = F::domain.first_broken(std::tie(inputs...));
    if (!broken) return broken;
    broken->formula = &name_of<F>;
    if constexpr (requires { F::classify(*broken, inputs...); }) F::classify(*broken, inputs...);
    return broken;
}

/// Does a formula take any number of inputs, as its signatures say?
template <class F>
inline constexpr bool takes_any_number = [] {
    if constexpr (requires { F::signatures[0].repeats; })
        return F::signatures[0].repeats;
    else
        return false;
}();

/// The value of a formula from its inputs, whether it takes them one by one or as a range.
template <class F, class... Numbers>
constexpr auto value_of_inputs(F const& f, Numbers const&... inputs) {
    if constexpr (takes_any_number<F>)
        return f.value(std::array{inputs...});
    else
        return f.value(inputs...);
}

/// The finest digit of a sum: that of its finest input, unless one of them tells nothing of its digits.
template <class... Figures>
constexpr figure with_digits_of(figure const& sum, Figures const&... inputs) {
    std::int32_t finest = std::numeric_limits<std::int32_t>::max();
    bool told = true;
    for (auto const& digit : {inputs.finest_digit()...}) {
        told = told && digit;
        if (digit && *digit < finest) finest = *digit;
    }
    return told ? sum.as_sum_to(finest) : sum;
}

/// A number strictly within a figure that is no point, on its way from one end to the other.
constexpr decimal within_reach(figure const& x, bool from_upper) {
    const bound from = from_upper ? x.upper() : x.lower();
    const bound to = from_upper ? x.lower() : x.upper();
    if (from.infinite) return to.infinite ? decimal(0) : to.at + (from_upper ? 1 : -1);
    return to.infinite ? from.at + (from_upper ? -1 : 1) : (from.at + to.at) * decimal(5, -1);
}

/// One end of a value that grows with every input. It is attained where no input is open there, or where the value is
/// the same further inside: a fall by 100 % stays one whatever follows.
template <class F, class... Figures>
constexpr std::optional<bound> rising_end(F const& f, bool upper, Figures const&... inputs) {
    const auto end_of = [&](figure const& x) { return upper ? x.upper() : x.lower(); };
    bracket at = value_of_inputs(f, bracket(end_of(inputs), upper)...);
    if constexpr (requires { f.limit(std::array{bracket(inputs.lower(), false)...}); })
        if (at.is_undefined()) at = f.limit(std::array{bracket(end_of(inputs), upper)...});
    if (at.is_undefined()) return std::nullopt;
    if (at.is_infinite()) return bound::unlimited();
    bool open = (end_of(inputs).open || ...) || at.kind() == bracket::state::vanishing;
    if (open) {
        const bracket inside = value_of_inputs(
            f, (end_of(inputs).open ? bracket(within_reach(inputs, upper)) : bracket(end_of(inputs), upper))...);
        open = !(at.kind() == bracket::state::finite && inside.kind() == bracket::state::finite &&
                 inside.lower() == at.lower() && inside.upper() == at.upper());
    }
    return bound{upper ? at.upper() : at.lower(), open, false};
}

template <class F, class... Figures>
constexpr result<ends> ends_of(F const& f, Figures const&... inputs) {
    constexpr std::size_t n = sizeof...(Figures);
    if constexpr (bounding_of<F> == bounding::range) {
        return f.range(inputs...);
    } else if constexpr (bounding_of<F> == bounding::none) {
        return ends{bound::unlimited(), bound::unlimited()};
    } else if constexpr (bounding_of<F> == bounding::rising) {
        const auto low = rising_end(f, false, inputs...);
        const auto high = rising_end(f, true, inputs...);
        if (low && high) return ends{*low, *high};
    } else {
        const corners<F, n> box(f, std::array<figure, n>{inputs...});
        if (!box.lost()) return ends{box.end(false), box.end(true)};
    }
    return refuse(without_value<F>(reason::unbounded));
}

} // namespace detail

/// The formula over figures: the best value from the best values, the bounds as the formula has them. Refusals: those
/// of its domain; unbounded where neither end of the result is known.
template <class F, std::same_as<figure>... Figures>
[[nodiscard]] constexpr result<figure> evaluate_with(F const& f, Figures const&... inputs) {
    if (auto broken = detail::out_of_domain(f, inputs...)) return refuse(*broken);
    const auto found = detail::ends_of(f, inputs...);
    if (!found) return refuse(found.error());
    const auto [lower, upper] = *found;
    if (bounding_of<F> != bounding::none && lower.infinite && upper.infinite)
        return refuse(detail::without_value<F>(reason::unbounded));
    std::optional<decimal> best;
    if ((inputs.best().has_value() && ...)) best = detail::value_of_inputs(f, *inputs.best()...);
    // What is the best value is attained, also where 18 digits round it to an end.
    const auto with_best = [&](bound end) {
        return bound{end.at, end.open && !(best && !end.infinite && *best == end.at), end.infinite};
    };
    const qualifiers words = (qualifiers{} | ... | inputs.qualifiers()).flags();
    figure outcome = figure::between(with_best(lower), with_best(upper), best).with(words);
    if constexpr (requires { F::is_additive; }) outcome = detail::with_digits_of(outcome, inputs...);
    if constexpr (requires { F::natural; }) {
        const auto within = outcome.within(F::natural);
        if (!within) return refuse(detail::without_value<F>(reason::part_exceeds_whole));
        return *within;
    } else {
        return outcome;
    }
}

namespace detail {

/// NaN is a missing input: which one is the first? A figure is never missing.
template <class F, class... Numbers>
constexpr std::optional<refusal> missing_input(Numbers const&... inputs) {
    if constexpr ((std::floating_point<Numbers> && ...)) {
        int index = 0;
        int missing = -1;
        ((inputs == inputs ? void(++index) : void(missing = missing < 0 ? index++ : missing)), ...);
        if (missing >= 0) {
            refusal r = without_value<F>(reason::missing_input);
            r.input = static_cast<std::int8_t>(missing);
            return r;
        }
    }
    return std::nullopt;
}

} // namespace detail

/// The formula over doubles: no bounds. NaN is a missing input; a result that no double holds is refused: out_of_range.
/// So is one on the way to which no double holds a number, although the result itself is finite: the growth of 1e308
/// over 9e307 is 11.1 %, but 100 times their difference is no double. Figures compute it.
template <class F, std::same_as<double>... Doubles>
[[nodiscard]] constexpr result<double> evaluate_with(F const& f, Doubles... inputs) {
    if (const auto missing = detail::missing_input<F>(inputs...)) return refuse(*missing);
    if (auto broken = detail::out_of_domain(f, inputs...)) return refuse(*broken);
    const double value = detail::value_of_inputs(f, inputs...);
    if (!(value - value == 0)) return refuse(detail::without_value<F>(reason::out_of_range));
    return value;
}

/// A formula without a parameter, by its name alone.
template <class F, class... Numbers>
[[nodiscard]] constexpr auto evaluate(Numbers const&... inputs) {
    return evaluate_with(F{}, inputs...);
}

} // namespace tongbi::inline v0
