// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Long rows (一行一个数: entity, period, value), in any order, to a panel and back.
///
///     auto read = panel_of_rows(unit_of("亿元"), rows);
///     read->table                              columns in the order in which the entities appear
///     read->repeated, holes, unplaced          all of them: rows by their numbers, cells by their places
///     rows_of(read->table)
///
/// The axis runs from the first to the last period of the rows. Totals from January (1—3月) among them make it one of
/// totals: of each month, or of each quarter or half-year where all of them end with one.
#pragma once

#include <tongbi/panel/validity.hpp>
#include <tongbi/timeline/aggregate.hpp>

#include <bit>
#include <cstring>
#include <limits>

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

/// A cell of which no row has said anything yet: a NaN that no row can bring, for theirs become the plain one.
inline constexpr std::uint64_t bits_of_no_row = 0x7ff8'0000'0000'0da7ULL;

/// The first and the last period of rows, and what kind they are.
class span_of_periods {
public:
    void add(period const& p) {
        if (!p.label().empty() || !p.printed_first() || !p.printed_last()) return;
        auto kind = p.kind();
        const bool total = kind == period_kind::year_to_date || is_january_to_december(p);
        if (total) kind = period_kind::month;
        if (!months_of_step(kind)) return;
        if (!kind_) kind_ = kind;
        if (kind != *kind_) return;
        to_date_ = to_date_ || total;
        const int month = month_index(*p.printed_last()) % 12 + 1;
        by_quarter_ = by_quarter_ && total && month % 3 == 0;
        by_half_year_ = by_half_year_ && total && month % 6 == 0;
        const auto day = total ? *p.printed_last() : *p.printed_first();
        first_ = std::min(first_, day);
        last_ = std::max(last_, *p.printed_last());
    }
    /// Nothing where no period has a place on an axis.
    [[nodiscard]] std::optional<period_axis> axis() const {
        if (!kind_) return std::nullopt;
        const auto kind = !to_date_       ? *kind_
                          : by_half_year_ ? period_kind::half_year
                          : by_quarter_   ? period_kind::quarter
                                          : period_kind::month;
        const int months = *months_of_step(kind);
        const auto first = kind == period_kind::day     ? period::of_day(std::chrono::year_month_day(first_))
                           : kind == period_kind::month ? period::of_month(std::chrono::year_month_day(first_).year() /
                                                                           std::chrono::year_month_day(first_).month())
                                                        : period_around(first_, kind);
        const std::ptrdiff_t count = months == 0
                                         ? (last_ - first_).count() + 1
                                         : (month_index(last_) - month_index(*first->printed_first())) / months + 1;
        return period_axis(*first, count, to_date_);
    }

private:
    static bool is_january_to_december(period const& p) {
        if (p.kind() != period_kind::months) return false;
        const int first = month_index(*p.printed_first());
        return first % 12 == 0 && month_index(*p.printed_last()) == first + 11;
    }

    std::optional<period_kind> kind_;
    bool to_date_ = false;
    bool by_quarter_ = true, by_half_year_ = true; ///< do all totals end with a quarter, a half-year?
    std::chrono::sys_days first_ = std::chrono::sys_days::max();
    std::chrono::sys_days last_ = std::chrono::sys_days::min();
};

/// From the days of a period to its row: the row is looked up, and the other end compared.
class row_finder {
public:
    explicit row_finder(period_axis const& axis) : by_end_(axis.is_to_date()) {
        const auto size = static_cast<std::size_t>(axis.size());
        firsts_.reserve(size);
        lasts_.reserve(size);
        for (std::ptrdiff_t row = 0; row < axis.size(); ++row) {
            const auto last = axis.last_day_of(row);
            firsts_.push_back(by_end_ ? first_of_month(year_of(last) * 12) : axis.first_day_of(row));
            lasts_.push_back(last);
        }
        auto const& keys = by_end_ ? lasts_ : firsts_;
        from_ = keys.front();
        row_of_day_.assign(static_cast<std::size_t>((keys.back() - from_).count() + 1), -1);
        for (std::size_t row = 0; row < size; ++row)
            row_of_day_[static_cast<std::size_t>((keys[row] - from_).count())] = static_cast<std::int32_t>(row);
    }
    /// The row of a period, -1 where it is none; `last` is that of the row before, which often stands before this one.
    [[nodiscard]] std::ptrdiff_t find(period const& p, std::ptrdiff_t last) const {
        const auto next = static_cast<std::size_t>(last + 1);
        if (next < firsts_.size() && is(p, next)) return last + 1;
        if (last >= 0 && is(p, next - 1)) return last;
        const auto first_day = p.printed_first();
        const auto last_day = p.printed_last();
        if (!first_day || !last_day) return -1;
        const auto day = ((by_end_ ? *last_day : *first_day) - from_).count();
        if (day < 0 || static_cast<std::size_t>(day) >= row_of_day_.size()) return -1;
        const auto row = row_of_day_[static_cast<std::size_t>(day)];
        return row >= 0 && is(p, static_cast<std::size_t>(row)) ? row : -1;
    }

private:
    [[nodiscard]] bool is(period const& p, std::size_t row) const {
        return p.printed_first() == firsts_[row] && p.printed_last() == lasts_[row] && p.label().empty();
    }
    bool by_end_;
    std::vector<std::chrono::sys_days> firsts_, lasts_;
    std::chrono::sys_days from_;
    std::vector<std::int32_t> row_of_day_;
};

