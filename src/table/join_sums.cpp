// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Joins of sums: known divisions, a column for all others, a row for all others.

#include "table/check_join_words.hpp"
#include "table/joiner.hpp"
#include "table/sum_of_rows.hpp"

#include <tongbi/table/parts.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

bool is_whole_of(std::string_view stem, known_division const& d) { return is_one_of(stem, d.wholes); }

/// Does it add up over rows? What is per something, a mean or a price does not.
bool adds_over_parts(seen_column const& x) {
    if (x.what->has_unit == unit_print::unknown_word) return false;
    for (auto const& p : x.what->units)
        if (p.power < 0) return false;
    return !x.what->what.is_intensive;
}
/// 合计 and 合　计: a name that says no more than that it is for all.
bool is_for_all(std::string_view name) {
    constexpr auto blanks = std::to_array<std::string_view>({" ", "　"});
    return is_one_of(without(name, blanks), totals);
}
/// 上年合计, 目标 and 增量 are no parts of what is summed.
bool is_no_part(std::string_view name) {
    constexpr auto words =
        std::to_array<std::string_view>({"上年", "去年", "同期", "目标", "计划", "预算", "增量", "增减"});
    return holds_one_of(name, words);
}
/// In how many numbers, of the first thousand, columns add up to another one. Only those count of which no part is
/// zero.
sums_of_rows sums_over_columns(table const& t, seen_column const& whole, std::span<seen_column const* const> parts) {
    constexpr std::size_t enough = 1000;
    sums_of_rows found;
    for (const std::size_t e : t.entities_of(whole.at.indicator))
        for (std::size_t when = 0; when < t.periods().size() && found.compared < enough; ++when) {
            const auto all = number_of(t, whole.at.indicator, e, when);
            number_and_width sum;
            bool complete = all.has_value();
            for (std::size_t i = 0; i < parts.size() && complete; ++i) {
                const auto one = number_of(t, parts[i]->at.indicator, e, when);
                complete = one && one->x != 0;
                if (complete) sum += *one;
            }
            if (!complete) continue;
            ++found.compared;
            found.equal += may_be_equal(*all, sum) ? 1U : 0U;
        }
    return found;
}

} // namespace

void joiner::total(seen_column const& x) {
    const auto same_count = [&](seen_column const& o) {
        const bool stock =
            x.what->what.accumulation == accumulation::stock && o.what->what.accumulation == accumulation::unstated;
        return o.is_amount() && o.same_unit(x) && o.cumulative == x.cumulative &&
               (stock || o.what->what.accumulation == x.what->what.accumulation);
    };
    /// Is it the part, where x is the whole, and otherwise the same?
    const auto is_part = [&](seen_column const& o, std::string_view whole, std::string_view part) {
        if (!same_count(o)) return false;
        if (x.codes.empty()) return o.codes.empty() && o.stem == part;
        if (o.codes.size() != x.codes.size()) return false;
        std::size_t unlike = 0;
        bool fits = true;
        for (std::size_t i = 0; i < x.codes.size(); ++i) {
            if (o.codes[i] == x.codes[i]) continue;
            ++unlike;
            fits = fits && x.codes[i] == whole && o.codes[i] == part;
        }
        return unlike == 1 && fits;
    };
    std::vector<std::vector<column_place>> known;
    const auto add_once = [&](std::vector<column_place> parts) {
        if (std::find(known.begin(), known.end(), parts) != known.end()) return;
        known.push_back(parts);
        add(comparison_kind::total, x, std::move(parts));
    };
    for (auto const& row : known_totals) {
        const bool whole = x.codes.empty() ? x.stem == row.whole
                                           : std::find(x.codes.begin(), x.codes.end(), row.whole) != x.codes.end();
        if (!whole) continue;
        std::vector<column_place> parts;
        bool complete = true;
        for (const auto name : row.parts) {
            if (name.empty()) continue;
            const auto fits = [&](seen_column const& o) { return is_part(o, row.whole, name); };
            auto const* part = x.codes.empty() ? only_of(name, x, fits) : only(x, every_, fits);
            complete = complete && part != nullptr;
            if (part != nullptr) parts.push_back(part->at);
        }
        if (complete) add_once(std::move(parts));
    }
    if (!x.codes.empty()) return;
    for (auto const& division : known_divisions) {
        const bool named = is_whole_of(x.stem, division);
        if (!named && !x.has_parts) continue;
        std::vector<column_place> parts;
        bool complete = true;
        for (auto const& names : division.parts) {
            if (names.front().empty()) continue;
            auto const* part = only(x, every_, [&](seen_column const& o) {
                const bool behind = o.whole && all_[*o.whole].at == x.at;
                const bool beside = named && o.at.table == x.at.table && (!o.whole || behind);
                return (behind || beside) && same_count(o) && is_one_of(o.stem, names);
            });
            complete = complete && part != nullptr;
            if (part != nullptr) parts.push_back(part->at);
        }
        if (complete) add_once(std::move(parts));
    }
    if (known.empty()) sum_of_columns(x);
}

