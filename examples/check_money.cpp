// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Does what a downloaded table prints follow from the numbers beside it? China's money supply from 2003 to 2005, as the
// National Bureau of Statistics lays it out: the levels of July 2004 are those of May.
#include <tongbi/format.hpp>
#include <tongbi/table.hpp>

#include <fmt/core.h>

int main(int argc, char** argv) {
    using namespace tongbi;
    const std::string path = argc > 1 ? argv[1] : "examples/data/money_2003_2005.csv";
    const auto money = read_table(file(path));
    if (!money) return fmt::print("{}\n", describe(money.error(), path)), 2;
    const auto checked = check(*money);
    for (auto const& finding : checked.findings())
        fmt::print("{:>2} cells: {}\n", finding.cells.size(), checked.sentence(finding, language::en));

    const auto counts = checked.counts();
    fmt::print("{} printed growths compared: {} agree, {} nearly, {} contradict\n", counts.compared(),
               counts.of(cell_verdict::agree), counts.of(cell_verdict::near_miss), counts.of(cell_verdict::contradict));
}
