// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What goes into a computation of columns: series, panels, numbers per entity, measures; and how the cells of an input
/// reach a kernel, in the unit and on the rows of the answer.
#pragma once

#include <tongbi/calendar/describe.hpp>
#include <tongbi/measure/operands.hpp>
#include <tongbi/panel/compared_facts.hpp>
#include <tongbi/panel/last_digits.hpp>
#include <tongbi/panel/lift.hpp>
#include <tongbi/panel/panel.hpp>
#include <tongbi/panel/per_entity.hpp>
#include <tongbi/unit/affine.hpp>

namespace tongbi::inline v0 {

class carry; // carry.hpp

namespace detail {

/// A series, a panel, a number per entity, or one number for all cells.
struct column_operand {
    columns const* cells = nullptr;
    carry const* earlier = nullptr;              ///< rows before the first one, of a base
    std::shared_ptr<entity_names const> names{}; ///< of a panel, and of numbers per entity
    double const* each = nullptr;                ///< the numbers per entity
    std::optional<period> when{};                ///< of numbers per entity: the period whose they are
    double constant = 0;                         ///< of a measure
    column_facts facts{};

    column_operand(series const& s) : cells(&s), facts(s.facts()) {} // NOLINT(google-explicit-constructor)
    column_operand(panel const& p)                                   // NOLINT(google-explicit-constructor)
        : cells(&p), names(column_builder::names(p)), facts(p.facts()) {}
    column_operand(per_entity const& p) // NOLINT(google-explicit-constructor)
        : names(p.names_), each(p.numbers_->data()), when(p.when()), facts(p.facts()) {}
    column_operand(measure const& m, double number) : constant(number) {
        facts.in = m.unit();
        facts.as = m.role();
        if (const auto best = m.number().best()) facts.decimals = -best->exponent();
    }
};

/// The number of a measure for columns: its best value, or of what is asked for (a target, a threshold) the number of
/// a bound. A range has none, and 超过5万吨 is no number to compute with.
inline result<double> constant_of(measure const& m, bool is_asked_for) {
    const auto best = m.number().best() || !is_asked_for ? m.number().best() : m.number().given_number();
    if (!best) return refuse(reason::is_range);
    return to_double(*best);
}

/// \name What is an operand here, refusals handed on
/// @{
inline result<column_operand> operand_of(series const& s) { return column_operand(s); }
inline result<column_operand> operand_of(panel const& p) { return column_operand(p); }
inline result<column_operand> operand_of(per_entity const& p) { return column_operand(p); }
inline result<column_operand> operand_of(measure const& m) {
    return constant_of(m, false).map([&](double x) { return column_operand(m, x); });
}
template <class T>
result<column_operand> operand_of(result<T> const& r) {
    if (!r) return refuse(r.error());
    return operand_of(*r);
}
/// @}

/// Two panels have the same entities, in any order. Refusal: entity_mismatch with the name of one that only one has.
inline std::optional<refusal> unlike_entities(entity_names const& a, entity_names const& b) {
    for (auto const* pair : {&a, &b})
        for (auto const& name : pair->all())
            if (!(pair == &a ? b : a).find(name)) return refusal(reason::entity_mismatch, name, -1);
    return std::nullopt;
}
/// The entities of an answer: the leading ones, or those of the first operand that has some. What one operand marks as
/// an aggregate is one in the answer.
inline std::shared_ptr<entity_names const> names_of_all(std::shared_ptr<entity_names const> leading,
                                                        std::span<column_operand const> in) {
    for (auto const& one : in)
        if (!leading) leading = one.names;
    std::shared_ptr<entity_names> marked;
    for (auto const& one : in) {
        if (!one.names || one.names == leading) continue;
        for (const auto entity : one.names->aggregates()) {
            auto const& name = one.names->all()[static_cast<std::size_t>(entity)];
            const auto place = leading->find(name);
            if (!place || leading->is_aggregate(*place)) continue;
            if (!marked) marked = std::make_shared<entity_names>(*leading);
            marked->mark_aggregate(name);
        }
    }
    return marked ? marked : leading;
}

/// Operands of which no entity has the name of one of the other (江苏, 江苏省) have no answer in any cell.
inline std::optional<refusal> never_meet_by_name(std::span<column_operand const> in) {
    entity_names const* first = nullptr;
    for (auto const& one : in) {
        if (!one.names || one.names->all().empty()) continue;
        if (first == nullptr) first = one.names.get();
        const auto is_among = [&](std::string const& name) { return first->find(name).has_value(); };
        if (first == one.names.get() || std::ranges::any_of(one.names->all(), is_among)) continue;
        return refusal(reason::entity_mismatch, first->all().front() + " / " + one.names->all().front(), -1);
    }
    return std::nullopt;
}

/// Operands without a period in common (months and quarters, months and totals from January, two decades) have no
/// answer in any cell.
inline std::optional<refusal> never_meet(std::span<column_operand const> in) {
    if (auto no = never_meet_by_name(in)) return no;
    columns const* first = nullptr;
    for (auto const& one : in) {
        if (one.cells == nullptr) continue;
        if (first == nullptr) first = one.cells;
        if (first->periods().meets(one.cells->periods())) continue;
        const auto span = [](period_axis const& axis) {
            return describe(axis[0]) + "–" + describe(axis[axis.size() - 1]);
        };
        return refusal(reason::period_mismatch, span(first->periods()) + " / " + span(one.cells->periods()), -1);
    }
    return std::nullopt;
}

/// Numbers of a period that is longer or shorter than those of a column of flows: 1—12月 beside 1—3月, a year beside a
/// month.
inline std::optional<refusal> of_other_lengths(std::span<column_operand const> in) {
    for (auto const& base : in)
        for (auto const& one : in) {
            if (!base.when || one.cells == nullptr || one.cells->periods().size() == 0) continue;
            const auto is_stock = [](column_operand const& o) {
                return o.facts.what.accumulation == accumulation::stock;
            };
            if (one.facts.as != role::amount || is_stock(one) || is_stock(base)) continue;
            auto const& axis = one.cells->periods();
            const bool of_one = !axis.is_to_date() && are_of_one_length(axis[0], *base.when);
            const bool is_total_alone = axis.is_to_date() && axis.size() == 1 && are_of_one_length(axis[0], *base.when);
            if (!of_one && !is_total_alone) return refusal(reason::period_mismatch, describe(*base.when), -1);
        }
    return std::nullopt;
}

/// Into another unit, as the other doors bring a double there; or into multiples of the last digit that was printed
/// (last_digits.hpp).
struct conversion_of_cells {
    unit from, to;
    conversion_factor by{};
    bool through_offset = false;
    bool is_needed = false;
    double digits = 1; ///< the last digits that are one of the unit, where cells are counted in them

