// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Joins of amounts: sums of parts and of rows, one quantity in two units, numbers per head.

#include "table/check_join_words.hpp"
#include "table/header_grammar.hpp"
#include "table/joiner.hpp"
#include "table/sum_of_rows.hpp"

#include <tongbi/measure/read_unit.hpp>
#include <tongbi/table/parts.hpp>

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
bool is_whole_of(std::string_view stem, known_division const& d) { return is_one_of(stem, d.wholes); }

/// Does it add up over rows? What is per something, a mean or a price does not.
bool adds_over_parts(seen_column const& x) {
    if (x.what->has_unit == unit_print::unknown_word) return false;
    for (auto const& p : x.what->units)
        if (p.power < 0) return false;
    return !x.what->what.is_intensive;
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
/// where they add up to it in some period. Where they do in none, some are parts of others, or not all is there.
void joiner::sum_of_columns(seen_column const& x) {
    constexpr std::size_t enough = 1000; // numbers that tell
    if (!x.codes.empty() || !is_one_of(x.what->what.name, totals) || !adds_over_parts(x)) return;
    std::vector<column_place> parts;
    columns found;
    for (const std::size_t i : every_) {
        seen_column const& o = all_[i];
        const bool beside = o.at.table == x.at.table && !(o.at == x.at) && o.is_amount() && o.same_unit(x);
        if (!beside || o.whole || !o.codes.empty() || o.cumulative != x.cumulative || !adds_over_parts(o)) continue;
        if (o.what->what.accumulation != x.what->what.accumulation || is_one_of(o.what->what.name, totals)) return;
        parts.push_back(o.at);
        found.push_back(&o);
    }
    if (parts.size() < 2) return;
    table const& t = *tables_[x.at.table];
    std::size_t compared = 0;
    for (const std::size_t e : t.entities_of(x.at.indicator))
        for (std::size_t when = 0; when < t.periods().size() && compared < enough; ++when) {
            const auto all = number_of(t, x.at.indicator, e, when);
            number_and_width sum;
            bool complete = all && all->x != 0;
            for (auto const& part : parts) {
                const auto one = complete ? number_of(t, part.indicator, e, when) : std::nullopt;
                complete = one.has_value();
                if (!complete) break;
                sum.x += one->x;
                sum.half += one->half;
            }
            if (!complete) continue;
            ++compared;
            if (may_be_equal(*all, sum)) {
                add(comparison_kind::total, x, std::move(parts));
                return;
            }
        }
    if (compared > 0) leave(x, uncompared_reason::columns_overlap, found);
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
