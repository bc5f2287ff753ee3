// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// decimal: coefficient of up to 18 digits and a power of ten; the same bits on every compiler and processor.
///
///     decimal + - * decimal   exact while 18 digits hold the result, else rounded half to even
///     decimal / decimal       rounded half to even
///     add sub mul div         the same in a stated direction, and told whether the result is exact
///     == <=>                  by value: 73.0 == 73, although 73.0 keeps its zero
#pragma once

#include <tongbi/number/streamed.hpp>
#include <tongbi/number/wide.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <stdexcept>

namespace tongbi::inline v0 {

/// Where a result goes that 18 digits do not hold.
enum class direction : std::uint8_t { nearest_even, down, up };

/// A number by its printed digits: coefficient x 10^exponent, 18 digits at most.
class decimal : public detail::streamed_part<decimal> {
public:
    constexpr decimal() = default;

    /// Whole numbers convert: formulas are written with integer constants only.
    template <std::signed_integral Int>
    constexpr decimal(Int value) : decimal(value, 0) {} // NOLINT(google-explicit-constructor)

    /// coefficient x 10^exponent: `decimal(730, -1)` is 73.0.
    /// \throws std::out_of_range for more than 18 digits or an exponent beyond a million: construction is broken
    constexpr decimal(std::int64_t coefficient, std::int32_t exponent)
        : coefficient_(coefficient), exponent_(exponent) {
        if (coefficient > max_coefficient || coefficient < -max_coefficient || exponent > max_exponent ||
            exponent < -max_exponent)
            throw std::out_of_range("tongbi::decimal: more than 18 digits, or exponent beyond 1000000");
    }

    template <std::floating_point F>
    decimal(F) = delete; // a double has lost the printed digits: use a literal, scan_digits or read_measure

    static constexpr std::int64_t max_coefficient = 999'999'999'999'999'999;
    static constexpr std::int32_t max_exponent = 1'000'000;

    [[nodiscard]] constexpr std::int64_t coefficient() const { return coefficient_; }
    /// Power of ten of the last digit kept: -1 for 73.0.
    [[nodiscard]] constexpr std::int32_t exponent() const { return exponent_; }
    [[nodiscard]] constexpr bool is_zero() const { return coefficient_ == 0; }
    [[nodiscard]] constexpr int sign() const { return (coefficient_ > 0) - (coefficient_ < 0); }
    [[nodiscard]] constexpr std::uint64_t magnitude() const {
        return static_cast<std::uint64_t>(coefficient_ < 0 ? -coefficient_ : coefficient_);
    }
    /// Power of ten of the first digit: 3 for 6535, -1 for 0.36. 0 for zero.
    [[nodiscard]] constexpr std::int32_t leading_exponent() const {
        return is_zero() ? 0 : exponent_ + detail::digit_count(magnitude()) - 1;
    }

    /// Times a power of ten: the digits stay, only the point moves (万, 亿, kW to MW).
    [[nodiscard]] constexpr decimal shifted(std::int32_t ten) const { return {coefficient_, exponent_ + ten}; }
    /// Without trailing zeros.
    [[nodiscard]] constexpr decimal stripped() const {
        decimal result = *this;
        if (result.is_zero()) return decimal{};
        while (result.coefficient_ % 10 == 0) {
            result.coefficient_ /= 10;
            ++result.exponent_;
        }
        return result;
    }
    [[nodiscard]] constexpr decimal operator-() const {
        decimal result = *this;
        result.coefficient_ = -coefficient_;
        return result;
    }

    friend constexpr std::strong_ordering operator<=>(decimal a, decimal b) { return compare(a, b); }
    friend constexpr bool operator==(decimal a, decimal b) { return compare(a, b) == 0; }

    // Found by decimals only: no other type's mistake lists them.
    friend constexpr decimal operator+(decimal a, decimal b) { return plus(a, b); }
    friend constexpr decimal operator-(decimal a, decimal b) { return plus(a, -b); }
    friend constexpr decimal operator*(decimal a, decimal b) { return times(a, b); }
    friend constexpr decimal operator/(decimal a, decimal b) { return over(a, b); }

private:
    static constexpr decimal plus(decimal a, decimal b);
    static constexpr decimal times(decimal a, decimal b);
    static constexpr decimal over(decimal a, decimal b);
    static constexpr std::strong_ordering compare(decimal a, decimal b) {
        if (a.exponent_ == b.exponent_) return a.coefficient_ <=> b.coefficient_;
        if (a.sign() != b.sign() || a.is_zero()) return a.sign() <=> b.sign();
        const auto by_size = [&] {
            const int lead_a = a.leading_exponent();
            const int lead_b = b.leading_exponent();
            if (lead_a != lead_b) return lead_a <=> lead_b;
            const int gap = a.exponent_ - b.exponent_; // below 18: both lead with the same power
            return gap >= 0 ? detail::wide{a.magnitude()} * detail::ten_to(gap) <=> detail::wide{b.magnitude()}
                            : detail::wide{a.magnitude()} <=> detail::wide{b.magnitude()} * detail::ten_to(-gap);
        }();
        return a.sign() > 0 ? by_size : 0 <=> by_size;
    }

