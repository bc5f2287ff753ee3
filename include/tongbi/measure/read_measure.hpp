// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_measure: one quantity, from one text or from the two fields of a table, with number, qualifiers, scale word and
/// unit. All of it is read or refused with the place that was not understood.
#pragma once

#include <tongbi/measure/field_reader.hpp>
#include <tongbi/measure/index_base.hpp>
#include <tongbi/measure/one_word.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Reads one text, or two that are a number and its unit; `rest_` moves on, so that a refusal can name its place.
class measure_reader : field_reader {
public:
    using field_reader::field_reader;

    /// What prints otherwise than it was read has a reading that the next reader would not share: it is refused.
    [[nodiscard]] result<measure> read() {
        const auto m = read_once();
        if (!m || is_plain(*m)) return m;
        if (const auto why = why_not_again(*m)) return refuse(*why);
        return m;
    }

private:
    [[nodiscard]] result<measure> read_once() {
        if (rest_.empty()) return refuse(fault(reason::malformed_number, number_.substr(0, 0)));
        return is_blank(unit_) ? read_text() : read_fields();
    }
    /// Digits before one unit, with words before them and a note behind or without: they print as they were read.
    [[nodiscard]] static bool is_plain(measure const& m) {
        wording const& words = m.wording();
        wording plain;
        plain.from_text = true;
        plain.before = words.before;
        plain.blank_before = words.blank_before;
        plain.plus = words.plus;
        plain.grouped = words.grouped;
        plain.blank = words.blank;
        plain.note = words.note;
        const auto printed = m.number().given_number();
        if (!printed || printed->exponent() > 0 || printed->exponent() < -9 || words != plain) return false;
        if (m.unit().size() == 0) return true;
        unit_part const& part = *m.unit().begin();
        const bool has_digits = part.row == &rows::decade || part.row == &rows::per_hundred_thousand; // 百10年
        return m.unit().size() == 1 && part.power == 1 && part.own_text == nullptr && !has_digits &&
               part.word_text <= scale_words.size();
    }
    /// Does the print of a measure read as that measure, in one text and in two columns? A text that prints as it
    /// stands need not be read twice.
    [[nodiscard]] std::optional<refusal> why_not_again(measure const& m) const {
        const auto differs = [&](measure const& each, std::string const& text) -> std::optional<refusal> {
            const auto again = measure_reader(text, own_).read_once();
            if (!again && again.error().why == reason::too_many_digits)
                return fault(reason::too_many_digits, trimmed(number_));
            if (again && *again == each && to_string(*again) == text) return std::nullopt;
            return ambiguous(trimmed(number_), reads_otherwise);
        };
        const std::string text = to_string(m);
        if (!is_blank(unit_) || text != trimmed(number_))
            if (auto why = differs(m, text)) return why;
        const std::string number = number_text(m);
        const std::string in = unit_text(m);
        const auto columns = measure_reader(number, in, own_).read_once();
        if (!columns || !(columns->unit() == m.unit()) || number_text(*columns) != number || unit_text(*columns) != in)
            return ambiguous(trimmed(number_), reads_otherwise);
        const std::string of_columns = to_string(*columns);
        return *columns == m && of_columns == text ? std::nullopt : differs(*columns, of_columns);
    }

    /// Number, words and unit in one text.
    [[nodiscard]] result<measure> read_text() {
        const bool is_plain = is_digit(rest_.front()); // no word, frame or sign stands before the number
        if (!is_plain) {
            if (auto worded = read_worded()) return *worded;
            if (begins_with(rest_, "第")) return read_rank();
        }
        take_note(rest_, words_);
        const std::string_view all = rest_;
        if (!starts_number()) { // no unit starts with a digit or a sign
            if (index_of_units.find(rest_))
                return refuse(fault(reason::malformed_number, rest_)); // 千瓦 is no 千 of 瓦
            take_before(rest_, words_);
            if (const auto word = read_word_among_words()) return *word;
        }
        const bool worded_before = rest_.size() != all.size();
        if (!is_plain) {
            read_symbol_before();
            take_part_frame(rest_, words_);
        }
        const qualifiers before = spelled_by(words_);
        const std::string_view start = rest_;
        const auto number = read_number({});
        if (!number) return refuse(number.error());
        const std::string_view numeral =
            words_.is_numeral ? start.substr(0, start.size() - rest_.size()) : std::string_view{};

        std::string_view text = rest_;
        skip_blanks(text);
        words_.blank = text.size() != rest_.size();
        if (text.starts_with('.') || text.starts_with(',') || (!text.empty() && is_digit(text.front())))
            return refuse(fault(reason::malformed_number, text));
        take_after(text, words_);
        if (!take_class(numeral, text, words_)) return refuse(fault(reason::malformed_text, rest_));
        words_.inside = take_inside(text);
        if (!words_.blank && words_.inside == 0) {
            if (is_unit_alone(numeral, text, before.flags() != before))
                return refuse(fault(reason::malformed_number, numeral));
            if (is_kilo_of_either(numeral, text)) return refuse(ambiguous(numeral, kilo_of_either));
        }
        const bool by_word = worded_before || words_.after != 0 || words_.inside != 0 || words_.part_frame != 0;
        words_.own_column = in_fields_ && text.empty() && words_.numeral.starts_bare() && !by_word;
        const bool alone = words_.numeral.starts_bare() && !words_.own_column && !by_word;
        if (alone && read_worded_unit(words_.blank ? std::string(all) : without_blanks(all), own_, false))
            return refuse(ambiguous(all, unit_or_number)); // 万元, 百万元, 百千 瓦: an empty cell and its unit
        const auto m = read_unit_of(*number, text, number_field);
        if (m && alone && reads_as_unit(*m, to_string(m->unit())))
            return refuse(ambiguous(all, unit_or_number)); // 千 千 卡, which prints as 千 千卡
        const bool joined = !words_.grouped && !words_.blank && words_.pair.between == number_pair::mark::none;
        if (m && joined && reads_as_decade(m->number(), m->unit()))
            return refuse(ambiguous(number_, decade_or_seconds));
        return m;
    }

