// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Normals (常年值): the mean of each calendar slot over the years of a normal period, and the standard deviation of
/// the same values.
///
///     normals_of(temperatures, monthly_from(1991), normal_period(1991, 2020), wmo_normal)
///
/// GB/T 21983-2020 and WMO-No. 1203: the normal period is the last three complete decades, 1991-2020 from 2021 on. It
/// stays with the normals, because anomalies of two normal periods are two different numbers.
#pragma once

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/number/power.hpp>
#include <tongbi/sequence/completeness.hpp>
#include <tongbi/sequence/slot.hpp>

#include <vector>

namespace tongbi::inline v0 {

namespace detail {

inline constexpr formula_name normals_name{"normal of {the years}", "{各年}的常年值"};
inline constexpr formula_name deviation_name{"standard deviation of {the years}", "{各年}的标准差"};
inline constexpr formula_name slot_normal_name{"anomaly of {level} against {the normal of its slot}",
                                               "{实测值}对{同期常年值}的距平"};

/// Why there are no normals over a period: not printed, or the last year before the first.
constexpr std::optional<reason> why_no_normals(normal_period over) {
    if (!over.is_known()) return reason::baseline_unstated;
    if (over.last() < over.first()) return reason::span_too_short;
    return std::nullopt;
}

} // namespace detail

/// A number for each calendar slot, of the years of one normal period.
template <class Number>
class climatology {
public:
    climatology(normal_period over, std::vector<result<Number>> by_slot) : over_(over), by_slot_(std::move(by_slot)) {}

