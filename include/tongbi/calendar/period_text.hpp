// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Characters of periods: a small buffer that writes them at compile time, what a label may hold, and the English names
/// of months.
#pragma once

#include <tongbi/number/utf8.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tongbi::inline v0::detail {

inline constexpr std::size_t label_capacity = 32;

inline constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                              "May",       "June",     "July",     "August",
                                                              "September", "October",  "November", "December"};
constexpr std::string_view short_name_of_month(std::size_t index) { return month_names[index].substr(0, 3); }

/// Writes `2023-03-02/2023-03-09(label)`: never more than 96 characters.
class period_text {
    // Before its use: clang computes constants only with templates whose bodies it has read.
    template <class Part> // std::chrono::month, std::chrono::day
    static constexpr int number_of(Part part) {
        return static_cast<int>(static_cast<unsigned>(part));
    }

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

private:
    std::array<char, 96> bytes_{};
    std::size_t size_ = 0;
};

/// Where a label cannot be kept as it is: 0 when it is empty or too long.
constexpr std::optional<std::size_t> label_fault(std::string_view label) {
    if (label.empty() || label.size() > label_capacity) return 0;
    for (std::size_t at = 0; at < label.size();) {
        const char c = label[at];
        const auto byte = static_cast<unsigned char>(c);
        const std::size_t size = utf8_size(label.substr(at));
        if (size == 0 || byte < 0x20 || byte == 0x7F || c == '(' || c == ')') return at;
        at += size;
    }
    return std::nullopt;
}

} // namespace tongbi::inline v0::detail