    /// Each field by itself: 预计超 12, 500余 and 个, 1.3万 and 余件 are a number and its unit; 12斤 and 斗 are not.
    [[nodiscard]] result<measure> read_fields() {
        std::string_view in = trimmed(unit_);
        for (std::uint8_t i = 0; i < rank_affixes.size(); ++i)
            if (rank_affixes[i].pattern == in) {
                const auto rank = rank_in(i, rest_);
                return rank ? result<measure>(*rank) : refuse(fault(reason::malformed_text, rest_));
            }
        for (std::uint8_t i = 0; i < part_frames.size() && words_.part_frame == 0; ++i)
            if (part_frames[i].pattern == in) words_.part_frame = static_cast<std::uint8_t>(i + 1);
        if (words_.part_frame != 0 || is_index_base(in)) in = {};
        // an unknown frame; a word that has its unit in itself
        if (in.starts_with("第") || in.find(rank_affix::gap) != std::string_view::npos || read_worded())
            return refuse(fault(reason::malformed_text, trimmed(unit_), unit_field));
        take_note(rest_, words_);
        take_note(in, words_);
        if (!starts_number()) take_before(rest_, words_);
        read_symbol_before();
        const std::string_view start = rest_;
        const auto number = read_number(in);
        if (!number) return refuse(number.error());
        const std::string_view digits = start.substr(0, start.size() - rest_.size());
        words_.blank = size_of_blank(rest_, false) != 0;
        skip_blanks(rest_);
        std::string_view behind = rest_;
        take_after(behind, words_);
        words_.inside = take_inside(behind);
        const std::string_view numeral = behind.empty() && words_.is_numeral ? digits : std::string_view{};
        const auto place = scale_word_at(behind);
        const std::string_view scale = place ? scale_words[*place].text : std::string_view{};
        behind.remove_prefix(scale.size());
        const auto read_inside = [&](std::string_view& text) {
            if (words_.inside != 0) return;
            words_.inside = take_inside(text);
            words_.inside_after_scale = place && words_.inside != 0;
        };
        read_inside(behind);
        take_after(in, words_);
        if (!take_class(numeral, in, words_)) return refuse(fault(reason::malformed_text, trimmed(unit_), unit_field));
        read_inside(in);
        const auto m = read_unit_of(*number, in, unit_field, scale);
        const bool scaled_twice = !m && place && scale_word_at(in) && read_worded_unit(in, own_, true);
        if (scaled_twice)
            return refuse(fault(reason::ambiguous, in, unit_field, &scale_word_twice)); // 12.5万 and 万千瓦
        if (!m) return m;
        if (!behind.empty()) return refuse(fault(reason::malformed_number, rest_)); // 12斤 and 斗
        return in_one_text(*m);
    }

    [[nodiscard]] std::optional<measure> read_worded() {
        if (!take_one_word(rest_, words_)) return std::nullopt;
        return measure_of_word(words_);
    }
    /// 近一半, 翻一番左右: a word among words; nothing else may stand there.
    [[nodiscard]] std::optional<result<measure>> read_word_among_words() const {
        std::string_view text = rest_;
        wording words = words_;
        take_after(text, words);
        if (!take_one_word(text, words) || !goes_among_words(words)) return std::nullopt;
        const measure m = measure_of_word(words);
        if (contradict(spelled_by(words)) || !words_fit(words, m.unit()))
            return refuse(fault(reason::malformed_text, number_));
        return m;
    }

