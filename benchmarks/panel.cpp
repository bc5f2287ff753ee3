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
    computed(s, [] { return difference_of(all().levels, read_measure("3亿千瓦时"), into(all().out)); });
}
void yoy(benchmark::State& s) {
    computed(s, [] { return year_over_year(all().levels, into(all().out)); });
}
void yoy_coded(benchmark::State& s) {
    computed(s, [] { return year_over_year_into(all().levels, all().out, all().codes); });
}
/// The completion rate alone, as the kernel gives it; attainment_of adds a verdict for each cell.
constexpr computation<formula::attainment> completion_of;
void attained(benchmark::State& s) {
    computed(s, [] { return completion_of(all().levels, all().others, into(all().out)); });
}
void attained_per_entity(benchmark::State& s) {
    const auto targets = numbers_of(all().others, all().others.periods()[0]);
    computed(s, [&] { return completion_of(all().levels, *targets, into(all().out)); });
}
/// Every second row and every second column of a larger array.
cells_view every_second() {
    static const Eigen::ArrayXXd wide = Eigen::ArrayXXd::Constant(2 * panel_periods, 2 * panel_entities(), 100);
    using strides = Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>;
    return {wide.data(), panel_periods, panel_entities(), strides(4 * panel_periods, 2)};
}
void strided(benchmark::State& s) {
    const panel levels(monthly("1981-01"), unit_of("亿千瓦时"), panel_names(), every_second());
    computed(s, [&] { return year_over_year(levels, into(all().out)); });
}
void copy_strided(benchmark::State& s) {
    measured(s, [] {
        const cells_view in = every_second();
        for (Eigen::Index e = 0; e < panel_entities(); ++e) {
            for (Eigen::Index t = 0; t < panel_periods; ++t) all().out(t, e) = in(t, e);
        }
    });
}
/// 40 years of days of as many stations as make the same number of cells.
struct days {
    Eigen::ArrayXXd in = Eigen::ArrayXXd::Constant(14610, panel_entities() * panel_periods / 14610, 10.5);
    Eigen::ArrayXXd out = in;
    std::vector<std::string> names = panel_names();
    panel stations = [this] {
        names.resize(static_cast<std::size_t>(in.cols()));
        return panel(daily("1981-01-01"), unit_of("mm"), names, in);
    }();
};
days& all_days() {
    static days one;
    return one;
}
void copy_of_days(benchmark::State& s) {
    measured(s, [] { copy(all_days().in.data(), all_days().out.data(), all_days().in.size()); });
}
result<normals> normals_of_days() {
    return normals_of(all_days().stations, normal_period(1991, 2020), at_least_values(24), leap_day::own_slot);
}
void daily_normals(benchmark::State& s) {
    computed(s, [] { return normals_of_days(); });
}
void daily_anomaly(benchmark::State& s) {
    const auto by = normals_of_days();
    computed(s, [&] { return anomalies_of(all_days().stations, *by, into(all_days().out)); });
}
void totals(benchmark::State& s) {
    computed(s, [] { return total_of(all().levels, at_least_values(1)); });
}
void shares(benchmark::State& s) {
    computed(s, [] { return share_of(all().levels, total_of(all().levels, at_least_values(1)), into(all().out)); });
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
TONGBI_PANEL_BENCHMARK(attained, "attainment, a panel of targets");
TONGBI_PANEL_BENCHMARK(attained_per_entity, "attainment, a target per entity");
TONGBI_PANEL_BENCHMARK(copy_strided, "copy loop, strided");
TONGBI_PANEL_BENCHMARK(strided, "strided in both axes");
TONGBI_PANEL_BENCHMARK(copy_of_days, "copy loop of days");
TONGBI_PANEL_BENCHMARK(daily_normals, "daily normals");
TONGBI_PANEL_BENCHMARK(daily_anomaly, "daily anomaly, of normals that are there");
TONGBI_PANEL_BENCHMARK(shares, "share of the period's total");
TONGBI_PANEL_BENCHMARK(totals, "totals, the same bits for any split");
TONGBI_PANEL_BENCHMARK(yoy_owned, "year over year, fresh memory");
TONGBI_PANEL_BENCHMARK(yoy_reused, "year over year, reused memory");
