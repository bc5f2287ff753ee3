// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A unit of your own and a file of your own: barrels of oil, and a CSV with faults.
#include <array>
#include <fmt/core.h>
#include <tongbi/exchange.hpp>
#include <tongbi/format.hpp>
#include <tongbi/model.hpp>

namespace {

// A barrel is 42 US gallons, 0.158987294928 m3 exactly: a row like those of the table.
constexpr tongbi::unit_row barrel{"桶", "bbl", 3, 0, 0, 0, {158987294928, 1, -12}};
constexpr std::array own{tongbi::own_unit{"桶", barrel}};

struct million_barrels { // a tag makes it a type
    static constexpr tongbi::unit value{barrel, 0, 6};
};

constexpr auto barrels = R"(id,indicator,entity,period,number,unit,kind,direction,baseline,about
A1,原油加工量,甲厂,2023,1840,万桶,level,,,
A2,原油加工量,甲厂,2023,5.0,%,change_relative,+,prev_year,A1
A3,原油加工量,乙厂,2023,12.5.1,万桶,level,,,
A4,原油加工量,乙厂,2023-13,900,万斛,level,,,
)";

} // namespace

int main() {
    using namespace tongbi;

    fmt::print("typed     {}\n", amount<million_barrels>(figure::printed({184, -1})).in<units::cubic_metre>());
    fmt::print("from text {}\n", convert(read_measure("1840万桶", own), "万立方米"));

    const auto read = read_report_csv(barrels, own);
    for (auto const& fault : read.faults) fmt::print("{}\n", describe(fault, "own.csv", language::en));
    for (auto const& s : read.statements)
        for (auto const& f : findings_of(read.statements, s))
            fmt::print("{}        {}: {}\n", s.id, entry_of(f.kind).en, outcome_of(f));
}
