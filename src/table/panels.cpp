// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// From the cells of a table to columns of doubles: which axis the periods lie on, what the numbers are.

#include <tongbi/panel.hpp>
#include <tongbi/table/parts.hpp>
#include <tongbi/table/table.hpp>

#include <unordered_map>

namespace tongbi::inline v0 {
namespace {

/// The axis of some periods: from the first to the last, all of one kind.
result<period_axis> axis_of(std::vector<period> const& periods) {
    if (periods.empty()) return refuse(reason::missing_input);
    detail::span_of_periods span;
    for (auto const& one : periods) span.add(one);
    const auto axis = span.axis();
    for (auto const& one : periods)
        if (!axis || !axis->find(one)) return refuse(refusal(reason::period_mismatch, to_string(one), -1));
    return *axis;
}

/// What the numbers of a column are. Refusal: unknown_unit of amounts whose unit is not known.
result<column_facts> facts_of(table_indicator const& what, std::string const& vintage) {
    const bool is_open = what.has_unit == unit_print::unstated || what.has_unit == unit_print::unknown_word;
    if (is_open && what.as != column_kind::index && what.as != column_kind::growth)
        return refuse(refusal(reason::unknown_unit, what.unit_printed.empty() ? what.printed : what.unit_printed, -1));
    column_facts facts{what.what, what.units, role_of(what.as), vintage, std::nullopt, std::nullopt};
    if (is_growth_index(what)) {
        facts.in = rows::percent;
        facts.as = role::growth;
    }
    if (what.against.kind == baseline_kind::normal && what.against.normal.is_known())
        facts.against = what.against.normal;
    if (what.digits.kind == precision_kind::column || what.digits.kind == precision_kind::rounded)
        facts.decimals = -what.digits.last_digit;
    return facts;
}

/// Printed names; where two are alike, with their codes.
std::vector<std::string> names_of(table const& t, std::vector<std::size_t> const& places) {
    std::unordered_map<std::string_view, std::size_t> alike;
    for (const auto place : places) ++alike[t.entities()[place].name];
    std::vector<std::string> names;
    names.reserve(places.size());
    for (const auto place : places) {
        auto const& one = t.entities()[place];
        names.push_back(alike[one.name] > 1 ? one.name + " (" + one.code + ")" : one.name);
    }
    return names;
}

} // namespace

result<panel> table::panel(std::string_view indicator) const {
    const auto which = find_indicator(indicator);
    if (!which) return refuse(which.error());
    auto const& what = indicators_[*which];
    const auto facts = facts_of(what, vintage);
    if (!facts) return refuse(facts.error());
    const auto places = entities_of(*which);

    const auto records_of = [&](std::size_t place) { return row(*which, place).records_; };
    std::vector<char> seen(periods_.size());
    for (const auto place : places)
        for (auto const& cell : records_of(place)) seen[cell.period] = 1;
    std::vector<period> periods;
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i] != 0) periods.push_back(periods_[i]);
    const auto axis = axis_of(periods);
    if (!axis) return refuse(axis.error());
    std::vector<std::ptrdiff_t> rows(periods_.size(), -1);
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i] != 0) rows[i] = *axis->find(periods_[i]);

    const auto cells_of = static_cast<Eigen::Index>(places.size());
    Eigen::ArrayXXd values =
        Eigen::ArrayXXd::Constant(axis->size(), cells_of, std::numeric_limits<double>::quiet_NaN());
    const auto names = names_of(*this, places);
    std::vector<series_break> breaks;
    const bool from_100 = is_growth_index(what);
    for (Eigen::Index c = 0; c < cells_of; ++c) {
        auto column = values.col(c);
        for (auto const& cell : records_of(places[static_cast<std::size_t>(c)])) {
            const decimal printed(cell.coefficient, cell.exponent);
            if (cell.state == cell_state::number)
                column(rows[cell.period]) = to_double(from_100 ? printed - decimal(100) : printed);
            if (cell.flag != 0 && flags_[cell.flag].means.has(qualifier::series_break))
                breaks.push_back(
                    {names[static_cast<std::size_t>(c)], (*axis)[rows[cell.period]]}); // 2023年 of totals is 1—12月
        }
    }
    const start begin{axis->of_totals(false)[0], axis->is_to_date()};
    auto all = v0::panel(begin, facts->in, names, std::move(values));
    detail::column_access::facts(all) = *facts;
    if (!breaks.empty()) all = all.with_breaks(std::move(breaks));
    for (std::size_t i = 0; i < places.size(); ++i)
        if (entities_[places[i]].kind == entity_kind::aggregate || is_part_of_a_row(*this, places[i]))
            all = all.with_aggregate(names[i]);
    return all;
}

result<series> table::series(std::string_view indicator, std::string_view entity) const {
    const auto all = panel(indicator);
    if (!all) return refuse(all.error());
    if (entity.empty()) {
        if (all->entities().size() == 1) return all->column(Eigen::Index{0});
        return refuse(refusal(reason::ambiguous, indicator, -1));
    }
    const auto place = find_entity(entity);
    if (!place) return refuse(place.error());
    return all->column(entities_[*place].name);
}

} // namespace tongbi::inline v0
