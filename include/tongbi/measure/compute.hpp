// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The computations at the run-time door: units and roles are checked when called, and a mismatch is a refusal.
/// Every function takes result<measure> (a plain measure converts) and passes a refusal on.
#pragma once

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/formula/attainment.hpp>
#include <tongbi/formula/multiple.hpp>
#include <tongbi/formula/share.hpp>
#include <tongbi/measure/convert.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Blames input number `input` of F.
template <class F>
constexpr refusal blamed(refusal r, int input) {
    r.formula = &name_of<F>;
    r.input = static_cast<std::int8_t>(input);
    return r;
}
/// Input number `input` of F is in a role that F has no use for, or in none yet: the sentence names both.
template <class F>
inline refusal wrong_role(measure const& m, int input, role needed) {
    if (m.as() == role::unstated) return blamed<F>(reason::role_unstated, input);
    const std::string both = std::string(entry_of(m.as()).code) + " ≠ " + std::string(entry_of(needed).code);
    return blamed<F>(refusal(reason::role_mismatch, both, -1), input);
}
/// In the unit of the other; a mismatch names the two in the order of the call.
inline result<measure> in_unit_of(measure const& first, measure const& second) {
    const auto same = convert(second, first.units());
    if (!same && same.error().why == reason::unit_mismatch) return refuse(mismatch(first.units(), second.units()));
    return same;
}

/// Amounts only: levels have no ratio, percentages are compared in points.
template <class F>
inline std::optional<refusal> not_amount(measure const& m, int input) {
    if (m.as() == role::amount || m.as() == role::factor) return std::nullopt;
    return m.as() == role::level ? refusal(reason::interval_scale) : wrong_role<F>(m, input, role::amount);
}
template <class F>
inline std::optional<refusal> not_amounts(measure const& a, measure const& b) {
    const auto no = not_amount<F>(a, 0);
    return no ? no : not_amount<F>(b, 1);
}

/// F of two amounts, the second in the unit of the first.
template <class F>
inline result<figure> of_like_amounts(result<measure> const& a, result<measure> const& b) {
    if (!a) return refuse(a.error());
    if (!b) return refuse(b.error());
    if (auto no = not_amounts<F>(*a, *b)) return refuse(*no);
    const auto same = in_unit_of(*a, *b);
    if (!same) return refuse(same.error());
    return evaluate<F>(a->number(), same->number());
}

/// F of an amount and a percentage of the role `expected`, in percent.
template <class F>
inline result<measure> of_amount_and(result<measure> const& m, result<measure> const& percentage, role expected) {
    if (!m) return m;
    if (!percentage) return percentage;
    if (auto no = not_amount<F>(*m, 0)) return refuse(*no);
    if (percentage->as() != expected) return refuse(wrong_role<F>(*percentage, 1, expected));
    const auto in_percent = convert(percentage, rows::percent);
    if (!in_percent) return in_percent;
    return evaluate<F>(m->number(), in_percent->number()).map([&](figure const& x) { return measure(x, m->units(), role::amount); });
}

/// Does a product or quotient of the two stay within what a unit can hold? No report prints a fourth power.
constexpr bool combinable(unit const& a, unit const& b) {
    int powers = 0;
    for (auto const* u : {&a, &b})
        for (auto const& part : *u) powers += part.power < 0 ? -part.power : part.power;
    return a.size() + b.size() <= unit::capacity && powers <= 4;
}

/// F of two amounts of any dimensions, in the unit that `of_units` makes of theirs.
template <class F, class UnitOperation>
inline result<measure> of_any_amounts(result<measure> const& a, result<measure> const& b, UnitOperation of_units) {
    if (!a) return a;
    if (!b) return b;
    if (auto no = not_amounts<F>(*a, *b)) return refuse(*no);
    if (!combinable(a->units(), b->units())) return refuse(mismatch(a->units(), b->units()));
    return evaluate<F>(a->number(), b->number()).map([&](figure const& x) {
        return measure(x, of_units(a->units(), b->units()), role::amount);
    });
}

inline measure in_percent(figure const& x, role as) { return measure(x, rows::percent, as).in_role(as); }

