// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A CSV of country, year and value: growth, share of all countries, and share of all that was emitted so far.
//
//     emissions_panel [FILE [INDICATOR [WHOLE]]]     the first indicator unless one is named; without a file made-up
//     rows

#include <algorithm>
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/panel.hpp>
#include <tongbi/table.hpp>

using namespace tongbi;

namespace {

constexpr std::string_view made_up = "country,year,CO2 (Mt)\n"
                                     "Eastland,2021,820.0\nEastland,2022,845.5\nEastland,2023,861.2\n"
                                     "Westland,2021,410.2\nWestland,2022,398.9\nWestland,2023,371.0\n"
                                     "Northland,2022,75.4\nNorthland,2023,78.1\n"
                                     "World,2021,1300.0\nWorld,2022,1325.0\nWorld,2023,1316.0\n";

std::string shown(result<measure> const& m, bool sign = false) {
    if (!m) return "-"; // a missing number has no growth
    return sign ? fmt::format("{:+.1}", *m) : fmt::format("{:.1}", *m);
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
    if (!read) return fmt::print("{}\n", describe(read.error(), argc > 1 ? argv[1] : "")), 2;
    const std::string name = argc > 2 ? argv[2] : read->indicators().front().printed;
    const auto values = read->panel(name);
    if (!values) return fmt::print("{}: {}\n", name, values.error()), 2;

    // the whole is named, or World where the file has it, else the sum of the countries: no group of them is the world
    std::string whole = argc > 3 ? argv[3] : "";
    for (std::string const world : {"World", "Total World"})
        if (whole.empty() && std::ranges::count(values->entities(), world) > 0) whole = world;
    const auto all = whole.empty() ? total_of(values, at_least_values(1)) : values->column(whole);
    const auto growth = year_over_year(values);
    const auto share = share_of(values, all);
    const auto so_far = cumulated_shares_of(values, all, cumulated_over::all_rows);
    const auto newest = newest_of(*values, read->periods());

    const auto of = [&](result<panel> const& what, std::string const& who) {
        return what.and_then([&](panel const& p) { return p.at(who, newest); });
    };
    std::vector<std::string> countries = values->entities();
    std::ranges::stable_sort(countries, std::ranges::greater{}, [&](std::string const& who) {
        const auto value = of(values, who);
        return value ? to_double(*value->number().best()) : -1e300;
    });

    fmt::print("{}, {}{}\nshares of {}\n\n{:<28}{:>20}{:>10}{:>10}{:>10}\n", name, newest,
               argc > 1 ? "" : " (figures made up)", whole.empty() ? "the sum of all rows" : whole, "", "value",
               "growth", "share", "so far");
    for (auto const& who : countries)
        fmt::print("{:<28}{:>20}{:>10}{:>10}{:>10}\n", who, shown(of(values, who)), shown(of(growth, who), true),
                   shown(of(share, who)), shown(of(so_far, who)));
    if (!share) fmt::print("\nno shares: {}\n", share.error());
    if (!so_far) fmt::print("\nno shares so far: {}\n", so_far.error());
}
