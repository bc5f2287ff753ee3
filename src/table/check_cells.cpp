// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Compares every printed number of a sheet, and keeps a verdict a cell.

#include "table/check_data.hpp"
#include "table/check_groups.hpp"

#include <tongbi/calendar/read_period.hpp>

#include <algorithm>
#include <stdexcept>

namespace tongbi::inline v0 {

check_sheet::check_sheet(std::vector<period> axis) : axis_(std::move(axis)) {
    const auto misplaced =
        std::adjacent_find(axis_.begin(), axis_.end(), [](auto const& a, auto const& b) { return !(a < b); });
    if (misplaced != axis_.end())
        throw std::invalid_argument("tongbi::check_sheet: periods are oldest first, each of them once; not so behind " +
                                    to_string(*misplaced));
}

std::size_t check_sheet::compare(checked_comparison what) {
    if (what.inputs.size() < detail::inputs_needed(what.kind))
        throw std::invalid_argument("tongbi::check_sheet: a comparison without its inputs");
    for (const std::size_t column : what.inputs) (void)columns_.at(column);
    (void)columns_.at(what.printed);
    comparisons_.push_back(std::move(what));
    return comparisons_.size() - 1;
}

namespace detail {
namespace {

struct cell_outcome {
    cell_verdict verdict;
    decimal gap;
    decimal difference;
};
cell_outcome compare_exactly(recomputation const& again, std::size_t position) {
    const auto follows = again.at(position);
    if (follows.why_not != cell_verdict::agree) return {follows.why_not, {}, {}};
    const auto [verdict, gap] = again.judge(position, follows.value);
    const auto best = follows.value.best();
    return {verdict, gap, verdict == cell_verdict::agree || !best ? gap : *best - again.printed(position)};
}

} // namespace

checked_cell checked_data::cell(std::size_t comparison, std::size_t i) const {
    state const& s = cells.at(comparison).at(i);
    const recomputation recomputed = again(comparison);
    checked_cell found;
    found.at = {comparison, s.position};
    found.verdict = s.verdict;
    found.printed = recomputed.printed(s.position);
    found.inputs = recomputed.inputs_at(s.position);
    if (const auto follows = recomputed.at(s.position); follows.why_not == cell_verdict::agree) {
        found.recomputed = follows.value;
        found.gap = recomputed.judge(s.position, follows.value).gap;
    }
    if (s.finding >= 0) found.finding = static_cast<std::size_t>(s.finding);
    return found;
}

std::optional<std::size_t> checked_data::place_of(cell_place at) const {
    auto const& states = cells.at(at.comparison);
    const auto found = std::lower_bound(states.begin(), states.end(), at.position,
                                        [](state const& s, std::size_t p) { return s.position < p; });
    if (found == states.end() || found->position != at.position) return std::nullopt;
    return static_cast<std::size_t>(found - states.begin());
}

std::optional<checked_cell> checked_data::cell_at(cell_place at) const {
    const auto place = place_of(at);
    return place ? std::optional(cell(at.comparison, *place)) : std::nullopt;
}

namespace {

/// Gives every printed number its verdict, and what does not agree to grouping.
std::vector<compared_series> compare_all(checked_data& data) {
    std::vector<compared_series> found(data.sheet.comparisons().size());
    data.cells.resize(found.size());
    data.counts.resize(found.size());
    for (std::size_t c = 0; c < found.size(); ++c) {
        checked_comparison const& what = data.sheet.comparisons()[c];
        const recomputation again = data.again(c);
        std::optional<sure_agreement> surely;
        if (has_base(what.kind)) surely.emplace(again, what);
        auto const& printed = again.printed_column().cells;
        for (std::size_t p = 0; p < printed.size(); ++p) {
            if (!printed[p]) continue;
            const auto cell =
                surely && (*surely)(p) ? cell_outcome{cell_verdict::agree, {}, {}} : compare_exactly(again, p);
            const bool is_part = what.kind == comparison_kind::sum_of_periods && what.inputs[0] == what.printed &&
                                 cell.verdict == cell_verdict::not_comparable; // a quarter in the column of its year
            if (is_part) continue;
            const std::size_t rank = data.cells[c].size();
            data.cells[c].push_back({static_cast<std::uint32_t>(p), -1, cell.verdict});
            data.counts[c].add(cell.verdict);
            data.all.add(cell.verdict);
            switch (cell.verdict) {
            case cell_verdict::near_miss:
            case cell_verdict::agree_if_rounded:
            case cell_verdict::contradict:
                found[c].cells.push_back({p, rank, cell.verdict, cell.gap, cell.difference});
                [[fallthrough]];
            case cell_verdict::agree:
                ++found[c].compared;
                found[c].last_rank = rank;
                break;
            default: break;
            }
        }
    }
    return found;
}

} // namespace
} // namespace detail

checked::checked() : checked(check_sheet()) {}

checked::checked(check_sheet sheet) {
    const auto data = std::make_shared<detail::checked_data>(std::move(sheet));
    auto disagreements = detail::compare_all(*data);
    data->find_uncompared();
    findings_ = detail::grouped(data->sheet, data->rows, std::move(disagreements));
    for (std::size_t f = 0; f < findings_.size(); ++f) {
        findings_[f].of = data;
        for (auto const& at : findings_[f].cells)
            data->cells[at.comparison][*data->place_of(at)].finding = static_cast<std::int32_t>(f);
    }
    data_ = data;
}

checked checked::only(checked_part const& part) const {
    auto const& all = data_->sheet;
    const auto is_asked = [&](std::size_t column) {
        auto const& c = all.columns()[column];
        return !part.column || part.column(c.name, c.place);
    };
    const auto is_within = [&](std::size_t position) { return !part.when || part.when(all.axis()[position]); };
    const auto data = std::make_shared<detail::checked_data>(all);
    data->cells.resize(data_->cells.size());
    data->counts.resize(data_->counts.size());
    std::vector<bool> holds(findings_.size(), false); // one of the numbers that are kept
    for (std::size_t c = 0; c < data->cells.size(); ++c) {
        auto const& what = all.comparisons()[c];
        if (!is_asked(what.printed) && std::none_of(what.inputs.begin(), what.inputs.end(), is_asked)) continue;
        for (auto const& cell : data_->cells[c]) {
            if (!is_within(cell.position)) continue;
            data->cells[c].push_back(cell);
            data->counts[c].add(cell.verdict);
            data->all.add(cell.verdict);
            if (cell.finding >= 0) holds[static_cast<std::size_t>(cell.finding)] = true;
        }
    }
    checked made;
    std::vector<std::int32_t> places(findings_.size(), -1);
    for (std::size_t f = 0; f < findings_.size(); ++f) {
        auto const& one = findings_[f]; // of a copied row that nothing is compared with, its columns
        const bool is_row = one.cells.empty() && (is_within(one.first) || is_within(one.last)) &&
                            std::any_of(one.series.begin(), one.series.end(), is_asked);
        if (!holds[f] && !is_row) continue;
        places[f] = static_cast<std::int32_t>(made.findings_.size());
        made.findings_.push_back(one);
    }
    for (auto& cells : data->cells)
        for (auto& cell : cells)
            if (cell.finding >= 0) cell.finding = places[static_cast<std::size_t>(cell.finding)];
    for (auto const& left : data_->uncompared)
        if (!part.column || part.column(left.printed, {})) data->uncompared.push_back(left);
    made.data_ = data;
    return made;
}

check_sheet const& checked::sheet() const { return data_->sheet; }
checked_counts const& checked::counts() const { return data_->all; }
checked_counts const& checked::counts(std::size_t comparison) const { return data_->counts.at(comparison); }
std::vector<uncompared_column> const& checked::uncompared() const { return data_->uncompared; }
std::size_t checked::size(std::size_t comparison) const { return data_->cells.at(comparison).size(); }
checked_cell checked::cell(std::size_t comparison, std::size_t i) const { return data_->cell(comparison, i); }
std::optional<checked_cell> checked::cell_at(cell_place at) const { return data_->cell_at(at); }

std::vector<checked_cell> checked::cells(std::size_t comparison) const {
    std::vector<checked_cell> found;
    for (std::size_t i = 0; i < size(comparison); ++i) found.push_back(cell(comparison, i));
    return found;
}

} // namespace tongbi::inline v0
