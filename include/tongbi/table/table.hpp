// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// table (数据表): what a downloaded file holds. Indicators by entities by periods, with cells that keep their texts.
///
///     t.indicators() t.entities() t.periods() t.notes()    in the order of the file; periods oldest first
///     t.find_indicator("地区生产总值")                       by its printed name, its name or its code
///     t.row(indicator, entity)                             the cells of one series, oldest first
///     t.cell(indicator, entity, period)                    one of them, or nothing where the file has no such cell
///     t.figure_of(indicator, cell)                         the number under the precision of its column
///     t.faults()                                           all that was not understood; good cells load
#pragma once

#include <tongbi/exchange/fault.hpp>
#include <tongbi/table/indicator.hpp>

#include <span>

namespace tongbi::inline v0 {

class series; // panel.hpp, for who computes with columns
class panel;

/// A line of the head or the foot that is no number, and where it stands.
struct note {
    std::string text;
    int line = 0;
};

/// What an entity is: aggregates (World, EU27_2020) overlap with the places beside them.
enum class entity_kind : std::uint8_t { unknown, place, aggregate, category };

/// 地区 or 主体: what a row is about.
struct entity {
    std::string name;    ///< Finland; empty of a file about one entity that it does not name
    std::string code;    ///< FI
    std::string printed; ///< as the file has it: FI:Finland
    entity_kind kind = entity_kind::unknown;
    std::string part_of{}; ///< where the file says it
};

namespace detail {

/// A cell in 24 bytes. Its text lies in the buffer of the table, which keeps the order of the file.
struct cell_record {
    std::int64_t coefficient = 0;
    std::uint32_t at = 0; ///< of its text
    std::uint32_t period = 0;
    std::int16_t exponent = 0;
    std::uint16_t flag = 0; ///< in `flags`
    std::uint16_t size = 0; ///< of its text, of which no more is kept
    cell_state state = cell_state::missing;
    absence why = absence::blank;
};
struct flag_row {
    std::string text;
    qualifiers means;
};
/// The cells of one indicator and entity: `size` of them from `first` on, oldest first.
struct series_row {
    std::uint32_t indicator = 0, entity = 0;
    std::size_t first = 0, size = 0;
};
struct table_access;

} // namespace detail

/// The cells of one series, oldest first; a view into its table.
class table_row {
public:
    [[nodiscard]] std::size_t size() const { return records_.size(); }
    [[nodiscard]] bool empty() const { return records_.empty(); }
    [[nodiscard]] table_cell operator[](std::size_t i) const {
        auto const& r = records_[i];
        auto const& flag = (*flags_)[r.flag];
        return {buffer_.substr(r.at, r.size),       flag.text,  r.state, r.why,
                decimal(r.coefficient, r.exponent), flag.means, r.period};
    }
    /// The bytes of the file before a cell: cells in this order are in the order of the file.
    [[nodiscard]] std::size_t place_of(std::size_t i) const { return records_[i].at; }

private:
    friend class table;
    table_row(std::span<detail::cell_record const> records, std::string_view buffer,
              std::vector<detail::flag_row> const& flags)
        : records_(records), buffer_(buffer), flags_(&flags) {}
    std::span<detail::cell_record const> records_;
    std::string_view buffer_;
    std::vector<detail::flag_row> const* flags_;
};

/// 数据表. Movable and copyable; views of cells end with it.
class table {
public:
    std::string publisher; ///< 国家统计局, where the file says it
    std::string dataset;   ///< 分省年度数据, ESTAT:SDG_08_10(1.0)
    std::string title;
    std::string vintage;     ///< the date of the release as the file has it: Last Updated Date, LAST UPDATE; else empty
    std::string_view layout; ///< the code of the layout that read it: A1, C, G

    [[nodiscard]] std::vector<table_indicator> const& indicators() const { return indicators_; }
    [[nodiscard]] std::vector<entity> const& entities() const { return entities_; }
    /// All periods of the file, in order. A year to date and the months in it are different periods.
    [[nodiscard]] std::vector<period> const& periods() const { return periods_; }
    [[nodiscard]] std::vector<note> const& notes() const { return notes_; }
    /// Everything that was not understood, in the order of the file.
    [[nodiscard]] std::vector<fault> const& faults() const { return faults_; }

    /// Number of cells that the file has, missing and unreadable ones too.
    [[nodiscard]] std::size_t size() const { return cells_.size(); }

