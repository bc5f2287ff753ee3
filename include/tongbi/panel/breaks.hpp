// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Breaks in the series of columns (flag b): what lies on both sides of one is of two scopes, and is not compared; a
/// period within which one lies has both, and is compared with no other.
#pragma once

#include <tongbi/panel/kernel.hpp>
#include <tongbi/panel/panel.hpp>
#include <tongbi/panel/series.hpp>

namespace tongbi::inline v0::detail {

/// Is a break one of the entity of this column? One without a name is one of all, and so is that of a lone series.
inline bool is_break_of(series_break const& one, entity_names const* names, Eigen::Index entity) {
    return one.entity.empty() || names == nullptr || names->find(one.entity) == entity;
}

/// Those of all operands: what is computed begins anew where one of them does.
template <std::size_t N>
std::shared_ptr<std::vector<series_break> const> breaks_of_all(std::array<column_facts const*, N> const& facts) {
    auto all = facts[0]->breaks;
    for (auto const* one : facts) {
        if (!one->breaks || one->breaks == all) continue;
        if (!all) {
            all = one->breaks;
            continue;
        }
        auto both = *all;
        both.insert(both.end(), one->breaks->begin(), one->breaks->end());
        all = std::make_shared<std::vector<series_break> const>(std::move(both));
    }
    return all;
}

/// Of what is computed over all entities: it begins anew where one of them does.
inline void breaks_of_one_are_of_all(column_facts& facts) {
    if (!facts.breaks) return;
    auto all = *facts.breaks;
    for (auto& one : all) one.entity.clear();
    facts.breaks = std::make_shared<std::vector<series_break> const>(std::move(all));
}

/// The rows at which the series of an entity begins anew, in the order of its breaks.
inline std::vector<scope_border> borders_of(column_facts const& facts, period_axis const& axis,
                                            entity_names const* names, Eigen::Index entity) {
    std::vector<scope_border> all;
    if (!facts.breaks) return all;
    for (auto const& one : *facts.breaks)
        if (is_break_of(one, names, entity))
            std::ranges::copy(axis.borders_of_break(one.when), std::back_inserter(all));
    return all;
}

/// How many rows of a column are of an older scope than what comes behind its last break up to a day.
inline Eigen::Index rows_of_older_scope(column_facts const& facts, period_axis const& axis, entity_names const* names,
                                        Eigen::Index entity, std::chrono::sys_days up_to) {
    Eigen::Index rows = 0;
    for (auto const& border : borders_of(facts, axis, names, entity))
        if (border.day <= up_to) rows = std::max(rows, std::min<Eigen::Index>(border.row, axis.size()));
    return rows;
}

/// So many cells, of which the first are of an older scope and missing.
inline void copy_of_one_scope(double const* from, Eigen::Index stride, Eigen::Index size, Eigen::Index older,
                              double* to) {
    for (Eigen::Index row = 0; row < size; ++row)
        to[row] = row < older ? std::numeric_limits<double>::quiet_NaN() : from[row * stride];
}

/// A series without what is of an older scope than its last numbers, which is missing.
struct series_of_one_scope : series {
    explicit series_of_one_scope(series const& all, std::optional<Eigen::Index> up_to = std::nullopt) : series(all) {
        if (size() == 0) return;
        const auto older =
            rows_of_older_scope(facts(), periods(), nullptr, 0, periods().last_day_of(up_to.value_or(size() - 1)));
        if (older == 0) return;
        const cell_layout from = column_access::layout(all);
        auto own = std::make_shared<column_memory>(static_cast<std::size_t>(size()));
        copy_of_one_scope(from.at, from.period_stride, size(), older, own->data());
        static_cast<series&>(*this) = column_builder::make_series(periods(), facts(), {own->data(), size(), 1, 1, 0});
        column_access::memory(*this) = std::move(own);
    }
};

/// The rows of a column at which its series begins anew.
class column_breaks {
public:
    column_breaks(column_facts const& facts, period_axis const& axis, entity_names const* names, Eigen::Index entity) {
        for (auto const& border : borders_of(facts, axis, names, entity)) rows_.push_back(border.row);
    }
    [[nodiscard]] bool at(Eigen::Index row) const { return std::ranges::find(rows_, row) != rows_.end(); }
    /// Behind the earlier of two rows and up to the later: what is on both sides of it is not of one scope.
    [[nodiscard]] bool between(Eigen::Index one, Eigen::Index other) const {
        const auto [first, last] = std::minmax({one, other});
        return std::ranges::any_of(rows_, [a = first, b = last](std::ptrdiff_t row) { return a < row && row <= b; });
    }

private:
    std::vector<std::ptrdiff_t> rows_;
};

inline bool is_any_between(std::vector<column_breaks> const& all, Eigen::Index one, Eigen::Index other) {
    return std::ranges::any_of(all, [&](column_breaks const& breaks) { return breaks.between(one, other); });
}

/// Takes an answer away that was computed across a break; false where there is none.
template <class F, role As>
bool take_away(output_column const& out, Eigen::Index row) {
    double& x = out.at[row * out.stride];
    if (x != x) return false; // refused already
    x = std::numeric_limits<double>::quiet_NaN();
    if (out.codes != nullptr) out.codes[row * out.code_stride] = cell_code(reason::scope_changed);
    return true;
}

/// Takes the answers away that were computed across a break, of a computation that compares with an earlier row; gives
/// how many. So many rows lie `before` the axis, in a carry.
template <role As, class F>
std::int64_t refuse_across_breaks(std::vector<series_break> const& breaks, period_axis const& axis,
                                  std::ptrdiff_t before, std::vector<lag_run> const& runs, entity_names const* names,
                                  auto const& column_of_answer) {
    std::int64_t refused = 0;
    const Eigen::Index entities = names == nullptr ? 1 : static_cast<Eigen::Index>(names->all().size());
    const auto all = axis.part(-before, axis.size() + before);
    for (auto const& one : breaks) {
        const auto borders = all.borders_of_break(one.when);
        for (Eigen::Index entity = 0; entity < entities; ++entity) {
            if (!is_break_of(one, names, entity)) continue;
            const output_column out = column_of_answer(entity);
            for (auto const& border : borders) {
                const std::ptrdiff_t row = border.row - before;
                for (auto const& run : runs)
                    for (auto at = std::max<std::ptrdiff_t>(run.first, row);
                         at < run.first + run.count && at - run.lag < row; ++at)
                        if (take_away<F, As>(out, at)) ++refused;
            }
        }
    }
    return refused;
}

/// The rows of a column that a break parts from the numbers of one period (numbers_of). A period of the axis is alike
/// itself, also where a break lies within it.
class rows_apart_from {
public:
    rows_apart_from(period const& base, column_facts const& facts, period_axis const& axis, entity_names const* names,
                    Eigen::Index entity) {
        const auto then = axis.day_of_break(base);
        if (!then) return;
        const auto row = axis.find(base);
        for (auto const& border : borders_of(facts, axis, names, entity)) {
            if (!row && *then < border.day && border.day <= *base.printed_last()) older_ = 0; // it has both scopes
            if (row ? *row < border.row : *then < border.day)
                older_ = std::min(older_, border.row);
            else
                newer_ = std::max(newer_, border.row);
        }
    }
    [[nodiscard]] bool operator()(Eigen::Index row) const { return row >= older_ || row < newer_; }

private:
    std::ptrdiff_t older_ = std::numeric_limits<std::ptrdiff_t>::max(); ///< of the base, up to this row
    std::ptrdiff_t newer_ = 0;                                          ///< of the base, from this row on
};

/// Takes the answers away that compare a row with the numbers of a period across a break; gives how many.
template <role As, class F>
std::int64_t refuse_apart_from(period const& base, column_facts const& facts, period_axis const& axis,
                               entity_names const* names, auto const& column_of_answer) {
    std::int64_t refused = 0;
    const Eigen::Index entities = names == nullptr ? 1 : static_cast<Eigen::Index>(names->all().size());
    for (Eigen::Index entity = 0; facts.breaks && entity < entities; ++entity) {
        const rows_apart_from apart(base, facts, axis, names, entity);
        const output_column out = column_of_answer(entity);
        for (Eigen::Index row = 0; row < axis.size(); ++row)
            if (apart(row) && take_away<F, As>(out, row)) ++refused;
    }
    return refused;
}

} // namespace tongbi::inline v0::detail
