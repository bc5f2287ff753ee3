// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// single_growths_of (当月增速): what the single months grew by, of totals from January and the growths that are
/// printed beside them.
#pragma once

#include <tongbi/formula/year_to_date.hpp>
#include <tongbi/timeline/aggregate.hpp>

namespace tongbi::inline v0 {

/// 当月增速 of each total from January against the one before it in its year, percent: 1—2月 1234.5 (+5.1 %) and 1—3月
/// 1987.6 (+4.8 %) give March +4.3 % in [4.10, 4.53]. The periods are those of single_periods_of; the first total of a
/// year keeps the growth that is printed beside it. Totals are measures, or numbers of the typed door in one unit, and
/// growths are growths against the same time a year before, with the periods of the totals. The formula is that of
/// single_growth_of. Refusals per period: missing_input of a total or a growth that is not there, period_mismatch of a
/// total without one before it that does not begin the year, scope_changed across a break in the totals or in their
/// growths (b), and those of single_growth_of.
template <class T, class G>
[[nodiscard]] timeline<G> single_growths_of(timeline<T> const& totals, timeline<G> const& growths) {
    std::vector<typename timeline<G>::entry> singles;
    const auto parts = single_periods_of(totals);
    for (auto const& part : parts) {
        const auto grown = [&]() -> result<G> {
            if (const std::size_t i = totals.find(part.when);
                i != totals.size()) { // the first of its year, or no total
                if (!part.value) return refuse(part.value.error());
                return growths.at(part.when);
            }
            if (!part.value && part.value.error().why != reason::sign_change) return refuse(part.value.error());
            const auto before_it = *part.when.printed_first() - std::chrono::days(1);
            const auto january = detail::start_of_year(part.when);
            const auto total = detail::of_whole_days(january, *part.when.printed_last());
            const auto last = detail::of_whole_days(january, before_it);
            if (!total || !last) return refuse(reason::period_mismatch);
            if (const auto no = detail::why_not_across(growths, *last, *total)) return refuse(*no);
            return detail::computed(single_growth_of, totals.at(*total), growths.at(*total), totals.at(*last),
                                    growths.at(*last))
                .map([](G const& g) { return detail::without_break(g); });
        }();
        singles.push_back({part.when, grown});
    }
    return timeline<G>(std::move(singles));
}

} // namespace tongbi::inline v0
