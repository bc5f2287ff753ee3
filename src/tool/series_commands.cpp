// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What is computed of each series by itself: growth, single periods of totals, attainment, anomalies.

#include "tool/name_of_single.hpp"
#include "tool/quantity.hpp"
#include "tool/selected.hpp"

#include <tongbi/sequence.hpp>

#include <fmt/core.h>

namespace tongbi::tool {
namespace {

/// Growths are of amounts, counts and indices; of what has no unit yet none.
why_left_out why_no_growth(table_indicator const& what) {
    if (is_unit_open(what)) return unit_is_open();
    if (what.units.kind() == unit_kind::points) return differences_in_points();
    if (is_growth_index(what) && what.against.kind == baseline_kind::previous_period)
        return left_out{"环比指数，不是同比", "indices on the period before, not on the year before"};
    switch (what.as) {
    case column_kind::amount:
    case column_kind::count:
    case column_kind::index: return std::nullopt;
    case column_kind::growth: return left_out{"本身是增速", "growths themselves"};
    case column_kind::anomaly: return left_out{"距平没有增速", "differences from a normal have no growth"};
    case column_kind::level: return left_out{"气温等没有增速", "levels on a scale have no growth"};
    case column_kind::bound: return left_out{"上下限", "bounds"};
    default: return left_out{"百分数之差是百分点", "percentages differ by points"};
    }
}
why_left_out why_no_anomaly(table_indicator const& what) {
    if (what.as == column_kind::anomaly) return left_out{"本身是距平", "anomalies themselves"};
    if (what.as == column_kind::growth) return left_out{"增速没有常年", "growths have no normal"};
    if (what.every == frequency::monthly || what.every == frequency::annual) return std::nullopt;
    return left_out{"不是月度或年度数据", "neither monthly nor annual"};
}
/// How many of the numbers of a normal, one or twelve a year, are not there.
std::size_t years_missing(std::vector<period> const& whens, std::vector<result<figure>> const& values,
                          normal_period const& over, int in_a_year) {
    int there = 0;
    for (std::size_t i = 0; i < whens.size(); ++i) {
        const int year = static_cast<int>(std::chrono::year_month_day(*whens[i].printed_first()).year());
        there += values[i] && year >= over.first() && year <= over.last() ? 1 : 0;
    }
    return static_cast<std::size_t>(std::max(0, (over.last() - over.first() + 1) * in_a_year - there));
}
/// The unit of a difference: percentages differ by points.
unit unit_of_difference(table_indicator const& what) {
    if (what.units.kind() != unit_kind::percentage) return what.units;
    return what.units == unit(rows::permille) ? unit(rows::permille_point) : unit(rows::percentage_point);
}
std::string points_in(unit const& points, language lang) {
    return lang == language::zh ? to_string(points) : std::string(points.begin()->row->latin);
}
/// An index with the year before as 100 is a growth and 100.
result<measure> growth_in_index(result<measure> const& index) {
    return difference_of(index, measure(figure::exactly(100), index ? index->unit() : unit()))
        .map([](measure const& m) { return measure(m.number(), rows::percent, role::growth); });
}

/// A name of single periods that no other column of the table has.
std::string own_name_of_single(table const& t, std::size_t indicator) {
    const std::string total = key_of(t, indicator), name = name_of_single(total);
    bool is_taken = false;
    for (std::size_t i = 0; i < t.indicators().size(); ++i)
        is_taken = is_taken || (i != indicator && (name_of(t.indicators()[i]) == name || key_of(t, i) == name));
    return is_taken ? other_name_of_single(total) : name;
}

} // namespace

output run_growth(options const& asked) {
    return for_each_grid(asked, [&](table const& t, selection const& chosen) {
        grid all;
        all.title = asked.text("同比增速", "Growth on the same period of the year before");
        const auto series = fitting(t, chosen, all, asked, why_no_growth);
        bool unknown_prices = false;
        for (auto const& which : series) {
            auto const& what = t.indicators()[which.indicator];
            const auto line = line_of(t, which);
            if (line.size() == 0) continue;
            const bool of_index = is_growth_index(what);
            const auto growth =
                of_index ? line.each([](auto const& one) { return growth_in_index(one.value); }) : year_over_year(line);
            unknown_prices = unknown_prices || what.what.prices == price_basis::unknown;
            all.rows.push_back(row_of(t, which, growth, "%", true, chosen));
        }
        if (unknown_prices) all.remarks.push_back(asked.text("价格口径未注明", "the price basis is not printed"));
        return finished(std::move(all), asked, "没有可以计算增速的指标",
                        "no indicator of the file has a growth to be computed");
    });
}

output run_single(options const& asked) {
    if (auto no = bad_unit(asked)) return *no;
    return for_each_grid(asked, [&](table const& t, selection const& chosen) {
        grid all;
        all.title = asked.text("单期值", "Single periods");
        const auto to = asked.unit.empty() ? std::nullopt : std::optional(*unit_in(asked.unit));
        const auto series = fitting(t, chosen, all, asked, [&](table_indicator const& what) -> why_left_out {
            if (what.what.accumulation != accumulation::cumulative)
                return left_out{"不是累计值", "no total since January"};
            if (adds_over_time(what)) return not_in(to)(what);
            return left_out{"均值、价格、指数、比率等各月不能相加",
                            "the months of a mean, a price, an index or a rate do not add"};
        });
        all.is_asked_wrongly = to.has_value() && series.empty();
        for (auto const& which : series) {
            auto single = single_periods_of(line_of(t, which));
            std::string unit = unit_of(t.indicators()[which.indicator]);
            if (to) {
                single = single.each([&](auto const& one) -> result<measure> { return convert(one.value, *to); });
                unit = asked.unit;
            }
            all.rows.push_back(row_of(t, which, single, unit, false, chosen));
            all.rows.back().indicator = own_name_of_single(t, which.indicator);
        }
        return finished(std::move(all), asked, "没有累计值指标", "no indicator of the file is a total since January");
    });
}

output run_attain(options const& asked) {
    const bool floor = !asked.at_least.empty();
    const std::string& printed = floor ? asked.at_least : asked.at_most;
    if (printed.empty())
        return {{},
                asked.text("--at-least 或 --at-most：请给出目标\n", "--at-least or --at-most: a target is needed\n"),
                exit_status::not_read};
    const auto goal = quantity_in(printed);
    if (!goal) return {{}, printed + ": " + describe(goal.error(), asked.lang) + "\n", exit_status::not_read};
    return for_each_grid(asked, [&](table const& t, selection const& chosen) {
        grid all;
        all.title =
            asked.text(floor ? "目标：不低于" : "目标：不高于", floor ? "Target: at least " : "Target: at most ") +
            printed;
        std::size_t met = 0, judged = 0;
        const bool is_plain = goal->unit().kind() == unit_kind::one;
        const auto why_not = [&](table_indicator const& what) -> why_left_out {
            const bool has_unit = what.has_unit == unit_print::known && what.units.kind() != unit_kind::one;
            if (is_plain && has_unit) return left_out{"目标没有单位", "the target has no unit"};
            return not_in(goal->unit())(what);
        };
        for (auto const& which : fitting(t, chosen, all, asked, why_not)) {
            const auto line = line_of(t, which);
            if (line.size() == 0) continue;
            auto const& what = t.indicators()[which.indicator];
            const auto in_role = as_role(goal, role_of(what.as));
            const auto aim = floor ? at_least(in_role ? in_role : goal) : at_most(in_role ? in_role : goal);
            grid_row row{key_of(t, which.indicator), key_of_entity(t, which.entity), {}, {}};
            for (auto const& one : line) {
                if (!is_asked(t, which, one.when, chosen)) continue;
                const auto reached = one.value.and_then([&](measure const& m) { return attainment_of(m, aim); });
                const auto shown = reached.and_then([&](attainment<measure> const& a) -> result<measure> {
                    return a.completion ? *a.completion : *one.value;
                });
                auto cell = cell_of(one.when, shown, false, asked.lang);
                if (shown) row.unit = to_string(shown->unit());
                if (reached) {
                    cell.flag = word_of(reached->met, asked.lang);
                    ++judged;
                    met += reached->met == verdict::met ? 1U : 0U;
                }
                row.cells.push_back(std::move(cell));
            }
            all.rows.push_back(std::move(row));
        }
        all.is_asked_wrongly = all.rows.empty();
        if (!all.rows.empty())
            all.remarks.push_back(asked.text("已完成 ", "met ") + std::to_string(met) + asked.text("，共 ", " of ") +
                                  std::to_string(judged));
        return finished(std::move(all), asked, printed + "：没有可以对照目标的数据",
                        printed + ": nothing of the file can be held against the target");
    });
}

output run_anomaly(options const& asked) {
    const auto years = read_span(asked.normal);
    const auto year = [](std::chrono::sys_days day) {
        return static_cast<int>(std::chrono::year_month_day(day).year());
    };
    const int first = years && years->from ? year(*years->from) : 0, last = years && years->to ? year(*years->to) : 0;
    const bool whole_years = years && years->from == std::chrono::sys_days(std::chrono::year(first) / 1 / 1) &&
                             years->to == std::chrono::sys_days(std::chrono::year(last) / 12 / 31);
    if (!whole_years || first >= last)
        return {{},
                "--normal " + asked.normal + asked.text("：应如 1991-2020\n", ": should be years, as 1991-2020\n"),
                exit_status::not_read};
    const normal_period over(first, last);
    return for_each_grid(asked, [&](table const& t, selection const& chosen) {
        grid all;
        all.title = asked.text("距平，常年：", "Difference from the normal of ") + asked.normal;
        const auto series = fitting(t, chosen, all, asked, why_no_anomaly);
        for (auto const& which : series) {
            auto const& what = t.indicators()[which.indicator];
            const auto line = line_of(t, which);
            const bool monthly = what.every == frequency::monthly;
            const period_kind kind = monthly ? period_kind::month : period_kind::year;
            std::vector<period> whens;
            std::vector<result<figure>> values; // one a month or a year, gaps too
            for (auto const& one : line) {
                if (one.when.kind() != kind || !one.when.printed_first()) continue;
                while (!whens.empty() && values.size() < 100'000) {
                    const auto next = next_period(whens.back());
                    if (!next || *next == one.when || !(*next < one.when)) break;
                    whens.push_back(*next);
                    values.emplace_back(refuse(reason::missing_input));
                }
                whens.push_back(one.when);
                values.push_back(one.value.map([](measure const& m) { return m.number(); }));
            }
            if (whens.empty()) continue;
            const std::chrono::year_month_day start(*whens.front().printed_first());
            const int y = static_cast<int>(start.year());
            const auto anomalies =
                monthly
                    ? anomalies_in_own_period(values,
                                              monthly_from(y, static_cast<int>(static_cast<unsigned>(start.month()))),
                                              over, wmo_normal)
                    : anomalies_in_own_period(values, yearly_from(y), over, wmo_normal);
            if (const auto gap = years_missing(whens, values, over, monthly ? 12 : 1); gap > 0)
                all.remarks.push_back(key_of(t, which.indicator) + " " + key_of_entity(t, which.entity) +
                                      asked.text("：常年期内缺" + std::to_string(gap) + (monthly ? "个月" : "年"),
                                                 ": " + std::to_string(gap) + (monthly ? " months" : " years") +
                                                     " of the normal are missing"));
            const unit difference = unit_of_difference(what);
            const role as = difference == what.units ? role::change : role::points;
            std::vector<timeline<measure>::entry> entries;
            for (std::size_t i = 0; i < whens.size(); ++i)
                entries.push_back(
                    {whens[i], anomalies[i].map([&](figure const& f) { return measure(f, difference, as); })});
            all.rows.push_back(row_of(t, which, timeline<measure>(std::move(entries)),
                                      as == role::points ? points_in(difference, asked.lang) : unit_of(what), true,
                                      chosen));
        }
        return finished(std::move(all), asked, "没有可以计算距平的指标",
                        "no indicator of the file has an anomaly to be computed");
    });
}

} // namespace tongbi::tool
