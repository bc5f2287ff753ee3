// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Joins of amounts: differences, one quantity in two units, numbers per head.

#include "table/check_join_words.hpp"
#include "table/header_grammar.hpp"
#include "table/joiner.hpp"

#include <tongbi/measure/read_unit.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {
namespace {

/// The same rows in the same powers: only prefixes and scale words differ.
bool same_rows(unit const& a, unit const& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unit_part const& x, unit_part const& y) { return x.row == y.row && x.power == y.power; });
}
/// Joules: a kilowatt-hour of electricity is another quantity where its fuel is counted.
bool is_energy(unit const& u) {
    int mass = 0, time = 0, length = 0;
    bool kinds = false;
    for (auto const& p : u) {
        mass += p.power * p.row->mass;
        time += p.power * p.row->time;
        length += p.power * p.row->length;
        kinds = kinds || p.row->kind == unit_kind::electricity || p.row->kind == unit_kind::coal;
    }
    return kinds || (mass != 0 && time != 0 && length != 0);
}
energy_unit const* energy_of(table_indicator const& x) {
    for (auto const& u : energy_units)
        if (u.text == x.unit_text || u.text == x.unit_printed) return &u;
    return nullptr;
}
/// 人均地区生产总值, gdp per capita: what is counted per head; nothing of other names.
std::optional<std::string> counted_per_head(std::string_view name) {
    for (const auto word : before_per_head)
        if (name.starts_with(word) && name.size() > word.size()) return std::string(name.substr(word.size()));
    for (const auto word : behind_per_head)
        if (name.ends_with(word) && name.size() > word.size())
            return std::string(name.substr(0, name.size() - word.size()));
    return std::nullopt;
}

} // namespace

std::optional<conversion_factor> factor_between(seen_column const& from, seen_column const& to) {
    if (from.same_unit(to)) return conversion_factor{};
    if (from.what->has_unit != unit_print::known || to.what->has_unit != unit_print::known) return std::nullopt;
    unit const& a = from.what->units;
    unit const& b = to.what->units;
    if (!same_rows(a, b) && (is_energy(a) || is_energy(b))) return std::nullopt;
    const auto factor = conversion_between(a, b);
    return factor ? std::optional(*factor) : std::nullopt;
}

bool joiner::difference(seen_column const& x) {
    if (!x.codes.empty() || x.stem.empty()) return false;
    for (auto const& row : known_differences) {
        if (!is_one_of(lowered(x.stem), row.names) && !is_one_of(lowered(x.what->what.name), row.names)) continue;
        const auto one_of = [&](auto const& names) {
            return only(x, every_, [&](seen_column const& o) {
                return o.codes.empty() && !o.stem.empty() && o.what->as == x.what->as && o.same_unit(x) &&
                       o.cumulative == x.cumulative && is_one_of(lowered(o.stem), names);
            });
        };
        auto const* of = one_of(row.of);
        auto const* less = one_of(row.less);
        if (of == nullptr || less == nullptr) continue;
        add(comparison_kind::difference, x, {of->at, less->at});
        return true;
    }
    return false;
}

void joiner::converted(seen_column const& x) {
    if (auto const* to = energy_of(*x.what); to != nullptr && to->text != "EJ") {
        auto const* from = only_of(x.stem, x, [&](seen_column const& o) {
            auto const* u = energy_of(*o.what);
            return u != nullptr && u->text == "EJ" && o.what->what.name == x.what->what.name;
        });
        if (from != nullptr) {
            auto const* unit = energy_of(*from->what);
            join& j = add(comparison_kind::converted, x, {from->at});
            j.factor = conversion_factor::of(unit->num, to->num, unit->ten - to->ten);
            j.relative_width = digits_of_conversions;
            return;
        }
    }
    if (auto const* u = energy_of(*x.what); u != nullptr && u->text == "EJ") return; // the others follow from it
    // the larger unit follows from the smaller one, whose numbers have more digits
    const auto larger = [](conversion_factor by) { return by.times(decimal(1), direction::nearest_even) < decimal(1); };
    const auto finer = fitting(x, with_stem(x.stem), [&](seen_column const& o) {
        const auto& a = o.what->what;
        const auto& b = x.what->what;
        if (!o.is_amount() || o.same_unit(x) || o.at.table != x.at.table || a.name != b.name || a.scope != b.scope ||
            a.prices != b.prices || a.accumulation != b.accumulation || a.adjustment != b.adjustment ||
            o.codes.size() != x.codes.size() || x.what->units.kind() == unit_kind::temperature)
            return false;
        if (!std::equal(x.codes.begin(), x.codes.end() - (x.codes.empty() ? 0 : 1), o.codes.begin())) return false;
        const auto by = factor_between(o, x);
        return by && larger(*by);
    });
    if (finer.empty()) return;
    seen_column const* from = finer.front(); // of three units the others are held against the finest
    for (auto const* o : finer)
        if (const auto by = factor_between(*o, *from); by && larger(*by)) from = o;
    join& j = add(comparison_kind::converted, x, {from->at});
    j.factor = *factor_between(*from, x);
    j.relative_width = digits_of_conversions;
}

void joiner::per_head(seen_column const& x) {
    const auto counted = x.codes.empty() ? counted_per_head(x.what->what.name) : std::nullopt;
    if (!counted) return;
    const auto beside = [&](seen_column const& o) {
        return o.is_amount() && o.codes.empty() && o.at.table == x.at.table && o.cumulative == x.cumulative;
    };
    auto levels = fitting(x, every_, [&](seen_column const& o) { return beside(o) && is_named(o, *counted); });
    const auto people =
        fitting(x, every_, [&](seen_column const& o) { return beside(o) && is_one_of(o.stem, names_of_people); });
    const auto at_a_date = fitting(
        x, every_, [&](seen_column const& o) { return beside(o) && is_one_of(o.stem, names_of_people_at_a_date); });
    if (levels.empty() || (people.empty() && at_a_date.empty())) return;
    std::erase_if(levels,
                  [&](seen_column const* l) { return prices_differ(l->what->what.prices, x.what->what.prices); });
    if (levels.empty()) return leave(x, uncompared_reason::other_prices);
    if (levels.size() > 1) return leave(x, uncompared_reason::several, levels);
    if (people.size() > 1) return leave(x, uncompared_reason::several, people);
    if (people.empty() || people.front()->what->what.accumulation == accumulation::stock)
        return leave(x, uncompared_reason::people_at_a_date, people.empty() ? at_a_date : people);
    seen_column const& level = *levels.front();
    seen_column const& heads = *people.front();
    columns unprinted;
    for (auto const* c : {&x, &level, &heads})
        if (c->what->has_unit != unit_print::known) unprinted.push_back(c);
    if (!unprinted.empty()) return leave(x, uncompared_reason::unknown_unit, unprinted);
    const auto quotient = level.what->units / heads.what->units;
    auto factor = conversion_between(quotient, x.what->units);
    if (const auto person = read_unit("人"); !factor && person)
        factor = conversion_between(quotient, x.what->units / *person);
    if (!factor) return leave(x, uncompared_reason::other_unit, {&level, &heads});
    add(comparison_kind::per, x, {level.at, heads.at}).factor = *factor;
}

} // namespace tongbi::inline v0::detail
