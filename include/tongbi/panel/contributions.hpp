// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 拉动 and 贡献率 of all entities of a panel, and a change shared out among its factors (LMDI), period by period.
///
///     contributions_of(industries)                     the industries make up the whole
///     contributions_of(industries, gdp)                the whole is known by itself; what is not listed is the rest
///     lmdi_additive({people, output, intensity})       sectors are entities; each period against the one before
#pragma once

#include <tongbi/formula/contribution.hpp>
#include <tongbi/formula/lmdi.hpp>
#include <tongbi/panel/answers_together.hpp>
#include <tongbi/panel/breaks.hpp>

namespace tongbi::inline v0 {

/// What the entities of a panel contribute to the growth of the whole on the year before.
struct column_contributions {
    panel points;  ///< 拉动, percentage points
    panel rates;   ///< 贡献率, percent
    series rest;   ///< 拉动 of what is not listed; zero of entities that make up the whole
    series growth; ///< of the whole, percent
};

namespace detail {

/// The contributions to the growth of a whole that is known by itself, each by itself: one that has none for a reason
/// of its own takes none from the others, but from the rest.
inline contributions<double> contributions_each(std::vector<now_and_before<double>> const& parts,
                                                std::vector<std::optional<reason>> const& why_none,
                                                now_and_before<double> const& whole) {
    std::vector<now_and_before<double>> there;
    std::optional<reason> incomplete;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!why_none[i])
            there.push_back(parts[i]);
        else if (!incomplete)
            incomplete = why_none[i];
    contributions<double> each{{}, {}, 0.0, evaluate<formula::relative_change>(whole.now, whole.before)};
    if (incomplete) each.rest = refuse(*incomplete);
    const auto found = contributions_of(there, whole);
    if (found && !incomplete) each.rest = found->rest;
    for (std::size_t i = 0, k = 0; i < parts.size(); ++i) {
        each.points.push_back(why_none[i] ? result<double>(refuse(*why_none[i])) : found->points[k]);
        each.rates.push_back(why_none[i] ? result<double>(refuse(*why_none[i])) : found->rates[k]);
        if (!why_none[i]) ++k;
    }
    return each;
}

inline result<column_contributions> contributions_in(panel const& parts, column_operand const* whole) {
    if (auto no = why_no_parts(*column_builder::names(parts)))
        return refuse(named<formula::contribution_of_levels>(*no));
    auto const& facts = parts.facts();
    auto const& whole_facts = whole != nullptr ? whole->facts : facts;
    const auto p = planned<formula::contribution_of_levels, 3>({&facts, &facts, &whole_facts});
    if (!p) return refuse(p.error());
    for (auto const* one : {&facts, &whole_facts}) {
        const auto no = why_no_sum(one->what, one->as, one->in, added_over::entities);
        // what a price is made of adds up to the price that is given, unless the program says that it does not
        const bool are_components = whole != nullptr && no == reason::not_additive && !one->what.is_intensive;
        if (no && !are_components) return refuse(named<formula::contribution_of_levels>(refusal(*no)));
    }
    conversion_of_cells to_parts;
    const conversion_of_cells as_it_is{};
    if (whole != nullptr) {
        if (auto no = unlike<formula::contribution_of_levels>(std::array{column_operand(parts), *whole}))
            return refuse(*no);
        const auto by = conversion_of(whole_facts, facts.in);
        if (!by) return refuse(named<formula::contribution_of_levels>(by.error()));
        to_parts = *by;
    }
    auto const& axis = parts.periods();
    answers_together all(axis, column_builder::names(parts));
    const auto points = all.add_panel(facts_of(facts, rows::percentage_point, role::points));
    const auto rates = all.add_panel(facts_of(facts, rows::percent, role::rate));
    const auto rest = all.add_series(facts_of(whole_facts, rows::percentage_point, role::points));
    const auto growth = all.add_series(facts_of(whole_facts, rows::percent, role::growth));

    const auto entities = static_cast<Eigen::Index>(parts.entities().size());
    std::vector<input_column> columns;
    for (Eigen::Index c = 0; c < entities; ++c) columns.push_back(column_of(parts, c, as_it_is));
    const column_answer shape{axis, {}, nullptr};
    const auto of_whole = whole != nullptr ? aligned_operand(*whole, to_parts, shape).column(0, 0) : input_column{};
    const auto whole_at = [&](Eigen::Index row) {
        return row >= of_whole.first() && row < of_whole.last(axis.size()) ? of_whole.one(row)
                                                                           : std::numeric_limits<double>::quiet_NaN();
    };
    std::vector<column_breaks> breaks;
    for (Eigen::Index c = 0; c < entities; ++c) breaks.emplace_back(facts, axis, column_builder::names(parts).get(), c);
    const column_breaks breaks_of_whole(whole != nullptr ? whole_facts : column_facts{}, axis, nullptr, 0);
    const auto before = rows_before(axis.a_year_before(), axis.size());
    for (Eigen::Index row = 0; row < axis.size(); ++row) {
        const auto then = before[static_cast<std::size_t>(row)];
        if (!then) {
            all.refuse_row(row, reason::missing_input);
            continue;
        }
        if (whole == nullptr ? is_any_between(breaks, *then, row) : breaks_of_whole.between(*then, row)) {
            all.refuse_row(row, reason::scope_changed);
            continue;
        }
        std::vector<now_and_before<double>> pairs;
        for (auto const& column : columns) pairs.push_back({column.one(row), column.one(*then)});
        std::vector<std::optional<reason>> why_none;
        for (std::size_t i = 0; i < pairs.size(); ++i)
            why_none.push_back(breaks[i].between(*then, row) ? std::optional(reason::scope_changed)
                               : is_missing(pairs[i].now) || is_missing(pairs[i].before)
                                   ? std::optional(reason::missing_input)
                                   : std::nullopt);
        const bool has_whole = whole_at(row) == whole_at(row) && whole_at(*then) == whole_at(*then);
        const auto found =
            whole == nullptr ? contributions_of(pairs)
            : has_whole
                ? result<contributions<double>>(contributions_each(pairs, why_none, {whole_at(row), whole_at(*then)}))
                : result<contributions<double>>(refuse(reason::missing_input));
        if (!found) {
            all.refuse_row(row, found.error());
            continue;
        }
        for (Eigen::Index c = 0; c < entities; ++c) {
            all.put(points, row, c, found->points[static_cast<std::size_t>(c)]);
            all.put(rates, row, c, found->rates[static_cast<std::size_t>(c)]);
        }
        all.put(rest, row, 0, found->rest);
        all.put(growth, row, 0, found->growth);
    }
    return column_contributions{all.take<panel>(points), all.take<panel>(rates), all.take<series>(rest),
                                all.take<series>(growth)};
}

} // namespace detail

