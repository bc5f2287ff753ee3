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
    /// `first_unit` is what stands after the first number: nothing, a scale word or the whole unit.
    constexpr measure_range(measure first, measure second, std::uint8_t mark, unit const& first_unit = {})
        : first_(first), second_(second), first_unit_(first_unit), mark_(mark) {}
    [[nodiscard]] constexpr measure const& first() const { return first_; }
    [[nodiscard]] constexpr measure const& second() const { return second_; }
    [[nodiscard]] constexpr std::string_view mark() const { return range_marks[mark_]; }
    /// The same mark between two other ends.
    [[nodiscard]] constexpr measure_range with_ends(measure const& first, measure const& second) const {
        return {first, second, mark_, first_unit_};
    }
    [[nodiscard]] constexpr unit const& first_unit() const { return first_unit_; }
    /// Would the print be ambiguous without it? 3万~2万元
    [[nodiscard]] constexpr bool needs_first_unit() const {
        return first_unit_.size() > 0 && first_unit_.begin()->word != 0 && descends();
    }
    /// 3~5万元 for 3万~5万元: the unit of the first end only where it is needed.
    [[nodiscard]] constexpr measure_range with_shared_unit() const {
        return {first_, second_, mark_, needs_first_unit() ? first_unit_ : unit{}};
    }
    /// Smaller and larger end, by value.
    [[nodiscard]] constexpr measure const& low() const { return descends() ? second_ : first_; }
    [[nodiscard]] constexpr measure const& high() const { return descends() ? first_ : second_; }
    /// From the lowest number that the smaller end may stand for to the highest of the larger; no best value.
    [[nodiscard]] constexpr figure hull() const {
        return figure::between(low().number().lower(), high().number().upper())
            .with((first_.number().words() | second_.number().words()).flags());
    }

private:
    [[nodiscard]] constexpr bool descends() const {
        const auto a = first_.number().printed_number(); // 至少32—12 too
        const auto b = second_.number().printed_number();
        return a && b && *b < *a;
    }
    measure first_;
    measure second_;
    unit first_unit_;
    std::uint8_t mark_;
};

namespace detail {

/// Bytes of the blanks and words before the number, where no mark stands: 达到8到10个, 约-5--3℃.
inline std::size_t size_of_lead(std::string_view text) {
    std::string_view rest = text;
    for (std::size_t before = rest.size() + 1; rest.size() < before;) {
        before = rest.size();
        skip_blanks(rest);
        for (auto const& word : words_before)
            if (rest.starts_with(word.text)) rest.remove_prefix(word.text.size());
    }
    return text.size() - rest.size();
}

} // namespace detail

/// Both numbers share the unit that stands after the second. A hyphen is a mark only between digits.
/// Refusals of read_measure; malformed_text where there is no mark; ambiguous for 5000-1万元, where the scale word
/// would turn the ends around if it held for both.
[[nodiscard]] inline result<measure_range> read_range(std::string_view text, std::span<own_unit const> own = {}) {
    const std::size_t from = detail::size_of_lead(text) + 1; // a hyphen before the digits is a minus
    for (std::uint8_t mark = 0; mark < range_marks.size(); ++mark) {
        const auto at = text.find(range_marks[mark], from);
        if (at == std::string_view::npos) continue;
        const std::string_view tail = text.substr(at + range_marks[mark].size());
        const auto second = read_measure(tail, own);
        if (!second) {
            refusal why = second.error();
            if (why.offset >= 0) why.offset += detail::code_points(text) - detail::code_points(tail);
            return refuse(why);
        }
        const auto number = read_measure(text.substr(0, at), own);
        if (!number) return refuse(number.error());
        unit const& shared = second->units();
        const auto word = shared.size() == 0 ? std::int8_t{} : shared.begin()->word;
        const bool by_word = word != 0 && number->units() == unit(rows::one, 0, word); // 3万-5万元
        if (!(number->units() == unit{}) && !(number->units() == shared) && !by_word)
            return refuse(detail::mismatch(number->units(), shared));
        const auto printed = number->number().printed_number();
        if (!printed) return refuse(refusal(reason::malformed_number, text, 0));
        const bool exact = number->number().is_exact() || is_count(*printed, shared);
        const measure first(qualified(*printed, number->number().words(), exact), shared, second->as(), number->words());
        const auto last = second->number().printed_number();
        if (number->units() == unit{} && word != 0 && last && *printed > *last && *printed < last->shifted(word))
            return refuse(reason::ambiguous);
        const measure_range range(first, *second, mark, number->units());
        if (detail::ends_before(range.hull().upper(), range.hull().lower())) // 超过5~不足5
            return refuse(refusal(reason::malformed_text, text, 0));
        return range;
    }
    return refuse(refusal(reason::malformed_text, text, 0));
}

/// 0.1~1.4: the numbers with their mark; the unit is that of the second end. 3万~2 of 3万~2万元, for 3~2万元 is ambiguous.
[[nodiscard]] inline std::string number_text(measure_range const& r) {
    const std::string first = number_text(r.first()) + (r.needs_first_unit() ? to_string(r.first_unit()) : std::string());
    return first + std::string(r.mark()) + number_text(r.second());
}
[[nodiscard]] inline std::string to_string(measure_range const& r) {
    measure const& m = r.first();
    const bool as_read = m.number().is_printed() && m.words().from_text;
    const std::string first = as_read ? to_string(measure(m.number(), r.first_unit(), m.as(), m.words())) : number_text(m);
    return first + std::string(r.mark()) + to_string(r.second());
}

} // namespace tongbi::inline v0
