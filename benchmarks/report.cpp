// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A whole report from its text, which is in memory.
#include "opaque.hpp"

#include <tongbi/exchange.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace {

void read_all(benchmark::State& state) {
    std::ifstream file(TONGBI_REPORT_CSV, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::size_t rows = 0;
    for (auto _ : state) {
        auto outcome = tongbi::read_report_csv(text);
        rows = outcome.faults.empty() ? outcome.statements.size() : 0;
        opaque(outcome);
    }
    if (rows != 307) state.SkipWithError("the report does not load");
}
BENCHMARK(read_all)->Name("read_report_csv, 307 rows");

} // namespace
