// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Text of typed values: number, unit, bounds. fmt uses these through format.hpp.
#pragma once

#include <tongbi/typed/anomaly.hpp>
#include <tongbi/unit/print.hpp>

namespace tongbi::inline v0 {

/// Number, unit and bounds. A growth, points and a change show their sign; an anomaly names its normal, or says that
/// its period is not printed.
template <unit_tag U, class N>
[[nodiscard]] std::string to_string(amount<U, N> const& a, print_style const& how = {}) {
    return to_string(a.number(), U::value, sign_style::minus_only, how);
}
template <unit_tag U, class N>
[[nodiscard]] std::string to_string(level<U, N> const& x, print_style const& how = {}) {
    return to_string(x.number(), U::value, sign_style::minus_only, how);
}
template <unit_tag U, class N>
[[nodiscard]] std::string to_string(change<U, N> const& x, print_style const& how = {}) {
    return to_string(x.number(), U::value, sign_style::always, how);
}
template <role Role, class N>
[[nodiscard]] std::string to_string(basic_percentage<Role, N> const& x, print_style const& how = {}) {
    constexpr bool points = Role == role::points;
    constexpr sign_style sign = points || Role == role::growth ? sign_style::always : sign_style::minus_only;
    const unit u = !points                    ? unit(rows::percent)
                   : how.lang == language::zh ? unit(rows::percentage_point)
                                              : unit(rows::percentage_point, 0, 0, script::latin);
    return to_string(x.number(), u, sign, how);
}
template <class N>
[[nodiscard]] std::string to_string(basic_percent_number<N> const& x, print_style const& how = {}) {
    return to_string(x.number(), rows::percent, sign_style::minus_only, how);
}
template <class N>
[[nodiscard]] std::string to_string(basic_factor<N> const& f, print_style const& how = {}) {
    return to_string(f.number(), unit{}, sign_style::minus_only, how);
}
template <class Departure>
[[nodiscard]] std::string to_string(anomaly<Departure> const& a, print_style const& how = {}) {
    std::string text = to_string(a.departure(), how);
    const bool zh = how.lang == language::zh;
    if (!a.against().is_known()) return text + (zh ? "（常年值时段未注明）" : " (normal period not printed)");
    const std::string years =
        std::to_string(a.against().first()) + (zh ? "—" : "-") + std::to_string(a.against().last());
    return text + (zh ? "（较" + years + "年常年值）" : " (against " + years + ")");
}

} // namespace tongbi::inline v0
