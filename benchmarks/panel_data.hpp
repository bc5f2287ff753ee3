// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The panel that the benchmarks of columns share with those of others: 480 months of so many entities, levels that
// wander, 2 % of them missing.
#pragma once

#include <Eigen/Core>

#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <vector>

inline constexpr Eigen::Index panel_periods = 480;

/// 10,000 unless TONGBI_ENTITIES says another number.
inline Eigen::Index panel_entities() {
    char const* const asked = std::getenv("TONGBI_ENTITIES");
    return asked != nullptr ? std::atol(asked) : 10000;
}
inline std::vector<std::string> panel_names() {
    std::vector<std::string> names;
    for (Eigen::Index e = 0; e < panel_entities(); ++e) names.push_back(std::to_string(e));
    return names;
}
inline Eigen::ArrayXXd panel_cells(unsigned seed) {
    std::mt19937_64 engine(seed);
    std::uniform_real_distribution<double> draw(0, 1);
    Eigen::ArrayXXd cells(panel_periods, panel_entities());
    for (Eigen::Index e = 0; e < cells.cols(); ++e) {
        double level = 1 + 1e4 * draw(engine);
        for (Eigen::Index t = 0; t < panel_periods; ++t) {
            level *= 1 + 0.04 * (draw(engine) - 0.5);
            cells(t, e) = draw(engine) < 0.02 ? std::numeric_limits<double>::quiet_NaN() : level;
        }
    }
    return cells;
}
