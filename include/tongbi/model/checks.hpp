// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Observations and comparisons as operands: before a computation computes, it checks what its row of checks names, and
/// refuses where indicator, entity, period, price basis, scope or baseline do not go together.
///
///     year_over_year(observation, observation)     same subject, a year apart, same prices
///     base_of, change_of, growth_of, normal_of(observation, comparison)     same subject, time and prices, and a base
///     anomaly_of(observation, observation)         same subject; the second is a mean over years
///     rebased_anomaly_of(comparison, normal, normal)   same subject; the first normal is that of the comparison
///     chained_growth_of(comparison...)             same subject and prices; each against the period before it
///     total_of, sum_of                             no number counts twice
///     whole_of(observation, comparison)            the share is that of the observation's indicator in a named whole
///     part_of(observation, comparison)             the share is one of this whole, of a place within it
///     share_of, rest_of                            the first is a part of the second and not another value of it; same
///                                                  time, price bases agree
///     sum_of_disjoint(comparison...)               shares of one whole at one time; no number counts twice
///     contribution_of(now, before, whole before)   one subject a year apart, and before it a part of the whole
///     intensity_of, intensity_growth_of            same entity and time; the second is at constant prices
///     average_stock_of                             same subject; stocks at the ends of periods that follow each other
///     full_load_hours_of, capacity_factor_of       same entity, time and scope; no stock at a date with a flow
///     emissions_of, exchanged_of …                 the coefficient is of the time of the amount
///     attainment_of(observation, target)           same subject; the target is for its time or for a later one
///     others                                       same time, price bases agree
/// A flow does not go with a stock (flow_stock), a seasonally adjusted number not with an unadjusted one
/// (adjustment_mismatch), and a number not with one of another release (vintage_mismatch); what is not stated goes with
/// both.
#pragma once

#include <tongbi/model/observation.hpp>

namespace tongbi::inline v0 {
namespace detail {

constexpr bool is_one_known(price_basis a, price_basis b) { return a == b && a != price_basis::unknown; }
constexpr bool is_money(measure const& m) {
    for (auto const& part : m.unit())
        if (part.row->kind == unit_kind::money) return true;
    return false;
}
/// One period; or, where one of them is a date, one last day.
inline bool same_time(period const& a, period const& b, bool one_is_a_date) {
    if (same_span(a, b)) return true;
    if (!one_is_a_date) return false;
    const auto last_a = as_of(a);
    const auto last_b = as_of(b);
    return last_a && last_b && same_span(*last_a, *last_b);
}
/// One period, or a stock within it: 2023-12-31 belongs to 2023, and a total up to that day too.
inline bool same_time(period const& a, period const& b) {
    return same_time(a, b, a.kind() == period_kind::day || b.kind() == period_kind::day);
}
/// What a comparison is made with: a period or a normal; nothing that could be computed where it is a target, a record
/// or not printed.
inline std::optional<reason> why_no_base(baseline const* against) {
    if (against == nullptr) return reason::baseline_unstated;
    switch (against->kind) {
    case baseline_kind::none:
    case baseline_kind::unknown:
    case baseline_kind::target:
    case baseline_kind::record_since:
    case baseline_kind::record_window: return reason::baseline_unstated;
    case baseline_kind::whole: return reason::baseline_mismatch; // a share is taken of it
    default: return std::nullopt;
    }
}

/// What the checks see of an observation or a comparison; an observation has no baseline.
struct subject {
    v0::indicator const& indicator;
    std::string const& entity;
    period const& when;
    measure const& value;
    baseline const* against = nullptr;

    std::string_view source{};  ///< of an observation
    std::string_view part_of{}; ///< of an observation
    std::string_view vintage{}; ///< of an observation

