// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// pack: as many doubles as a register holds, on Eigen's packets, with what bodies and rules of formulas ask of a
/// number: + - * /, comparisons that give a mask, and the functions of power.hpp and logarithm.hpp, lane by lane. The
/// only file that names Eigen::internal.
///
/// What is compiled for another set of instructions has other names (the namespace below): of two objects of one
/// program, one built with -mavx2 and one without, neither takes the other's code.
#pragma once

#include <tongbi/formula/rules.hpp>
#include <tongbi/number/logarithm.hpp>
#include <tongbi/number/power.hpp>
#include <tongbi/panel/missing_is_nan.hpp>

#include <Eigen/Core>

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#if defined(__AVX512F__)
#define TONGBI_PANEL_ABI avx512
#elif defined(__AVX2__) && defined(__FMA__)
#define TONGBI_PANEL_ABI avx2_fma
#elif defined(__AVX2__)
#define TONGBI_PANEL_ABI avx2
#elif defined(__AVX__)
#define TONGBI_PANEL_ABI avx
#else
#define TONGBI_PANEL_ABI any_processor
#endif

// Vectors that more than Eigen's packets is asked of, where there are such instructions.
#if defined(__AVX2__) && !defined(__AVX512F__) && !defined(EIGEN_DONT_VECTORIZE)
#define TONGBI_PANEL_256
#elif defined(__SSE2__) && !defined(__AVX__) && !defined(EIGEN_DONT_VECTORIZE)
#define TONGBI_PANEL_128
#endif

// Where a formula has four rules, both compilers stop inlining: a cell then takes 3 to 13 ns instead of 1. Without an
// optimiser nothing is gained by it, and a program takes several times as long to compile.
#if defined(__GNUC__) && defined(__OPTIMIZE__)
#define TONGBI_PANEL_INLINE __attribute__((always_inline))
#define TONGBI_PANEL_FLATTEN [[gnu::flatten]]
#else
#define TONGBI_PANEL_INLINE
#define TONGBI_PANEL_FLATTEN
#endif

namespace tongbi::inline v0::detail::inline TONGBI_PANEL_ABI {

namespace packets = Eigen::internal;
using packet = packets::packet_traits<double>::type; // double itself where Eigen knows no vectors

/// One yes or no a lane. & | ~ and their doubled forms do not short-cut: a rule of a formula reads as it stands.
class mask {
public:
    TONGBI_PANEL_INLINE explicit mask(packet const& bits) : bits_(bits) {}
    TONGBI_PANEL_INLINE friend mask operator&(mask a, mask b) { return mask(packets::pand(a.bits_, b.bits_)); }
    TONGBI_PANEL_INLINE friend mask operator|(mask a, mask b) { return mask(packets::por(a.bits_, b.bits_)); }
    TONGBI_PANEL_INLINE friend mask operator~(mask a) { return mask(packets::pxor(a.bits_, packets::ptrue(a.bits_))); }
    TONGBI_PANEL_INLINE friend mask operator&&(mask a, mask b) { return a & b; }
    TONGBI_PANEL_INLINE friend mask operator||(mask a, mask b) { return a | b; }
    TONGBI_PANEL_INLINE friend mask operator!(mask a) { return ~a; }
    /// a and not b.
    TONGBI_PANEL_INLINE friend mask without(mask a, mask b) { return mask(packets::pandnot(a.bits_, b.bits_)); }
    [[nodiscard]] TONGBI_PANEL_INLINE packet const& bits() const { return bits_; }

private:
    packet bits_;
};

/// Doubles side by side.
class pack {
public:
    static constexpr Eigen::Index size = packets::packet_traits<double>::size;

    pack() = default;
    TONGBI_PANEL_INLINE explicit pack(packet const& lanes, int /*of_packet*/) : lanes_(lanes) {}
    TONGBI_PANEL_INLINE static pack all(double x) { return pack(packets::pset1<packet>(x), 0); }
    TONGBI_PANEL_INLINE static pack at(double const* from) { return pack(packets::ploadu<packet>(from), 0); }
    TONGBI_PANEL_INLINE void put(double* to) const { packets::pstoreu(to, lanes_); }