    [[nodiscard]] normal_period over() const { return over_; }
    [[nodiscard]] int slots() const { return static_cast<int>(by_slot_.size()); }
    /// Of a slot from 1 on, `normals.of(7)` of July; a slot that there is not (29 February under leap_day::left_out)
    /// has none: missing_input.
    [[nodiscard]] result<Number> of(int slot) const {
        if (slot < 1 || slot > slots()) return refuse(refusal(reason::missing_input).of(detail::slot_normal_name, 1));
        return by_slot_[static_cast<std::size_t>(slot - 1)];
    }

private:
    normal_period over_;
    std::vector<result<Number>> by_slot_;
};

namespace detail {

/// The values of one slot in the years of a normal period, in their order; a year without its value is a gap.
template <class Number>
struct members_of_slot {
    std::vector<std::size_t> places; ///< of the values that are there
    gathered<Number> sum;
};

template <value_sequence Sequence, slot_axis Axis>
auto members_by_slot(Sequence const& values, Axis const& at, normal_period over) {
    using number = number_of_sequence<Sequence>;
    std::vector<members_of_slot<number>> slots(static_cast<std::size_t>(at.slots()));
    struct open_year {
        int year;
        int seen = 0; ///< of its values
    };
    std::vector<open_year> open(slots.size(), open_year{over.first()});
    const auto close_years_before = [&](int year, std::size_t s) { // what a year has not shown is a gap
        auto& [current, seen] = open[s];
        for (; current < year; ++current, seen = 0)
            for (; seen < at.expected(current, static_cast<int>(s) + 1); ++seen)
                slots[s].sum.add(refuse(reason::missing_input));
    };
    for (std::size_t i = 0; i < size_of_sequence(values); ++i) {
        const auto [year, slot] = at.at(i);
        if (slot < 1 || slot > at.slots() || year < over.first() || year > over.last()) continue;
        const auto s = static_cast<std::size_t>(slot - 1);
        close_years_before(year, s);
        ++open[s].seen;
        const auto x = number_at(values, i);
        slots[s].sum.add(x);
        if (x) slots[s].places.push_back(i);
    }
    for (std::size_t s = 0; s < slots.size(); ++s) close_years_before(over.last() + 1, s);
    return slots;
}

template <class Number>
climatology<Number> without_normals(normal_period over, int slots, reason why) {
    return {over, std::vector<result<Number>>(static_cast<std::size_t>(slots), refuse(refusal(why).of(normals_name)))};
}

} // namespace detail

/// 常年值 by calendar slot: the mean over the values of the normal period, in their unit. Years of the period that the
/// sequence does not reach are missing years. A slot's refusals: incomplete where the rule does not hold,
/// baseline_unstated of normal_period::unknown(), span_too_short of a period that ends before it begins. The answer has
/// a number or a refusal for each slot of the axis. Sources: GB/T 21983-2020, 常年值; WMO-No. 1203.
template <value_sequence Sequence, slot_axis Axis>
[[nodiscard]] auto normals_of(Sequence const& values, Axis const& at, normal_period over, completeness const& rule) {
    using number = number_of_sequence<Sequence>;
    if (const auto why = detail::why_no_normals(over)) return detail::without_normals<number>(over, at.slots(), *why);
    std::vector<result<number>> means;
    for (auto const& slot : detail::members_by_slot(values, at, over))
        means.push_back(slot.sum.mean(rule, detail::normals_name));
    return climatology<number>(over, std::move(means));
}

/// 标准差: over n - 1 (of a sample of years) or over n (of these years). Neither is the silent default: 30 years differ
/// by 1.7 %.
enum class deviation : std::uint8_t { sample, population };

namespace detail {

inline result<double> root_of(double square) { return root(square, 2); }
inline result<figure> root_of(decimal square) {
    return figure::between(bound::closed(0), bound::unlimited(), root(square, 2));
}

/// From the best values; of figures only 0 is known as an end.
template <class Number, value_sequence Sequence>
result<Number> deviation_of_places(Sequence const& values, std::vector<std::size_t> const& places, deviation of) {
    using weight = weight_of<Number>;
    std::vector<weight> numbers;
    for (const auto i : places) {
        const auto x = number_at(values, i);
        if constexpr (std::same_as<Number, figure>) {
            if (!x->best()) return refuse(reason::is_range);
            numbers.push_back(*x->best());
        } else {
            numbers.push_back(*x);
        }
    }
    const auto n = static_cast<std::int64_t>(numbers.size());
    if (n < (of == deviation::sample ? 2 : 1)) return refuse(reason::span_too_short);
    const weight origin = numbers.front(); // so that numbers that do not differ have no spread at all
    weight mean{};
    for (weight& x : numbers) {
        x = x - origin;
        mean = mean + x;
    }
    mean = mean / whole_weight<Number>(n);
    weight square{};
    for (const weight x : numbers) square = square + (x - mean) * (x - mean);
    return root_of(square / whole_weight<Number>(of == deviation::sample ? n - 1 : n));
}

} // namespace detail

/// 标准差 by calendar slot, in the unit of the values, from their best values: a figure has no bounds but 0 below. The
/// answer has a number or a refusal for each slot of the axis; years that do not differ give 0. The formula is
/// arithmetic; no authority defines it otherwise. Refusals: those of normals; span_too_short of a sample of one year,
/// is_range of a value without a best one.
template <value_sequence Sequence, slot_axis Axis>
[[nodiscard]] auto deviations_of(Sequence const& values, Axis const& at, normal_period over, completeness const& rule,
                                 deviation of) {
    using number = number_of_sequence<Sequence>;
    if (const auto why = detail::why_no_normals(over)) return detail::without_normals<number>(over, at.slots(), *why);
    std::vector<result<number>> spreads;
    for (auto const& slot : detail::members_by_slot(values, at, over)) {
        const auto mean = slot.sum.mean(rule, detail::deviation_name);
        spreads.push_back(mean.and_then([&](number const&) {
            return detail::deviation_of_places<number>(values, slot.places, of).map_error([](refusal const& why) {
                return detail::refused_by(detail::deviation_name, why);
            });
        }));
    }
    return climatology<number>(over, std::move(spreads));
}

} // namespace tongbi::inline v0
