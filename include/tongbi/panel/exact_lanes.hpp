// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// exact_lanes: exact sums side by side, of columns that are added cell by cell: the totals of periods over entities,
/// the sums of calendar slots over years. A missing number (NaN) and an infinite one are counted and add nothing.
///
/// The running sums of a lane stand in the doubles that round its numbers: 1.5 x 2^52 multiples of a bin's unit and the
/// multiples counted so far. Adding a number to such a double rounds the number to the unit, and what the double grew
/// by is the number's cut. Numbers that a lane does not hold yet go one by one, and raise it.
#pragma once

#include <tongbi/panel/exact_sum.hpp>
#include <tongbi/panel/lift.hpp>

#include <span>
#include <vector>

namespace tongbi::inline v0::detail::inline TONGBI_PANEL_ABI {

/// Do all lanes say yes?
TONGBI_PANEL_INLINE inline bool all_lanes(mask m) {
#if defined(__AVX__) && !defined(__AVX512F__)
    return _mm256_movemask_pd(m.bits()) == 0xf;
#elif defined(__SSE2__) && !defined(__AVX512F__) && !defined(EIGEN_DONT_VECTORIZE)
    return _mm_movemask_pd(m.bits()) == 0x3;
#else
    return lanes_added(where(m, pack::all(1))) == static_cast<double>(pack::size);
#endif
}

class exact_lanes {
public:
    /// How many columns are added at once.
    static constexpr Eigen::Index together = 8;

    explicit exact_lanes(Eigen::Index lanes)
        : lanes_(lanes), room_((lanes + pack::size - 1) / pack::size * pack::size),
          doubles_(static_cast<std::size_t>(room_ * 4)), sums_(size()), missing_(size()), infinite_(size()) {
        for (Eigen::Index i = 0; i < lanes_; ++i) begin_lane(i);
    }

    /// A cell of each column to each lane. `next` is the distance to what will be added after it.
    /// \pre no more columns than `together`, each with a cell for each lane
    void add(std::span<double const* const> columns, Eigen::Index next = 0) {
        Eigen::Index i = 0;
        if (static_cast<Eigen::Index>(columns.size()) == together) i = add_packs(columns.data(), next);
        for (; i < lanes_; ++i)
            for (double const* one : columns) add_one(i, one[i]);
        added_ += static_cast<Eigen::Index>(columns.size());
        since_ += static_cast<Eigen::Index>(columns.size());
        if (since_ > most_at_once) settle();
    }
    /// The sum of the numbers of a lane so far.
    [[nodiscard]] exact_sum const& sum(Eigen::Index i) {
        if (since_ != 0) settle();
        return sums_[at(i)];
    }
    [[nodiscard]] std::int64_t missing(Eigen::Index i) const { return static_cast<std::int64_t>(missing_[at(i)]); }
    [[nodiscard]] std::int64_t infinite(Eigen::Index i) const { return static_cast<std::int64_t>(infinite_[at(i)]); }
    [[nodiscard]] Eigen::Index lanes() const { return lanes_; }

private:
    using grid = sum_grid;
    /// Numbers are cut to less than 2^40 multiples, and the doubles hold 2^51.
    static constexpr Eigen::Index most_at_once = 2000;

    [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(lanes_); }
    static std::size_t at(Eigen::Index i) { return static_cast<std::size_t>(i); }
    [[nodiscard]] double* running(int k) { return doubles_.data() + k * room_; }
    [[nodiscard]] double* limits() { return doubles_.data() + 3 * room_; }

