// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Joins of amounts over time: totals since January, and a year beside its quarters or months.

#include "table/joiner.hpp"
#include "table/parts_of_a_year.hpp"
#include "table/periods_within.hpp"
#include "table/sum_of_rows.hpp"

#include <tongbi/table/parts.hpp>

namespace tongbi::inline v0::detail {
namespace {

/// Months are finer than quarters.
bool is_finer(frequency a, frequency b) {
    const auto is_regular = [](frequency f) { return f >= frequency::annual && f <= frequency::daily; };
    return is_regular(a) && is_regular(b) && a > b;
}
/// 发电量 of 发电量全年 and 发电量季度, as tables with a column for all of the year have them.
std::string_view name_without_part(seen_column const& x) {
    std::string_view name = x.what->what.name;
    for (const auto part : names_of_parts)
        if (name.size() > part.size() && name.ends_with(part)) name.remove_suffix(part.size());
    return name;
}
/// Is a number of one column the sum of those of another within its period, somewhere in the table?
bool is_sum_of_periods(table const& t, std::size_t whole, std::size_t parts) {
    auto const& axis = t.periods();
    for (const std::size_t e : t.entities_of(whole))
        for (std::size_t p = 0; p < axis.size(); ++p) {
            const auto print = number_of(t, whole, e, p);
            if (!print) continue;
            const auto within =
                parts_of_period(axis, p, [&](std::size_t at) { return number_of(t, parts, e, at).has_value(); });
            number_and_width sum;
            for (const std::size_t at : within) sum += *number_of(t, parts, e, at);
            if (!within.empty() && may_be_equal(sum, *print)) return true;
        }
    return false;
}

} // namespace

void joiner::year_to_date(seen_column const& x) {
    if (!x.cumulative || !adds_over_time(*x.what)) return;
    auto const* single = only_of(x.stem, x, [&](seen_column const& o) {
        return o.is_amount() && !o.cumulative && o.same_unit(x) && o.what->what.accumulation == accumulation::flow;
    });
    if (single != nullptr) add(comparison_kind::year_to_date, x, {single->at});
}

/// 全年 is the sum of its quarters or months, which stand in a column of their own or in its own. It is said of flows;
/// of what is not said to be one only where it is so in some period, for a stock is none.
void joiner::sum_of_periods(seen_column const& x) {
    const auto may_be_flow = [](seen_column const& o) {
        const auto how = o.what->what.accumulation;
        return !o.cumulative && (how == accumulation::flow || how == accumulation::unstated);
    };
    if (!may_be_flow(x) || !adds_over_time(*x.what)) return;
    seen_column const* parts = x.what->every == frequency::irregular ? &x : nullptr;
    for (auto const* o : fitting(x, every_, [&](seen_column const& o) {
             return is_finer(o.what->every, x.what->every) && o.at.table == x.at.table && o.is_amount() &&
                    o.same_unit(x) && may_be_flow(o) && name_without_part(o) == name_without_part(x);
         }))
        if (parts == nullptr || is_finer(parts->what->every, o->what->every)) parts = o; // quarters before months
    if (parts == nullptr) return;
    if (x.what->what.accumulation != accumulation::flow &&
        !is_sum_of_periods(*tables_[x.at.table], x.at.indicator, parts->at.indicator))
        return;
    add(comparison_kind::sum_of_periods, x, {parts->at});
}

} // namespace tongbi::inline v0::detail
