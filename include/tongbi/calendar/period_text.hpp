// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Characters of periods: a small buffer that writes them at compile time, and what a label may
/// hold.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tongbi::inline v0::detail {

inline constexpr std::size_t label_capacity = 32;

/// Writes `2023-03-02/2023-03-09(label)`: never more than 96 characters.
class period_text {
public:
    [[nodiscard]] constexpr std::string_view view() const { return {bytes_.data(), size_}; }

    constexpr period_text& put(std::string_view text) {
        for (const char c : text) bytes_[size_++] = c;
        return *this;
    }
    /// At least `width` digits, with zeros before them.
    constexpr period_text& number(int value, int width) {
        std::array<char, 12> reversed{};
        std::size_t size = 0;
        std::int64_t rest = value;
        if (rest < 0) {
            put("-");
            rest = -rest;
        }
        for (; rest > 0 || static_cast<int>(size) < width; rest /= 10)
            reversed[size++] = static_cast<char>('0' + rest % 10);
        while (size > 0) bytes_[size_++] = reversed[--size];
        return *this;
    }
    constexpr period_text& month(std::chrono::year_month month) {
        return number(static_cast<int>(month.year()), 4).put("-").number(number_of(month.month()), 2);
    }
    constexpr period_text& date(std::chrono::year_month_day date) {
        return month(date.year() / date.month()).put("-").number(number_of(date.day()), 2);
    }

    /// Code points of a text; a stray byte of UTF-8 counts with the one before it.
    [[nodiscard]] static constexpr std::int32_t code_points(std::string_view text) {
        std::int32_t count = 0;
        for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
        return count;
    }
    /// Bytes of the UTF-8 code point at `at`, or 0: overlong forms, surrogates and cut sequences
    /// are none.
    [[nodiscard]] static constexpr std::size_t code_point_size(std::string_view text, std::size_t at) {
        const auto byte = [&](std::size_t i) -> std::uint32_t {
            return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
        };
        const std::uint32_t lead = byte(0);
        if (lead < 0x80) return 1;
        const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
        std::uint32_t point = lead & (0x7FU >> size);
        for (std::size_t i = 1; i < size; ++i) {
            if ((byte(i) & 0xC0U) != 0x80U) return 0;
            point = point << 6U | (byte(i) & 0x3FU);
        }
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        return lead < 0xC0 || lead > 0xF4 || point < smallest[size] || point > 0x10FFFF || surrogate ? 0 : size;
    }

private:
    template <class Part> // std::chrono::month, std::chrono::day
    static constexpr int number_of(Part part) {
        return static_cast<int>(static_cast<unsigned>(part));
    }

    std::array<char, 96> bytes_{};
    std::size_t size_ = 0;
};

/// Where a label cannot be kept as it is: 0 when it is empty or too long.
constexpr std::optional<std::size_t> label_fault(std::string_view label) {
    if (label.empty() || label.size() > label_capacity) return 0;
    for (std::size_t at = 0; at < label.size();) {
        const char c = label[at];
        const auto byte = static_cast<unsigned char>(c);
        const std::size_t size = period_text::code_point_size(label, at);
        if (size == 0 || byte < 0x20 || byte == 0x7F || c == '(' || c == ')') return at;
        at += size;
    }
    return std::nullopt;
}

} // namespace tongbi::inline v0::detail
