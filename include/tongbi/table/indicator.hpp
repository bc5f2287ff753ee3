// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// table_indicator: what a column (or a series of rows) of a table measures, as far as the file itself says it.
#pragma once

#include <tongbi/model/observation.hpp>
#include <tongbi/table/table_cell.hpp>

#include <vector>

namespace tongbi::inline v0 {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // g++ takes an enumerator for a shadow of the type tongbi::share
/// What the numbers of a column are. A percentage whose header has no word for it is a `rate`, to be confirmed.
enum class column_kind : std::uint8_t { amount, count, index, share, rate, growth, anomaly, level, bound };
#pragma GCC diagnostic pop

/// Does the file name the unit?
enum class unit_print : std::uint8_t {
    known,        ///< `units` is it
    none,         ///< an index or a plain number has none
    unstated,     ///< the file does not say; the program must: say{.unit = …}
    unknown_word, ///< the file names one that the lexicon does not know: `unit_text`
};

/// How often the numbers of a column come.
enum class frequency : std::uint8_t { unknown, annual, half_yearly, quarterly, monthly, daily, irregular };

/// The code of a kind, as `show` prints it: amount, index, growth.
[[nodiscard]] constexpr std::string_view code_of(column_kind as) {
    constexpr std::array<std::string_view, 9> codes{"amount", "count",   "index", "share", "rate",
                                                    "growth", "anomaly", "level", "bound"};
    return codes[static_cast<std::size_t>(as)];
}
[[nodiscard]] constexpr std::string_view code_of(frequency every) {
    constexpr std::array<std::string_view, 7> codes{"",        "annual", "half-yearly", "quarterly",
                                                    "monthly", "daily",  "irregular"};
    return codes[static_cast<std::size_t>(every)];
}

/// What a measure of such a column is in a computation.
[[nodiscard]] constexpr role role_of(column_kind as) {
    switch (as) {
    case column_kind::share: return role::share;
    case column_kind::rate: return role::rate;
    case column_kind::growth: return role::growth;
    case column_kind::anomaly: return role::change;
    case column_kind::level: return role::level;
    default: return role::amount;
    }
}

/// 指标: one column of a table. What the file does not say is unknown, never guessed.
struct table_indicator {
    indicator what;      ///< its name without the unit; price basis, accumulation, adjustment, scope
    std::string printed; ///< its name as the file has it: 地区生产总值(亿元); of coded files its codes, by |
    std::string unit_printed; ///< as the file writes it
    std::string unit_text;    ///< in the library's spelling where `units` has none: thousand barrels/d
    unit units;
    unit_print has_unit = unit_print::unstated;
    column_kind as = column_kind::amount;
    baseline against;      ///< of an index, a growth, a share, an anomaly
    int base_value = 0;    ///< of an index: 100 of 上年=100
    int prices_of = 0;     ///< 2010 of constant prices of 2010
    precision_rule digits; ///< decided once for the column
    frequency every = frequency::unknown;
    std::string code;               ///< NY.GDP.MKTP.CD
    std::vector<std::size_t> notes; ///< places in `table::notes`
};

/// An index on last year or on the period before as 100 (上年=100, 上月=100): what it says is a growth, value - 100.
[[nodiscard]] inline bool is_growth_index(table_indicator const& what) {
    return what.as == column_kind::index && what.base_value == 100 &&
           (what.against.kind == baseline_kind::same_period_last_year ||
            what.against.kind == baseline_kind::previous_period);
}

} // namespace tongbi::inline v0
