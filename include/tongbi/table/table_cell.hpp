// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A cell of a table and the precision of its column: precision is decided once a column, because publishers strip
/// trailing zeros (13983 beside 13983.3 was printed to one decimal).
///
///     column        every cell to the last digit that any cell of the column shows      column, 1 decimals
///     own_digits    machine digits (10 or more): each cell by its own, 1e-9 wide         own digits, 1e-9 wide
///     rounded       integers that are all multiples of ten                               tens^1
///     counted       people, families: exact numbers                                      column, 0 decimals
#pragma once

#include <tongbi/measure/cell_marks.hpp>
#include <tongbi/number/figure.hpp>

#include <string>

namespace tongbi::inline v0 {

/// How the digits of a column are to be taken.
enum class precision_kind : std::uint8_t { column, own_digits, rounded, counted };

/// 列的精度: which digit of a column is the last one that counts.
struct precision_rule {
    precision_kind kind = precision_kind::column;
    std::int32_t last_digit = 0; ///< power of ten of the last digit: -1 for one decimal, 1 for tens
    bool from_zero = false;      ///< none of its numbers is negative: a printed 0.0 ends at 0
    friend bool operator==(precision_rule, precision_rule) = default;
};

/// `column, 1 decimals`, `own digits, 1e-9 wide`, `tens^1`.
[[nodiscard]] inline std::string to_string(precision_rule by) {
    if (by.kind == precision_kind::own_digits) return "own digits, 1e-9 wide";
    if (by.kind == precision_kind::rounded) return "tens^" + std::to_string(by.last_digit);
    return "column, " + std::to_string(-by.last_digit) + " decimals";
}

/// What stands in a cell. A missing number is never zero, and what cannot be read is a fault of the table.
enum class cell_state : std::uint8_t {
    number,
    missing,    ///< empty, a mark (`..` `:` `NA`), or what the file itself names as missing
    below_unit, ///< … of a bureau: less than half a unit of the last digit
    unreadable, ///< neither a number nor a known mark: a fault says where
};

/// A cell as it was printed. Texts are views into the table, which they must not outlive.
struct table_cell {
    std::string_view text; ///< the number or mark, as printed, without its flag
    std::string_view flag; ///< `p`, `b`, `#`, an observation's status; empty where there is none
    cell_state state = cell_state::missing;
    absence why = absence::blank; ///< of a missing one
    decimal value{};              ///< of a number: as many digits as were printed, of more than 18 the first 18
    qualifiers means{};           ///< what the flag means: preliminary, estimated, series_break …
    std::uint32_t period = 0;     ///< its place in `table::periods`

    [[nodiscard]] bool is_number() const { return state == cell_state::number; }
};

namespace detail {

/// 18 digits at most around a number, with whatever lies between rounded outward.
inline figure within_relative(decimal x, std::int32_t ten) {
    const decimal own(1, x.exponent());
    const decimal half_own = mul(own, decimal(5, -1), direction::up).value;
    const decimal relative = mul(x.sign() < 0 ? -x : x, decimal(1, ten), direction::up).value;
    const decimal half = relative > half_own ? relative : half_own;
    return figure::given(bound::closed(sub(x, half, direction::down).value),
                         bound::closed(add(x, half, direction::up).value), x);
}

} // namespace detail

/// The figure of a cell under the precision of its column: 13983 in a column of one decimal is 13983.0 in [13982.95,
/// 13983.05]. Refusal: missing_input of a missing cell, malformed_number of an unreadable one.
[[nodiscard]] inline result<figure> figure_of(table_cell const& c, precision_rule by) {
    if (c.state == cell_state::unreadable) return refuse({reason::malformed_number, c.text, 0});
    if (c.state == cell_state::below_unit)
        return figure::between(bound::closed(0), bound::opened(decimal(5, by.last_digit - 1))).with(c.means);
    if (c.state == cell_state::missing) return refuse(reason::missing_input);
    if (by.kind == precision_kind::counted) return figure::exactly(c.value).with(c.means);
    const auto printed = [&] {
        if (by.kind != precision_kind::own_digits) // zeros that were stripped come back; zeros of tens are no digits
            return figure::printed(round(c.value, by.last_digit, rounding_rule::half_even));
        const bool machine = c.value.magnitude() >= 1'000'000'000;
        return machine ? detail::within_relative(c.value, -9) : figure::printed(c.value);
    }();
    const auto in_support = by.from_zero ? printed.within(not_negative_support) : std::nullopt;
    return in_support.value_or(printed).with(c.means);
}

} // namespace tongbi::inline v0
