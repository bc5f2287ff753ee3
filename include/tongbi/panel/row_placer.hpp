// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A panel of long rows, filled row by row, and what the rows have too much or too little. rows.hpp is its door.
#pragma once

#include <tongbi/panel/row_columns.hpp>
#include <tongbi/panel/validity.hpp>

namespace tongbi::inline v0 {

/// One number of a long table.
struct long_row {
    std::string_view entity;
    period when;
    double value; ///< NaN is a number that is stated as missing
};

/// A row whose cell another row had filled; the panel keeps the first.
struct repeated_row {
    std::size_t row;
    std::size_t first;
    friend bool operator==(repeated_row const&, repeated_row const&) = default;
};
/// A row whose period is none of the axis: of another kind, or with words behind it.
struct unplaced_row {
    std::size_t row;
    friend bool operator==(unplaced_row const&, unplaced_row const&) = default;
};
/// A cell that no row fills: entities()[entity], periods()[period].
struct hole {
    Eigen::Index entity;
    Eigen::Index period;
    friend bool operator==(hole const&, hole const&) = default;
};

/// A panel of rows, and all that the rows have too much or too little.
struct panel_from_rows {
    panel table;
    std::vector<repeated_row> repeated{};
    std::vector<unplaced_row> unplaced{};
    std::vector<hole> holes{}; ///< NaN in the panel

    /// A row for each cell, and a cell for each row.
    [[nodiscard]] bool is_complete() const { return repeated.empty() && unplaced.empty() && holes.empty(); }
};

namespace detail {

/// Rows that lie in three columns, or one behind the other.
template <class Entity, class When, class Value>
struct rows_in {
    std::size_t count;
    Entity entity;
    When when;
    Value value;
};
template <class Entity, class When, class Value>
rows_in(std::size_t, Entity, When, Value) -> rows_in<Entity, When, Value>;

/// Periods that are said as rows of the axis.
struct counted_rows {
    period_axis const& axis;
    explicit counted_rows(period_axis const& of) : axis(of) {}
    [[nodiscard]] std::ptrdiff_t find(std::ptrdiff_t row, std::ptrdiff_t) const {
        return row >= 0 && row < axis.size() ? row : -1;
    }
};

template <class Rows, class Finder = row_finder>
class row_placer {
public:
    row_placer(Rows const& rows, period_axis const& axis)
        : rows_(rows), axis_(axis), find_(axis_),
          columns_(static_cast<std::size_t>(axis.size()),
                   (rows.count + static_cast<std::size_t>(axis.size()) - 1) / static_cast<std::size_t>(axis.size())) {}

    /// Each row to its cell. `all` says that no row may lie beyond the axis; else the first such row ends it.
    bool place(bool all) {
        std::ptrdiff_t row = -1;
        std::size_t column = std::numeric_limits<std::size_t>::max();
        for (std::size_t i = 0; i < rows_.count; ++i) {
            const auto found = find_.find(rows_.when(i), row);
            if (found < 0) {
                if (!all) return false;
                unplaced_.push_back({i});
                continue;
            }
            row = found;
            column = columns_.find(rows_.entity(i), column);
            double& cell = columns_.cell(column, static_cast<std::size_t>(row));
            if (std::bit_cast<std::uint64_t>(cell) != bits_of_no_row) {
                repeated_.push_back({i, i});
                continue;
            }
            const double x = rows_.value(i);
            cell = x == x ? x : std::numeric_limits<double>::quiet_NaN();
        }
        return true;
    }

    panel_from_rows made(unit const& in) && {
        name_first_rows();
        const auto entities = static_cast<Eigen::Index>(columns_.entities());
        std::vector<hole> holes;
        for (Eigen::Index c = 0; c < entities; ++c)
            for (Eigen::Index r = 0; r < axis_.size(); ++r) {
                double& cell = columns_.cell(static_cast<std::size_t>(c), static_cast<std::size_t>(r));
                if (std::bit_cast<std::uint64_t>(cell) != bits_of_no_row) continue;
                cell = std::numeric_limits<double>::quiet_NaN();
                holes.push_back({c, r});
            }
        auto names = std::make_shared<entity_names const>(columns_.names());
        auto memory = std::move(columns_).take();
        auto table =
            column_builder::make_panel(axis_, column_facts{.in = in, .as = role_of(in.kind())}, std::move(names),
                                       {memory->data(), axis_.size(), entities, 1, axis_.size()});
        column_access::memory(table) = std::move(memory);
        return {std::move(table), std::move(repeated_), std::move(unplaced_), std::move(holes)};
    }

private:
    /// Which row filled the cells that others repeat: looked for only where there are some.
    void name_first_rows() {
        if (repeated_.empty()) return;
        const auto place_of = [&](std::size_t i) {
            const auto row = find_.find(rows_.when(i), -1);
            return row < 0 ? std::size_t{0}
                           : columns_.find(rows_.entity(i), 0) * static_cast<std::size_t>(axis_.size()) +
                                 static_cast<std::size_t>(row) + 1;
        };
        std::unordered_map<std::size_t, std::size_t> firsts;
        for (auto const& one : repeated_) firsts.emplace(place_of(one.row), rows_.count);
        for (std::size_t i = 0; i < rows_.count; ++i) {
            const auto at = firsts.find(place_of(i));
            if (at != firsts.end() && at->second == rows_.count) at->second = i;
        }
        for (auto& one : repeated_) one.first = firsts[place_of(one.row)];
    }

    Rows const& rows_;
    period_axis axis_;
    Finder find_;
    growing_columns columns_;
    std::vector<repeated_row> repeated_;
    std::vector<unplaced_row> unplaced_;
};

template <class Rows>
result<panel_from_rows> placed(unit const& in, Rows const& rows) {
    // where the entities follow each other, the first one has all periods; if it has not, all rows are asked
    span_of_periods of_first;
    for (std::size_t i = 0; i < rows.count && rows.entity(i) == rows.entity(0); ++i) of_first.add(rows.when(i));
    if (const auto axis = of_first.axis()) {
        row_placer<Rows> attempt(rows, *axis);
        if (attempt.place(false)) return std::move(attempt).made(in);
    }
    span_of_periods of_all;
    for (std::size_t i = 0; i < rows.count; ++i) of_all.add(rows.when(i));
    const auto axis = of_all.axis();
    if (!axis) return refuse(rows.count == 0 ? reason::missing_input : reason::period_mismatch);
    row_placer<Rows> all(rows, *axis);
    all.place(true);
    return std::move(all).made(in);
}

} // namespace detail

} // namespace tongbi::inline v0
