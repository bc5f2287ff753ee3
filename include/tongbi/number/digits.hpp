// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The one reader and the one writer of digits: literals, text, fmt and data files all pass here.
#pragma once

#include <tongbi/number/decimal.hpp>

#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace tongbi::inline v0 {

/// What stands at the head of a text: as many characters as belong to a number, and how it was written.
struct scanned_digits {
    /// Why the digits are no number.
    enum class fault : std::uint8_t { none, no_digits, malformed, too_many_digits };

    decimal value{};
    std::size_t size = 0; ///< bytes read, or bytes up to the fault
    bool has_sign = false;
    bool has_plus = false;
    bool grouped = false; ///< 500,000
    bool full_width = false;
    fault error = fault::none;
};

namespace detail {

/// What parts groups of three digits: commas, and the narrow blanks of GB/T 15835. ASCII blanks part two numbers.
enum class group_mark : std::uint8_t { none, comma, full_width_comma, blank };

/// One character of a number, ASCII, full-width (＋－．， ０ to ９) or one that looks alike: its ASCII twin and its
/// size in bytes.
struct number_char {
    char ascii = '\0';
    std::size_t size = 0;
    group_mark groups = group_mark::none;
};

constexpr bool is_sign(char ascii) { return ascii == '-' || ascii == '+'; }
constexpr number_char number_char_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto is = [&](unsigned second, unsigned from, unsigned to) {
        return byte(1) == second && byte(2) >= from && byte(2) <= to;
    };
    switch (byte(0)) {
    case 0xC2: // no-break space
        if (byte(1) == 0xA0) return {',', 2, group_mark::blank};
        return {};
    case 0xE2:
        if (is(0x88, 0x92, 0x92) || is(0x80, 0x90, 0x93)) return {'-', 3}; // U+2212, hyphens and dashes to U+2013
        if (is(0x80, 0x89, 0x89) || is(0x80, 0xAF, 0xAF)) return {',', 3, group_mark::blank}; // U+2009, U+202F
        return {};
    case 0xEF:
        if (is(0xBC, 0x8C, 0x8C)) return {',', 3, group_mark::full_width_comma};
        if (is(0xBC, 0x8B, 0x99)) return {static_cast<char>(byte(2) - 0x8B + '+'), 3};
        if (is(0xB9, 0xA3, 0xA3)) return {'-', 3}; // ﹣
        return {};
    default:
        if (byte(0) >= 0x80) return {};
        return {text[at], 1, text[at] == ',' ? group_mark::comma : group_mark::none};
    }
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// 1420, 5.25: what most prints are, in one pass. Nothing is read of all else, which may be malformed, grouped, signed
/// or in other digits.
constexpr bool scan_plain_digits(std::string_view text, scanned_digits& out) {
    std::int64_t coefficient = 0;
    std::size_t point = 0;
    std::size_t at = 0;
    for (; at < text.size() && at < coefficient_digits; ++at) {
        if (is_digit(text[at])) {
            coefficient = coefficient * 10 + (text[at] - '0');
        } else if (text[at] == '.' && point == 0) {
            point = at;
        } else {
            break;
        }
    }
    const std::size_t whole = point == 0 ? at : point;
    const bool has_digits = at > point + (point == 0 ? 0 : 1) && is_digit(text[0]);
    if (!has_digits || (text[0] == '0' && whole > 1)) return false;
    if (at < text.size()) { // more digits than fit, separators, full-width digits, ×
        const auto next = static_cast<unsigned char>(text[at]);
        if (is_digit(text[at]) || next == ',' || next == '.' || (next >= 0xC2 && next <= 0xC3) || next == 0xE2 ||
            next == 0xEF)
            return false;
    }
    out.value = decimal(coefficient, point == 0 ? 0 : -static_cast<std::int32_t>(at - point - 1));
    out.size = at;
    return true;
}

/// Beyond so many places before or behind the last digit a number is written with a power of ten: 5×10^1001.
inline constexpr std::int32_t most_places = 1000;
/// The largest power that is read: the arithmetic of what is read stays far from where decimals end.
inline constexpr std::int32_t most_read_places = 10'000;
inline constexpr std::string_view times_ten_to = "×10^";

/// Does a number with this exponent have too many places to be written to its end?
constexpr bool takes_power_of_ten(std::int32_t exponent) { return exponent > most_places || exponent < -most_places; }

/// The power of ten behind digits as `append` writes it, and its size in bytes; 0 where there is none. Smaller ones
/// belong to units (5×10^4 t).
struct written_power {
    std::int32_t ten = 0;
    std::size_t size = 0;
};
constexpr written_power scan_power(std::string_view text) {
    if (!text.starts_with(times_ten_to)) return {};
    std::size_t at = times_ten_to.size();
    const bool negative = at < text.size() && text[at] == '-';
    if (negative) ++at;
    std::int32_t ten = 0;
    for (; at < text.size() && is_digit(text[at]) && ten <= most_read_places; ++at) ten = ten * 10 + (text[at] - '0');
    if (!takes_power_of_ten(ten) || ten > most_read_places) return {};
    return {negative ? -ten : ten, at};
}

} // namespace detail

