// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Normals (常年值), anomalies (距平) and records (历史位次) of a timeline, by the calendar slots of its periods:
///
///     normals_of(months, normal_period(1991, 2020), wmo_normal)
///     anomalies_of(months, normals)                          relative_anomalies_of(rain, normals)
///     record_of(months, *read_period("2023-07"), since_year(1961), ranked::highest_first, all_present)
///
/// The algorithms are those of the room sequence. What lies before a break in the series (b) counts as missing.
#pragma once

#include <tongbi/formula/climate.hpp>
#include <tongbi/model/checks.hpp>
#include <tongbi/sequence/normals.hpp>
#include <tongbi/sequence/records.hpp>
#include <tongbi/timeline/numbers.hpp>

namespace tongbi::inline v0 {

/// 常年值 of a timeline: an element of it for each calendar slot, and where the series begins that they are of.
template <class T>
class timeline_normals {
public:
    timeline_normals(normal_period over, std::vector<result<T>> by_slot, std::optional<leap_day> leap,
                     std::optional<period> begins)
        : by_slot_(over, std::move(by_slot)), leap_(leap), begins_(std::move(begins)) {}

    [[nodiscard]] normal_period over() const { return by_slot_.over(); }
    [[nodiscard]] int slots() const { return by_slot_.slots(); }
    /// Of a slot from 1 on, as climatology::of: `normals.of(7)` of July.
    [[nodiscard]] result<T> of(int slot) const { return by_slot_.of(slot); }
    /// The rule for 29 February of normals of days.
    [[nodiscard]] std::optional<leap_day> leap() const { return leap_; }
    /// The first period behind a break before or within the normal period; none where there was no break.
    [[nodiscard]] std::optional<period> const& begins() const { return begins_; }

private:
    climatology<T> by_slot_;
    std::optional<leap_day> leap_;
    std::optional<period> begins_;
};

namespace detail {

/// What `compute` gives of the numbers for each slot, `made` an element again under the years of the normal period.
template <class T, class Compute, class Made>
auto by_slots(timeline<T> const& line, normal_period over, std::optional<leap_day> leap, formula_name const& name,
              Compute const& compute, Made const& made) {
    using number = timeline_number<T>;
    using element = typename decltype(made(std::declval<T const&>(), std::declval<period const&>(),
                                           std::declval<number const&>()))::value_type;
    using answer = result<timeline_normals<element>>;
    if (const auto why = why_no_normals(over)) return answer(refuse(refusal(*why).of(name)));
    const auto years = period::of_years(over.first(), over.last());
    const auto when = over.first() == over.last() ? period::of_year(over.first()) : years;
    if (!when) return answer(refuse(when.error()));
    const auto axis = timeline_slots::of(line, leap);
    if (!axis) return answer(refuse(axis.error()));
    const auto numbers = numbers_of_one_series(line, last_day(*when));
    if (!numbers) return answer(refuse(numbers.error()));
    if (numbers->like && timeline_value<T>::role_of(*numbers->like) == role::growth) // their mean is none
        return answer(refuse(refusal(reason::role_mismatch).of(name)));
    const auto found = compute(numbers->all, *axis);
    std::vector<result<element>> by_slot;
    for (int slot = 1; slot <= found.slots(); ++slot)
        by_slot.push_back(found.of(slot).and_then([&](number const& x) {
            return made(*numbers->like, *when, x).map([](element const& one) { return without_break(one); });
        }));
    std::optional<period> begins;
    if (numbers->begins) begins = line[*numbers->begins].when;
    return answer(timeline_normals<element>(over, std::move(by_slot), leap, std::move(begins)));
}

} // namespace detail

/// 常年值 of a timeline by calendar slot: the mean over the values of the normal period, in the unit of the first
/// value; of observations the statement of the first one, dated with the years of the normal. `leap` is asked of days.
/// Source: GB/T 21983-2020, WMO-No. 1203. Refusals: those of a panel (baseline_unstated of normal_period::unknown(),
/// span_too_short, year_length of days without a rule for 29 February, period_mismatch, role_mismatch of ranks), here
/// also of growths, and of values that are not of one quantity. A slot's: incomplete where the rule does not hold, also
/// for values before a break in the series.
template <class T>
[[nodiscard]] result<timeline_normals<T>> normals_of(timeline<T> const& line, normal_period over,
                                                     completeness const& rule,
                                                     std::optional<leap_day> leap = std::nullopt) {
    return detail::by_slots(
        line, over, leap, detail::normals_name,
        [&](auto const& numbers, auto const& axis) { return normals_of(numbers, axis, over, rule); },
        [](T const& like, period const& when, auto const& mean) {
            return result<T>(detail::timeline_value<T>::made(like, when, mean));
        });
}

namespace detail {

/// What was computed within a series; an anomaly of the typed door knows the years of its normal.
template <class Answer>
Answer of_normal(Answer const& x, normal_period over) {
    if constexpr (requires { x.departure(); })
        return Answer(without_break(x.departure()), over);
    else
        return without_break(x);
}
template <class Computation, class T>
auto with_its_normal(Computation const& compute, T const& value, T const& normal) {
    return compute(value, normal);
}
/// The checks of two observations, of which the normal is one of the same calendar slot.
template <class Computation>
result<measure> with_its_normal(Computation const& compute, observation const& value, observation const& normal) {
    constexpr std::array checks{precondition::same_subject, precondition::same_prices};
    if (auto no = broken(checks, std::array<subject, 2>{value, normal})) return refuse(*no);
    return compute(value.value, normal.value);
}
/// One computation of a value with the normal of its slot.
template <class Computation>
struct each_with_its_normal {
    Computation const& compute;
    template <class T>
    auto operator()(T const& value, T const& normal, int /*slot*/) const {
        return with_its_normal(compute, value, normal);
    }
};
template <class Computation>
each_with_its_normal(Computation const&) -> each_with_its_normal<Computation>;

/// compute(value, normal of its slot, slot), nothing across a break between them.
template <class Computation, class T>
auto against_normals(Computation const& compute, timeline<T> const& line, timeline_normals<T> const& normals) {
    using answer = decltype(compute(std::declval<T const&>(), std::declval<T const&>(), int{}));
    const auto breaks = breaks_in(line);
    const auto last_year = last_of_month(normals.over().last() * 12 + 11);
    return line.each([&](auto const& one) -> answer {
        if (!one.value) return refuse(one.value.error());
        const auto place = slot_of(one.when, normals.leap().value_or(leap_day::own_slot));
        if (!place) return refuse(place.error());
        const auto day = period_access::last(one.when);
        if (normals.begins() && day < period_access::last(*normals.begins()))
            return refuse(refusal(reason::scope_changed, to_string(*normals.begins()), -1));
        if (is_any_behind(breaks, std::min(day, last_year), std::max(day, last_year)))
            return refuse(refusal(reason::scope_changed, to_string(one.when), -1));
        const auto normal = normals.of(place->slot);
        if (!normal) return refuse(normal.error());
        return compute(*one.value, *normal, place->slot).map([&](auto const& x) {
            return of_normal(x, normals.over());
        });
    });
}
/// Are the normals of the slots that the periods have?
template <class T>
std::optional<refusal> why_no_anomalies(timeline<T> const& line, timeline_normals<T> const& normals) {
    const auto axis = timeline_slots::of(line, normals.leap());
    if (!axis) return axis.error();
    if (line.size() > 0 && axis->slots() != normals.slots()) return refusal(reason::period_mismatch);
    return std::nullopt;
}

} // namespace detail

/// 距平: each value less the normal of its slot, a change in the unit of the value, of percentages in points. Refusals:
/// period_mismatch of normals of other slots than the periods have. Per period: missing_input, incomplete of a slot
/// without a normal, scope_changed where a break in the series lies between the value and the years of its normal.
template <class T>
[[nodiscard]] auto anomalies_of(timeline<T> const& line, timeline_normals<T> const& normals)
    -> result<decltype(detail::against_normals(detail::each_with_its_normal{anomaly_of}, line, normals))> {
    if (const auto no = detail::why_no_anomalies(line, normals)) return refuse(*no);
    return detail::against_normals(detail::each_with_its_normal{anomaly_of}, line, normals);
}
/// 距平百分率: in percent of the normal, of amounts (rain, sunshine; not °C). Refusals as of anomalies_of; per period
/// also zero_base of a normal of 0, negative_base, sign_change.
template <class T>
[[nodiscard]] auto relative_anomalies_of(timeline<T> const& line, timeline_normals<T> const& normals)
    -> result<decltype(detail::against_normals(detail::each_with_its_normal{relative_anomaly_of}, line, normals))> {
    if (const auto no = detail::why_no_anomalies(line, normals)) return refuse(*no);
    return detail::against_normals(detail::each_with_its_normal{relative_anomaly_of}, line, normals);
}

/// 历史位次 of the value of a period among those of its slot (all Julys), from the start of the window up to its own
/// year: 1961年以来第三高 is place 3. `leap` is asked of days. Refusals: missing_input of a period without a value,
/// incomplete where the rule does not hold, also for values before a break in the series; span_too_short of a window
/// without its own year; period_mismatch, year_length, and those of values that are not of one quantity.
template <class T>
[[nodiscard]] result<record> record_of(timeline<T> const& line, period const& when, record_window window, ranked by,
                                       completeness const& rule, std::optional<leap_day> leap = std::nullopt) {
    const std::size_t i = line.find(when);
    if (i == line.size()) return refuse(refusal(reason::missing_input).of(detail::record_name, 0));
    const auto axis = detail::timeline_slots::of(line, leap);
    if (!axis) return refuse(axis.error());
    const auto numbers = detail::numbers_of_one_series(line, last_day(when));
    if (!numbers) return refuse(numbers.error());
    return detail::record_at(numbers->all, *axis, i, window, by, rule);
}

} // namespace tongbi::inline v0
