// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Text of typed values: number, unit, bounds. fmt uses these through format.hpp.
#pragma once

#include <tongbi/typed/anomaly.hpp>
#include <tongbi/unit/print.hpp>

namespace tongbi::inline v0 {

namespace detail {

inline std::string text_of(figure const& f, unit const& u, sign_style sign, language lang) {
    return to_string(f, u, sign, lang);
}
inline std::string text_of(double x, unit const& u, sign_style sign, language) {
    std::string text = sign == sign_style::always && x > 0 ? "+" : "";
    text += shortest_text(x);
    append_unit(text, u);
    return text;
}

} // namespace detail

template <unit_tag U, class N>
[[nodiscard]] std::string to_string(amount<U, N> const& a, language lang = language::en) {
    return detail::text_of(a.number(), U::value, sign_style::minus_only, lang);
}
template <unit_tag U, class N>
[[nodiscard]] std::string to_string(level<U, N> const& x, language lang = language::en) {
    return detail::text_of(x.number(), U::value, sign_style::minus_only, lang);
}
template <unit_tag U, class N>
[[nodiscard]] std::string to_string(change<U, N> const& x, language lang = language::en) {
    return detail::text_of(x.number(), U::value, sign_style::always, lang);
}
template <role Role, class N>
[[nodiscard]] std::string to_string(basic_percentage<Role, N> const& x, language lang = language::en) {
    constexpr bool points = Role == role::points;
    constexpr sign_style sign = points || Role == role::growth ? sign_style::always : sign_style::minus_only;
    const unit u = !points                ? unit(rows::percent)
                   : lang == language::zh ? unit(rows::percentage_point)
                                          : unit(rows::percentage_point, 0, 0, script::latin);
    return detail::text_of(x.number(), u, sign, lang);
}
template <class N>
[[nodiscard]] std::string to_string(basic_percent_number<N> const& x, language lang = language::en) {
    return detail::text_of(x.number(), rows::percent, sign_style::minus_only, lang);
}
template <class N>
[[nodiscard]] std::string to_string(basic_factor<N> const& f, language lang = language::en) {
    return detail::text_of(f.number(), unit{}, sign_style::minus_only, lang);
}
template <class Departure>
[[nodiscard]] std::string to_string(anomaly<Departure> const& a, language lang = language::en) {
    std::string text = to_string(a.departure(), lang);
    const bool zh = lang == language::zh;
    if (!a.against().is_known()) return text + (zh ? "（常年值时段未注明）" : " (normal period not printed)");
    const std::string years =
        std::to_string(a.against().first()) + (zh ? "—" : "-") + std::to_string(a.against().last());
    return text + (zh ? "（较" + years + "年常年值）" : " (against " + years + ")");
}

} // namespace tongbi::inline v0
