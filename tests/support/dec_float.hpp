// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Decimal floating point that we did not write, with 60 and 110 digits: the referee of powers and
// logarithms.
#pragma once

#include "support/brute_force.hpp"
#include "support/rational.hpp"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <string>

namespace referee {

template <unsigned Digits>
using dec_float = mp::number<mp::cpp_dec_float<Digits>, mp::et_off>;
using digits60 = dec_float<60>;
using digits110 = dec_float<110>; ///< for results near 0 that stand behind a 1

template <class Float>
Float as(tongbi::decimal x) {
    return Float(show(x));
}

inline int sign_of(int x) { return (x > 0) - (x < 0); }

/// The sign of x^p - y^q; without a division for a negative p: that of 1 - y^q x^-p.
template <class Float>
int order_of_powers(Float const& x, int p, Float const& y, int q) {
    const Float power = mp::pow(y, q);
    return p < 0 ? sign_of(Float(1).compare(Float(power * mp::pow(x, -p))))
                 : sign_of(Float(mp::pow(x, p)).compare(power));
}

/// Any size between 10^low and 10^high, of 1 to 18 digits.
inline tongbi::decimal of_size(dice& d, int low, int high) {
    const std::int64_t c = d.coefficient(d.between(1, 18));
    return {c, d.between(low, high) - tongbi::decimal(c).leading_exponent()};
}

/// One result in every direction.
struct roundings {
    tongbi::rounded down, nearest, up;
};
template <class Function>
roundings all_directions(Function const& f) {
    using tongbi::direction;
    return {f(direction::down), f(direction::nearest_even), f(direction::up)};
}

/// "root 2e0 to 1/3 gave 125992104989487316e-17"
inline std::string say(const char* what, tongbi::decimal x, int p, int q, tongbi::decimal found) {
    return std::string(what) + " " + show(x) + " to " + std::to_string(p) + "/" + std::to_string(q) + " gave " +
           show(found);
}

/// One unit of the 18th digit further from zero.
inline tongbi::decimal next_outward(tongbi::decimal x) {
    const tongbi::decimal unit(x.sign(), x.leading_exponent() - 17);
    return tongbi::add(x, unit, tongbi::direction::nearest_even).value;
}

/// Is each direction the one right decimal of 18 digits? `order` gives the sign of truth - y.
/// What is said to be exact equals the truth; what is not lies strictly between two neighbours,
/// which proves that 18 digits do not hold it and that the ends are one unit apart.
template <class Float, class Order>
bool is_correctly_rounded(roundings const& r, Order const& order) {
    const tongbi::decimal down = r.down.value;
    const tongbi::decimal up = r.up.value;
    const tongbi::decimal nearest = r.nearest.value;
    if (r.down.exact != r.up.exact || r.down.exact != r.nearest.exact) return false;
    if (r.down.exact) return down == up && down == nearest && order(as<Float>(down)) == 0;
    const bool negative = up.sign() < 0 || down.sign() < 0;
    if ((negative ? next_outward(up) : next_outward(down)) != (negative ? down : up)) return false;
    if (!(order(as<Float>(down)) > 0 && order(as<Float>(up)) < 0)) return false;
    const int side = order((as<Float>(down) + as<Float>(up)) / 2);
    if (side != 0) return nearest == (side > 0 ? up : down);
    const bool down_is_even =
        tongbi::round(down, down.leading_exponent() - 17, tongbi::rounding_rule::truncate).coefficient() % 2 == 0;
    return nearest == (down_is_even ? down : up);
}

} // namespace referee
