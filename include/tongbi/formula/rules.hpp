// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The domain of a formula: a list of (reason, predicate). A predicate reads the same for a figure's range and
/// for a double: `may_…` is true as soon as one number of the input breaks the rule.
#pragma once

#include <tongbi/number/figure.hpp>

#include <tuple>

namespace tongbi::inline v0 {

[[nodiscard]] constexpr bool may_be_zero(figure const& x) { return x.contains(0); }
[[nodiscard]] constexpr bool may_be_zero(double x) { return x == 0; }
[[nodiscard]] constexpr bool may_be_negative(figure const& x) { return x.lower().infinite || x.lower().at.sign() < 0; }
[[nodiscard]] constexpr bool may_be_negative(double x) { return x < 0; }
[[nodiscard]] constexpr bool is_negative(figure const& x) {
    return !x.upper().infinite && (x.upper().at.sign() < 0 || (x.upper().at.is_zero() && x.upper().open));
}
[[nodiscard]] constexpr bool is_negative(double x) { return x < 0; }

[[nodiscard]] constexpr bool surely_above(figure const& a, figure const& b) { return is_below(b, a) == verdict::met; }
[[nodiscard]] constexpr bool surely_above(figure const& a, int b) { return surely_above(a, figure::exactly(b)); }
[[nodiscard]] constexpr bool surely_above(double a, double b) { return a > b; }
[[nodiscard]] constexpr bool surely_below(figure const& a, int b) { return surely_above(figure::exactly(b), a); }
[[nodiscard]] constexpr bool surely_below(double a, double b) { return a < b; }

/// A rule about one input.
template <int Input, reason Why, auto Broken>
struct input_rule {
    static constexpr int input = Input;
    static constexpr reason why = Why;
    template <class Inputs>
    [[nodiscard]] static constexpr bool broken(Inputs const& inputs) {
        return Broken(std::get<Input>(inputs));
    }
};

/// A rule about two inputs; the first is named in the sentence.
template <int Input, int Other, reason Why, auto Broken>
struct pair_rule {
    static constexpr int input = Input;
    static constexpr reason why = Why;
    template <class Inputs>
    [[nodiscard]] static constexpr bool broken(Inputs const& inputs) {
        return Broken(std::get<Input>(inputs), std::get<Other>(inputs));
    }
};

template <int Input>
inline constexpr input_rule<Input, reason::zero_base, [](auto const& x) { return may_be_zero(x); }> not_zero{};
template <int Input>
inline constexpr input_rule<Input, reason::negative_base, [](auto const& x) { return may_be_negative(x); }> not_negative{};
template <int Input>
inline constexpr input_rule<Input, reason::sign_change, [](auto const& x) { return is_negative(x); }> not_turned{};
template <int Part, int Whole>
inline constexpr pair_rule<Part, Whole, reason::part_exceeds_whole,
                           [](auto const& part, auto const& whole) { return surely_above(part, whole); }>
    within_whole{};

/// A growth of a loss has no base: the level must not be surely negative.
template <int Input>
inline constexpr input_rule<Input, reason::negative_base, [](auto const& x) { return is_negative(x); }> not_a_loss{};
/// Does all of a percentage lie outside of 0 and 100? Then it is no share of a whole.
[[nodiscard]] constexpr bool is_no_share(auto const& x) { return is_negative(x) || surely_above(x, 100); }
template <int Share>
inline constexpr input_rule<Share, reason::part_exceeds_whole, [](auto const& x) { return is_no_share(x); }> is_share{};

/// 100 + growth is a divisor: a growth below -100 % leaves a negative base, one that is or may be -100 % none.
template <int Growth>
inline constexpr input_rule<Growth, reason::negative_base, [](auto const& growth) { return surely_below(growth, -100); }>
    not_more_than_all{};
template <int Growth>
inline constexpr input_rule<Growth, reason::zero_base, [](auto const& growth) { return !surely_above(growth, -100); }>
    not_all_gone{};
/// level - change is a divisor: the base that both imply must be positive.
template <int Change, int Level>
inline constexpr pair_rule<Change, Level, reason::negative_base,
                           [](auto const& change, auto const& level) { return surely_above(change, level); }>
    base_was_no_loss{};
template <int Change, int Level>
inline constexpr pair_rule<Change, Level, reason::zero_base,
                           [](auto const& change, auto const& level) { return !surely_above(level, change); }>
    base_remains{};

/// The rules of a formula, checked in this order.
template <class... Rules>
struct rules {
    constexpr explicit rules(Rules...) {}

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
