// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Chinese numerals (汉字数字): whole numbers below 10^16 and decimals, 三, 两, 十二, 一百零五, 千万, 三十六点四.
/// What is read is written again and compared, so that only a proper numeral has a value.
#pragma once

#include <tongbi/number/decimal.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tongbi::inline v0 {

/// How a numeral is worded where there is a choice. Bit n stands for its digit, or its 万 or 亿, number n.
struct numeral_style {
    std::uint16_t liang = 0; ///< 两 instead of 二: two itself, and before 百, 千, 万, 亿
    std::uint16_t bare = 0;  ///< no 一: 千万, 十二, 一万零十二
    std::uint8_t zero = 0;   ///< 零 behind 万 or 亿 where no place is skipped: 十万零一千
    friend constexpr bool operator==(numeral_style, numeral_style) = default;

    /// 千万, 十: only a scale word or 十 at its head.
    [[nodiscard]] constexpr bool starts_bare() const { return (bare & 1U) != 0; }
};

/// A whole numeral that was read, and how it was written.
struct numeral {
    std::int64_t value = 0;
    std::size_t size = 0; ///< bytes
    numeral_style style{};
    bool unclear_zero = false; ///< a power follows that would stand behind a 零 without a gap: 一千零五 of 一千零五百
};

namespace detail {

inline constexpr std::array<std::string_view, 10> numeral_digits{"零", "一", "二", "三", "四",
                                                                 "五", "六", "七", "八", "九"};
inline constexpr std::array<std::string_view, 4> numeral_powers{"", "十", "百", "千"};
inline constexpr std::size_t han_size = 3; // every character of a numeral takes three bytes of UTF-8

/// Writes sections of four digits in the order of their style.
class numeral_writer {
public:
    explicit numeral_writer(numeral_style style) : style_(style) {}

    /// 1 to 9999, behind a 零 where one is due; `closed` by 万 or 亿.
    void section(std::int64_t value, bool zero, bool closed) {
        static constexpr std::array powers{1, 10, 100, 1000};
        bool started = false;
        for (std::size_t place = 4; place-- > 0;) {
            const auto digit = static_cast<std::size_t>(value / powers[place] % 10);
            if (digit == 0) {
                zero = zero || !text_.empty();
                continue;
            }
            const bool behind_zero = zero && !text_.empty();
            if (behind_zero) text_ += numeral_digits[0];
            const bool head = text_.empty();
            const bool bare = digit == 1 && chosen(style_.bare, digits_) &&
                              ((head && (place > 0 || closed)) || (place == 1 && behind_zero));
            const bool liang = digit == 2 && place != 1 && chosen(style_.liang, digits_) &&
                               (place > 1 || (!started && closed) || (head && value == 2));
            if (!bare) text_ += liang ? std::string_view("两") : numeral_digits[digit];
            text_ += numeral_powers[place];
            ++digits_;
            zero = false;
            started = true;
        }
    }
    /// 1 to 99'999'999; `closed` by 亿.
    void below_yi(std::int64_t value, bool zero, bool closed) {
        const std::int64_t wan = value / 10'000;
        const std::int64_t rest = value % 10'000;
        if (wan != 0) {
            section(wan, zero, true);
            zero = close("万");
        }
        if (rest != 0) section(rest, zero || (!text_.empty() && rest < 1000), closed);
    }
    /// The word behind a section, and whether its style puts a 零 behind it.
    bool close(std::string_view word) {
        text_ += word;
        return chosen(style_.zero, closings_++);
    }
    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    [[nodiscard]] static bool chosen(unsigned places, unsigned place) { return (places >> place & 1U) != 0; }
    numeral_style style_;
    std::string text_;
    unsigned digits_ = 0;
    unsigned closings_ = 0;
};

} // namespace detail

/// \pre 0 <= value < 10^16
[[nodiscard]] inline std::string to_numeral(std::int64_t value, numeral_style style = {}) {
    constexpr std::int64_t yi = 100'000'000;
    if (value == 0) return std::string(detail::numeral_digits[0]);
    detail::numeral_writer out(style);
    bool zero = false;
    if (value >= yi) {
        out.below_yi(value / yi, false, true);
        zero = out.close("亿");
    }
    const std::int64_t rest = value % yi;
    if (rest != 0) out.below_yi(rest, zero || (value >= yi && rest < yi / 10), false); // 三亿零五十万
    return std::move(out).text();
}