    subject(observation const& o) // NOLINT(google-explicit-constructor)
        : indicator(o.indicator), entity(o.entity), when(o.when), value(o.value), source(o.origin.source),
          part_of(o.part_of), vintage(o.origin.vintage) {}
    subject(comparison const& c)
        : indicator(c.indicator), entity(c.entity), when(c.when), value(c.magnitude), against(&c.against) {} // NOLINT
};

/// 流量 and 存量: a flow is of a time, a stock and a total up to a date are of that date. Where one is not stated, none
/// of it is known.
inline bool is_flow_with_stock(subject const& a, subject const& b) {
    const auto one = a.indicator.accumulation;
    const auto other = b.indicator.accumulation;
    if (one == accumulation::unstated || other == accumulation::unstated) return false;
    return (one == accumulation::flow) != (other == accumulation::flow);
}
inline bool is_of_a_date(subject const& s) { return v0::is_of_a_date(s.indicator.accumulation); }
/// Of a date, or printed for a day.
inline bool has_a_date(subject const& s) { return is_of_a_date(s) || s.when.kind() == period_kind::day; }
/// One is known to be of a date, and the other is, or is printed for a day; beside a stock it may be unstated.
inline bool are_of_dates(subject const& a, subject const& b) {
    const bool is_stock =
        a.indicator.accumulation == accumulation::stock || b.indicator.accumulation == accumulation::stock;
    const bool dated = is_stock || ((is_of_a_date(a) || is_of_a_date(b)) && has_a_date(a) && has_a_date(b));
    return dated && !is_flow_with_stock(a, b);
}
/// The same of numbers of which it is known what they are of: two stocks of 2023-12 and of 2023 are of one date, a flow
/// of the last day is not that of its year.
inline bool same_time(subject const& a, subject const& b) {
    const bool flows = a.indicator.accumulation == accumulation::flow && b.indicator.accumulation == accumulation::flow;
    return same_time(a.when, b.when, !flows && (has_a_date(a) || has_a_date(b)));
}
/// The same part of the year before; of numbers at a date the date may be printed as its year (2023 for 2023年末).
inline bool are_a_year_apart(subject const& a, subject const& b) {
    if (is_same_period_last_year(a.when, b.when)) return true;
    return are_of_dates(a, b) && is_stock_of_last_year(a.when, b.when);
}
/// One name, or that of a place which the other name begins with: 江苏省 and 江苏省南京市. No other places are known to
/// lie in each other.
inline bool is_within(std::string const& inner, std::string const& outer) {
    return inner == outer || (!outer.empty() && inner.starts_with(outer));
}
/// Is the target set for a time that ends after that of the actual?
inline bool is_for_later(subject const& actual, subject const& goal) {
    const auto now = last_day(actual.when);
    const auto then = last_day(goal.when);
    return now && then && *now < *then;
}

/// 季调 and 版本: where one of the two is not stated, nothing is known.
inline bool is_adjusted_with_unadjusted(subject const& a, subject const& b) {
    constexpr auto unstated = seasonal_adjustment::unstated;
    return a.indicator.adjustment != b.indicator.adjustment && a.indicator.adjustment != unstated &&
           b.indicator.adjustment != unstated;
}
inline bool are_of_two_vintages(subject const& a, subject const& b) {
    return a.vintage != b.vintage && !a.vintage.empty() && !b.vintage.empty();
}
/// One indicator, entity and scope.
inline bool is_one_subject(subject const& a, subject const& b) {
    return a.indicator.name == b.indicator.name && a.entity == b.entity && a.indicator.scope == b.indicator.scope;
}
/// Is `b` compared with the period of `a`?
inline std::optional<refusal> not_following(subject const& a, subject const& b) {
    for (auto const* against : {a.against, b.against})
        if (const auto why = why_no_base(against)) return refusal(*why);
    const bool follows = b.against->kind == baseline_kind::previous_period         ? is_previous_period(b.when, a.when)
                         : b.against->kind == baseline_kind::same_period_last_year ? are_a_year_apart(b, a)
                                                                                   : false;
    if (follows) return std::nullopt;
    return refusal(reason::not_adjacent);
}
/// Is the share one of this part, by its name: 工业增加值占比 and 工业增加值占地区生产总值比重 of 工业增加值?
inline bool is_share_of(std::string_view share, std::string_view part) {
    if (share == part) return true;
    for (const std::string_view measured :
         {"容量", "规模", "总量", "数量", "总额", "增加值", "面积", "量", "额", "值", "数"})
        if (part.ends_with(measured) && part.size() > measured.size() && !share.starts_with(part))
            return is_share_of(share, part.substr(0, part.size() - measured.size()));
    if (part.empty() || !share.starts_with(part)) return false;
    const std::string_view behind = share.substr(part.size());
    for (const std::string_view word : {"占", "所占", "比重", "的比重", "比例", "的比例", "份额", "的份额", " share"})
        if (behind.starts_with(word)) return true;
    return false;
}
/// A change or a share whose baseline is not printed: two of them may be against any two. A rate needs none.
inline bool is_of_unprinted_baseline(subject const& s) {
    const bool none = s.against->kind == baseline_kind::none && s.value.role() != role::rate;
    return none || s.against->kind == baseline_kind::unknown;
}
/// Is the first a part of the second, as it says itself?
inline bool is_linked(subject const& part, subject const& whole) {
    return !part.part_of.empty() &&
           (part.part_of == whole.source || part.part_of == name_of_whole(whole.indicator, whole.entity));
}
/// Does a number count twice? One flow at several times, or several subjects at one time, of which none is within
/// another.
inline std::optional<refusal> counts_twice(subject const& a, subject const& b) {
    if (is_flow_with_stock(a, b)) return refusal(reason::flow_stock);
    if (is_one_subject(a, b)) {
        if (disjoint(a.when, b.when) != certainty::yes) return refusal(reason::overlapping_parts);
        if (is_of_a_date(a) || is_of_a_date(b)) return refusal(reason::period_mismatch); // stocks do not add over time
        return std::nullopt;
    }
    if (!same_time(a, b)) return refusal(reason::period_mismatch);
    const bool one_scope =
        a.indicator.scope == b.indicator.scope || a.indicator.scope.empty() || b.indicator.scope.empty();
    const bool nested = a.indicator.name == b.indicator.name && one_scope &&
                        (is_within(a.entity, b.entity) || is_within(b.entity, a.entity));
    if (nested || is_linked(a, b) || is_linked(b, a)) return refusal(reason::overlapping_parts);
    return std::nullopt;
}

/// Nothing where the check holds.
inline std::optional<refusal> broken(precondition which, subject const& a, subject const& b) {
    const auto unlike = [](reason why, std::string const& x, std::string const& y) -> std::optional<refusal> {
        if (x == y) return std::nullopt;
        return refusal(why, x + " / " + y, -1);
    };
    const auto unless = [](bool holds, reason why) -> std::optional<refusal> {
        if (holds) return std::nullopt;
        return refusal(why);
    };
    switch (which) {
    case precondition::same_subject:
        if (auto no = unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name)) return no;
        if (auto no = unlike(reason::entity_mismatch, a.entity, b.entity)) return no;
        if (auto no = unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope)) return no;
        if (is_adjusted_with_unadjusted(a, b)) return refusal(reason::adjustment_mismatch);
        if (are_of_two_vintages(a, b))
            return unlike(reason::vintage_mismatch, std::string(a.vintage), std::string(b.vintage));
        return broken(precondition::flow_or_stock, a, b);
    case precondition::same_indicator:
        if (auto no = unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name)) return no;
        return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
    case precondition::flow_or_stock: return unless(!is_flow_with_stock(a, b), reason::flow_stock);
    case precondition::same_entity: return unlike(reason::entity_mismatch, a.entity, b.entity);
    case precondition::same_time: return unless(same_time(a, b), reason::period_mismatch);
    case precondition::a_year_apart: return unless(are_a_year_apart(a, b), reason::not_adjacent);
    case precondition::a_period_apart: return unless(is_previous_period(a.when, b.when), reason::not_adjacent);
    case precondition::same_prices: // money at prices that nobody states has no basis
        return unless(is_one_known(a.indicator.prices, b.indicator.prices) &&
                          !(is_money(a.value) && a.indicator.prices == price_basis::none),
                      reason::price_basis);
    case precondition::prices_agree: // persons have no prices
        return unless(is_one_known(a.indicator.prices, b.indicator.prices) || is_money(a.value) != is_money(b.value),
                      reason::price_basis);
    case precondition::has_a_base:
        if (const auto why = why_no_base(b.against)) return refusal(*why);
        return std::nullopt;
    case precondition::has_a_normal:
        return unless(b.against != nullptr && b.against->kind == baseline_kind::normal, reason::baseline_mismatch);
    case precondition::over_years: {
        const auto years = years_covered(b.when);
        if (!years || *years == 1) return refusal(years ? reason::span_too_short : years.error().why);
        return unless(years_covered(a.when).has_value(), reason::period_mismatch); // a month against a mean of years
    }
    case precondition::of_its_normal: {
        if (a.against == nullptr || !a.against->normal.is_known()) return std::nullopt;
        const auto years = period::of_years(a.against->normal.first(), a.against->normal.last());
        return unless(years && same_span(*years, b.when), reason::baseline_mismatch);
    }
    case precondition::in_sequence: return not_following(a, b);
    case precondition::disjoint: return counts_twice(a, b);
    case precondition::same_baseline: {
        if (a.against == nullptr || b.against == nullptr) return std::nullopt;
        const bool wholes = a.against->kind == baseline_kind::whole || b.against->kind == baseline_kind::whole;
        if (wholes && *a.against != *b.against) return refusal(reason::whole_mismatch);
        if (is_of_unprinted_baseline(a) || is_of_unprinted_baseline(b)) return refusal(reason::baseline_unstated);
        return unless(combines(*a.against, *b.against), reason::baseline_mismatch);
    }
    case precondition::of_its_whole: {
        const bool linked = is_linked(a, b);
        if (!linked && is_one_subject(a, b) && same_time(a, b)) // two values of one number are no part and whole
            return refusal(reason::overlapping_parts);
        if (a.indicator.scope.empty() && !b.indicator.scope.empty()) // the whole is narrower
            return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
        if (!linked && a.part_of != b.indicator.name)
            if (auto no = unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name)) return no;
        if (!linked && !is_within(a.entity, b.entity)) return unlike(reason::entity_mismatch, a.entity, b.entity);
        return broken(precondition::flow_or_stock, a, b);
    }
    case precondition::of_its_actual:
        if (auto no = broken(precondition::same_subject, a, b)) return no;
        return unless(same_time(a, b) || is_for_later(a, b), reason::period_mismatch);
    case precondition::of_a_whole: // the share is that of the part: its subject is the part
        if (b.against == nullptr || b.against->kind != baseline_kind::whole) return refusal(reason::whole_mismatch);
        if (!is_share_of(b.indicator.name, a.indicator.name))
            return unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name);
        return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
    case precondition::of_this_whole: {
        if (b.against == nullptr || b.against->kind != baseline_kind::whole) return refusal(reason::whole_mismatch);
        std::string const& whole = b.against->name;
        if (whole == a.entity + a.indicator.name || whole == name_of_whole(a.indicator, a.entity)) return std::nullopt;
        if (whole != a.indicator.name) return refusal(reason::whole_mismatch);
        if (is_within(b.entity, a.entity)) return std::nullopt; // 江苏省南京市 at its share of 江苏省
        return unlike(reason::entity_mismatch, a.entity, b.entity);
    }
    case precondition::within_time:
        return unless(same_time(a, b) || contains(b.when, a.when) == certainty::yes, reason::period_mismatch);
    case precondition::constant_prices: return unless(b.indicator.prices == price_basis::real, reason::price_basis);
    case precondition::same_scope: return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
    case precondition::equal_spacing: break; // of all inputs together
    case precondition::first_at_current_prices:
        return unless(a.indicator.prices == price_basis::nominal, reason::price_basis);
    case precondition::first_at_constant_prices:
        return unless(a.indicator.prices == price_basis::real, reason::price_basis);
    case precondition::in_real_terms:
        for (auto const* s : {&a, &b})
            if (s->indicator.prices == price_basis::nominal || s->indicator.prices == price_basis::unknown)
                return refusal(reason::price_basis);
        return std::nullopt;
    }
    return std::nullopt;
}

