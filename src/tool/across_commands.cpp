// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What is computed across the entities of one period: shares of their total or of one of them, and ranks.

#include "tool/selected.hpp"
#include "tool/whole_of_parts.hpp"

#include <tongbi/calendar/describe.hpp>
#include <tongbi/table/parts.hpp>

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
/// By the codes of the file: does an entity lie in another one, near or far?
bool lies_in(table const& t, std::size_t entity, std::size_t whole) {
    std::string const* above = &t.entities()[entity].part_of;
    for (std::size_t steps = 0; !above->empty() && steps < t.entities().size(); ++steps) {
        if (*above == t.entities()[whole].name) return true;
        const auto next = t.find_entity(*above);
        if (!next) return false;
        above = &t.entities()[*next].part_of;
    }
    return false;
}
/// Entities of which a whole has shares: where codes say what lies in it, no others.
std::vector<selected_series> parts_of(table const& t, std::vector<selected_series> all, std::size_t whole) {
    const auto inside = [&](selected_series which) { return lies_in(t, which.entity, whole); };
    if (std::any_of(all.begin(), all.end(), inside)) std::erase_if(all, [&](auto const& one) { return !inside(one); });
    std::erase_if(all, [&](auto const& one) { return one.entity == whole; });
    return all;
}
/// Shares are of what adds over the entities, in a unit that is known.
why_left_out why_no_share(table_indicator const& what) {
    if (is_unit_open(what)) return unit_is_open();
    if (what.units.kind() == unit_kind::points) return differences_in_points();
    if (what.as != column_kind::amount && what.as != column_kind::count)
        return left_out{"比率、指数等不能相加", "rates, indices and the like do not add"};
    if (!is_additive(what))
        return left_out{"单位量、均值、价格等不能相加", "what is per unit, a mean or a price does not add"};
    return std::nullopt;
}
/// The names of some entities, as many as a line holds.
std::string names_in_line(table const& t, std::vector<std::size_t> const& entities) {
    std::string names;
    constexpr std::size_t a_line = 8;
    for (std::size_t i = 0; i < entities.size() && i < a_line; ++i)
        names += (names.empty() ? "" : ", ") + key_of_entity(t, entities[i]);
    return entities.size() > a_line ? names + ", …" : names;
}
/// An entity that by its numbers may be the total of the others: a person decides.
void name_candidate(grid& all, table const& t, std::size_t indicator, options const& asked) {
    const auto candidate = candidate_total(t, indicator);
    if (!candidate) {
        if (const auto names = names_in_line(t, candidate_subtotals(t, indicator)); !names.empty())
            all.remarks.push_back(asked.text(
                key_of(t, indicator) + "：等于其后各行之和，可能是小计，各行或被重复计算：" + names,
                key_of(t, indicator) +
                    ": these equal the sum of rows behind them and may be subtotals, counted twice: " + names));
        return;
    }
    const std::string who = key_of_entity(t, *candidate), what = key_of(t, indicator);
    all.remarks.push_back(
        asked.text(what + "：“" + who + "”等于其余各项之和，可能是合计；若是，请用 --of " + who,
                   what + ": " + who + " equals the sum of all others and may be their total; if so, --of " + who));
}

/// Entities that have no value in any period: with them the total of all is unknown.
void name_without_value(grid& all, table const& t, std::vector<selected_series> const& parts, options const& asked) {
    std::vector<std::size_t> without;
    for (auto const& part : parts) {
        const auto line = line_of(t, part);
        if (std::none_of(line.begin(), line.end(), [](auto const& one) { return one.value.has_value(); }))
            without.push_back(part.entity);
    }
    if (const auto names = names_in_line(t, without); !names.empty())
        all.remarks.push_back(
            key_of(t, parts.front().indicator) +
            asked.text("：无数据，合计未知：" + names, ": no value, so the total is unknown: " + names));
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
            const auto found = place_of_entity(t, asked.of);
            if (!found) {
                all.title = "--of " + asked.of + asked.text("：文件中没有", ": not in the file");
                all.is_asked_wrongly = true;
                return all;
            }
            whole = *found;
        }
        const auto shown = fitting(t, chosen, all, asked, why_no_share);
        for (auto const& parts : by_indicator(select(t, every))) {
            const std::size_t indicator = parts.front().indicator;
            const bool is_shown =
                std::any_of(shown.begin(), shown.end(), [&](auto const& c) { return c.indicator == indicator; });
            if (!is_shown || (!whole && parts.size() < 2)) continue;
            if (!whole && std::any_of(parts.begin(), parts.end(), [&](auto const& p) { return is_aggregate(t, p); })) {
                all.remarks.push_back(key_of(t, indicator) +
                                      asked.text("：主体中有合计，请用 --of 指定总体",
                                                 ": some entities are totals of others; name the whole with --of"));
                continue;
            }
            if (!whole) {
                name_candidate(all, t, indicator, asked);
                name_without_value(all, t, parts, asked);
            }
            const auto of = whole ? whole_of_all{line_of(t, {indicator, *whole}), {}} : whole_of_parts(t, parts);
            if (of.total.size() == 0) continue;
            for (auto const& which : whole ? parts_of(t, shown, *whole) : shown) {
                if (which.indicator != indicator) continue;
                const auto in_sum = of.shares.find(which.entity);
                const auto share = line_of(t, which).each([&](auto const& one) -> result<measure> {
                    if (!one.value) return one.value;
                    if (in_sum != of.shares.end()) return in_sum->second.at(one.when);
                    const auto sum = of.total.at(one.when);
                    if (!sum) return sum;
                    return share_of(*one.value, *sum);
                });
                all.rows.push_back(row_of(t, which, share, "%", false, chosen));
            }
        }
        return finished(std::move(all), asked, "没有可以计算占比的指标", "no indicator of the file has shares");
    });
}

