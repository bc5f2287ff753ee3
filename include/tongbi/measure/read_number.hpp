// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The number at the head of a text: digits, a Chinese numeral, 两三, 25万6千, 5±0.5, 1：3.
#pragma once

#include <tongbi/measure/number_text.hpp>
#include <tongbi/measure/read_unit.hpp>

namespace tongbi::inline v0::detail {

/// The place in split_words at the head of a text.
constexpr std::optional<std::uint8_t> split_word_at(std::string_view text) {
    for (std::uint8_t i = 0; i < split_words.size(); ++i)
        if (begins_with(text, split_words[i].text)) return i;
    return std::nullopt;
}

/// A number that was read. Of what has no value by itself the reason says why.
struct number_read {
    decimal value{};
    std::optional<reason> why{};
    formula_name const* readings = nullptr; ///< of what is ambiguous
    std::int8_t last_scale = 0;             ///< of 25万6千: that of the scale word behind it
    bool unclear_zero = false;              ///< 一千零五 of 一千零五百
    std::string_view text{};                ///< of a numeral
};

inline constexpr formula_name time_or_ratio{"a time of day, or a ratio", "时刻或比"};
inline constexpr formula_name plan_or_number{"a five-year plan, or about so many", "五年规划或约数"};
inline constexpr formula_name about_or_exact{"so many, or about so many", "确数或约数"};
inline constexpr formula_name split_readings{"a number whose last digit has no scale word", "末位未写数量级的数"};

/// Reads a number at the head of `rest` and moves on; how it was worded is noted in `words`.
class number_reader {
public:
    /// `behind` is the text of the unit where it stands in another field.
    number_reader(std::string_view& rest, wording& words, std::string_view behind)
        : rest_(rest), words_(words), behind_(behind) {}

    [[nodiscard]] number_read read() {
        if (take(plus_minus)) return read_second(number_pair::mark::plus_minus_alone, {});
        const auto digits = scan_digits(rest_);
        using fault = scanned_digits::fault;
        if (digits.error == fault::too_many_digits) return {{}, reason::too_many_digits};
        if (digits.error == fault::no_digits) return read_words();
        if (digits.error != fault::none) return {{}, reason::malformed_number};
        words_.grouped = digits.grouped;
        words_.plus = digits.has_plus;
        words_.minus_zero = digits.has_sign && !digits.has_plus && digits.value.is_zero();
        if (auto split = read_split(digits)) return *split;
        rest_.remove_prefix(digits.size);
        return with_second(digits);
    }

private:
    static constexpr std::string_view plus_minus = "±";
    struct pair_mark {
        std::string_view text;
        number_pair::mark between;
    };
    static constexpr std::array pair_marks{
        pair_mark{plus_minus, number_pair::mark::plus_minus}, pair_mark{"：", number_pair::mark::ratio},
        pair_mark{":", number_pair::mark::ratio_ascii}, pair_mark{"∶", number_pair::mark::ratio_sign}};

    bool take(std::string_view mark) {
        if (!begins_with(rest_, mark)) return false;
        rest_.remove_prefix(mark.size());
        return true;
    }
    number_read read_words() {
        const auto n = read_decimal_numeral(rest_);
        if (!n) return {{}, reason::malformed_number};
        words_.is_numeral = true;
        words_.numeral = n->style;
        if (is_bare_hundred(*n)) return {{}, reason::ambiguous, &about_or_exact};
        if (n->value.exponent() >= 0)
            if (const auto estimate = read_estimate(n->size)) return *estimate;
        const std::string_view text = rest_.substr(0, n->size);
        rest_.remove_prefix(n->size);
        return {n->value, {}, nullptr, 0, n->unclear_zero, text};
    }

    /// 百八十, 千五百: without its 一, which 十二 has not and 千万 need not have, it is about so much in speech.
    [[nodiscard]] bool is_bare_hundred(decimal_numeral const& n) const {
        if (!n.style.starts_bare() || rest_.starts_with(numeral_powers[1])) return false;
        std::int64_t value = n.value.coefficient();
        while (value > 1 && value % 10 == 0) value /= 10;
        return value != 1;
    }