/// Stocks, from the end of each period to the end of the next; or, of dates, from year to year.
template <std::size_t N>
std::optional<refusal> unequally_spaced(std::array<subject, N> const& inputs) {
    bool by_period = true;
    bool by_year = true;
    for (subject const& s : inputs)
        if (s.indicator.accumulation == accumulation::flow || s.indicator.accumulation == accumulation::cumulative)
            return refusal(reason::flow_stock);
    for (std::size_t i = 1; i < N; ++i) {
        by_period = by_period && is_previous_period(inputs[i].when, inputs[i - 1].when);
        by_year = by_year && are_a_year_apart(inputs[i], inputs[i - 1]);
    }
    return by_period || by_year ? std::nullopt : std::optional(refusal(reason::not_adjacent));
}

/// Every check holds between all inputs, each with each; that of a sequence between those that follow each other.
template <std::size_t Checks, std::size_t N>
std::optional<refusal> broken(std::array<precondition, Checks> const& checks, std::array<subject, N> const& inputs) {
    for (const precondition which : checks) {
        if (which == precondition::equal_spacing)
            if (auto no = unequally_spaced(inputs)) return no;
        for (std::size_t i = 0; i < N; ++i)
            for (std::size_t j = i + 1; j < N && (which != precondition::in_sequence || j == i + 1); ++j)
                if (auto no = broken(which, inputs[i], inputs[j])) return no;
    }
    return std::nullopt;
}

