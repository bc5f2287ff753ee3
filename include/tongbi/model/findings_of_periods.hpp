// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Findings from the periods of one subject: a level against that of an earlier period, with what is printed about the
/// two; and streaks (连续n年, n个月, n天) against the periods that are printed.
#pragma once

#include <tongbi/model/findings_of_sets.hpp>
#include <tongbi/sequence/streaks.hpp>

namespace tongbi::inline v0::detail {

class period_findings : protected set_findings {
protected:
    using set_findings::set_findings;

    /// Two levels a year apart give their growth (of percentages and temperatures their difference); what is printed
    /// about it is held against that. Two levels that follow each other do where a change on the period before is
    /// printed.
    void read_earlier_levels() {
        auto const* last_year = all_.a_year_before(s_);
        auto const* last_period = all_.a_period_before(s_);
        const auto on_year = changes_of_this(baseline_kind::same_period_last_year);
        const auto on_period = changes_of_this(baseline_kind::previous_period);
        std::vector<finding> found;
        if (last_year != nullptr && last_year == last_period) {
            auto both = on_year; // the year before a year is both
            both.insert(both.end(), on_period.begin(), on_period.end());
            hold_against(*last_year, year_over_year, both, found);
        } else {
            if (last_year != nullptr) hold_against(*last_year, year_over_year, on_year, found);
            if (last_period != nullptr && !on_period.empty())
                hold_against(*last_period, period_over_period, on_period, found);
        }
        found_.insert(found_.begin(), found.begin(), found.end()); // what contradicts is seen first
    }

    /// The first period of a streak, by the unit in which it is counted; nothing of a count of times.
    void read_streak() {
        auto const* lasts = s_.single();
        const auto n = lasts == nullptr ? std::nullopt : lasts->number().best();
        constexpr std::int64_t most = 9999; // the years of the calendar
        if (!n || n->exponent() != 0 || n->coefficient() > most) return;
        const auto counts = counted_in(lasts->unit());
        if (!counts) return;
        const auto last = last_of_streak(s_, *counts);
        const int length = static_cast<int>(n->coefficient());
        const auto first = last.and_then([&](period const& p) { return first_of_streak(p, length); });
        auto& f = add(finding_kind::first_year, {s_.id}, *lasts);
        if (first)
            f.when = *first;
        else
            f.value = refuse(first.error());
        if (first) read_streak_of_levels(*counts, *last, length);
    }

private:
    using statements = std::vector<std::reference_wrapper<statement const>>;

    /// The printed changes of this level, of its scope, prices, adjustment and time.
    [[nodiscard]] statements changes_of_this(baseline_kind on) const {
        statements changes;
        const auto level = observation_of(s_);
        for (statement const& printed : all_.changes_of(s_, on)) {
            const auto change = comparison_of(printed);
            const bool one_basis = printed.indicator.scope == s_.indicator.scope &&
                                   printed.indicator.prices == s_.indicator.prices && same_time(printed.when, s_.when);
            if (level && change && one_basis && !is_adjusted_with_unadjusted(*level, *change))
                changes.push_back(std::cref(printed));
        }
        return changes;
    }

    /// Each printed change against the number that it is a print of: a growth against the growth, an amount
    /// (增加30.0亿) against the difference.
    template <class Growth>
    void hold_against(statement const& before, Growth const& growth, statements const& printed,
                      std::vector<finding>& found) const {
        const auto less = [](auto const& a, auto const& b) { return difference_of(a, b); };
        const auto now = observation_of(s_);
        const auto then = observation_of(before);
        const auto difference = s_.kind == statement_kind::share // of one whole
                                    ? with(comparison_of(s_), comparison_of(before), less)
                                    : with(now, then, less);
        const bool amounts = now && now->value.role() == role::amount;
        const auto change =
            amounts ? with(now, then, [&](auto const& a, auto const& b) { return growth(a, b); }) : difference;
        found.push_back(held({amounts ? finding_kind::growth_recomputed : finding_kind::change_recomputed,
                              s_.id,
                              {s_.id, before.id},
                              change},
                             printed));
        if (!amounts) return;
        auto f = held({finding_kind::change_recomputed, s_.id, {s_.id, before.id}, difference}, printed);
        if (f.prints) found.push_back(std::move(f)); // that a growth is an amount too is news only beside a print
    }
    /// With the printed change of its role that contradicts it, or else with the first one.
    [[nodiscard]] static finding held(finding f, statements const& printed) {
        for (statement const& change : printed) {
            const auto magnitude = signed_measure(change);
            if (!f.value || !magnitude || magnitude->role() != f.value->role()) continue;
            const auto said = judged(f.value, magnitude);
            if (f.prints == agreement::contradicts || (f.prints && said != agreement::contradicts)) continue;
            f.prints = said;
            f.from.resize(2);
            f.from.push_back(change.id);
        }
        return f;
    }

