// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// convert: the same quantity in another unit, with its bounds. Powers of ten shift the digits, rational factors
/// round outward, levels of temperature go through the offsets of both scales, differences do not.
#pragma once

#include <tongbi/measure/read_measure.hpp>
#include <tongbi/unit/affine.hpp>

namespace tongbi::inline v0 {

/// 平年 or 闰年: how many days a year is taken to have, for 吨/日 to 吨/年. The result carries it as a flag.
enum class year_length : std::int16_t { days_365 = 365, days_366 = 366 };

namespace detail {

/// In the unit `to`, which is known to be of the same dimension by `by`. A level without any bound is no level.
constexpr result<measure> rescaled(measure const& m, unit const& to, conversion_factor by) {
    if (m.role() == role::level && m.unit().kind() == unit_kind::temperature) {
        if (m.number().lower().infinite && m.number().upper().infinite) return refuse(reason::unbounded);
        return measure(level_between(m.number(), m.unit(), to, by), to, m.role());
    }
    return measure(m.number().scaled(by), to, m.role());
}

/// The conversion of units by `by`, of what may be converted at all: an index (91.9) is no percentage, a percentage no
/// intensity (50% in MJ/kWh).
inline result<measure> converted(measure const& m, unit const& to, result<conversion_factor> const& by) {
    const auto is_part = [](unit const& a, unit const& b) { return a.kind() == unit_kind::percentage && b.size() > 1; };
    const bool is_number = m.unit().kind() == unit_kind::one && m.role() == role::amount;
    const bool is_index = (is_number || m.unit().kind() == unit_kind::index) && to.kind() == unit_kind::percentage;
    if (is_index || is_part(m.unit(), to) || is_part(to, m.unit())) return refuse(mismatch(m.unit(), to));
    if (!by) return refuse(by.error().why == reason::unit_mismatch ? mismatch(m.unit(), to) : by.error());
    return rescaled(m, to, *by);
}

} // namespace detail

/// To a unit value. Refusals: unit_mismatch, electricity_basis, year_length. An index (91.9) is no percentage, a factor
/// is.
[[nodiscard]] inline result<measure> convert(result<measure> const& m, unit const& to) {
    if (!m) return m;
    return detail::converted(*m, to, conversion_between(m->unit(), to));
}
/// The same where a year is traded for days: 83万吨/日 x 365.
[[nodiscard]] inline result<measure> convert(result<measure> const& m, unit const& to, year_length days) {
    if (!m) return m;
    const auto there = detail::converted(*m, to, conversion_between(m->unit(), to, static_cast<int>(days)));
    if (!there || conversion_between(m->unit(), to)) return there;
    return there->with_number(
        there->number().with(days == year_length::days_365 ? qualifier::days_365 : qualifier::days_366));
}
/// By the text of the unit: `convert(capacity, "GW")`. Refusals as above, and unknown_unit.
[[nodiscard]] inline result<measure> convert(result<measure> const& m, std::string_view to,
                                             std::span<own_unit const> own = {}) {
    if (!m) return m;
    const auto u = read_unit(to, own);
    return u ? convert(m, *u) : result<measure>(refuse(u.error()));
}
[[nodiscard]] inline result<measure> convert(result<measure> const& m, std::string_view to, year_length days) {
    if (!m) return m;
    const auto u = read_unit(to);
    return u ? convert(m, *u, days) : result<measure>(refuse(u.error()));
}

} // namespace tongbi::inline v0