    TONGBI_PANEL_INLINE pack operator-() const { return pack(packets::pnegate(lanes_), 0); }
    TONGBI_PANEL_INLINE friend pack operator+(pack a, pack b) { return pack(packets::padd(a.lanes_, b.lanes_), 0); }
    TONGBI_PANEL_INLINE friend pack operator-(pack a, pack b) { return pack(packets::psub(a.lanes_, b.lanes_), 0); }
    TONGBI_PANEL_INLINE friend pack operator*(pack a, pack b) { return pack(packets::pmul(a.lanes_, b.lanes_), 0); }
    TONGBI_PANEL_INLINE friend pack operator/(pack a, pack b) { return pack(packets::pdiv(a.lanes_, b.lanes_), 0); }
    TONGBI_PANEL_INLINE friend pack operator+(pack a, int k) { return a + all(k); }
    TONGBI_PANEL_INLINE friend pack operator-(pack a, int k) { return a - all(k); }
    TONGBI_PANEL_INLINE friend pack operator*(pack a, int k) { return a * all(k); }
    TONGBI_PANEL_INLINE friend pack operator*(pack a, double k) { return a * all(k); }
    TONGBI_PANEL_INLINE friend pack operator/(pack a, int k) { return a / all(k); }
    TONGBI_PANEL_INLINE friend pack operator+(int k, pack a) { return all(k) + a; }
    TONGBI_PANEL_INLINE friend pack operator-(int k, pack a) { return all(k) - a; }
    TONGBI_PANEL_INLINE friend pack operator*(int k, pack a) { return all(k) * a; }
    TONGBI_PANEL_INLINE friend pack operator/(int k, pack a) { return all(k) / a; }

    TONGBI_PANEL_INLINE friend mask operator==(pack a, pack b) { return mask(packets::pcmp_eq(a.lanes_, b.lanes_)); }
    TONGBI_PANEL_INLINE friend mask operator<(pack a, pack b) { return mask(packets::pcmp_lt(a.lanes_, b.lanes_)); }
    TONGBI_PANEL_INLINE friend mask operator<=(pack a, pack b) { return mask(packets::pcmp_le(a.lanes_, b.lanes_)); }
    TONGBI_PANEL_INLINE friend mask operator>(pack a, pack b) { return b < a; }
    TONGBI_PANEL_INLINE friend mask operator>=(pack a, pack b) { return b <= a; }
    TONGBI_PANEL_INLINE friend mask operator==(pack a, int b) { return a == all(b); }
    TONGBI_PANEL_INLINE friend mask operator<(pack a, int b) { return a < all(b); }
    TONGBI_PANEL_INLINE friend mask operator<=(pack a, int b) { return a <= all(b); }
    TONGBI_PANEL_INLINE friend mask operator>(pack a, int b) { return all(b) < a; }
    TONGBI_PANEL_INLINE friend mask operator>(pack a, double b) { return all(b) < a; }
    TONGBI_PANEL_INLINE friend mask operator>=(pack a, int b) { return all(b) <= a; }

    TONGBI_PANEL_INLINE friend mask is_present(pack x) { return x == x; }
    TONGBI_PANEL_INLINE friend mask are_present(pack a, pack b) {
#if defined(TONGBI_PANEL_256)
        return mask(_mm256_cmp_pd(a.lanes_, b.lanes_, _CMP_ORD_Q));
#elif defined(TONGBI_PANEL_128)
        return mask(_mm_cmpord_pd(a.lanes_, b.lanes_));
#else
        return is_present(a) & is_present(b);
#endif
    }
    TONGBI_PANEL_INLINE friend mask is_finite(pack x) { return x - x == all(0); }
    TONGBI_PANEL_INLINE friend pack abs(pack x) { return pack(packets::pabs(x.lanes_), 0); }
    /// Of numbers; which of the two a NaN gives is open.
    TONGBI_PANEL_INLINE friend pack larger(pack a, pack b) { return pack(packets::pmax(a.lanes_, b.lanes_), 0); }
    /// The bits of both.
    TONGBI_PANEL_INLINE friend pack with_bits_of(pack a, pack b) { return pack(packets::por(a.lanes_, b.lanes_), 0); }
    /// x where the mask holds, else zero.
    TONGBI_PANEL_INLINE friend pack where(mask m, pack x) { return pack(packets::pand(m.bits(), x.lanes_), 0); }
    /// x where the mask holds, else the one NaN that stands for a missing number.
    TONGBI_PANEL_INLINE friend pack or_missing(mask m, pack x) {
        const packet missing = packets::pset1<packet>(std::numeric_limits<double>::quiet_NaN());
        return pack(packets::pselect(m.bits(), x.lanes_, missing), 0);
    }
    TONGBI_PANEL_INLINE friend double lanes_added(pack x) { return packets::predux(x.lanes_); }

