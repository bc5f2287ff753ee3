// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The classes of findings, in the order in which they take cells.

#include "table/check_groups.hpp"

#include <tongbi/number/digits.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace tongbi::inline v0::detail {
namespace {

constexpr std::size_t least_run = 6;            ///< cells that contradict
constexpr std::size_t widest_gap = 2;           ///< from one of them to the next: one in between may agree
constexpr std::size_t least_run_at_the_end = 3; ///< a run that the end of the table cuts off, without a gap
constexpr std::size_t least_equal_columns = 2;  ///< levels that a copied row repeats
constexpr int least_equal_digits = 8; ///< in all of them: fewer are equal by chance, where growths do not say so too

class grouping {
public:
    grouping(check_sheet const& sheet, sheet_rows const& rows, std::vector<compared_series> all)
        : sheet_(sheet), rows_(rows), all_(std::move(all)) {}

    std::vector<check_finding> findings() {
        copied_rows();
        revised_levels();
        for (std::size_t c = 0; c < all_.size(); ++c) {
            whole_series(c);
            runs(c);
            isolated(c);
        }
        count_of(cell_verdict::near_miss, finding_class::near_miss);
        count_of(cell_verdict::agree_if_rounded, finding_class::agree_if_rounded);
        return in_order();
    }

private:
    /// By class; copied rows and revisions by time, single numbers by the size of their gap, the others by series and
    /// time.
    std::vector<check_finding> in_order() {
        struct key {
            finding_class what;
            decimal size;
            std::size_t series, first, at;
        };
        std::vector<key> keys;
        keys.reserve(found_.size());
        for (std::size_t i = 0; i < found_.size(); ++i) {
            check_finding const& f = found_[i];
            const bool by_time = f.what == finding_class::copied_row || f.what == finding_class::revised_level;
            const bool by_gap = f.what == finding_class::isolated;
            keys.push_back({f.what, by_gap ? abs(f.worst_gap) : decimal{},
                            by_time || by_gap || f.series.empty() ? 0 : f.series.front(), by_gap ? 0 : f.first, i});
        }
        std::sort(keys.begin(), keys.end(), [](key const& a, key const& b) {
            if (a.what != b.what) return a.what < b.what;
            if (a.size != b.size) return a.size > b.size;
            return std::tie(a.series, a.first, a.at) < std::tie(b.series, b.first, b.at);
        });
        std::vector<check_finding> sorted;
        sorted.reserve(keys.size());
        for (auto const& k : keys) sorted.push_back(std::move(found_[k.at]));
        return sorted;
    }

    // --- cells into a finding

    void take(check_finding& f, std::size_t comparison, disagreement& cell) {
        const bool first_cell = f.cells.empty();
        cell.taken = true;
        f.cells.push_back({comparison, cell.position});
        if (std::find(f.series.begin(), f.series.end(), comparison) == f.series.end()) f.series.push_back(comparison);
        if (first_cell || cell.position < f.first) f.first = cell.position;
        if (first_cell || cell.position > f.last) f.last = cell.position;
        if (first_cell || abs(cell.gap) > abs(f.worst_gap)) f.worst_gap = cell.gap;
        if (first_cell || cell.difference < f.least) f.least = cell.difference;
        if (first_cell || cell.difference > f.most) f.most = cell.difference;
    }
    template <class Wanted>
    void take_all(check_finding& f, std::size_t comparison, Wanted wanted) {
        for (auto& cell : all_[comparison].cells)
            if (!cell.taken && wanted(cell)) take(f, comparison, cell);
    }
    [[nodiscard]] disagreement* contradiction_at(std::size_t comparison, std::int64_t position) {
        if (position < 0) return nullptr;
        auto& cells = all_[comparison].cells;
        const auto at = std::lower_bound(cells.begin(), cells.end(), static_cast<std::size_t>(position),
                                         [](disagreement const& d, std::size_t p) { return d.position < p; });
        const bool there = at != cells.end() && at->position == static_cast<std::size_t>(position);
        return there && at->verdict == cell_verdict::contradict ? &*at : nullptr;
    }

    // --- copied_row: found in the levels alone

