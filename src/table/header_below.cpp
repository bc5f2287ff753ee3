// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/header_below.hpp"

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

} // namespace

bool header_below::is_one(line_of_fields const& row) const {
    return std::all_of(columns_.begin(), columns_.end(), [&](std::size_t i) { return row[i] == header_[i]; });
}
bool header_below::is_same(line_of_fields const& row) const {
    bool same = row.used() == header_.used();
    for (std::size_t i = 0; i < header_.size && same; ++i) same = row[i] == header_[i];
    return same;
}
std::optional<not_a_table> header_below::below_a_first(reading const& in, std::size_t header) const {
    for (std::size_t i = 0; i < header; ++i)
        if (in.lines[i].used() > 1 && is_one(in.lines[i])) return another_table(in.lines[header]);
    return std::nullopt;
}
std::optional<not_a_table> header_below::second_table(line_of_fields const& row) const {
    return is_same(row) && !titled_ ? std::nullopt : std::optional(another_table(row));
}

} // namespace tongbi::inline v0::detail