    /// f(lane) for each: what no vector does, and what therefore gives the same bits as a double alone.
    template <class Function>
    friend pack by_lane(pack x, Function f) {
        alignas(64) double lanes[size];
        x.put(lanes);
        for (Eigen::Index i = 0; i < size; ++i) lanes[i] = f(lanes[i]);
        return at(lanes);
    }

private:
    packet lanes_;
};

} // namespace tongbi::inline v0::detail::inline TONGBI_PANEL_ABI

template <>
inline constexpr bool tongbi::is_rounded<tongbi::detail::pack> = true;

namespace tongbi::inline v0::detail::inline TONGBI_PANEL_ABI {

/// Is a number there in all of so many packs, lane by lane?
TONGBI_PANEL_INLINE inline mask are_present(pack a) { return is_present(a); }
template <class... Packs>
TONGBI_PANEL_INLINE inline mask are_present(pack a, pack b, pack c, Packs const&... more) {
    return are_present(a, b) & are_present(c, more...);
}

/// f(0), f(1), … as that many statements: what stays in registers by number.
template <std::size_t Count, class Function>
TONGBI_PANEL_INLINE inline void unrolled(Function f) {
    [&]<std::size_t... K>(std::index_sequence<K...>) TONGBI_PANEL_INLINE { (f(K), ...); }
    (std::make_index_sequence<Count>());
}

/// How often masks held, lane by lane: a mask that holds is -1 as a whole number.
class lane_counts {
public:
#if defined(TONGBI_PANEL_256)
    TONGBI_PANEL_INLINE void add(mask m) { n_ = _mm256_sub_epi64(n_, _mm256_castpd_si256(m.bits())); }
    [[nodiscard]] std::int64_t all() const {
        alignas(32) std::array<std::int64_t, 4> lanes;
        _mm256_store_si256(reinterpret_cast<__m256i*>(lanes.data()), n_);
        return lanes[0] + lanes[1] + lanes[2] + lanes[3];
    }

private:
    __m256i n_ = _mm256_setzero_si256();
#elif defined(TONGBI_PANEL_128)
    TONGBI_PANEL_INLINE void add(mask m) { n_ = _mm_sub_epi64(n_, _mm_castpd_si128(m.bits())); }
    [[nodiscard]] std::int64_t all() const {
        alignas(16) std::array<std::int64_t, 2> lanes;
        _mm_store_si128(reinterpret_cast<__m128i*>(lanes.data()), n_);
        return lanes[0] + lanes[1];
    }

private:
    __m128i n_ = _mm_setzero_si128();
#else
    TONGBI_PANEL_INLINE void add(mask m) { n_ = n_ + where(m, pack::all(1)); }
    [[nodiscard]] std::int64_t all() const { return static_cast<std::int64_t>(lanes_added(n_)); }

private:
    pack n_ = pack::all(0);
#endif
};

/// \name The functions of number/power.hpp and number/logarithm.hpp
/// @{
using v0::compounded, v0::per_period, v0::power, v0::root, v0::exp, v0::expm1, v0::log,
    v0::log1p; // those below hide them from the rest of detail
inline pack power(pack x, int n) {
    return by_lane(x, [=](double l) { return v0::power(l, n); });
}
inline pack power(pack x, int p, int q) {
    return by_lane(x, [=](double l) { return v0::power(l, p, q); });
}
inline pack root(pack x, int n) {
    return by_lane(x, [=](double l) { return v0::root(l, n); });
}
inline pack compounded(pack x, int p, int q) {
    return by_lane(x, [=](double l) { return v0::compounded(l, p, q); });
}
inline pack compounded(pack x, int n) {
    return by_lane(x, [=](double l) { return v0::compounded(l, n); });
}
inline pack per_period(pack x, int n) {
    return by_lane(x, [=](double l) { return v0::per_period(l, n); });
}
inline pack exp(pack x) {
    return by_lane(x, [](double l) { return std::exp(l); });
}
inline pack log(pack x) {
    return by_lane(x, [](double l) { return std::log(l); });
}
inline pack expm1(pack x) {
    return by_lane(x, [](double l) { return std::expm1(l); });
}
inline pack log1p(pack x) {
    return by_lane(x, [](double l) { return std::log1p(l); });
}
/// @}

} // namespace tongbi::inline v0::detail::inline TONGBI_PANEL_ABI
