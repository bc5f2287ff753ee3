// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Doubles and their shortest decimals (最短十进制数): what a data base or a spreadsheet shows of a double. Numbers of
/// few digits, as data bases hold them, take a tenth of the time of others.
#pragma once

#include <tongbi/number/digits.hpp>

#include <bit>

namespace tongbi::inline v0 {

namespace detail {

/// x as so many ten-thousandths, where x is below 10¹¹ and has at most four decimals: two decimals of 15 digits are
/// never one double, so that these digits are the shortest. Nothing of -0.
inline std::optional<std::int64_t> in_ten_thousandths(double x) {
    if (!(x < 1e11 && x > -1e11) || (x == 0 && std::bit_cast<std::uint64_t>(x) != 0)) return std::nullopt;
    const double scaled = x * 1e4;
    const auto whole = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
    return static_cast<double>(whole) / 1e4 == x ? std::optional(whole) : std::nullopt;
}

} // namespace detail

/// Writes the shortest digits that read back as `x` behind a text: 6450.13, 1e+300, nan.
inline void append_shortest(std::string& text, double x) {
    std::array<char, 40> digits{};
    char* end = digits.data();
    if (const auto parts = detail::in_ten_thousandths(x)) {
        if (*parts < 0) *end++ = '-';
        const std::int64_t size = *parts < 0 ? -*parts : *parts;
        end = std::to_chars(end, digits.data() + digits.size(), size / 10'000).ptr;
        if (const auto decimals = static_cast<int>(size % 10'000); decimals != 0) {
            *end++ = '.';
            for (int place = 1000, left = decimals; left != 0; left %= place, place /= 10)
                *end++ = static_cast<char>('0' + left / place);
        }
    } else {
        end = std::to_chars(end, digits.data() + digits.size(), x).ptr;
    }
    text.append(digits.data(), static_cast<std::size_t>(end - digits.data()));
}
/// The same as a text of its own.
[[nodiscard]] inline std::string shortest_text(double x) {
    std::string text;
    append_shortest(text, x);
    return text;
}

/// The shortest decimal that reads back as `x`, as a data base or a spreadsheet shows it: 6450.13. Nothing for NaN and
/// infinity.
[[nodiscard]] inline std::optional<decimal> to_decimal(double x) {
    if (!(x - x == 0)) return std::nullopt;
    if (const auto parts = detail::in_ten_thousandths(x); parts && *parts != 0) {
        std::int64_t digits = *parts;
        std::int32_t exponent = -4;
        for (; digits % 10 == 0; digits /= 10) ++exponent;
        return decimal(digits, exponent);
    }
    std::array<char, 32> buffer{};
    const char* const end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), x, std::chars_format::scientific).ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const auto e = text.find('e');
    const auto digits = scan_digits(text.substr(0, e));
    int ten = 0;
    const std::size_t sign = text[e + 1] == '+' ? 1 : 0; // from_chars takes a minus, but no plus
    std::from_chars(text.data() + e + 1 + sign, end, ten);
    return digits.value.shifted(ten);
}

} // namespace tongbi::inline v0
