// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The preconditions of computations of observations: what each asks of two subjects, and those that a formula lists.
#pragma once

#include <tongbi/model/subject.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Nothing where the check holds.
inline std::optional<refusal> broken(precondition which, subject const& a, subject const& b) {
    const auto unlike = [](reason why, std::string const& x, std::string const& y) -> std::optional<refusal> {
        if (x == y) return std::nullopt;
        return refusal(why, x + " / " + y, -1);
    };
    const auto unless = [](bool holds, reason why) -> std::optional<refusal> {
        if (holds) return std::nullopt;
        return refusal(why);
    };
    const auto unlike_releases = [&](bool of_one_vintage) -> std::optional<refusal> {
        if (is_adjusted_with_unadjusted(a, b)) return refusal(reason::adjustment_mismatch);
        if (!of_one_vintage || !are_of_two_vintages(a, b)) return std::nullopt;
        return unlike(reason::vintage_mismatch, std::string(a.vintage), std::string(b.vintage));
    };
    switch (which) {
    case precondition::same_subject:
        if (auto no = unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name)) return no;
        if (auto no = unlike(reason::entity_mismatch, a.entity, b.entity)) return no;
        if (auto no = unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope)) return no;
        if (auto no = unlike_releases(true)) return no;
        return broken(precondition::flow_or_stock, a, b);
    case precondition::same_indicator:
        if (auto no = unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name)) return no;
        return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
    case precondition::flow_or_stock: return unless(!is_flow_with_stock(a, b), reason::flow_stock);
    case precondition::same_entity: return unlike(reason::entity_mismatch, a.entity, b.entity);
    case precondition::same_time: return unless(same_time(a, b), reason::period_mismatch);
    case precondition::a_year_apart: return unless(are_a_year_apart(a, b), reason::not_adjacent);
    case precondition::a_period_apart: return unless(is_previous_period(a.when, b.when), reason::not_adjacent);
    case precondition::same_prices: // money at prices that nobody states has no basis
        return unless(is_one_known(a.indicator.prices, b.indicator.prices) &&
                          !(is_money(a.value) && a.indicator.prices == price_basis::none),
                      reason::price_basis);
    case precondition::prices_agree: // persons have no prices
        return unless(is_one_known(a.indicator.prices, b.indicator.prices) || is_money(a.value) != is_money(b.value),
                      reason::price_basis);
    case precondition::has_a_base:
        if (const auto why = why_no_base(b.against)) return refusal(*why);
        return std::nullopt;
    case precondition::has_a_normal:
        return unless(b.against != nullptr && b.against->kind == baseline_kind::normal, reason::baseline_mismatch);
    case precondition::over_years: {
        const auto years = years_covered(b.when);
        if (!years || *years == 1) return refusal(years ? reason::span_too_short : years.error().why);
        return unless(years_covered(a.when).has_value(), reason::period_mismatch); // a month against a mean of years
    }
    case precondition::of_its_normal: {
        if (a.against == nullptr || !a.against->normal.is_known()) return std::nullopt;
        const auto years = period::of_years(a.against->normal.first(), a.against->normal.last());
        return unless(years && same_span(*years, b.when), reason::baseline_mismatch);
    }
    case precondition::in_sequence: return not_following(a, b);
    case precondition::disjoint:
        if (auto no = counts_twice(a, b)) return no;
        if (auto no = unlike_releases(same_time(a, b))) return no; // months of a year are released one by one
        return does_not_add(a, b);
    case precondition::same_baseline: {
        if (a.against == nullptr || b.against == nullptr) return std::nullopt;
        const bool wholes = a.against->kind == baseline_kind::whole || b.against->kind == baseline_kind::whole;
        if (wholes && *a.against != *b.against) return refusal(reason::whole_mismatch);
        if (is_of_unprinted_baseline(a) || is_of_unprinted_baseline(b)) return refusal(reason::baseline_unstated);
        return unless(combines(*a.against, *b.against), reason::baseline_mismatch);
    }
    case precondition::of_its_whole: {
        const bool linked = is_linked(a, b);
        if (!linked && is_one_subject(a, b) && same_time(a, b)) // two values of one number are no part and whole
            return refusal(reason::overlapping_parts);
        if (a.indicator.scope.empty() && !b.indicator.scope.empty()) // the whole is narrower
            return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
        if (!linked && a.part_of != b.indicator.name)
            if (auto no = unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name)) return no;
        if (!linked && !is_within(a.entity, b.entity)) return unlike(reason::entity_mismatch, a.entity, b.entity);
        if (auto no = unlike_releases(true)) return no;
        return broken(precondition::flow_or_stock, a, b);
    }
    case precondition::of_its_actual:
        if (auto no = broken(precondition::same_subject, a, b)) return no;
        return unless(same_time(a, b) || is_for_later(a, b), reason::period_mismatch);
    case precondition::of_a_whole: // the share is that of the part: its subject is the part
        if (b.against == nullptr || b.against->kind != baseline_kind::whole) return refusal(reason::whole_mismatch);
        if (!is_share_of(b.indicator.name, a.indicator.name))
            return unlike(reason::indicator_mismatch, a.indicator.name, b.indicator.name);
        return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
    case precondition::of_this_whole: {
        if (b.against == nullptr || b.against->kind != baseline_kind::whole) return refusal(reason::whole_mismatch);
        if (is_linked(b, a)) return std::nullopt; // the share of 南京市 is said to be one of this 江苏省
        std::string const& whole = b.against->name;
        if (whole == a.entity + a.indicator.name || whole == name_of_whole(a.indicator, a.entity)) return std::nullopt;
        if (whole != a.indicator.name) return refusal(reason::whole_mismatch);
        if (is_within(b.entity, a.entity)) return std::nullopt; // 江苏省南京市 at its share of 江苏省
        return unlike(reason::entity_mismatch, a.entity, b.entity);
    }
    case precondition::within_time:
        return unless(same_time(a, b) || contains(b.when, a.when) == certainty::yes, reason::period_mismatch);
    case precondition::constant_prices: return unless(b.indicator.prices == price_basis::real, reason::price_basis);
    case precondition::same_scope: return unlike(reason::scope_changed, a.indicator.scope, b.indicator.scope);
    case precondition::equal_spacing: break; // of all inputs together
    case precondition::first_at_current_prices:
        return unless(a.indicator.prices == price_basis::nominal, reason::price_basis);
    case precondition::first_at_constant_prices:
        return unless(a.indicator.prices == price_basis::real, reason::price_basis);
    case precondition::of_one_length: {
        const auto is_stock = [](subject const& s) { return s.indicator.accumulation == accumulation::stock; };
        return unless(is_stock(a) || is_stock(b) || are_of_one_length(a.when, b.when), reason::period_mismatch);
    }
    case precondition::in_real_terms:
        for (auto const* s : {&a, &b})
            if (s->indicator.prices == price_basis::nominal || s->indicator.prices == price_basis::unknown)
                return refusal(reason::price_basis);
        return std::nullopt;
    }
    return std::nullopt;
}

