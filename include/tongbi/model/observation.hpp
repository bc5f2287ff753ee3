// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// indicator (指标): what is measured. observation: its value for an entity in a period. Computations on
/// observations check indicator, entity, period, price basis and scope first, and refuse where these differ.
#pragma once

#include <tongbi/calendar.hpp>
#include <tongbi/measure.hpp>
#include <tongbi/model/baseline.hpp>
#include <tongbi/model/vocabulary.hpp>

namespace tongbi::inline v0 {

struct indicator {
    std::string name;
    std::string name_en;
    polarity better = polarity::unknown;
    price_basis prices = price_basis::none;
    accumulation adds = accumulation::unstated;
    std::string scope; ///< 统计口径 where it is stated: 规模以上工业, 6000千瓦及以上电厂
};

/// Where a value comes from: the statement, the file, and which revision of the data (数据版本).
struct provenance {
    std::string source;
    std::string vintage;
};

struct observation {
    indicator what;
    std::string entity;
    period when;
    measure value;
    provenance origin{};
};

/// A number that is bound to a baseline, as printed (增速, 距平, 百分点变化, 占比): the magnitude has its sign.
struct comparison {
    indicator what;
    std::string entity;
    period when;
    measure magnitude; ///< signed: 下降8.9% is -8.9%
    baseline against;
};

namespace detail {

constexpr bool prices_agree(price_basis a, price_basis b) {
    return a == b && a != price_basis::unknown;
}
/// Money without a stated price basis is money at prices that nobody knows.
constexpr bool lacks_prices(measure const& m, price_basis prices) {
    if (prices != price_basis::none) return false;
    for (auto const& part : m.units())
        if (part.row->kind == unit_kind::money) return true;
    return false;
}
/// Two numbers of one price basis, which is known where the first is money: a real growth rate does not deflate a nominal level.
template <class A, class B>
bool not_same_prices(A const& a, measure const& of_a, B const& b) {
    return !prices_agree(a.what.prices, b.what.prices) || lacks_prices(of_a, a.what.prices);
}
/// Two numbers about one thing: the same indicator, entity and scope.
template <class A, class B>
std::optional<refusal> not_same_subject(A const& a, B const& b) {
    const auto named = [](reason why, std::string const& x, std::string const& y) {
        refusal r(why, x + " / " + y, -1);
        return r;
    };
    if (a.what.name != b.what.name) return named(reason::indicator_mismatch, a.what.name, b.what.name);
    if (a.entity != b.entity) return named(reason::entity_mismatch, a.entity, b.entity);
    if (a.what.scope != b.what.scope) return named(reason::scope_changed, a.what.scope, b.what.scope);
    return std::nullopt;
}
/// One period, or a stock within it: 2023-12-31 belongs to 2023, and a total up to that day too.
inline bool same_time(period const& a, period const& b) {
    if (same_span(a, b)) return true;
    const auto last_a = as_of(a);
    const auto last_b = as_of(b);
    const bool dated = a.kind() == period_kind::day || b.kind() == period_kind::day;
    return dated && last_a && last_b && same_span(*last_a, *last_b);
}

/// A share is taken of a whole, and what is not printed is no base.
inline bool has_a_base(baseline const& against) {
    return against.kind != baseline_kind::unknown && against.kind != baseline_kind::whole;
}

} // namespace detail

/// 同比 of two observations. Refusals: indicator_mismatch, entity_mismatch, scope_changed, not_adjacent, price_basis,
/// and those of the formula.
[[nodiscard]] inline result<measure> year_over_year(observation const& current, observation const& base) {
    if (auto no = detail::not_same_subject(current, base)) return refuse(*no);
    if (!is_same_period_last_year(current.when, base.when)) return refuse(reason::not_adjacent);
    if (detail::not_same_prices(current, current.value, base)) return refuse(reason::price_basis);
    return year_over_year(current.value, base.value);
}

/// 占比 of a part in its whole at one time; entities and indicators may differ (a city in its province). Counts and
/// amounts of different kinds are refused by their units. Refusals: period_mismatch, price_basis.
[[nodiscard]] inline result<measure> share_of(observation const& part, observation const& whole) {
    if (!detail::same_time(part.when, whole.when)) return refuse(reason::period_mismatch);
    if (!detail::prices_agree(part.what.prices, whole.what.prices)) return refuse(reason::price_basis);
    return share_of(part.value, whole.value);
}

/// The observation that a comparison implies for its baseline: 上年水平, 常年值. The price bases of level and growth
/// must agree: a real growth rate does not deflate a nominal level (GDP). An unknown basis is refused as well.
[[nodiscard]] inline result<measure> base_of(observation const& level, comparison const& change) {
    if (auto no = detail::not_same_subject(level, change)) return refuse(*no);
    if (!detail::same_time(level.when, change.when)) return refuse(reason::period_mismatch);
    if (detail::not_same_prices(level, level.value, change)) return refuse(reason::price_basis);
    if (!detail::has_a_base(change.against)) return refuse(reason::baseline_mismatch);
    if (change.against.kind == baseline_kind::normal) return normal_of(level.value, change.magnitude);
    if (change.magnitude.as() == role::growth) return base_of(level.value, change.magnitude);
    const auto base = difference_of(level.value, change.magnitude);
    if (base && base->as() != level.value.as()) return refuse(reason::role_mismatch); // share - share: no change was given
    return base;
}

/// The growth that an absolute change means (0.6个百分点 of 79.6 % is +0.76 %); refused for °C: interval_scale. The
/// other refusals are those of base_of.
[[nodiscard]] inline result<measure> growth_of(observation const& level, comparison const& change) {
    if (auto no = detail::not_same_subject(level, change)) return refuse(*no);
    if (!detail::same_time(level.when, change.when)) return refuse(reason::period_mismatch);
    if (detail::not_same_prices(level, level.value, change)) return refuse(reason::price_basis);
    if (!detail::has_a_base(change.against)) return refuse(reason::baseline_mismatch);
    return growth_of(level.value, change.magnitude);
}

/// Two comparisons of one indicator combine (add, compare) only against one baseline. Anomalies of two normals do not,
/// nor does a real growth with a nominal one. For two entities see gap_between.
[[nodiscard]] inline result<measure> difference_of(comparison const& a, comparison const& b) {
    if (auto no = detail::not_same_subject(a, b)) return refuse(*no);
    if (!detail::prices_agree(a.what.prices, b.what.prices)) return refuse(reason::price_basis);
    if (!combines(a.against, b.against)) return refuse(reason::baseline_mismatch);
    return difference_of(a.magnitude, b.magnitude);
}

/// 总体 behind a part and its share; the two go by different names (装机容量, 装机占比), so their link is the caller's.
/// Refusals: entity_mismatch, period_mismatch, whole_mismatch where the share names no whole.
[[nodiscard]] inline result<measure> whole_of(observation const& part, comparison const& share) {
    if (share.against.kind != baseline_kind::whole) return refuse(reason::whole_mismatch);
    if (part.entity != share.entity) return refuse(refusal(reason::entity_mismatch, part.entity + " / " + share.entity, -1));
    if (!detail::same_time(part.when, share.when)) return refuse(reason::period_mismatch);
    return whole_of(part.value, share.magnitude);
}
/// 部分 of a whole at a share, which must be a share of this whole by name: 优良天数比率 is not taken of 365 days.
[[nodiscard]] inline result<measure> part_of(observation const& whole, comparison const& share) {
    if (share.against.kind != baseline_kind::whole || share.against.name != whole.what.name)
        return refuse(reason::whole_mismatch);
    if (!detail::same_time(whole.when, share.when)) return refuse(reason::period_mismatch);
    return part_of(whole.value, share.magnitude);
}

/// 差距 between two entities in one indicator at one time, in points or in the unit of the first. Shares must be of
/// wholes of one name, changes against one baseline. Refusals: indicator_mismatch, period_mismatch, scope_changed,
/// price_basis, whole_mismatch, baseline_mismatch.
[[nodiscard]] inline result<measure> gap_between(comparison const& a, comparison const& b) {
    if (a.what.name != b.what.name) return refuse(reason::indicator_mismatch);
    if (a.what.scope != b.what.scope) return refuse(reason::scope_changed);
    if (!detail::same_time(a.when, b.when)) return refuse(reason::period_mismatch);
    if (!detail::prices_agree(a.what.prices, b.what.prices)) return refuse(reason::price_basis);
    const bool shares = a.against.kind == baseline_kind::whole || b.against.kind == baseline_kind::whole;
    if (shares && a.against != b.against) return refuse(reason::whole_mismatch);
    if (!combines(a.against, b.against)) return refuse(reason::baseline_mismatch);
    return difference_of(a.magnitude, b.magnitude);
}

} // namespace tongbi::inline v0
