// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/cell_text.hpp"

#include "table/fields.hpp"

#include <tongbi/number/digits.hpp>

namespace tongbi::inline v0::detail {
namespace {

/// Bytes of the number at the head of a text, 0 where there is none.
std::size_t scan_number(std::string_view text, bool decimal_comma, read_text& out) {
    const char point = decimal_comma ? ',' : '.';
    const char group = decimal_comma ? '.' : ',';
    std::size_t at = 0;
    bool negative = false;
    // U+2212, dashes, ﹣
    if (const auto sign = number_char_at(text, 0); is_sign(sign.ascii)) {
        negative = sign.ascii == '-';
        at = sign.size;
    }
    std::int64_t value = 0;
    int digits = 0; // significant
    int whole = 0;  // digits before the point
    int run = 0;    // since the last group mark
    int groups = 0;
    int ten = 0;
    bool behind = false, any = false, zero_first = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c >= '0' && c <= '9') {
            if (!behind) {
                if (whole == 0 && c == '0') zero_first = true;
                if (++whole > 1 && zero_first) return 0; // 007
                ++run;
            }
            any = true;
            if (digits > 0 || c != '0') ++digits;
            if (digits <= coefficient_digits) {
                value = value * 10 + (c - '0');
                ten -= behind ? 1 : 0;
            } else {
                ten += behind ? 0 : 1;
            }
        } else if (c == group && !behind && whole > 0) {
            if (groups == 0 ? run > 3 : run != 3) return 0;
            ++groups;
            run = 0;
        } else if (c == point && !behind) {
            behind = true;
        } else {
            break;
        }
    }
    if (!any || (groups > 0 && run != 3) || text[at - 1] == point) return 0;
    if (at + 1 < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        std::size_t e = at + 1;
        const bool minus = text[e] == '-';
        if (text[e] == '-' || text[e] == '+') ++e;
        int power = 0;
        std::size_t n = 0;
        for (; e < text.size() && text[e] >= '0' && text[e] <= '9' && n < 4; ++e, ++n)
            power = power * 10 + (text[e] - '0');
        if (n > 0) {
            ten += minus ? -power : power;
            at = e;
        }
    }
    if (ten > 4000 || ten < -4000) return 0;
    out.coefficient = negative ? -value : value;
    out.exponent = static_cast<std::int16_t>(ten);
    return at;
}

/// １２．５ in the letters of ASCII; empty where none of them is wide.
std::string without_full_width(std::string_view text) {
    std::string narrow;
    bool any = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
        const bool wide =
            at + 2 < text.size() && byte(0) == 0xEF && byte(1) == 0xBC && byte(2) >= 0x8B && byte(2) <= 0x99;
        narrow += wide ? static_cast<char>(byte(2) - 0x8B + '+') : text[at];
        at += wide ? 2U : 0U;
        any = any || wide;
    }
    return any ? narrow : std::string();
}

/// Letters of flags, as statistical offices write them behind a number.
bool is_flag(std::string_view text) {
    constexpr std::string_view letters = "bcdefinprsuz*#";
    if (text.empty() || text.size() > 3) return false;
    for (const char c : text)
        if (letters.find(c) == std::string_view::npos) return false;
    return true;
}

/// 12.99:1 of a column of ratios is 12.99.
bool is_to_one(std::string_view tail) { return tail == ":1" || tail == "：1" || tail == "∶1"; }

/// One mark of a footnote, or several: ①②, [1].
bool is_footnote_mark(std::string_view text) {
    if (text.empty()) return false;
    while (const std::size_t n = footnote_mark_at_end(text)) text.remove_suffix(n);
    return text.empty();
}

