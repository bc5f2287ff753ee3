// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/table/parts.hpp>

#include <cmath>

namespace tongbi::inline v0 {
namespace {

/// Sums of doubles and half of what the digits leave open.
struct number_and_width {
    double x = 0, half = 0;
};
std::optional<number_and_width> number_of(table const& t, std::size_t indicator, std::size_t entity, std::size_t when) {
    const auto c = t.cell(indicator, entity, when);
    if (!c || !c->is_number()) return std::nullopt;
    const auto f = t.figure_of(indicator, *c);
    if (!f || f->lower().infinite || f->upper().infinite) return std::nullopt;
    const double low = to_double(f->lower().at), high = to_double(f->upper().at);
    return number_and_width{to_double(c->value), (high - low) / 2};
}

} // namespace

bool is_additive(table_indicator const& what) {
    if (what.as != column_kind::amount && what.as != column_kind::count) return false;
    const unit in = what.has_unit == unit_print::known ? what.units : unit();
    return !why_no_sum(what.what, role_of(what.as), in, added_over::entities);
}

std::optional<std::size_t> candidate_total(table const& t, std::size_t indicator) {
    const auto who = t.entities_of(indicator);
    constexpr std::size_t fewest = 3; // of two, both are the sum of the other where they are equal
    if (who.size() < fewest || !is_additive(t.indicators()[indicator])) return std::nullopt;
    for (const auto e : who)
        if (t.entities()[e].kind == entity_kind::aggregate) return std::nullopt;
    std::vector<bool> may_be(who.size(), true);
    bool seen = false;
    for (std::size_t when = 0; when < t.periods().size(); ++when) {
        std::vector<number_and_width> all;
        number_and_width sum;
        for (const auto e : who) {
            const auto one = number_of(t, indicator, e, when);
            if (!one) break;
            all.push_back(*one);
            sum.x += one->x;
            sum.half += one->half;
        }
        if (all.size() < who.size()) continue; // not all are there
        for (std::size_t i = 0; i < all.size(); ++i) {
            constexpr double of_doubles = 1e-12;
            const bool is_sum = std::abs(2 * all[i].x - sum.x) <= sum.half + std::abs(sum.x) * of_doubles;
            may_be[i] = may_be[i] && is_sum && all[i].x != 0;
        }
        seen = true;
    }
    const auto n = std::count(may_be.begin(), may_be.end(), true);
    if (!seen || n != 1) return std::nullopt;
    return who[static_cast<std::size_t>(std::find(may_be.begin(), may_be.end(), true) - may_be.begin())];
}

} // namespace tongbi::inline v0
