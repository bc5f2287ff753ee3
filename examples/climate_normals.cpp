// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <cmath>
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/sequence.hpp>

int main() {
    using namespace tongbi;

    // Made up: °C a month from January 1991 on, thirty years and the twelve months of 2021.
    std::vector<double> t;
    for (int m = 0; m < 31 * 12; ++m) t.push_back(15 - 12 * std::cos(m % 12 * 0.5236) + 0.03 * (m / 12));
    const monthly_from at(1991);
    const auto normals = normals_of(t, at, normal_period(1991, 2020), wmo_normal);
    const auto anomalies = anomalies_of(t, at, normals);
    for (std::size_t m = 360; m < t.size(); ++m)
        fmt::print("2021-{:02}: {:.1f} °C, {:+.2f} from the made-up normal of 1991-2020\n", m - 359, t[m],
                   *anomalies[m]);
}
