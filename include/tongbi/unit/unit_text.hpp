// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The text of a unit: as it was spelled, else by the symbols of its rows. What no spelling says is a power of ten, so
/// that no factor is lost: 10²帕, 元/（人·年）, W m-2.
#pragma once

#include <tongbi/unit/unit_index.hpp>

#include <string>

namespace tongbi::inline v0 {
namespace detail {

inline constexpr std::array<std::string_view, 10> superscript_digits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};

/// 10⁴, or 10^4.
inline std::string power_of_ten(int ten, word_style style) {
    const std::string plain = std::to_string(ten);
    if (style == word_style::caret) return "10^" + plain;
    std::string text = "10";
    for (const char c : plain) text += c == '-' ? "⁻" : superscript_digits[static_cast<std::size_t>(c - '0')];
    return text;
}

/// The symbol of a row behind a prefix, as the index reads it; nothing where it reads none. A row that the table does
/// not know takes every prefix.
inline std::string symbol_with(unit_row const& row, int prefix, script letters) {
    const std::string_view symbol = letters == script::han ? row.zh : row.latin;
    if (prefix == 0) return std::string(symbol);
    const auto known = index_of_units.find(symbol);
    const bool is_own = !known || known->row != &row;
    const auto behind = [&](auto const& prefixes) {
        for (auto const& p : prefixes)
            if (p.ten == prefix) {
                std::string text = std::string(p.text).append(symbol);
                const auto e = index_of_units.find(text);
                if (e ? e->row == &row && e->prefix == prefix : is_own) return text;
            }
        return std::string{};
    };
    std::string text = letters == script::han ? behind(han_prefixes) : behind(latin_prefixes);
    for (auto s = spellings.begin(); text.empty() && s != spellings.end(); ++s)
        if (s->row == &row && s->prefix == prefix && s->letters == letters) text = s->text;
    return text;
}

/// The exponent behind a symbol: ^2, ², 2; -2 of W m-2.
inline void append_power(std::string& out, int power, power_style style) {
    if (power == 1) return;
    if (style == power_style::caret) out += '^';
    if (style != power_style::superscript) {
        out += std::to_string(power);
        return;
    }
    if (power < 0) out += "⁻";
    out += superscript_digits[static_cast<std::size_t>(size_of(power))];
}

/// m2 to the power -1 is m-2, m² is m⁻², and tCO2 is tCO2-1.
inline void append_below(std::string& out, std::string_view text, unit_row const& row, power_style style) {
    const bool has_exponent = row.length > 1 && row.mass == 0;
    std::size_t at = text.size();
    if (has_exponent && (text.ends_with("²") || text.ends_with("³")))
        at -= std::string_view("²").size();
    else if (has_exponent && (text.ends_with('2') || text.ends_with('3')))
        --at;
    out += text.substr(0, at);
    if (at == text.size()) return append_power(out, -1, style);
    out += style == power_style::superscript ? "⁻" : "-";
    out += text.substr(at);
}

/// 1/10万, 蒸吨/小时: a spelling that nothing but a divisor may follow.
inline bool has_slash(unit_part const& part) {
    return part.text != 0 && part.own_text == nullptr &&
           index_of_units.at(part.text).text.find('/') != std::string_view::npos;
}

/// One factor, `as_spelled` where it was read or by the symbol of its row. `in_line` is one of a product that writes
/// its negative powers: W m-2.
inline void append_part(std::string& out, unit_part const& part, script letters, bool in_line, bool as_spelled) {
    const int power = in_line ? part.power : size_of(part.power);
    std::string text;
    int ten = 0; // what no spelling says
    if (part.own_text != nullptr) {
        text.assign(part.own_text, part.text);
    } else if (part.text != 0 && as_spelled) {
        const auto entry = index_of_units.at(part.text);
        text.append(entry.prefix_text).append(entry.text);
    } else {
        text = symbol_with(*part.row, part.prefix, letters);
        if (text.empty() && part.prefix != 0) {
            text = letters == script::han ? part.row->zh : part.row->latin;
            ten = part.prefix * size_of(power);
        }
    }
    std::string_view word;
    auto style = word_style::superscript;
    const bool as_power = part.word_text >= static_cast<std::uint8_t>(word_style::caret);
    if (as_power)
        style = static_cast<word_style>(part.word_text);
    else if (part.word_text != 0)
        word = scale_words[part.word_text - 1U].text;
    else if (ten == 0)
        for (auto const& entry : scale_words)
            if (entry.ten == part.word && word.empty()) word = entry.text;
    if (word.empty()) ten += part.word;
    const bool alone = text.empty();
    if (ten != 0) {
        out += power_of_ten(ten, style);
        if (letters == script::latin && !alone) out += ' ';
    } else {
        out += word;
        if (!word.empty() && word.front() >= 'a' && word.front() <= 'z' && !alone) out += ' '; // billion RMB
    }
    if (in_line && power == -1) return append_below(out, text, *part.row, part.power_text);
    out += text;
    append_power(out, power, part.power_text);
}

} // namespace detail

/// 万千瓦, GW, 千瓦时/平方米, 元/（人·年）: as it was spelled, else by the symbols of the rows.
[[nodiscard]] inline std::string to_string(unit const& u) {
    const bool blanks = u.form() == unit_form::blanks;
    const bool in_line = blanks || u.form() == unit_form::dots;
    std::string above;
    std::string below;
    int factors_below = 0;
    for (auto const* part = u.begin(); part != u.end(); ++part) {
        std::string& side = in_line || part->power > 0 ? above : below;
        factors_below += &side == &below ? 1 : 0;
        if (!side.empty()) side += blanks ? " " : "·";
        const bool alone = part == u.begin() && part->power == 1 && (u.size() == 1 || part[1].power < 0);
        detail::append_part(side, *part, u.letters(), in_line, alone || !detail::has_slash(*part));
        if (part->own_parts > 1) part += part->own_parts - 1; // one text for all of them
    }
    if (below.empty()) return above;
    if (above.empty()) above = "1";
    if (u.form() == unit_form::per) return above + " per " + below;
    if (factors_below == 1) return above + "/" + below;
    const bool wide =
        u.form() == unit_form::full_width_brackets || (u.form() == unit_form::slash && u.letters() == script::han);
    return above + (wide ? "/（" : "/(") + below + (wide ? "）" : ")");
}

/// Does a blank stand between number and unit? Before Latin letters, not before Chinese ones, % and ‰.
[[nodiscard]] constexpr bool takes_blank(unit const& u) { return u.size() != 0 && u.letters() == script::latin; }

/// A unit behind its number: 500 MW, 6535万千瓦, 1013.2×10²帕.
inline void append_unit(std::string& text, unit const& u) {
    const std::string symbol = to_string(u);
    if (!symbol.empty() && symbol.front() >= '0' && symbol.front() <= '9')
        text += "×";
    else if (takes_blank(u))
        text += ' ';
    text += symbol;
}

} // namespace tongbi::inline v0
