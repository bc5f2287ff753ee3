// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// exact_lanes: exact sums side by side, of columns that are added cell by cell: the totals of periods over entities,
/// the sums of calendar slots over years. A missing number (NaN) and an infinite one are counted and add nothing.
///
/// The running sums of a lane stand in the doubles that round its numbers: 1.5 x 2^52 multiples of a bin's unit and the
/// multiples counted so far. Adding a number to such a double rounds the number to the unit, and what the double grew
/// by is the number's cut.
#pragma once

#include <tongbi/panel/exact_sum.hpp>
#include <tongbi/panel/lift.hpp>

#include <span>
#include <vector>

namespace tongbi::inline v0::detail {

/// a + b + c, rounded once, half to even. \pre the sums are finite
inline double sum_of_three(double a, double b, double c) {
    const auto with_error = [](double x, double y, double& error) {
        const double sum = x + y;
        const double other = sum - x;
        error = (x - (sum - other)) + (y - other);
        return sum;
    };
    double low = 0, middle = 0, lost = 0;
    const double upper = with_error(b, c, low);
    const double high = with_error(a, upper, middle);
    double rest = with_error(middle, low, lost);
    if (lost != 0) { // rounded to odd: then adding it to the high part rounds as the whole would
        auto bits = std::bit_cast<std::uint64_t>(rest);
        if (bits % 2 == 0) bits += (lost > 0) == (rest > 0) ? 1U : ~std::uint64_t{0};
        rest = std::bit_cast<double>(bits);
    }
    return high + rest;
}

inline namespace TONGBI_PANEL_ABI {

/// Do all lanes say yes?
TONGBI_PANEL_INLINE inline bool all_lanes(mask m) {
#if defined(__AVX__) && !defined(__AVX512F__) && !defined(EIGEN_DONT_VECTORIZE)
    return _mm256_movemask_pd(m.bits()) == 0xf;
#elif defined(__SSE2__) && !defined(__AVX512F__) && !defined(EIGEN_DONT_VECTORIZE)
    return _mm_movemask_pd(m.bits()) == 0x3;
#else
    return lanes_added(where(m, pack::all(1))) == static_cast<double>(pack::size);
#endif
}

class exact_lanes {
public:
    /// How many columns are best added at once.
    static constexpr Eigen::Index together = 8;

    explicit exact_lanes(Eigen::Index lanes)
        : lanes_(lanes), doubles_(place(lanes * 6)), added_(place(lanes)), sums_(place(lanes)) {
        clear();
    }
    void clear() {
        std::fill(doubles_.begin(), doubles_.end(), 0.0);
        std::fill(added_.begin(), added_.end(), 0);
        std::fill(sums_.begin(), sums_.end(), exact_sum());
        settled_ = masked_ = false;
        since_ = 0;
        for (Eigen::Index i = 0; i < lanes_; ++i) begin_lane(i);
    }

    /// A cell of each column to each lane of [first, last), the first cell to the first of them. `next` is the distance
    /// to what will be added after it, or 0.
    void add(std::span<double const* const> columns, Eigen::Index first, Eigen::Index last, Eigen::Index next = 0) {
        for (std::size_t c = 0; c < columns.size();) {
            const std::size_t left = columns.size() - c;
            double const* const* at = columns.data() + c;
            const auto some = [&]<std::size_t Count>(std::integral_constant<std::size_t, Count>) {
                if (masked_)
                    add_some<Count, true>(at, first, last, next);
                else
                    add_some<Count, false>(at, first, last, next);
                return Count;
            };
            const std::size_t n = left >= 8   ? some(std::integral_constant<std::size_t, 8>{})
                                  : left >= 4 ? some(std::integral_constant<std::size_t, 4>{})
                                  : left >= 2 ? some(std::integral_constant<std::size_t, 2>{})
                                              : some(std::integral_constant<std::size_t, 1>{});
            c += n;
            since_ += static_cast<Eigen::Index>(n);
            if (since_ > most_at_once) settle();
        }
        for (Eigen::Index i = first; i < last; ++i) added_[place(i)] += static_cast<std::int64_t>(columns.size());
    }
    void add(std::span<double const* const> columns) { add(columns, 0, lanes_); }

    [[nodiscard]] Eigen::Index lanes() const { return lanes_; }
    /// Cells that were added to a lane; those of them that were missing, infinite, numbers.
    [[nodiscard]] std::int64_t added(Eigen::Index i) const { return added_[place(i)]; }
    [[nodiscard]] std::int64_t missing(Eigen::Index i) const { return static_cast<std::int64_t>(part(missings)[i]); }
    [[nodiscard]] std::int64_t infinite(Eigen::Index i) const { return static_cast<std::int64_t>(part(infinites)[i]); }
    [[nodiscard]] std::int64_t count(Eigen::Index i) const { return added(i) - missing(i) - infinite(i); }

    /// The sum of a lane, rounded once; infinite where no double holds it.
    [[nodiscard]] double value(Eigen::Index i) const {
        if (!settled_ && grid::is_plain(tops(i))) {
            std::array<double, 3> counted;
            for (int k = 0; k < grid::kept; ++k) counted[place(k)] = part(k)[i] - grid::magic(tops(i), k);
            return sum_of_three(counted[0], counted[1], counted[2]);
        }
        return sum(i).value().value_or(std::numeric_limits<double>::infinity());
    }
    [[nodiscard]] exact_sum sum(Eigen::Index i) const {
        exact_sum s = sums_[place(i)];
        s.add_multiples(counted(i));
        s.add_count(count(i) - s.count());
        return s;
    }

private:
    using grid = sum_grid;
    /// Numbers are cut to less than 2^40 multiples, and the doubles hold 2^51.
    static constexpr Eigen::Index most_at_once = 2000;
    static constexpr int limits = 3, missings = 4, infinites = 5; ///< behind the three running sums

    static std::size_t place(Eigen::Index i) { return static_cast<std::size_t>(i); }
    [[nodiscard]] double* part(int which) { return doubles_.data() + which * lanes_; }
    [[nodiscard]] double const* part(int which) const { return doubles_.data() + which * lanes_; }
    [[nodiscard]] int tops(Eigen::Index i) const { return sums_[place(i)].top(); }

    /// The top by which the doubles of a lane count; a lane of zeros, and one of numbers that need scaling, has one
    /// too.
    static int counting_top(int top) {
        return top < grid::lowest_plain ? grid::lowest_plain : top > grid::highest_plain ? grid::highest_plain : top;
    }
    void begin_lane(Eigen::Index i) {
        const int top = tops(i);
        for (int k = 0; k < grid::kept; ++k) part(k)[i] = grid::magic(counting_top(top), k);
        part(limits)[i] = grid::is_plain(top) ? grid::limit(top)
                          : top > 0           ? 0.0
                                              : std::numeric_limits<double>::denorm_min();
    }
    /// What the doubles have counted. Those of a lane whose numbers need scaling have counted zeros alone.
    [[nodiscard]] std::array<std::int64_t, 3> counted(Eigen::Index i) const {
        std::array<std::int64_t, 3> n{};
        const int top = counting_top(tops(i));
        for (int k = 0; k < grid::kept; ++k) n[place(k)] = grid::multiples(part(k)[i] - grid::magic(top, k), top, k);
        return n;
    }
    void settle() {
        for (Eigen::Index i = 0; i < lanes_; ++i) {
            sums_[place(i)].add_multiples(counted(i));
            begin_lane(i);
        }
        settled_ = true;
        since_ = 0;
    }
    /// Another top for a lane: what was counted moves down by as many bins.
    void raise(Eigen::Index i, int top) {
        auto& sum = sums_[place(i)];
        const int before = sum.top();
        if (grid::is_plain(before) && grid::is_plain(top)) {
            std::array<double, 3> moved{};
            for (int k = top - before; k < grid::kept; ++k)
                moved[place(k)] = part(k - (top - before))[i] - grid::magic(before, k - (top - before));
            sum.raise(top);
            begin_lane(i);
            for (int k = 0; k < grid::kept; ++k) part(k)[i] += moved[place(k)];
            return;
        }
        sum.add_multiples(counted(i));
        sum.raise(top);
        begin_lane(i);
        settled_ = settled_ || before > grid::lowest_top;
    }

    /// `Masked` where numbers have been missing before: then masks cost less than branches.
    template <std::size_t Count, bool Masked>
    void add_some(double const* const* columns, Eigen::Index first, Eigen::Index last, Eigen::Index next) {
        Eigen::Index i = first;
        for (; i + pack::size <= last; i += pack::size) {
            std::array<pack, Count> x;
            unrolled<Count>([&](std::size_t k) TONGBI_PANEL_INLINE { x[k] = pack::at(columns[k] + (i - first)); });
            if (next != 0 && i % cache_line == 0)
                for (std::size_t k = 0; k < Count; ++k) expect<false>(columns[k] + (i - first), next);
            pack absent = pack::all(0);
            if constexpr (Masked) absent = without_missing(x);
            if (!all_lanes(all_below<Masked>(x, pack::at(part(limits) + i)))) {
                if constexpr (!Masked) absent = without_missing(x);
                if (const auto to_raise = x; !raised_for(to_raise, i)) { // a copy, so that x stays in registers
                    for (Eigen::Index lane = i; lane < i + pack::size; ++lane)
                        for (std::size_t k = 0; k < Count; ++k) add_one(lane, columns[k][lane - first]);
                    continue;
                }
                masked_ = masked_ || lanes_added(absent) > 0;
                (pack::at(part(missings) + i) + absent).put(part(missings) + i);
            } else if constexpr (Masked) {
                (pack::at(part(missings) + i) + absent).put(part(missings) + i);
            }
            add_held(x, i);
        }
        for (; i < last; ++i)
            for (std::size_t k = 0; k < Count; ++k) add_one(i, columns[k][i - first]);
    }
    /// Zero in the place of missing numbers; how many they are, lane by lane.
    template <std::size_t Count>
    TONGBI_PANEL_INLINE static pack without_missing(std::array<pack, Count>& x) {
        const pack one = pack::all(1);
        pack present = pack::all(0);
        unrolled<Count>([&](std::size_t k) TONGBI_PANEL_INLINE {
            const mask there = is_present(x[k]);
            x[k] = where(there, x[k]);
            present = present + where(there, one);
        });
        return pack::all(Count) - present;
    }
    /// Are all of them numbers within (-limit, limit)? Of those of which none is missing the largest is asked alone.
    template <bool NoneMissing, std::size_t Count>
    TONGBI_PANEL_INLINE static mask all_below(std::array<pack, Count> const& x, pack limit) {
        if constexpr (NoneMissing) {
            pack most = abs(x[0]);
            unrolled<Count - 1>([&](std::size_t k) TONGBI_PANEL_INLINE { most = larger(most, abs(x[k + 1])); });
            return most < limit;
        } else {
            mask held = abs(x[0]) < limit;
            unrolled<Count - 1>([&](std::size_t k) TONGBI_PANEL_INLINE { held = held & (abs(x[k + 1]) < limit); });
            return held;
        }
    }
    template <std::size_t Count>
    TONGBI_PANEL_INLINE void add_held(std::array<pack, Count> const& x, Eigen::Index i) {
        const pack odd = pack::all(std::numeric_limits<double>::denorm_min());
        pack first = pack::at(part(0) + i), second = pack::at(part(1) + i), third = pack::at(part(2) + i);
        unrolled<Count>([&](std::size_t k) TONGBI_PANEL_INLINE {
            const pack grown = first + with_bits_of(x[k], odd);
            const pack below_first = x[k] - (grown - first);
            first = grown;
            const pack grown_too = second + with_bits_of(below_first, odd);
            const pack below_second = below_first - (grown_too - second);
            second = grown_too;
            third = third + with_bits_of(below_second, odd);
        });
        first.put(part(0) + i);
        second.put(part(1) + i);
        third.put(part(2) + i);
    }
    /// Lanes that do not hold these numbers are raised. False, and nothing done, where a number is infinite or needs
    /// scaling. \pre none is missing
    template <std::size_t Count>
    bool raised_for(std::array<pack, Count> const& x, Eigen::Index i) {
        pack most = pack::all(0);
        for (pack const& one : x) most = larger(most, abs(one));
        if (all_lanes(most < pack::at(part(limits) + i))) return true;
        std::array<double, pack::size> largest;
        most.put(largest.data());
        for (const double one : largest)
            if (!(one < grid::limit(grid::highest_plain)) || !(one == 0 || one >= grid::limit(grid::lowest_plain - 1)))
                return false;
        for (Eigen::Index lane = 0; lane < pack::size; ++lane)
            if (const int top = grid::top_for(largest[place(lane)]); top > tops(i + lane)) raise(i + lane, top);
        return all_lanes(most < pack::at(part(limits) + i)); // not where numbers before need scaling
    }

    void add_one(Eigen::Index i, double x) {
        if (!(x - x == 0)) {
            part(x == x ? infinites : missings)[i] += 1;
            return;
        }
        if (const int top = grid::top_for(x); top > tops(i)) raise(i, top);
        auto& sum = sums_[place(i)];
        if (!grid::is_plain(sum.top())) {
            if (x == 0) return;
            sum.add(x);
            settled_ = true;
            return;
        }
        double rest = x;
        for (int k = 0; k < grid::kept; ++k) {
            const double grown = part(k)[i] + grid::off_the_middle(rest);
            rest -= grown - part(k)[i];
            part(k)[i] = grown;
        }
    }

    Eigen::Index lanes_;
    std::vector<double> doubles_; ///< six to a lane
    std::vector<std::int64_t> added_;
    std::vector<exact_sum> sums_; ///< what the doubles have handed over, and the top
    bool settled_ = false;        ///< has any lane handed something over?
    bool masked_ = false;         ///< was any number missing?
    Eigen::Index since_ = 0;      ///< columns since then
};

} // namespace TONGBI_PANEL_ABI
} // namespace tongbi::inline v0::detail
