// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#pragma once

#include <benchmark/benchmark.h>

/// From here on the compiler knows neither the value nor who holds its address. By its address: DoNotOptimize on the
/// value itself lets g++ 12 lose a double that is used afterwards (Google Benchmark 1.7).
template <class T>
void opaque(T& value) {
    benchmark::DoNotOptimize(&value);
    benchmark::ClobberMemory();
}
