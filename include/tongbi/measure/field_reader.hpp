// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a reader of one quantity takes from its fields: sign, number, ranks and money before the number; and how it
/// refuses what it does not understand.
#pragma once

#include <tongbi/measure/measure.hpp>
#include <tongbi/measure/read_number.hpp>
#include <tongbi/measure/read_words.hpp>
#include <tongbi/measure/readings.hpp>
#include <tongbi/number/utf8.hpp>

namespace tongbi::inline v0 {

/// \name Which field a refusal stands in, where number and unit were two: refusal::input. The offset is one of that
/// field.
/// @{
inline constexpr std::int8_t number_field = 0;
inline constexpr std::int8_t unit_field = 1;
/// @}

namespace detail {

inline bool is_blank(std::string_view text) {
    skip_blanks(text);
    return text.empty();
}
inline refusal no_number() {
    refusal why(reason::missing_input, "", 0);
    why.input = number_field;
    return why;
}

/// What stands in one field or in two, and takes from it sign, number, rank and money; `rest_` moves on, so that a
/// refusal can name its place.
class field_reader {
public:
    field_reader(std::string_view text, std::span<own_unit const> own)
        : number_(text), rest_(trimmed(text)), own_(own) {
        words_.from_text = true;
    }
    field_reader(std::string_view number, std::string_view unit_text, std::span<own_unit const> own)
        : field_reader(number, own) {
        unit_ = unit_text;
        in_fields_ = true;
    }

protected:
    /// Without blanks around it, and without the full stop of its sentence.
    [[nodiscard]] static std::string_view trimmed(std::string_view text) {
        skip_blanks(text);
        drop_blanks(text);
        if (constexpr std::string_view stop = "。"; text.size() > stop.size() && ends_in(text, stop)) {
            text.remove_suffix(stop.size());
            drop_blanks(text);
        }
        return text;
    }
    [[nodiscard]] bool starts_number() const {
        const char first = number_char_at(rest_, 0).ascii;
        return is_digit(first) || is_sign(first);
    }
    /// `excerpt` is a part of the field.
    [[nodiscard]] refusal fault(reason why, std::string_view excerpt, std::int8_t field = number_field,
                                formula_name const* readings = nullptr) const {
        for (const std::int8_t each : {number_field, unit_field}) { // what is no UTF-8 is no text
            const std::string_view all = each == number_field ? number_ : unit_;
            if (const auto bad = not_utf8(all); bad != std::string_view::npos) {
                why = reason::malformed_text;
                excerpt = all.substr(bad);
                field = each;
                readings = nullptr;
                break;
            }
        }
        const std::string_view all = field == number_field ? number_ : unit_;
        refusal r(why, excerpt, code_points(all.substr(0, static_cast<std::size_t>(excerpt.data() - all.data()))));
        if (in_fields_) r.input = field;
        r.formula = readings;
        return r;
    }

    [[nodiscard]] result<measure> read_rank() {
        for (std::uint8_t i = 0; i < rank_affixes.size(); ++i) {
            const std::string_view head = rank_affixes[i].head();
            const std::string_view tail = rank_affixes[i].tail();
            if (!rest_.ends_with(tail) || rest_.size() <= head.size() + tail.size()) continue;
            if (const auto rank = rank_in(i, rest_.substr(head.size(), rest_.size() - head.size() - tail.size())))
                return *rank;
        }
        return refuse(fault(reason::malformed_text, rest_));
    }
    /// The place in a frame of ranks: a numeral or digits, and nothing else.
    [[nodiscard]] std::optional<measure> rank_in(std::uint8_t frame, std::string_view text) const {
        wording words = words_;
        std::optional<decimal> place;
        if (const auto n = read_numeral(text); n && n->size == text.size()) {
            words.is_numeral = true;
            words.numeral = n->style;
            place = decimal(n->value, 0);
        } else if (const auto digits = scan_digits(text); digits.error == scanned_digits::fault::none &&
                                                          !digits.has_sign && digits.size == text.size() &&
                                                          digits.value.exponent() == 0) {
            place = digits.value;
        }
        if (!place || place->sign() <= 0) return std::nullopt;
        words.rank_affix = static_cast<std::uint8_t>(frame + 1);
        return measure(figure::exactly(*place), rows::rank_place, role::ordinal, words);
    }

