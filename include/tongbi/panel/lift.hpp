// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// lift: a formula over cells that lie one behind the other, by the formula's own rules and body on packs. A refused
/// cell becomes NaN, and its reason is counted, without a branch but for whole blocks: bit for bit what evaluate_with
/// gives of doubles. With a code beside each cell: lift_codes.hpp.
///
///     step 0            an input is missing
///     step 1 to rules   the rule of the domain that is broken first
///     then              no double holds the answer, or a step on the way to it
///     then              a share is below 0, or a growth below -100 %
///     then              a share is above 100 %
///
/// A formula whose body asks for more than + - * / and the functions of pack.hpp says `by_cell`, and is computed lane
/// by lane. Cells that are refused are computed as well: a division by zero among them sets the flags of the processor,
/// and traps where a program has enabled traps.
#pragma once

#include <tongbi/formula/computation.hpp>
#include <tongbi/panel/cell_codes.hpp>
#include <tongbi/panel/pack.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <tuple>

namespace tongbi::inline v0 {
namespace detail {

/// How many steps a cell passes, of an answer in this role.
template <class F, role As>
inline constexpr std::size_t steps_of = F::domain.count + (As == role::share    ? 4
                                                           : As == role::growth ? 3
                                                                                : 2);

/// The reason and the input of each step, for who counts and who prints.
struct step_entry {
    reason why;
    int input;
};
template <class F, role As>
inline constexpr std::array<step_entry, steps_of<F, As>> step_table = [] {
    std::array<step_entry, steps_of<F, As>> table{};
    std::size_t k = 0;
    table[k++] = {reason::missing_input, -1};
    F::domain.each([&](auto rule) { table[k++] = {rule.why, rule.input}; });
    table[k++] = {reason::out_of_range, -1};
    if constexpr (As == role::share || As == role::growth) table[k++] = {why_outside(As, true), -1};
    if constexpr (As == role::share) table[k++] = {why_outside(As, false), -1};
    return table;
}();

/// The code of a cell that each step refuses, and of one that passes all of them (cell_codes.hpp).
template <class F, role As>
inline constexpr std::array<double, steps_of<F, As> + 1> step_codes = [] {
    std::array<double, steps_of<F, As> + 1> codes{};
    for (std::size_t k = 0; k < steps_of<F, As>; ++k) codes[k] = cell_code(step_table<F, As>[k].why);
    return codes;
}();

/// Cells by the step that refused them, and those that have an answer.
template <class F, role As>
struct cell_counts {
    std::array<std::int64_t, steps_of<F, As>> refused{};
    std::int64_t fine = 0;

