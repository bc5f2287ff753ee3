// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Chinese numerals (汉字数字) for whole numbers below 10^16: 三, 两, 十二, 一百零五, 千万, 万亿.
/// What is read is written again and compared, so that only a proper numeral has a value.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tongbi::inline v0 {

/// How a numeral is worded where there is a choice.
struct numeral_style {
    bool liang = false;    ///< 两 instead of 二, where the number is two or leads with 2 before 百, 千, 万, 亿
    bool bare_one = false; ///< 千万 instead of 一千万, 十 instead of 一十
    friend constexpr bool operator==(numeral_style, numeral_style) = default;
};

struct numeral {
    std::int64_t value = 0;
    std::size_t size = 0; ///< bytes
    numeral_style style{};
};

namespace detail {

inline constexpr std::array<std::string_view, 10> numeral_digits{"零", "一", "二", "三", "四",
                                                                 "五", "六", "七", "八", "九"};
inline constexpr std::array<std::string_view, 4> numeral_powers{"", "十", "百", "千"};
inline constexpr std::size_t han_size = 3; // every character of a numeral takes three bytes of UTF-8

/// 1 to 9999, without leading zeros.
inline void append_section(std::string& out, int section, bool gap) {
    static constexpr std::array powers{1, 10, 100, 1000};
    bool zero = gap;
    for (int place = 3; place >= 0; --place) {
        const int digit = section / powers[static_cast<std::size_t>(place)] % 10;
        if (digit == 0) {
            zero = zero || !out.empty();
            continue;
        }
        if (zero && !out.empty()) out += "零";
        zero = false;
        out += numeral_digits[static_cast<std::size_t>(digit)];
        out += numeral_powers[static_cast<std::size_t>(place)];
    }
}

} // namespace detail

namespace detail {

/// 1 to 99'999'999.
inline void append_below_yi(std::string& out, std::int64_t value) {
    const int wan = static_cast<int>(value / 10'000);
    const int rest = static_cast<int>(value % 10'000);
    if (wan != 0) {
        append_section(out, wan, !out.empty() && wan < 1000);
        out += "万";
    }
    if (rest != 0) append_section(out, rest, !out.empty() && rest < 1000);
}

} // namespace detail

/// \pre 0 <= value < 10^16
[[nodiscard]] inline std::string to_numeral(std::int64_t value, numeral_style style = {}) {
    if (value == 0) return "零";
    std::string out;
    if (const std::int64_t yi = value / 100'000'000; yi != 0) {
        detail::append_below_yi(out, yi);
        out += "亿";
    }
    if (const std::int64_t rest = value % 100'000'000; rest != 0) {
        if (!out.empty() && rest < 10'000'000 && rest >= 10'000) out += "零"; // 三亿零五十万
        std::string low;
        detail::append_below_yi(low, rest);
        if (!out.empty() && rest < 10'000) out += "零";
        out += low;
    }
    const std::string_view one = detail::numeral_digits[1];
    if (style.bare_one && out.starts_with(one) && out.size() > one.size()) out.erase(0, one.size());
    if (style.liang && out.starts_with(detail::numeral_digits[2]) && !out.starts_with("二十"))
        out.replace(0, detail::han_size, "两");
    return out;
}

/// The numeral at the head of `text`, as long as it goes: 千万 of 千万千瓦.
[[nodiscard]] inline std::optional<numeral> read_numeral(std::string_view text) {
    std::optional<numeral> longest;
    std::int64_t yi = 0;      // closed by 亿
    std::int64_t wan = 0;     // closed by 万
    std::int64_t section = 0; // below the next 万
    std::int64_t digit = -1;
    const auto index_in = [](auto const& table, std::string_view character) {
        for (std::size_t i = 0; i < table.size(); ++i)
            if (!table[i].empty() && table[i] == character) return static_cast<int>(i);
        return -1;
    };
    for (std::size_t at = 0; at + detail::han_size <= text.size() && at < 40 * detail::han_size;
         at += detail::han_size) {
        const std::string_view character = text.substr(at, detail::han_size);
        if (const int d = character == "两" ? 2 : index_in(detail::numeral_digits, character); d >= 0) {
            digit = d;
        } else if (const int p = index_in(detail::numeral_powers, character); p > 0) {
            const std::int64_t power = p == 1 ? 10 : p == 2 ? 100 : 1000;
            section += (digit < 0 ? 1 : digit) * power;
            digit = -1;
        } else if (character == "万" || character == "亿") {
            section += digit < 0 ? 0 : digit;
            if (section == 0 && wan == 0) section = 1; // 万亿: one of them
            if (section > 9'999 || (yi != 0 && character == "亿")) break;
            (character == "万" ? wan : yi) = character == "万" ? section * 10'000 : (wan + section) * 100'000'000;
            if (character == "亿") wan = 0;
            section = 0;
            digit = -1;
        } else {
            break;
        }
        const std::int64_t value = yi + wan + section + (digit < 0 ? 0 : digit);
        const std::string_view read = text.substr(0, at + detail::han_size);
        for (const numeral_style style : {numeral_style{}, numeral_style{true, false}, numeral_style{false, true}})
            if (value < 10'000'000'000'000'000 && to_numeral(value, style) == read) {
                longest = numeral{value, read.size(), style};
                break;
            }
    }
    return longest;
}

} // namespace tongbi::inline v0