/// The row of a formula; one without a row asks that the numbers belong to one time and one price basis.
template <class F>
constexpr auto checks_of() {
    if constexpr (requires { F::checks; })
        return F::checks;
    else
        return std::array{precondition::same_time, precondition::prices_agree};
}

/// Does a formula take as many inputs, and (where asked) of these roles?
template <class F, std::size_t N>
bool takes_these(std::array<subject, N> const& inputs, bool of_these_roles) {
    if constexpr (!F::signatures[0].takes_count(N)) {
        return false;
    } else {
        std::array<role, N> given{};
        std::array<unit, N> units{};
        for (std::size_t i = 0; i < N; ++i) {
            given[i] = inputs[i].value.role();
            units[i] = inputs[i].value.unit();
        }
        return !of_these_roles || signature_of<F, N>(given, units) >= 0;
    }
}
template <class F, std::size_t N>
std::optional<refusal> broken_of(std::array<subject, N> const& inputs) {
    if (auto no = broken(checks_of<F>(), inputs)) return no;
    if constexpr (requires { F::pair_checks; })
        for (pair_check const& pair : F::pair_checks)
            if (pair.first < N && pair.second < N)
                if (auto no = broken(pair.which, inputs[pair.first], inputs[pair.second])) return no;
    return std::nullopt;
}
/// The checks of the first formula that takes these roles; where none does, of the first that takes as many inputs.
template <class... F, std::size_t N>
std::optional<refusal> broken_of_any(std::array<subject, N> const& inputs) {
    std::optional<refusal> no;
    bool found = false;
    for (const bool of_these_roles : {true, false})
        ((found = found || (takes_these<F>(inputs, of_these_roles) && (no = broken_of<F>(inputs), true))), ...);
    return no;
}

