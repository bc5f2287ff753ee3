// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A printed range (0.1~1.4℃, 1400—1600千瓦时/平方米): a spread over places or times, not an uncertainty.
/// Each end is rounded like a number of its own, and there is no middle.
#pragma once

#include <tongbi/measure/read_measure.hpp>

namespace tongbi::inline v0 {

inline constexpr std::array<std::string_view, 7> range_marks{"~", "～", "—", "–", "至", "到", "-"};

/// Two ends in the order of the print, which may descend (-5.4~-13.9℃), and the mark between them.
class measure_range {
public:
    constexpr measure_range(measure first, measure second, std::uint8_t mark) : first_(first), second_(second), mark_(mark) {}
    [[nodiscard]] constexpr measure const& first() const { return first_; }
    [[nodiscard]] constexpr measure const& second() const { return second_; }
    [[nodiscard]] constexpr std::string_view mark() const { return range_marks[mark_]; }
    /// Smaller and larger end, by value.
    [[nodiscard]] constexpr measure const& low() const { return descends() ? second_ : first_; }
    [[nodiscard]] constexpr measure const& high() const { return descends() ? first_ : second_; }
    /// From the lowest number that the smaller end may stand for to the highest of the larger; no best value.
    [[nodiscard]] constexpr figure hull() const {
        return figure::between(low().number().lower(), high().number().upper());
    }

private:
    [[nodiscard]] constexpr bool descends() const {
        const auto a = first_.number().best();
        const auto b = second_.number().best();
        return a && b && *b < *a;
    }
    measure first_;
    measure second_;
    std::uint8_t mark_;
};

/// Both numbers share the unit that stands after the second. A hyphen is a mark only between digits.
/// Refusals of read_measure; malformed_text where there is no mark.
[[nodiscard]] inline result<measure_range> read_range(std::string_view text, std::span<own_unit const> own = {}) {
    for (std::uint8_t mark = 0; mark < range_marks.size(); ++mark) {
        const auto at = text.find(range_marks[mark], 1);
        if (at == std::string_view::npos) continue;
        const std::string_view tail = text.substr(at + range_marks[mark].size());
        const auto second = read_measure(tail, own);
        if (!second) return refuse(second.error());
        const auto number = read_measure(text.substr(0, at), own);
        if (!number) return refuse(number.error());
        if (!(number->units() == unit{}) && !(number->units() == second->units())) return refuse(reason::unit_mismatch);
        const auto printed = number->number().printed_number();
        if (!printed) return refuse(refusal(reason::malformed_number, text, 0));
        const measure first(qualified(*printed, number->number().words(), is_count(*printed, second->units())), second->units(),
                            second->as(), number->words());
        return measure_range(first, *second, mark);
    }
    return refuse(refusal(reason::malformed_text, text, 0));
}

/// 0.1~1.4: the numbers with their mark; the unit is that of the second end.
[[nodiscard]] inline std::string number_text(measure_range const& r) {
    return number_text(r.first()) + std::string(r.mark()) + number_text(r.second());
}
[[nodiscard]] inline std::string to_string(measure_range const& r) {
    return number_text(r.first()) + std::string(r.mark()) + to_string(r.second());
}

} // namespace tongbi::inline v0