inline result<measure> combined(operation what, result<measure> const& a, result<measure> const& b) {
    if (!a) return a;
    if (!b) return b;
    const auto as = combined_role(what, a->as(), b->as());
    if (!as) {
        if (as.error().why != reason::role_mismatch) return refuse(as.error());
        return refuse(what == operation::minus ? wrong_role<formula::difference>(*b, 1, a->as()) : wrong_role<formula::sum>(*b, 1, a->as()));
    }
    const bool to_points = *as == role::points && a->as() != role::points;
    // points meet percentages: both are hundredths, of which only one is a unit of the other's kind
    const unit common = to_points || b->as() == role::points ? unit(rows::percent) : a->units();
    const auto place = [&](measure const& m) -> result<measure> {
        if (m.units().kind() == unit_kind::points)
            return measure(m.number().shifted(m.units().factor().ten + 2), rows::percent, m.as());
        return convert(m, common);
    };
    const bool both_points = a->as() == role::points;
    const auto left = both_points || b->as() == role::points || to_points ? place(*a) : a;
    const auto right = both_points || b->as() == role::points || to_points ? place(*b) : in_unit_of(*a, *b);
    if (!left) return left;
    if (!right) return right;
    const auto number = what == operation::minus ? evaluate<formula::difference>(left->number(), right->number())
                                                 : evaluate<formula::sum>(left->number(), right->number());
    if (!number) return refuse(number.error());
    const unit out = *as == role::points ? unit(rows::percentage_point) : left->units();
    const measure m(*number, out, *as);
    return *as == role::share ? as_role(m, role::share) : m; // 3 % - 5个百分点 is no share
}

} // namespace detail