/// Reads sign, digits (full-width too), thousands separators where right and of one kind, and a decimal point, behind
/// which only blanks part groups. `1.2.3`, `12,34` and `007` are malformed, 40 digits are too many; nothing is read
/// halfway.
[[nodiscard]] constexpr scanned_digits scan_digits(std::string_view text) {
    using detail::group_mark;
    using detail::is_digit;
    using detail::is_sign;
    using detail::number_char_at;
    using fault = scanned_digits::fault;
    scanned_digits out;
    if (detail::scan_plain_digits(text, out)) return out;
    std::size_t at = 0;
    auto c = number_char_at(text, at);
    const auto step = [&] {
        at += c.size;
        c = number_char_at(text, at);
    };
    bool negative = false;
    if (is_sign(c.ascii)) {
        negative = c.ascii == '-';
        out.has_sign = true;
        out.has_plus = !negative;
        step();
    }
    std::int64_t coefficient = 0;
    int significant = 0;
    int decimals = 0;
    int run = 0;    // digits since the last separator
    int groups = 0; // separators read
    auto kind = group_mark::none;
    bool behind_point = false; // groups of decimals
    bool point = false;
    bool any = false;
    const auto fail = [&](fault error) {
        out.size = at;
        out.error = error;
        return out;
    };
    const auto digit_follows = [&] { return is_digit(number_char_at(text, at + c.size).ascii); };
    const auto group_follows = [&] { // three digits and no fourth
        std::size_t next = at + c.size;
        int size = 0;
        for (auto d = number_char_at(text, next); is_digit(d.ascii); d = number_char_at(text, next)) {
            next += d.size;
            if (++size > 3) break;
        }
        return size == 3;
    };
    for (;; step()) {
        const bool blank = c.groups == group_mark::blank;
        if (c.groups == group_mark::full_width_comma && !group_follows()) break; // 8，9 are two numbers of a list
        if (is_digit(c.ascii)) {
            out.full_width = out.full_width || c.size > 1;
            if (any && !point && significant == 0) return fail(fault::malformed); // 007
            any = true;
            ++run;
            if (significant > 0 || c.ascii != '0') ++significant;
            if (significant > detail::coefficient_digits || decimals >= detail::most_places)
                return fail(fault::too_many_digits);
            coefficient = coefficient * 10 + (c.ascii - '0');
            decimals += point ? 1 : 0;
        } else if (c.groups != group_mark::none && (!point || blank) && any && digit_follows()) {
            const bool first = groups == 0;
            if ((first && !point ? run > 3 : run != 3) || (!first && c.groups != kind)) return fail(fault::malformed);
            kind = c.groups;
            behind_point = point;
            ++groups;
            run = 0;
        } else if (c.ascii == '.' && any && digit_follows()) {
            if (point || (groups > 0 && run != 3)) return fail(fault::malformed);
            point = true;
            run = 0;
        } else {
            break;
        }
    }
    if (!any) return fail(fault::no_digits);
    if (groups > 0 && (point ? behind_point && run > 3 : run != 3)) return fail(fault::malformed);
    if (c.ascii == '.' || (c.ascii == ',' && point && digit_follows())) return fail(fault::malformed);
    auto power = detail::scan_power(text.substr(at));
    if (significant == 0 && power.ten > 0) power = {}; // nothing writes 0×10^1001
    out.size = at + power.size;
    out.grouped = groups > 0;
    out.value = decimal(negative ? -coefficient : coefficient, power.ten - decimals);
    return out;
}

