// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The periods of the cells, as each column means them: of 累计值 the year up to a month, of 当月值 its last month.

#include "table/builder.hpp"
#include "table/intensive_words.hpp"

#include <tongbi/calendar/read_period.hpp>
#include <tongbi/calendar/relations.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace tongbi::inline v0::detail {
namespace {

constexpr std::uint32_t no_period = UINT32_MAX;

} // namespace

/// 累计参保人数: a total since January begins anew with each year. Where it mostly does not fall from December to the
/// first months of the next year it is none, whatever its name says: a fault, and nothing is guessed.
void table_builder::drop_false_totals(read_axis const& axis, std::vector<series_key> const& series) {
    const auto is_total = [&](std::uint32_t indicator) {
        auto const& one = indicators_[indicator];
        return one.what.accumulation == accumulation::cumulative && !is_name_of_intensive(one.what.name) &&
               (one.as == column_kind::amount || one.as == column_kind::count);
    };
    bool any = false;
    for (std::uint32_t i = 0; i < indicators_.size() && !any; ++i) any = is_total(i);
    if (!any || periods_are_exact) return;
    using place = std::tuple<std::uint32_t, std::uint32_t, int>; // indicator, entity, month
    std::map<place, decimal> ends, starts;                       // of years, by their last month
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        auto const& key = series[series_of_cell_[i]];
        auto const& when = axis.periods[cells_[i].period];
        if (!when || !when->printed_last() || cells_[i].state != cell_state::number || !is_total(key.indicator))
            continue;
        const int month = month_index(period_access::last(*when));
        constexpr int months = 12, last_start = 2;
        const decimal value(cells_[i].coefficient, cells_[i].exponent);
        if (month % months == months - 1) ends.try_emplace({key.indicator, key.entity, month}, value);
        if (month % months <= last_start) starts.try_emplace({key.indicator, key.entity, month}, value);
    }
    std::map<std::uint32_t, int> falls; // how many more fall than do not
    for (auto const& [at, before] : ends) {
        const auto [indicator, entity, month] = at;
        const auto next = starts.upper_bound(at);
        const bool is_next = next != starts.end() && std::get<0>(next->first) == indicator &&
                             std::get<1>(next->first) == entity && std::get<2>(next->first) <= month + 3;
        if (is_next && before.sign() > 0) falls[indicator] += next->second < before ? 1 : -1;
    }
    for (auto const& [indicator, more] : falls) {
        if (more >= 0) continue;
        indicators_[indicator].what.accumulation = accumulation::unstated;
        blame(0, 0, indicators_[indicator].printed, refusal(reason::flow_stock, "累计", -1));
    }
}

/// How the periods of each indicator are meant: those of a total since January up to them, and of 当月值 in a row 1—3月
/// its last month. An indicator that has other rows than 1—n月 means them as they are printed.
std::vector<span_meant> table_builder::spans_meant(read_axis const& axis, std::vector<series_key> const& series) const {
    std::vector<span_meant> spans(indicators_.size(), span_meant::printed);
    if (std::none_of(indicators_.begin(), indicators_.end(),
                     [](table_indicator const& x) { return x.what.accumulation != accumulation::unstated; }))
        return spans;
    for (std::size_t i = 0; i < spans.size(); ++i)
        spans[i] = indicators_[i].what.accumulation == accumulation::cumulative ? span_meant::year_up_to
                   : periods_are_exact                                          ? span_meant::printed
                                       : single_span_in(indicators_[i].printed);
    std::vector<bool> quarterly(spans.size(), true);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const std::uint32_t at = series[series_of_cell_[i]].indicator;
        auto const& when = axis.periods[cells_[i].period];
        if (spans[at] < span_meant::last_month || !when) continue;
        const int months = months_since_january(*when);
        // 2023-01/2023-12, as programs write it, are the months that stand there
        const bool is_exact = months > 1 && axis_.all()[cells_[i].period] == to_string(*when);
        if (months == 0 || is_exact) spans[at] = span_meant::printed;
        if (months % 3 != 0) quarterly[at] = false;
    }
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (spans[i] == span_meant::last_period && quarterly[i]) spans[i] = span_meant::last_quarter;
    return spans;
}

/// Gives each cell the place of its period, as its column means it. A text that is no period after all is a fault, and
/// its cells are left out.
std::vector<period> table_builder::place_periods(read_axis const& axis, std::vector<series_key> const& series) {
    using places = std::array<std::uint32_t, spans_of_periods>;
    const auto spans = spans_meant(axis, series);
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (spans[i] == span_meant::last_quarter) indicators_[i].every = frequency::quarterly;
    const auto text_of = [&](std::size_t i) { return cells_[i].period; };
    const bool as_printed =
        std::all_of(spans.begin(), spans.end(), [](span_meant by) { return by == span_meant::printed; });
    const auto span_of = [&](std::size_t i) {
        return static_cast<std::size_t>(as_printed ? span_meant::printed : spans[series[series_of_cell_[i]].indicator]);
    };
    std::vector<std::array<bool, spans_of_periods>> used(axis.periods.size());
    for (std::size_t i = 0; i < cells_.size(); ++i) used[text_of(i)][span_of(i)] = true;
    const auto meant = [&](std::size_t text, std::size_t span) {
        return used[text][span] && axis.periods[text]
                   ? std::optional(span_in(*axis.periods[text], static_cast<span_meant>(span)))
                   : std::nullopt;
    };
    std::vector<period> all;
    for (std::size_t i = 0; i < used.size(); ++i)
        for (std::size_t span = 0; span < spans_of_periods; ++span)
            if (const auto p = meant(i, span)) all.push_back(*p);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    places none;
    none.fill(no_period);
    std::vector<places> place(used.size(), none);
    for (std::size_t i = 0; i < used.size(); ++i)
        for (std::size_t span = 0; span < spans_of_periods; ++span)
            if (const auto p = meant(i, span))
                place[i][span] = static_cast<std::uint32_t>(std::lower_bound(all.begin(), all.end(), *p) - all.begin());
    bool stay = as_printed; // the texts came in the order of their periods
    for (std::size_t i = 0; i < place.size(); ++i) stay = stay && (!used[i][0] || place[i][0] == i);
    if (stay) return all;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const std::uint32_t at = place[text_of(i)][span_of(i)];
        if (at == no_period) {
            blamed_.push_back({cells_[i].at,
                               series[series_of_cell_[i]].indicator,
                               {reason::malformed_period, axis_.all()[text_of(i)], 0}});
            continue;
        }
        cells_[kept] = cells_[i];
        cells_[kept].period = at;
        series_of_cell_[kept++] = series_of_cell_[i];
    }
    cells_.resize(kept);
    series_of_cell_.resize(kept);
    return all;
}

} // namespace tongbi::inline v0::detail
