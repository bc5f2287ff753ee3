// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Long rows, as a data base keeps them, to a panel: growth, shares and their change in points, shares of all so far,
// and rows again. The numbers are made up.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/panel.hpp>

int main() {
    using namespace tongbi;
    const auto year = [](int y) { return *period::of_year(y); };
    const std::vector<long_row> rows{
        {"全国", year(2021), 5000}, {"全国", year(2022), 5300}, {"全国", year(2023), 5565},
        {"东省", year(2023), 1260}, {"东省", year(2021), 1100}, {"东省", year(2022), 1188},
        {"西省", year(2022), 424},  {"西省", year(2023), 436},  {"西省", year(2022), 425}, // printed twice
    };

    const auto read = panel_of_rows(unit_of("亿元"), rows);
    if (!read) return 1;
    const auto provinces = read->table.named("增加值");
    fmt::print("{}\n\n", provinces);
    for (auto const& one : read->repeated) fmt::print("row {} repeats row {}\n", one.row + 1, one.first + 1);
    for (auto const& one : read->holes)
        fmt::print("no row of {} in {}\n", provinces.entities()[static_cast<std::size_t>(one.entity)],
                   provinces.periods()[one.period]);

    const auto nation = provinces.column("全国");
    const auto growth = year_over_year(provinces);
    fmt::print("\n{}\n\n", growth);
    const auto shares = share_of(provinces, nation);
    fmt::print("{:.1}\n\n", shares);
    fmt::print("{:.1}\n\n", change_over_year(shares)); // in percentage points
    fmt::print("{:.1}\n\n", cumulated_shares_of(provinces, nation, cumulated_over::same_rows));

    if (!growth) return 1;
    for (auto const& row : rows_of(*growth))
        fmt::print("{} {} {:>8.2}\n", row.entity, row.when, growth->at(row.entity, row.when));
}