/// 煤电, 气电, 合计: a column that says no more than that it is for all is the sum of the other amounts in its unit,
/// where they add up to it in two numbers at least, or in all that there are; parts that are zero say nothing. What
/// stands behind 其中 counts, or does not: as it adds up. Where nothing does, some are parts of others, or not all is
/// there.
void joiner::sum_of_columns(seen_column const& x) {
    if (!x.codes.empty() || !is_for_all(x.what->what.name) || !adds_over_parts(x)) return;
    columns all, none_of_which;
    for (const std::size_t i : every_) {
        seen_column const& o = all_[i];
        const bool beside = o.at.table == x.at.table && !(o.at == x.at) && o.is_amount() && o.same_unit(x);
        std::string_view name = o.what->what.name;
        const bool of_which = is_of_which(name);
        if (!beside || !o.codes.empty() || o.cumulative != x.cumulative || !adds_over_parts(o) ||
            o.what->what.accumulation != x.what->what.accumulation || is_no_part(name))
            continue;
        if (is_for_all(name)) return; // 合计 and 总计
        all.push_back(&o);
        if (!of_which) none_of_which.push_back(&o);
    }
    bool said = false;
    for (auto const& parts : {none_of_which, all}) {
        if (parts.size() < 2) continue;
        const auto sums = sums_over_columns(*tables_[x.at.table], x, parts);
        said = said || sums.compared > 0;
        if (sums.equal < 2 && (sums.equal == 0 || sums.compared > 1)) continue;
        std::vector<column_place> places;
        for (auto const* part : parts) places.push_back(part->at);
        add(comparison_kind::total, x, std::move(places));
        return;
    }
    if (said) leave(x, uncompared_reason::columns_overlap, all);
}

/// 合计 is the sum of the other rows, without those behind 其中. A whole place is not said to be one, and rows that add
/// up to it in no period hold parts of each other, or not all is there.
void joiner::over_rows(seen_column const& x) {
    table const& t = *tables_[x.at.table];
    if (!adds_over_parts(x)) return;
    const auto rows = t.entities_of(x.at.indicator);
    if (rows.size() < 3) return; // one row and its sum say nothing
    const auto leave_row = [&](entity const& who, uncompared_reason why) {
        const uncompared_column left{who.name, why, {}, {}};
        const bool known = std::any_of(found_.left_out.begin(), found_.left_out.end(),
                                       [&](column_left_out const& l) { return l.why == left; });
        if (!known) found_.left_out.push_back({x.at, left});
    };
    std::optional<std::size_t> all;
    std::vector<std::size_t> parts, of_which;
    bool overlap = false;
    for (const std::size_t e : rows) {
        entity const& who = t.entities()[e];
        if (is_one_of(who.name, totals)) {
            overlap = overlap || all.has_value();
            all = e;
        } else {
            overlap = overlap || who.kind == entity_kind::aggregate || is_one_of(who.name, whole_places);
            (is_part_of_a_row(t, e) ? of_which : parts).push_back(e);
        }
        if (is_one_of(who.name, whole_places)) leave_row(who, uncompared_reason::sum_not_said);
    }
    if (!all || overlap) return;
    auto every = parts;
    every.insert(every.end(), of_which.begin(), of_which.end());
    std::sort(every.begin(), every.end());
    const auto sums = held_against_rows(t, x.at.indicator, *all, every);
    if (sums.equal == 0 && !of_which.empty() && held_against_rows(t, x.at.indicator, *all, parts).equal > 0)
        every = parts;
    else if (sums.equal == 0 &&
             (sums.compared > 1 || !of_which.empty() || sums.equal_without_one > 0 || sums.twice > 0))
        return leave_row(t.entities()[*all], uncompared_reason::rows_overlap);
    join& j = add(comparison_kind::total, x, {x.at});
    j.row_for_all = all;
    j.rows = std::move(every);
}

} // namespace tongbi::inline v0::detail
