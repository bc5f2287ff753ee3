// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Figures with bounds: reading one, and one year over the other at each door.
#include "opaque.hpp"

#include <tongbi/tongbi.hpp>

namespace {

using namespace tongbi;

void read_one(benchmark::State& state) {
    std::string_view text = "1420万千瓦";
    for (auto _ : state) {
        opaque(text);
        auto m = read_measure(text);
        opaque(m);
    }
}
BENCHMARK(read_one)->Name("read_measure(\"1420万千瓦\")");

/// One input after the other is unknown to the compiler, and so is whether there is a result.
template <class Input, class Compute>
void year_over(benchmark::State& state, Input current, Input base, Compute compute) {
    for (auto _ : state) {
        opaque(current);
        opaque(base);
        auto growth = compute(current, base);
        opaque(growth);
    }
}

const figure current = figure::printed(decimal(1260, -1));
const figure base = figure::printed(decimal(1200, -1));

void by_formula(benchmark::State& state) {
    year_over(state, current, base,
              [](figure const& a, figure const& b) { return evaluate<formula::relative_change>(a, b); });
}
BENCHMARK(by_formula)->Name("evaluate<relative_change>");

void by_amounts(benchmark::State& state) {
    using energy = amount<units::yi_kWh>;
    year_over(state, energy(current), energy(base),
              [](energy const& a, energy const& b) { return year_over_year(a, b); });
}
BENCHMARK(by_amounts)->Name("year_over_year of amounts");

void by_measures(benchmark::State& state) {
    year_over(state, read_measure("126.0亿千瓦时"), read_measure("120.0亿千瓦时"),
              [](result<measure> const& a, result<measure> const& b) { return year_over_year(a, b); });
}
BENCHMARK(by_measures)->Name("year_over_year of measures");

} // namespace
