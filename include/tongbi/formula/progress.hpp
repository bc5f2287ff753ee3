// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Progress from a baseline towards a target (目标进展), by the methods that bodies use, each under its name: they
/// answer different questions, and none is a default. Their order is current, base, target.
///
///     ratio_to_target_of       100 v / T                             how much of the target is there (完成率)
///     distance_done_of         100 (v - b) / (T - b)                 how much of the way is done
///     change_done_of           100 (change done) / (change aimed at)
///     linear_pace_of           the way done / the share of time      1: as fast as a straight line needs
///     cagr_ratio_of            growth a year so far / needed         1: as fast as steady growth needs
///     extrapolated_progress_of the way done in the target year, if growth goes on
///     escap_status_of          10 (v - b) / (T - b)
///
/// Targets with two sides are in two_sided.hpp, what the rest of a plan needs is in pace.hpp, and all methods side by
/// side are in progress_by_methods.hpp.
/// 14.5 in 2015, 10.2 in 2023, 7.25 in 2030: 59.3 % of the way, linear pace 1.11, CAGR ratio 0.953, 0.966 in 2030.
#pragma once

#include <tongbi/formula/attainment.hpp>
#include <tongbi/formula/turning_range.hpp>
#include <tongbi/number/bracket_functions.hpp>