/// A cell whose number has no % of its own.
read_text read_plain(std::string_view text, cell_rules const& by) {
    read_text out;
    text = trimmed(text);
    out.text = text;
    if (text.empty()) return out;
    const std::size_t size = scan_number(text, by.decimal_comma, out);
    if (size != 0) {
        const std::string_view tail = text.substr(size);
        const std::string_view flag = trimmed(tail);
        const bool parted = flag.size() < tail.size() || flag.starts_with('*') || flag.starts_with('#');
        if (is_to_one(tail) && !by.percent) {
            out.state = cell_state::number;
            return out;
        }
        if (tail.empty() || (parted && is_flag(flag)) || is_footnote_mark(flag)) {
            out.text = text.substr(0, size);
            out.flag = flag;
            out.state = cell_state::number;
            bool missing = by.negative_missing && out.coefficient < 0;
            for (auto const& mark : by.missing) missing = missing || out.text == mark;
            if (missing) {
                out.state = cell_state::missing;
                out.why = absence::not_available;
            }
            return out;
        }
    }
    std::string_view mark = text;
    if (text.size() > 1 && text.front() == ':' && is_flag(trimmed(text.substr(1)))) { // `: c`
        out.flag = trimmed(text.substr(1));
        mark = text.substr(0, 1);
        out.text = mark;
    }
    if (const auto why = missing_by_mark(mark)) {
        out.why = out.flag == "c" ? absence::confidential : *why;
        out.state = *why == absence::below_unit && by.bureau ? cell_state::below_unit : cell_state::missing;
        return out;
    }
    for (auto const& stated : by.missing)
        if (text == stated) {
            out.why = absence::not_available;
            return out;
        }
    const std::string narrow = without_full_width(text);
    const bool is_number = !narrow.empty() && scan_number(narrow, by.decimal_comma, out) == narrow.size();
    out.state = is_number ? cell_state::number : cell_state::unreadable;
    return out;
}

} // namespace

std::size_t footnote_mark_at_end(std::string_view text) {
    constexpr std::size_t bytes_of_circled = 3; // ① to ⑳
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned char>(text[text.size() - bytes_of_circled + i]);
    };
    if (text.size() >= bytes_of_circled && byte(0) == 0xE2 && byte(1) == 0x91 && byte(2) >= 0xA0 && byte(2) <= 0xB3)
        return bytes_of_circled;
    const auto open = text.rfind('['); // [1]
    const bool closed = open != std::string_view::npos && text.ends_with(']') && text.size() - open > 2;
    if (!closed || text.size() - open > 4) return 0;
    const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
    return std::all_of(inside.begin(), inside.end(), is_digit) ? text.size() - open : 0;
}

bool is_in_percent(std::string_view text) { return text.size() > 1 && text.ends_with('%'); }

read_text read_any_cell(std::string_view text, cell_rules const& by) {
    if (!by.percent) return read_plain(text, by);
    text = trimmed(text);
    const bool has_sign = is_in_percent(text);
    auto read = read_plain(text.substr(0, text.size() - (has_sign ? 1 : 0)), by);
    if (read.state == cell_state::number && !has_sign) read.state = cell_state::unreadable;
    if (read.state == cell_state::unreadable) read.text = text;
    return read;
}

bool writes_number(std::string_view text, bool decimal_comma) {
    cell_rules by;
    by.decimal_comma = decimal_comma;
    return read_cell_text(text, by).state == cell_state::number;
}

qualifiers meaning_of_flag(std::string_view flag) {
    struct word {
        std::string_view text;
        qualifiers means;
    };
    // E, P, B, F of OBS_STATUS; A, M and O say nothing of a number
    constexpr std::array words{
        word{"Provisional", qualifier::preliminary},
        word{"P", qualifier::preliminary},
        word{"E", qualifier::estimated},
        word{"B", qualifier::series_break},
        word{"F", qualifier::expected},
        word{"R", qualifier::revised},
        word{"A", {}},
        word{"M", {}},
        word{"O", {}},
        word{"C", {}},
        word{"N", {}},
    };
    for (auto const& w : words)
        if (flag == w.text) return w.means;
    if (is_footnote_mark(flag)) return qualifier::annotated;
    qualifiers all;
    for (std::size_t i = 0; i < flag.size(); ++i)
        for (auto const& mark : flag_marks)
            if (flag.substr(i, 1) == mark.text) all |= mark.means;
    return all;
}

} // namespace tongbi::inline v0::detail
