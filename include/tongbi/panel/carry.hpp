// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Chunks of a long panel, period after period, and tasks side by side.
///
///     carry last_year(12);
///     for (panel const& chunk : chunks) {
///         auto growth = year_over_year(chunk, after(last_year));     the bases that lie before the chunk
///         last_year.follow(chunk);
///     }
///
/// Without a carry the first rows of a chunk have no base, and are missing: nothing crosses the border by itself.
#pragma once

#include <tongbi/panel/inputs.hpp>

#include <algorithm>
#include <functional>

namespace tongbi::inline v0 {

namespace detail {

/// Numbers are taken as they are, and not brought to another unit. Refusal: unit_mismatch with both units, of two that
/// measure the same with a mark that the sentence of the refusal knows.
inline std::optional<refusal> unlike_units(unit const& a, unit const& b) {
    if (a == b) return std::nullopt;
    if (!conversion_between(a, b)) return mismatch(a, b);
    const auto in_short = [](std::string text) { return text.size() > 20 ? std::string("…") : text; }; // keeps the mark
    return refusal(reason::unit_mismatch, in_short(to_string(a)) + std::string(of_another_size) + to_string(b), -1);
}

/// Two columns of cells are of the same entities in the same order, or both of a series, which has none. Refusal:
/// entity_mismatch with the name of one that only one has, or that stands at another place.
inline std::optional<refusal> unlike_columns(entity_names const* a, entity_names const* b) {
    const auto first = [](entity_names const& names) {
        return names.all().empty() ? refusal(reason::entity_mismatch)
                                   : refusal(reason::entity_mismatch, names.all()[0], -1);
    };
    if (a == nullptr || b == nullptr) return a == b ? std::nullopt : std::optional(first(a == nullptr ? *b : *a));
    if (*a == *b) return std::nullopt;
    if (auto no = unlike_entities(*a, *b)) return no;
    const auto moved = std::ranges::mismatch(a->all(), b->all()).in1;
    return refusal(reason::entity_mismatch, *moved, -1);
}

} // namespace detail

/// What runs tasks: it calls task(0) to task(tasks - 1), each once, in any order and on any threads, and comes back
/// when all are done. Columns are tasks of their own, and the answer is the same, bit for bit.
using executor = std::function<void(std::ptrdiff_t tasks, std::function<void(std::ptrdiff_t)> const& task)>;

/// 前块末尾各期: the last rows of what came before a chunk. Facts and entities are those of the first chunk.
class carry {
public:
    /// So many rows are kept: 12 for months against the year before, 366 for days.
    explicit carry(Eigen::Index rows) : most_(rows) {}

    /// Takes the last rows of a chunk that begins where the one before it ended; a short chunk keeps rows of that one.
    /// Refusals, and nothing changes: not_adjacent of a chunk that does not follow, entity_mismatch of other entities,
    /// with the name of one that only one of the two has, or that stands at another place; unit_mismatch, role_mismatch
    /// and those of facts that differ.
    [[nodiscard]] std::optional<refusal> follow(panel const& chunk) {
        return take(chunk, detail::column_builder::names(chunk));
    }
    [[nodiscard]] std::optional<refusal> follow(series const& chunk) { return take(chunk, nullptr); }

    /// How many rows it has.
    [[nodiscard]] Eigen::Index rows() const { return rows_; }
    /// May a chunk come after it? Before the first chunk anything may.
    [[nodiscard]] std::optional<refusal>
    why_not_before(detail::columns const& chunk, std::shared_ptr<detail::entity_names const> const& names) const {
        if (!axis_) return std::nullopt;
        const auto rows_before = chunk.periods().rows_after(*axis_);
        if (!rows_before || *rows_before != rows_) return refusal(reason::not_adjacent);
        if (auto no = detail::unlike_columns(names_.get(), names.get())) return no;
        if (auto no = detail::unlike_facts(facts_, chunk.facts())) return no;
        if (auto no = detail::unlike_units(facts_.in, chunk.unit())) return no;
        if (facts_.as != chunk.role()) return refusal(reason::role_mismatch);
        if (facts_.what.prices != chunk.facts().what.prices) return refusal(reason::price_basis);
        return std::nullopt;
    }
    /// The breaks in the series that it has seen.
    [[nodiscard]] std::vector<series_break> const& breaks() const { return breaks_; }
    /// The rows of an entity, one behind the other.
    [[nodiscard]] double const* column(Eigen::Index entity) const { return cells_.data() + entity * rows_; }

private:
    [[nodiscard]] std::optional<refusal> take(detail::columns const& chunk,
                                              std::shared_ptr<detail::entity_names const> const& names) {
        if (auto no = why_not_before(chunk, names)) return no;
        const cells_view cells = chunk.cells();
        const Eigen::Index fresh = std::min(most_, cells.rows());
        const Eigen::Index old = std::min(most_ - fresh, rows_);
        std::vector<double> kept;
        kept.reserve(static_cast<std::size_t>((old + fresh) * cells.cols()));
        for (Eigen::Index entity = 0; entity < cells.cols(); ++entity) {
            if (old > 0) kept.insert(kept.end(), column(entity) + rows_ - old, column(entity) + rows_);
            for (Eigen::Index row = cells.rows() - fresh; row < cells.rows(); ++row) kept.push_back(cells(row, entity));
        }
        axis_ = chunk.periods().part(cells.rows() - fresh - old, old + fresh);
        facts_ = chunk.facts();
        names_ = names;
        cells_ = std::move(kept);
        rows_ = old + fresh;
        if (facts_.breaks) breaks_.insert(breaks_.end(), facts_.breaks->begin(), facts_.breaks->end());
        std::erase_if(breaks_, [&](series_break const& one) { return !matters(one); }); // also of two chunks
        return std::nullopt;
    }
    /// Is a break behind the first row that is kept, and not behind the one that follows the last: may it part rows of
    /// the next chunk from some of these?
    [[nodiscard]] bool matters(series_break const& one) const {
        const auto borders = axis_->borders_of_break(one.when);
        return !borders.empty() && borders.front().row <= axis_->size() && borders.back().row >= 0;
    }

