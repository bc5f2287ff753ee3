// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Exact arithmetic that we did not write: the referee of decimals and figures.
#pragma once

#include <tongbi/number.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace referee {

namespace mp = boost::multiprecision;
using integer = mp::number<mp::cpp_int_backend<>, mp::et_off>;
using rational = mp::number<mp::cpp_rational_backend, mp::et_off>;

inline integer ten_to(int power) {
    static const auto kept = [] {
        std::array<integer, 64> table{integer(1)};
        for (std::size_t i = 1; i < table.size(); ++i) table[i] = table[i - 1] * 10;
        return table;
    }();
    const auto at = static_cast<std::size_t>(power);
    return at < kept.size() ? kept[at] : integer(mp::pow(integer(10), static_cast<unsigned>(power)));
}

/// x 10^power, whatever its sign.
inline rational scaled(rational const& x, int power) {
    return power >= 0 ? rational(x * ten_to(power)) : rational(x / ten_to(-power));
}

inline rational exact(tongbi::decimal x) { return scaled(rational(x.coefficient()), x.exponent()); }

inline rational magnitude(rational const& x) { return x < 0 ? rational(-x) : x; }

/// Power of ten of the first digit. \pre x is not zero
inline int leading_exponent(rational const& x) {
    const rational size = magnitude(x);
    const integer num = mp::numerator(size);
    const integer den = mp::denominator(size);
    int e = static_cast<int>(0.30103 * (static_cast<double>(mp::msb(num)) - static_cast<double>(mp::msb(den))));
    while (scaled(1, e) > size) --e;
    while (scaled(1, e + 1) <= size) ++e;
    return e;
}

/// The decimals of 18 digits next to a number, and the nearest of them, ties to even.
struct neighbours {
    tongbi::decimal down;
    tongbi::decimal up;
    tongbi::decimal nearest;
    bool exact = true; ///< 18 digits hold it
};

inline neighbours in_18_digits(rational const& truth) {
    if (truth == 0) return {};
    const int last = leading_exponent(truth) - 17;
    const rational size = scaled(magnitude(truth), -last);
    const integer num = mp::numerator(size);
    const integer den = mp::denominator(size);
    const integer whole = num / den;
    const integer twice = (num - whole * den) * 2;
    const auto below = static_cast<std::int64_t>(whole);
    const auto make = [&](std::int64_t coefficient) {
        if (truth < 0) coefficient = -coefficient;
        return coefficient % 10 == 0 ? tongbi::decimal(coefficient / 10, last + 1) : tongbi::decimal(coefficient, last);
    };
    const tongbi::decimal inner = make(below);
    if (twice == 0) return {inner, inner, inner, true};
    const tongbi::decimal outer = make(below + 1);
    const bool nearest_is_outer = twice > den || (twice == den && below % 2 != 0);
    return {truth < 0 ? outer : inner, truth < 0 ? inner : outer, nearest_is_outer ? outer : inner, false};
}

/// Does `end` lie where a lower (upper) end may lie: not inside the truth, and within 1e-15 of it?
/// A truth of at most 18 digits is met exactly.
inline bool encloses(tongbi::decimal end, rational const& truth, bool upper) {
    if (in_18_digits(truth).exact) return exact(end) == truth;
    const rational gap = upper ? rational(exact(end) - truth) : rational(truth - exact(end));
    return gap >= 0 && gap <= scaled(magnitude(truth), -15);
}

/// The same without the demand for equality: where more than one rounding step was taken.
inline bool encloses_nearly(tongbi::decimal end, rational const& truth, bool upper) {
    const rational gap = upper ? rational(exact(end) - truth) : rational(truth - exact(end));
    return gap >= 0 && gap <= scaled(magnitude(truth), -15);
}

inline std::string show(tongbi::decimal x) {
    return std::to_string(x.coefficient()) + "e" + std::to_string(x.exponent());
}

inline std::string show(tongbi::figure const& f) {
    const auto end = [](tongbi::bound b) { return b.infinite ? std::string("inf") : show(b.at); };
    return (f.best() ? show(*f.best()) : std::string("none")) + (f.lower().open ? " (" : " [") + end(f.lower()) + ", " +
           end(f.upper()) + (f.upper().open ? ")" : "]");
}

} // namespace referee
