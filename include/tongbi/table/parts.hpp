// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 分项与合计 of a table: whether the numbers of a column add over its entities, and which entity may be their total.
/// Totals that the codes, words and notes of a file name are entity_kind::aggregate; see table.hpp.
#pragma once

#include <tongbi/table/table.hpp>

namespace tongbi::inline v0 {

/// Do the numbers of places add to that of all of them? Amounts and counts do; not what stands per something else
/// (元/人, EUR/MWh; 人均, 单位GDP能耗, 居民消费水平), a mean, a price, or the rain and the temperature of a station.
/// Per time (t/d) is no such quotient: it adds over places, although not over periods.
[[nodiscard]] bool is_additive(table_indicator const& what);

/// Do the numbers of months add to that of the year, so that a total since January can be taken apart and may be held
/// against its months? Amounts and counts of a time do; not a stock, a mean, a price, an index, a rate, a temperature
/// or a peak load, though a column 1—3月 of them is often headed 累计. What is counted of one (人均可支配收入,
/// 平均工资, 降水量) does.
[[nodiscard]] bool adds_over_time(table_indicator const& what);

/// 位次, 排名: are its numbers places among others? They have no growth, no share, no total and no rank of their own.
[[nodiscard]] bool is_of_places(table_indicator const& what);

/// 其中: does the number of an entity lie in that of another row, which is no total of all? 其中：昆山市, #昆山市, and
/// what is indented below 苏州市. It has no share beside that row, no place among such rows, and no part in their
/// total.
[[nodiscard]] bool is_part_of_a_row(table const& t, std::size_t entity);

/// 疑似合计: the one entity of an indicator that equals the sum of all others in every period, within the digits; of
/// three or more that all have numbers then. A candidate that a person confirms: three numbers may add up by chance.
/// Nothing where there is none, or where an aggregate is known already.
[[nodiscard]] std::optional<std::size_t> candidate_total(table const& t, std::size_t indicator);

/// 疑似小计: entities that in every period equal the sum of two or more rows that stand right behind them, within the
/// digits. Candidates as well; none of them is an aggregate or a part of a row.
[[nodiscard]] std::vector<std::size_t> candidate_subtotals(table const& t, std::size_t indicator);

} // namespace tongbi::inline v0
