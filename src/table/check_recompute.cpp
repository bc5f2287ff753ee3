// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Recomputes printed numbers with the formulas of the library, and holds them against the print.

#include "table/check_recompute.hpp"
#include "table/periods_within.hpp"

#include <tongbi/calendar/relations.hpp>
#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/formula/index_numbers.hpp>
#include <tongbi/formula/number_sequence.hpp>
#include <tongbi/formula/share.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {

namespace {

/// Where the inputs of a number stand: one column at the period and at its base, all columns at the period, or one
/// column at the periods of which it consists.
enum class inputs_stand : std::uint8_t { at_base_too, beside, within };

using figures = std::vector<figure>;
using recomputed_figure = result<figure> (*)(figures const&, checked_comparison const&);

result<figure> scaled(result<figure> const& x, conversion_factor by) {
    return x.map([&](figure const& f) { return f.scaled(by); });
}
result<figure> shifted(result<figure> const& x, std::int32_t ten) {
    return x.map([&](figure const& f) { return f.shifted(ten); });
}

struct kind_row {
    comparison_kind kind;
    inputs_stand where;
    std::size_t inputs; ///< columns that it needs at least
    recomputed_figure value;
};

constexpr recomputed_figure change_in_percent = [](figures const& x, checked_comparison const& c) {
    return scaled(evaluate<formula::relative_change>(x[0], x[1]), c.percent);
};
constexpr recomputed_figure sum_of_inputs = [](figures const& x, checked_comparison const&) {
    return result<figure>(sum_of_all(x));
};

constexpr std::array kinds{
    kind_row{comparison_kind::growth, inputs_stand::at_base_too, 1, change_in_percent},
    kind_row{comparison_kind::growth_fraction, inputs_stand::at_base_too, 1,
             [](figures const& x, checked_comparison const&) {
                 return shifted(evaluate<formula::relative_change>(x[0], x[1]), -2);
             }},
    kind_row{comparison_kind::index, inputs_stand::at_base_too, 1,
             [](figures const& x, checked_comparison const&) {
                 return evaluate_with(formula::rebased_index{{base_100}}, x[0], x[1]);
             }},
    kind_row{comparison_kind::share, inputs_stand::beside, 2,
             [](figures const& x, checked_comparison const& c) {
                 return scaled(evaluate<formula::share>(x[0].scaled(c.factor), x[1]), c.percent);
             }},
    kind_row{comparison_kind::rate, inputs_stand::beside, 2,
             [](figures const& x, checked_comparison const& c) {
                 return scaled(shifted(evaluate<formula::quotient>(x[0], x[1]), 2), c.percent);
             }},
    kind_row{comparison_kind::total, inputs_stand::beside, 1, sum_of_inputs},
    kind_row{comparison_kind::year_to_date, inputs_stand::within, 1, sum_of_inputs},
    kind_row{comparison_kind::mean, inputs_stand::within, 1,
             [](figures const& x, checked_comparison const&) {
                 return evaluate<formula::quotient>(sum_of_all(x),
                                                    figure::exactly(static_cast<std::int64_t>(x.size())));
             }},
    kind_row{comparison_kind::converted, inputs_stand::beside, 1,
             [](figures const& x, checked_comparison const& c) { return result<figure>(x[0].scaled(c.factor)); }},
    kind_row{comparison_kind::per, inputs_stand::beside, 2,
             [](figures const& x, checked_comparison const& c) {
                 return scaled(evaluate<formula::quotient>(x[0], x[1]), c.factor);
             }},
    kind_row{comparison_kind::points, inputs_stand::at_base_too, 1,
             [](figures const& x, checked_comparison const&) { return evaluate<formula::difference>(x[0], x[1]); }},
    kind_row{comparison_kind::difference, inputs_stand::beside, 2,
             [](figures const& x, checked_comparison const&) { return evaluate<formula::difference>(x[0], x[1]); }},
    kind_row{comparison_kind::sum_of_periods, inputs_stand::within, 1, sum_of_inputs},
    kind_row{comparison_kind::relative_difference, inputs_stand::beside, 2, change_in_percent},
};

kind_row const& row_of(comparison_kind kind) { return kinds[static_cast<std::size_t>(kind)]; }
static_assert([] {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (static_cast<std::size_t>(kinds[i].kind) != i) return false;
    return kinds.size() == vocabulary<comparison_kind>::table.size();
}());

std::int32_t digit_of(decimal x, precision_rule by) {
    const bool own = by.kind == precision_kind::own_digits || by.kind == precision_kind::counted;
    return own ? x.exponent() : by.last_digit;
}

} // namespace

std::size_t inputs_needed(comparison_kind kind) { return row_of(kind).inputs; }
bool has_base(comparison_kind kind) { return row_of(kind).where == inputs_stand::at_base_too; }

figure figure_in(decimal x, precision_rule by, std::int32_t relative_width) {
    if (by.kind != precision_kind::own_digits) {
        table_cell c;
        c.state = cell_state::number;
        c.value = x;
        return *figure_of(c, by);
    }
    const decimal more = mul(abs(x), decimal(1, relative_width), direction::up).value;
    const figure own = figure::printed(x);
    return figure::between(bound::closed(sub(own.lower().at, more, direction::down).value),
                           bound::closed(add(own.upper().at, more, direction::up).value), x);
}

