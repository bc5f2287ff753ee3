// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What checks see of an observation or a comparison, and how two of them relate: one subject, a year apart, a part and
/// its whole, a share of it, a flow and a stock.
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

    std::string_view source{}; ///< of an observation
    std::string_view part_of{};
    std::string_view vintage{}; ///< of an observation

    subject(observation const& o) // NOLINT(google-explicit-constructor)
        : indicator(o.indicator), entity(o.entity), when(o.when), value(o.value), source(o.origin.source),
          part_of(o.part_of), vintage(o.origin.vintage) {}
    subject(comparison const& c)
        : indicator(c.indicator), entity(c.entity), when(c.when), value(c.magnitude), against(&c.against),
          part_of(c.part_of) {} // NOLINT
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
inline bool is_adjusted_with_unadjusted(indicator const& a, indicator const& b) {
    constexpr auto unstated = seasonal_adjustment::unstated;
    return a.adjustment != b.adjustment && a.adjustment != unstated && b.adjustment != unstated;
}
inline bool is_adjusted_with_unadjusted(subject const& a, subject const& b) {
    return is_adjusted_with_unadjusted(a.indicator, b.indicator);
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

/// Numbers of one indicator, over entities or over time, that are of one and not of all: 人均GDP of two cities, µg/m³.
inline std::optional<refusal> does_not_add(subject const& a, subject const& b) {
    if (a.indicator.name != b.indicator.name || a.value.role() != b.value.role()) return std::nullopt;
    const auto over = a.entity == b.entity ? added_over::time : added_over::entities;
    for (subject const* s : {&a, &b})
        if (why_no_sum(s->indicator, s->value.role(), s->value.unit(), over) == reason::not_additive)
            return refusal(reason::not_additive);
    return std::nullopt;
}

} // namespace detail

} // namespace tongbi::inline v0