/// A number of an indicator that has no negative ones ends at 0: a change above its level has no base.
template <class Then>
struct of_its_indicator {
    Then then;
    bool may_be_negative;

    template <class F>
    auto operator()(auto build, role gives, auto const&... numbers) const {
        auto outcome = then.template operator()<F>(build, gives, numbers...);
        if constexpr (requires { F::is_of_its_indicator; } && std::same_as<decltype(outcome), result<measure>>) {
            if (!outcome || may_be_negative || outcome->role() != role::amount) return outcome;
            const auto cut = outcome->number().within(not_negative_support);
            if (cut) return result<measure>(outcome->with_number(*cut));
            return result<measure>(refuse(blamed<F>(reason::negative_base, 1)));
        } else {
            return outcome;
        }
    }
};

} // namespace detail

/// The door whose operands are observations and comparisons: the checks of the formula, then the run-time door.
struct observation_door {
    template <class First, class... F, class Then, class A, class... B>
    static auto with_numbers(Then then, A const& first, B const&... more) {
        const std::array<detail::subject, 1 + sizeof...(B)> inputs{first, more...};
        const auto no = detail::broken_of_any<First, F...>(inputs);
        const detail::of_its_indicator<Then> with_ends{then, inputs[0].indicator.may_be_negative};
        const auto computed = [&] {
            if constexpr (requires { typename First::of_observations; })
                return run_time_door::with_numbers<First, F..., typename First::of_observations>(
                    with_ends, inputs[0].value, detail::subject(more).value...);
            else
                return run_time_door::with_numbers<First, F...>(with_ends, inputs[0].value,
                                                                detail::subject(more).value...);
        };
        if (no) return decltype(computed())(refuse(*no));
        return computed();
    }
};

template <>
struct operand<observation> {
    using door = observation_door;
};
template <>
struct operand<comparison> {
    using door = observation_door;
};

/// 差距 between two entities in one indicator at one time, in points or in the unit of the first. Shares must be of
/// wholes of one name, changes against one baseline that is printed. Refusals: indicator_mismatch, period_mismatch,
/// scope_changed, price_basis, whole_mismatch, baseline_mismatch, baseline_unstated.
[[nodiscard]] inline result<measure> gap_between(comparison const& a, comparison const& b) {
    constexpr std::array checks{precondition::same_indicator, precondition::same_time, precondition::prices_agree,
                                precondition::same_baseline, precondition::flow_or_stock};
    if (auto no = detail::broken(checks, std::array<detail::subject, 2>{a, b})) return refuse(*no);
    return difference_of(a.magnitude, b.magnitude);
}

} // namespace tongbi::inline v0
