// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Published growth beside levels (可比口径): the growth that a bureau prints is an input of its own and no copy of the
/// ratio of two printed levels. It is of one scope in both years, while the level of last year may be of the old one.
///
///     const auto g = published_growth_of(level_2023, level_2022, growth_2023);
///     g.comparable_base     the level of 2022 at the scope of 2023, as the growth implies it
///     g.base_change         what the change of scope, or a revision, added to the printed base
#pragma once

#include <tongbi/model/checks.hpp>

namespace tongbi::inline v0 {

/// 可比口径: the scope of the current level, in both years.
inline constexpr std::string_view comparable_scope = "可比口径";

/// What a published growth says about the two levels beside it.
struct published_growth {
    result<measure> of_levels; ///< 按刊载水平计算的增速: of the levels as printed, percent
    result<measure>
        comparable_base; ///< 可比口径基数: the base that the published growth implies, in the unit of the level
    result<measure> base_change; ///< comparable_base - printed base: of another scope, or a revision; 0 within its
                                 ///< bounds where the three prints agree
    /// Do the levels give the published growth? False: not within the digits, so that the scope or the base changed, or
    /// one of the three is a slip. Nothing where they cannot be compared, for `of_levels` or `comparable_base` has
    /// none.
    std::optional<bool> agrees;
};

/// Of a level, the level of the year before, and the growth that is published on the same period of that year. A growth
/// at 可比口径 (so named in its scope) is of the scope of the current level; a level of last year of another scope than
/// the current one has no growth to it (scope_changed), and the base of the published growth is the way round. Refusals
/// of each: indicator_mismatch, entity_mismatch, not_adjacent, price_basis of a real growth beside nominal levels,
/// scope_changed, baseline_mismatch of a growth on another period, and those of year_over_year and base_of.
[[nodiscard]] inline published_growth published_growth_of(observation const& current, observation const& base,
                                                          comparison published) {
    const bool comparable = published.indicator.scope == comparable_scope;
    if (comparable) published.indicator.scope = current.indicator.scope;
    published_growth found{
        year_over_year(current, base), base_of(current, published), refuse(reason::missing_input), {}};
    if (published.against.kind != baseline_kind::same_period_last_year)
        found.comparable_base = refuse(reason::baseline_mismatch);
    observation of_last_year = current; // the base is another number of the same place and time, whatever its scope
    of_last_year.indicator.scope = base.indicator.scope;
    constexpr std::array checks{precondition::same_subject, precondition::a_year_apart, precondition::same_prices};
    if (auto no = detail::broken(checks, std::array<detail::subject, 2>{of_last_year, base}))
        found.base_change = refuse(*no);
    else
        found.base_change = difference_of(found.comparable_base, result<measure>(base.value));
    if (!found.of_levels || !found.comparable_base) return found;
    const auto common = intersect(found.of_levels, result<measure>(published.magnitude));
    if (common || common.error().why == reason::no_overlap) found.agrees = common.has_value();
    return found;
}

} // namespace tongbi::inline v0
