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

/// One Chinese phrase whose number is a range, as read_range knows them: its words stand before the range and hold for
/// both ends. Refusals: malformed_text where there is no range behind words of a comparison; those of read_comparison
/// for its words with either end.
[[nodiscard]] inline result<printed_comparison_range> read_comparison_range(std::string_view text,
                                                                            std::span<own_unit const> own = {}) {
    refusal why(reason::malformed_text, text, 0);
    for (std::size_t at = 0; at < text.size(); at += detail::utf8_size(text.substr(at))) {
        const auto range = read_range(text.substr(at), own);
        if (!range) continue;
        const std::string head(text.substr(0, at));
        const auto first = read_comparison(head + to_string(range->first()), own);
        const auto second = read_comparison(head + to_string(range->second()), own);
        if (first && second && first->direction == second->direction && first->against == second->against)
            return printed_comparison_range{*first, *second};
        if (!first && first.error().why != reason::malformed_number) why = refusal(first.error().why, text, 0);
    }
    return refuse(why);
}

} // namespace tongbi::inline v0
