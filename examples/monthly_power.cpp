// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A year of monthly power generation as a bulletin prints it: totals from January with their growth, the single months
// behind them, 同比 and 环比, quarters, and a revision. The figures are made up.

#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/timeline.hpp>
#include <tongbi/tongbi.hpp>

using namespace tongbi;

namespace {

/// A number, or a dash where there is none.
std::string shown(result<measure> const& m) { return m ? fmt::format("{:zh}", *m) : std::string("—"); }

std::string in_words(period const& when) { return describe(when, language::zh); }

observation released(std::string_view text, std::string vintage) {
    indicator what;
    what.name = "发电量";
    what.accumulation = accumulation::flow;
    return {what, "某省", *read_period("2023-05"), *read_measure(text), {{}, std::move(vintage)}, {}};
}

} // namespace

int main() {
    fmt::print("某省发电量（示例数据，非统计数据）\n\n");

    // January and February are printed as one number.
    const auto totals = timeline_of(cumulative("2023-02"), "亿千瓦时", {"197.5", "307.6", "412.3", "520.8"});
    const auto growths = timeline_of(cumulative("2023-02"), "%", {"3.1", "3.9", "4.6", "5.0"});
    const auto singles = single_periods_of(totals);

    fmt::print("累计与当月\n");
    for (std::size_t i = 0; i < totals.size(); ++i) {
        fmt::print("  {}  {}，同比增长 {}\n", in_words(totals[i].when), shown(totals[i].value),
                   shown(growths[i].value));
        if (i == 0) continue;
        const auto growth = single_growth_of(totals[i].value, as_growth(growths[i].value), totals[i - 1].value,
                                             as_growth(growths[i - 1].value));
        fmt::print("    {}  {}，同比 {}\n", in_words(singles[i].when), shown(singles[i].value), shown(growth));
    }

    const auto months = timeline_of(monthly("2022-06"), "亿千瓦时",
                                    {"104.1", "118.9", "121.3", "101.7", "96.0", "98.4", "112.6", "104.2", "93.3",
                                     "110.1", "..", "108.5", "110.2", "126.4", "127.0", "104.8"});
    fmt::print("\n当月同比、环比、1月以来累计\n");
    const auto over_year = year_over_year(months);
    const auto over_month = period_over_period(months);
    const auto to_date = year_to_date(months);
    for (std::size_t i = 12; i < months.size(); ++i)
        fmt::print("  {}  {}  同比 {}  环比 {}  累计 {}\n", in_words(months[i].when), shown(months[i].value),
                   shown(over_year[i].value), shown(over_month[i].value), shown(to_date[i].value));
    fmt::print("  累计无数：{:zh}\n", to_date.last().value);

    fmt::print("\n季度\n");
    for (auto const& [when, total] : totals_by(period_kind::quarter, months))
        fmt::print("  {}  {}\n", in_words(when), shown(total));

    const auto first = released("108.5亿千瓦时", "2023-06-15");
    const auto revised = released("109.1亿千瓦时", "2023-07-17");
    fmt::print("\n修订：5月数据由 {:zh} 调整为 {:zh}，{:zh}\n", first.value, revised.value,
               revision_of(revised, first));
}
