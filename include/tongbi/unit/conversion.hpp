// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// conversion_between: the exact factor from one unit to another, or why there is none: another dimension, a basis or a
/// length of the year that is not said.
#pragma once

#include <tongbi/number/result.hpp>
#include <tongbi/unit/product.hpp>

#include <optional>

namespace tongbi::inline v0 {

namespace detail {

/// What must agree for a conversion: SI powers, own bases, and the kinds with conditions.
struct unit_signature {
    int length = 0, mass = 0, time = 0, temperature = 0, current = 0;
    int electricity = 0, coal = 0, equivalent = 0, year = 0, month = 0, percentage = 0, points = 0;
    std::array<unit_part, unit::capacity> own{};
    std::size_t own_size = 0;

    constexpr explicit unit_signature(unit const& u) {
        for (auto const& part : u) {
            unit_row const& row = *part.row;
            length += part.power * row.length;
            mass += part.power * row.mass;
            time += part.power * row.time;
            temperature += part.power * row.temperature;
            current += part.power * row.current;
            electricity += row.kind == unit_kind::electricity ? part.power : 0;
            coal += row.kind == unit_kind::coal ? part.power : 0;
            equivalent += row.kind == unit_kind::equivalent ? part.power : 0;
            year += row.kind == unit_kind::year || row.kind == unit_kind::month ? part.power : 0;
            month += row.kind == unit_kind::month ? part.power : 0;
            percentage += row.kind == unit_kind::percentage ? part.power : 0;
            points += row.kind == unit_kind::points ? part.power : 0;
            if (row.own_base != 0) count(part);
        }
    }
    constexpr void count(unit_part const& part) {
        for (std::size_t i = 0; i < own_size; ++i)
            if (own[i].row->own_base == part.row->own_base) {
                own[i].power = static_cast<std::int8_t>(own[i].power + part.power);
                return;
            }
        own[own_size++] = {part.row, part.power};
    }
    [[nodiscard]] constexpr int own_power(unit_row const* row) const {
        for (std::size_t i = 0; i < own_size; ++i)
            if (own[i].row->own_base == row->own_base) return own[i].power;
        return 0;
    }
    [[nodiscard]] constexpr bool same_dimension(unit_signature const& other) const {
        bool same = length == other.length && mass == other.mass && time == other.time &&
                    temperature == other.temperature && current == other.current && points == other.points;
        for (std::size_t i = 0; i < own_size; ++i) same = same && own[i].power == other.own_power(own[i].row);
        for (std::size_t i = 0; i < other.own_size; ++i)
            same = same && other.own[i].power == own_power(other.own[i].row);
        return same;
    }
};

/// The factor by the rows alone. A factor beyond 18 digits is refused: no report prints such a unit.
constexpr result<conversion_factor> factor_between(unit const& from, unit const& to) {
    try {
        return from.to_si() * to.to_si().inverse();
    } catch (std::out_of_range const&) {
        return refuse(reason::too_many_digits);
    }
}

constexpr int size_of(int power) { return power < 0 ? -power : power; }

/// What stands between two units of one dimension: nothing, or the reason why a condition is missing.
constexpr std::optional<reason> condition_between(unit_signature const& from, unit_signature const& to) {
    // 标准煤 is heat; heat and electricity become 标准煤 by a convention, and so does 标准煤 electricity
    if (from.coal != to.coal && (size_of(to.coal) > size_of(from.coal) || from.electricity != to.electricity))
        return reason::electricity_basis;
    // every tonne of CO₂ is one of CO₂ equivalents; what is counted per tonne of one is not known per tonne of the
    // other
    if (from.equivalent != to.equivalent && (from.equivalent < 0 || to.equivalent < from.equivalent))
        return reason::unit_mismatch;
    return std::nullopt;
}

} // namespace detail

/// The factor that turns a number in `from` into one in `to`: exact, for amounts and differences (levels: see convert).
/// 标准煤 converts to 吉焦, and CO₂ to CO₂当量, but not back.
/// Refusals: unit_mismatch; electricity_basis from energy to 标准煤 and between 标准煤 and 千瓦时; year_length between
/// 年 and 日, month_length between 月 and 日.
[[nodiscard]] constexpr result<conversion_factor> conversion_between(unit const& from, unit const& to) {
    if (from == to) return conversion_factor{};
    const detail::unit_signature a(from);
    const detail::unit_signature b(to);
    if (!a.same_dimension(b)) return refuse(reason::unit_mismatch);
    if (const auto why = detail::condition_between(a, b)) return refuse(*why);
    if (a.year != b.year) return refuse(a.month != b.month ? reason::month_length : reason::year_length);
    return detail::factor_between(from, to);
}

/// The same under a stated number of days a year (平年365, 闰年366). A month has no stated number of days.
[[nodiscard]] constexpr result<conversion_factor> conversion_between(unit const& from, unit const& to,
                                                                     int days_per_year) {
    const detail::unit_signature a(from);
    const detail::unit_signature b(to);
    if (!a.same_dimension(b) || a.year == b.year) return conversion_between(from, to);
    if (const auto why = detail::condition_between(a, b)) return refuse(*why);
    if (a.month != b.month) return refuse(reason::month_length);
    // rows hold 365 days; each power of a year that is traded for days is rescaled
    conversion_factor days = conversion_factor::of(days_per_year, 365, 0);
    if (a.year < b.year) days = days.inverse();
    auto product = detail::factor_between(from, to);
    for (int i = 0; product && i < detail::size_of(a.year - b.year); ++i) product = *product * days;
    return product;
}

} // namespace tongbi::inline v0
