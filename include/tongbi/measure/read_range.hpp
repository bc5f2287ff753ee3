// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_range: a printed range from one text, or from the two fields of a table.
#pragma once

#include <tongbi/measure/range.hpp>
#include <tongbi/measure/read_measure.hpp>

namespace tongbi::inline v0 {

namespace detail {

/// Bytes of the blanks, words, symbol and minus before the number, where no mark stands: 达到8到10个, 约-5--3℃.
inline std::size_t size_of_lead(std::string_view text) {
    std::string_view rest = text;
    for (std::size_t before = rest.size() + 1; rest.size() < before;) {
        before = rest.size();
        skip_blanks(rest);
        for (auto const& word : words_before)
            if (rest.starts_with(word.text)) rest.remove_prefix(word.text.size());
    }
    (void)find_symbol.take(rest); // US$-5, $ -5
    skip_blanks(rest);
    if (number_char_at(rest, 0).ascii == '-') rest.remove_prefix(number_char_at(rest, 0).size); // a minus
    return text.size() - rest.size();
}

/// A mark between two numbers, and where it stands.
struct found_mark {
    std::uint8_t which;
    std::size_t at;

    [[nodiscard]] std::string_view before(std::string_view text) const { return text.substr(0, at); }
    [[nodiscard]] std::string_view behind(std::string_view text) const {
        return text.substr(at + range_marks[which].size());
    }
};
/// " to " of close to and up to is no mark.
inline bool ends_in_word_before_to(std::string_view text) { return text.ends_with("close") || text.ends_with("up"); }
inline std::optional<found_mark> mark_in(std::string_view text) {
    const std::size_t from = size_of_lead(text) + 1;
    for (std::uint8_t mark = 0; mark < range_marks.size(); ++mark) {
        auto at = text.find(range_marks[mark], from);
        while (at != std::string_view::npos && range_marks[mark] == " to " &&
               ends_in_word_before_to(text.substr(0, at)))
            at = text.find(range_marks[mark], at + 1);
        if (at != std::string_view::npos) return found_mark{mark, at};
    }
    return std::nullopt;
}

/// The fault of what stands behind a mark, with its place in the whole text.
inline refusal behind_mark(refusal why, std::string_view text, std::string_view tail) {
    if (why.offset >= 0 && why.input != unit_field) why.offset += code_points(text) - code_points(tail);
    return why;
}

/// \name What a range that is refused may be.
/// @{
inline constexpr formula_name pair_of_years{"an abbreviated pair of years, or a range", "年份跨度的简写或区间"};
inline constexpr formula_name scale_of_both{"a range with a scale word of one end, or of both",
                                            "数量级属于一端或两端的区间"};
inline constexpr formula_name sign_of_both{"a sign word of one end, or of both", "零下属于一端或两端的区间"};
inline constexpr formula_name falling_range{"a range whose second end is the smaller", "后一端小于前一端的区间"};
/// @}

inline refusal of_range(reason why, formula_name const& name, std::string_view text) {
    refusal r(why, text, 0);
    r.formula = &name;
    return r;
}
/// 2012-13年, 1995-96.
inline bool is_pair_of_years(decimal first, decimal last, unit const& shared) {
    const bool in_years = shared.size() == 0 || shared == unit(rows::year);
    return in_years && first.exponent() == 0 && last.exponent() == 0 && first >= decimal(1000) &&
           first <= decimal(2999) && last >= decimal(0) && last < decimal(100);
}
/// Why two ends in this order are no range; the first has a unit of its own, or none. It falls only where its second
/// end has a minus: -5.4~-13.9℃.
inline std::optional<refusal> not_in_order(measure const& number, unit const& of_first, measure const& second,
                                           std::string_view text) {
    auto first = number.number().given_number();
    const auto last = second.number().given_number();
    if (!first || !last) return std::nullopt;
    unit const& shared = second.unit();
    const auto word = scale_word_of(shared);
    const bool alone = number.unit() == unit{};
    if (alone && word != 0 && *first > *last && *first < last->shifted(word)) // 5000-1万元
        return of_range(reason::ambiguous, scale_of_both, text);
    if (alone && may_share_power(*first, second)) return of_range(reason::ambiguous, scale_of_both, text);
    if (const auto factor = conversion_between(of_first, shared))
        first = factor->times(*first, direction::nearest_even);
    if (!(*first > *last) || last->sign() < 0) return std::nullopt;
    return is_pair_of_years(*first, *last, shared) ? of_range(reason::ambiguous, pair_of_years, text)
                                                   : of_range(reason::malformed_text, falling_range, text);
}

/// The unit of the first end: the shared one, that behind a scale word of its own (8000万~1亿元), or its own of the
/// same kind (900千瓦—1.2兆瓦). Scales of temperature have no range from one to the other.
inline result<unit> unit_of_first(unit const& printed, unit const& shared) {
    if (printed == unit{} || printed == shared) return shared;
    const bool is_word = printed.size() == 1 && printed.begin()->row == &rows::one;
    const bool is_own = shared.size() != 0 && shared.begin()->own_text != nullptr;
    if (is_word && shared.size() != 0 && !is_own) {
        const unit scaled = shared.behind_word_of(printed);
        return conversion_between(scaled, shared) ? result<unit>(scaled)
                                                  : refuse(mismatch(printed, shared)); // 1万~2d^4
    }
    const bool one_kind = printed.kind() == shared.kind() && !is_scale(shared.kind()) && !is_word;
    if (!one_kind || !conversion_between(printed, shared)) return refuse(mismatch(printed, shared));
    return printed;
}

/// 零下3~5℃: the word holds for one end or for both, unless the second has a sign of its own.
constexpr bool may_share_sign(measure const& first, measure const& second) {
    wording const a = first.wording();
    wording const b = second.wording();
    if (a.sign_word == 0 || sign_words[a.sign_word - 1U].sign > 0 || b.sign_word != 0 || b.plus) return false;
    const auto last = second.number().given_number();
    return last && last->sign() >= 0;
}

/// 2万~3万亿元, $300-$500 million, ¥3~5万元: may the scale word of the second end be that of the first as well? Of 2万
/// where the second word goes on from it (万亿), and of a number whose unit stands before it.
inline bool may_share_word(measure const& first, measure const& second) {
    if (scale_word_of(second.unit()) == 0) return false;
    unit_part const& of_second = *second.unit().begin();
    const bool has_unit = first.unit().size() != 0;
    const std::int8_t word = scale_word_of(first.unit());
    if (word == 0) return has_unit && first.wording().symbol != 0;
    const bool is_word = first.unit().size() == 1 && first.unit().begin()->row == &rows::one;
    if (!is_word || of_second.word <= word) return false;
    const auto text_of = [](unit_part const& part) { // none of 10⁴
        if (part.word_text != 0)
            return part.word_text > scale_words.size() ? std::string_view{} : scale_words[part.word_text - 1U].text;
        for (auto const& usual : scale_words)
            if (usual.ten == part.word) return usual.text;
        return std::string_view{};
    };
    const auto head = text_of(*first.unit().begin());
    return !head.empty() && text_of(of_second).starts_with(head);
}

/// Two ends that were read, of which the first has no unit, a scale word or a whole unit.
inline result<measure_range> range_of(measure const& number, measure const& second, std::uint8_t mark,
                                      std::string_view text, bool head_once = false) {
    const bool unlike_frames = (second.wording().rank_affix != 0 && number.wording().rank_affix == 0) || // 2~第3
                               second.wording().part_frame != number.wording().part_frame;               // 2~千分之3
    if (unlike_frames) return refuse(refusal(reason::malformed_text, text, 0));
    const auto in = unit_of_first(number.unit(), second.unit());
    if (!in) return refuse(in.error());
    const auto printed = number.number().given_number();
    if (!printed) return refuse(refusal(reason::malformed_number, text, 0));
    if (number.wording().split != 0 && scale_word_of(number.unit()) != scale_word_of(*in)) // 12万11 and thousand
        return refuse(of_range(reason::ambiguous, scale_of_both, text));
    if (may_share_word(number, second)) return refuse(of_range(reason::ambiguous, scale_of_both, text));
    if (may_share_sign(number, second)) return refuse(of_range(reason::ambiguous, sign_of_both, text));
    if (const auto why = not_in_order(number, *in, second, text)) return refuse(*why);
    const bool exact = number.number().is_exact() || is_count(*printed, *in);
    const figure low = under_words(number.number(), number.wording(), {}, exact);
    const measure first(as_read(low, second.role(), number.wording()), *in, second.role(), number.wording());
    const measure_range range(first, second, mark, number.unit(), head_once);
    if (ends_before(range.hull().upper(), range.hull().lower())) // 超过5~不足5
        return refuse(refusal(reason::malformed_text, text, 0));
    return range;
}

/// 第3~5位, 百分之三到五: the second end under the words of the first. Nothing where there are none, or where it has
/// its own.
inline std::optional<result<measure_range>> range_with_head(std::string_view text, found_mark const& mark,
                                                            std::span<own_unit const> own) {
    const auto first = read_measure(mark.before(text), own);
    if (!first) return std::nullopt;
    const std::string_view head = shared_head_of(first->wording());
    const std::string_view tail = mark.behind(text);
    if (head.empty() || tail.starts_with(head)) return std::nullopt;
    const auto second = read_measure(std::string(head) + std::string(tail), own);
    if (!second) return std::nullopt;
    return range_of(*first, *second, mark.which, text, true);
}

/// A range in one text.
inline result<measure_range> range_in(std::string_view text, std::span<own_unit const> own) {
    const auto mark = mark_in(text);
    if (!mark) return refuse(refusal(reason::malformed_text, text, 0));
    const std::string_view tail = mark->behind(text);
    if (auto range = range_with_head(text, *mark, own)) return *std::move(range);
    const auto second = read_measure(tail, own);
    if (!second) return refuse(behind_mark(second.error(), text, tail));
    const auto first = read_measure(mark->before(text), own);
    if (!first) return refuse(first.error());
    return range_of(*first, *second, mark->which, text);
}
/// A range in one field, and the unit of both ends in another.
inline result<measure_range> range_in_fields(std::string_view number, std::string_view unit,
                                             std::span<own_unit const> own) {
    const auto in_number = [](refusal why) {
        if (why.input < 0) why.input = number_field;
        return refuse(why);
    };
    if (is_blank(number)) return refuse(no_number());
    const auto mark = mark_in(number);
    if (!mark) return in_number(refusal(reason::malformed_text, number, 0));
    const std::string_view tail = mark->behind(number);
    const auto second = measure_reader(tail, unit, own).read();
    if (!second) return in_number(behind_mark(second.error(), number, tail));
    wording const& w = second->wording();
    const bool framed = (w.rank_affix != 0 || w.part_frame != 0) && !is_blank(unit); // 三~五 and 第…位
    const auto first = measure_reader(mark->before(number), framed ? unit : std::string_view{}, own).read();
    if (!first) return in_number(first.error());
    auto range = range_of(*first, *second, mark->which, number);
    return range ? range : in_number(range.error());
}
/// Does the print of a range read as that range, in one text and in two columns? Words that make 千 a number stand in
/// no column, and a frame of one end (第3~5) in none of both.
inline bool reads_again(measure_range const& r, std::span<own_unit const> own) {
    const std::string text = to_string(r);
    const auto again = range_in(text, own);
    if (!again || !(again->first() == r.first() && again->second() == r.second() && again->mark() == r.mark()) ||
        to_string(*again) != text)
        return false;
    wording const& a = r.first().wording();
    wording const& b = r.second().wording();
    const bool in_columns =
        !a.numeral.starts_bare() && !b.numeral.starts_bare() && (a.rank_affix == 0) == (b.rank_affix == 0);
    return !in_columns || range_in_fields(number_text(r), unit_text(r.second()), own).has_value();
}

} // namespace detail

/// Both numbers share the unit that stands after the second, unless the first has a scale word or a unit of its own
/// that converts to it (8000万~1亿元, 900千瓦—1.2兆瓦; 5%~0.1 is a unit_mismatch). A hyphen is a mark only between
/// digits. 第 and 百分之 before the first hold for both (第3~5位). Refusals of read_measure; malformed_text where there
/// is no mark, and for 1.4~0.1, which falls (only -5.4~-13.9 does, in reports of the cold); ambiguous for 5000-1万元,
/// where the scale word would turn the ends around if it held for both, for 零下3~5℃, where 零下 may hold for both, for
/// 三到五万元, where 万 is part of a numeral and may hold for both, for 1995-96, a pair of years, and where its own
/// print would be read otherwise.
[[nodiscard]] inline result<measure_range> read_range(std::string_view text, std::span<own_unit const> own = {}) {
    const auto r = detail::range_in(text, own);
    return !r || detail::reads_again(*r, own)
               ? r
               : refuse(detail::of_range(reason::ambiguous, detail::reads_otherwise, text));
}

/// The same from two fields of a table, `read_range("0.1~1.4", "℃")`: the unit, or the frame of ranks, is that of both
/// ends. Refusals as above, with the field and the place in it; missing_input where there is no number, whatever the
/// unit is.
[[nodiscard]] inline result<measure_range> read_range(std::string_view number, std::string_view unit,
                                                      std::span<own_unit const> own = {}) {
    const auto r = detail::range_in_fields(number, unit, own);
    if (!r || detail::reads_again(*r, own)) return r;
    refusal why = detail::of_range(reason::ambiguous, detail::reads_otherwise, number);
    why.input = number_field;
    return refuse(why);
}

} // namespace tongbi::inline v0