/// Names and their columns: an open table whose slots hold a hash and a column, a third to two thirds full.
class columns_of_names {
public:
    /// The column of a name, or the next one, which it then has.
    std::size_t find_or_add(std::string_view name) {
        const std::uint64_t hash = hash_of(name);
        for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
            auto const& one = slots_[at];
            if (one.column == free_slot) break;
            if (one.hash == static_cast<std::uint32_t>(hash >> 32U) && same(names_[one.column], name))
                return one.column;
        }
        if (names_.size() * 3 >= slots_.size() * 2) grow();
        names_.push_back(name);
        add(hash, static_cast<std::uint32_t>(names_.size() - 1));
        return names_.size() - 1;
    }
    [[nodiscard]] std::string_view operator[](std::size_t column) const { return names_[column]; }
    [[nodiscard]] std::size_t size() const { return names_.size(); }
    [[nodiscard]] auto begin() const { return names_.begin(); }
    [[nodiscard]] auto end() const { return names_.end(); }

    static bool same(std::string_view a, std::string_view b) {
        return a.size() == b.size() && (a.data() == b.data() || a == b);
    }

private:
    static constexpr std::uint32_t free_slot = 0xffffffff;
    struct slot {
        std::uint32_t hash = 0;
        std::uint32_t column = free_slot;
    };

    /// Eight bytes at a time, the last ones overlapping: a copy of a length that the compiler knows.
    static std::uint64_t hash_of(std::string_view name) {
        const auto load = [](char const* from, auto word) {
            std::memcpy(&word, from, sizeof word);
            return std::uint64_t{word};
        };
        const std::size_t n = name.size();
        std::uint64_t hash = n * 0x9e3779b97f4a7c15ULL;
        const auto mix = [&](std::uint64_t x) {
            hash = (hash ^ x) * 0xff51afd7ed558ccdULL;
            hash ^= hash >> 32U;
        };
        if (n >= 8) {
            for (std::size_t i = 0; i + 8 < n; i += 8) mix(load(name.data() + i, std::uint64_t{}));
            mix(load(name.data() + n - 8, std::uint64_t{}));
        } else if (n >= 4) {
            mix(load(name.data(), std::uint32_t{}) << 32U | load(name.data() + n - 4, std::uint32_t{}));
        } else {
            for (const char c : name) mix(static_cast<unsigned char>(c));
        }
        hash *= 0xc4ceb9fe1a85ec53ULL;
        return hash ^ hash >> 29U;
    }
    void add(std::uint64_t hash, std::uint32_t column) {
        std::size_t at = hash & mask_;
        while (slots_[at].column != free_slot) at = (at + 1) & mask_;
        slots_[at] = {static_cast<std::uint32_t>(hash >> 32U), column};
    }
    void grow() {
        mask_ = mask_ * 2 + 1;
        slots_.assign(mask_ + 1, slot{});
        for (std::size_t i = 0; i < names_.size(); ++i) add(hash_of(names_[i]), static_cast<std::uint32_t>(i));
    }

    std::vector<slot> slots_ = std::vector<slot>(64);
    std::size_t mask_ = 63;
    std::vector<std::string_view> names_;
};

/// Columns that grow by one with each new name.
class growing_columns {
public:
    growing_columns(std::size_t periods, std::size_t entities) : periods_(periods) { make_room(entities, 0); }