namespace tongbi::inline v0 {

/// The years of a plan (规划期): base year, the year of the current value, target year. 十四五 after three years is
/// plan_years(2020, 2023, 2025).
struct plan_years {
    int base, current, target;
    constexpr plan_years(int base_year, int current_year, int target_year)
        : base(base_year), current(current_year), target(target_year) {}
    [[nodiscard]] constexpr int done() const { return current - base; }
    [[nodiscard]] constexpr int left() const { return target - current; }
    [[nodiscard]] constexpr int all() const { return target - base; }
    friend constexpr bool operator==(plan_years, plan_years) = default;
};

namespace detail {

template <class Condition>
constexpr auto both(Condition const& a, Condition const& b) {
    return not_so(either(not_so(a), not_so(b)));
}
constexpr auto may_be_equal(auto const& a, auto const& b) {
    return not_so(either(surely_above(a, b), surely_above(b, a)));
}
/// May a number lie on the other side of zero than one that is not zero?
constexpr auto may_be_opposite(auto const& x, auto const& of) {
    return either(both(may_be_negative(x), not_so(is_negative(of))), both(may_be_negative(-x), is_negative(of)));
}

// Named, for clang 14 gives lambdas of several headers one name.
struct equal_or_open {
    constexpr auto operator()(auto const& a, auto const& b) const { return may_be_equal(a, b); }
};
struct opposite_or_open {
    constexpr auto operator()(auto const& a, auto const& b) const { return may_be_opposite(a, b); }
};

/// What the methods of progress take: current, base and target of one kind.
template <std::size_t N>
constexpr auto progress_rows(std::array<slot, N> const& kinds, answer gives) {
    std::array<signature<3>, N> rows{};
    for (std::size_t i = 0; i < N; ++i) rows[i] = {{kinds[i], kinds[i], kinds[i]}, gives};
    return rows;
}
/// On any scale; and where growth has a meaning: not of °C levels, and not of growth rates.
inline constexpr std::array kinds_on_any_scale{slots::a, slots::share, slots::rate, slots::growth, slots::t};
inline constexpr std::array kinds_on_ratio_scale{slots::a, slots::share, slots::rate};

} // namespace detail

/// A way to go: the target must not be where the base is, or may be.
template <int Target, int Base>
inline constexpr pair_rule<Target, Base, reason::target_equals_baseline, detail::equal_or_open{}> leaves_baseline{};
/// Growth from one to the other needs two numbers of one sign.
template <int Input, int Base>
inline constexpr pair_rule<Input, Base, reason::sign_change, detail::opposite_or_open{}> on_side_of{};

namespace formula {

/// Current, base and target are of one subject, and of one price basis; of comparisons, against one baseline.
inline constexpr std::array checks_of_progress{precondition::same_subject, precondition::prices_agree,
                                               precondition::same_baseline};

/// What the paces of a plan have in common: a time done, and the term not over.
struct along_years {
    plan_years years;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        if (years.done() < 1 || years.all() < 1) return reason::span_too_short;
        return years.left() < 0 ? std::optional(reason::term_over) : std::nullopt;
    }
};

/// 完成进度: 100 (current - base) / (target - base), percent.
struct distance_done {
    static constexpr std::string_view name = "way done by {current} from {base} to {target}";
    static constexpr std::string_view name_zh = "{现值}由{基期值}向{目标值}的完成进度";
    static constexpr auto signatures = detail::progress_rows(detail::kinds_on_any_scale, slots::percent(role::rate));
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{leaves_baseline<2, 1>};
    static constexpr auto value(auto const& current, auto const& base, auto const& target) {
        return (current - base) * 100 / (target - base);
    }
};

/// The same of changes since the base: 100 done / aimed at, percent.
struct change_done : per_cent_of {
    static constexpr std::string_view name = "share of {change done} in {change aimed at}";
    static constexpr std::string_view name_zh = "{已完成的变化}占{目标变化}的比重";
    static constexpr std::array signatures{signature<2>{{slots::growth, slots::growth}, slots::percent(role::rate)},
                                           signature<2>{{slots::points, slots::points}, slots::percent(role::rate)},
                                           signature<2>{{slots::dt, slots::dt}, slots::percent(role::rate)}};
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{divides<1>};
};

/// 线性进度比: (current - base) / (target - base) over the share of the time that is done.
struct linear_pace : along_years {
    static constexpr std::string_view name = "linear pace of {current} from {base} to {target}";
    static constexpr std::string_view name_zh = "{现值}由{基期值}向{目标值}的线性进度比";
    static constexpr auto signatures = detail::progress_rows(detail::kinds_on_any_scale, slots::a_factor);
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{leaves_baseline<2, 1>};
    [[nodiscard]] constexpr auto value(auto const& current, auto const& base, auto const& target) const {
        return (current - base) * years.all() / ((target - base) * years.done());
    }
};

/// ESCAP, current status index: 10 (current - base) / (target - base).
struct escap_status {
    static constexpr std::string_view name = "current status of {current} from {base} to {target}";
    static constexpr std::string_view name_zh = "{现值}由{基期值}向{目标值}的现状指数";
    static constexpr auto signatures = detail::progress_rows(detail::kinds_on_any_scale, slots::a_factor);
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{leaves_baseline<2, 1>};
    static constexpr auto value(auto const& current, auto const& base, auto const& target) {
        return (current - base) * 10 / (target - base);
    }
};

/// 年均增速比: ((v/b)^(1/n) - 1) / ((T/b)^(1/m) - 1), n years done of m. Not monotone in its base: range of its own.
struct cagr_ratio : along_years {
    static constexpr std::string_view name = "CAGR ratio of {current} from {base} to {target}";
    static constexpr std::string_view name_zh = "{现值}由{基期值}向{目标值}的年均增速比";
    static constexpr auto signatures = detail::progress_rows(detail::kinds_on_ratio_scale, slots::a_factor);
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain =
        rules{not_zero<1>, not_zero<2>, on_side_of<0, 1>, on_side_of<2, 1>, leaves_baseline<2, 1>};
    /// What stands above the line of the ratio, and below it.
    [[nodiscard]] constexpr auto above(auto const& current, auto const& base) const {
        return per_period((current - base) / base, years.done());
    }
    /// What was to be done.
    [[nodiscard]] constexpr auto below(auto const& target, auto const& base) const {
        return per_period((target - base) / base, years.all());
    }
    [[nodiscard]] constexpr auto value(auto const& current, auto const& base, auto const& target) const {
        return above(current, base) / below(target, base);
    }
    /// Where the base pulls the ratio down more than it pushes it up, the ratio falls as the base rises.
    [[nodiscard]] constexpr bracket pull(bracket const& current, bracket const& base, bracket const&) const {
        return (-root(base / current, years.done()) + 1) * years.done();
    }
    /// See pull.
    [[nodiscard]] constexpr bracket push(bracket const&, bracket const& base, bracket const& target) const {
        return (-root(base / target, years.all()) + 1) * years.all();
    }
    [[nodiscard]] constexpr result<ends> range(figure const& current, figure const& base, figure const& target) const {
        return detail::turning_range(*this).of(current, base, target);
    }
};

/// UNSD: (v (v/b)^(k/n) - b) / (T - b), n years done and k left. Not monotone in its base: range of its own.
struct extrapolated_progress : along_years {
    static constexpr std::string_view name = "progress extrapolated of {current} from {base} to {target}";
    static constexpr std::string_view name_zh = "{现值}由{基期值}外推至目标年对{目标值}的进度";
    static constexpr auto signatures = detail::progress_rows(detail::kinds_on_ratio_scale, slots::a_factor);
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{not_zero<1>, on_side_of<0, 1>, leaves_baseline<2, 1>};
    /// In the target year.
    [[nodiscard]] constexpr auto expected(auto const& current, auto const& base) const {
        return current * power(current / base, years.left(), years.done());
    }
    /// What stands above the line of the ratio, and below it.
    [[nodiscard]] constexpr auto above(auto const& current, auto const& base) const {
        return expected(current, base) - base;
    }
    /// What was to be done.
    static constexpr auto below(auto const& target, auto const& base) { return target - base; }
    [[nodiscard]] constexpr auto value(auto const& current, auto const& base, auto const& target) const {
        return above(current, base) / below(target, base);
    }
    /// Where the base pulls the ratio down more than it pushes it up, the ratio falls as the base rises.
    [[nodiscard]] constexpr bracket pull(bracket const& current, bracket const& base, bracket const& target) const {
        return expected(current, base) * years.all() - target * years.done();
    }
    /// See pull.
    [[nodiscard]] constexpr bracket push(bracket const& current, bracket const& base, bracket const& target) const {
        return expected(current, base) * target * years.left() / base;
    }
    [[nodiscard]] constexpr result<ends> range(figure const& current, figure const& base, figure const& target) const {
        return detail::turning_range(*this).of(current, base, target);
    }
};

} // namespace formula

