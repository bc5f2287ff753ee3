// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Many random cases with a fixed seed, reported as one assertion with the first case that failed.
#pragma once

#include <tongbi/number.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>

namespace referee {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(undefined_behavior_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif
#else
inline constexpr bool sanitized = false;
#endif

/// A twentieth under sanitizers.
constexpr int rounds(int n) { return sanitized ? (n + 19) / 20 : n; }

class tally {
public:
    template <class Case>
    void expect(bool holds, Case const& describe) {
        ++tried_;
        if (!holds && wrong_++ == 0) first_ = describe();
    }
    void check(long at_least) const {
        INFO("wrong: " << wrong_ << " of " << tried_ << ", first: " << first_);
        CHECK(wrong_ == 0);
        CHECK(tried_ >= at_least);
    }

private:
    long tried_ = 0;
    long wrong_ = 0;
    std::string first_;
};

/// Same numbers on every standard library: no distributions.
class dice {
public:
    explicit dice(std::uint64_t seed) : engine_(seed) {}

    int between(int low, int high) {
        return low + static_cast<int>(engine_() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool coin() { return between(0, 1) == 1; }
    bool one_in(int n) { return between(1, n) == 1; }
    std::uint64_t bits() { return engine_(); }

    /// A coefficient of that many digits; now and then one with a tail of zeros, nines or a five.
    std::int64_t coefficient(int digits) {
        std::int64_t low = 1;
        for (int i = 1; i < digits; ++i) low *= 10;
        const auto span = static_cast<std::uint64_t>(low) * 9;
        std::int64_t c = low + static_cast<std::int64_t>(engine_() % span);
        std::int64_t tail = 1;
        for (int i = between(0, digits - 1); i > 0; --i) tail *= 10;
        switch (between(0, 9)) {
        case 0: c = low; break;
        case 1: c = low * 10 - 1; break;
        case 2: c = std::min(low + 1, low * 10 - 1); break;
        case 3: c = c / tail * tail; break;
        case 4: c = c / tail * tail + (tail - 1); break;
        case 5: c = c / tail * tail + tail / 2; break;
        case 6: c = std::max(low, low * 10 - tail); break;
        default: break;
        }
        return c;
    }
    /// 1 to 18 digits, either sign, now and then zero.
    tongbi::decimal decimal(int low_exponent, int high_exponent) {
        const std::int64_t c = one_in(40) ? 0 : coefficient(between(1, 18));
        return {coin() ? c : -c, between(low_exponent, high_exponent)};
    }
    /// As reports print numbers: up to that many digits, positive.
    tongbi::decimal print(int most_digits, int low_exponent, int high_exponent) {
        return {coefficient(between(1, most_digits)), between(low_exponent, high_exponent)};
    }

private:
    std::mt19937_64 engine_;
};

} // namespace referee
