// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// exact_sum: a sum of doubles that has the same bits for any order, any split and any merging of the parts. Each
/// number is cut on a fixed grid of powers of two into whole numbers, and whole numbers add without rounding:
///
///     bin b counts multiples of 2^(40 b); a sum keeps three bins below its top, of a number that is less than half a
///     multiple of the top's own bin, so that its cuts are the same whatever the top
///
/// What lies below the last bin is dropped. A number at a time here; lanes of numbers in exact_lanes.hpp.
#pragma once

#include <tongbi/number/result.hpp>
#include <tongbi/number/wide.hpp>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace tongbi::inline v0 {
namespace detail {

/// The grid of exact sums.
struct sum_grid {
    static constexpr int width = 40;
    static constexpr int kept = 3;
    static constexpr int lowest_top = -24, highest_top = 26; ///< they hold every finite double
    /// Tops whose arithmetic stays within the doubles; beside them numbers are scaled by `scale` bins.
    static constexpr int lowest_plain = -22, highest_plain = 25, scale = 5;

    static constexpr bool is_plain(int top) { return top >= lowest_plain && top <= highest_plain; }
    /// \pre a normal double holds it
    static constexpr double power_of_two(int exponent) {
        return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52U);
    }
    /// The least top that holds a number. \pre finite
    static constexpr int top_for(double x) {
        const int exponent =
            static_cast<int>(std::bit_cast<std::uint64_t>(x) >> 52U & 0x7ffU) - 1022; // |x| < 2^exponent
        const int top = (exponent + 1 + width * 30 + width - 1) / width - 30;
        return top < lowest_top ? lowest_top : top;
    }
    /// Numbers below it in absolute value are held by the top.
    static constexpr double limit(int top) {
        return top == highest_top ? std::numeric_limits<double>::infinity() : power_of_two(width * top - 1);
    }
    /// What is added to round at the unit of the k-th bin below the top. \pre plain
    static constexpr double magic(int top, int k) { return 1.5 * power_of_two(52 + width * (top - 1 - k)); }
    /// How many multiples of the unit of the k-th bin below the top a number is. \pre plain
    static constexpr std::int64_t multiples(double x, int top, int k) {
        return static_cast<std::int64_t>(x * power_of_two(-width * (top - 1 - k)));
    }
    /// The same number with its last bit set: it never lies in the middle between two multiples of a unit.
    static constexpr double off_the_middle(double x) {
        return std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) | 1U);
    }
};

} // namespace detail

/// 精确求和: the sum of finite doubles, the same bits for any order and split. Where no number is below 2^-27 of the
/// largest it is the sum in real numbers, rounded once; numbers that are smaller lose what lies below the last bin.
class exact_sum {
public:
    /// \pre x is finite
    void add(double x) {
        raise(detail::sum_grid::top_for(x));
        add_cuts(x);
        ++count_;
    }
    /// The sum of both, whichever began.
    void merge(exact_sum const& other) {
        raise(other.top_);
        for (int k = 0; k < grid::kept; ++k)
            if (const int at = k + top_ - other.top_; at < grid::kept) bins_[place(at)] += other.bins_[place(k)];
        count_ += other.count_;
    }

    /// The sum, rounded once, half to even; a sum of none and of zeros is 0. Refusal: out_of_range where no double
    /// holds it.
    [[nodiscard]] result<double> value() const {
        const double x = rounded();
        if (!(x - x == 0)) return refuse(reason::out_of_range);
        return x;
    }
    /// How many numbers it is of.
    [[nodiscard]] std::int64_t count() const { return count_; }
    /// The value differs from the sum in real numbers by less than this and half a unit of its own last place: about
    /// count x 2^-79 of the largest number.
    [[nodiscard]] double error_bound() const {
        return static_cast<double>(count_) * std::ldexp(1.0, grid::width * (top_ - grid::kept));
    }
    friend bool operator==(exact_sum const&, exact_sum const&) = default;

    /// \name For sums side by side and for plain bytes
    /// @{
    [[nodiscard]] int top() const { return top_; }
    [[nodiscard]] detail::signed_wide bin(int k) const { return bins_[place(k)]; }
    /// Another top, unless it is lower: the bins that the new one does not keep are dropped.
    void raise(int top) {
        if (top <= top_) return;
        for (int k = grid::kept - 1; k >= 0; --k) {
            const int from = k - (top - top_);
            bins_[place(k)] = from >= 0 ? bins_[place(from)] : 0;
        }
        top_ = top;
    }
    /// Multiples of the units of the bins below `top`, of so many numbers. \pre top is that of the sum
    void add_multiples(std::array<std::int64_t, 3> const& n) {
        for (std::size_t k = 0; k < n.size(); ++k) bins_[k] += n[k];
    }
    void add_count(std::int64_t numbers) { count_ += numbers; }
    static exact_sum of_parts(int top, std::array<detail::signed_wide, 3> const& bins, std::int64_t count) {
        exact_sum s;
        s.top_ = top;
        s.bins_ = bins;
        s.count_ = count;
        return s;
    }
    /// @}

private:
    using grid = detail::sum_grid;
    static constexpr std::size_t place(int k) { return static_cast<std::size_t>(k); }

    void add_cuts(double x) {
        const int moved = grid::is_plain(top_) ? 0 : top_ > 0 ? -grid::scale : grid::scale;
        double rest = std::ldexp(x, grid::width * moved);
        for (int k = 0; k < grid::kept; ++k) {
            const double magic = grid::magic(top_ + moved, k);
            const double cut = (magic + grid::off_the_middle(rest)) - magic;
            bins_[place(k)] += grid::multiples(cut, top_ + moved, k);
            rest -= cut;
        }
    }

    [[nodiscard]] double rounded() const {
        // one whole number in units of the last bin: high x 2^80 + low, 0 <= low < 2^80
        using whole = detail::signed_wide;
        constexpr int w = grid::width;
        const auto cut = [](whole& from) { // what a bin holds beyond its width
            const whole over = from >> w;
            from -= over * (whole(1) << w);
            return over;
        };
        std::array<whole, 3> b = bins_;
        b[1] += cut(b[2]);
        b[0] += cut(b[1]);
        const whole low = b[1] * (whole(1) << w) + b[2];
        const whole room = whole(1) << 46;
        if (b[0] < room && b[0] >= -room) // all of it fits
            return std::ldexp(static_cast<double>(b[0] * (whole(1) << (2 * w)) + low), w * (top_ - grid::kept));
        whole upper = b[0] * (whole(1) << 20) + (low >> 60); // and one bit says whether anything is below
        if ((low & ((whole(1) << 60) - 1)) != 0) upper |= 1;
        return std::ldexp(static_cast<double>(upper), w * (top_ - grid::kept) + 60);
    }

    int top_ = grid::lowest_top;
    std::array<detail::signed_wide, 3> bins_{};
    std::int64_t count_ = 0;
};

} // namespace tongbi::inline v0
