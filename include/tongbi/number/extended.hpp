// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// extended: a number of 57 digits times a power of ten, in which logarithms and exponentials are
/// computed before neighbours.hpp rounds them to the 18 digits of a decimal.
///
/// Logarithm and exponential share one table, ln(1 + 2^-i): factors 1 + 2^-i are a shift and an
/// addition. They bring the argument below 2^-12, where a short series ends the work. Every step
/// loses less than a unit of the last of 192 bits. Some of these bits go where a result is near 0
/// (14), where its exponent is large (22), where p/q of a logarithm is taken (31), and where a few
/// hundred steps add up (8): what is computed differs from the truth by less than 2^-145 of it.
#pragma once

#include <tongbi/number/decimal.hpp>
#include <tongbi/number/fixed.hpp>

namespace tongbi::inline v0::detail {

struct extended {
    fixed size; ///< in [1, 10), or zero
    std::int32_t ten = 0;
    bool negative = false;
};

/// Beyond every decimal.
inline constexpr std::int32_t out_of_reach = 10'000'000;

inline constexpr fixed unity = fixed::of(1);
inline constexpr fixed ln_10{{0x8a3fb3e76977e43a, 0xa95b58ae0b4c28a3, 0x4d763776aaa2b05b, 2}};
inline constexpr fixed log10_e{{0x1f71a30122e4d101, 0x9aadd557d699ee19, 0x6f2dec549b9438ca, 0}};

inline constexpr int step_count = 12;
/// ln(1 + 2^-i); the first is ln 2.
inline constexpr std::array<fixed, step_count + 1> ln_step{{
    {{0x40f343267298b62d, 0xc9e3b39803f2f6af, 0xb17217f7d1cf79ab, 0}},
    {{0x7d20ffb34547d7c2, 0xda35d9bd01488606, 0x67cc8fb2fe612fca, 0}},
    {{0xc765ea7411adc1b1, 0x4bb03de5ff734495, 0x391fef8f35344358, 0}},
    {{0xb94ebc4017f6f957, 0xea87ffe1fe9e155d, 0x1e27076e2af2e5e9, 0}},
    {{0xd3474d3375b52596, 0xbe64b8b775997898, 0x0f85186008b15330, 0}},
    {{0xaefae14cddf35ad1, 0x3e3f04f1ef229fae, 0x07e0a6c39e0cc013, 0}},
    {{0xeb03be903ddc5335, 0xf3db4e9a6f57aadb, 0x03f815161f807c79, 0}},
    {{0xb3db2c3ef9a073a8, 0xc37690391dc282d2, 0x01fe02a6b106788f, 0}},
    {{0x8ccd29dd6d725824, 0x50435ab4da6a5bb4, 0x00ff805515885e02, 0}},
    {{0xcad8ec22e89a011e, 0xe29e3a153e3b1ab1, 0x007fe00aa6ac4399, 0}},
    {{0x8e30d61762ef4eb0, 0x7809a0a32499268e, 0x003ff8015515621f, 0}},
    {{0x545eb8e9e5e0fc9e, 0x06678ad8b318cb38, 0x001ffe002aa6ab11, 0}},
    {{0x49c8cd0b8002d083, 0x885de026e271ee05, 0x000fff8005551558, 0}},
}};

inline constexpr std::size_t most_terms = 18;
/// Coefficients of ln(1 + x)/x, without their signs: 1/(k + 1).
inline constexpr auto log_terms = [] {
    std::array<fixed, most_terms> table{};
    for (std::size_t k = 0; k < most_terms; ++k) table[k] = unity / (k + 1);
    return table;
}();
/// Coefficients of (e^x - 1)/x: 1/(k + 1)!.
inline constexpr auto exp_terms = [] {
    std::array<fixed, most_terms> table{unity};
    for (std::size_t k = 1; k < most_terms; ++k) table[k] = table[k - 1] / (k + 1);
    return table;
}();

/// Sum of terms[k] (-+x)^k to the last bit. \pre x < 2^-12, for which the terms suffice
constexpr fixed power_series(std::array<fixed, most_terms> const& terms, fixed const& x, bool alternating) {
    const int zeros = x.leading_zeros();
    std::size_t last = 1;
    for (int reached = zeros; last + 1 < most_terms && reached + terms[last].leading_zeros() <= fixed::fraction_bits;
         ++last)
        reached += zeros;
    fixed sum = terms[last];
    while (last-- > 0) sum = alternating ? terms[last] - x * sum : terms[last] + x * sum;
    return sum;
}

/// v x 10^ten with its first digit brought before the point.
constexpr extended leading(fixed v, std::int32_t ten, bool negative) {
    if (v.whole() >= 10) {
        const int surplus = digit_count(v.whole()) - 1;
        v = v / static_cast<std::uint64_t>(ten_to(surplus));
        ten += surplus;
    }
    for (; v.whole() == 0 && v.has_fraction(); --ten) v = v * 10;
    return {v, ten, negative};
}

constexpr extended extend(decimal x) {
    const fixed digits = fixed::of(x.magnitude());
    const int behind = digit_count(x.magnitude()) - 1;
    return {behind > 0 ? digits / static_cast<std::uint64_t>(ten_to(behind)) : digits, x.leading_exponent(),
            x.sign() < 0};
}

/// Its size, with the point where it belongs. \pre x.ten < 19
constexpr fixed in_units(extended const& x) {
    fixed v = x.size;
    if (x.ten < -60) return {};
    std::int32_t ten = x.ten;
    for (; ten < -18; ten += 18) v = v / static_cast<std::uint64_t>(ten_to(18));
    if (ten < 0) return v / static_cast<std::uint64_t>(ten_to(-ten));
    return v * static_cast<std::uint64_t>(ten_to(ten));
}

/// 10^-ten. \pre ten >= 0
constexpr fixed tenth(std::int32_t ten) { return in_units({unity, -ten}); }

/// x p/q. \pre q > 0
constexpr extended times_ratio(extended const& x, std::int64_t p, std::int64_t q) {
    const auto factor = static_cast<std::uint64_t>(p < 0 ? -p : p);
    return leading(x.size * factor / static_cast<std::uint64_t>(q), x.ten, x.negative != (p < 0));
}

/// Natural logarithm of a positive number that is not within a ten-thousandth of 1.
constexpr extended log_of(extended const& x) {
    const int halvings = bit_width(wide{x.size.whole()}) - 1;
    fixed m = halvings > 0 ? x.size >> halvings : x.size; // in [1, 2): bring it near 2
    fixed removed{};
    const fixed two = fixed::of(2);
    for (int i = 1; i <= step_count; ++i)
        if (const fixed grown = m + (m >> i); grown < two) {
            m = grown;
            removed = removed + ln_step[static_cast<std::size_t>(i)];
        }
    const fixed short_of = (two - m) >> 1; // ln m = ln 2 + ln(1 - short_of)
    removed = removed + short_of * power_series(log_terms, short_of, false);
    const fixed size = ln_step[0] * static_cast<std::uint64_t>(halvings + 1) - removed;
    const fixed tens = ln_10 * static_cast<std::uint64_t>(x.ten < 0 ? -x.ten : x.ten);
    return x.ten < 0 ? leading(tens - size, 0, true) : leading(tens + size, 0, false);
}

/// ln(1 + x) to the last of its own digits. \pre x > -1 and x is not 0
constexpr extended log1p_of(decimal x) {
    const extended wider = extend(x);
    if (wider.ten < -4)
        return leading(wider.size * power_series(log_terms, in_units(wider), !wider.negative), wider.ten,
                       wider.negative);
    if (wider.ten == -1 && wider.negative) return log_of(extend(add(1, x, direction::down).value)); // 18 digits hold it
    if (wider.negative) return log_of(leading(unity - in_units(wider), 0, false));
    return log_of(wider.ten < 0 ? leading(unity + in_units(wider), 0, false)
                                : leading(wider.size + tenth(wider.ten), wider.ten, false));
}

/// ln x to the last of its own digits, also near 1. \pre x > 0 and x is not 1
constexpr extended log_of(decimal x) {
    const int lead = x.leading_exponent();
    if (lead == 0 || lead == -1)
        if (const decimal from_one = sub(x, 1, direction::down).value; from_one.leading_exponent() < -4)
            return log1p_of(from_one);
    return log_of(extend(x));
}

/// e^x.
constexpr extended exp_of(extended const& x) {
    if (x.ten >= 7) return {unity, x.negative ? -out_of_reach : out_of_reach, false};
    const fixed size = in_units(x);
    auto tens = static_cast<std::int32_t>((size * log10_e).whole()); // perhaps one too few
    fixed rest = size - ln_10 * static_cast<std::uint64_t>(tens);
    for (; rest >= ln_10; ++tens) rest = rest - ln_10;
    if (x.negative) {
        rest = ln_10 - rest;
        tens = -tens - 1;
    }
    fixed power = unity;
    for (; rest >= ln_step[0]; power = power + power) rest = rest - ln_step[0];
    for (int i = 1; i <= step_count; ++i)
        if (const fixed step = ln_step[static_cast<std::size_t>(i)]; rest >= step) {
            rest = rest - step;
            power = power + (power >> i);
        }
    return leading(power + power * (rest * power_series(exp_terms, rest, false)), tens, false);
}

/// e^x - 1 to the last of its own digits.
constexpr extended expm1_of(extended const& x) {
    if (x.ten < -4) return leading(x.size * power_series(exp_terms, in_units(x), x.negative), x.ten, x.negative);
    const extended power = exp_of(x);
    if (x.negative) return leading(unity - in_units(power), 0, true);
    return leading(power.size - tenth(power.ten), power.ten, false);
}

} // namespace tongbi::inline v0::detail
