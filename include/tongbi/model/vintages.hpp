// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Releases of the data (数据版本, 修订): what was known at a date, and what a later release changed.
#pragma once

#include <tongbi/model/checks.hpp>

#include <algorithm>
#include <span>
#include <vector>

namespace tongbi::inline v0 {

/// What was known at a date: of each indicator, entity, scope, basis and period the observation of the latest vintage
/// up to it, in their order. Vintages are dates (2023-11-15) or months; an observation without one has always been
/// known, and gives way to one that has. Refusals: malformed_period of a vintage that is no date.
[[nodiscard]] inline result<std::vector<observation>> known_as_of(period const& date,
                                                                  std::span<observation const> all) {
    struct known {
        observation const* value;
        std::optional<std::chrono::sys_days> since;
    };
    std::vector<known> latest;
    for (auto const& one : all) {
        std::optional<std::chrono::sys_days> since;
        if (!one.origin.vintage.empty()) {
            const auto released = read_period(one.origin.vintage);
            if (!released) return refuse(released.error());
            since = released->printed_last();
            if (!since || !date.printed_last() || *since > *date.printed_last()) continue;
        }
        const auto same = std::ranges::find_if(latest, [&](known const& k) {
            auto const& a = k.value->indicator;
            auto const& b = one.indicator;
            return detail::is_one_subject(*k.value, one) && a.prices == b.prices && a.accumulation == b.accumulation &&
                   a.adjustment == b.adjustment && same_span(k.value->when, one.when);
        });
        if (same == latest.end())
            latest.push_back({&one, since});
        else if (since >= same->since) // an empty one is the least
            *same = {&one, since};
    }
    std::vector<observation> values;
    values.reserve(latest.size());
    for (auto const& k : latest) values.push_back(*k.value);
    return values;
}

/// 修订幅度: what a later release of one number changed, in its unit, percentages in points. Refusals: those of one
/// subject and one period (indicator_mismatch, entity_mismatch, scope_changed, period_mismatch, flow_stock), and
/// vintage_mismatch where both are of one release or one does not say of which.
[[nodiscard]] inline result<measure> revision_of(observation const& revised, observation const& first) {
    observation of_one = first; // the vintages are to differ
    of_one.origin.vintage = revised.origin.vintage;
    constexpr std::array checks{precondition::same_subject, precondition::same_time};
    if (const auto no = detail::broken(checks, std::array<detail::subject, 2>{revised, of_one})) return refuse(*no);
    if (!detail::are_of_two_vintages(revised, first)) return refuse(reason::vintage_mismatch);
    return difference_of(revised.value, first.value);
}

} // namespace tongbi::inline v0