/// 增减量: a - b, in the unit of a. amount - amount is an amount, level - level a change, share - share points,
/// share - points a share. Refusals: interval_scale, role_mismatch, role_unstated, unit_mismatch.
[[nodiscard]] inline result<measure> difference_of(result<measure> const& a, result<measure> const& b) {
    return detail::combined(detail::operation::minus, a, b);
}
/// 合计: a + b. Shares and growths do not add: overlapping_parts; levels neither: interval_scale.
[[nodiscard]] inline result<measure> sum_of(result<measure> const& a, result<measure> const& b) {
    return detail::combined(detail::operation::plus, a, b);
}
/// 同比增速, percent, of two amounts of one dimension. A base that is or may be zero: zero_base; a negative one or a turned
/// sign: negative_base, sign_change, with the class of the change. Percentages: role_mismatch; levels of °C: interval_scale.
[[nodiscard]] inline result<measure> year_over_year(result<measure> const& current, result<measure> const& base) {
    return detail::of_like_amounts<formula::relative_change>(current, base).map([](figure const& x) {
        return detail::in_percent(x, role::growth);
    });
}
/// 占比, percent: the part in its whole. Refusals: zero_base, negative_base (of either), part_exceeds_whole, unit_mismatch.
[[nodiscard]] inline result<measure> share_of(result<measure> const& part, result<measure> const& whole) {
    return detail::of_like_amounts<formula::share>(part, whole).map([](figure const& x) {
        return detail::in_percent(x, role::share);
    });
}
/// 相当于…的百分之…: a plain quotient of two like amounts as a factor; convert(…, "%") shows it in percent. Of a negative
/// amount it is negative; a divisor that may be zero is zero_base.
[[nodiscard]] inline result<measure> ratio_of(result<measure> const& a, result<measure> const& b) {
    return detail::of_like_amounts<formula::quotient>(a, b).map([](figure const& x) { return measure(x, {}, role::factor); });
}
/// 总量 behind a part and its share, in the unit of the part. Refusals: role_unstated, role_mismatch, zero_base for a share
/// that may be zero, negative_base, part_exceeds_whole for one above 100 %.
[[nodiscard]] inline result<measure> whole_of(result<measure> const& part, result<measure> const& share) {
    return detail::of_amount_and<formula::whole>(part, share, role::share);
}
/// 部分 of a whole at a share, in the unit of the whole; of a share of zero it is zero. Refusals: role_unstated, role_mismatch,
/// part_exceeds_whole for a share outside of 0 and 100 %.
[[nodiscard]] inline result<measure> part_of(result<measure> const& whole, result<measure> const& share) {
    return detail::of_amount_and<formula::part>(whole, share, role::share);
}
/// 基期水平 behind a level and its growth, in the unit of the level. Refusals: role_unstated, role_mismatch, negative_base for
/// a loss (its growth has two readings) or a growth below -100 %, zero_base for -100 %.
[[nodiscard]] inline result<measure> base_of(result<measure> const& level, result<measure> const& growth) {
    return detail::of_amount_and<formula::base_of_growth>(level, growth, role::growth);
}
/// 增减量 behind a level and its growth, negative after a fall. Refusals as base_of.
[[nodiscard]] inline result<measure> change_of(result<measure> const& level, result<measure> const& growth) {
    return detail::of_amount_and<formula::change_of_growth>(level, growth, role::growth);
}
/// 发展速度: the factor of a growth, 1 for no growth. Refusals: role_unstated, role_mismatch.
[[nodiscard]] inline result<measure> factor_of(result<measure> const& growth) {
    if (!growth) return growth;
    if (growth->as() != role::growth) return refuse(detail::wrong_role<formula::growth_factor>(*growth, 0, role::growth));
    const auto in_percent = convert(growth, rows::percent);
    if (!in_percent) return in_percent;
    return evaluate<formula::growth_factor>(in_percent->number()).map([](figure const& x) { return measure(x, {}, role::factor); });
}
/// 增速 behind a level and its absolute change: of amounts, and of percentages and their points (0.6个百分点 of 79.6 %
/// is +0.76 %). Refusal interval_scale for °C: an anomaly has no percentage.
[[nodiscard]] inline result<measure> growth_of(result<measure> const& level, result<measure> const& change) {
    if (!level) return level;
    if (!change) return change;
    if (level->as() == role::level) return refuse(reason::interval_scale);
    if (level->as() == role::unstated) return refuse(detail::wrong_role<formula::growth_of_change>(*level, 1, role::amount));
    const bool of_points = change->as() == role::points && (level->as() == role::share || level->as() == role::rate);
    if (!of_points && (level->as() != role::amount || change->as() != role::amount))
        return refuse(detail::wrong_role<formula::growth_of_change>(*change, -1, level->as()));
    const auto as_number = [&](measure const& m) -> result<figure> {
        if (of_points) return m.number().shifted(m.units().factor().ten + 2);
        return convert(m, level->units()).map([](measure const& x) { return x.number(); });
    };
    const auto d = as_number(*change);
    const auto l = as_number(*level);
    if (!d) return refuse(d.error());
    return evaluate<formula::growth_of_change>(*d, *l).map([](figure const& x) { return detail::in_percent(x, role::growth); });
}
/// 强度, 每…: the quotient of two amounts in the quotient of their units (万元/项, mm/d). Refusals: zero_base for a divisor
/// that may be zero, role_mismatch, interval_scale, unbounded for two lower bounds.
[[nodiscard]] inline result<measure> quotient_of(result<measure> const& a, result<measure> const& b) {
    return detail::of_any_amounts<formula::quotient>(a, b, [](unit const& x, unit const& y) { return x / y; });
}
/// 积: power x hours, in the product of the units. Refusals: role_mismatch, interval_scale, unit_mismatch past what a unit holds.
[[nodiscard]] inline result<measure> product_of(result<measure> const& a, result<measure> const& b) {
    return detail::of_any_amounts<formula::product>(a, b, [](unit const& x, unit const& y) { return x * y; });
}

/// 常年值 behind a level and its anomaly: a difference of temperatures or amounts, or a growth (1.3成).
[[nodiscard]] inline result<measure> normal_of(result<measure> const& level, result<measure> const& anomaly) {
    if (!level) return level;
    if (!anomaly) return anomaly;
    if (anomaly->as() == role::level) return refuse(detail::wrong_role<formula::normal>(*anomaly, 1, role::change));
    return anomaly->as() == role::growth ? detail::of_amount_and<formula::normal_of_relative>(level, anomaly, role::growth)
                                         : difference_of(level, anomaly);
}

