// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/table/read_table.hpp>

#include "table/bytes.hpp"
#include "table/header_below.hpp"
#include "table/sdmx_columns.hpp"

#include <tongbi/number/sentence.hpp>

namespace tongbi::inline v0 {
namespace detail {
namespace {

/// The decision list: the first line that holds decides.
constexpr std::array decision_list{
    layout{"station", recognise_station, read_station},
    layout{"SDMX-CSV", recognise_sdmx, read_rows},
    layout{"Eurostat", recognise_eurostat, read_wide},
    layout{"years down, months as columns", recognise_years_by_parts, read_years_by_parts},
    layout{"bureau, periods as columns", recognise_bureau_wide, read_wide},
    layout{"bureau, periods down", recognise_bureau_rows, read_rows},
    layout{"months as columns", recognise_months, read_months},
    layout{"months down, years as columns", recognise_parts_by_years, read_parts_by_years},
    layout{"periods as columns", recognise_wide, read_wide},
    layout{"one row an observation", recognise_rows, read_rows},
    layout{"one period, in the title", recognise_one_period, read_wide},
};

/// A comma between digits: of decimals, of thousands, or either.
enum class comma : std::uint8_t { none, decimal, thousands, either };
comma comma_in(std::string_view text) {
    text = trimmed(text);
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
    const auto at = text.find(',');
    if (at == std::string_view::npos || at == 0) return comma::none;
    for (const char c : text)
        if (!is_digit(c) && c != ',' && c != '.') return comma::none;
    if (text.find(',', at + 1) != std::string_view::npos || text.find('.', at) != std::string_view::npos)
        return comma::thousands;
    if (text.find('.') != std::string_view::npos) return comma::decimal;
    return text.size() - at == 4 && at <= 3 && text[0] != '0' ? comma::either : comma::decimal;
}

/// The line that a refusal prints, in letters of its own: a reader gives the text of the file away to its table.
struct printed_line {
    std::string text;
    int line = 0;
};
/// The line with this number; without one the first that has several fields, else the first that has any.
printed_line line_to_print(reading const& in, int header = 0) {
    printed_line shown;
    for (auto const& row : in.lines)
        if (header > 0 ? row.line == header : row.used() > 1 || (shown.text.empty() && row.used() == 1)) {
            shown = {std::string(trimmed(row.raw)), row.line};
            if (row.used() > 1) break;
        }
    constexpr std::size_t most = 400;
    if (shown.text.size() > most) {
        std::size_t size = most;
        while ((static_cast<unsigned char>(shown.text[size]) & 0xC0U) == 0x80U) --size;
        shown.text = shown.text.substr(0, size) + "…";
    }
    return shown;
}
tl::unexpected<not_a_table> refused(refusal why, printed_line shown, remedy what_to_do) {
    not_a_table no;
    no.why = why;
    no.what_to_do = what_to_do;
    no.header = std::move(shown.text);
    no.line = shown.line;
    return tl::unexpected<not_a_table>(std::move(no));
}

/// How its numbers are written, or the quoted 1,5 that is two things.
std::optional<refusal> find_commas(reading& in) {
    bool decimal = false, thousands = false;
    std::string_view either;
    for (auto const& row : in.lines)
        for (std::size_t i = 0; i < row.size; ++i) {
            const auto found = comma_in(row[i]);
            if (found == comma::decimal && in.how.delimiter == ',') return refusal(reason::ambiguous, row[i], 0);
            decimal = decimal || found == comma::decimal;
            thousands = thousands || found == comma::thousands;
            if (found == comma::either) either = row[i];
        }
    if (decimal && thousands) return refusal(reason::ambiguous, either.empty() ? std::string_view("1,5") : either, 0);
    in.how.decimal_comma = decimal;
    if (!decimal && !thousands && !either.empty() && in.how.delimiter != ',')
        return refusal(reason::ambiguous, either, 0);
    return std::nullopt;
}

} // namespace

std::span<layout const> layouts() { return decision_list; }

namespace {

table_result read_whole(tl::expected<std::string, not_a_table> text, say const& known) {
    if (!text) return tl::unexpected<not_a_table>(std::move(text.error()));
    table_builder to(std::move(*text));
    if (is_tidy_of_ours(to.text())) return read_tidy_of_ours(to, known);
    if (is_sdmx_of_ours(to.text())) return read_sdmx_of_ours(to, known);
    reading in{to, {}, known, {}};
    in.how.delimiter = delimiter_of(to.text());
    field_scanner scan(to.text(), in.how.delimiter);
    for (line_of_fields row; in.lines.size() < first_lines && scan.next(row); row = {})
        in.lines.push_back(std::move(row));
    if (const auto why = find_commas(in)) return refused(*why, line_to_print(in), remedy::write_decimals);
    join_header_lines(in);
    const auto at_its_line = [&](not_a_table const& why, int header) {
        auto no = refused(why.why, line_to_print(in, header), why.what_to_do);
        if (why.line > 0) no.value().line = why.line;
        return no;
    };
    for (auto const& one : layouts()) {
        auto found = one.recognise(in);
        if (!found) continue;
        if (const auto no = tables_beside(in.lines[found->header])) return at_its_line(*no, no->line);
        printed_line first = line_to_print(in);
        auto read = one.read(in, std::move(*found));
        if (!read) return at_its_line(read.error(), 0); // which leaves the text where it was
        if (read->size() == 0) {
            auto no = refused(reason::incomplete, std::move(first), remedy::add_rows);
            no.value().faults = read->faults();
            return no;
        }
        return read;
    }
    const rows_refused why = why_no_rows(in);
    auto no = refused(why.why, line_to_print(in, why.header), why.what_to_do);
    if (why.line > 0) no.value().line = why.line;
    return no;
}

} // namespace

table_result read_bytes(std::string&& bytes, say const& known) { return read_whole(to_text(std::move(bytes)), known); }

} // namespace detail

table_result read_table(std::string_view bytes, say const& known) {
    return detail::read_whole(detail::to_text(bytes), known);
}

table_result read_table(file const& from, say const& known) {
    auto bytes = bytes_of(from);
    if (bytes) return detail::read_bytes(*std::move(bytes), known);
    not_a_table no;
    no.why = bytes.error();
    return tl::unexpected<not_a_table>(std::move(no));
}

std::string describe(not_a_table const& what, std::string_view file, language lang) {
    refusal why = what.why;
    struct column_name {
        std::string_view en, zh;
    };
    for (auto const& name :
         {column_name{"time", "时期"}, column_name{"value", "数值"}, column_name{"indicator", "指标"}})
        if (why.why == reason::missing_column && lang == language::zh && why.excerpt() == name.en)
            why = refusal(why.why, name.zh, -1);
    std::string text = describe(fault{what.line, 0, "", why}, file, lang);
    if (what.byte > 0)
        text += lang == language::zh ? "，字节" + std::to_string(what.byte) : ", byte " + std::to_string(what.byte);
    if (what.what_to_do != remedy::none)
        text += (lang == language::zh ? "；" : ": ") + std::string(word_of(what.what_to_do, lang));
    if (!what.header.empty()) text += lang == language::zh ? "；表头：" + what.header : "; the header: " + what.header;
    return text;
}

} // namespace tongbi::inline v0