namespace detail {

/// The plain notation of magnitude x 10^exponent, without sign; with a power of ten where that is too long.
inline void append_digits(std::string& out, std::uint64_t magnitude, std::int32_t exponent, bool grouped) {
    std::array<char, 24> buffer{};
    char* const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude).ptr;
    if (takes_power_of_ten(exponent)) {
        out.append(buffer.data(), end).append(times_ten_to).append(std::to_string(exponent));
        return;
    }
    const auto size = static_cast<int>(end - buffer.data());
    const int whole = size + exponent; // digits before the point, maybe negative
    if (whole <= 0) {
        out += "0.";
        out.append(static_cast<std::size_t>(-whole), '0');
    }
    for (int i = 0; i < size || i < whole; ++i) {
        if (i == whole && i > 0) out += '.';
        if (grouped && i > 0 && i < whole && (whole - i) % 3 == 0) out += ',';
        out += i < size ? buffer[static_cast<std::size_t>(i)] : '0';
    }
}

} // namespace detail

/// Appends `x` as it is printed: 73.0, -13.9, 1420; with `grouped` 500,000. Zeros follow a positive exponent, to a
/// thousand of them; 5×10^1001 reads back too.
inline void append(std::string& out, decimal x, bool grouped = false) {
    if (x.sign() < 0) out += '-';
    const std::int32_t exponent = x.is_zero() && x.exponent() > 0 ? 0 : x.exponent();
    detail::append_digits(out, x.magnitude(), exponent, grouped);
}

/// As it is printed: 73.0, -13.9, 1420.
[[nodiscard]] inline std::string to_string(decimal x) {
    std::string out;
    append(out, x);
    return out;
}

namespace detail {

/// Powers of ten that are doubles.
inline constexpr std::array<double, 23> exact_tens{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                   1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                   1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
/// The double nearest to a number of many digits or zeros, by the standard library.
inline double to_double_by_digits(decimal x) {
    std::array<char, 40> buffer{};
    char* end = std::to_chars(buffer.data(), buffer.data() + 24, x.coefficient()).ptr;
    *end++ = 'e';
    end = std::to_chars(end, buffer.data() + buffer.size(), x.exponent()).ptr;
    double value = 0;
    const bool in_range = std::from_chars(buffer.data(), end, value).ec == std::errc{};
    if (in_range || x.is_zero() || x.leading_exponent() < 0) return value;
    return x.sign() < 0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
}

} // namespace detail

/// The double nearest to `x`; beyond their range infinite or zero. constexpr for what reports print: 15 digits with up
/// to 22 zeros or decimals, where one multiplication or division of exact doubles is correctly rounded; elsewhere the
/// library's digits decide.
[[nodiscard]] constexpr double to_double(decimal x) {
    const std::uint64_t magnitude = x.magnitude();
    const std::int32_t exponent = x.exponent();
    if (magnitude < (std::uint64_t{1} << 53U) && exponent >= -22 && exponent <= 22) {
        const auto whole = static_cast<double>(x.coefficient());
        return exponent < 0 ? whole / detail::exact_tens[static_cast<std::size_t>(-exponent)]
                            : whole * detail::exact_tens[static_cast<std::size_t>(exponent)];
    }
    return detail::to_double_by_digits(x);
}

} // namespace tongbi::inline v0
