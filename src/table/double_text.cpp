// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What std::to_chars writes of a double, in half of its time. Dragonbox (Apache-2.0 with LLVM exceptions, or BSL-1.0)
// finds the digits, and they are laid out here: with a point where that takes no more characters than an exponent.
// Where there is no dragonbox, and of what is rare (no number, zero, whole numbers that end in zeros), std::to_chars
// does all.

#include "table/double_text.hpp"

#include <charconv>

#if TONGBI_DRAGONBOX
#include <dragonbox/dragonbox.h>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#if defined(__SSE2__) && defined(__x86_64__)
#include <emmintrin.h>
#define TONGBI_PAIRS_OF_EIGHT 1 // digits: two vectors of them at a time
#else
#define TONGBI_PAIRS_OF_EIGHT 0
#endif
#endif

namespace tongbi::inline v0::detail {
namespace {

char* put_by_library(char* to, double x) { return std::to_chars(to, to + room_of_double, x).ptr; }

#if TONGBI_DRAGONBOX

constexpr int most_digits = 17;

constexpr auto powers_of_ten = [] {
    std::array<std::uint64_t, most_digits + 1> all{1};
    for (std::size_t i = 1; i < all.size(); ++i) all[i] = all[i - 1] * 10;
    return all;
}();
int digits_of(std::uint64_t n) {
    const auto about = static_cast<std::size_t>(std::bit_width(n)) * 1233 >> 12U; // bits times the logarithm of 2
    return static_cast<int>(about) + (n >= powers_of_ten[about] ? 1 : 0);
}

/// Eight digits, the first in the lowest byte, and eight more.
struct sixteen_digits {
    std::uint64_t first, second;
};
/// Of two numbers below 10⁸: by halves, quarters and eighths that stand side by side.
#if TONGBI_PAIRS_OF_EIGHT
sixteen_digits digits_of_two(std::uint64_t first, std::uint64_t second) {
    const auto each = [](long long n) { return _mm_set1_epi64x(n); };
    const __m128i both = _mm_set_epi64x(static_cast<long long>(second), static_cast<long long>(first));
    const __m128i high = _mm_srli_epi64(_mm_mul_epu32(both, each(3'518'437'209)), 45);
    const __m128i low = _mm_sub_epi64(both, _mm_mul_epu32(high, each(10'000)));
    const __m128i fours = _mm_add_epi64(high, _mm_slli_epi64(low, 32));
    const __m128i hundreds = _mm_srli_epi32(_mm_mulhi_epu16(fours, _mm_set1_epi32(5243)), 3);
    const __m128i below = _mm_sub_epi32(fours, _mm_mullo_epi16(hundreds, _mm_set1_epi32(100)));
    const __m128i twos = _mm_add_epi32(hundreds, _mm_slli_epi32(below, 16));
    const __m128i tens = _mm_srli_epi16(_mm_mullo_epi16(twos, _mm_set1_epi16(103)), 10);
    const __m128i ones = _mm_sub_epi16(twos, _mm_mullo_epi16(tens, _mm_set1_epi16(10)));
    const __m128i text = _mm_or_si128(_mm_add_epi16(tens, _mm_slli_epi16(ones, 8)), _mm_set1_epi8('0'));
    return {static_cast<std::uint64_t>(_mm_cvtsi128_si64(text)),
            static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(text, text)))};
}
#else
std::uint64_t eight_digits(std::uint64_t n) {
    const std::uint64_t fours = n / 10'000 + ((n % 10'000) << 32U);
    const std::uint64_t hundreds = ((fours * 10'486) >> 20U) & 0x7F'0000'007FULL;
    const std::uint64_t twos = hundreds + ((fours - hundreds * 100) << 16U);
    const std::uint64_t tens = ((twos * 103) >> 10U) & 0xF'000F'000F'000FULL;
    return tens + ((twos - tens * 10) << 8U) + 0x3030'3030'3030'3030ULL;
}
sixteen_digits digits_of_two(std::uint64_t first, std::uint64_t second) {
    return {eight_digits(first), eight_digits(second)};
}
#endif
void put_eight(char* to, std::uint64_t digits) {
    if constexpr (std::endian::native == std::endian::little)
        std::memcpy(to, &digits, sizeof digits);
    else
        for (int i = 0; i < 8; ++i, digits >>= 8U) *to++ = static_cast<char>(digits & 0xFFU);
}

/// The digits of a number with zeros behind them, up to 17: the first of them, and two times eight, which stay in
/// registers, because bytes that were just written are slow to read as eight.
class digit_places {
public:
    explicit digit_places(std::uint64_t n) : count_(digits_of(n)) {
        constexpr std::uint64_t eight = 100'000'000;
        const std::uint64_t all = n * powers_of_ten[static_cast<std::size_t>(most_digits - count_)];
        const std::uint64_t high = all / eight;
        first_ = static_cast<char>('0' + high / eight);
        rest_ = digits_of_two(high % eight, all % eight);
    }
    [[nodiscard]] int count() const { return count_; }
    /// All of them; 17 bytes are written.
    void put(char* to) const {
        *to = first_;
        put_eight(to + 1, rest_.first);
        put_eight(to + 9, rest_.second);
    }
    /// Those behind the first few, of which there are one at least; 16 bytes are written.
    void put_behind(int few, char* to) const {
        const auto bits = static_cast<unsigned>(few - 1) * 8;
        if (bits < 64) {
            put_eight(to, rest_.first >> bits | rest_.second << 1U << (63 - bits));
            put_eight(to + 8, rest_.second >> bits);
        } else {
            put_eight(to, rest_.second >> (bits - 64));
        }
    }

private:
    int count_;
    char first_;
    sixteen_digits rest_;
};

/// 6450.13
char* put_mixed(char* to, digit_places const& digits, int whole) {
    digits.put(to);
    to[whole] = '.';
    digits.put_behind(whole, to + whole + 1);
    return to + digits.count() + 1;
}
/// 6450
char* put_whole(char* to, digit_places const& digits) {
    digits.put(to);
    return to + digits.count();
}
/// 0.00012
char* put_below_one(char* to, digit_places const& digits, int zeros) {
    constexpr int most_zeros = 8; // more of them take more characters than an exponent
    std::memcpy(to, "0.00000000", most_zeros + 2);
    to += 2 + zeros;
    digits.put(to);
    return to + digits.count();
}
/// 1.2e-07, 1e+300.
char* put_with_exponent(char* to, digit_places const& digits, int exponent) {
    digits.put(to);
    if (digits.count() > 1) {
        to[1] = '.';
        digits.put_behind(1, to + 2);
    }
    to += digits.count() + (digits.count() > 1 ? 1 : 0);
    *to++ = 'e';
    *to++ = exponent < 0 ? '-' : '+';
    const int size = exponent < 0 ? -exponent : exponent;
    if (size >= 100) *to++ = static_cast<char>('0' + size / 100);
    *to++ = static_cast<char>('0' + size / 10 % 10);
    *to++ = static_cast<char>('0' + size % 10);
    return to;
}

#endif

} // namespace

#if TONGBI_DRAGONBOX

char* put_shortest(char* to, double x) {
    constexpr std::uint64_t exponents = 0x7FF;
    const std::uint64_t power = std::bit_cast<std::uint64_t>(x) >> 52U & exponents;
    if (power == 0 || power == exponents) return put_by_library(to, x); // zero, what is next to it, and no number
    const auto found = jkj::dragonbox::to_decimal(x);
    const digit_places digits(found.significand);
    const int whole = digits.count() + found.exponent; // digits before the point
    char* const behind_sign = to + (found.is_negative ? 1 : 0);
    *to = '-';
    if (found.exponent < 0 && whole > 0) return put_mixed(behind_sign, digits, whole);
    const int exponent = whole - 1;
    const int with_exponent =
        digits.count() + (digits.count() > 1 ? 1 : 0) + (exponent >= 100 || exponent <= -100 ? 5 : 4);
    const int with_point = found.exponent >= 0 ? whole : digits.count() + 2 - whole;
    if (with_exponent < with_point) return put_with_exponent(behind_sign, digits, exponent);
    if (found.exponent > 0) return put_by_library(to, x); // all digits of its value
    return found.exponent == 0 ? put_whole(behind_sign, digits) : put_below_one(behind_sign, digits, -whole);
}

#else

char* put_shortest(char* to, double x) { return put_by_library(to, x); }

#endif

} // namespace tongbi::inline v0::detail
