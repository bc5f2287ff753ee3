// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The monthly normals of 1991-2020 of a station, and how far the newest months are from them.
//
//     station_normals [FILE [INDICATOR]]     the first indicator unless one is named; without a file a formula's months

#include <cmath>
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/panel.hpp>
#include <tongbi/table.hpp>

using namespace tongbi;

namespace {

constexpr normal_period years(1991, 2020);

/// Months of no station: a year's wave, a slow warming, and a second wave for weather.
std::string made_up() {
    std::string rows = "month,tmean (°C)\n";
    for (int i = 0; i < 12 * 35; ++i) {
        const double wave = -std::cos(2 * 3.14159265358979 * (i - 0.5) / 12), weather = std::sin(0.9 * i);
        rows += fmt::format("{}-{:02},{:.1f}\n", 1990 + i / 12, i % 12 + 1, 11.4 + 6.6 * wave + 0.0025 * i + weather);
    }
    return rows;
}

int month_of(period const& when) {
    return static_cast<int>(unsigned(std::chrono::year_month_day(*when.printed_first()).month()));
}

std::string shown(result<measure> const& m, bool sign = false) {
    if (!m) return "-";
    return sign ? fmt::format("{:+.2}", *m) : fmt::format("{:.2}", *m);
}

} // namespace

int main(int argc, char** argv) {
    const auto read = argc > 1 ? read_table(file(argv[1])) : read_table(made_up());
    if (!read) return fmt::print("{}\n", describe(read.error(), argc > 1 ? argv[1] : "")), 2;
    const std::string name = argc > 2 ? argv[2] : read->indicators().front().printed;
    const auto values = read->panel(name);
    if (!values) return fmt::print("{}: {}\n", name, values.error()), 2;
    const auto normals = normals_of(*values, years, wmo_normal);
    if (!normals) return fmt::print("{}: {}\n", name, normals.error()), 2;
    const auto anomalies = anomalies_of(*values, *normals);

    std::string const& station = values->entities().front();
    fmt::print("{}{}{}\nmonth         normal {}-{}{:>16}{:>14}{:>12}\n", name, station.empty() ? "" : ", " + station,
               argc > 1 ? "" : " (made up by a formula: no station)", years.first(), years.last(), "newest", "value",
               "anomaly");
    for (int month = 1; month <= 12; ++month) {
        std::string when = "-", value = "-", anomaly = "-"; // the newest year in which the month has a number
        for (auto const& one : read->periods())
            if (const auto at = values->at(station, one); at && month_of(one) == month) {
                when = to_string(one);
                value = fmt::format("{:s}", *at);
                anomaly = shown(anomalies.and_then([&](panel const& p) { return p.at(station, one); }), true);
            }
        fmt::print("{:>5}{:>23}{:>18}{:>14}{:>12}\n", month, shown(normals->of(station, month)), when, value, anomaly);
    }
    fmt::print("\na normal needs its month in 80 % of the years: {} of 12 months have none\n",
               normals->slots_without_normal() / static_cast<std::int64_t>(values->entities().size()));
}
