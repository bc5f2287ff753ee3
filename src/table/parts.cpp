// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/table/parts.hpp>

#include "table/check_join_words.hpp"
#include "table/intensive_words.hpp"
#include "table/sum_of_rows.hpp"

#include <algorithm>

namespace tongbi::inline v0 {
bool is_additive(table_indicator const& what) {
    if (what.as != column_kind::amount && what.as != column_kind::count) return false;
    const unit in = what.has_unit == unit_print::known ? what.units : unit();
    return !why_no_sum(what.what, role_of(what.as), in, added_over::entities);
}

bool adds_over_time(table_indicator const& what) {
    if (what.as != column_kind::amount && what.as != column_kind::count) return false;
    const unit in = what.has_unit == unit_print::known ? what.units : unit();
    const bool percentage = in.kind() == unit_kind::percentage || in.kind() == unit_kind::points;
    return !percentage && what.what.accumulation != accumulation::stock &&
           !why_no_sum(what.what, role_of(what.as), in, added_over::time) &&
           !detail::is_name_of_mean_over_time(what.what.name);
}

bool is_of_places(table_indicator const& what) { return detail::is_name_of_place(what.what.name); }

bool is_part_of_a_row(table const& t, std::size_t entity) {
    v0::entity const& who = t.entities()[entity];
    std::string_view name = who.name;
    if (detail::is_of_which(name)) return true;
    if (who.kind == entity_kind::aggregate || who.part_of.empty()) return false;
    const auto above = t.find_entity(who.part_of);
    return above && t.entities()[*above].kind != entity_kind::aggregate;
}

std::optional<std::size_t> candidate_total(table const& t, std::size_t indicator) {
    auto who = t.entities_of(indicator);
    std::erase_if(who, [&](std::size_t e) { return is_part_of_a_row(t, e); });
    constexpr std::size_t fewest = 3; // of two, both are the sum of the other where they are equal
    if (who.size() < fewest || !is_additive(t.indicators()[indicator])) return std::nullopt;
    for (const auto e : who)
        if (t.entities()[e].kind == entity_kind::aggregate) return std::nullopt;
    std::vector<bool> may_be(who.size(), true);
    bool seen = false;
    for (std::size_t when = 0; when < t.periods().size(); ++when) {
        std::vector<detail::number_and_width> all;
        detail::number_and_width sum;
        for (const auto e : who) {
            const auto one = detail::number_of(t, indicator, e, when);
            if (!one) break;
            all.push_back(*one);
            sum.x += one->x;
            sum.half += one->half;
        }
        if (all.size() < who.size()) continue; // not all are there
        for (std::size_t i = 0; i < all.size(); ++i) {
            const detail::number_and_width others{sum.x - all[i].x, sum.half - all[i].half};
            may_be[i] = may_be[i] && detail::may_be_equal(all[i], others) && all[i].x != 0;
        }
        seen = true;
    }
    const auto n = std::count(may_be.begin(), may_be.end(), true);
    if (!seen || n != 1) return std::nullopt;
    return who[static_cast<std::size_t>(std::find(may_be.begin(), may_be.end(), true) - may_be.begin())];
}

namespace {

/// The numbers of some entities in the period in which most of them have one.
std::vector<std::optional<detail::number_and_width>> numbers_of_fullest_period(table const& t, std::size_t indicator,
                                                                               std::vector<std::size_t> const& rows) {
    std::vector<std::size_t> counts(t.periods().size(), 0);
    for (const auto e : rows) {
        const table_row cells = t.row(indicator, e);
        for (std::size_t i = 0; i < cells.size(); ++i) counts[cells[i].period] += cells[i].is_number() ? 1U : 0U;
    }
    std::vector<std::optional<detail::number_and_width>> numbers(rows.size());
    if (counts.empty()) return numbers;
    const auto when = static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    for (std::size_t i = 0; i < rows.size(); ++i) numbers[i] = detail::number_of(t, indicator, rows[i], when);
    return numbers;
}

} // namespace

std::vector<std::size_t> candidate_subtotals(table const& t, std::size_t indicator) {
    std::vector<std::size_t> found;
    auto rows = t.entities_of(indicator);
    std::erase_if(
        rows, [&](std::size_t e) { return t.entities()[e].kind == entity_kind::aggregate || is_part_of_a_row(t, e); });
    if (!is_additive(t.indicators()[indicator])) return found;
    // one period tells most rows that they are none
    const auto first = numbers_of_fullest_period(t, indicator, rows);
    constexpr std::size_t most = 60; // rows that one subtotal may have
    for (std::size_t i = 0; i + 2 < rows.size(); ++i) {
        if (!first[i]) continue;
        detail::number_and_width sum;
        for (std::size_t k = i + 1; k < std::min(rows.size(), i + 1 + most) && first[k]; ++k) {
            sum.x += first[k]->x;
            sum.half += first[k]->half;
            if (k < i + 2 || !detail::may_be_equal(*first[i], sum)) continue;
            const auto parts = std::span(rows).subspan(i + 1, k - i);
            const auto sums = detail::held_against_rows(t, indicator, rows[i], parts);
            if (sums.equal < sums.compared) continue;
            found.push_back(rows[i]);
            break;
        }
    }
    return found;
}

} // namespace tongbi::inline v0
