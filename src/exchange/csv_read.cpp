// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/exchange/csv.hpp>

#include "exchange/csv_scan.hpp"

namespace tongbi::inline v0 {
namespace detail {
namespace {

/// Which column of the table each field of a row is; none for a column that we do not know.
using header = std::vector<column_entry const*>;

/// What a header without our columns may be instead.
std::string_view guess(csv_record const& r) {
    std::string all;
    for (std::size_t i = 0; i < r.size; ++i) all += r.fields[i].text;
    if (not_text(all)) return " (not UTF-8)";
    if (all.find(';') != std::string::npos) return " (separated by ; not ,)";
    if (all.find('\t') != std::string::npos) return " (separated by tabs not ,)";
    return {};
}

/// Nothing where the header is at fault.
std::optional<header> read_header(csv_record const& r, row_reader& to) {
    header places(r.size);
    std::array<bool, columns.size()> found{};
    bool good = true;
    for (std::size_t i = 0; i < r.size; ++i) {
        cell const& name = r.fields[i];
        if (name.why) {
            to.blame(name.line, name.column, "", *name.why);
            good = false;
            continue;
        }
        auto const* entry = column_named(name.text);
        if (entry == nullptr) continue;
        const auto which = static_cast<std::size_t>(entry->which);
        if (found[which]) {
            to.blame(name.line, name.column, entry->name, {reason::duplicate_id, entry->name, -1});
            good = false;
        }
        found[which] = true;
        places[i] = entry;
    }
    for (auto const& entry : columns) {
        if (entry.how != presence::required || found[static_cast<std::size_t>(entry.which)]) continue;
        to.blame(r.line, 1, entry.name, {reason::missing_column, std::string(entry.name) + std::string(guess(r)), -1});
        good = false;
    }
    return good ? std::optional(std::move(places)) : std::nullopt;
}

/// A row whose fields cannot be told apart: its faults, and its id for the links of others.
void pass_over(csv_record const& r, header const& places, row_reader& to) {
    bool told = false;
    for (std::size_t i = 0; i < r.size; ++i) {
        cell const& c = r.fields[i];
        auto const* known = i < places.size() ? places[i] : nullptr;
        if (c.why) to.blame(c.line, c.column, known != nullptr ? known->name : "", *c.why);
        told = told || c.why;
        if (known != nullptr && known->which == column::id && !c.why) static_cast<void>(to.know(c));
    }
    if (!told)
        to.blame(r.line, 1, "",
                 {reason::field_count, std::to_string(r.size) + " / " + std::to_string(places.size()), -1});
}

} // namespace
} // namespace detail

read_outcome read_report_csv(std::string_view text, std::span<own_unit const> own) {
    using namespace detail;
    row_reader to(own);
    csv_scanner in(text);
    csv_record r;
    if (!in.next(r)) {
        to.blame(1, 1, "", {reason::missing_column, "the file is empty", -1});
        return to.finish();
    }
    const auto places = read_header(r, to);
    if (!places) return to.finish();
    row fields;
    while (in.next(r)) {
        if (r.is_open || r.size != places->size()) {
            pass_over(r, *places, to);
            continue;
        }
        for (auto& c : fields.cells) { // of a column that the file has not
            c.line = r.line;
            c.column = 1;
        }
        for (std::size_t i = 0; i < r.size; ++i)
            if (auto const* known = (*places)[i]) std::swap(fields[known->which], r.fields[i]);
        to.read(fields);
    }
    return to.finish();
}

} // namespace tongbi::inline v0
