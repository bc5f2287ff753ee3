// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What is computed across the entities of one period: shares of their total or of one of them, and ranks.

#include "tool/selected.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace tongbi::tool {
namespace {

/// The series of each indicator, in the order of the file.
std::vector<std::vector<selected_series>> by_indicator(selection const& chosen) {
    std::vector<std::vector<selected_series>> groups;
    for (auto const& which : chosen.series) {
        if (groups.empty() || groups.back().front().indicator != which.indicator) groups.emplace_back();
        groups.back().push_back(which);
    }
    return groups;
}
bool is_aggregate(table const& t, selected_series which) {
    return t.entities()[which.entity].kind == entity_kind::aggregate;
}
/// The sum over all entities, period by period: only where every one has a value.
timeline<measure> total_along(table const& t, std::vector<selected_series> const& parts) {
    std::vector<timeline<measure>> lines;
    for (auto const& part : parts) lines.push_back(line_of(t, part));
    std::vector<timeline<measure>::entry> sums;
    for (auto const& when : t.periods()) {
        std::optional<result<measure>> sum;
        for (auto const& line : lines) {
            const auto value = line.at(when);
            sum = !sum ? value : !*sum ? *sum : !value ? value : total_of(**sum, *value);
        }
        if (sum) sums.push_back({when, *sum});
    }
    return timeline<measure>(std::move(sums));
}

} // namespace

output run_share(options const& asked) {
    options every = asked; // the parts of a total are all entities, whichever are shown
    every.entity.clear();
    return for_each_grid(asked, [&](table const& t, selection const& chosen) {
        grid all;
        all.title = asked.of.empty() ? asked.text("占各地区合计的比重", "Share of the total of all entities")
                                     : asked.text("占" + asked.of + "的比重", "Share of " + asked.of);
        std::optional<std::size_t> whole;
        if (!asked.of.empty()) {
            const auto found = t.find_entity(asked.of);
            if (!found) {
                all.title = "--of " + asked.of + asked.text("：文件中没有", ": not in the file");
                return all;
            }
            whole = *found;
        }
        for (auto const& parts : by_indicator(select(t, every))) {
            auto const& what = t.indicators()[parts.front().indicator];
            if (what.as != column_kind::amount && what.as != column_kind::count) continue;
            const bool shown = std::any_of(chosen.series.begin(), chosen.series.end(),
                                           [&](auto const& c) { return c.indicator == parts.front().indicator; });
            const bool overlaps =
                std::any_of(parts.begin(), parts.end(), [&](auto const& p) { return is_aggregate(t, p); });
            if (!shown || (!whole && parts.size() < 2)) continue;
            if (!whole && overlaps) {
                all.remarks.push_back(name_of(what) +
                                      asked.text("：主体中有合计，请用 --of 指定总体",
                                                 ": some entities are totals of others; name the whole with --of"));
                continue;
            }
            const auto total = whole ? line_of(t, {parts.front().indicator, *whole}) : total_along(t, parts);
            if (total.size() == 0) continue;
            for (auto const& which : chosen.series) {
                if (which.indicator != parts.front().indicator || (whole && which.entity == *whole)) continue;
                const auto share = line_of(t, which).each([&](auto const& one) -> result<measure> {
                    const auto sum = total.at(one.when);
                    if (!one.value) return one.value;
                    if (!sum) return sum;
                    return share_of(*one.value, *sum);
                });
                all.rows.push_back(row_of(t, which, share, "%", false, chosen));
            }
        }
        if (all.rows.empty()) {
            const std::string why = all.remarks.empty()
                                        ? asked.text("没有可以计算占比的指标", "no indicator of the file has shares")
                                        : all.remarks.front();
            all.title = why;
        }
        return all;
    });
}

output run_rank(options const& asked) {
    return for_each_grid(asked, [&](table const& t, selection const& chosen) {
        grid all;
        for (auto const& group : by_indicator(chosen)) {
            auto const& what = t.indicators()[group.front().indicator];
            // the newest period in which more than one entity has a value
            std::map<period, std::size_t> counts;
            std::vector<grid_row> rows;
            for (auto const& which : group) {
                if (is_aggregate(t, which)) continue;
                rows.push_back(row_of(t, which, line_of(t, which), unit_of(what), false, chosen));
                for (auto const& cell : rows.back().cells)
                    if (std::isfinite(cell.value)) ++counts[cell.when];
            }
            std::optional<period> newest;
            for (auto const& [when, n] : counts)
                if (n > 1) newest = when;
            if (!newest) continue;
            for (auto& row : rows)
                std::erase_if(row.cells,
                              [&](grid_cell const& c) { return c.when != *newest || !std::isfinite(c.value); });
            std::erase_if(rows, [](grid_row const& row) { return row.cells.empty(); });
            std::stable_sort(rows.begin(), rows.end(), [](grid_row const& a, grid_row const& b) {
                return a.cells.front().value > b.cells.front().value;
            });
            std::size_t rank = 0;
            for (std::size_t i = 0; i < rows.size(); ++i) { // equal values share a rank
                if (i == 0 || rows[i].cells.front().value < rows[i - 1].cells.front().value) rank = i + 1;
                rows[i].cells.front().flag = "#" + std::to_string(rank);
            }
            std::move(rows.begin(), rows.end(), std::back_inserter(all.rows));
        }
        all.title = all.rows.empty() ? asked.text("没有可以排位的数据", "nothing of the file can be ranked")
                                     : asked.text("位次", "Ranks");
        return all;
    });
}

} // namespace tongbi::tool
