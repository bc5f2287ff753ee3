// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// bracket: what a formula computes with at one corner of its inputs. Two decimals that enclose one number
/// (equal as long as 18 digits hold it), or a limit: an end of a figure may be infinite, or an open zero.
///
///     finite / infinite   tends to zero, from its side      infinite / infinite, infinite - infinite,
///     finite / (0, ...    infinite, by the side of the zero     vanishing x infinite      undefined: no limit
#pragma once

#include <tongbi/number/figure.hpp>

namespace tongbi::inline v0 {

/// Two decimals around a number, or what is left of it where an end is infinite.
class bracket {
public:
    /// Of a corner: a number, one that tends to zero, one without end, or none.
    enum class state : std::uint8_t { finite, vanishing, infinite, undefined };

private:
    // Before the operators: clang computes constants only with templates whose bodies it has read.

    /// From a result rounded down. Where the operands are points one unit of its last digit reaches the truth.
    template <class Upper>
    static constexpr bracket enclose(rounded down, Upper upper, bool points) {
        bracket r(down.value);
        if (!points)
            r.upper_ = upper();
        else if (!down.exact)
            r.upper_ = add(down.value, decimal(1, down.value.exponent()), direction::up).value;
        return r;
    }
    struct pair {
        decimal x, y;
    };
    template <class Operation>
    static constexpr bracket hull(bracket const& a, bracket const& b, Operation op) {
        bracket r(op(a.lower_, b.lower_, direction::down));
        r.upper_ = op(a.lower_, b.lower_, direction::up);
        for (const auto& [x, y] : {pair{a.lower_, b.upper_}, pair{a.upper_, b.lower_}, pair{a.upper_, b.upper_}}) {
            const decimal low = op(x, y, direction::down);
            const decimal high = op(x, y, direction::up);
            if (low < r.lower_) r.lower_ = low;
            if (high > r.upper_) r.upper_ = high;
        }
        return r;
    }

public:
    constexpr bracket(int x) : bracket(decimal(x)) {} // NOLINT: constants of formulas
    constexpr explicit bracket(decimal x) : lower_(x), upper_(x) {}
    /// An end of a figure: `upper` tells on which side the figure lies.
    constexpr bracket(bound end, bool upper) : lower_(end.at), upper_(end.at) {
        if (end.infinite)
            *this = limit(state::infinite, upper);
        else if (end.open && end.at.is_zero())
            *this = limit(state::vanishing, !upper);
    }

    /// Both ends of one number, computed elsewhere. \pre lower <= upper
    static constexpr bracket between(decimal lower, decimal upper) {
        bracket r(lower);
        r.upper_ = upper;
        return r;
    }
    /// No number and no limit: what a formula's `limit` answers where it has none.
    static constexpr bracket undefined() { return limit(state::undefined, false); }

    /// An end that is infinite, on the side of the sign of x; 0 of 0.
    static constexpr bracket unlimited_like(bracket const& x) {
        if (x.is_zero() || x.is_undefined()) return x;
        return x.sign() == 0 ? undefined() : limit(state::infinite, x.sign() > 0);
    }

    [[nodiscard]] constexpr state kind() const { return kind_; }
    [[nodiscard]] constexpr bool is_undefined() const { return kind_ == state::undefined; }
    [[nodiscard]] constexpr bool is_infinite() const { return kind_ == state::infinite; }
    [[nodiscard]] constexpr bool is_zero() const {
        return kind_ == state::finite && lower_.is_zero() && upper_.is_zero();
    }
    /// 1 or -1; 0 for zero, and where the sign is not known.
    [[nodiscard]] constexpr int sign() const {
        if (kind_ == state::undefined) return 0;
        if (kind_ != state::finite) return positive_ ? 1 : -1;
        return lower_.sign() * upper_.sign() > 0 ? lower_.sign() : 0;
    }
    [[nodiscard]] constexpr decimal lower() const { return lower_; }
    [[nodiscard]] constexpr decimal upper() const { return upper_; }

    constexpr bracket operator-() const {
        bracket r = *this;
        r.lower_ = -upper_;
        r.upper_ = -lower_;
        r.positive_ = !positive_;
        return r;
    }
    friend constexpr bracket operator+(bracket const& a, bracket const& b) {
        if (a.kind_ == state::finite && b.kind_ == state::finite)
            return enclose(
                add(a.lower_, b.lower_, direction::down), [&] { return add(a.upper_, b.upper_, direction::up).value; },
                a.is_point() && b.is_point());
        if (a.kind_ == state::vanishing && b.kind_ != state::vanishing) return b.is_zero() ? a : b;
        if (b.kind_ == state::vanishing && a.kind_ != state::vanishing) return a.is_zero() ? b : a;
        if (a.is_undefined() || b.is_undefined()) return undefined();
        if (a.kind_ == b.kind_) return a.positive_ == b.positive_ ? a : undefined(); // inf + inf, 0+ + 0+
        return a.is_infinite() ? a : b;
    }
    friend constexpr bracket operator-(bracket const& a, bracket const& b) { return a + -b; }
    friend constexpr bracket operator*(bracket const& a, bracket const& b) {
        if (a.kind_ == state::finite && b.kind_ == state::finite) {
            if (a.is_point() && b.is_point())
                return enclose(
                    mul(a.lower_, b.lower_, direction::down), [] { return decimal{}; }, true);
            return hull(a, b, [](decimal x, decimal y, direction where) { return mul(x, y, where).value; });
        }
        if (a.is_undefined() || b.is_undefined()) return undefined();
        if (a.is_zero() || b.is_zero()) return bracket(0);
        if (!a.has_sign() || !b.has_sign()) return undefined();
        const bool product_positive = a.is_positive() == b.is_positive();
        if (a.is_infinite() || b.is_infinite())
            return a.kind_ == state::vanishing || b.kind_ == state::vanishing
                       ? undefined()
                       : limit(state::infinite, product_positive);
        return limit(state::vanishing, product_positive);
    }
    friend constexpr bracket operator/(bracket const& a, bracket const& b) {
        if (a.is_undefined() || b.is_undefined() || b.is_zero() || !b.has_sign()) return undefined();
        if (a.kind_ == state::finite && b.kind_ == state::finite) {
            if (a.is_point() && b.is_point())
                return enclose(
                    div(a.lower_, b.lower_, direction::down), [] { return decimal{}; }, true);
            return hull(a, b, [](decimal x, decimal y, direction where) { return div(x, y, where).value; });
        }
        if (a.is_zero()) return bracket(0);
        if (!a.has_sign()) return undefined();
        const bool quotient_positive = a.is_positive() == b.is_positive();
        const bool small = a.kind_ == state::vanishing || b.is_infinite();
        const bool large = b.kind_ == state::vanishing || a.is_infinite();
        return small && large ? undefined() : limit(small ? state::vanishing : state::infinite, quotient_positive);
    }

private:
    [[nodiscard]] constexpr bool is_point() const { return lower_ == upper_; }
    [[nodiscard]] constexpr bool has_sign() const {
        return kind_ != state::finite || lower_.sign() * upper_.sign() > 0;
    }
    [[nodiscard]] constexpr bool is_positive() const { return kind_ == state::finite ? lower_.sign() > 0 : positive_; }

    static constexpr bracket limit(state what, bool positive) {
        bracket r(0);
        r.kind_ = what;
        r.positive_ = positive;
        return r;
    }

    decimal lower_;
    decimal upper_;
    state kind_ = state::finite;
    bool positive_ = true;
};

} // namespace tongbi::inline v0
