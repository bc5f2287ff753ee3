// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// bound: one end of a figure; support: where a quantity ends by its nature; verdict: met, not met or undecided.
#pragma once

#include <tongbi/number/decimal.hpp>
#include <tongbi/number/vocabulary.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace tongbi::inline v0 {

/// One end of a figure. `at` is meaningless where the end is infinite.
struct bound {
    decimal at{};
    bool open = false;
    bool infinite = false;

    /// An end that is one of the numbers.
    static constexpr bound closed(decimal x) { return {x, false, false}; }
    /// An end that is not one of the numbers.
    static constexpr bound opened(decimal x) { return {x, true, false}; }
    static constexpr bound unlimited() { return {{}, true, true}; }
    friend constexpr bool operator==(bound a, bound b) {
        return a.infinite == b.infinite && (a.infinite || (a.open == b.open && a.at == b.at));
    }
};

/// Where a quantity ends by its nature: a share at 0 and 100 %, what has no sign at 0.
struct support {
    std::optional<decimal> from;
    std::optional<decimal> to;
};

inline constexpr support share_support{decimal(0), decimal(100)};
inline constexpr support not_negative_support{decimal(0), std::nullopt};
inline constexpr support growth_support{decimal(-100), std::nullopt};

/// Is a statement about figures true for every number they may stand for, for none, or for some?
enum class verdict : std::uint8_t { met, not_met, undecided };

template <>
struct vocabulary<verdict> {
    static constexpr std::array<word_entry<verdict>, 3> table{{
        {verdict::met, "met", "met", "已完成"},
        {verdict::not_met, "not_met", "not met", "未完成"},
        {verdict::undecided, "undecided", "undecided", "无法判定"},
    }};
};

/// In a word: met, not met, undecided.
[[nodiscard]] inline std::string to_string(verdict v, language lang = language::en) {
    return std::string(word_of(v, lang));
}
/// To any stream of text.
template <detail::text_stream Stream>
Stream& operator<<(Stream& out, verdict v) {
    out << word_of(v, language::en);
    return out;
}

} // namespace tongbi::inline v0