    std::int64_t coefficient_ = 0;
    std::int32_t exponent_ = 0;
};

/// A rounded result and whether nothing was lost.
struct rounded {
    decimal value;
    bool exact = true;
    friend constexpr bool operator==(rounded, rounded) = default;
};

namespace detail {

/// Rounds magnitude x 10^exponent (plus something below its last digit where `more`) to 18 digits.
constexpr rounded fit(bool negative, wide magnitude, std::int32_t exponent, bool more, direction where) {
    const int surplus = digit_count(magnitude) - coefficient_digits;
    bool exact = !more;
    auto kept = static_cast<std::uint64_t>(magnitude);
    if (surplus > 0) {
        const wide unit = ten_to(surplus);
        const wide quotient = magnitude / unit;
        const wide rest = magnitude - quotient * unit;
        kept = static_cast<std::uint64_t>(quotient);
        exponent += surplus;
        exact = exact && rest == 0;
        const wide twice = rest * 2;
        const bool away = where == direction::nearest_even ? twice > unit || (twice == unit && (more || kept % 2 != 0))
                                                           : !exact && (where == direction::up) != negative;
        kept += away ? 1U : 0U;
    } else if (more && where != direction::nearest_even && (where == direction::up) != negative) {
        kept += 1;
    }
    if (kept > static_cast<std::uint64_t>(decimal::max_coefficient)) {
        kept /= 10; // only 10^18 can come here
        ++exponent;
    }
    const auto coefficient = static_cast<std::int64_t>(kept);
    return {decimal(negative ? -coefficient : coefficient, exponent), exact};
}

} // namespace detail

/// a + b, rounded in this direction where 18 digits do not hold it.
[[nodiscard]] constexpr rounded add(decimal a, decimal b, direction where) {
    using detail::wide;
    if (b.is_zero()) return {a, true};
    if (a.is_zero()) return {b, true};
    if (a.exponent() == b.exponent()) { // two prints of one precision: 64 bits hold their sum
        const std::int64_t total = a.coefficient() + b.coefficient();
        if (total <= decimal::max_coefficient && total >= -decimal::max_coefficient)
            return {decimal(total, a.exponent()), true};
    }
    if (a.exponent() < b.exponent()) {
        const decimal swap = a;
        a = b;
        b = swap;
    }
    // a has the higher exponent: lengthen it as far as 37 digits allow; what then stands
    // below the last digit of b only matters for the direction.
    const int gap = a.exponent() - b.exponent();
    const int room = detail::wide_digits - 1 - detail::digit_count(a.magnitude());
    const int shift = gap < room ? gap : room;
    wide left = wide{a.magnitude()} * detail::ten_to(shift);
    wide right = b.magnitude();
    bool more = false;
    if (const int drop = gap - shift; drop > 0) {
        const wide unit = detail::ten_to(drop < detail::wide_digits ? drop : detail::wide_digits);
        const wide kept = right / unit;
        more = kept * unit != right;
        right = kept;
    }
    const std::int32_t exponent = a.exponent() - shift;
    if (a.sign() == b.sign()) return detail::fit(a.sign() < 0, left + right, exponent, more, where);
    if (more) right += 1; // left - right - something = (left - right - 1) + (1 - something)
    const bool swapped = right > left;
    return detail::fit((a.sign() < 0) != swapped, swapped ? right - left : left - right, exponent, more, where);
}

/// a - b, rounded likewise.
[[nodiscard]] constexpr rounded sub(decimal a, decimal b, direction where) { return add(a, -b, where); }

/// a x b, rounded likewise.
[[nodiscard]] constexpr rounded mul(decimal a, decimal b, direction where) {
    return detail::fit(a.sign() * b.sign() < 0, detail::wide{a.magnitude()} * b.magnitude(),
                       a.exponent() + b.exponent(), false, where);
}

/// \pre b is not zero
[[nodiscard]] constexpr rounded div(decimal a, decimal b, direction where) {
    using detail::wide;
    if (b.is_zero()) throw std::domain_error("tongbi::div: a zero divisor is a refusal, not a quotient");
    if (a.is_zero()) return {decimal{}, true};
    const int shift = detail::wide_digits - 1 - detail::digit_count(a.magnitude());
    const wide numerator = wide{a.magnitude()} * detail::ten_to(shift);
    wide quotient = numerator / b.magnitude();
    const bool more = quotient * b.magnitude() != numerator;
    std::int32_t exponent = a.exponent() - b.exponent() - shift;
    if (!more) // ended: 35889 / 200 is 179.445, without the zeros that the long division wrote
        for (const int step : {32, 16, 8, 4, 2, 1})
            if (const wide kept = quotient / detail::ten_to(step); kept * detail::ten_to(step) == quotient) {
                quotient = kept;
                exponent += step;
            }
    return detail::fit(a.sign() * b.sign() < 0, quotient, exponent, more, where);
}

constexpr decimal decimal::plus(decimal a, decimal b) { return add(a, b, direction::nearest_even).value; }
constexpr decimal decimal::times(decimal a, decimal b) { return mul(a, b, direction::nearest_even).value; }
constexpr decimal decimal::over(decimal a, decimal b) { return div(a, b, direction::nearest_even).value; }

/// |x|, with the digits of x.
[[nodiscard]] constexpr decimal abs(decimal x) { return x.sign() < 0 ? -x : x; }
/// Half of the unit of a digit: 5 x 10^(place - 1).
[[nodiscard]] constexpr decimal half_unit(std::int32_t place) { return {5, place - 1}; }

} // namespace tongbi::inline v0
