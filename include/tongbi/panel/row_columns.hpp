// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Where a long row belongs: the axis of the periods of all rows, the row of a period, the column of a name, which is
/// new where it first appears.
#pragma once

#include <tongbi/panel/panel.hpp>
#include <tongbi/timeline/aggregate.hpp>

#include <bit>
#include <cstring>
#include <limits>

namespace tongbi::inline v0::detail {

/// A cell of which no row has said anything yet: a NaN that no row can bring, for theirs become the plain one.
inline constexpr std::uint64_t bits_of_no_row = 0x7ff8'0000'0000'0da7ULL;

/// The first and the last period of rows, and what kind they are: totals since January where these are at least as many
/// as the months alone, so that 1—2月 among the months of a year has no place, and is reported.
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
        totals_ += total ? 1 : 0;
        if (!total && kind == period_kind::month) {
            single_ += month_index(*p.printed_first()) % 12 == 0 ? 0 : 1; // January is a total as well
            first_single_ = std::min(first_single_, *p.printed_first());
            last_single_ = std::max(last_single_, *p.printed_last());
        }
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
        const bool to_date = totals_ > 0 && totals_ >= single_;
        const bool of_singles = totals_ > 0 && !to_date;
        const auto begin = of_singles ? first_single_ : first_;
        const auto end = of_singles ? last_single_ : last_;
        const auto kind = !to_date        ? *kind_
                          : by_half_year_ ? period_kind::half_year
                          : by_quarter_   ? period_kind::quarter
                                          : period_kind::month;
        const int months = *months_of_step(kind);
        const auto first = kind == period_kind::day     ? period::of_day(std::chrono::year_month_day(begin))
                           : kind == period_kind::month ? period::of_month(std::chrono::year_month_day(begin).year() /
                                                                           std::chrono::year_month_day(begin).month())
                                                        : period_around(begin, kind);
        const std::ptrdiff_t count = months == 0
                                         ? (end - begin).count() + 1
                                         : (month_index(end) - month_index(*first->printed_first())) / months + 1;
        return period_axis(*first, count, to_date);
    }

private:
    static bool is_january_to_december(period const& p) {
        if (p.kind() != period_kind::months) return false;
        const int first = month_index(*p.printed_first());
        return first % 12 == 0 && month_index(*p.printed_last()) == first + 11;
    }

    std::optional<period_kind> kind_;
    std::int64_t totals_ = 0, single_ = 0;         ///< rows of totals since January, rows of later months alone
    bool by_quarter_ = true, by_half_year_ = true; ///< do all totals end with a quarter, a half-year?
    std::chrono::sys_days first_ = std::chrono::sys_days::max(), first_single_ = first_;
    std::chrono::sys_days last_ = std::chrono::sys_days::min(), last_single_ = last_;
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

} // namespace tongbi::inline v0::detail