    /// The column of a name; `last` is that of the row before.
    std::size_t find(std::string_view name, std::size_t last) {
        if (last < names_.size() && columns_of_names::same(names_[last], name)) return last;
        const std::size_t before = names_.size();
        const std::size_t column = names_.find_or_add(name);
        if (column < before) return column;
        if (column == room_) make_room(room_ * 2, column);
        std::fill_n(cells_->data() + column * periods_, periods_, std::bit_cast<double>(bits_of_no_row));
        return column;
    }
    [[nodiscard]] double& cell(std::size_t column, std::size_t row) { return cells_->data()[column * periods_ + row]; }
    [[nodiscard]] std::vector<std::string> names() const { return {names_.begin(), names_.end()}; }
    [[nodiscard]] std::size_t entities() const { return names_.size(); }
    std::shared_ptr<column_memory> take() && { return std::move(cells_); }

private:
    void make_room(std::size_t entities, std::size_t filled) {
        room_ = std::max<std::size_t>(entities, 1);
        auto more = std::make_shared<column_memory>(room_ * periods_);
        if (cells_) std::copy_n(cells_->data(), filled * periods_, more->data());
        cells_ = std::move(more);
    }

    std::size_t periods_;
    std::size_t room_ = 0;
    std::shared_ptr<column_memory> cells_;
    columns_of_names names_;
};

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

/// A panel of rows in any order. Which kind of period the axis has, the first row says that has one: days, months (or
/// totals from January), quarters, half-years, seasons, years. Names are copied. Refusals: missing_input without rows,
/// period_mismatch where no row has a period that an axis takes.
[[nodiscard]] inline result<panel_from_rows> panel_of_rows(unit const& in, std::span<long_row const> rows) {
    return detail::placed(in, detail::rows_in{rows.size(), [&](std::size_t i) { return rows[i].entity; },
                                              [&](std::size_t i) -> period const& { return rows[i].when; },
                                              [&](std::size_t i) { return rows[i].value; }});
}
/// The same of rows that lie in three columns; entities are std::string or std::string_view. A value under a null is
/// not read. Refusal: missing_input where the columns are not of one length.
template <class Names>
requires std::convertible_to<decltype(std::declval<Names const&>()[0]), std::string_view>
[[nodiscard]] result<panel_from_rows> panel_of_rows(unit const& in, Names const& entities,
                                                    std::span<period const> periods, nullable_column const& values) {
    if (entities.size() != periods.size() || periods.size() != values.values.size())
        return refuse(reason::missing_input);
    return detail::placed(in,
                          detail::rows_in{periods.size(), [&](std::size_t i) { return std::string_view(entities[i]); },
                                          [&](std::size_t i) -> period const& { return periods[i]; },
                                          [&](std::size_t i) {
                                              return values.are_there[i] ? values.values[i]
                                                                         : std::numeric_limits<double>::quiet_NaN();
                                          }});
}

/// The same of rows whose periods are said by their place on an axis, counted from 0, as a dictionary of Arrow has
/// them: the fastest form. A place beyond the axis is unplaced.
template <class Names>
requires std::convertible_to<decltype(std::declval<Names const&>()[0]), std::string_view>
[[nodiscard]] result<panel_from_rows> panel_of_rows(period_axis const& axis, unit const& in, Names const& entities,
                                                    std::span<std::int32_t const> places,
                                                    nullable_column const& values) {
    if (entities.size() != places.size() || places.size() != values.values.size() || axis.size() == 0)
        return refuse(reason::missing_input);
    const detail::rows_in rows{places.size(), [&](std::size_t i) { return std::string_view(entities[i]); },
                               [&](std::size_t i) { return std::ptrdiff_t{places[i]}; },
                               [&](std::size_t i) {
                                   return values.are_there[i] ? values.values[i]
                                                              : std::numeric_limits<double>::quiet_NaN();
                               }};
    detail::row_placer<std::remove_const_t<decltype(rows)>, detail::counted_rows> all(rows, axis);
    all.place(true);
    return std::move(all).made(in);
}

/// The numbers of a panel as rows, entity by entity; what is missing has none. The names are those of the panel, and
/// live as long as it or a copy of it.
[[nodiscard]] inline std::vector<long_row> rows_of(panel const& from) {
    std::vector<long_row> rows;
    std::vector<period> periods;
    periods.reserve(static_cast<std::size_t>(from.periods().size()));
    for (std::ptrdiff_t r = 0; r < from.periods().size(); ++r) periods.push_back(from.periods()[r]);
    auto const& cells = detail::column_access::layout(from);
    for (Eigen::Index c = 0; c < cells.entities; ++c)
        for (Eigen::Index r = 0; r < cells.periods; ++r) {
            const double x = cells.at[r * cells.period_stride + c * cells.entity_stride];
            if (x == x)
                rows.push_back({from.entities()[static_cast<std::size_t>(c)], periods[static_cast<std::size_t>(r)], x});
        }
    return rows;
}

} // namespace tongbi::inline v0
