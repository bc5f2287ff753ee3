// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_cell: a cell of a table with its unit: a measure with its flags, or the kind of what is missing.
#pragma once

#include <tongbi/measure/cell_marks.hpp>
#include <tongbi/measure/read_measure.hpp>

#include <variant>

namespace tongbi::inline v0 {

/// What a table says of its cells as a whole.
struct cell_conventions {
    bool brackets_are_negative = false;       ///< of accounts: (1,234) is -1,234
    std::optional<std::int32_t> last_digit{}; ///< of a bureau's yearbook, whose … is less than half a unit of this
                                              ///< digit: -1 for tenths, 0 for ones
};

using cell = std::variant<measure, missing>;

/// A number with its unit and the flags that stand behind it (p or 初步 or 快报 preliminary, e or 估计 estimated, f or
/// 预计 or 预测 expected, b a break in the series, r or 修订 revised, * a note), or what is missing: blank, not
/// available (`..` `:` `n/a`), not applicable (`-`), NaN. `…` is [0, half a unit) where the source is a bureau's
/// yearbook, else missing. A number in brackets is negative where the table says so, else refused. Missing is no
/// refusal and no zero. Refusals: those of read_measure.
[[nodiscard]] inline result<cell> read_cell(std::string_view number, std::string_view unit,
                                            cell_conventions const& by = {}, std::span<own_unit const> own = {}) {
    const marked_cell marks = read_marks(number);
    if (marks.missing == absence::below_unit && by.last_digit) {
        const auto in = read_measure("0", unit, own);
        if (!in) return refuse(in.error());
        const decimal half = figure::printed(decimal(0, *by.last_digit)).upper().at;
        const figure small = figure::between(bound::closed(0), bound::opened(half)).with(marks.flags);
        return cell(measure(small, in->unit(), in->role()));
    }
    if (marks.missing) return cell(missing{*marks.missing, marks.flags});
    const bool negative = marks.in_brackets && by.brackets_are_negative;
    const std::string_view digits = marks.in_brackets && !negative ? number : marks.number;
    const auto m = read_measure(negative ? "-" + std::string(digits) : std::string(digits), unit, own);
    if (!m) {
        refusal why = m.error();
        const auto lead = static_cast<std::size_t>(digits.data() - number.data());
        if (why.input == number_field && why.offset >= 0)
            why.offset += detail::code_points(number.substr(0, lead)) - (negative && why.offset > 0 ? 1 : 0);
        return refuse(why);
    }
    return cell(m->with_number(m->number().with(marks.flags)));
}

/// As it prints: the measure with its flags, `12.3万吨 p`, or `..` where a number is missing.
[[nodiscard]] inline std::string to_string(cell const& c) {
    if (auto const* absent = std::get_if<missing>(&c)) return to_string(*absent);
    measure const& m = std::get<measure>(c);
    std::string text = to_string(m);
    if (!m.number().is_given()) return text;
    std::string flags;
    for (auto const& flag : flag_marks) {
        const bool once = flag.text.size() == 1 && !flag.means.empty();
        if (once && (m.number().qualifiers() & flag.means) == flag.means && (said_by(m) & flag.means).empty())
            flags += flag.text;
    }
    return flags.empty() ? text : text + " " + flags;
}

} // namespace tongbi::inline v0
