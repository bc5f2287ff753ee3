// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Marks and flags of a table's cells: what stands where a number is missing (.. : - n/a), and what stands behind one
/// (p e b r *, 初步 预计 修订). Numbers are read elsewhere; see read_cell.hpp.
#pragma once

#include <tongbi/measure/read_words.hpp>
#include <tongbi/number/print.hpp>

namespace tongbi::inline v0 {

/// Why a cell has no number.
enum class absence : std::uint8_t {
    blank,          ///< nothing stands there
    not_available,  ///< .. : n/a: not collected, or not published
    not_applicable, ///< -: there is no such number
    confidential,   ///< flag c
    not_a_number,   ///< NaN of a program
    below_unit,     ///< …: smaller than the table shows, where the table does not say what it shows
};

template <>
struct vocabulary<absence> {
    static constexpr std::array<word_entry<absence>, 6> table{{
        {absence::blank, "blank", "nothing is printed", "空白"},
        {absence::not_available, "not_available", "not available", "无数据"},
        {absence::not_applicable, "not_applicable", "not applicable", "不适用"},
        {absence::confidential, "confidential", "confidential", "保密"},
        {absence::not_a_number, "not_a_number", "not a number", "非数值"},
        {absence::below_unit, "below_unit", "less than the smallest unit shown", "不足最小单位"},
    }};
};

/// A missing number (缺失值): why, and the flags that stand beside its mark.
struct missing {
    absence kind = absence::blank;
    v0::qualifiers flags{};
    friend constexpr bool operator==(missing, missing) = default;
};
/// `..`, as bureaus print it.
[[nodiscard]] inline std::string to_string(missing const&) { return std::string(missing_mark); }

/// A mark, and what its absence of a number means.
struct missing_mark_row {
    std::string_view text;
    absence kind;
};
/// Letters are compared without their case.
inline constexpr std::array missing_marks{
    missing_mark_row{"", absence::blank},
    missing_mark_row{"..", absence::not_available},
    missing_mark_row{":", absence::not_available},
    missing_mark_row{"：", absence::not_available},
    missing_mark_row{".", absence::not_available},
    missing_mark_row{"***", absence::not_available},
    missing_mark_row{"na", absence::not_available},
    missing_mark_row{"n/a", absence::not_available},
    missing_mark_row{"n.a.", absence::not_available},
    missing_mark_row{"#n/a", absence::not_available},
    missing_mark_row{"null", absence::not_available},
    missing_mark_row{"不详", absence::not_available},
    missing_mark_row{"无数据", absence::not_available},
    missing_mark_row{"nan", absence::not_a_number},
    missing_mark_row{"-", absence::not_applicable},
    missing_mark_row{"－", absence::not_applicable},
    missing_mark_row{"−", absence::not_applicable},
    missing_mark_row{"–", absence::not_applicable},
    missing_mark_row{"—", absence::not_applicable},
    missing_mark_row{"——", absence::not_applicable},
    missing_mark_row{"--", absence::not_applicable},
    missing_mark_row{"---", absence::not_applicable},
    missing_mark_row{"…", absence::below_unit},
    missing_mark_row{"……", absence::below_unit},
    missing_mark_row{"...", absence::below_unit},
};

/// A flag behind a number, as SDMX and statistical offices write it; c says why there is none.
struct flag_mark {
    std::string_view text;
    qualifiers means;
    std::optional<absence> why{};
};
inline constexpr std::array flag_marks{
    flag_mark{"p", qualifier::preliminary}, flag_mark{"e", qualifier::estimated},
    flag_mark{"r", qualifier::revised},     flag_mark{"b", qualifier::series_break},
    flag_mark{"f", qualifier::expected},    flag_mark{"*", qualifier::annotated},
    flag_mark{"＊", qualifier::annotated},  flag_mark{"c", {}, absence::confidential},
};

/// A cell taken apart: a number's text or what is missing, and the flags.
struct marked_cell {
    std::string_view number; ///< without blanks, flags and brackets
    std::optional<absence> missing{};
    qualifiers flags{};
    bool in_brackets = false;
};

namespace detail {

constexpr bool same_letters(std::string_view text, std::string_view lower) {
    if (text.size() != lower.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != lower[i]) return false;
    }
    return true;
}
constexpr std::optional<absence> missing_by_mark(std::string_view text) {
    for (auto const& mark : missing_marks)
        if (same_letters(text, mark.text)) return mark.kind;
    return std::nullopt;
}

/// 初步 and 预测 at the end of a text: the notes without their brackets.
inline qualifiers take_note_word(std::string_view& text) {
    constexpr std::string_view bracket = "（";
    for (auto const& note : notes) {
        if (!note.text.starts_with(bracket)) continue;
        const std::string_view word = note.text.substr(bracket.size(), note.text.size() - 2 * bracket.size());
        if (!text.ends_with(word)) continue;
        text.remove_suffix(word.size());
        return note.means;
    }
    return {};
}
/// The flags at the end of a cell, which all that stands behind the number must be; a unit is none: 5 bp.
inline void take_flags(marked_cell& cell, std::optional<absence>& why) {
    std::string_view head = cell.number;
    qualifiers flags;
    bool in_words = false; // which may stand behind a unit: 12.3万吨 初步
    for (std::size_t size = head.size() + 1; head.size() < size;) {
        size = head.size();
        drop_blanks(head);
        if (const auto said = take_note_word(head); !said.empty()) {
            flags |= said;
            in_words = true;
            continue;
        }
        for (auto const& flag : flag_marks)
            if (head.ends_with(flag.text)) {
                head.remove_suffix(flag.text.size());
                flags |= flag.means;
                if (flag.why) why = flag.why;
                break;
            }
    }
    std::string_view tail = cell.number.substr(head.size());
    skip_blanks(tail);
    const auto mark = missing_by_mark(head);
    const bool behind_number = (in_words && !head.empty()) || (mark && !head.empty()) || head.ends_with(')') ||
                               head.ends_with("）") || (!head.empty() && head.back() >= '0' && head.back() <= '9');
    if (tail.empty() || !behind_number || index_of_units.find(tail)) {
        why.reset();
        return;
    }
    cell.number = head;
    cell.flags = flags;
}

} // namespace detail

/// Takes the marks of a cell apart: `12.3 p` and `12.3 初步` are 12.3 and preliminary, `:` is missing, `(1,234)` is
/// 1,234 in brackets. What is neither a mark nor a flag stays in the text of the number.
[[nodiscard]] inline marked_cell read_marks(std::string_view cell) {
    marked_cell read{cell};
    detail::skip_blanks(read.number);
    detail::drop_blanks(read.number);
    read.missing = detail::missing_by_mark(read.number);
    if (read.missing) return read;
    std::optional<absence> why;
    detail::take_flags(read, why);
    read.missing = detail::missing_by_mark(read.number);
    if (read.missing && why) read.missing = why;
    if (read.missing) return read;
    constexpr std::array<std::array<std::string_view, 2>, 2> brackets{{{"(", ")"}, {"（", "）"}}};
    for (auto const& [open, close] : brackets)
        if (read.number.size() > open.size() + close.size() && read.number.starts_with(open) &&
            read.number.ends_with(close)) {
            read.in_brackets = true;
            read.number = read.number.substr(open.size(), read.number.size() - open.size() - close.size());
        }
    return read;
}

} // namespace tongbi::inline v0