std::optional<figure> recomputation::number(std::size_t i, std::size_t position) const {
    checked_column const& column = input(i);
    auto const& cell = column.cells[position];
    return cell ? std::optional(figure_in(*cell, rows_.digits(column, position), what_.relative_width)) : std::nullopt;
}

/// The periods of the first input that fill the one of the print: of a total since January from the first of the year.
/// The sum of a period is one of two or more others, which may stand in its column.
std::vector<std::size_t> recomputation::singles_of(std::size_t position) const {
    auto const& axis = sheet_.axis();
    const auto stands = [&](std::size_t at) { return input(0).cells[at].has_value(); };
    if (what_.kind == comparison_kind::sum_of_periods) return parts_of_period(axis, position, stands);
    const auto last = last_day(axis[position]);
    auto first = first_day(axis[position]);
    if (!first || !last) return {};
    if (what_.kind == comparison_kind::year_to_date) first = first_of_month(year_of(*last) * 12);
    return periods_within(axis, *first, *last, stands);
}

recomputation::outcome recomputation::at(std::size_t position) const {
    const outcome missing{cell_verdict::not_comparable};
    figures x;
    switch (row_of(what_.kind).where) {
    case inputs_stand::at_base_too: {
        const auto level = number(0, position);
        const std::int32_t before = base_of(position);
        const auto base = before < 0 ? std::nullopt : number(0, static_cast<std::size_t>(before));
        if (!level) return missing;
        if (!base) return {cell_verdict::no_base};
        x = {*level, *base};
        break;
    }
    case inputs_stand::beside:
        for (std::size_t i = 0; i < what_.inputs.size(); ++i) {
            const auto one = number(i, position);
            if (!one) return missing;
            x.push_back(*one);
        }
        break;
    case inputs_stand::within:
        for (const std::size_t i : singles_of(position)) x.push_back(*number(0, i));
        if (x.empty()) return missing;
        break;
    }
    const auto value = row_of(what_.kind).value(x, what_);
    if (value) return {cell_verdict::agree, *value};
    return {value.error().why == reason::zero_base ? cell_verdict::zero_base : cell_verdict::not_comparable};
}

std::vector<decimal> recomputation::inputs_at(std::size_t position) const {
    std::vector<decimal> found;
    const auto put = [&](std::size_t i, std::int64_t at) {
        if (at >= 0)
            if (auto const& cell = input(i).cells[static_cast<std::size_t>(at)]) found.push_back(*cell);
    };
    switch (row_of(what_.kind).where) {
    case inputs_stand::at_base_too:
        put(0, static_cast<std::int64_t>(position));
        put(0, base_of(position));
        break;
    case inputs_stand::beside:
        for (std::size_t i = 0; i < what_.inputs.size(); ++i) put(i, static_cast<std::int64_t>(position));
        break;
    case inputs_stand::within:
        for (const std::size_t i : singles_of(position)) put(0, static_cast<std::int64_t>(i));
        break;
    }
    return found;
}

std::int32_t recomputation::last_digit(std::size_t position) const {
    return digit_of(printed(position), digits_at(position));
}

recomputation::judgement recomputation::judge(std::size_t position, figure const& recomputed) const {
    const figure print = printed_figure(position);
    if (intersect(recomputed, print)) return {};
    const decimal gap = ends_before(recomputed.upper(), print.lower()) ? recomputed.upper().at - print.lower().at
                                                                       : recomputed.lower().at - print.upper().at;
    if (what_.kind == comparison_kind::index) { // a series on a fixed base is chained from indices of its own digits
        const decimal exact = printed(position);
        const std::int32_t place = digit_of(*input(0).cells[position], level_digits_at(position));
        if (place > exact.exponent() && recomputed.contains(round(exact, place, rounding_rule::half_away)))
            return {cell_verdict::agree_if_rounded, gap};
    }
    const bool near = abs(gap) < decimal(1, last_digit(position));
    return {near ? cell_verdict::near_miss : cell_verdict::contradict, gap};
}

/// What is printed at a position as a growth in percent.
std::optional<figure> recomputation::growth_printed(std::size_t position) const {
    if (!printed_column().cells[position]) return std::nullopt;
    const figure print = printed_figure(position);
    switch (what_.kind) {
    case comparison_kind::growth: return print.scaled(what_.percent.inverse());
    case comparison_kind::growth_fraction: return print.shifted(2);
    default: {
        const auto growth = evaluate_with(formula::growth_of_index{{base_100}}, print);
        return growth ? std::optional(*growth) : std::nullopt;
    }
    }
}

std::optional<figure> recomputation::level_for_both(std::size_t position) const {
    const std::int32_t before = base_of(position);
    const std::int32_t after = next_of(position);
    if (before < 0 || after < 0 || what_.kind == comparison_kind::points) return std::nullopt;
    const auto base = number(0, static_cast<std::size_t>(before));
    const auto later = number(0, static_cast<std::size_t>(after));
    const auto growth = growth_printed(position);
    const auto growth_later = growth_printed(static_cast<std::size_t>(after));
    if (!base || !later || !growth || !growth_later) return std::nullopt;
    const auto from_before = evaluate<formula::growth_factor>(*growth).and_then(
        [&](figure const& factor) { return evaluate<formula::product>(*base, factor); });
    const auto from_after = evaluate<formula::base_of_growth>(*later, *growth_later);
    if (!from_before || !from_after) return std::nullopt;
    const auto both = intersect(*from_before, *from_after);
    return both ? std::optional(*both) : std::nullopt;
}

} // namespace tongbi::inline v0::detail
