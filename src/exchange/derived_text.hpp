// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A derived value as a page shows it, by one rule for digits: the digits that hold; beside them both ends of the range
/// to equally many decimals; a value that is only bounded by its ends to four digits, rounded to the side on which it
/// stays true.
#pragma once

#include <tongbi/model/english_print.hpp>
#include <tongbi/model/sentence_words.hpp>

namespace tongbi::inline v0::detail {

struct derived_text {
    std::string value; ///< 15.7℃, 超159.9亿美元, 12.80～12.85万亿元
    std::string range; ///< 15.6～15.8, or empty
};

inline std::size_t decimals_in(std::string_view digits) {
    const auto point = digits.find('.');
    return point == std::string_view::npos ? 0 : digits.size() - point - 1;
}
inline std::string with_decimals(std::string digits, std::size_t n) {
    const std::size_t has = decimals_in(digits);
    if (has == n) return digits;
    if (digits.find('.') == std::string::npos) digits += '.';
    return digits.append(n - has, '0');
}
inline std::string range_text(std::string low, std::string high, std::size_t at_least, language lang) {
    const std::size_t n = std::max({decimals_in(low), decimals_in(high), at_least});
    low = with_decimals(std::move(low), n);
    high = with_decimals(std::move(high), n);
    return low + (lang == language::zh ? "～" : " to ") + high;
}
/// The two ends of `[15.6, 15.8]`, without their brackets.
inline std::optional<std::pair<std::string, std::string>> ends_in(std::string_view interval) {
    const auto comma = interval.find(", ");
    if (comma == std::string_view::npos || interval.size() < 5) return std::nullopt;
    return std::pair(std::string(interval.substr(1, comma - 1)),
                     std::string(interval.substr(comma + 2, interval.size() - comma - 3)));
}
inline std::string end_text(bound end, bool upper) {
    constexpr int four_digits = 3;
    return to_string(outward(end, end.at.leading_exponent() - four_digits, upper));
}

/// With a plus sign where it is a change.
inline derived_text derived(measure const& m, language lang, bool is_change) {
    const bool zh = lang == language::zh;
    const english_measure said = zh ? english_measure{m, {}} : english(m);
    measure const& in = said.value;
    figure f = without_natural_end(in, false);
    const bool from_zero = !f.best() && !f.is_exact() && !f.lower().infinite && f.lower().at.is_zero();
    if (from_zero && !f.upper().infinite) f = figure::between(bound::unlimited(), f.upper()).with(f.qualifiers());
    derived_text text;
    std::string words;
    std::string after;
    std::string digits;
    const auto say = [&](qualifier which) {
        for (auto const& place : qualifier_places)
            if (place.which == which) {
                words += zh ? place.before_zh : place.before_en;
                after += zh ? place.after_zh : std::string_view{};
            }
    };
    for (const qualifier flag : {qualifier::expected, qualifier::about})
        if (f.qualifiers().has(flag) && (flag != qualifier::about || f.best())) say(flag); // 超3.65 is not 约超3.65
    const figure_text shown = layout(f, print_style(lang));
    if (f.best() || f.is_exact()) {
        digits = shown.number;
        if (const auto ends = ends_in(shown.bounds))
            text.range = range_text(ends->first, ends->second, decimals_in(digits), lang);
    } else if (const auto word = one_sided_word(shown.number)) {
        const bool upper = *word == qualifier::below || *word == qualifier::at_most;
        say(*word);
        digits = end_text(upper ? f.upper() : f.lower(), upper);
    } else if (!f.lower().infinite && !f.upper().infinite) {
        digits = range_text(end_text(f.lower(), false), end_text(f.upper(), true), 0, lang);
    } else {
        digits = shown.number;
    }
    if (is_change && words.empty() && takes_plus(digits)) digits.insert(0, 1, '+');
    text.value = words +
                 (said.behind.empty() ? with_unit(digits, in, lang)
                                      : before_unit(digits, in.unit(), sign_style::minus_only, {}) + said.behind) +
                 after;
    return text;
}

} // namespace tongbi::inline v0::detail
