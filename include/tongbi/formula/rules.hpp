// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The domain of a formula: a list of (reason, predicate). A predicate reads the same for the range of a figure and for
/// a plain number, and gives what comparing the number gives: a bool, or a mask for a packet of a column.
///
///     may_be_…      true as soon as one number of the figure breaks the rule
///     surely_…      true only where all of them do
#pragma once

#include <tongbi/number/role.hpp>

#include <concepts>
#include <limits>
#include <tuple>

namespace tongbi::inline v0 {

/// \name Predicates of one number or of all numbers of a figure, as the head of this file says
/// @{
[[nodiscard]] constexpr bool may_be_zero(figure const& x) { return x.contains(0); }
[[nodiscard]] constexpr bool may_be_below(figure const& x, int b) {
    return x.lower().infinite || x.lower().at < decimal(b);
}
[[nodiscard]] constexpr bool may_be_negative(figure const& x) { return may_be_below(x, 0); }
[[nodiscard]] constexpr bool is_negative(figure const& x) {
    return !x.upper().infinite && (x.upper().at.sign() < 0 || (x.upper().at.is_zero() && x.upper().open));
}
[[nodiscard]] constexpr bool surely_above(figure const& a, figure const& b) { return is_below(b, a) == verdict::met; }
[[nodiscard]] constexpr bool surely_above(figure const& a, int b) { return surely_above(a, figure::exactly(b)); }
[[nodiscard]] constexpr bool surely_below(figure const& a, int b) { return surely_above(figure::exactly(b), a); }

[[nodiscard]] constexpr auto may_be_zero(auto const& x) { return x == 0; }
[[nodiscard]] constexpr auto may_be_negative(auto const& x) { return x < 0; }
[[nodiscard]] constexpr auto may_be_below(auto const& x, int b) { return x < b; }
[[nodiscard]] constexpr auto is_negative(auto const& x) { return x < 0; }
[[nodiscard]] constexpr auto surely_above(auto const& a, auto const& b) { return a > b; }
[[nodiscard]] constexpr auto surely_below(auto const& a, auto const& b) { return a < b; }
/// @}

namespace detail {

template <class Condition>
constexpr auto either(Condition const& a, Condition const& b) {
    if constexpr (std::same_as<Condition, bool>)
        return a || b;
    else
        return a | b;
}
template <class Condition>
constexpr auto not_so(Condition const& a) {
    if constexpr (std::same_as<Condition, bool>)
        return !a;
    else
        return ~a;
}

} // namespace detail

/// Does level - change surely lie above 100?
[[nodiscard]] constexpr bool passes_whole(figure const& level, figure const& change) {
    if (level.lower().infinite || change.upper().infinite) return false;
    const decimal least = sub(level.lower().at, change.upper().at, direction::down).value;
    return least > decimal(100) || (least == decimal(100) && (level.lower().open || change.upper().open));
}
[[nodiscard]] constexpr auto passes_whole(auto const& level, auto const& change) { return level - change > 100; }

/// Is `at` the number that the figure stands for, or one between its ends? Not where the figure only begins there:
/// 不足5% is [0, 5), and a part that is there shows that its share is not 0.
[[nodiscard]] constexpr bool is_or_spans(figure const& x, int at) {
    const bool begins_there = !x.lower().infinite && x.lower().at == decimal(at) && !x.is_exact();
    return x.contains(at) && !(begins_there && x.best() != decimal(at));
}
[[nodiscard]] constexpr auto is_or_spans(auto const& x, int at) { return x == at; }

/// Numbers that computations round: doubles, and packs of them.
template <class Number>
inline constexpr bool is_rounded = std::floating_point<Number>;

/// Parts that were added as doubles may pass their whole by some units of its last place: 0.1 + 0.2 is more than 0.3.
inline constexpr double rounding_of_parts = 0x1p-49;
/// Does a part surely pass its whole?
template <class Number>
[[nodiscard]] constexpr auto passes_its_whole(Number const& part, Number const& whole) {
    if constexpr (is_rounded<Number>)
        return part > whole * (1 + rounding_of_parts);
    else
        return surely_above(part, whole);
}

/// Where a percentage of doubles ends: 100 a / b is rounded twice.
inline constexpr double rounding_of_percent = 0x1p-45;
/// Where a double of this role ends, in percent.
[[nodiscard]] constexpr double lowest_of(role as) {
    return as == role::share    ? 0
           : as == role::growth ? -100 - rounding_of_percent
                                : -std::numeric_limits<double>::infinity();
}
/// The same of the upper end.
[[nodiscard]] constexpr double highest_of(role as) {
    return as == role::share ? 100 + rounding_of_percent : std::numeric_limits<double>::infinity();
}
/// Does all of a percentage lie outside of 0 and 100? Then it is no share of a whole.
template <class Number>
[[nodiscard]] constexpr auto is_no_share(Number const& x) {
    if constexpr (is_rounded<Number>)
        return detail::either(is_negative(x), x > highest_of(role::share));
    else
        return detail::either(is_negative(x), surely_above(x, 100));
}
/// Does all of a number lie outside of where a quantity of this role ends?
[[nodiscard]] constexpr bool is_outside(double x, role as) {
    // g++ 12 compares with an infinity that it knows, in every loop: nothing is beyond one
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double low = lowest_of(as), high = highest_of(as);
    return (low != -infinity && x < low) || (high != infinity && x > high);
}

/// A rule about one input.
template <int Input, reason Why, auto Broken>
struct input_rule {
    static constexpr int input = Input;
    static constexpr reason why = Why;
    template <class Inputs>
    [[nodiscard]] static constexpr auto broken(Inputs const& inputs) {
        return Broken(std::get<Input>(inputs));
    }
};

/// A rule about two inputs; the first is named in the sentence.
template <int Input, int Other, reason Why, auto Broken>
struct pair_rule {
    static constexpr int input = Input;
    static constexpr reason why = Why;
    template <class Inputs>
    [[nodiscard]] static constexpr auto broken(Inputs const& inputs) {
        return Broken(std::get<Input>(inputs), std::get<Other>(inputs));
    }
};

/// What the rules ask. They have names: a lambda among template arguments is counted per file, and two files of a
/// program would take one rule for another.
namespace detail {

struct may_be_zero_at {
    constexpr auto operator()(auto const& x) const { return may_be_zero(x); }
};
template <int Number>
struct is_or_spans_number {
    constexpr auto operator()(auto const& x) const { return is_or_spans(x, Number); }
};
struct may_be_below_zero {
    constexpr auto operator()(auto const& x) const { return may_be_negative(x); }
};
struct is_below_zero {
    constexpr auto operator()(auto const& x) const { return is_negative(x); }
};
struct is_outside_a_share {
    constexpr auto operator()(auto const& x) const { return is_no_share(x); }
};
template <int Number>
struct is_surely_below {
    constexpr auto operator()(auto const& x) const { return surely_below(x, Number); }
};
struct is_surely_above {
    constexpr auto operator()(auto const& x, auto const& other) const { return surely_above(x, other); }
};
struct is_more_than_its_whole {
    constexpr auto operator()(auto const& part, auto const& whole) const { return passes_its_whole(part, whole); }
};
struct leaves_nothing_of {
    constexpr auto operator()(auto const& change, auto const& level) const {
        return not_so(surely_above(level, change));
    }
};
struct leaves_more_than_whole {
    constexpr auto operator()(auto const& change, auto const& level) const { return passes_whole(level, change); }
};

} // namespace detail

template <int Input>
inline constexpr input_rule<Input, reason::zero_base, detail::may_be_zero_at{}> not_zero{};
/// A divisor that is zero has no quotient; one that only ends at zero leaves it without an upper end.
template <int Input>
inline constexpr input_rule<Input, reason::zero_base, detail::is_or_spans_number<0>{}> divides{};
template <int Input>
inline constexpr input_rule<Input, reason::negative_base, detail::may_be_below_zero{}> not_negative{};
template <int Input>
inline constexpr input_rule<Input, reason::sign_change, detail::is_below_zero{}> not_turned{};
/// Growth over several periods and logarithms need a level that cannot lie below zero.
template <int Input>
inline constexpr input_rule<Input, reason::sign_change, detail::may_be_below_zero{}> not_below_zero{};
template <int Part, int Whole>
inline constexpr pair_rule<Part, Whole, reason::part_exceeds_whole, detail::is_more_than_its_whole{}> within_whole{};

/// A growth of a loss has no base: the level must not be surely negative.
template <int Input>
inline constexpr input_rule<Input, reason::negative_base, detail::is_below_zero{}> not_a_loss{};
template <int Share>
inline constexpr input_rule<Share, reason::part_exceeds_whole, detail::is_outside_a_share{}> is_share{};

/// 100 + growth is a divisor: a growth below -100 % leaves a negative base, one of -100 % none. A growth that only ends
/// there (下降超5%) leaves a base without an upper end.
template <int Growth>
inline constexpr input_rule<Growth, reason::negative_base, detail::is_surely_below<-100>{}> not_more_than_all{};
template <int Growth>
inline constexpr input_rule<Growth, reason::zero_base, detail::is_or_spans_number<-100>{}> not_all_gone{};
/// level - change is a divisor: the base that both imply must be positive.
template <int Change, int Level>
inline constexpr pair_rule<Change, Level, reason::negative_base, detail::is_surely_above{}> base_was_no_loss{};
template <int Change, int Level>
inline constexpr pair_rule<Change, Level, reason::zero_base, detail::leaves_nothing_of{}> base_remains{};

/// level - change is a share, as the level is: no fall by more than what was left of the whole.
template <int Change, int Level>
inline constexpr pair_rule<Change, Level, reason::part_exceeds_whole, detail::leaves_more_than_whole{}>
    base_was_a_share{};

/// None of the inputs, however many, may lie or begin below a whole number; the refusal names none of them.
template <int Least>
struct least_rule {
    static constexpr int input = -1;
    static constexpr reason why = reason::negative_base;
    template <class Inputs>
    [[nodiscard]] static constexpr auto broken(Inputs const& inputs) {
        return std::apply(
            [](auto const& first, auto const&... more) {
                auto any = may_be_below(first, Least);
                ((any = detail::either(any, may_be_below(more, Least))), ...);
                return any;
            },
            inputs);
    }
};
template <int Least>
inline constexpr least_rule<Least> all_at_least{};

/// A mean over a time needs the numbers of several dates.
template <std::size_t Least>
struct count_rule {
    static constexpr int input = -1;
    static constexpr reason why = reason::span_too_short;
    template <class Inputs>
    [[nodiscard]] static constexpr bool broken(Inputs const&) {
        return std::tuple_size_v<Inputs> < Least;
    }
};
template <std::size_t Least>
inline constexpr count_rule<Least> as_many_as{};

/// The rules of a formula, checked in this order.
template <class... Rules>
struct rules {
    constexpr explicit rules(Rules...) {}
    static constexpr std::size_t count = sizeof...(Rules);

    /// visit(rule) for each rule in order: for doors that mask and count instead of asking for the first one.
    static constexpr void each([[maybe_unused]] auto visit) { (visit(Rules{}), ...); }

    /// The first broken rule as a refusal without words; nothing where all hold.
    template <class Inputs>
    [[nodiscard]] static constexpr std::optional<refusal> first_broken(Inputs const& inputs) {
        std::optional<refusal> found;
        [[maybe_unused]] const auto check = [&](auto rule) {
            if (!rule.broken(inputs)) return false;
            found = refusal(rule.why);
            found->input = static_cast<std::int8_t>(rule.input);
            return true;
        };
        (void)(check(Rules{}) || ...);
        return found;
    }
};

} // namespace tongbi::inline v0
