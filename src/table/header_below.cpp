// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/header_below.hpp"

#include "table/header_grammar.hpp"
#include "table/recognise_words.hpp"

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

not_a_table another_table(line_of_fields const& header) {
    not_a_table no;
    no.why = refusal(reason::ambiguous, header.raw, -1);
    no.line = header.line;
    no.what_to_do = remedy::one_table_each;
    return no;
}
bool names_periods(std::string_view text) { return word_in(text, period_words) || word_in(text, month_words); }
bool names_rows(std::string_view text) {
    return names_periods(text) || word_in(text, entity_words) || word_in(text, row_name_words);
}
/// How many fields that are not blank fit.
template <class Fits>
std::ptrdiff_t fields_that(line_of_fields const& row, Fits fits) {
    return std::count_if(row.fields.begin(), row.fields.begin() + static_cast<std::ptrdiff_t>(row.size),
                         [&](field const& one) { return !one.text.empty() && fits(one.text); });
}
/// 发电量(亿千瓦时), but not 亿千瓦时 alone.
bool names_amount(std::string_view text) {
    const table_indicator said = read_header_text(text).what;
    return said.has_unit == unit_print::known && !said.what.name.empty();
}
bool is_same(line_of_fields const& a, line_of_fields const& b) {
    bool same = a.used() == b.used();
    for (std::size_t i = 0; i < a.size && same; ++i) same = a[i] == b[i];
    return same;
}

} // namespace

bool has_periods_below(reading const& in, std::size_t header, std::size_t column) {
    std::size_t good = 0, bad = 0;
    for (std::size_t i = header + 1; i < in.lines.size() && good + bad < 5; ++i) {
        auto const& row = in.lines[i];
        if (row.blank() || row.size < in.lines[header].size) continue;
        (looks_like_period(row[column]) ? good : bad) += 1;
    }
    return good > bad;
}
bool has_tidy_header(reading const& in, std::size_t h) {
    auto const& row = in.lines[h];
    for (std::size_t i = 0; i < h; ++i) {
        auto const& header = in.lines[i];
        const auto when = header.used() < 2 || is_comment(header) ? std::nullopt : best_column(header, period_words);
        if (!when || !looks_like_period(row[*when]) || !has_periods_below(in, i, *when)) continue;
        bool is_named = true;
        for (std::size_t k = 0; k < row.size && is_named; ++k)
            is_named = !looks_like_period(row[k]) || k == *when || (!header[k].empty() && header[k] != header[*when]);
        if (is_named) return true;
    }
    return false;
}

bool header_below::begins_again(line_of_fields const& row) const {
    if (row.used() < 2) return false;
    if (!header_[0].empty() && row[0] == header_[0]) return true;
    if (periods_.empty() || !looks_like_period(row[periods_.front()])) return false;
    const bool same =
        std::all_of(periods_.begin(), periods_.end(), [&](std::size_t i) { return row[i] == header_[i]; });
    return same || (names_rows(row[0]) && std::all_of(periods_.begin(), periods_.end(), [&](std::size_t i) {
                        return row[i].empty() || looks_like_period(row[i]);
                    }));
}
bool header_below::is_header(line_of_fields const& row) const {
    const auto is_number = [&](std::string_view text) { return writes_number(text, in_.how.decimal_comma); };
    if (row.used() < 2 || fields_that(row, is_number) > 0) return false;
    if (names_periods(row[0]) || (!periods_.empty() && names_periods(row[periods_.front()]))) return true;
    const auto is_word_of_header = [&](std::string_view text) {
        return fields_that(header_, [&](std::string_view known) { return known == text; }) > 0;
    };
    return fields_that(row, names_amount) > 0 || fields_that(row, is_word_of_header) > 1; // in another order
}
std::optional<not_a_table> header_below::second_table(line_of_fields const& row) const {
    return is_same(row, header_) && !titled_ ? std::nullopt : std::optional(another_table(row));
}
std::optional<not_a_table> header_below::below_a_first(std::size_t header) const {
    for (std::size_t i = 0; i + 1 < header; ++i) {
        auto const& first = in_.lines[i];
        auto const& row = in_.lines[i + 1];
        const auto is_amount = [&](std::string_view text) {
            return writes_number(text, in_.how.decimal_comma) && !looks_like_period(text);
        };
        const bool has_rows = row.used() > 1 && row.size == first.size && fields_that(row, is_amount) > 0;
        if (begins_again(first) || (has_rows && is_header(first))) return another_table(in_.lines[header]);
    }
    return std::nullopt;
}

std::optional<not_a_table> tables_beside(line_of_fields const& header) {
    for (std::size_t i = 0; i < header.size; ++i)
        for (std::size_t k = i + 1; k < header.size; ++k)
            if (header[i] == header[k] && names_rows(header[i])) return another_table(header);
    return std::nullopt;
}

} // namespace tongbi::inline v0::detail