    /// The number in the unit that `text` spells, behind the scale word of another field (1.3万 and 件), under all
    /// words that were read.
    [[nodiscard]] result<measure> read_unit_of(number_read const& number, std::string_view text, std::int8_t field,
                                               std::string_view scale = {}) {
        const bool words = words_.inside == 0;
        if (!words && (text.starts_with("×") || (!text.empty() && is_digit(text.front())))) // 多10⁴ t
            return refuse(fault(reason::unknown_unit, text, field));
        std::string joined;
        if (!scale.empty()) joined.append(scale).append(text);
        if (words_.symbol != 0) {
            auto with = with_symbol(scale.empty() ? text : joined);
            if (!with) return refuse(fault(reason::unknown_unit, text, field));
            joined = std::move(*with);
        }
        const auto in = read_worded_unit(scale.empty() && words_.symbol == 0 ? text : joined, own_, words);
        if (!in) return refuse(fault(in.error().why, text, field));
        const bool counts_more = in->unit.size() > 1 && numerator_of(in->unit).size() > 1;
        if (words_.symbol != 0 && counts_more) return refuse(fault(reason::unknown_unit, text, field)); // USD 5·天/桶
        if ((words_.part_frame != 0 || words_.pair.is_ratio()) && in->unit.size() != 0) // they have none
            return refuse(fault(reason::unknown_unit, text, field));
        const bool in_one_field = field == number_field || !scale.empty();
        if (in_one_field && words && words_.is_numeral && !words_.blank && number.value.exponent() >= 0 &&
            begins_with_han_word(in->unit)) {
            const std::string_view numeral = number.text;
            return refuse(is_word_of_either(numeral) ? ambiguous(numeral, word_of_either)
                                                     : fault(reason::malformed_number, numeral));
        }
        if (in->inside != 0) {
            words_.inside = in->inside;
            words_.inside_after_scale = true;
        }
        if (words_.part_frame != 0) return under_all_words(number, *part_frames[words_.part_frame - 1U].row);
        return under_all_words(number, in->unit);
    }
    [[nodiscard]] result<measure> under_all_words(number_read const& number, unit const& u) const {
        const qualifiers means = spelled_by(words_);
        const bool is_class_below_zero = means.has(qualifier::magnitude_class) && number.value.sign() < 0; // -12千级
        if (contradict(means) || is_class_below_zero || !words_fit(words_, u))
            return refuse(fault(reason::malformed_text, number_));
        if (is_count_below_zero(number.value, u, means)) return refuse(fault(reason::malformed_text, number_));
        if (u.kind() == unit_kind::percentage && words_.pair.is_wider_than_its_number())
            return refuse(ambiguous(number_, points_or_part)); // 2.3±10%
        if (words_.split != 0 && scale_word_of(u) != number.last_scale)
            return refuse(ambiguous(number_, kilo_of_either)); // 3万5千瓦
        const bool exact = (words_.is_numeral && number.value.exponent() >= 0) || is_count(number.value, u);
        const role as = words_.pair.is_ratio() ? role::factor : role_of(u.kind());
        const auto pair = of_pair(words_.pair);
        const figure f = pair ? pair->with(means) : qualified(number.value, means, exact);
        const bool is_plain = !words_.grouped && !pair; // 1051±3年 are years
        if (is_plain && reads_as_year(f, u)) return refuse(ambiguous(number_, year_or_years));
        return result<measure>(tl::in_place, as_read(f, as, words_), u, as, words_);
    }
    /// 千 and 千卡, which print as the unit 千千卡; 百 alone.
    [[nodiscard]] bool reads_as_unit(measure const& m, std::string const& in) const {
        return read_worded_unit(in.empty() ? number_text(m) : number_text(m) + " " + in, own_, false).has_value();
    }
    /// What was read in two fields, as it prints in one text.
    [[nodiscard]] measure in_one_text(measure const& m) const {
        wording words = m.wording();
        const std::string in = to_string(m.unit());
        const bool worded = words.before[0] != 0 || words.after != 0 || words.inside != 0 || words.part_frame != 0;
        words.own_column = words.numeral.starts_bare() && !worded && reads_as_unit(m, in);
        const measure one(m.number(), m.unit(), m.role(), words);
        words.blank = takes_blank(words, bare_number(one, true), in);
        return measure(m.number(), m.unit(), m.role(), words);
    }
};

} // namespace detail

/// One quantity from its text: `read_measure("预计超过7400亿元")`. Full-width digits and right thousands separators
/// are accepted. A temperature is a level, a percentage has no role yet (as_share, as_growth, as_rate). No count is
/// below zero: 不足0个 is refused (malformed_text), 低于0℃ and 低于0元, a loss, are not. What is read prints so that it
/// reads back to the same; a text of which that is not so is ambiguous. Refusals: malformed_number, too_many_digits,
/// unknown_unit, malformed_text, ambiguous; each with the text and its place.
[[nodiscard]] inline result<measure> read_measure(std::string_view text, std::span<own_unit const> own = {}) {
    return detail::measure_reader(text, own).read();
}

/// The same from two fields of a table, `read_measure("三", "第…高值")`. Each is read by itself, so that 1 and 2万元
/// are no 12万元 and 千 and 瓦 are a thousand watts; the unit may be empty, and then stand in the number. The base of
/// an index (上年=100) is no unit of its number. Refusals as above, with the field (number_field, unit_field) and the
/// place in it; missing_input where there is no number, whatever the unit is.
[[nodiscard]] inline result<measure> read_measure(std::string_view number, std::string_view unit,
                                                  std::span<own_unit const> own = {}) {
    if (detail::is_blank(number)) return refuse(detail::no_number());
    return detail::measure_reader(number, unit, own).read();
}

} // namespace tongbi::inline v0
