// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Growths and indices that surely agree, decided by doubles.

#include "table/check_recompute.hpp"

#include <tongbi/number/digits.hpp>

#include <cmath>

namespace tongbi::inline v0::detail {

namespace {

/// 10^digit, or NaN beyond what numbers of tables have.
double power_of_ten(std::int32_t digit) {
    static const auto powers = [] {
        std::array<double, 64> table{};
        for (int i = 0; i < 64; ++i) table[static_cast<std::size_t>(i)] = std::pow(10.0, i - 32);
        return table;
    }();
    return digit < -32 || digit > 31 ? std::nan("") : powers[static_cast<std::size_t>(digit + 32)];
}

} // namespace

sure_agreement::sure_agreement(recomputation const& of, checked_comparison const& what)
    : of_(of), kind_(what.kind), relative_(std::pow(10.0, what.relative_width)),
      in_other_unit_(what.percent != conversion_factor{} || what.kind == comparison_kind::points) {
    auto const& cells = of.input(0).cells;
    level_.resize(cells.size(), std::nan(""));
    half_.resize(cells.size(), 0);
    for (std::size_t p = 0; p < cells.size(); ++p) {
        auto const& cell = cells[p];
        if (!cell) continue;
        const precision_rule by = of.level_digits_at(p);
        const bool own = by.kind == precision_kind::own_digits;
        if (!own && cell->exponent() < by.last_digit) continue; // it is rounded first
        level_[p] = to_double(*cell);
        half_[p] = 0.5 * power_of_ten(own ? cell->exponent() : by.last_digit);
        if (own) half_[p] += relative_ * std::abs(level_[p]);
    }
}

// Why it never decides otherwise than the exact comparison. Let L and B be the printed level and its base, p the print,
// h half a unit of its last digit, g = 100 (L / B - 1). Where B is more than its half unit and L is not negative, no
// rule of the formula is broken, and the recomputed interval, whose corners lie on both sides of (L, B) and are rounded
// outward, contains g. So |g - p| <= h makes the intervals meet. The doubles of L, B and p are off by at most u = 2^-53
// of themselves, or 2u where 18 digits exceed 53 bits; division, subtraction and product add one u each. The computed g
// is then off by less than 100 (L/B + 1) 8u < 1e-13 (L/B + 1), and p and h by less than 4u (|p| + h). The margin below
// is ten times that, and what it leaves open is compared exactly.
bool sure_agreement::operator()(std::size_t position) const {
    const std::int32_t before = of_.base_of(position);
    if (before < 0 || in_other_unit_) return false;
    const double level = level_[position];
    const double base = level_[static_cast<std::size_t>(before)];
    if (!(base > 1.001 * half_[static_cast<std::size_t>(before)] && level >= 0)) return false;
    const decimal print = of_.printed(position);
    const precision_rule by = of_.digits_at(position);
    const bool own = by.kind == precision_kind::own_digits;
    if (by.kind == precision_kind::counted || (!own && print.exponent() < by.last_digit)) return false;
    const double p = to_double(print);
    const double half = 0.5 * power_of_ten(own ? print.exponent() : by.last_digit);
    const double ratio = level / base;
    const double scale = kind_ == comparison_kind::growth_fraction ? 1 : 100;
    const double g = kind_ == comparison_kind::index ? ratio * scale : (ratio - 1) * scale;
    const double margin = 1e-12 * (ratio + 1) + 1e-14 * (std::abs(p) + half);
    return std::abs(g - p) + margin <= half;
}

} // namespace tongbi::inline v0::detail
