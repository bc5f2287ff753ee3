// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// check(table): a sheet of the columns that the headers join, entity by entity.

#include "table/check_joins.hpp"

#include <algorithm>
#include <map>

namespace tongbi::inline v0 {
namespace {

using detail::column_place;
using detail::join;

class sheet_of_tables {
public:
    explicit sheet_of_tables(std::span<table const* const> tables) : tables_(tables) {
        std::vector<period> axis;
        for (auto const* t : tables) axis.insert(axis.end(), t->periods().begin(), t->periods().end());
        std::sort(axis.begin(), axis.end());
        axis.erase(std::unique(axis.begin(), axis.end()), axis.end());
        for (auto const* t : tables) {
            std::vector<std::size_t> to;
            for (auto const& p : t->periods())
                to.push_back(static_cast<std::size_t>(std::lower_bound(axis.begin(), axis.end(), p) - axis.begin()));
            places_.push_back(std::move(to));
        }
        sheet_ = check_sheet(std::move(axis));
    }

    void put(std::vector<join> const& joins, bool across_only) {
        for (auto const& j : joins) {
            const bool across = std::any_of(j.inputs.begin(), j.inputs.end(),
                                            [&](column_place c) { return c.table != j.printed.table; });
            if (across || !across_only) put(j);
        }
    }
    /// Levels without a print beside them show copied rows too.
    void put_levels() {
        for (std::size_t t = 0; t < tables_.size(); ++t)
            for (std::size_t i = 0; i < tables_[t]->indicators().size(); ++i) {
                const auto as = tables_[t]->indicators()[i].as;
                if (as != column_kind::amount && as != column_kind::count && as != column_kind::level) continue;
                for (const std::size_t e : tables_[t]->entities_of(i)) (void)column({t, i}, e);
            }
    }
    /// What is joined to nothing, without what the program says of it; of two tables what neither has a number for.
    void leave_out(std::vector<detail::column_left_out> const& left, std::vector<join> const& said) {
        for (auto const& l : left)
            if (std::none_of(said.begin(), said.end(), [&](join const& j) { return j.printed == l.printed; }))
                sheet_.leave_out(l.why);
    }
    check_sheet take() { return std::move(sheet_); }

private:
    static checked_comparison comparison_of(join const& j, std::string series) {
        checked_comparison what{j.kind, std::move(series), 0, {}};
        what.against = j.against;
        what.base = j.base;
        what.factor = j.factor;
        what.percent = j.percent;
        what.relative_width = j.relative_width;
        what.own_digits = j.own_digits;
        return what;
    }
    /// One row is the sum of the others.
    void put_rows(join const& j) {
        table const& t = *tables_[j.printed.table];
        const auto entities = t.entities_of(j.printed.indicator);
        auto what = comparison_of(j, named(t.entities()[*j.row_for_all], entities.size(), j.subject));
        for (const std::size_t e : j.rows) what.inputs.push_back(column(j.printed, e));
        what.printed = column(j.printed, *j.row_for_all);
        sheet_.compare(std::move(what));
    }
    void put(join const& j) {
        if (j.row_for_all) return put_rows(j);
        table const& t = *tables_[j.printed.table];
        const auto entities = t.entities_of(j.printed.indicator);
        std::vector<std::string> alone; // places for which the other columns have nothing
        for (const std::size_t e : entities) {
            auto what = comparison_of(j, named(t.entities()[e], entities.size(), j.subject));
            std::vector<std::pair<column_place, std::size_t>> inputs;
            for (std::size_t i = 0; i < j.inputs.size(); ++i) {
                const bool whole = j.row_of_whole && i + 1 == j.inputs.size();
                if (const auto same = entity_in(j.inputs[i], j.printed.table, whole ? *j.row_of_whole : e))
                    inputs.emplace_back(j.inputs[i], *same);
            }
            if (inputs.size() != j.inputs.size()) {
                alone.push_back(named(t.entities()[e], entities.size(), {}));
                continue;
            }
            for (auto const& [input, entity] : inputs) what.inputs.push_back(column(input, entity));
            what.printed = column(j.printed, e);
            sheet_.compare(std::move(what));
        }
        const bool percentage = j.kind == comparison_kind::growth || j.kind == comparison_kind::growth_fraction ||
                                j.kind == comparison_kind::share;
        if (alone.empty() || !percentage) return;
        std::erase(alone, std::string());
        sheet_.leave_out({t.indicators()[j.printed.indicator].printed, uncompared_reason::no_numbers, alone, {}});
    }
    static std::string named(entity const& who, std::size_t entities, std::string const& subject) {
        std::string const& name = who.name.empty() ? who.code : who.name;
        return entities < 2 || name.empty() ? subject : subject.empty() ? name : name + " " + subject;
    }
    /// The entity of a table in the table of another column.
    [[nodiscard]] std::optional<std::size_t> entity_in(column_place input, std::size_t from, std::size_t e) const {
        const auto there = tables_[input.table]->entities_of(input.indicator);
        if (input.table == from)
            return std::find(there.begin(), there.end(), e) == there.end() ? std::nullopt : std::optional(e);
        entity const& who = tables_[from]->entities()[e];
        auto const& all = tables_[input.table]->entities();
        for (const std::size_t i : there)
            if (!who.code.empty() && all[i].code == who.code) return i;
        for (const std::size_t i : there)
            if (!who.name.empty() && all[i].name == who.name) return i;
        const bool only_ones = tables_[from]->entities().size() == 1 && all.size() == 1;
        const bool unnamed = who.name.empty() || (!there.empty() && all[there.front()].name.empty());
        return only_ones && unnamed && !there.empty() ? std::optional(there.front()) : std::nullopt;
    }
    std::size_t column(column_place at, std::size_t entity) {
        const auto [known, fresh] = columns_.try_emplace({at.table, at.indicator, entity}, 0);
        if (!fresh) return known->second;
        table const& t = *tables_[at.table];
        table_indicator const& what = t.indicators()[at.indicator];
        checked_column c{what.printed, t.entities()[entity].name, what.digits, {}};
        c.cells.resize(sheet_.axis().size());
        const table_row row = t.row(at.indicator, entity);
        for (std::size_t i = 0; i < row.size(); ++i)
            if (const table_cell cell = row[i]; cell.is_number()) c.cells[places_[at.table][cell.period]] = cell.value;
        return known->second = sheet_.add(std::move(c));
    }

    std::span<table const* const> tables_;
    std::vector<std::vector<std::size_t>> places_; ///< of the periods of each table on the axis
    check_sheet sheet_;
    std::map<std::array<std::size_t, 3>, std::size_t> columns_;
};

checked check_all(std::span<table const* const> tables, std::vector<said_comparison> const& also) {
    const bool across_only = tables.size() > 1;
    sheet_of_tables sheet(tables);
    const auto found = detail::joins_of(tables);
    const auto said = detail::joins_said(tables, also);
    sheet.put(found.joins, across_only);
    sheet.put(said, across_only);
    sheet.leave_out(found.left_out, said);
    if (!across_only) sheet.put_levels();
    return checked(sheet.take());
}

} // namespace

checked check(table const& t, std::vector<said_comparison> const& also) {
    const std::array tables{&t};
    return check_all(tables, also);
}

checked check(table const& t, table const& other, std::vector<said_comparison> const& also) {
    const std::array tables{&t, &other};
    return check_all(tables, also);
}

} // namespace tongbi::inline v0