    /// The number, behind 零下 or not; `behind` is the unit where it has a field of its own.
    [[nodiscard]] result<number_read> read_number(std::string_view behind) {
        if (words_.part_frame != 0) {
            if (is_sign(number_char_at(rest_, 0).ascii)) // 四分之-1
                return refuse(fault(reason::malformed_number, rest_));
        }
        if (take_sign(rest_, words_) && is_sign(number_char_at(rest_, 0).ascii)) // 零下-5
            return refuse(fault(reason::malformed_number, rest_));
        const std::string_view start = rest_;
        auto number = number_reader(rest_, words_, behind).read();
        if (number.why) return refuse(fault(*number.why, start, number_field, number.readings));
        if (number.unclear_zero) return refuse(ambiguous(start, zero_within));
        if (words_.sign_word != 0 && sign_words[words_.sign_word - 1U].sign < 0) {
            if (words_.pair.between != number_pair::mark::none) // 零下两三度, 零下5±0.5℃
                return refuse(fault(reason::malformed_number, start));
            number.value = -number.value;
        }
        if (sign_ != '\0' && (words_.is_numeral || words_.pair.between != number_pair::mark::none))
            return refuse(fault(reason::malformed_number, start)); // -$三
        words_.plus = words_.plus || sign_ == '+';
        words_.minus_zero = words_.minus_zero || (sign_ == '-' && number.value.is_zero());
        if (sign_ == '-') number.value = -number.value;
        if (number.value.sign() < 0 && has_word_of_size()) return refuse(ambiguous(start, size_or_value));
        return number;
    }
    /// 接近零下30℃, nearly -5%.
    [[nodiscard]] bool has_word_of_size() const {
        for (const auto word : words_.before)
            if (word != 0 && words_before[word - 1U].compares_sizes) return true;
        return false;
    }
    [[nodiscard]] refusal ambiguous(std::string_view excerpt, formula_name const& readings) const {
        return fault(reason::ambiguous, excerpt, number_field, &readings);
    }
    /// ￥, US$ and their like: the unit, or its numerator; behind the sign of the number, or before it.
    void read_symbol_before() {
        if (!rest_.empty() && is_digit(rest_.front())) return;
        const auto sign = number_char_at(rest_, 0);
        const bool is_signed = is_sign(sign.ascii);
        std::string_view text = rest_.substr(is_signed ? sign.size : 0);
        const auto symbol = find_symbol.take(text);
        if (symbol == 0) return;
        words_.symbol = symbol;
        words_.blank_behind_symbol = size_of_blank(text, false) != 0;
        skip_blanks(text);
        if (is_signed && !is_digit(number_char_at(text, 0).ascii)) return; // -$-5
        words_.sign_before_symbol = is_signed;
        sign_ = is_signed ? sign.ascii : '\0';
        rest_ = text;
    }
    /// The unit in one text: 亿￥, billion US$/yr. Nothing but a divisor may follow, or the money that it is:
    /// ￥5.2亿元.
    [[nodiscard]] std::optional<std::string> with_symbol(std::string_view text) const {
        money_symbol const& symbol = symbols_before[words_.symbol - 1U];
        if (const auto named = read_worded_unit(text, own_, false);
            named && named->unit.size() != 0 && text.find(symbol.text) == std::string_view::npos) {
            unit_row const* row = named->unit.begin()->row;
            if (row == symbol.row || (symbol.other != nullptr && row == symbol.other)) return std::string(text);
        }
        const auto word = scale_word_at(text);
        std::string all(word ? scale_words[*word].text : std::string_view{});
        if (word) text.remove_prefix(all.size());
        if (!text.empty() && !text.starts_with('/') && !text.starts_with("per ") && !text.starts_with(" per "))
            return std::nullopt;
        if (word && is_letter(all.front())) all += ' ';
        all += symbol.text;
        if (text.starts_with("per ")) all += ' ';
        return all.append(text);
    }

    std::string_view number_; ///< or the whole text
    std::string_view unit_;
    std::string_view rest_; ///< of the number
    std::span<own_unit const> own_;
    wording words_{};
    char sign_ = '\0'; ///< before the symbol of money
    bool in_fields_ = false;
};

} // namespace detail

} // namespace tongbi::inline v0
