// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// indicator (指标): what is measured. observation: its value for an entity in a period. comparison: a number that is
/// bound to a baseline. They are operands of every computation: checks.hpp has what is asked of them first.
#pragma once

#include <tongbi/calendar.hpp>
#include <tongbi/measure.hpp>
#include <tongbi/model/baseline.hpp>
#include <tongbi/model/vocabulary.hpp>

namespace tongbi::inline v0 {

/// 指标: what is measured, and how its numbers are to be taken.
struct indicator {
    std::string name;
    std::string name_en;
    v0::polarity polarity = v0::polarity::unknown;
    price_basis prices = price_basis::none;
    v0::accumulation accumulation = v0::accumulation::unstated;
    std::string scope;            ///< 统计口径 where it is stated: 规模以上工业, 6000千瓦及以上电厂
    bool may_be_negative = false; ///< profits, balances: a print without a sign does not end at 0
    seasonal_adjustment adjustment = seasonal_adjustment::unstated; ///< 季调 where it is stated
    bool is_intensive = false; ///< 人均, 平均, 价格, 降水量: places have no total, although the unit does not say so
};

/// Why numbers of an indicator have no sum: not_additive over entities of what is per head, a mean, a price or rain by
/// what it is, and what role and unit refuse.
[[nodiscard]] constexpr std::optional<reason> why_no_sum(indicator const& what, role as, unit const& in,
                                                         added_over over) {
    const bool is_quantity = as == role::amount || as == role::change;
    if (what.is_intensive && is_quantity && over == added_over::entities) return reason::not_additive;
    return why_no_sum(as, in, over);
}

namespace detail {

/// What an observation without a source is called as a whole.
inline std::string name_of_whole(indicator const& what, std::string const& entity) {
    return what.name + " / " + entity;
}

} // namespace detail

/// Where a value comes from: the statement, the file, and which revision of the data (数据版本).
struct provenance {
    std::string source;
    std::string vintage; ///< the date of the release, 2023-11-15, or its name
};

/// A value of an indicator, for an entity and a time.
struct observation {
    v0::indicator indicator;
    std::string entity;
    period when;
    measure value;
    provenance origin{};
    std::string part_of{}; ///< its whole where one is stated: the source of it, or the name of its indicator
};

namespace detail {

/// What names this whole in part_of.
inline std::string link_to(observation const& whole) {
    return whole.origin.source.empty() ? name_of_whole(whole.indicator, whole.entity) : whole.origin.source;
}

} // namespace detail

/// 部分: the caller says that the first is a part of the second, which no name tells:
/// `share_of(as_part_of(manufacturing, gdp), gdp)`, `share_of(as_part_of(jiangsu, nation), nation)`.
[[nodiscard]] inline observation as_part_of(observation part, observation const& whole) {
    part.part_of = detail::link_to(whole);
    return part;
}

/// A number that is bound to a baseline, as printed (增速, 距平, 百分点变化, 占比): the magnitude has its sign.
struct comparison {
    v0::indicator indicator;
    std::string entity;
    period when;
    measure magnitude; ///< signed: 下降8.9% is -8.9%
    baseline against;
    std::string part_of{}; ///< as that of an observation
};

/// The same of a share: `part_of(province, as_part_of(share_of_nanjing, province))`.
[[nodiscard]] inline comparison as_part_of(comparison part, observation const& whole) {
    part.part_of = detail::link_to(whole);
    return part;
}

} // namespace tongbi::inline v0
