// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// conversion_factor: an exact positive factor num/den x 10^ten, as between two units: 亩 is 2000/3 m².
#pragma once

#include <tongbi/number/as_written.hpp>
#include <tongbi/number/decimal.hpp>

#include <cstdint>
#include <numeric>
#include <stdexcept>

namespace tongbi::inline v0 {

/// num / den x 10^ten: what a number in one unit is multiplied with for another.
struct conversion_factor {
    std::int64_t num = 1;
    std::int64_t den = 1;
    std::int32_t ten = 0;

    /// In lowest terms, with powers of ten of the numerator and denominator moved into `ten`.
    [[nodiscard]] static constexpr conversion_factor of(std::int64_t num, std::int64_t den, std::int32_t ten) {
        const std::int64_t common = std::gcd(num, den);
        conversion_factor r{num / common, den / common, ten};
        for (; r.num % 10 == 0; r.num /= 10) ++r.ten;
        for (; r.den % 10 == 0; r.den /= 10) --r.ten;
        // 1/5 is 2/10, 1/4 is 25/100: leave in the denominator what has no finite decimal
        for (; r.den % 5 == 0; r.den /= 5, --r.ten) r.num = checked(r.num, 2);
        for (; r.den % 2 == 0; r.den /= 2, --r.ten) r.num = checked(r.num, 5);
        for (; r.num % 10 == 0; r.num /= 10) ++r.ten;
        return r;
    }

    [[nodiscard]] constexpr bool is_power_of_ten() const { return num == 1 && den == 1; }
    [[nodiscard]] constexpr conversion_factor inverse() const { return of(den, num, -ten); }
    /// Rounded in this direction where 18 digits do not hold the result.
    [[nodiscard]] constexpr decimal times(decimal x, direction where) const {
        const decimal product = num == 1 ? x : mul(x, decimal(num, 0), where).value;
        return (den == 1 ? product : div(product, decimal(den, 0), where).value).shifted(ten);
    }
    /// The same of a double, whose few digits stay few: 0.07 x 10^4 is 700.
    [[nodiscard]] constexpr double times(double x) const {
        const double result = product(x);
        return detail::as_written(result, result, is_power_of_ten() ? 2 : 4);
    }
    friend constexpr conversion_factor operator*(conversion_factor a, conversion_factor b) {
        const std::int64_t first = std::gcd(a.num, b.den);
        const std::int64_t second = std::gcd(b.num, a.den);
        return of(checked(a.num / first, b.num / second), checked(a.den / second, b.den / first), a.ten + b.ten);
    }
    friend constexpr bool operator==(conversion_factor, conversion_factor) = default;

private:
    [[nodiscard]] constexpr double product(double x) const {
        const double result = x * static_cast<double>(num) / static_cast<double>(den);
        double power = 1; // exact up to 10^22, so that a shift of digits is rounded once
        for (std::int32_t i = 0; i < (ten < 0 ? -ten : ten); ++i) power *= 10;
        return ten < 0 ? result / power : result * power;
    }
    static constexpr std::int64_t checked(std::int64_t a, std::int64_t b) {
        const auto product = detail::wide{static_cast<std::uint64_t>(a)} * static_cast<std::uint64_t>(b);
        if (product > static_cast<std::uint64_t>(decimal::max_coefficient))
            throw std::out_of_range("tongbi::conversion_factor: a factor of units beyond 18 digits");
        return static_cast<std::int64_t>(product);
    }
};

} // namespace tongbi::inline v0
