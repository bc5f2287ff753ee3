// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// coal_basis: how energy becomes 标准煤, which no unit says.
///
///     convert(heat_sold, "万吨标准煤", coal_basis::heat)        29.3076 GJ a tonne
///     convert(electricity, "万吨标准煤", coal_basis::calorific) 当量: 0.1229 千克标准煤/千瓦时
///     convert(electricity, "万吨标准煤", coal_basis::equivalent(read_measure("0.3025千克标准煤/千瓦时")))   等价
#pragma once

#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/measure/convert.hpp>

namespace tongbi::inline v0 {

/// 折标准煤的方法. By physics 1 kWh is 3.6 MJ and 3.6/29.3076 = 0.122835 kgce; the coefficient of the 当量值 is 0.1229
/// by convention (GB/T 2589). It is taken as exact, and used under `calorific` only.
class coal_basis {
public:
    /// 热量: any energy, at 29.3076 GJ a tonne.
    static const coal_basis heat;
    /// 电热当量计算法, calorific value calculation: electricity at 0.1229 千克标准煤/千瓦时.
    static const coal_basis calorific;
    /// 发电煤耗计算法, coal equivalent calculation: electricity at what thermal power took in that year, as 标准煤 over
    /// electricity (千克标准煤/千瓦时, gce/kWh), with the bounds of its print. What is none, negative or missing is
    /// refused where the basis is used: unit_mismatch, role_mismatch, or as the coefficient was.
    [[nodiscard]] static coal_basis equivalent(result<measure> const& coefficient) {
        const unit as_usual = unit(rows::tce, -3) / unit(rows::watt_hour, 3);
        const auto usual = convert(coefficient, as_usual);
        if (!usual)
            return coal_basis(usual.error().why == reason::electricity_basis
                                  ? refuse(detail::mismatch(coefficient->unit(), as_usual))
                                  : refuse(usual.error()));
        if (usual->role() != role::amount) return coal_basis(refuse(reason::role_mismatch));
        if (is_negative(usual->number())) return coal_basis(refuse(reason::negative_base));
        return coal_basis(usual->number());
    }

private:
    constexpr coal_basis(result<figure> const& coefficient, bool electricity_only = true)
        : coefficient_(coefficient), electricity_only_(electricity_only) {}

    friend result<measure> convert(result<measure> const& m, unit const& to, coal_basis const& by);
    result<figure> coefficient_; ///< 千克标准煤/千瓦时
    bool electricity_only_ = true;
};

inline constexpr coal_basis coal_basis::heat{result<figure>{}, false};
inline constexpr coal_basis coal_basis::calorific{figure::exactly(decimal(1229, -4))};

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
    if (!by.electricity_only_) return detail::rescaled(*m, to, *physics);

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
