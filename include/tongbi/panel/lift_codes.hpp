// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// lift_with_codes: what lift does, and a byte for each cell that says why it is refused (cell_codes.hpp).
#pragma once

#include <tongbi/panel/lift.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace tongbi::inline v0 {
namespace detail {
inline namespace TONGBI_PANEL_ABI {

/// A double that is 2^52 and a code: the code.
inline std::uint8_t low_byte(double wide) { return static_cast<std::uint8_t>(std::bit_cast<std::uint64_t>(wide)); }
/// The same of a block of them.
template <std::size_t N>
void low_bytes(std::array<double, N> const& wide, std::uint8_t* codes) {
#if defined(__SSE2__) // both compilers do it one by one otherwise
    static_assert(N % 16 == 0);
    const auto four = [&](std::size_t k) {
        return _mm_castps_si128(_mm_shuffle_ps(_mm_castpd_ps(_mm_loadu_pd(wide.data() + k)),
                                               _mm_castpd_ps(_mm_loadu_pd(wide.data() + k + 2)), 0x88));
    };
    for (std::size_t j = 0; j < N; j += 16)
        _mm_storeu_si128(
            reinterpret_cast<__m128i*>(codes + j),
            _mm_packus_epi16(_mm_packs_epi32(four(j), four(j + 4)), _mm_packs_epi32(four(j + 8), four(j + 12))));
#else
    for (std::size_t j = 0; j < N; ++j) codes[j] = low_byte(wide[j]);
#endif
}

/// Cells of which each has a code: packs to 2^52 and a code a lane, and from there to bytes.
inline constexpr Eigen::Index coded_block = 64;
inline constexpr double wide_zero = 4503599627370496.0; // 2^52

/// A block of cells by `cell(k, code)`, which gives the answers of a pack and counts its codes down.
template <class Cell, class... In>
TONGBI_PANEL_INLINE inline void lift_coded_block(Eigen::Index i, double* out, std::uint8_t* codes, double start,
                                                 Cell cell, In const&... in) {
    std::array<double, coded_block> wide;
    for (Eigen::Index j = 0; j < coded_block; j += cache_line) {
        (in.expect_from(i + j), ...);
        expect<true>(out + i + j);
        by_packs(j, [&](Eigen::Index k) TONGBI_PANEL_INLINE {
            pack code = pack::all(start);
            cell(i + k, code).put(out + i + k);
            code.put(wide.data() + k);
        });
    }
    low_bytes(wide, codes + i);
}

/// The same with a byte for each cell.
template <role As, class F, class... In>
TONGBI_PANEL_FLATTEN void lift_with_codes(F const& f, Eigen::Index n, double* out, std::uint8_t* codes,
                                          cell_counts<F, As>& counts, In... in) {
    constexpr double start = step_codes<F, As>[0];
    const pack all_steps = pack::all(start);
    Eigen::Index i = 0;
    if constexpr (counts_by_blocks<F, As>) {
        const bool at_once = !refuses_often(counts);
        for (; at_once && i + coded_block <= n; i += coded_block) {
            block_counts counted;
            lift_coded_block(
                i, out, codes, wide_zero + start,
                [&](Eigen::Index k, pack& code) TONGBI_PANEL_INLINE {
                    return lifted_at_once<As>(
                        f, counted, [&](mask there) TONGBI_PANEL_INLINE { code = code - where(there, all_steps); },
                        in(k)...);
                },
                in...);
            if (!counted.add_to(counts, coded_block)) break; // this block, and the rest, step by step
        }
    }
    survivors<F, As> alive;
    const Eigen::Index from = i;
    for (; i + coded_block <= n; i += coded_block)
        lift_coded_block(
            i, out, codes, wide_zero + start,
            [&](Eigen::Index k, pack& code)
                TONGBI_PANEL_INLINE { return lifted_and_counted<As, true>(f, alive, code, in(k)...); },
            in...);
    for (; i < n; i += pack::size) {
        const Eigen::Index left = std::min<Eigen::Index>(pack::size, n - i);
        std::array<double, pack::size> cells;
        pack code = pack::all(wide_zero + start);
        lifted_and_counted<As, true>(f, alive, code, (left == pack::size ? in(i) : padded(in, i, left))...)
            .put(cells.data());
        std::array<double, pack::size> few_codes;
        code.put(few_codes.data());
        for (Eigen::Index k = 0; k < left; ++k) {
            out[i + k] = cells[static_cast<std::size_t>(k)];
            codes[i + k] = low_byte(few_codes[static_cast<std::size_t>(k)]);
        }
    }
    alive.add_to(counts, n - from);
}

} // namespace TONGBI_PANEL_ABI
} // namespace detail
} // namespace tongbi::inline v0