    void copied_rows() {
        std::vector<bool> printed(sheet_.columns().size(), false);
        for (auto const& c : sheet_.comparisons()) printed[c.printed] = printed[c.printed] || !prints_a_level(c.kind);
        std::map<std::string_view, std::vector<std::size_t>> by_place;
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < printed.size(); ++i) {
            if (printed[i]) continue;
            by_place[sheet_.columns()[i].place].push_back(i);
            all.push_back(i);
        }
        const bool whole_rows = std::any_of(by_place.begin(), by_place.end(),
                                            [](auto const& p) { return p.second.size() >= least_equal_columns; });
        if (!whole_rows) return copied_among(all); // one column a place: places side by side are a row
        for (auto const& [place, columns] : by_place) copied_among(columns);
    }
    void copied_among(std::vector<std::size_t> const& columns) {
        if (columns.size() < least_equal_columns) return;
        std::vector<std::size_t> hashes(sheet_.axis().size(), 0);
        for (const std::size_t c : columns)
            for (std::size_t p = 0; p < hashes.size(); ++p) {
                auto const& cell = sheet_.columns()[c].cells[p];
                const std::size_t one = cell ? std::hash<double>{}(to_double(*cell)) + 1 : 0;
                hashes[p] = hashes[p] * 1'000'003 + one;
            }
        std::unordered_map<std::size_t, std::vector<std::size_t>> alike;
        for (std::size_t p = 0; p < hashes.size(); ++p) alike[hashes[p]].push_back(p);
        std::vector<std::vector<std::size_t>> groups;
        for (auto& entry : alike) {
            auto& rows = entry.second;
            if (rows.size() < 2 || digits_of(columns, rows.front()) == 0) continue;
            const std::size_t front = rows.front();
            std::erase_if(rows, [&](std::size_t p) { return !same_row(columns, front, p); });
            if (rows.size() > 1) groups.push_back(std::move(rows));
        }
        std::sort(groups.begin(), groups.end());
        for (auto const& rows : groups) copies(columns, rows);
    }
    [[nodiscard]] bool same_row(std::vector<std::size_t> const& columns, std::size_t a, std::size_t b) const {
        return std::all_of(columns.begin(), columns.end(), [&](std::size_t c) {
            auto const& cells = sheet_.columns()[c].cells;
            return cells[a] == cells[b];
        });
    }
    /// A normal is the same in every row, and says nothing of a copy.
    [[nodiscard]] bool moves(std::size_t column) const {
        auto const& cells = sheet_.columns()[column].cells;
        return std::any_of(cells.begin(), cells.end(), [&](auto const& c) { return c != cells.front(); });
    }
    /// Digits of the numbers of a row that move; 0 of a row with too few of them.
    [[nodiscard]] int digits_of(std::vector<std::size_t> const& columns, std::size_t row) const {
        std::size_t numbers = 0;
        int digits = 0;
        for (const std::size_t c : columns)
            if (auto const& cell = sheet_.columns()[c].cells[row]; cell && !cell->is_zero() && moves(c)) {
                ++numbers;
                digits += digit_count(cell->stripped().magnitude());
            }
        return numbers < least_equal_columns ? 0 : digits;
    }
    /// A total is a level as its parts are; a growth or a share is none.
    [[nodiscard]] static bool prints_a_level(comparison_kind kind) {
        return kind == comparison_kind::total || kind == comparison_kind::year_to_date ||
               kind == comparison_kind::sum_of_periods || kind == comparison_kind::converted;
    }
    /// Growths that hang on a row: printed at its period, and where it is the base. Sums and shares within a row agree
    /// in a copy too, and say nothing.
    template <class Visit>
    void growths_on(std::vector<bool> const& columns, std::size_t row, Visit visit) {
        for (std::size_t c = 0; c < all_.size(); ++c) {
            checked_comparison const& what = sheet_.comparisons()[c];
            if (!has_base(what.kind) || what.base || !columns[what.inputs[0]]) continue;
            const auto visit_printed = [&](std::int32_t at, std::int32_t base) {
                if (at < 0 || base < 0) return;
                if (auto const& cells = sheet_.columns()[what.printed].cells; cells[static_cast<std::size_t>(at)])
                    visit(c, at);
            };
            visit_printed(static_cast<std::int32_t>(row), rows_.base(what.against)[row]);
            visit_printed(rows_.next(what.against)[row], static_cast<std::int32_t>(row));
        }
    }
    void copies(std::vector<std::size_t> const& columns, std::vector<std::size_t> const& rows) {
        std::vector<bool> in_row(sheet_.columns().size(), false);
        for (const std::size_t c : columns) in_row[c] = true;
        std::vector<std::size_t> doubtful(rows.size(), 0);
        std::size_t compared = 0;
        for (std::size_t i = 0; i < rows.size(); ++i)
            growths_on(in_row, rows[i], [&](std::size_t c, std::int32_t p) {
                ++compared;
                doubtful[i] += contradiction_at(c, p) != nullptr ? 1U : 0U;
            });
        if (compared == 0 && rows.size() > 2) return; // numbers that stand still: of a year in every month
        const bool by_chance = digits_of(columns, rows[0]) < least_equal_digits;
        // the row that fits best is the original, of equal ones the first
        const auto original =
            static_cast<std::size_t>(std::min_element(doubtful.begin(), doubtful.end()) - doubtful.begin());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i == original || (compared > 0 && doubtful[i] == 0)) continue; // what fits its growths is no copy
            if (by_chance && doubtful[i] < least_equal_columns) continue;
            check_finding f{finding_class::copied_row};
            growths_on(in_row, rows[i], [&](std::size_t c, std::int32_t p) {
                auto* const cell = contradiction_at(c, p);
                if (cell != nullptr && !cell->taken) take(f, c, *cell);
            });
            f.source = rows[original];
            f.first = rows[i];
            f.last = std::max(f.last, rows[i]);
            for (const std::size_t c : columns) f.equal_levels += sheet_.columns()[c].cells[rows[i]] ? 1U : 0U;
            if (f.cells.empty()) f.series = columns;
            found_.push_back(std::move(f));
        }
    }

    // --- revised_level: one other level explains two growths

    void revised_levels() {
        std::map<std::tuple<std::size_t, growth_base, std::string_view>, std::size_t> known;
        for (std::size_t c = 0; c < all_.size(); ++c) {
            checked_comparison const& what = sheet_.comparisons()[c];
            if (!has_base(what.kind) || what.base) continue;
            if (is_of_another_scope(c)) continue; // signs of another scope say nothing of one level
            const recomputation again(sheet_, rows_, what);
            for (auto& now : all_[c].cells) {
                if (now.taken || now.verdict != cell_verdict::contradict) continue;
                auto* const later = contradiction_at(c, again.next_of(now.position));
                if (later == nullptr || later->taken || now.gap.sign() == later->gap.sign()) continue;
                if (!again.level_for_both(now.position)) continue;
                const auto place = std::string_view(again.input(0).place);
                const auto [at, fresh] = known.try_emplace({now.position, what.against, place}, found_.size());
                if (fresh) found_.push_back({finding_class::revised_level});
                take(found_[at->second], c, now);
                take(found_[at->second], c, *later);
            }
        }
    }

    // --- series by series

    [[nodiscard]] bool is_of_another_scope(std::size_t c) const {
        auto const& cells = all_[c].cells;
        const auto contradict = static_cast<std::size_t>(std::count_if(
            cells.begin(), cells.end(), [](auto const& d) { return d.verdict == cell_verdict::contradict; }));
        return contradict >= least_run && 2 * contradict > all_[c].compared;
    }
    void whole_series(std::size_t c) {
        if (!is_of_another_scope(c)) return;
        check_finding f{finding_class::whole_series};
        take_all(f, c, [](disagreement const& d) { return d.verdict == cell_verdict::contradict; });
        if (!f.cells.empty()) found_.push_back(std::move(f));
    }
    void runs(std::size_t c) {
        std::vector<disagreement*> run;
        const auto close = [&] {
            if (is_run(run, all_[c].last_rank)) {
                check_finding f{finding_class::run};
                for (auto* const d : run) take(f, c, *d);
                found_.push_back(std::move(f));
            }
            run.clear();
        };
        for (auto& d : all_[c].cells) {
            if (d.taken || d.verdict != cell_verdict::contradict) continue;
            if (!run.empty() && d.rank - run.back()->rank > widest_gap) close();
            run.push_back(&d);
        }
        close();
    }
    [[nodiscard]] static bool is_run(std::vector<disagreement*> const& cells, std::size_t last_rank) {
        if (cells.size() >= least_run) return true;
        const bool cut_off = cells.size() >= least_run_at_the_end && cells.back()->rank == last_rank &&
                             cells.back()->rank - cells.front()->rank + 1 == cells.size();
        return cut_off && std::all_of(cells.begin(), cells.end(), [&](disagreement const* d) {
                   return d->gap.sign() == cells.front()->gap.sign();
               });
    }
    void isolated(std::size_t c) {
        for (auto& d : all_[c].cells) {
            if (d.taken || d.verdict != cell_verdict::contradict) continue;
            check_finding f{finding_class::isolated};
            take(f, c, d);
            found_.push_back(std::move(f));
        }
    }
    void count_of(cell_verdict verdict, finding_class what) {
        check_finding f{what};
        for (std::size_t c = 0; c < all_.size(); ++c)
            take_all(f, c, [&](disagreement const& d) { return d.verdict == verdict; });
        if (!f.cells.empty()) found_.push_back(std::move(f));
    }

    check_sheet const& sheet_;
    sheet_rows const& rows_;
    std::vector<compared_series> all_;
    std::vector<check_finding> found_;
};

} // namespace

std::vector<check_finding> grouped(check_sheet const& sheet, sheet_rows const& rows, std::vector<compared_series> all) {
    return grouping(sheet, rows, std::move(all)).findings();
}

} // namespace tongbi::inline v0::detail
