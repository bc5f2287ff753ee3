// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The grammar of headers: 货币(M1)供应量同比增长(%), Price (EUR/MWhe), 居民消费价格指数(1978=100), coalcons_mtoe.
#pragma once

#include "table/units.hpp"

namespace tongbi::inline v0::detail {

/// An indicator as its header says it, and the word that is meant for a unit and is none.
struct read_header {
    table_indicator what;
    std::string unknown_unit; ///< of `name (unit)` in which the unit is unknown
};
[[nodiscard]] read_header read_header_text(std::string_view text);

/// Gives an indicator the unit that stands elsewhere (a column, a head line): `printed` is how the file has it.
void give_unit(table_indicator& to, unit_meaning const& m, std::string_view printed);

/// 增速, 占比, 完成预算: a name of percentages, which the unit of a title (单位：亿元) is not for.
[[nodiscard]] bool is_name_of_percentage(std::string_view name);
/// 1961-1990 in a text: the years of a normal, else unknown.
[[nodiscard]] normal_period normal_in(std::string_view text);
/// 亿元 of a title or of a file is no unit of its 人口 and its 人均收入.
[[nodiscard]] bool is_of_other_than_money(std::string_view name);
/// 元 without 万 and 亿 is one of its 人均收入, and not of its 人均面积.
[[nodiscard]] bool is_money_of_one(unit_meaning const& said, std::string_view name);
/// Gives the unit of a title to a column that has none of its own, and that it may be for.
void give_unit_of_title(table_indicator& to, std::string_view unit, std::string_view printed);

/// Kind, baseline, accumulation and price basis from the words of a name; what is already known stays.
void give_words(table_indicator& to, std::string_view words);

/// A word in a name; an ASCII one of letters only as a whole word, or between underscores.
[[nodiscard]] bool has_word(std::string_view lower_text, std::string_view word);
/// In small letters; what is not ASCII stays.
[[nodiscard]] std::string lowered(std::string_view text);

} // namespace tongbi::inline v0::detail