/// What two prints of one quantity allow together, in the unit of the first. Refusal no_overlap where they contradict.
[[nodiscard]] inline result<measure> intersect(result<measure> const& a, result<measure> const& b) {
    if (!a) return a;
    if (!b) return b;
    if (a->as() != b->as())
        return refuse(a->as() == role::unstated || b->as() == role::unstated ? reason::role_unstated : reason::role_mismatch);
    const auto same = detail::in_unit_of(*a, *b);
    if (!same) return same;
    return intersect(a->number(), same->number()).map([&](figure const& x) { return measure(x, a->units(), a->as()); });
}
/// Do two prints of one quantity agree? Not by equal digits but by bounds that overlap.
[[nodiscard]] inline result<bool> agree(result<measure> const& a, result<measure> const& b) {
    const auto common = intersect(a, b);
    if (common) return true;
    if (common.error().why == reason::no_overlap) return false;
    return refuse(common.error());
}

/// A target at run time: exact, with its direction.
struct measure_target {
    measure value;
    target_direction direction;
};

/// 目标 from a printed number: set, not measured, so the digits are the number. Refusal ambiguous where its own words say
/// the other direction (at_most of 不低于5%).
[[nodiscard]] inline result<measure_target> target_of(result<measure> const& printed, target_direction direction) {
    if (!printed) return refuse(printed.error());
    const qualifiers words = printed->number().words();
    const bool floor = words.has(qualifier::at_least) || words.has(qualifier::over);
    if ((floor && direction != target_direction::at_least) || (words.bound_above() && direction != target_direction::at_most))
        return refuse(reason::ambiguous);
    const auto number = printed->number().printed_number();
    return measure_target{number ? printed->with_number(figure::exactly(*number)) : *printed, direction};
}
[[nodiscard]] inline result<measure_target> at_least(result<measure> const& m) { return target_of(m, target_direction::at_least); }
[[nodiscard]] inline result<measure_target> at_most(result<measure> const& m) { return target_of(m, target_direction::at_most); }
[[nodiscard]] inline result<measure_target> exactly(result<measure> const& m) { return target_of(m, target_direction::exactly); }

/// 完成情况 at run time; a ceiling has no completion rate.
struct measure_attainment {
    std::optional<measure> completion;
    verdict met = verdict::undecided;
    target_direction direction = target_direction::at_least;
};

[[nodiscard]] inline std::string to_string(measure_attainment const& a, language lang = language::en) {
    const std::string outcome(word_of(a.met, lang));
    return a.completion ? to_string(*a.completion, lang) + (lang == language::zh ? "，" : ", ") + outcome : outcome;
}

/// 完成率 and whether the target is met. Targets on temperatures and percentages are tested, but have no rate.
[[nodiscard]] inline result<measure_attainment> attainment_of(result<measure> const& actual, result<measure_target> const& goal) {
    if (!actual) return refuse(actual.error());
    if (!goal) return refuse(goal.error());
    // 0.9℃ of anomaly is no ceiling for a temperature, nor a growth one for a share
    if (actual->as() != goal->value.as()) {
        if (actual->as() == role::unstated) return refuse(reason::role_unstated);
        return refuse(detail::wrong_role<formula::attainment>(goal->value, 1, actual->as()));
    }
    const auto limit = detail::in_unit_of(*actual, goal->value);
    if (!limit) return refuse(limit.error());
    measure_attainment outcome{{}, is_met(actual->number(), limit->number(), goal->direction), goal->direction};
    if (goal->direction == target_direction::at_most || actual->as() != role::amount) return outcome;
    return evaluate<formula::attainment>(actual->number(), limit->number()).map([&](figure const& x) {
        outcome.completion = measure(x, rows::percent, role::rate);
        return outcome;
    });
}
/// 超出目标: actual - target, negative where the target is missed. Refusals as difference_of.
[[nodiscard]] inline result<measure> excess_of(result<measure> const& actual, result<measure_target> const& goal) {
    if (!actual) return actual;
    if (!goal) return refuse(goal.error());
    return difference_of(actual, goal->value);
}
/// The target behind an actual and a printed attainment (超额完成: over 100 %). Refusals: zero_base, negative_base for an
/// attainment that may be zero or negative, role_mismatch.
[[nodiscard]] inline result<measure> target_behind(result<measure> const& actual, result<measure> const& attainment) {
    return detail::of_amount_and<formula::target_of_attainment>(actual, attainment, role::rate);
}

} // namespace tongbi::inline v0
