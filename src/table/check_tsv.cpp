// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A check as lines of fields parted by tabs.

#include <tongbi/calendar/read_period.hpp>
#include <tongbi/number/print.hpp>
#include <tongbi/table/check_tsv.hpp>

#include <initializer_list>

namespace tongbi::inline v0 {
namespace {

void put_line(std::string& out, std::initializer_list<std::string> fields) {
    bool first = true;
    for (auto const& field : fields) {
        if (!first) out += '\t';
        first = false;
        for (const char c : field) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    }
    out += '\n';
}
std::string group_name(std::size_t finding) {
    const std::string number = std::to_string(finding + 1);
    return number.size() < 2 ? "G0" + number : "G" + number;
}
std::string six_decimals(decimal x) {
    print_style how;
    how.decimals = 6;
    return to_string(x, how);
}

} // namespace

std::string check_tsv(checked const& c, language lang) {
    std::string out;
    put_line(out, {"order", "group", "class", "cells", "series", "first", "last", "worst_gap_pp", "sentence"});
    for (std::size_t i = 0; i < c.findings().size(); ++i) {
        check_finding const& f = c.findings()[i];
        put_line(out, {std::to_string(i + 1), group_name(i), std::string(entry_of(f.what).code),
                       std::to_string(f.cells.size()), c.series_of(f), to_string(c.first(f)), to_string(c.last(f)),
                       six_decimals(f.worst_gap), c.sentence(f, lang)});
    }
    return out;
}

std::string check_cells_tsv(checked const& c) {
    std::string out;
    put_line(out, {"series", "period", "printed_growth", "level", "base_level", "recomputed", "lower", "upper",
                   "gap_pp", "verdict", "class", "group"});
    for (std::size_t s = 0; s < c.sheet().comparisons().size(); ++s)
        for (auto const& cell : c.cells(s)) {
            const auto input = [&](std::size_t i) {
                return i < cell.inputs.size() ? to_string(cell.inputs[i]) : std::string();
            };
            std::string best, lower, upper, gap;
            if (cell.recomputed) {
                auto const& r = *cell.recomputed;
                if (const auto value = r.best()) best = six_decimals(*value);
                if (!r.lower().infinite) lower = six_decimals(r.lower().at);
                if (!r.upper().infinite) upper = six_decimals(r.upper().at);
                gap = six_decimals(cell.gap);
            }
            const std::string what =
                cell.finding ? std::string(entry_of(c.findings()[*cell.finding].what).code) : std::string();
            put_line(out, {c.sheet().comparisons()[s].series, to_string(c.sheet().axis()[cell.at.position]),
                           to_string(cell.printed), input(0), input(1), best, lower, upper, gap,
                           std::string(entry_of(cell.verdict).code), what,
                           cell.finding ? group_name(*cell.finding) : std::string()});
        }
    return out;
}

std::string check_counts_tsv(checked const& c) {
    struct row {
        std::string check, formula, precision;
        checked_counts counts;
    };
    std::vector<row> rows; // comparisons of one column stand together, a place after the other
    for (std::size_t i = 0; i < c.sheet().comparisons().size(); ++i) {
        checked_comparison const& what = c.sheet().comparisons()[i];
        checked_column const& printed = c.sheet().columns()[what.printed];
        row one{std::string(entry_of(what.kind).code) + ": " + printed.name, {}, to_string(printed.digits), {}};
        if (what.own_digits) one.precision = to_string(precision_rule{precision_kind::own_digits, 0});
        for (const std::size_t input : what.inputs)
            one.formula += (one.formula.empty() ? "" : ", ") + c.sheet().columns()[input].name;
        const bool same = !rows.empty() && rows.back().check == one.check && rows.back().formula == one.formula;
        if (!same) rows.push_back(std::move(one));
        for (auto const& entry : vocabulary<cell_verdict>::table)
            rows.back().counts.add(entry.value, c.counts(i).of(entry.value));
    }
    std::string out;
    put_line(out, {"check", "formula", "precision_of_published", "compared", "agree", "near_miss", "agree_if_rounded",
                   "contradict", "not_comparable", "zero_base"});
    for (auto const& r : rows) {
        const auto of = [&](cell_verdict v) { return std::to_string(r.counts.of(v)); };
        put_line(out, {r.check, r.formula, r.precision, std::to_string(r.counts.compared()), of(cell_verdict::agree),
                       of(cell_verdict::near_miss), of(cell_verdict::agree_if_rounded), of(cell_verdict::contradict),
                       std::to_string(r.counts.not_comparable()), of(cell_verdict::zero_base)});
    }
    return out;
}

} // namespace tongbi::inline v0
