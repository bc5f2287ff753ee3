// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Classes of a change whose base is not positive (扭亏为盈, 由盈转亏, 减亏, 增亏, 持平): what a report says where no
/// growth has a meaning.
#pragma once

#include <tongbi/formula/change.hpp>

namespace tongbi::inline v0 {

/// The class of a change, and of a loss that was reduced or widened by how much of it, in percent and above zero.
/// `none` where a growth says all: the base is above zero, and nothing was lost.
template <class Number>
struct classified_change {
    change_class became = change_class::none;
    std::optional<Number> percent{};
    friend constexpr bool operator==(classified_change const&, classified_change const&) = default;
};

namespace formula {

/// 减亏, 增亏: the change of a loss over its size, percent, above zero where the loss was reduced.
struct loss_reduction {
    static constexpr std::string_view name = "class of the change to {current} from {base}";
    static constexpr std::string_view name_zh = "{本期}比{基期}的增减类别";
    static constexpr std::array signatures = relative_change::signatures;
    static constexpr std::array checks{precondition::same_subject, precondition::same_prices};
    static constexpr auto domain = rules{};
    static constexpr auto value(auto const& current, auto const& base) { return (base - current) * 100 / base; }
    /// A loss that began near to nothing has no end; of a loss without end all was reduced.
    static constexpr bracket limit(bracket const& current, bracket const& base) {
        return base.is_infinite() && !current.is_infinite() ? bracket(100) : -divided_by_none(current, base);
    }
};

} // namespace formula

namespace detail {

/// By the digits where both have them (持平 is decided by them), elsewhere by bounds that leave no other class.
constexpr std::optional<change_class> class_of(figure const& current, figure const& base) {
    refusal why;
    formula::relative_change::classify(why, current, base);
    if (why.became != change_class::none) return why.became;
    if (current.best() && base.best()) return std::nullopt;
    const bool was_loss = is_negative(base);
    if (was_loss && surely_above(current, 0)) return change_class::turned_positive;
    if (was_loss && surely_above(current, base)) return change_class::loss_reduced;
    if (was_loss && surely_above(base, current)) return change_class::loss_widened;
    if (surely_above(base, 0) && is_negative(current)) return change_class::turned_negative;
    return std::nullopt;
}
constexpr std::optional<change_class> class_of(double current, double base) {
    refusal why;
    formula::relative_change::classify(why, current, base);
    return why.became == change_class::none ? std::nullopt : std::optional(why.became);
}
/// How much of the loss: what is below zero, or more than all of what was reduced, belongs to another class.
constexpr figure above_zero(figure const& x, bool reduced) {
    const figure sized = reduced ? x : -x;
    return sized.within(reduced ? share_support : not_negative_support).value_or(sized);
}
constexpr double above_zero(double x, bool reduced) { return reduced ? x : -x; }

struct change_classifier {
    template <class F, class Number>
    constexpr result<classified_change<Number>> operator()(auto const&, role, Number const& current,
                                                           Number const& base) const {
        if (const auto missing = missing_input<F>(current, base)) return refuse(*missing);
        if (const auto found = class_of(current, base)) {
            classified_change<Number> change{*found, {}};
            const bool reduced = *found == change_class::loss_reduced;
            if (reduced || *found == change_class::loss_widened)
                if (const auto of_loss = evaluate<F>(current, base)) change.percent = above_zero(*of_loss, reduced);
            return change;
        }
        if (surely_above(base, 0) && !may_be_negative(current)) return classified_change<Number>{};
        const reason why = may_be_zero(base)       ? reason::zero_base
                           : may_be_negative(base) ? reason::negative_base
                                                   : reason::sign_change;
        refusal unclear = without_value<F>(why);
        unclear.input = why == reason::sign_change ? 0 : 1;
        return refuse(unclear);
    }
};

struct change_class_computation {
    template <class A, class B>
    requires takes<computation<formula::loss_reduction>, A, B>
    [[nodiscard]] constexpr auto operator()(A const& current, B const& base) const {
        return with_numbers<formula::loss_reduction>(change_classifier{}, current, base);
    }
};

} // namespace detail

/// 增减类别 of a change: 扭亏为盈, 由盈转亏, 减亏 and 增亏 with their percentage of the loss, 持平; none where the base
/// is above zero and the growth says it. Takes what year_over_year takes, and observations of one subject and price
/// basis; gives a classified_change in figures or doubles. 持平 are equal digits. A zero that became something has no
/// class. A missing number has no class. The formula is arithmetic; no authority defines it otherwise. Refusals:
/// zero_base; negative_base and sign_change of one-sided numbers that leave several classes open.
inline constexpr detail::change_class_computation change_class_of;

} // namespace tongbi::inline v0
