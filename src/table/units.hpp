// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Units as tables write them: what stands in a bracket, the codes of SDMX, and the suffixes of coded column names.
/// Each is a table; the lexicon of the library reads what it knows.
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0::detail {

/// What a unit's text says of its column.
struct unit_meaning {
    unit_print has = unit_print::unstated;
    unit units;
    std::string text; ///< in the library's spelling
    std::optional<column_kind> as;
    baseline against;
    int base_value = 0;
    price_basis prices = price_basis::none;
    int prices_of = 0;
};

/// 亿元, EUR/MWhe, current US$, % of GDP, 上年同月=100, 1978年=100.
[[nodiscard]] unit_meaning read_bracket(std::string_view text);
/// MIO_EUR, CLV10_EUR_HAB, PC_GDP, NR, IX; and what read_bracket reads. `people` where the table counts persons.
[[nodiscard]] unit_meaning read_unit_code(std::string_view code, bool people);
/// 10^6 before a unit, or the currency of a national amount.
[[nodiscard]] unit_meaning with_multiplier(unit_meaning m, int ten, std::string_view currency);
/// coalcons_mtoe: the suffix of a coded name and what it stands for; nothing where the name has none.
struct name_suffix {
    std::string_view suffix; ///< mtoe
    std::string_view unit;   ///< million toe
};
[[nodiscard]] std::optional<name_suffix> suffix_of(std::string_view name);

[[nodiscard]] bool is_money(unit const& u);

} // namespace tongbi::inline v0::detail
