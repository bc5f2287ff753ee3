// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Whole numbers behind printed percentages, of measures: formula/whole_numbers.hpp with the units and roles checked.
/// Counts are in a counter (个, 家, 处); a multiplier (3.6万家) is taken out, and the answer is in the counter.
#pragma once

#include <tongbi/formula/whole_numbers.hpp>
#include <tongbi/measure/operands.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// In its counter alone; what is measured has no whole number.
inline result<measure> in_counter(measure const& m) {
    if (m.role() != role::amount || m.unit().kind() != unit_kind::counter)
        return refuse(refusal(reason::role_mismatch, to_string(m.unit()), -1));
    return convert(m, unit(*m.unit().begin()->row));
}
/// A share, a rate or points in percent; a share ends at 100.
inline result<figure> percentage_number(measure const& m) {
    if (m.unit().kind() != unit_kind::percentage && m.unit().kind() != unit_kind::points)
        return refuse(refusal(reason::role_mismatch, entry_of(m.role()).code, -1));
    if (m.role() == role::growth) return refuse(refusal(reason::role_mismatch, entry_of(m.role()).code, -1));
    return m.unit().kind() == unit_kind::points ? number_in(m, unit(rows::percentage_point))
                                                : result<figure>(in_percent(m.number(), m.unit()));
}

} // namespace detail

/// How many of a whole a printed percentage is, in the counter of the whole: 73.0% of 115个 are 84个. Refusals: those
/// of the figures, and role_mismatch of a whole that is no count and of a growth.
[[nodiscard]] inline result<measure> counts_at(result<measure> const& percentage, result<measure> const& whole) {
    if (!percentage) return percentage;
    if (!whole) return whole;
    const auto percent = detail::percentage_number(*percentage);
    const auto of = detail::in_counter(*whole);
    if (!percent || !of) return refuse(percent ? of.error() : percent.error());
    return counts_at(*percent, of->number()).map([&](figure const& n) { return measure(n, of->unit(), role::amount); });
}
/// What whole a count is a printed percentage of, in its counter: 6601个 at above 97 % (as a share) are of 6601 to
/// 6805个. Refusals: as counts_at.
[[nodiscard]] inline result<measure> wholes_of(result<measure> const& part, result<measure> const& percentage) {
    if (!part) return part;
    if (!percentage) return percentage;
    const auto percent = detail::percentage_number(*percentage);
    const auto count = detail::in_counter(*part);
    if (!percent || !count) return refuse(percent ? count.error() : percent.error());
    return wholes_of(count->number(), *percent).map([&](figure const& n) {
        return measure(n, count->unit(), role::amount);
    });
}
/// The smallest whole of which a whole number is the printed percentage. Refusals: as counts_at.
[[nodiscard]] inline result<count_of_whole> smallest_whole_printing(result<measure> const& percentage) {
    if (!percentage) return refuse(percentage.error());
    return detail::percentage_number(*percentage).and_then([](figure const& percent) {
        return smallest_whole_printing(percent);
    });
}

} // namespace tongbi::inline v0
