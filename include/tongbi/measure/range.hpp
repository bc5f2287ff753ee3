// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A printed range (0.1~1.4℃, 1400—1600千瓦时/平方米): a spread over places or times, not an uncertainty.
/// Each end is rounded like a number of its own, and there is no middle. The ends share a unit, or each has its own of
/// one measure (8000万~1亿元, 900千瓦—1.2兆瓦).
#pragma once

#include <tongbi/measure/measure.hpp>

namespace tongbi::inline v0 {

/// The hyphen stands last: in 11－-1 and in 5 to -3 it is a minus.
inline constexpr std::array range_marks{std::string_view("~"),    std::string_view("～"), std::string_view("〜"),
                                        std::string_view("∼"),    std::string_view("—"),  std::string_view("–"),
                                        std::string_view("至"),   std::string_view("到"), std::string_view("－"),
                                        std::string_view(" to "), std::string_view("-")};

namespace detail {

/// The words before a number that hold for both ends of a range: 第 of 第3~5位, 百分之 of 百分之三到五.
constexpr std::string_view shared_head_of(wording const& w) {
    if (w.rank_affix != 0) return rank_affixes[w.rank_affix - 1U].head();
    return w.part_frame != 0 ? part_frames[w.part_frame - 1U].head : std::string_view{};
}

/// 三到五万, 三百到五百万: would the power that ends the second numeral leave the ends in order if it held for the
/// first too?
inline bool may_share_power(decimal first, measure const& second) {
    if (!second.wording().is_numeral) return false;
    constexpr std::array powers{power_word{"十", 1}, power_word{"百", 2}, power_word{"千", 3}, power_word{"万", 4},
                                power_word{"亿", 8}};
    const std::string text = number_text(second);
    const auto last = second.number().given_number();
    for (auto const& power : powers)
        if (text.ends_with(power.text))
            return last && first < decimal(1, power.ten) && first.shifted(power.ten) <= *last;
    return false;
}

} // namespace detail

/// Two ends in the order of the print, which may descend (-5.4~-13.9℃), and the mark between them.
class measure_range : public detail::streamed_part<measure_range> {
public:
    /// `first_unit` is what stands after the first number: nothing, a scale word or the whole unit. With `head_once`
    /// the words before the first number are those of the second too: 第3~5位.
    constexpr measure_range(measure first, measure second, std::uint8_t mark, unit const& first_unit = {},
                            bool head_once = false)
        : first_(first), second_(second), first_unit_(first_unit), mark_(mark), head_once_(head_once) {}
    [[nodiscard]] constexpr measure const& first() const { return first_; }
    [[nodiscard]] constexpr measure const& second() const { return second_; }
    [[nodiscard]] constexpr std::string_view mark() const { return range_marks[mark_]; }
    /// The same mark between two other ends.
    [[nodiscard]] constexpr measure_range with_ends(measure const& first, measure const& second) const {
        return {first, second, mark_, first_unit_, head_once_};
    }
    [[nodiscard]] constexpr unit const& first_unit() const { return first_unit_; }
    /// Do the words before the first number stand for both: 第3~5位?
    [[nodiscard]] constexpr bool head_once() const { return head_once_; }
    /// Would the print be ambiguous or another one without it? 3万~2万元, 8000万~1亿元, 3元~五百元
    [[nodiscard]] bool needs_first_unit() const {
        const bool has_unit =
            first_unit_.size() > 0 && detail::shared_head_of(first_.wording()).empty(); // not 第三~五千位
        const bool has_word = has_unit && first_unit_.begin()->word != 0;
        const auto printed = first_.number().given_number();
        return !(first_.unit() == second_.unit()) || (has_word && descends()) ||
               (has_unit && printed && detail::may_share_power(*printed, second_)) ||
               (has_word && first_.wording().symbol != 0); // ¥3万~5万元
    }
    /// 3~5万元 for 3万~5万元: the unit of the first end only where it is needed.
    [[nodiscard]] measure_range with_shared_unit() const {
        return {first_, second_, mark_, needs_first_unit() ? first_unit_ : unit{}, head_once_};
    }
    /// Smaller and larger end, by value.
    [[nodiscard]] constexpr measure const& low() const { return descends() ? second_ : first_; }
    [[nodiscard]] constexpr measure const& high() const { return descends() ? first_ : second_; }
    /// From the lowest number that the smaller end may stand for to the highest of the larger, in the unit of the
    /// second; no best value.
    [[nodiscard]] constexpr figure hull() const {
        const figure first = first_.number().scaled(to_second());
        const figure second = second_.number();
        return figure::between((descends() ? second : first).lower(), (descends() ? first : second).upper())
            .with((first.qualifiers() | second.qualifiers()).flags());
    }

private:
    [[nodiscard]] constexpr conversion_factor to_second() const {
        return conversion_between(first_.unit(), second_.unit()).value_or(conversion_factor{});
    }
    [[nodiscard]] constexpr bool descends() const {
        const auto a = first_.number().given_number(); // 至少32—12 too
        const auto b = second_.number().given_number();
        return a && b && *b < to_second().times(*a, direction::nearest_even);
    }
    measure first_;
    measure second_;
    unit first_unit_;
    std::uint8_t mark_;
    bool head_once_ = false;
};

/// 0.1~1.4: the numbers with their mark; the unit is that of the second end. 3万~2 of 3万~2万元, for 3~2万元 is
/// ambiguous.
[[nodiscard]] inline std::string number_text(measure_range const& r) {
    const std::string of_first = r.needs_first_unit() ? to_string(r.first_unit()) : std::string();
    const std::string first = number_text(r.first()) + (detail::begins_as_power(of_first) ? "×" : "") + of_first;
    return first + std::string(r.mark()) + number_text(r.second());
}
/// As it was read; where decimals, signs or bounds are asked for, each end by them.
[[nodiscard]] inline std::string to_string(measure_range const& r, print_style const& how = {}) {
    measure const& m = r.first();
    const bool as_read = m.number().is_given() && m.wording().from_text;
    const unit in = how.bounds == shown_bounds::always ? m.unit() : r.first_unit();
    const unit computed = r.needs_first_unit() ? m.unit() : unit{};
    const std::string first = as_read ? to_string(measure(m.number(), in, m.role(), m.wording()), how)
                                      : to_string(m.number(), computed, sign_style::minus_only, how);
    std::string second = to_string(r.second(), how);
    if (const auto head = detail::shared_head_of(r.first().wording()); r.head_once() && second.starts_with(head))
        second.erase(0, head.size());
    return first + std::string(r.mark()) + second;
}

} // namespace tongbi::inline v0
