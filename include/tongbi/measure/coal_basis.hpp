// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// coal_basis: how energy becomes 标准煤, which no unit says.
///
///     convert(heat_sold, "万吨标准煤", coal_basis::heat)        29.3076 GJ a tonne
///     convert(electricity, "万吨标准煤", coal_basis::calorific) 当量: 0.1229 千克标准煤/千瓦时
///     convert(electricity, "万吨标准煤", coal_basis::equivalent(read_measure("0.3025千克标准煤/千瓦时"), 2023))   等价
///
/// The coefficient of 等价 is that of a year, and data of the caller, who may name the year; an observation is
/// converted under a coefficient of its own year only (coal_equivalent_of, model/energy.hpp).
#pragma once

#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/measure/convert.hpp>
#include <tongbi/number/vocabulary.hpp>

namespace tongbi::inline v0 {

/// 折标准煤方法: 热量, 电热当量计算法 (当量), 发电煤耗计算法 (等价).
enum class coal_method : std::uint8_t { heat, calorific, equivalent };

template <>
struct vocabulary<coal_method> {
    static constexpr std::array<word_entry<coal_method>, 3> table{{
        {coal_method::heat, "heat", "heat value", "热量"},
        {coal_method::calorific, "calorific", "calorific value calculation", "电热当量计算法"},
        {coal_method::equivalent, "equivalent", "coal equivalent calculation", "发电煤耗计算法"},
    }};
};

/// 折标准煤的方法. By physics 1 kWh is 3.6 MJ and 3.6/29.3076 = 0.122835 kgce; the coefficient of the 当量值 is 0.1229
/// by convention (GB/T 2589). It is taken as exact, and used under `calorific` only.
class coal_basis {
public:
    /// 热量: any energy, at 29.3076 GJ a tonne.
    static const coal_basis heat;
    /// 电热当量计算法, calorific value calculation: electricity at 0.1229 千克标准煤/千瓦时.
    static const coal_basis calorific;
    /// 发电煤耗计算法, coal equivalent calculation: electricity at what thermal power took in that year, as 标准煤 over
    /// electricity (千克标准煤/千瓦时, gce/kWh), with the bounds of its print, and the year that it is of. What is
    /// none, negative or missing is refused where the basis is used: unit_mismatch, role_mismatch, or as the
    /// coefficient was.
    [[nodiscard]] static coal_basis equivalent(result<measure> const& coefficient,
                                               std::optional<int> year = std::nullopt) {
        const unit as_usual = unit(rows::tce, -3) / unit(rows::watt_hour, 3);
        const auto usual = convert(coefficient, as_usual);
        if (!usual)
            return of_year(usual.error().why == reason::electricity_basis
                               ? refuse(detail::mismatch(coefficient->unit(), as_usual))
                               : refuse(usual.error()),
                           year);
        if (usual->role() != role::amount) return of_year(refuse(reason::role_mismatch), year);
        if (is_negative(usual->number())) return of_year(refuse(reason::negative_base), year);
        return of_year(usual->number(), year);
    }

    [[nodiscard]] constexpr coal_method method() const { return method_; }
    /// The year of the coefficient, where it was named; nothing of what no year changes.
    [[nodiscard]] constexpr std::optional<int> year() const { return year_; }

private:
    constexpr coal_basis(result<figure> const& coefficient, coal_method method, std::optional<int> year = std::nullopt)
        : coefficient_(coefficient), method_(method), year_(year) {}
    static coal_basis of_year(result<figure> const& coefficient, std::optional<int> year) {
        return {coefficient, coal_method::equivalent, year};
    }

    friend result<measure> convert(result<measure> const& m, unit const& to, coal_basis const& by);
    result<figure> coefficient_; ///< 千克标准煤/千瓦时
    coal_method method_;
    std::optional<int> year_;
};

inline constexpr coal_basis coal_basis::heat{result<figure>{}, coal_method::heat};
inline constexpr coal_basis coal_basis::calorific{figure::exactly(decimal(1229, -4)), coal_method::calorific};

/// Energy in 标准煤 and back under a stated basis; 当量 and 等价 are of electricity alone. Where the units need no
/// basis it changes nothing. Refusals: unit_mismatch, electricity_basis where the basis is none of this energy (当量 of
/// GJ), zero_base where 标准煤 becomes electricity at a coefficient that may be zero.
[[nodiscard]] inline result<measure> convert(result<measure> const& m, unit const& to, coal_basis const& by) {
    if (!m) return m;
    const auto plain = convert(m, to);
    if (plain || plain.error().why != reason::electricity_basis) return plain;
    const detail::unit_signature a(m->unit());
    const detail::unit_signature b(to);
    if (a.year != b.year) return refuse(reason::year_length);
    const auto physics = detail::factor_between(m->unit(), to);
    if (!physics) return refuse(physics.error());
    if (by.method() == coal_method::heat) return detail::rescaled(*m, to, *physics);

    const int gained = b.coal - a.coal;
    if (detail::size_of(gained) != 1 || a.electricity - b.electricity != gained) return plain;
    if (!by.coefficient_) return refuse(by.coefficient_.error());
    // what physics makes of the energy is taken back: 29.3076 MJ a kilogram, 3.6 MJ a kilowatt-hour
    const conversion_factor per_coefficient = conversion_factor::of(293076, 36, -3);
    const conversion_factor factor = *physics * (gained > 0 ? per_coefficient : per_coefficient.inverse());
    const auto number = gained > 0 ? evaluate<formula::product>(m->number().scaled(factor), *by.coefficient_)
                                   : evaluate<formula::quotient>(m->number().scaled(factor), *by.coefficient_);
    return number.map([&](figure const& x) { return measure(x, to, m->role()); });
}
/// By the text of the unit: `convert(use, "万吨标准煤", coal_basis::calorific)`. Refusals as above, and unknown_unit.
[[nodiscard]] inline result<measure> convert(result<measure> const& m, std::string_view to, coal_basis const& by) {
    if (!m) return m;
    const auto u = read_unit(to);
    return u ? convert(m, *u, by) : result<measure>(refuse(u.error()));
}

} // namespace tongbi::inline v0