/// Stocks, from the end of each period to the end of the next; or, of dates, from year to year.
template <std::size_t N>
std::optional<refusal> unequally_spaced(std::array<subject, N> const& inputs) {
    bool by_period = true;
    bool by_year = true;
    for (subject const& s : inputs)
        if (s.indicator.accumulation == accumulation::flow || s.indicator.accumulation == accumulation::cumulative)
            return refusal(reason::flow_stock);
    for (std::size_t i = 1; i < N; ++i) {
        by_period = by_period && is_previous_period(inputs[i].when, inputs[i - 1].when);
        by_year = by_year && are_a_year_apart(inputs[i], inputs[i - 1]);
    }
    return by_period || by_year ? std::nullopt : std::optional(refusal(reason::not_adjacent));
}

/// Every check holds between all inputs, each with each; that of a sequence between those that follow each other.
template <std::size_t Checks, std::size_t N>
std::optional<refusal> broken(std::array<precondition, Checks> const& checks, std::array<subject, N> const& inputs) {
    for (const precondition which : checks) {
        if (which == precondition::equal_spacing)
            if (auto no = unequally_spaced(inputs)) return no;
        for (std::size_t i = 0; i < N; ++i)
            for (std::size_t j = i + 1; j < N && (which != precondition::in_sequence || j == i + 1); ++j)
                if (auto no = broken(which, inputs[i], inputs[j])) return no;
    }
    return std::nullopt;
}

/// The row of a formula; one without a row asks that the numbers belong to one time and one price basis.
template <class F>
constexpr auto checks_of() {
    if constexpr (requires { F::checks; })
        return F::checks;
    else
        return std::array{precondition::same_time, precondition::prices_agree};
}

/// Does a formula take as many inputs, and (where asked) of these roles?
template <class F, std::size_t N>
bool takes_these(std::array<subject, N> const& inputs, bool of_these_roles) {
    if constexpr (!F::signatures[0].takes_count(N)) {
        return false;
    } else {
        std::array<role, N> given{};
        std::array<unit, N> units{};
        for (std::size_t i = 0; i < N; ++i) {
            given[i] = inputs[i].value.role();
            units[i] = inputs[i].value.unit();
        }
        return !of_these_roles || signature_of<F, N>(given, units) >= 0;
    }
}
template <class F, std::size_t N>
std::optional<refusal> broken_of(std::array<subject, N> const& inputs) {
    if (auto no = broken(checks_of<F>(), inputs)) return no;
    if constexpr (requires { F::pair_checks; })
        for (pair_check const& pair : F::pair_checks)
            if (pair.first < N && pair.second < N)
                if (auto no = broken(pair.which, inputs[pair.first], inputs[pair.second])) return no;
    return std::nullopt;
}
/// The checks of the first formula that takes these roles; where none does, of the first that takes as many inputs.
template <class... F, std::size_t N>
std::optional<refusal> broken_of_any(std::array<subject, N> const& inputs) {
    std::optional<refusal> no;
    bool found = false;
    for (const bool of_these_roles : {true, false})
        ((found = found || (takes_these<F>(inputs, of_these_roles) && (no = broken_of<F>(inputs), true))), ...);
    return no;
}

} // namespace detail

} // namespace tongbi::inline v0
