// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The texts of a period axis to periods: what one text alone does not tell (2016.1, 4/1/1953, 2020-03-01), all of them
/// together do, or the axis is refused.
#pragma once

#include "table/fields.hpp"

#include <tongbi/table/table.hpp>

#include <unordered_map>

namespace tongbi::inline v0::detail {

/// Might it stand in a period axis? 2024, 2024年11月, 2016.01, 2002Jan, 4/1/1953, 2020-03-01, X1990.
[[nodiscard]] bool looks_like_period(std::string_view text);

/// The longest period with which a text begins, behind its year: 2023年1—8月 of 2023年1—8月发电量; nothing where there
/// is none, or a range of years.
[[nodiscard]] std::optional<std::string_view> period_at_head(std::string_view text);

/// The distinct texts of an axis, in the order in which they came.
class axis_texts {
public:
    [[nodiscard]] std::uint32_t id_of(std::string_view text) {
        const std::uint32_t likely = last_ + step_; // most files stay at one, or go through them in order
        return likely < texts_.size() && same_text(texts_[likely], text) ? last_ = likely : find(text);
    }
    [[nodiscard]] std::vector<std::string> const& all() const { return texts_; }

private:
    [[nodiscard]] std::uint32_t find(std::string_view text);
    struct hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
    };
    std::vector<std::string> texts_;
    std::unordered_map<std::string, std::uint32_t, hash, std::equal_to<>> ids_;
    std::uint32_t last_ = 0, step_ = 0; ///< the last answer, and by how much it moved
};

struct read_axis {
    std::vector<std::optional<period>> periods; ///< by the place of the text; nothing where it is no period
    frequency every = frequency::unknown;
    std::optional<refusal> refused; ///< the whole axis: ambiguous
};
/// `stated` is the frequency that the file itself names beside its dates.
[[nodiscard]] read_axis read_periods(std::vector<std::string> const& texts, frequency stated = frequency::unknown);

/// Each text by itself, in the form of to_string.
[[nodiscard]] read_axis read_exact_periods(std::vector<std::string> const& texts);

/// What a column means by its periods: what is printed; of 累计值 the year up to the end of a quarter or a month; and
/// of 当月值, 当季值 and 当期值 in a row 1—6月 the last of them.
enum class span_meant : std::uint8_t { printed, year_up_to, last_month, last_quarter, last_period };
inline constexpr std::size_t spans_of_periods = 5;
/// By the name of a column that is no total since January.
[[nodiscard]] span_meant single_span_in(std::string_view name);
[[nodiscard]] period span_in(period const& printed, span_meant by);
/// 3 of January to March, and of January alone 1; of what is not printed as months since January 0.
[[nodiscard]] int months_since_january(period const& p);

/// Places of the frequency between the first and the last of some periods that none of them has; nothing where the
/// frequency has no step. A range (1-2月) fills no place, unless the column is cumulative.
[[nodiscard]] std::optional<std::size_t> gaps_between(std::vector<period> const& in_order, frequency every,
                                                      bool cumulative);

} // namespace tongbi::inline v0::detail
