// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_comparison_range: a phrase of comparison with a range in place of its number.
///
///     较常年偏高0.5～1℃                change +0.5 °C to +1 °C      up    normal
///     较常年同期偏多2~5成               growth +20 % to +50 %        up    normal
///     是上年同期的2~3倍                 factor 2 to 3                none  prev_year
#pragma once

#include <tongbi/model/read_comparison.hpp>

namespace tongbi::inline v0 {

/// 区间: what a phrase says of several places or of a time to come, from the first end to the second, in the order of
/// the print. Each end is rounded by itself, and there is no middle. Both are against one baseline in one direction.
struct printed_comparison_range {
    printed_comparison first;
    printed_comparison second;

    friend bool operator==(printed_comparison_range const&, printed_comparison_range const&) = default;
};

namespace detail {

/// Does a number go on behind these words: 1 of 15~6%, 百分之, a minus?
inline bool ends_within_number(std::string_view words) {
    if (words.empty()) return false;
    std::size_t last = words.size() - 1;
    while (last > 0 && (static_cast<unsigned char>(words[last]) & 0xC0U) == 0x80U) --last;
    return is_of_number(words.substr(last)) || words.ends_with("分之");
}
/// 约2~3倍, 1~2℃左右: a word around the range is said of both ends.
inline printed_comparison under_flags(printed_comparison c, qualifiers flags) {
    c.magnitude = c.magnitude.with_number(c.magnitude.number().with(flags));
    return c;
}

} // namespace detail

/// One Chinese phrase whose number is a range, as read_range knows them: its words stand before the range and hold for
/// both ends. Refusals: malformed_text where there is no range behind words of a comparison; those of read_range where
/// the range has two readings (5000-1万元), and those of read_comparison for its words with either end.
[[nodiscard]] inline result<printed_comparison_range> read_comparison_range(std::string_view text,
                                                                            std::span<own_unit const> own = {}) {
    using namespace detail;
    if (const auto bad = not_utf8(text); bad != std::string_view::npos)
        return refuse(refusal(reason::malformed_text, text.substr(bad), code_points(text.substr(0, bad))));
    refusal why(reason::malformed_text, text, 0);
    for (std::size_t at = 0; at < text.size(); at += utf8_size(text.substr(at))) {
        const std::string_view words = text.substr(0, at);
        if (ends_within_number(words)) continue;
        const auto range = read_range(text.substr(at), own);
        if (!range && range.error().why == reason::ambiguous)
            why = refusal(reason::ambiguous, text.substr(at), code_points(words));
        if (!range) continue;
        const auto first = read_comparison(std::string(words) + to_string(range->first()), own);
        const auto second = read_comparison(std::string(words) + to_string(range->second()), own);
        if (!first || !second) {
            if (why.why == reason::malformed_text)
                why = refusal(first ? second.error().why : first.error().why, text, 0);
            continue;
        }
        if (first->direction != second->direction || !(first->against == second->against)) continue;
        if (first->magnitude.number().best().has_value() != second->magnitude.number().best().has_value())
            return refuse(refusal(reason::ambiguous, text.substr(at), code_points(words))); // 近1~2℃
        const auto flags = (first->magnitude.number().qualifiers() | second->magnitude.number().qualifiers()).flags();
        return printed_comparison_range{under_flags(*first, flags), under_flags(*second, flags)};
    }
    return refuse(why);
}

} // namespace tongbi::inline v0