/// The numeral at the head of `text`, as long as it goes: 千万 of 千万千瓦. Behind 万 and 亿 a 零 may stand before any
/// place; within a section it marks a place that is skipped.
[[nodiscard]] inline std::optional<numeral> read_numeral(std::string_view text) {
    std::optional<numeral> longest;
    std::int64_t yi = 0;      // closed by 亿
    std::int64_t wan = 0;     // closed by 万
    std::int64_t section = 0; // below the next 万
    std::int64_t digit = -1;
    int last_power = 0;  // of the section
    int before_zero = 0; // the power that stands before a 零
    numeral_style style;
    unsigned digits = 0;
    unsigned closings = 0;
    const auto mark = [](auto& places, unsigned place) {
        if (place < 16) places = static_cast<std::remove_reference_t<decltype(places)>>(places | 1U << place);
    };
    const auto index_in = [](auto const& table, std::string_view character) {
        for (std::size_t i = 0; i < table.size(); ++i)
            if (!table[i].empty() && table[i] == character) return static_cast<int>(i);
        return -1;
    };
    for (std::size_t at = 0; at + detail::han_size <= text.size() && at < 40 * detail::han_size;
         at += detail::han_size) {
        const std::string_view character = text.substr(at, detail::han_size);
        if (const int d = character == "两" ? 2 : index_in(detail::numeral_digits, character); d >= 0) {
            if (d == 0) {
                if (section == 0 && closings > 0) mark(style.zero, closings - 1);
                before_zero = last_power;
            } else {
                if (character == "两") mark(style.liang, digits);
                ++digits;
            }
            digit = d;
        } else if (const int p = index_in(detail::numeral_powers, character); p > 0) {
            if (longest && before_zero > p && longest->size == at) longest->unclear_zero = true;
            if (digit < 1) mark(style.bare, digits++);
            const std::int64_t power = p == 1 ? 10 : p == 2 ? 100 : 1000;
            section += (digit < 1 ? 1 : digit) * power;
            digit = -1;
            last_power = p;
            before_zero = 0;
        } else if (character == "万" || character == "亿") {
            section += digit < 0 ? 0 : digit;
            if (section == 0 && wan == 0) { // 万亿: one of them
                section = 1;
                mark(style.bare, digits++);
            }
            if (section > 9'999 || (yi != 0 && character == "亿")) break;
            (character == "万" ? wan : yi) = character == "万" ? section * 10'000 : (wan + section) * 100'000'000;
            if (character == "亿") wan = 0;
            section = 0;
            digit = -1;
            last_power = before_zero = 0;
            ++closings;
        } else {
            break;
        }
        const std::int64_t value = yi + wan + section + (digit < 0 ? 0 : digit);
        const std::string_view read = text.substr(0, at + detail::han_size);
        if (value < 10'000'000'000'000'000 && to_numeral(value, style) == read)
            longest = numeral{value, read.size(), style};
    }
    return longest;
}

/// A numeral with decimals or without: 三十六点四, 零点五, 七十.
struct decimal_numeral {
    decimal value{};
    std::size_t size = 0; ///< bytes
    numeral_style style{};
    bool unclear_zero = false;
};

/// 三十六点四: digits behind 点 one by one. Nothing where the text begins with no numeral.
[[nodiscard]] inline std::optional<decimal_numeral> read_decimal_numeral(std::string_view text) {
    constexpr std::string_view point = "点";
    const auto whole = read_numeral(text);
    if (!whole) return std::nullopt;
    decimal_numeral read{{whole->value, 0}, whole->size, whole->style, whole->unclear_zero};
    std::string_view rest = text.substr(whole->size);
    if (!rest.starts_with(point)) return read;
    rest.remove_prefix(point.size());
    std::int64_t digits = whole->value;
    std::int32_t decimals = 0;
    const auto take_digit = [&] {
        for (std::size_t d = 0; d < detail::numeral_digits.size(); ++d)
            if (rest.starts_with(detail::numeral_digits[d])) {
                digits = digits * 10 + static_cast<std::int64_t>(d);
                rest.remove_prefix(detail::han_size);
                return true;
            }
        return false;
    };
    constexpr auto full = static_cast<std::int64_t>(detail::ten_to(detail::coefficient_digits - 1));
    while (digits < full && take_digit()) ++decimals;
    if (decimals == 0) return read;
    return decimal_numeral{decimal(digits, -decimals), text.size() - rest.size(), whole->style};
}

/// \pre 0 <= value < 10^16
[[nodiscard]] inline std::string to_numeral(decimal value, numeral_style style = {}) {
    std::int64_t whole = value.coefficient();
    std::string decimals;
    for (std::int32_t place = value.exponent(); place < 0; ++place) {
        decimals.insert(0, detail::numeral_digits[static_cast<std::size_t>(whole % 10)]);
        whole /= 10;
    }
    for (std::int32_t place = value.exponent(); place > 0; --place) whole *= 10;
    return to_numeral(whole, style) + (decimals.empty() ? "" : "点" + decimals);
}

} // namespace tongbi::inline v0
