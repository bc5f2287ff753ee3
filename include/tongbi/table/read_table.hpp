// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_table: the bytes of a downloaded file become a table, or are refused whole with the header that was seen.
///
///     bytes      UTF-8 with or without byte order mark, GB18030; xls, xlsx and pdf are refused by name
///     layouts    exports of the national bureau, SDMX-CSV, Eurostat's packed and wide forms, periods or months as
///                columns, months down and years as columns, two lines of header, tidy and long, one entity by dates,
///                one period in the title, key lines before a table, columns of blanks, comments
///     cells      keep their texts; missing marks, flags and faults are three different things
#pragma once

#include <tongbi/exchange/file.hpp>
#include <tongbi/table/table.hpp>

#include <concepts>
#include <utility>

namespace tongbi::inline v0 {

/// What the program knows of one indicator and the file does not say.
struct said {
    std::string indicator; ///< its printed name or its name
    std::string unit;
};

/// 补充说明: what the file leaves open. It never overrides the file: a contradiction is a fault, and the file stays.
struct say {
    std::string unit{};      ///< of every indicator whose unit the file does not name
    std::string indicator{}; ///< name of the one indicator of a file that has lost it
    accumulation accumulates = accumulation::unstated;
    price_basis prices = price_basis::unknown;
    std::string entity{};   ///< of a file about one entity that it does not name
    std::vector<said> of{}; ///< units by indicator: {{"人均国内生产总值", "元"}}
    std::string vintage{};
    std::string period{}; ///< of a file about one period that neither a column nor its title names: 2023
};

/// What to do about a file that is no table.
enum class remedy : std::uint8_t {
    none,
    save_as_csv,
    save_as_utf8,
    take_from_data_base,
    unpack,
    download_file,
    download_csv,
    cut_into_parts,
    send_again,
    install_iconv,
    write_months,
    write_decimals,
    add_rows,
    add_periods,
    add_numbers,
    say_the_indicator,
    one_table_each,
};

template <>
struct vocabulary<remedy> {
    static constexpr std::array<word_entry<remedy>, 17> table{{
        {remedy::none, "none", "", ""},
        {remedy::save_as_csv, "save_as_csv", "open it and save the sheet as CSV (UTF-8)", "请打开后另存为CSV（UTF-8）"},
        {remedy::save_as_utf8, "save_as_utf8", "save it as UTF-8", "请另存为UTF-8"},
        {remedy::take_from_data_base, "take_from_data_base", "take the table from the publisher's data base instead",
         "请从发布机构的数据库下载数据表"},
        {remedy::unpack, "unpack", "unpack it first", "请先解压"},
        {remedy::download_file, "download_file", "download the file, not the page about it",
         "请下载文件本身，而不是网页"},
        {remedy::download_csv, "download_csv", "download it as CSV", "请下载CSV格式"},
        {remedy::cut_into_parts, "cut_into_parts", "cut the file into parts", "请拆分文件"},
        {remedy::send_again, "send_again", "the file is damaged, or no text", "文件已损坏，或不是文本"},
        {remedy::install_iconv, "install_iconv", "if it is GB18030: iconv of this system does not know it",
         "若为GB18030编码：本系统的iconv不支持"},
        {remedy::write_months, "write_months", "write the periods as 2016-10", "时期请写作2016-10"},
        {remedy::write_decimals, "write_decimals", "write decimals with a point, or fields with ; between them",
         "小数请用小数点，或用分号分隔各栏"},
        {remedy::add_rows, "add_rows", "no row has a period and a number", "没有一行既有时期又有数"},
        {remedy::add_periods, "add_periods", "a column or a line of periods is needed: year, date, 2024年",
         "需要一列或一行时期：年份、日期、2024年"},
        {remedy::add_numbers, "add_numbers", "no column beside that of the periods holds numbers or names a unit",
         "除时期外，没有一列是数或注明单位"},
        {remedy::say_the_indicator, "say_the_indicator", "say which indicator it is: say{.indicator = \"人口(万人)\"}",
         "请指明指标：say{.indicator = \"人口(万人)\"}"},
        {remedy::one_table_each, "one_table_each", "another table begins here: put each into a file of its own",
         "此处另有一张表：请把每张表各存为一个文件"},
    }};
};

/// A file that is no table that can be read: the reason, the line, the header that was seen, and what to do.
struct not_a_table {
    refusal why;
    int line = 0;
    std::size_t byte = 0;             ///< of text that is neither UTF-8 nor GB18030: bytes before the first bad one
    std::string header;               ///< the first line that might have been the header
    remedy what_to_do = remedy::none; ///< save the sheet as CSV
    std::vector<fault> faults{};
};

/// One line: `data.xlsx: text that cannot be read: "xlsx": save the sheet as CSV (UTF-8)`.
[[nodiscard]] std::string describe(not_a_table const& what, std::string_view file, language lang = language::en);

using table_result = tl::expected<table, not_a_table>;

/// Reads a whole file. Faults of cells and rows are in `table::faults()`, and what is good loads. Refusals:
/// malformed_text of bytes that are no text (with the byte) and of spreadsheets (by name), missing_column where no
/// period axis is found, or none of numbers beside it, malformed_period of a column of periods that holds none,
/// incomplete of a header without rows, ambiguous of 1,5 in quotes, of 2016.1 without 2016.01 or 2016.11 beside it, of
/// 01/02/2023 where no other date tells the day from the month, and of a second table below the first. A header that
/// stands again between rows, as in files that were put one behind the other, is passed over. Never throws for bad
/// data.
[[nodiscard]] table_result read_table(std::string_view bytes, say const& known = {});

namespace detail {
[[nodiscard]] table_result read_bytes(std::string&& bytes, say const& known);
}

/// The same of bytes that are given away, read_table(std::move(bytes)): the table keeps them and copies none.
template <std::same_as<std::string> Text>
[[nodiscard]] table_result read_table(Text&& bytes, say const& known = {}) {
    return detail::read_bytes(std::forward<Text>(bytes), known);
}

/// The same of a file by its path: read_table(file("gdp.csv")). Refusal: unreadable_file, too.
[[nodiscard]] table_result read_table(file const& from, say const& known = {});

} // namespace tongbi::inline v0