/// 拉动 and 贡献率 of entities that make up the whole, on the year before: as contributions_of of each period. A period
/// in which a part is missing has none. Refusals: interval_scale, role_mismatch and not_additive of what does not add,
/// overlapping_parts of a panel with an aggregate, which is the whole and no part. Per cell: missing_input, zero_base,
/// negative_base, out_of_range; scope_changed of a period across a break in one of the series (b).
[[nodiscard]] inline result<column_contributions> contributions_of(panel const& parts) {
    return detail::contributions_in(parts, nullptr);
}
[[nodiscard]] inline result<column_contributions> contributions_of(result<panel> const& parts) {
    if (!parts) return refuse(parts.error());
    return contributions_of(*parts);
}
/// The same of a whole that is known by itself, in any unit of the dimension of the parts, by period. A part that is
/// missing, or whose series begins anew (b), has no contribution and leaves no rest; the others have theirs, and the
/// whole its growth. Refusals also: those of a whole or of parts that were refused.
template <class Parts, class Whole>
requires(std::same_as<Parts, panel> || std::same_as<Parts, result<panel>>) &&
    (std::same_as<Whole, series> || std::same_as<Whole, result<series>>)
        [[nodiscard]] result<column_contributions> contributions_of(Parts const& parts, Whole const& whole) {
    if constexpr (std::same_as<Parts, result<panel>>) {
        if (!parts) return refuse(parts.error());
        return contributions_of(*parts, whole);
    } else {
        const auto of_whole = detail::operand_of(whole);
        if (!of_whole) return refuse(of_whole.error());
        return detail::contributions_in(parts, &*of_whole);
    }
}

/// The effects of factors on the change of V, period by period.
struct column_effects {
    std::vector<series> of_factor; ///< in the order of the factors
    std::vector<panel> of_sector;  ///< of each factor, the effect in each sector
    series total;                  ///< the change (additive), or the ratio (multiplicative)
};