    void add(cell_counts const& more) {
        for (std::size_t k = 0; k < refused.size(); ++k) refused[k] += more.refused[k];
        fine += more.fine;
    }
};

inline namespace TONGBI_PANEL_ABI {

inline constexpr Eigen::Index cache_line = 8;   ///< doubles of a line of the cache
inline constexpr Eigen::Index prefetched = 512; ///< doubles: the processor's own prefetch stops at each page of 4 KB

/// What will be needed soon. The address may lie behind the end: it is no pointer, and nothing is read.
template <bool ForWriting>
TONGBI_PANEL_INLINE inline void expect(double const* at, Eigen::Index distance = prefetched) {
#if defined(__GNUC__)
    const auto there = std::bit_cast<std::uintptr_t>(at) + static_cast<std::uintptr_t>(distance) * sizeof(double);
    __builtin_prefetch(std::bit_cast<void const*>(there), ForWriting ? 1 : 0);
#endif
}

/// f(k) for each pack of the line of the cache that begins at cell i: g++ does not unroll such loops.
template <class Function>
TONGBI_PANEL_INLINE inline void by_packs(Eigen::Index i, Function f) {
    unrolled<static_cast<std::size_t>(cache_line / pack::size)>(
        [&](std::size_t k) TONGBI_PANEL_INLINE { f(i + static_cast<Eigen::Index>(k) * pack::size); });
}

/// An input: cells one behind the other.
struct column_input {
    double const* at;
    TONGBI_PANEL_INLINE pack operator()(Eigen::Index i) const { return pack::at(at + i); }
    [[nodiscard]] double one(Eigen::Index i) const { return at[i]; }
    TONGBI_PANEL_INLINE void expect_from(Eigen::Index i) const { expect<false>(at + i); }
};
/// An input: one number for all cells.
struct number_input {
    double x;
    TONGBI_PANEL_INLINE pack operator()(Eigen::Index) const { return pack::all(x); }
    [[nodiscard]] double one(Eigen::Index) const { return x; }
    TONGBI_PANEL_INLINE void expect_from(Eigen::Index) const {}
};

/// How many cells passed each step.
template <class F, role As>
struct survivors {
    std::array<lane_counts, steps_of<F, As>> passed;
    void add_to(cell_counts<F, As>& all, std::int64_t cells) const {
        for (std::size_t k = 0; k < steps_of<F, As>; ++k) {
            const auto left = passed[k].all();
            all.refused[k] += cells - left;
            cells = left;
        }
        all.fine += cells;
    }
};

/// The body: on packs, or lane by lane where it asks for what no pack has.
template <class F, class... Packs>
TONGBI_PANEL_INLINE inline pack value_on(F const& f, Packs const&... in) {
    if constexpr (requires { requires F::by_cell; }) {
        std::array<std::array<double, pack::size>, sizeof...(Packs)> lanes;
        std::size_t k = 0;
        (in.put(lanes[k++].data()), ...);
        std::array<double, pack::size> out;
        for (std::size_t i = 0; i < pack::size; ++i) out[i] = [&]<std::size_t... K>(std::index_sequence<K...>) {
                return value_of_inputs(f, lanes[K][i]...);
            }
        (std::index_sequence_for<Packs...>{});
        return pack::at(out.data());
    } else {
        return value_of_inputs(f, in...);
    }
}

/// What a rule says of the lanes; one that does not look at them (how many inputs there are) says it of all.
TONGBI_PANEL_INLINE inline mask as_mask(mask broken) { return broken; }
TONGBI_PANEL_INLINE inline mask as_mask(bool broken) { return pack::all(broken ? 1 : 0) == 1; }

/// Do the rules leave no answer beyond the ends of its role, so that no cell need be held against them?
template <class F>
inline constexpr bool stays_within_role = requires {
    requires F::stays_within_role;
};

/// One pack of cells: passed(mask) after each step, with the lanes that passed it and all before it.
template <role As, class F, class Passed, class... Packs>
TONGBI_PANEL_INLINE inline pack lifted(F const& f, Passed passed, Packs const&... in) {
    mask fine = are_present(in...);
    passed(fine);
    const std::tuple<Packs const&...> all(in...);
    F::domain.each([&](auto rule) TONGBI_PANEL_INLINE {
        fine = without(fine, as_mask(rule.broken(all)));
        passed(fine);
    });
    const pack value = value_on(f, in...);
    fine = fine & is_finite(value);
    passed(fine);
    if constexpr (As == role::share || As == role::growth) {
        if constexpr (!stays_within_role<F>) fine = without(fine, value < pack::all(lowest_of(As)));
        passed(fine);
    }
    if constexpr (As == role::share) {
        if constexpr (!stays_within_role<F>) fine = without(fine, value > pack::all(highest_of(As)));
        passed(fine);
    }
    return or_missing(fine, value);
}

/// The same, each step counted. `code`, where it is asked for, goes on from the code of each step that a cell passes to
/// that of the next.
template <role As, bool Coded, class F, class... Packs>
TONGBI_PANEL_INLINE inline pack lifted_and_counted(F const& f, survivors<F, As>& alive, pack& code,
                                                   Packs const&... in) {
    std::size_t k = 0;
    return lifted<As>(
        f,
        [&](mask fine) TONGBI_PANEL_INLINE {
            alive.passed[k].add(fine);
            if constexpr (Coded) code = code - where(fine, pack::all(step_codes<F, As>[k] - step_codes<F, As>[k + 1]));
            ++k;
        },
        in...);
}

/// Fewer cells than a pack: the lanes behind them are missing, and pass no step.
template <class Input>
pack padded(Input const& input, Eigen::Index i, Eigen::Index n) {
    std::array<double, pack::size> cells;
    for (Eigen::Index j = 0; j < pack::size; ++j)
        cells[static_cast<std::size_t>(j)] = j < n ? input.one(i + j) : std::numeric_limits<double>::quiet_NaN();
    return pack::at(cells.data());
}

/// The cells [from, to), each step counted.
template <role As, class F, class... In>
TONGBI_PANEL_FLATTEN void lift_counted(F const& f, Eigen::Index from, Eigen::Index to, double* out,
                                       cell_counts<F, As>& counts, In... in) {
    survivors<F, As> alive; // of its own, so that it stays in registers
    pack none = pack::all(0);
    Eigen::Index i = from;
    for (; i + cache_line <= to; i += cache_line) {
        (in.expect_from(i), ...);
        expect<true>(out + i);
        by_packs(i, [&](Eigen::Index k)
                        TONGBI_PANEL_INLINE { lifted_and_counted<As, false>(f, alive, none, in(k)...).put(out + k); });
    }
    for (; i + pack::size <= to; i += pack::size) lifted_and_counted<As, false>(f, alive, none, in(i)...).put(out + i);
    if (i < to) {
        std::array<double, pack::size> cells;
        lifted_and_counted<As, false>(f, alive, none, padded(in, i, to - i)...).put(cells.data());
        std::copy(cells.begin(), cells.begin() + (to - i), out + i);
    }
    alive.add_to(counts, to - from);
}

/// From so many steps on counting each costs as much as the arithmetic. Such a formula is counted by blocks: the cells
/// whose inputs are there, and those of them that have an answer. Only a block in which a rule refused a cell is
/// counted step by step, from the first cache, and where refusals are frequent every block is at once.
template <class F, role As>
inline constexpr bool counts_by_blocks = steps_of<F, As> >= 4;
/// Does a rule refuse one cell of 512 or more, of those that were counted before?
template <class F, role As>
bool refuses_often(cell_counts<F, As> const& counts) {
    std::int64_t by_rules = 0;
    for (std::size_t k = 1; k < counts.refused.size(); ++k) by_rules += counts.refused[k];
    return by_rules * 512 > counts.fine;
}

/// Cells whose inputs are there, and those of them that have an answer.
struct block_counts {
    lane_counts there, answered;
    /// False, and nothing added, where a rule refused one of them.
    template <class F, role As>
    bool add_to(cell_counts<F, As>& all, std::int64_t cells) const {
        const auto inputs = there.all();
        if (inputs != answered.all()) return false;
        all.refused[0] += cells - inputs;
        all.fine += inputs;
        return true;
    }
};
/// One pack of cells, counted so; present(one where all inputs are there) is told the lanes.
template <role As, class F, class Present, class... Packs>
TONGBI_PANEL_INLINE inline pack lifted_at_once(F const& f, block_counts& block, Present present, Packs const&... in) {
    mask fine = are_present(in...);
    block.there.add(fine);
    present(fine);
    const pack value = lifted<As>(
        f, [&](mask passed) TONGBI_PANEL_INLINE { fine = passed; }, in...);
    block.answered.add(fine);
    return value;
}

/// n cells of `in...` to n cells of `out`, which must not overlap what is read later.
template <role As, class F, class... In>
TONGBI_PANEL_FLATTEN void lift(F const& f, Eigen::Index n, double* out, cell_counts<F, As>& counts, In... in) {
    Eigen::Index i = 0;
    if constexpr (counts_by_blocks<F, As>) {
        constexpr Eigen::Index block = 512; // they are in the first cache still where they must be counted again
        while (n - i >= cache_line && !refuses_often(counts)) {
            const Eigen::Index end = i + std::min(block, (n - i) / cache_line * cache_line);
            block_counts counted;
            for (Eigen::Index j = i; j < end; j += cache_line) {
                (in.expect_from(j), ...);
                expect<true>(out + j);
                by_packs(j, [&](Eigen::Index k) TONGBI_PANEL_INLINE {
                    lifted_at_once<As>(
                        f, counted, [](mask) TONGBI_PANEL_INLINE {}, in(k)...)
                        .put(out + k);
                });
            }
            if (!counted.add_to(counts, end - i)) lift_counted<As>(f, i, end, out, counts, in...);
            i = end;
        }
    }
    lift_counted<As>(f, i, n, out, counts, in...);
}

} // namespace TONGBI_PANEL_ABI
} // namespace detail
} // namespace tongbi::inline v0
