// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Stations by days: normals of 1991-2020, the anomaly of a province as the mean by area of its stations' anomalies, and
// ranks since 1961. The stations are made up, by a generator that gives the same days on every machine.
//
//     station_anomaly [stations]     12 unless it is said; of thousands it says on standard error how far it is

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/panel.hpp>
#include <tongbi/sequence.hpp>
#include <tongbi/unit.hpp>

using namespace tongbi;

namespace {

constexpr normal_period normal_years(1991, 2020);
constexpr int first_year = 1961, last_year = 2023;

/// Numbers from 0 to 1 (a linear congruential generator, Knuth's MMIX).
class made_up_numbers {
public:
    double next() {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<double>(state_ >> 11U) / 9007199254740992.0;
    }

private:
    std::uint64_t state_ = 2023;
};

struct stations {
    std::vector<std::string> names;
    std::vector<double> areas;   // km² that a station stands for
    std::vector<double> heights; // m
    Eigen::ArrayXXd days;        // °C to one decimal; NaN where nothing was measured
};

/// On standard error, and only of work that takes longer than a second.
class progress {
public:
    void say(Eigen::Index done, Eigen::Index all) {
        const auto now = std::chrono::steady_clock::now();
        if (now - last_ < std::chrono::seconds(1)) return;
        last_ = now;
        fmt::print(stderr, "\r{} of {} stations", done, all);
        said_ = true;
    }
    ~progress() {
        if (said_) fmt::print(stderr, "\n");
    }

private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
    bool said_ = false;
};

stations made_up_stations(Eigen::Index count) {
    using namespace std::chrono;
    const auto first = sys_days(year(first_year) / January / 1);
    const auto rows = (sys_days(year(last_year) / December / 31) - first).count() + 1;
    stations all{{}, {}, {}, Eigen::ArrayXXd(rows, count)};
    made_up_numbers draw;
    std::vector<double> weather(static_cast<std::size_t>(rows)); // of the province, from day to day
    double today = 0;
    for (auto& one : weather) one = today = 0.8 * today + 2.4 * (draw.next() - 0.5);
    progress how_far;
    for (Eigen::Index s = 0; s < count; ++s) {
        all.names.push_back(fmt::format("S{:04}", s + 1));
        all.areas.push_back(std::round(2000 + 4000 * draw.next()));
        all.heights.push_back(std::round(900 * draw.next() * draw.next()));
        const double at_sea_level = 16.5 - 3 * draw.next();
        // every fifth station opened in 1998: 23 years of the normal period, which are fewer than 80 %
        int out_of_order = s % 5 == 4 ? static_cast<int>((sys_days(year(1998) / January / 1) - first).count()) : 0;
        for (Eigen::Index row = 0; row < rows; ++row) {
            const double year_part = static_cast<double>(row) / 365.2425;
            const double warming = year_part < 20 ? 0 : 0.035 * (year_part - 20);
            const double t = at_sea_level - 0.006 * all.heights.back() -
                             12.5 * std::cos(6.283185307 * (year_part - 0.05)) + warming +
                             weather[static_cast<std::size_t>(row)] + 1.5 * (draw.next() - 0.5);
            if (out_of_order == 0 && draw.next() < 0.002) out_of_order = 1 + static_cast<int>(20 * draw.next());
            all.days(row, s) = out_of_order > 0 ? std::nan("") : std::round(t * 10) / 10;
            if (out_of_order > 0) --out_of_order;
        }
        how_far.say(s + 1, count);
    }
    return all;
}

/// 偏高1.23℃, 偏低0.40℃, 与常年持平.
std::string against_normal(double anomaly) {
    if (std::abs(anomaly) < 0.005) return "与常年持平";
    return fmt::format("偏{}{:.2f}℃", anomaly > 0 ? "高" : "低", std::abs(anomaly));
}

} // namespace

