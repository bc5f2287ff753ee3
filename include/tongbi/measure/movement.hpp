// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A printed magnitude and its direction in words: 下降近20%, 增长超5%. The sign comes before the support, so that what
/// fell did not rise.
///
///     fall_of(read_measure("近20%"))      (-20, 0], of which factor_of is (0.8, 1]
///     rise_of(read_measure("近5%"))       [0, 5)
#pragma once

#include <tongbi/measure/measure.hpp>

namespace tongbi::inline v0 {
namespace detail {

inline constexpr support not_positive_support{std::nullopt, decimal(0)};

/// A fall forgets that its magnitude was near (nearly halved): its wording keeps the word, where the print had none.
constexpr measure with_word_of_near(measure const& m) {
    if (!m.number().qualifiers().has(qualifier::nearly) || spelled_by(m.wording()).has(qualifier::nearly)) return m;
    wording words = m.wording();
    for (std::size_t i = 0; i < words_before.size() && words.before[0] == 0; ++i)
        if (words_before[i].means == qualifiers(qualifier::nearly)) words.before[0] = static_cast<std::uint8_t>(i + 1);
    return {m.number(), m.unit(), m.role(), words};
}

/// Under a direction a magnitude has no sign of its own: 近20% is [0, 20), and its fall (-20, 0]. A fall of a growth
/// ends at 100 %. What says its width may have been none: 偏高0.1±0.3℃ is [-0.2, 0.4].
constexpr measure directed(measure const& m, bool falls) {
    if (m.wording().pair.has_width()) {
        if (!falls) return m.in_role(m.role());
        wording words = m.wording();
        words.pair.first = -words.pair.first; // -1.1±0.3℃
        return measure(-m.number(), m.unit(), m.role(), words).in_role(m.role());
    }
    const figure magnitude = m.number().without_sign();
    if (!falls) return m.with_number(magnitude).in_role(m.role());
    const figure fall = -magnitude;
    return with_word_of_near(m)
        .with_number(fall.within(not_positive_support).value_or(fall))
        .in_role(m.role()); // of 0.0% too
}

/// 2位 that were gained or lost in a ranking: places, in the spelling of their counter. Anything else stays.
constexpr measure as_places(measure const& m) {
    unit const& u = m.unit();
    if (u.kind() != unit_kind::counter || u.begin()->word != 0) return m;
    for (const std::string_view counter : counters_of_places)
        if (u.begin()->row->zh == counter)
            return measure(m.number(), unit(rows::rank_place).spelled(counter), role::ordinal, m.wording());
    return m;
}

/// The role of a change: a percentage is a growth, a level of temperature a difference.
inline result<measure> as_movement(result<measure> const& magnitude, bool falls) {
    if (!magnitude) return magnitude;
    const auto printed = magnitude->number().given_number();
    wording const& w = magnitude->wording();
    if (w.plus || w.minus_zero || w.sign_word != 0 || (printed && printed->sign() < 0)) // 下降-5%
        return refuse(refusal(reason::malformed_text, number_text(*magnitude), 0));
    if (falls && magnitude->unit().size() == 1 &&
        magnitude->unit().begin()->row == &rows::fold) // half, or nothing left
        return refuse(refusal(reason::ambiguous, to_string(*magnitude), 0));
    switch (magnitude->role()) {
    case role::unstated: return directed(*as_growth(magnitude), falls);
    case role::level: return directed(*as_change(magnitude), falls);
    case role::growth:
    case role::change:
    case role::points:
    case role::amount: return directed(*magnitude, falls);
    default: return refuse(refusal(reason::role_mismatch, entry_of(magnitude->role()).code, -1));
    }
}

} // namespace detail

/// \name 下降, 减少; 增长, 增加: a magnitude that was read without a sign, as the change that it is.
/// A percentage becomes a growth, points stay points, a temperature becomes a difference, an amount a negative or
/// positive one. 近 and 不足 end at no change, a fall of a percentage ends at 100 %; zero is no change. Refusals:
/// malformed_text of a magnitude with a sign (下降-5%), ambiguous of a fall by 倍, which leaves half or nothing,
/// role_mismatch of shares, rates, factors and ranks.
/// @{
[[nodiscard]] inline result<measure> fall_of(result<measure> const& magnitude) {
    return detail::as_movement(magnitude, true);
}
[[nodiscard]] inline result<measure> rise_of(result<measure> const& magnitude) {
    return detail::as_movement(magnitude, false);
}
/// @}

} // namespace tongbi::inline v0