    /// The kind of the periods that a streak counts, and their unit.
    struct counted {
        unit_row const* row;
        period_kind kind;
    };
    [[nodiscard]] static std::optional<counted> counted_in(unit const& u) {
        constexpr std::array all{counted{&rows::year, period_kind::year}, counted{&rows::quarter, period_kind::quarter},
                                 counted{&rows::month, period_kind::month}, counted{&rows::day, period_kind::day}};
        for (auto const& one : all)
            if (u == unit(*one.row)) return one;
        return std::nullopt;
    }
    /// The last period of a streak: that of its kind in which the statement lies; of a stock its date.
    [[nodiscard]] static result<period> last_of_streak(statement const& s, counted const& counts) {
        const auto date = as_of(s.when);
        const bool at_a_date = is_of_a_date(s.indicator.accumulation) && date;
        return calendar_period_of(at_a_date ? *date : s.when, counts.kind);
    }

    /// 连续n年增长 or 下降 against the levels of the years before, as far as they are printed; of months and quarters
    /// on the period before or on the year before, as the streak says. One that says neither may be either:
    /// 连续2个月下降 of a level in June may be one below May, or below June of last year.
    void read_streak_of_levels(counted const& counts, period const& last, int length) {
        const bool moves = s_.direction == movement::up || s_.direction == movement::down;
        if (!moves || s_.about.candidates || s_.about.ids.size() != 1) return;
        auto const* at = all_.find(s_.about.ids.front());
        if (at == nullptr || !report::is_of_a_period(at->kind)) return;
        const bool yearly = counts.kind == period_kind::year;
        const bool on_year = s_.against.kind == baseline_kind::same_period_last_year;
        const bool on_period = s_.against.kind == baseline_kind::previous_period;
        const bool unsaid = s_.against.kind == baseline_kind::none;
        if (!on_year && !on_period && !unsaid) return; // 连续3年偏高: above a normal, not above the year before
        if (!yearly && !same_time(last, at->when)) return; // a level of a quarter says nothing of its months
        std::vector<verdict> holds;
        std::vector<std::string> from{at->id};
        while (at != nullptr && holds.size() < static_cast<std::size_t>(length)) {
            auto const* step = yearly ? all_.a_year_before(*at) : all_.a_period_before(*at);
            auto const* base = on_year ? all_.a_year_before(*at) : step;
            if (base == nullptr) break;
            holds.push_back(moved(*base, *at));
            for (auto const* one : {step, base})
                if (one != nullptr && std::find(from.begin(), from.end(), one->id) == from.end())
                    from.push_back(one->id);
            at = step;
        }
        if (holds.empty()) return;
        from.push_back(s_.id);
        if (unsaid && (counts.kind == period_kind::month || counts.kind == period_kind::quarter)) {
            add(finding_kind::streak_recomputed, std::move(from), refuse(reason::baseline_unstated));
            return;
        }
        std::reverse(holds.begin(), holds.end());
        const auto found = streak_to_last_of(holds);
        const figure lasts = found.from_start ? figure::at_least(found.surely)
                             : found.surely == found.possibly
                                 ? figure::exactly(found.surely)
                                 : figure::between(bound::closed(found.surely), bound::closed(found.possibly));
        auto& f = add(finding_kind::streak_recomputed, std::move(from), measure(lasts, *counts.row, role::amount));
        const verdict says = found.lasts(length);
        if (says != verdict::undecided) f.prints = says == verdict::met ? agreement::agrees : agreement::contradicts;
    }
    /// Did the level move as the streak says?
    [[nodiscard]] verdict moved(statement const& before, statement const& now) const {
        const auto then = observation_of(before);
        const auto level = observation_of(now);
        if (!then || !level || then->indicator.prices != level->indicator.prices) return verdict::undecided;
        const std::array both{number_in(then->value, level->value.unit()), result<figure>(level->value.number())};
        return (s_.direction == movement::up ? rises_in(both) : falls_in(both)).front();
    }
};

} // namespace tongbi::inline v0::detail
