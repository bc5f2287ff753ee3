// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What peers/run.sh holds others against: writes the panel into a file for them, and prints the best time of tongbi's
// own calls, into storage that is there already and into fresh memory.

#include "panel_data.hpp"

#include <tongbi/panel.hpp>

#include <chrono>
#include <cstdio>
#include <fstream>

using namespace tongbi;

namespace {

template <class Work>
void best(char const* work, char const* name, Eigen::Index cells, Work run) {
    double least = 1e300;
    for (int i = 0; i < 9; ++i) {
        const auto start = std::chrono::steady_clock::now();
        auto answer = run();
        const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - start;
        if (!answer) std::abort();
        least = std::min(least, took.count());
    }
    std::printf("%s\t%s\t%.4f\n", work, name, least / static_cast<double>(cells));
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    const Eigen::ArrayXXd cells = panel_cells(7);
    std::ofstream(argv[1], std::ios::binary)
        .write(reinterpret_cast<char const*>(cells.data()), static_cast<std::streamsize>(cells.size() * 8));
    const auto levels = panel(monthly("1981-01"), unit_of("亿千瓦时"), panel_names(), cells);
    Eigen::ArrayXXd out(cells.rows(), cells.cols());
    best("year over year", "tongbi", cells.size(), [&] { return year_over_year(levels, into(out)); });
    best("year over year", "tongbi, fresh memory", cells.size(), [&] { return year_over_year(levels); });
    best("share of the total", "tongbi", cells.size(), [&] { return share_of(levels, total_of(levels), into(out)); });

    // one name and one period a row, entity by entity
    std::vector<std::string_view> names;
    std::vector<period> periods;
    std::vector<std::int32_t> months;
    for (auto const& name : levels.entities())
        for (std::ptrdiff_t r = 0; r < levels.periods().size(); ++r) {
            names.push_back(name);
            periods.push_back(levels.periods()[r]);
            months.push_back(static_cast<std::int32_t>(r));
        }
    const std::span<double const> values(cells.data(), names.size());
    best("long rows to a panel", "tongbi, periods", cells.size(),
         [&] { return panel_of_rows(levels.unit(), names, periods, {values}); });
    best("long rows to a panel", "tongbi", cells.size(),
         [&] { return panel_of_rows(levels.periods(), levels.unit(), names, months, {values}); });
}
