// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Compares every printed number of a sheet, and keeps a verdict a cell.

#include "table/check_groups.hpp"

#include <algorithm>
#include <stdexcept>

namespace tongbi::inline v0 {

std::size_t check_sheet::compare(printed_comparison what) {
    const bool two =
        what.kind == comparison_kind::share || what.kind == comparison_kind::rate || what.kind == comparison_kind::per;
    if (what.inputs.size() < (two ? 2U : 1U))
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
} // namespace detail

checked::checked(check_sheet sheet)
    : sheet_(std::move(sheet)), rows_(std::make_shared<detail::sheet_rows const>(sheet_)) {
    std::vector<detail::compared_series> all(sheet_.comparisons().size());
    cells_.resize(all.size());
    counts_.resize(all.size());
    for (std::size_t c = 0; c < all.size(); ++c) {
        printed_comparison const& what = sheet_.comparisons()[c];
        const detail::recomputation again(sheet_, *rows_, what);
        std::optional<detail::sure_agreement> surely;
        if (detail::has_base(what.kind)) surely.emplace(again, what);
        auto const& printed = again.printed_column().cells;
        for (std::size_t p = 0; p < printed.size(); ++p) {
            if (!printed[p]) continue;
            const std::size_t rank = cells_[c].size();
            const auto cell = surely && (*surely)(p) ? detail::cell_outcome{cell_verdict::agree, {}, {}}
                                                     : detail::compare_exactly(again, p);
            cells_[c].push_back({static_cast<std::uint32_t>(p), -1, cell.verdict});
            counts_[c].add(cell.verdict);
            all_.add(cell.verdict);
            switch (cell.verdict) {
            case cell_verdict::near_miss:
            case cell_verdict::agree_if_rounded:
            case cell_verdict::contradict:
                all[c].cells.push_back({p, rank, cell.verdict, cell.gap, cell.difference});
                [[fallthrough]];
            case cell_verdict::agree:
                ++all[c].compared;
                all[c].last_rank = rank;
                break;
            default: break;
            }
        }
    }
    findings_ = detail::grouped(sheet_, *rows_, std::move(all));
    for (std::size_t f = 0; f < findings_.size(); ++f)
        for (auto const& at : findings_[f].cells) {
            auto& cells = cells_[at.comparison];
            const auto found = std::lower_bound(cells.begin(), cells.end(), at.position,
                                                [](state const& s, std::size_t p) { return s.position < p; });
            found->finding = static_cast<std::int32_t>(f);
        }
}

checked_cell checked::cell(std::size_t comparison, std::size_t i) const {
    state const& s = cells_.at(comparison).at(i);
    const detail::recomputation again(sheet_, *rows_, sheet_.comparisons()[comparison]);
    checked_cell found;
    found.at = {comparison, s.position};
    found.verdict = s.verdict;
    found.printed = again.printed(s.position);
    found.inputs = again.inputs_at(s.position);
    if (const auto follows = again.at(s.position); follows.why_not == cell_verdict::agree) {
        found.recomputed = follows.value;
        found.gap = again.judge(s.position, follows.value).gap;
    }
    if (s.finding >= 0) found.finding = static_cast<std::size_t>(s.finding);
    return found;
}

std::vector<checked_cell> checked::cells(std::size_t comparison) const {
    std::vector<checked_cell> found;
    for (std::size_t i = 0; i < size(comparison); ++i) found.push_back(cell(comparison, i));
    return found;
}

std::optional<checked_cell> checked::cell_at(cell_place at) const {
    auto const& cells = cells_.at(at.comparison);
    const auto found = std::lower_bound(cells.begin(), cells.end(), at.position,
                                        [](state const& s, std::size_t p) { return s.position < p; });
    if (found == cells.end() || found->position != at.position) return std::nullopt;
    return cell(at.comparison, static_cast<std::size_t>(found - cells.begin()));
}

} // namespace tongbi::inline v0
