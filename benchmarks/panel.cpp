// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Columns through their public door against a loop that only copies, in turns within one process. Every kernel masks
// what it refuses and counts why, and writes into storage that is there already.
//
//     10,000 entities x 480 months: 38 MB in, 38 MB out        TONGBI_ENTITIES=100000: 384 MB

#include "panel_data.hpp"

#include <tongbi/panel.hpp>

#include <benchmark/benchmark.h>

#include <cstring>

using namespace tongbi;

namespace {

struct data {
    Eigen::ArrayXXd in = panel_cells(7);
    Eigen::ArrayXXd second = panel_cells(8);
    Eigen::ArrayXXd out = Eigen::ArrayXXd::Zero(panel_periods, panel_entities());
    Eigen::Array<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic> codes{panel_periods, panel_entities()};
    panel levels = of(in);
    panel others = of(second);

    static panel of(Eigen::ArrayXXd const& cells) {
        return panel(monthly("1981-01"), unit_of("亿千瓦时"), panel_names(), cells);
    }
    destination into() {
        destination d;
        d.cells.emplace(out.data(), out.rows(), out.cols(),
                        Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>(out.rows(), 1));
        return d;
    }
    destination into_with_codes() {
        destination d = into();
        d.codes.emplace(codes.data(), codes.rows(), codes.cols(),
                        Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>(codes.rows(), 1));
        return d;
    }
};
data& all() {
    static data one;
    return one;
}

[[gnu::noinline]] void copy(double const* in, double* out, Eigen::Index n) {
    using detail::pack;
    for (Eigen::Index i = 0; i < n; i += pack::size) pack::at(in + i).put(out + i);
}

void measured(benchmark::State& state, auto kernel) {
    for (auto _ : state) {
        kernel();
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations() * all().in.size());
}
void computed(benchmark::State& state, auto kernel) {
    measured(state, [&] {
        auto answer = kernel();
        if (!answer) state.SkipWithError("refused");
        benchmark::DoNotOptimize(answer);
    });
}

void memcpy_of(benchmark::State& s) {
    measured(s, [] {
        std::memcpy(all().out.data(), all().in.data(), static_cast<std::size_t>(all().in.size()) * sizeof(double));
    });
}
void copy_loop(benchmark::State& s) {
    measured(s, [] { copy(all().in.data(), all().out.data(), all().in.size()); });
}
void difference(benchmark::State& s) {
    computed(s, [] { return difference_of(all().levels, read_measure("3亿千瓦时"), all().into()); });
}
void yoy(benchmark::State& s) {
    computed(s, [] { return year_over_year(all().levels, all().into()); });
}
void yoy_coded(benchmark::State& s) {
    computed(s, [] { return year_over_year(all().levels, all().into_with_codes()); });
}
void attained(benchmark::State& s) {
    computed(s, [] { return ratio_of(all().levels, all().others, all().into()); });
}
void totals(benchmark::State& s) {
    computed(s, [] { return total_of(all().levels, at_least_values(1)); });
}
void shares(benchmark::State& s) {
    computed(s, [] { return share_of(all().levels, total_of(all().levels, at_least_values(1)), all().into()); });
}
void yoy_owned(benchmark::State& s) {
    computed(s, [] { return year_over_year(all().levels); });
}
void yoy_reused(benchmark::State& s) {
    auto kept = year_over_year(all().levels);
    computed(s, [&] {
        auto next = year_over_year(all().levels, reuse(std::move(kept)));
        kept = std::move(next);
        return result<int>(1);
    });
}

} // namespace

#define TONGBI_PANEL_BENCHMARK(function, name) BENCHMARK(function)->Name(name)->Unit(benchmark::kMillisecond)
TONGBI_PANEL_BENCHMARK(memcpy_of, "memcpy");
TONGBI_PANEL_BENCHMARK(copy_loop, "copy loop");
TONGBI_PANEL_BENCHMARK(difference, "difference");
TONGBI_PANEL_BENCHMARK(yoy, "year over year, lag 12");
TONGBI_PANEL_BENCHMARK(yoy_coded, "year over year with a code per cell");
TONGBI_PANEL_BENCHMARK(attained, "ratio of two panels");
TONGBI_PANEL_BENCHMARK(shares, "share of the period's total");
TONGBI_PANEL_BENCHMARK(totals, "totals, the same bits for any split");
TONGBI_PANEL_BENCHMARK(yoy_owned, "year over year, fresh memory");
TONGBI_PANEL_BENCHMARK(yoy_reused, "year over year, reused memory");
