// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// number_phrase_reader: the number of a phrase, and the name before it that no word says the end of.
#pragma once

#include <tongbi/model/phrase.hpp>
#include <tongbi/model/printed_comparison.hpp>

#include <algorithm>

namespace tongbi::inline v0 {
namespace detail {

/// Does a character stand in a number, or between the two of a range?
[[nodiscard]] inline bool is_of_number(std::string_view character) {
    for (const std::string_view of : {"〇", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九",
                                      "十", "百", "千", "万", "亿", "点", ".",  ",",  "~",  "～", "—",  "–"})
        if (character == of) return true;
    const char c = number_char_at(character, 0).ascii;
    return is_digit(c) || is_sign(c);
}

class number_phrase_reader : protected phrase_reader {
public:
    number_phrase_reader(std::string_view text, std::span<own_unit const> own) : phrase_reader(text), own_(own) {}

protected:
    using outcome = result<printed_comparison>;

    /// 比重为36.4%, 增幅达5%: not a word of the number.
    void take_verb_to_be() { (void)(take("高达") || take("多达") || take("达到") || take("达") || take("为")); }
    [[nodiscard]] static bool begins_number(std::string_view text) { return !text.empty() && is_digit(text.front()); }
    [[nodiscard]] static bool has_sign(std::string_view text) {
        const auto sign = number_char_at(text, 0);
        return is_sign(sign.ascii) && is_digit(number_char_at(text, sign.size).ascii);
    }
    /// All the rest as one measure; its fault is told with its place in the whole text.
    [[nodiscard]] result<measure> number() const {
        auto m = read_measure(rest_, own_);
        if (m) return m;
        refusal why = m.error();
        const auto before = code_points(text_.substr(0, static_cast<std::size_t>(rest_.data() - text_.data())));
        if (why.offset >= 0) why.offset += before;
        return refuse(why);
    }
    /// The same under a word that stands before what the number is of: 不到上年的1.3倍.
    [[nodiscard]] result<measure> number_under(std::string_view word) const {
        const auto plain = number();
        if (word.empty() || !plain) return plain;
        auto m = read_measure(std::string(word) + std::string(rest_), own_);
        return m ? m : result<measure>(refuse(stop(rest_).error()));
    }
    /// The number of a change. A fall by 倍 and an average are none.
    [[nodiscard]] result<measure> number_of_change(movement direction) const {
        const auto m = number();
        if (!m) return m;
        if (direction == movement::down && is_fold(m->unit())) return refuse(stop(rest_, reason::ambiguous).error());
        if (may_be_points(m->unit())) return refuse(stop(rest_, reason::ambiguous).error());
        if (is_average_growth(m->unit())) return refuse(stop(rest_).error());
        return *m;
    }
    /// 2020年 is not 20 and 20年, 两三成 not 三成 of something that ends in 两, nor is 二十三分之一 a third of 二十.
    /// `text` begins one character before `at`.
    [[nodiscard]] static bool is_within_number(std::string_view text, std::size_t at) {
        return at != 0 && is_of_number(text.substr(0, at)) && is_of_number(text.substr(at, utf8_size(text.substr(at))));
    }
    /// The words up to the first place from which all the rest is a measure; empty where that is the beginning. Where
    /// there is none, the rest is left at its first digit, for the fault of the number to be told.
    [[nodiscard]] std::string_view name_before_number() {
        const std::string_view start = rest_;
        std::size_t before = 0;
        for (std::size_t at = 0; at < start.size(); before = at, at += utf8_size(start.substr(at))) {
            if (is_within_number(start.substr(before), at - before) || cuts_a_name(start, at)) continue;
            rest_ = start.substr(at);
            if (number()) {
                std::string_view name = start.substr(0, at);
                drop_blanks(name);
                return name;
            }
        }
        const auto digit = start.find_first_of("0123456789");
        rest_ = digit == std::string_view::npos ? start : start.substr(digit);
        return {};
    }

    [[nodiscard]] outcome stop(std::string_view from, reason why = reason::malformed_text) const {
        return refuse({why, from, code_points(text_.substr(0, static_cast<std::size_t>(from.data() - text_.data())))});
    }

    std::span<own_unit const> own_;
};

} // namespace detail

} // namespace tongbi::inline v0