    /// 两三, 十七八, 三四十: two digits that follow each other are one number, from the first to the second. Nothing
    /// where the numeral of `size` bytes is followed by no digit or by another one (三五, 一一).
    std::optional<number_read> read_estimate(std::size_t size) {
        const auto digit_at = [&](std::size_t at) {
            for (std::size_t d = 1; d < numeral_digits.size(); ++d)
                if (begins_with(rest_.substr(at), numeral_digits[d])) return d;
            return begins_with(rest_.substr(at), "两") ? std::size_t{2} : std::size_t{0};
        };
        const auto is_second = [&](std::size_t at) {
            return at < rest_.size() && digit_at(at) > 1 && digit_at(at - han_size) + 1 == digit_at(at);
        };
        const std::size_t second = is_second(size) ? size : size + han_size; // behind 百 in 一百二三十
        if (!is_second(second)) return std::nullopt;
        const std::size_t first = second - han_size;
        const std::string head(rest_.substr(0, first));
        const std::string_view tail = rest_.substr(second + han_size);
        const auto low = read_numeral(head + std::string(rest_.substr(first, han_size)) + std::string(tail));
        const auto high = read_numeral(head + std::string(rest_.substr(second)));
        if (!low || !high || low->size != high->size || low->size < second || low->unclear_zero) return std::nullopt;
        numeral_style style = low->style;
        style.liang = static_cast<std::uint16_t>(style.liang | high->style.liang);
        const decimal from(low->value, 0);
        const decimal to(high->value, 0);
        const std::string_view text = rest_.substr(0, low->size + han_size);
        if (!(from < to) || estimate_text(from, to, style) != text) return std::nullopt;
        if (text == "十四五" && text.size() == rest_.size() && behind_.empty())
            return number_read{{}, reason::ambiguous, &plan_or_number};
        words_.numeral = style;
        words_.pair = {number_pair::mark::estimate, from, to};
        rest_.remove_prefix(text.size());
        return number_read{from, {}, nullptr, 0, false, text};
    }

    /// 5±0.5, 1：3: a mark between two numbers, with blanks around it or not.
    number_read with_second(scanned_digits const& first) {
        std::string_view ahead = rest_;
        skip_blanks(ahead);
        for (auto const& mark : pair_marks)
            if (begins_with(ahead, mark.text)) {
                if (mark.between != number_pair::mark::plus_minus && first.has_sign) break;
                rest_ = ahead.substr(mark.text.size());
                skip_blanks(rest_);
                return read_second(mark.between, first.value);
            }
        return {first.value};
    }
    /// 比例为12：30.
    [[nodiscard]] bool says_ratio() const {
        for (const auto word : words_.before)
            if (word != 0 && words_before[word - 1U].text.find("比") != std::string_view::npos) return true;
        return false;
    }
    number_read read_second(number_pair::mark between, decimal first) {
        const auto second = scan_digits(rest_);
        if (second.error != scanned_digits::fault::none || second.has_sign) return {{}, reason::malformed_number};
        words_.pair = {between, first, second.value};
        if (!of_pair(words_.pair)) return {{}, reason::malformed_number};
        if (words_.pair.may_be_time_of_day() && !says_ratio()) return {{}, reason::ambiguous, &time_or_ratio};
        rest_.remove_prefix(second.size);
        return {first};
    }

    /// 25万6千, 14亿1177万8724: parts in falling order, each below the scale word before it. Nothing where a number is
    /// not split.
    std::optional<number_read> read_split(scanned_digits const& head) {
        if (!is_part(head)) return std::nullopt;
        std::int64_t value = head.value.coefficient(); // in units of the scale word that stands behind it
        std::string_view ahead = rest_.substr(head.size);
        std::uint8_t split = 0;
        auto word = split_word_at(ahead);
        int scale = 0;
        for (;;) {
            if (!word) break;
            const std::string_view behind = ahead.substr(split_words[*word].text.size());
            if (behind.empty() || !is_digit(behind.front())) break;
            const auto part = scan_digits(behind);
            if (!is_part(part)) break;
            split = static_cast<std::uint8_t>(split | 1U << *word);
            const auto next = split_word_at(behind.substr(part.size));
            const bool ends = !next || !is_part(scan_digits(behind.substr(part.size + split_words[*next].text.size())));
            scale = ends ? scale_behind(behind.substr(part.size)) : split_words[*next].ten;
            const int power = split_words[*word].ten - scale;
            if (power <= 0 || part.value.coefficient() >= whole_power(power) || value >= whole_power(16 - power))
                return std::nullopt;
            value = value * whole_power(power) + part.value.coefficient();
            ahead = behind.substr(part.size);
            if (ends) break;
            word = next;
        }
        const std::string_view read = rest_.substr(0, rest_.size() - ahead.size());
        if (split == 0 || split_text(value, split, scale) != read) return std::nullopt;
        const bool colloquial = scale == 0 && !is_digit(read[read.size() - 2]); // 3万5 is 35000, or 30005
        if (colloquial) return number_read{{}, reason::ambiguous, &split_readings};
        words_.split = split;
        rest_ = ahead;
        return number_read{decimal(value, 0), {}, nullptr, static_cast<std::int8_t>(scale)};
    }
    [[nodiscard]] static bool is_part(scanned_digits const& digits) {
        return digits.error == scanned_digits::fault::none && !digits.has_sign && !digits.grouped &&
               !digits.full_width && digits.value.exponent() == 0 && digits.value.coefficient() > 0;
    }
    [[nodiscard]] int scale_behind(std::string_view text) const {
        const auto place = scale_word_at(text.empty() ? behind_ : text);
        return place ? scale_words[*place].ten : 0;
    }

    std::string_view& rest_;
    wording& words_;
    std::string_view behind_;
};

} // namespace tongbi::inline v0::detail
