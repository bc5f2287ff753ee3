// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Panels of random numbers in which a few are missing, zero, infinite, tiny or huge.
#pragma once

#include <tongbi/panel/panel.hpp>

#include <bit>
#include <limits>
#include <random>

namespace random_panel {

/// A cell without a number.
inline constexpr double none = std::numeric_limits<double>::quiet_NaN();

class numbers {
public:
    explicit numbers(unsigned seed, bool positive = false) : engine_(seed), positive_(positive) {}
    double next() {
        constexpr double special[] = {std::numeric_limits<double>::quiet_NaN(),
                                      0.0,
                                      std::numeric_limits<double>::infinity(),
                                      std::numeric_limits<double>::denorm_min(),
                                      1e308,
                                      std::numeric_limits<double>::quiet_NaN(),
                                      -0.0,
                                      -1e308,
                                      -std::numeric_limits<double>::infinity()};
        const auto pick = engine_() % 60;
        if (pick < (positive_ ? 6U : std::size(special))) return special[pick];
        const double x = static_cast<double>(engine_() % 2000001) / 1e4;
        return positive_ ? x + 1 : x - 50;
    }

private:
    std::mt19937 engine_;
    bool positive_;
};

inline Eigen::ArrayXXd cells(Eigen::Index periods, Eigen::Index entities, unsigned seed, bool positive = false) {
    numbers draw(seed, positive);
    Eigen::ArrayXXd all(periods, entities);
    for (Eigen::Index c = 0; c < entities; ++c)
        for (Eigen::Index r = 0; r < periods; ++r) all(r, c) = draw.next();
    return all;
}
inline std::vector<std::string> names(Eigen::Index entities) {
    std::vector<std::string> all;
    for (Eigen::Index c = 0; c < entities; ++c) all.push_back("省" + std::to_string(c + 1));
    return all;
}
inline bool same_bits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }
/// A cell as a scalar algorithm has it: its number, or missing where it refuses or where no double holds the answer.
inline double cell_of(tongbi::result<double> const& x) {
    return x && *x - *x == 0 ? *x : std::numeric_limits<double>::quiet_NaN();
}

} // namespace random_panel