/// 目标完成率: 100 current / target, percent, of two amounts of one dimension. It says nothing of a baseline: 120 of
/// 100 where it began with 90 is 120 %. Temperatures and percentages have none; attainment_of adds the verdict. A
/// current of zero gives 0 %. The formula is arithmetic; reports say 完成 of this and of distance_done_of, and no
/// authority settles which. Refusals: zero_base, negative_base.
inline constexpr computation<formula::attainment> ratio_to_target_of;

/// 完成进度: how much of the way from the base to the target is done, percent, of amounts, levels or percentages of one
/// kind; negative where it went back, above 100 % where the target is passed. Zero and negative targets are as good as
/// others. A current value at the base gives 0 %. The formula is arithmetic; see ratio_to_target_of for the word.
/// Refusals: target_equals_baseline.
inline constexpr computation<formula::distance_done> distance_done_of;

/// 变化量完成比例: the change done over the change aimed at, percent, of two growths since one base (-8.0 % of -13.5 %
/// is 59 %), of points, or of differences of temperature. Falls that are compounded are measured by log_progress_of. No
/// change done gives 0 %, a change the wrong way is below 0. The formula is arithmetic; no authority defines it
/// otherwise. Refusals: zero_base of no change aimed at.
inline constexpr computation<formula::change_done> change_done_of;

/// 线性进度比: the way done over the share of time done, a factor: 1 is as fast as a straight line to the target needs,
/// 0.5 half as fast, below 0 backwards. A current value at the base gives 0. The formula is arithmetic; no authority
/// defines it otherwise. Refusals: target_equals_baseline; span_too_short and term_over of the years.
inline constexpr computation_with<plan_years, formula::linear_pace> linear_pace_of;

/// 年均增速比: the growth a year so far over the growth a year that leads to the target, a factor, as Eurostat and Open
/// SDG have it (sdg-build; their 0.001 for a zero is in opensdg.hpp alone). A current of zero fell by 100 % a year; a
/// target of zero has no growth that leads to it. Not of °C, and not of growth rates. Bounds: corners where it does not
/// turn with the base, else an enclosure (turning_range.hpp). Source: open-sdg/sdg-build, sdg/ProgressMeasure.py, after
/// Eurostat. Refusals: zero_base of base or target, sign_change, target_equals_baseline; span_too_short and term_over
/// of the years.
inline constexpr computation_with<plan_years, formula::cagr_ratio> cagr_ratio_of;

/// 外推进度: how much of the way will be done in the target year if the average growth so far goes on, a factor, as
/// UNSD's progress chart has it (EUSTAT, metodologia). Zero and negative targets have one. Not of °C, and not of growth
/// rates. Bounds as those of cagr_ratio_of. Source: EUSTAT-DES/site, _pages/en/metodologia.md, after UNSD. Refusals:
/// zero_base, sign_change, target_equals_baseline; span_too_short and term_over of the years.
inline constexpr computation_with<plan_years, formula::extrapolated_progress> extrapolated_progress_of;

/// 现状指数 of ESCAP: ten times the way done, 0 at the base and 10 at the target. It is a plain factor, below 0 where
/// the value went back. Source: ESCAP, Progress Assessment Methodology (technical notes). Refusals:
/// target_equals_baseline.
inline constexpr computation<formula::escap_status> escap_status_of;

/// A target is taken as its limit: its direction is of those that ask for it.
template <any_operand Quantity>
struct operand<target<Quantity>> {
    static constexpr Quantity const& converted(target<Quantity> const& goal) { return goal.value(); }
};
template <any_operand Quantity>
struct operand<result<target<Quantity>>> {
    static constexpr result<Quantity> converted(result<target<Quantity>> const& goal) {
        return goal.map([](target<Quantity> const& of) { return of.value(); });
    }
};

} // namespace tongbi::inline v0