namespace detail {

inline result<column_effects> effects_of(std::vector<panel> const& factors, std::optional<period> const& base,
                                         bool additive) {
    if (factors.empty()) return refuse(reason::missing_input);
    for (auto const& factor : factors)
        if (auto no = why_no_parts(*column_builder::names(factor))) return refuse(*no);
    column_facts product = factors[0].facts();
    for (std::size_t k = 1; k < factors.size(); ++k) {
        if (auto no = unlike_facts(product, factors[k].facts(), facts_compared_by<formula::product>()))
            return refuse(named<formula::product>(*no));
        if (auto no = never_meet(std::array{column_operand(factors[0]), column_operand(factors[k])}))
            return refuse(named<formula::product>(*no));
        if (auto no = unlike_entities(*column_builder::names(factors[0]), *column_builder::names(factors[k])))
            return refuse(named<formula::product>(*no));
        const auto p = planned<formula::product, 2>({&product, &factors[k].facts()});
        if (!p) return refuse(p.error());
        if (!(p->to[0] == product.in) || !(p->to[1] == factors[k].unit()))
            return refuse(named<formula::product>(
                unlike_units(product.in, factors[k].unit()).value_or(mismatch(product.in, factors[k].unit()))));
        product = facts_of(product, p->in, p->as);
    }
    auto const& axis = factors[0].periods();
    const auto names = column_builder::names(factors[0]);
    const column_answer shape{axis, {}, names};
    const std::size_t n = factors.size();
    const auto sectors = names->all().size();

    const bool grow_by_themselves =
        std::ranges::any_of(factors, [](panel const& factor) { return are_totals_since_january(factor); });
    std::vector<std::optional<Eigen::Index>> before =
        rows_before(grow_by_themselves ? std::vector<lag_run>{} : axis.a_period_before(), axis.size());
    if (base) {
        const auto row = axis.find(*base);
        if (!row) return refuse(reason::missing_input);
        std::fill(before.begin(), before.end(), row);
    }
    if (!additive) product = facts_of(product, unit{}, role::factor);
    answers_together all(axis, names);
    for (std::size_t k = 0; k < n; ++k) all.add_series(product);
    for (std::size_t k = 0; k < n; ++k) all.add_panel(product);
    const auto total = all.add_series(product);

    const conversion_of_cells as_it_is{};
    std::vector<input_column> columns; // sector by sector, all factors of each
    std::vector<aligned_operand> aligned;
    for (auto const& factor : factors) aligned.emplace_back(column_operand(factor), as_it_is, shape);
    std::vector<column_breaks> breaks;
    for (auto const& factor : factors)
        for (std::size_t i = 0; i < sectors; ++i) {
            const auto of = column_builder::names(factor);
            const auto column = of->find(names->all()[i]);
            if (column) breaks.emplace_back(factor.facts(), axis, of.get(), *column);
        }
    for (std::size_t i = 0; i < sectors; ++i)
        for (auto const& factor : aligned) columns.push_back(factor.column(static_cast<Eigen::Index>(i), 0));
    const auto numbers_at = [&](Eigen::Index row) {
        std::vector<double> x;
        for (auto const& one : columns) {
            const bool has = row >= one.first() && row < one.last(axis.size());
            x.push_back(has ? one.one(row) : std::numeric_limits<double>::quiet_NaN());
        }
        return x;
    };
    for (Eigen::Index row = 0; row < axis.size(); ++row) {
        const auto then = before[static_cast<std::size_t>(row)];
        if (!then) {
            all.refuse_row(row, reason::missing_input);
            continue;
        }
        if (is_any_between(breaks, *then, row)) {
            all.refuse_row(row, reason::scope_changed);
            continue;
        }
        const auto old = numbers_at(*then);
        const auto now = numbers_at(row);
        const auto found = additive ? lmdi_additive(old, now, n) : lmdi_multiplicative(old, now, n);
        if (!found) {
            all.refuse_row(row, found.error());
            continue;
        }
        for (std::size_t k = 0; k < n; ++k) {
            all.put(k, row, 0, found->of_factor[k]);
            for (std::size_t i = 0; i < sectors; ++i)
                all.put(n + k, row, static_cast<Eigen::Index>(i), found->of_sector[i * n + k]);
        }
        all.put(total, row, 0, found->total);
    }
    std::vector<series> of_factor;
    std::vector<panel> of_sector;
    for (std::size_t k = 0; k < n; ++k) of_factor.push_back(all.take<series>(k));
    for (std::size_t k = 0; k < n; ++k) of_sector.push_back(all.take<panel>(n + k));
    return column_effects{std::move(of_factor), std::move(of_sector), all.take<series>(total)};
}

} // namespace detail

/// \name LMDI of panels: the effect of each factor on the change of V, the sum over the entities (sectors) of the
/// product of the factors; each period against the one before it, or all against one period. Factors go together by
/// the names of the first one's entities. The unit of the effects is the product of theirs; a factor is not brought to
/// another unit. Refusals: missing_input without factors, and of a base period that is none of the axis; units and
/// roles that have no product; overlapping_parts of a panel with an aggregate, which is no sector, entity_mismatch of a
/// sector that one factor has and another has not. Per cell: those of lmdi_additive and lmdi_multiplicative, and
/// scope_changed across a break in a series (b), for the whole period.
/// @{
[[nodiscard]] inline result<column_effects> lmdi_additive(std::vector<panel> const& factors,
                                                          std::optional<period> const& base = std::nullopt) {
    return detail::effects_of(factors, base, true);
}
[[nodiscard]] inline result<column_effects> lmdi_multiplicative(std::vector<panel> const& factors,
                                                                std::optional<period> const& base = std::nullopt) {
    return detail::effects_of(factors, base, false);
}
/// @}

} // namespace tongbi::inline v0
