// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// fixed: a number without sign, 64 bits before the binary point and 192 behind it (57 decimal
/// digits), from integers alone. Exponentials, logarithms and roots of decimals compute in it; it
/// is no type for users. Beside it stand the exact powers and roots of whole numbers that tell
/// whether a result ends.
///
///     fixed + - * fixed, fixed >> bits     cut off behind the last bit: less than one unit of it
///     is lost fixed * / whole number               the same
#pragma once

#include <tongbi/number/wide.hpp>

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace tongbi::inline v0::detail {

struct fixed {
    static constexpr std::size_t count = 4;
    static constexpr int fraction_bits = 192;
    std::array<std::uint64_t, count> limbs{}; ///< the lowest first; the last one stands before the point

    [[nodiscard]] static constexpr fixed of(std::uint64_t whole) { return {{0, 0, 0, whole}}; }
    [[nodiscard]] constexpr std::uint64_t whole() const { return limbs[count - 1]; }
    [[nodiscard]] constexpr bool has_fraction() const { return (limbs[0] | limbs[1] | limbs[2]) != 0; }
    [[nodiscard]] constexpr bool is_zero() const { return whole() == 0 && !has_fraction(); }
    /// Zero bits that open the fraction: x < 2^-n for a number below 1.
    [[nodiscard]] constexpr int leading_zeros() const {
        int zeros = 0;
        for (std::size_t i = count - 1; i-- > 0; zeros += 64)
            if (limbs[i] != 0) return zeros + std::countl_zero(limbs[i]);
        return zeros;
    }

    friend constexpr bool operator==(fixed const&, fixed const&) = default;
    friend constexpr std::strong_ordering operator<=>(fixed const& a, fixed const& b) {
        for (std::size_t i = count; i-- > 0;)
            if (a.limbs[i] != b.limbs[i]) return a.limbs[i] <=> b.limbs[i];
        return std::strong_ordering::equal;
    }

    friend constexpr fixed operator+(fixed const& a, fixed const& b) {
        fixed sum;
        wide carry = 0;
        for (std::size_t i = 0; i < count; ++i) {
            carry += wide{a.limbs[i]} + b.limbs[i];
            sum.limbs[i] = static_cast<std::uint64_t>(carry);
            carry >>= 64;
        }
        return sum;
    }
    /// \pre a >= b
    friend constexpr fixed operator-(fixed const& a, fixed const& b) {
        fixed difference;
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const wide from = wide{a.limbs[i]} - b.limbs[i] - borrow;
            difference.limbs[i] = static_cast<std::uint64_t>(from);
            borrow = static_cast<std::uint64_t>(from >> 64) & 1;
        }
        return difference;
    }
    /// \pre 0 < bits < 64
    friend constexpr fixed operator>>(fixed const& a, int bits) {
        fixed shifted;
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint64_t above = i + 1 < count ? a.limbs[i + 1] : 0;
            shifted.limbs[i] = a.limbs[i] >> bits | above << (64 - bits);
        }
        return shifted;
    }
    friend constexpr fixed operator*(fixed const& a, fixed const& b) {
        std::array<std::uint64_t, 2 * count> product{};
#pragma GCC unroll 4 // g++ -O2 leaves it a loop, which takes twice the time
        for (std::size_t i = 0; i < count; ++i) {
            if (a.limbs[i] == 0) continue;
            wide carry = 0;
#pragma GCC unroll 4
            for (std::size_t j = 0; j < count; ++j) {
                carry += wide{a.limbs[i]} * b.limbs[j] + product[i + j];
                product[i + j] = static_cast<std::uint64_t>(carry);
                carry >>= 64;
            }
            product[i + count] = static_cast<std::uint64_t>(carry);
        }
        return {{product[3], product[4], product[5], product[6]}};
    }
    friend constexpr fixed operator*(fixed const& a, std::uint64_t b) {
        fixed product;
        wide carry = 0;
        for (std::size_t i = 0; i < count; ++i) {
            carry += wide{a.limbs[i]} * b;
            product.limbs[i] = static_cast<std::uint64_t>(carry);
            carry >>= 64;
        }
        return product;
    }
    friend constexpr fixed operator/(fixed const& a, std::uint64_t b) {
        fixed quotient;
        wide rest = 0;
        for (std::size_t i = count; i-- > 0;) {
            rest = rest << 64 | a.limbs[i];
            const auto digit = static_cast<std::uint64_t>(rest / b);
            quotient.limbs[i] = digit;
            rest -= wide{digit} * b;
        }
        return quotient;
    }
};

/// base^exponent; 0 where 128 bits do not hold it, and perhaps from 2^127 on.
constexpr wide raised(wide base, std::uint64_t exponent) {
    wide power = 1;
    if (base <= 1) return exponent == 0 ? 1 : base;
    while (true) {
        if ((exponent & 1) != 0) {
            if (bit_width(power) + bit_width(base) > 128) return 0;
            power *= base;
        }
        exponent >>= 1;
        if (exponent == 0) return power;
        if (2 * bit_width(base) > 128) return 0;
        base *= base;
    }
}

/// The whole number whose n-th power is x; 0 where there is none. Newton's steps, falling from
/// above. \pre n > 0
constexpr wide whole_root(wide x, std::uint64_t n) {
    if (x <= 1 || n == 1) return x;
    if (n >= 128) return 0;
    const auto degree = static_cast<int>(n);
    wide y = wide{1} << ((bit_width(x) + degree - 1) / degree);
    while (true) {
        const wide power = raised(y, n - 1);
        const wide next = (y * (n - 1) + (power == 0 ? 0 : x / power)) / n;
        if (next >= y) return raised(y, n) == x ? y : 0;
        y = next;
    }
}

} // namespace tongbi::inline v0::detail