    Eigen::Index most_;
    std::optional<period_axis> axis_{};
    column_facts facts_{};
    std::shared_ptr<detail::entity_names const> names_{};
    Eigen::Index rows_ = 0;
    std::vector<double> cells_{}; // no memory of Eigen, as in cell_table.hpp
    std::vector<series_break> breaks_{};
};

namespace detail {

/// The rows of a chunk that have a base, where so many rows lie before it: of a run whose rows less its lag are below 0
/// all bases lie there.
inline std::vector<lag_run> runs_after(period_axis const& axis, Eigen::Index before, bool a_year) {
    const auto all = axis.part(-before, axis.size() + before);
    std::vector<lag_run> runs;
    for (auto const& run : a_year ? all.a_year_before() : all.a_period_before()) {
        const auto first = std::max<std::ptrdiff_t>(run.first - before, 0);
        const auto end = run.first + run.count - before;
        const auto border = std::clamp<std::ptrdiff_t>(run.lag, first, std::max(first, end));
        if (first < border) runs.push_back({first, border - first, run.lag});
        if (border < end) runs.push_back({border, end - border, run.lag});
    }
    return runs;
}

/// How many rows of a column of bases lie before an axis.
inline Eigen::Index bases_before(period_axis const& of_bases, period_axis const& axis) {
    return std::max<Eigen::Index>(axis.rows_after(of_bases).value_or(0), 0);
}
/// The rows whose base lies in a column of bases: 2023 in one, 2022 in the other. Nothing where none has one.
inline std::optional<std::vector<lag_run>> runs_among(period_axis const& of_bases, period_axis const& axis,
                                                      bool a_year) {
    const auto ahead = axis.rows_after(of_bases);
    if (!ahead) return std::nullopt;
    auto runs = runs_after(axis, bases_before(of_bases, axis), a_year);
    const auto meets = [&](lag_run const& run) {
        const auto base = run.first + *ahead - run.lag;
        return base + run.count > 0 && base < of_bases.size();
    };
    if (std::ranges::none_of(runs, meets)) return std::nullopt;
    return runs;
}

/// The row whose base are the numbers of one period: 2022's have one in 2023 alone. Numbers of no period are the base
/// of a column of one. Nothing where no row has its base there.
inline std::optional<std::vector<lag_run>> runs_of_base(period_axis const& axis, std::optional<period> const& when,
                                                        bool a_year) {
    if (!when) {
        if (axis.size() != 1) return std::nullopt;
        return std::vector<lag_run>{{0, 1, 0}};
    }
    constexpr std::ptrdiff_t most_before = 366;
    const auto before = axis.part(-most_before, most_before + axis.size());
    const auto base = before.find(*when);
    if (!base) return std::nullopt;
    std::vector<lag_run> rows; // 28 February 2023 is the base of the 28th and the 29th
    for (auto const& run : runs_after(axis, most_before, a_year)) {
        const std::ptrdiff_t row = *base - most_before + run.lag;
        if (row >= run.first && row < run.first + run.count) rows.push_back({row, 1, run.lag});
    }
    return rows.empty() ? std::nullopt : std::optional(std::move(rows));
}

inline constexpr Eigen::Index most_tasks = 64;
/// tasks(part, first, end) for parts of `count` columns, by an executor or one after the other.
template <class Tasks>
void by_tasks(executor const& on, Eigen::Index count, Tasks tasks) {
    const Eigen::Index parts = on ? std::min(most_tasks, count) : 1;
    const std::function<void(std::ptrdiff_t)> one = [&](std::ptrdiff_t part) {
        tasks(part, count * part / parts, count * (part + 1) / parts);
    };
    if (on)
        on(parts, one);
    else
        one(0);
}
} // namespace detail
} // namespace tongbi::inline v0