    /// Cells are counted in last digits, of which one has so many; as they are where that is 1. \pre nothing else is
    /// needed
    void count_in(double last_digits) {
        digits = last_digits;
        is_needed = is_needed || digits != 1;
    }
    [[nodiscard]] double operator()(double x) const {
        if (digits != 1) return in_last_digits(x, digits);
        return through_offset ? level_between(x, from, to, by) : by.times(x);
    }
};
inline result<conversion_of_cells> conversion_of(column_facts const& facts, unit const& to) {
    if (facts.in == to) return conversion_of_cells{};
    const auto by = conversion_between(facts.in, to);
    if (!by) return refuse(by.error().why == reason::unit_mismatch ? mismatch(to, facts.in) : by.error());
    const bool is_level = facts.as == role::level && facts.in.kind() == unit_kind::temperature;
    return conversion_of_cells{facts.in, to, *by, is_level, is_level || !(*by == conversion_factor{})};
}

/// How each input is brought to the unit that the plan has for it, after the facts of all have been held against those
/// of the first.
template <class F, std::size_t N>
result<std::array<conversion_of_cells, N>> conversions_of(std::array<column_facts const*, N> const& facts,
                                                          plan<N> const& p) {
    std::array<conversion_of_cells, N> into;
    for (std::size_t i = 0; i < N; ++i) {
        const auto there = conversion_of(*facts[i], p.to[i]);
        if (!there) return refuse(blamed<F>(there.error(), i));
        into[i] = *there;
        if (i > 0)
            if (auto no = unlike_facts(*facts[0], *facts[i], facts_compared_by<F>())) return refuse(named<F>(*no));
    }
    if (auto no = unlike_prices<F, N>(facts)) return refuse(named<F>(*no));
    return into;
}

/// The last digits of inputs, as last_digits.hpp has it: 1 where they are not known.
template <std::size_t N>
double digits_of_inputs(std::array<column_facts const*, N> const& facts,
                        std::array<conversion_of_cells, N> const& into) {
    std::array<std::optional<int>, N> decimals;
    for (std::size_t i = 0; i < N; ++i) {
        if (into[i].is_needed) return 1;
        decimals[i] = facts[i]->decimals;
    }
    return digits_of_one(decimals);
}

/// The cells of an input along one column of the answer: row r of the answer takes cell r + shift of it.
struct input_column {
    double const* at = nullptr; ///< null: a number for all rows, or none at all
    Eigen::Index stride = 1;
    Eigen::Index shift = 0;
    Eigen::Index size = 0;    ///< cells of the input
    Eigen::Index to_next = 0; ///< doubles to the column that will be read after this one, where that is known
    double constant = std::numeric_limits<double>::quiet_NaN();
    conversion_of_cells const* into = nullptr;

    [[nodiscard]] bool is_constant() const { return at == nullptr; }
    /// Can a kernel read the cells where they lie?
    [[nodiscard]] bool is_direct() const { return at != nullptr && stride == 1 && !into->is_needed; }
    /// Rows of the answer that have a cell here: [first, last).
    [[nodiscard]] Eigen::Index first() const { return is_constant() ? 0 : -shift; }
    [[nodiscard]] Eigen::Index last(Eigen::Index rows) const { return is_constant() ? rows : size - shift; }
    /// \pre the row has a cell
    [[nodiscard]] double one(Eigen::Index row) const {
        if (is_constant()) return constant;
        const double x = at[(row + shift) * stride];
        return into->is_needed ? (*into)(x) : x;
    }
};

} // namespace detail
} // namespace tongbi::inline v0
