// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The layouts: for each what its text looks like, and its reader. The first that recognises the file reads it.
#pragma once

#include "table/columns.hpp"

#include <deque>

namespace tongbi::inline v0::detail {

/// So many lines are looked at to recognise a file.
inline constexpr std::size_t first_lines = 600;

/// A file on its way to a table: its text stands in the builder, its first lines in `lines`.
struct reading {
    table_builder& to;
    dialect how;
    say const& known;
    std::vector<line_of_fields> lines; ///< the first ones
    /// \name A header of two lines, which join_header_lines made one.
    /// @{
    std::optional<std::size_t> header_of_two{}; ///< in `lines`
    std::vector<std::string> above{};           ///< by column: what stands above its period
    std::deque<std::string> joined{};           ///< texts of the other columns
    std::string unit_of_periods{};              ///< 元 of 2023年(元)
    /// @}
};
/// Makes a header of two lines one, of which the first becomes blank; and parts units from the periods of a header.
void join_header_lines(reading& in);

/// Where a table begins, and what its columns are for.
struct recognised {
    std::size_t header = 0; ///< in `lines`
    column_plan plan;
    std::string_view code; ///< of the layout
};

/// A family of layouts.
struct layout {
    std::string_view name;
    std::optional<recognised> (*recognise)(reading const&);
    table_result (*read)(reading&, recognised);
};
/// In the order of the decision list.
[[nodiscard]] std::span<layout const> layouts();

/// \name Readers that several layouts share.
/// @{
/// One row an observation: a period column and value columns.
[[nodiscard]] table_result read_rows(reading& in, recognised found);
/// One row a series: period columns.
[[nodiscard]] table_result read_wide(reading& in, recognised found);
/// @}

/// \name Recognisers and readers, by family.
/// @{
[[nodiscard]] std::optional<recognised> recognise_station(reading const& in);
[[nodiscard]] table_result read_station(reading& in, recognised found);
[[nodiscard]] std::optional<recognised> recognise_sdmx(reading const& in);
[[nodiscard]] std::optional<recognised> recognise_eurostat(reading const& in);
[[nodiscard]] std::optional<recognised> recognise_bureau_rows(reading const& in);
[[nodiscard]] std::optional<recognised> recognise_bureau_wide(reading const& in);
[[nodiscard]] std::optional<recognised> recognise_months(reading const& in);
[[nodiscard]] table_result read_months(reading& in, recognised found);
[[nodiscard]] std::optional<recognised> recognise_wide(reading const& in);
[[nodiscard]] std::optional<recognised> recognise_rows(reading const& in);
[[nodiscard]] std::optional<recognised> recognise_one_period(reading const& in);
[[nodiscard]] std::optional<recognised> recognise_parts_by_years(reading const& in);
[[nodiscard]] table_result read_parts_by_years(reading& in, recognised found);
[[nodiscard]] std::optional<recognised> recognise_years_by_parts(reading const& in);
[[nodiscard]] table_result read_years_by_parts(reading& in, recognised found);
/// @}

/// Why no layout is there: that of the first line with a word for a period, or that there is none.
struct rows_refused {
    refusal why;
    remedy what_to_do = remedy::none;
    int line = 0;   ///< of what is at fault; 0 where no line has a word for a period
    int header = 0; ///< line of the header
};
[[nodiscard]] rows_refused why_no_rows(reading const& in);

/// \name What they ask of a file.
/// @{
/// A word of a table of words, in any case; its place, or nothing.
[[nodiscard]] std::optional<std::size_t> word_in(std::string_view text, std::span<std::string_view const> words);
/// The head lines before a header, and the comment lines.
[[nodiscard]] head_words read_head(reading const& in, std::size_t header);
/// The one period that the lines before a header name; nothing where they name none, or two.
[[nodiscard]] std::optional<period> period_of_title(reading const& in, std::size_t header);
/// 2023年各市地区生产总值（亿元）: the unit, where no line names one.
void take_unit_of_title(head_words& head);
void note_head(reading& in, std::size_t header);
/// 单位：亿元, wherever it stands in its line.
[[nodiscard]] bool is_line_of_unit(line_of_fields const& row);
/// 注：…, 数据来源：…, or one field where the table has several.
[[nodiscard]] bool is_note_row(line_of_fields const& row, std::size_t columns);
/// A column of texts without numbers, of numbers, or of nothing in the first rows behind a header.
enum class column_content : std::uint8_t { nothing, numbers, texts };
[[nodiscard]] column_content content_of(reading const& in, std::size_t header, std::size_t column);
/// Has each text of one column the same text of another beside it, in the first rows?
[[nodiscard]] bool column_tells(reading const& in, std::size_t header, std::size_t from, std::size_t column);
[[nodiscard]] column_use use_of_header(std::string_view name);
/// Do all numbers of a column in the first rows have their % beside them?
[[nodiscard]] bool prints_percent(reading const& in, std::size_t header, std::size_t column);
[[nodiscard]] refusal wrong_count(std::size_t has, std::size_t wants);
/// @}

} // namespace tongbi::inline v0::detail