namespace {

/// Of one indicator the entities that have a value in one period, by their values.
struct ranking {
    std::vector<grid_row> rows;
    std::map<period, std::size_t> counts;

    /// The period that was asked for, where any entity has it as it was asked: 2023 and not a month of it. Else the
    /// newest period that more than half of the entities have which any period has: of a year that has only begun to be
    /// published a rank says nothing.
    [[nodiscard]] std::optional<period> period_of(asked_span const& asked) const {
        std::size_t most = 0;
        std::optional<period> found;
        for (auto const& [when, n] : counts) {
            if (asked.is(when)) return when;
            most = std::max(most, n);
        }
        for (auto const& [when, n] : counts)
            if (n > 1 && 2 * n > most) found = when;
        return found;
    }
    /// By value, the largest first; equal ones share a rank.
    void take(period const& when) {
        for (auto& row : rows)
            std::erase_if(row.cells, [&](grid_cell const& c) { return c.when != when || !std::isfinite(c.value); });
        std::erase_if(rows, [](grid_row const& row) { return row.cells.empty(); });
        std::stable_sort(rows.begin(), rows.end(), [](grid_row const& a, grid_row const& b) {
            return a.cells.front().value > b.cells.front().value;
        });
        std::size_t rank = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto& cell = rows[i].cells.front();
            if (i == 0 || cell.value < rows[i - 1].cells.front().value) rank = i + 1;
            cell.flag = "#" + std::to_string(rank) + (cell.flag.empty() ? "" : " " + cell.flag);
        }
    }
};

/// Has a series a cell of what --period asks for?
bool has_asked(table const& t, selected_series which, selection const& chosen) {
    const auto line = line_of(t, which);
    return std::any_of(line.begin(), line.end(), [&](auto const& one) { return is_asked(t, which, one.when, chosen); });
}
/// Which entities have no rank, because there is no value or because they hold others; and newer periods.
void name_unranked(grid& all, table const& t, ranking const& of, std::vector<selected_series> const& group,
                   period const& when, options const& asked) {
    std::vector<std::size_t> missing, wholes, within;
    const auto place = t.find_period(when);
    for (auto const& which : group) {
        const auto cell = place ? t.cell(which.indicator, which.entity, *place) : std::nullopt;
        if (is_part_of_a_row(t, which.entity))
            within.push_back(which.entity);
        else if (is_aggregate(t, which))
            wholes.push_back(which.entity);
        else if (!cell || !cell->is_number())
            missing.push_back(which.entity);
    }
    const std::string what = key_of(t, group.front().indicator), date = describe(when, asked.lang);
    const auto remark = [&](std::string const& zh, std::string const& en) {
        all.remarks.push_back(what + asked.text("：" + zh, ": " + en));
    };
    if (const auto names = names_in_line(t, missing); !names.empty())
        remark(date + "无数据：" + names, "no value of " + date + ": " + names);
    if (const auto names = names_in_line(t, wholes); !names.empty())
        remark("合计或区域不排位：" + names, "totals and regions have no rank: " + names);
    if (const auto names = names_in_line(t, within); !names.empty())
        remark("已含在其他行中，不排位：" + names, "inside other rows, without a rank: " + names);
    if (of.counts.at(when) < 2)
        remark(date + "只有1个主体有数，不排位", date + " has a value of one entity only, and no rank");
    for (auto const& [newer, n] : of.counts)
        if (when < newer && asked.period.empty())
            remark(describe(newer, asked.lang) + "只有" + std::to_string(n) + "个主体有数，未用",
                   describe(newer, asked.lang) + " has values of " + std::to_string(n) +
                       " entities only, and is not taken");
}

} // namespace

output run_rank(options const& asked) {
    options every = asked; // a place is one among all entities, whichever are shown
    every.entity.clear();
    return for_each_grid(asked, [&](table const& t, selection const& chosen) {
        grid all;
        bool has_period = asked.period.empty();
        const auto who = asked.entity.empty() ? std::nullopt : std::optional(chosen.series.front().entity);
        for (auto const& group : by_indicator(select(t, every))) {
            const std::size_t indicator = group.front().indicator;
            has_period = has_period || std::any_of(group.begin(), group.end(),
                                                   [&](auto const& one) { return has_asked(t, one, chosen); });
            if (is_of_places(t.indicators()[indicator])) continue;
            ranking of;
            for (auto const& which : group) {
                if (is_aggregate(t, which) || is_part_of_a_row(t, which.entity)) continue;
                of.rows.push_back(
                    row_of(t, which, line_of(t, which), unit_of(t.indicators()[which.indicator]), false, chosen));
                for (auto const& cell : of.rows.back().cells)
                    if (std::isfinite(cell.value)) ++of.counts[cell.when];
            }
            const auto when = of.period_of(chosen.when);
            if (!when) continue;
            name_unranked(all, t, of, group, *when, asked);
            if (of.counts[*when] < 2) continue; // one alone has no place
            of.take(*when);
            name_candidate(all, t, indicator, asked);
            if (who) std::erase_if(of.rows, [&](grid_row const& row) { return row.entity != key_of_entity(t, *who); });
            std::move(of.rows.begin(), of.rows.end(), std::back_inserter(all.rows));
        }
        if (!has_period) {
            all.title = no_such_period(t, all, asked);
            all.is_asked_wrongly = true;
            return all;
        }
        all.title = asked.text("位次", "Ranks");
        return finished(std::move(all), asked, "没有可以排位的数据", "nothing of the file can be ranked");
    });
}

} // namespace tongbi::tool