int main(int argc, char** argv) {
    const Eigen::Index count = argc > 1 ? std::max(1, std::atoi(argv[1])) : 12;
    const stations province = made_up_stations(count);
    const panel days(daily("1961-01-01"), *read_unit("℃"), province.names, province.days);

    const auto normals = normals_of(days, normal_years, wmo_normal, leap_day::own_slot);
    if (!normals) return 1;
    fmt::print("{} made-up stations, days of {}-{}; normals of {}-{} where 80 % of the years are there\n\n", count,
               first_year, last_year, normals->over().first(), normals->over().last());
    fmt::print(
        "station   height, m   area, km²   days missing, %   15 January, ℃   15 July, ℃   slots without normal\n");
    for (Eigen::Index s = 0; s < std::min<Eigen::Index>(count, 12); ++s) {
        const auto i = static_cast<std::size_t>(s);
        const auto printed = [&](int month, int day) {
            const int slot = slot_of(std::chrono::year(2024) / month / day, leap_day::own_slot);
            const double normal = normals->cells()(slot - 1, s);
            return std::isnan(normal) ? std::string("-") : fmt::format("{:.1f}", normal);
        };
        const auto column = province.days.col(s);
        fmt::print("{:<7}   {:>9.0f}   {:>9.0f}   {:>15.1f}   {:>13}   {:>10}   {:>20}\n", province.names[i],
                   province.heights[i], province.areas[i],
                   100 * static_cast<double>(column.isNaN().count()) / static_cast<double>(column.size()),
                   printed(1, 15), printed(7, 15), normals->cells().col(s).isNaN().count());
    }
    fmt::print("{} of {} stations have a normal for each day; 29 February has one of its own\n\n",
               count - normals->entities_without_normal(), count);

    // the anomaly of each station first, then the mean by area: a station that is missing leaves no jump
    const auto anomaly = area_mean_of(anomalies_of(days, *normals), province.areas, at_least_percent(75));
    if (!anomaly) return 1;
    const auto by_year = means_by(period_kind::year, *anomaly, at_least_percent(90));
    if (!by_year) return 1;
    const auto places = ranks_of(*by_year, ranked::highest_first, ties::least);

    fmt::print("year   anomaly, ℃   rank since {}\n", first_year);
    for (Eigen::Index i = by_year->size() - 10; i < by_year->size(); ++i)
        if (const auto& place = places[static_cast<std::size_t>(i)])
            fmt::print("{}   {:>+10.2f}   {:>15}\n", by_year->periods()[i], (*by_year)[i],
                       place->best()->coefficient());
        else
            fmt::print("{}   {:>10}   {:>15}\n", by_year->periods()[i], "-", "-");

    if (const auto& place = places.back())
        fmt::print("\n{}年，全省平均气温较常年（{}—{}年平均）{}，为{}年以来第{}高（虚构数据）。\n", last_year,
                   anomaly->facts().against->first(), anomaly->facts().against->last(),
                   against_normal((*by_year)[by_year->size() - 1]), first_year, place->best()->coefficient());
    const auto by_month = means_by(period_kind::month, *anomaly, wmo_month);
    std::vector<double> july; // of each year
    for (int year = first_year; year <= last_year; ++year)
        july.push_back((*by_month)[*by_month->periods().find(*period::of_month(std::chrono::year(year) / 7))]);
    const auto july_places = ranks_of(july, ranked::highest_first, ties::least);
    if (july_places.back())
        fmt::print("7月，全省平均气温较常年同期{}，为{}年以来同期第{}高（虚构数据）。\n", against_normal(july.back()),
                   first_year, july_places.back()->best()->coefficient());

    // 采暖度日: a day that is missing leaves its year without, so that no year seems mild
    const auto heating = degree_days_of(days, hdd18, period_kind::year);
    if (!heating) return 1;
    const auto frost = days_by(period_kind::year, days, lies_below(0));
    fmt::print("\nyears with each of their days: {} of {}\n",
               heating->cells().size() - heating->refused(reason::incomplete), heating->cells().size());
    for (Eigen::Index s = 0; s < std::min<Eigen::Index>(count, 4); ++s) {
        const auto of_station = heating->column(s);
        for (Eigen::Index row = of_station.size() - 1; row >= 0; --row)
            if (of_station.at(row)) {
                fmt::print("{}   {}   HDD18 {:>8.1f}   days below 0 ℃ {:>3}\n",
                           province.names[static_cast<std::size_t>(s)], of_station.periods()[row], of_station[row],
                           frost->cells()(row, s));
                break;
            }
    }
}
