// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Growth, share and rank of all provinces of a downloaded table, in its newest period.
//
//     provinces [FILE [INDICATOR]]     the first indicator unless one is named; without a file a table made up here

#include <algorithm>
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/panel.hpp>
#include <tongbi/table.hpp>

using namespace tongbi;

namespace {

constexpr std::string_view made_up = "指标：地区生产总值(亿元)\n"
                                     "地区,2024年,2023年\n"
                                     "东海省,43210.5,41020.3\n"
                                     "西山省,9870.0,9905.4\n"
                                     "南江省,30115.8,28190.9\n"
                                     "北原自治区,18004.2,..\n";

std::string shown(result<measure> const& m, bool sign) {
    if (!m) return "—"; // a missing number has no growth, and no place
    return sign ? fmt::format("{:+.1}", *m) : fmt::format("{:s}", *m);
}

/// The last period in which any of them has a number.
period newest_of(panel const& values, std::vector<period> const& periods) {
    for (auto when = periods.rbegin(); when != periods.rend(); ++when)
        if (const auto row = values.row(*when))
            for (auto const& value : *row)
                if (value) return *when;
    return periods.back();
}

} // namespace

int main(int argc, char** argv) {
    const auto read = argc > 1 ? read_table(file(argv[1])) : read_table(made_up);
    if (!read) return fmt::print("{}\n", describe(read.error(), argc > 1 ? argv[1] : "", language::zh)), 2;
    auto const& name = argc > 2 ? argv[2] : read->indicators().front().printed;
    const auto values = read->panel(name);
    if (!values) return fmt::print("{}：{:zh}\n", name, values.error()), 2;

    const auto growth = year_over_year(values);
    const auto whole = total_of(values, at_least_values(1)); // of those that are there
    const auto share = share_of(values, whole);
    const auto place = ranks_of(values, ranked::highest_first, ties::least, among::entities);
    const auto newest = newest_of(*values, read->periods());

    std::vector<std::string> provinces = values->entities();
    const auto place_of = [&](std::string const& who) {
        const auto at = place.and_then([&](panel const& p) { return p.at(who, newest); });
        return at ? to_double(*at->number().best()) : 1e9;
    };
    std::ranges::stable_sort(provinces, {}, place_of);

    fmt::print("{}，{:zh}{}\n\n{:<6}{:<20}{:>18}{:>12}{:>12}\n", name, newest,
               argc > 1 ? "" : "（虚构数据，非统计数据）", "位次", "地区", "数值", "同比", "占合计");
    for (auto const& who : provinces) {
        const auto of = [&](result<panel> const& what) {
            return what.and_then([&](panel const& p) { return p.at(who, newest); });
        };
        const double at = place_of(who);
        fmt::print("{:<6}{:<20}{:>18}{:>12}{:>12}\n", at < 1e9 ? fmt::format("{:.0f}", at) : "—", who,
                   shown(of(values), false), shown(of(growth), true),
                   of(share) ? fmt::format("{:.1}", *of(share)) : "—");
    }
    if (whole)
        fmt::print("\n各地区合计 {}；占比以此为整体，不是全国数\n", shown(whole->at(newest), false));
    else
        fmt::print("\n没有占比：{:zh}\n", whole.error());
}