    /// The top by which the doubles of a lane count; a lane of zeros, and one of numbers that need scaling, has one
    /// too.
    static int counting_top(int top) {
        return top < grid::lowest_plain ? grid::lowest_plain : top > grid::highest_plain ? grid::highest_plain : top;
    }
    void begin_lane(Eigen::Index i) {
        const int top = sums_[at(i)].top();
        for (int k = 0; k < grid::kept; ++k) running(k)[i] = grid::magic(counting_top(top), k);
        limits()[i] = grid::is_plain(top) ? grid::limit(top)
                      : top > 0           ? 0.0
                                          : std::numeric_limits<double>::denorm_min();
    }
    /// From the doubles into whole numbers.
    void settle_lane(Eigen::Index i) {
        const int top = counting_top(sums_[at(i)].top());
        std::array<std::int64_t, 3> counted{};
        for (int k = 0; k < grid::kept; ++k) {
            const double magic = grid::magic(top, k);
            counted[at(k)] = grid::multiples(running(k)[i] - magic, top, k);
            running(k)[i] = magic;
        }
        if (top == sums_[at(i)].top()) sums_[at(i)].add_multiples(counted); // others count zeros alone
    }
    void settle() {
        for (Eigen::Index i = 0; i < lanes_; ++i) {
            settle_lane(i);
            auto& one = sums_[at(i)];
            one.add_count(added_ - missing(i) - infinite(i) - one.count());
        }
        since_ = 0;
    }

    Eigen::Index add_packs(double const* const* columns, Eigen::Index next) {
        double* const a = running(0);
        double* const b = running(1);
        double* const c = running(2);
        double const* const most = limits();
        const pack odd = pack::all(std::numeric_limits<double>::denorm_min());
        Eigen::Index i = 0;
        for (; i + pack::size <= lanes_; i += pack::size) {
            std::array<pack, together> x;
            const pack limit = pack::at(most + i);
            mask held = abs(x[0] = pack::at(columns[0] + i)) < limit;
            for (std::size_t k = 1; k < x.size(); ++k) held = held & (abs(x[k] = pack::at(columns[k] + i)) < limit);
            if (next != 0 && i % cache_line == 0)
                for (std::size_t k = 0; k < x.size(); ++k) expect<false>(columns[k] + i, next);
            if (!all_lanes(held)) {
                held = mask(limit == limit);
                pack count = pack::at(missing_.data() + i);
                for (pack& one : x) {
                    const mask there = is_present(one);
                    held = held & (~there | (abs(one) < limit));
                    count = count + where(~there, pack::all(1));
                    one = where(there, one);
                }
                if (!all_lanes(held)) {
                    for (Eigen::Index lane = i; lane < i + pack::size; ++lane)
                        for (std::size_t k = 0; k < x.size(); ++k) add_one(lane, columns[k][lane]);
                    continue;
                }
                count.put(missing_.data() + i);
            }
            pack first = pack::at(a + i), second = pack::at(b + i), third = pack::at(c + i);
            for (pack rest : x) {
                const pack grown = first + with_bits_of(rest, odd);
                rest = rest - (grown - first);
                first = grown;
                const pack grown_too = second + with_bits_of(rest, odd);
                rest = rest - (grown_too - second);
                second = grown_too;
                third = third + with_bits_of(rest, odd);
            }
            first.put(a + i);
            second.put(b + i);
            third.put(c + i);
        }
        return i;
    }

    void add_one(Eigen::Index i, double x) {
        if (!(x - x == 0)) {
            (x == x ? infinite_ : missing_)[at(i)] += 1;
            return;
        }
        auto& sum = sums_[at(i)];
        if (const int top = grid::top_for(x); top > sum.top()) {
            settle_lane(i);
            sum.raise(top);
            begin_lane(i);
        }
        if (!grid::is_plain(sum.top())) {
            sum.add(x);
            sum.add_count(-1); // settle() counts
            return;
        }
        double rest = x;
        for (int k = 0; k < grid::kept; ++k) {
            const double grown = running(k)[i] + grid::off_the_middle(rest);
            rest -= grown - running(k)[i];
            running(k)[i] = grown;
        }
    }

    Eigen::Index lanes_;
    Eigen::Index room_; ///< lanes, filled up to whole packs
    std::vector<double> doubles_;
    std::vector<exact_sum> sums_;
    std::vector<double> missing_, infinite_; ///< whole numbers
    std::int64_t added_ = 0;                 ///< numbers of each lane
    Eigen::Index since_ = 0;                 ///< they were settled
};

} // namespace tongbi::inline v0::detail::inline TONGBI_PANEL_ABI
