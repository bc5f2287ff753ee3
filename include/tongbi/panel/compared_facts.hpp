// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What columns say of themselves (prices, scope, flow or stock, vintage, normals): which of it a formula holds against
/// each other, as observations are asked, and what of it the answer says.
#pragma once

#include <tongbi/measure/operands.hpp>
#include <tongbi/model/checks.hpp>
#include <tongbi/panel/columns.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>

namespace tongbi::inline v0::detail {

/// Which facts of two columns are held against each other.
struct facts_compared {
    bool release = true; ///< vintage and seasonal adjustment
    bool scope = true;
    bool whole_is_no_narrower = false; ///< of the scope this alone
    bool accumulation = true;
    bool baseline = true;
    bool stocks_alone = false; ///< each must be a stock, or say nothing
};
/// What the checks of a formula name, as observations are asked (model/checks.hpp): 人均GDP divides a flow by a stock,
/// and a share is of 规模以上 in 全社会.
template <class F>
constexpr facts_compared facts_compared_by() {
    facts_compared asked{false, false, false, false, false, false};
    const auto ask = [&](precondition which) {
        const bool of_one_subject = which == precondition::same_subject || which == precondition::of_its_actual;
        const bool of_parts = which == precondition::of_its_whole || which == precondition::disjoint;
        asked.release = asked.release || of_one_subject || of_parts;
        asked.scope =
            asked.scope || of_one_subject || which == precondition::same_indicator || which == precondition::same_scope;
        asked.whole_is_no_narrower = asked.whole_is_no_narrower || which == precondition::of_its_whole;
        asked.accumulation = asked.accumulation || of_one_subject || of_parts || which == precondition::flow_or_stock;
        asked.baseline = asked.baseline || of_one_subject || which == precondition::same_baseline;
        asked.stocks_alone = asked.stocks_alone || which == precondition::equal_spacing;
    };
    for (const precondition which : checks_of<F>()) ask(which);
    if constexpr (requires { F::pair_checks; })
        for (pair_check const& pair : F::pair_checks) ask(pair.which);
    return asked;
}

/// Facts that exclude each other: stated on both sides, and not alike. What is not stated goes with everything.
inline std::optional<refusal> unlike_facts(column_facts const& a, column_facts const& b,
                                           facts_compared const& asked = {}) {
    const auto differ = [](auto const& x, auto const& y, auto unstated) {
        return x != y && x != unstated && y != unstated;
    };
    if (asked.release && differ(a.vintage, b.vintage, std::string()))
        return refusal(reason::vintage_mismatch, a.vintage + " / " + b.vintage, -1);
    if (asked.release && differ(a.what.adjustment, b.what.adjustment, seasonal_adjustment::unstated))
        return refusal(reason::adjustment_mismatch);
    if (asked.whole_is_no_narrower && a.what.is_intensive) return refusal(reason::not_additive); // 人均 is no part
    const bool is_narrower = asked.whole_is_no_narrower && a.what.scope.empty() && !b.what.scope.empty();
    if (is_narrower || (asked.scope && differ(a.what.scope, b.what.scope, std::string())))
        return refusal(reason::scope_changed, a.what.scope + " / " + b.what.scope, -1);
    const auto is_of_a_time = [](column_facts const& f) {
        return f.what.accumulation == accumulation::flow || f.what.accumulation == accumulation::cumulative;
    };
    if (asked.stocks_alone && (is_of_a_time(a) || is_of_a_time(b))) return refusal(reason::flow_stock);
    if (asked.accumulation && a.what.accumulation != accumulation::unstated &&
        b.what.accumulation != accumulation::unstated &&
        (a.what.accumulation == accumulation::flow) != (b.what.accumulation == accumulation::flow))
        return refusal(reason::flow_stock);
    const auto years_of = [](column_facts const& f) { return f.against.value_or(normal_period::unknown()); };
    if (asked.baseline && differ(years_of(a), years_of(b), normal_period::unknown()))
        return refusal(reason::baseline_mismatch);
    return std::nullopt;
}

/// What a formula asks of price bases, of those that are stated.
template <class F, std::size_t N>
std::optional<refusal> unlike_prices(std::array<column_facts const*, N> const& facts) {
    constexpr auto checks = checks_of<F>();
    const auto prices = [&](std::size_t i) { return facts[i]->what.prices; };
    const auto is_stated = [](price_basis p) { return p == price_basis::nominal || p == price_basis::real; };
    for (const precondition which : checks) {
        if (which == precondition::same_prices || which == precondition::prices_agree)
            for (std::size_t i = 1; i < N; ++i)
                if (is_stated(prices(0)) && is_stated(prices(i)) && prices(0) != prices(i))
                    return refusal(reason::price_basis);
        if (which == precondition::first_at_current_prices && prices(0) == price_basis::real)
            return refusal(reason::price_basis);
        if (which == precondition::first_at_constant_prices && prices(0) == price_basis::nominal)
            return refusal(reason::price_basis);
        if (which == precondition::constant_prices && N > 1 && prices(1) == price_basis::nominal)
            return refusal(reason::price_basis);
        if (which == precondition::in_real_terms)
            for (std::size_t i = 0; i < N; ++i)
                if (prices(i) == price_basis::nominal) return refusal(reason::price_basis);
    }
    return std::nullopt;
}

/// The prices at which an answer is: what is deflated is real, and the way back nominal; an index of prices has none.
template <class F>
constexpr price_basis prices_of_answer(price_basis first) {
    bool from_current = false, from_constant = false, of_both = false;
    for (const precondition which : checks_of<F>()) {
        from_current = from_current || which == precondition::first_at_current_prices;
        from_constant = from_constant || which == precondition::first_at_constant_prices;
        of_both = of_both || which == precondition::constant_prices;
    }
    return from_constant   ? price_basis::nominal
           : !from_current ? first
           : of_both       ? price_basis::none
                           : price_basis::real;
}
/// What the answer of a formula is, as far as its inputs say: the facts of the first of them, without what the formula
/// takes away and with what it makes of them.
template <class F, std::size_t N>
column_facts facts_of_answer(std::array<column_facts const*, N> const& in, plan<N> const& p, bool is_anomaly) {
    column_facts facts = *in[0];
    if (!(p.in == in[0]->in)) facts.what.is_intensive = false; // a price times a quantity is money
    facts.in = p.in;
    facts.as = p.as;
    facts.decimals.reset();
    facts.what.prices = prices_of_answer<F>(facts.what.prices);
    for (const precondition which : checks_of<F>())
        if (which == precondition::equal_spacing) facts.what.accumulation = accumulation::unstated; // a mean of stocks
    if (is_anomaly && !facts.against) facts.against = normal_period::unknown();
    return facts;
}

} // namespace tongbi::inline v0::detail