    /// By its printed name, else by its name, else by its code. Refusals: unknown_id; ambiguous where two have the
    /// name.
    [[nodiscard]] result<std::size_t> find_indicator(std::string_view name) const {
        return find(
            indicators_, name, &table_indicator::printed,
            [](table_indicator const& x) -> std::string const& { return x.what.name; }, &table_indicator::code);
    }
    /// By its printed name, else by its name, else by its code. Refusals: unknown_id, ambiguous.
    [[nodiscard]] result<std::size_t> find_entity(std::string_view name) const {
        return find(entities_, name, &entity::printed, &entity::name, &entity::code);
    }
    /// Where a period stands in periods(). Refusal: unknown_id.
    [[nodiscard]] result<std::size_t> find_period(period const& when) const {
        const auto at = std::lower_bound(periods_.begin(), periods_.end(), when);
        if (at == periods_.end() || *at != when) return refuse({reason::unknown_id, to_string(when), -1});
        return static_cast<std::size_t>(at - periods_.begin());
    }

    /// The cells of an indicator and an entity, by their places; empty where the file has none.
    [[nodiscard]] table_row row(std::size_t indicator, std::size_t entity) const {
        const auto at = std::lower_bound(series_.begin(), series_.end(), std::pair(indicator, entity),
                                         [](detail::series_row const& s, auto const& key) {
                                             return std::pair<std::size_t, std::size_t>(s.indicator, s.entity) < key;
                                         });
        if (at == series_.end() || at->indicator != indicator || at->entity != entity) return {{}, buffer_, flags_};
        return {std::span(cells_).subspan(at->first, at->size), buffer_, flags_};
    }
    /// The entities for which the file has cells of an indicator, in its order; also where each of them is at fault, as
    /// of a row that stands twice.
    [[nodiscard]] std::vector<std::size_t> entities_of(std::size_t indicator) const {
        std::vector<std::size_t> found;
        const auto at = std::lower_bound(series_.begin(), series_.end(), indicator,
                                         [](detail::series_row const& s, std::size_t i) { return s.indicator < i; });
        for (auto s = at; s != series_.end() && s->indicator == indicator; ++s) found.push_back(s->entity);
        return found;
    }
    /// One cell, or nothing where the file has no such cell (which is not the same as a missing number).
    [[nodiscard]] std::optional<table_cell> cell(std::size_t indicator, std::size_t entity, std::size_t period) const {
        const table_row cells = row(indicator, entity);
        std::size_t low = 0, high = cells.size();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (cells[middle].period < period)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == cells.size() || cells[low].period != period) return std::nullopt;
        return cells[low];
    }
    /// The number of a cell under the precision of its column, with what its flag means. Refusals: missing_input,
    /// malformed_number.
    [[nodiscard]] result<figure> figure_of(std::size_t indicator, table_cell const& c) const {
        return v0::figure_of(c, indicators_[indicator].digits);
    }
    /// 面板: all entities of an indicator as columns of doubles, with unit, role, price basis, vintage and decimals,
    /// ready for every computation of panel.hpp. A missing cell, and a period that the file leaves out, is NaN. An
    /// index on last year as 100 is its growth. An aggregate (World, EU27_2020) makes total_of a refusal, and the panel
    /// is named by it; across a break in a series (flag b) no growth is computed: scope_changed. Refusals: unknown_id,
    /// ambiguous; unknown_unit of an amount whose unit the file does not say (see say); period_mismatch where the
    /// periods are not of one kind: the first of 1—2月 among single months.
    [[nodiscard]] result<v0::panel> panel(std::string_view indicator) const;
    /// 序列: one entity of it; of a table about one entity that one. Refusals: those of panel; unknown_id of an entity
    /// that is not there, ambiguous where there are several and none is named.
    [[nodiscard]] result<v0::series> series(std::string_view indicator, std::string_view entity = {}) const;
    /// Line of the file in which a cell stands, from 1 on.
    [[nodiscard]] int line_of(table_cell const& c) const {
        const auto at = static_cast<std::ptrdiff_t>(c.text.data() - buffer_.data());
        return 1 + static_cast<int>(std::count(buffer_.begin(), buffer_.begin() + at, '\n'));
    }

private:
    friend struct detail::table_access;

    template <class Rows, class... Names>
    static result<std::size_t> find(Rows const& rows, std::string_view name, Names... names) {
        std::optional<result<std::size_t>> found;
        const auto look = [&](auto name_of) {
            for (std::size_t i = 0; i < rows.size() && !name.empty(); ++i) {
                if (std::invoke(name_of, rows[i]) != name) continue;
                if (found && found->has_value()) return void(found = refuse({reason::ambiguous, name, -1}));
                if (!found) found = i;
            }
        };
        const auto look_once = [&](auto name_of) {
            if (!found) look(name_of);
        };
        (look_once(names), ...);
        return found ? *found : refuse({reason::unknown_id, name, -1});
    }

    std::string buffer_;
    std::vector<table_indicator> indicators_;
    std::vector<entity> entities_;
    std::vector<period> periods_;
    std::vector<note> notes_;
    std::vector<fault> faults_;
    std::vector<detail::flag_row> flags_{1};
    std::vector<detail::series_row> series_; ///< by indicator, then entity
    std::vector<detail::cell_record> cells_; ///< in the order of series_
};

} // namespace tongbi::inline v0
