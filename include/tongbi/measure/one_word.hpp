// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Numbers that are one word with their unit in it: 全覆盖, 一半, 次高, 翻两番, 九成五.
#pragma once

#include <tongbi/measure/measure.hpp>
#include <tongbi/measure/read_words.hpp>

namespace tongbi::inline v0::detail {

/// How many times what is doubled, in digits or as a numeral: 两 of 翻两番.
inline bool read_doublings(std::string_view text, wording& words) {
    std::optional<decimal> many;
    if (const auto n = read_numeral(text); n && n->size == text.size()) {
        words.style_of_doublings = n->style;
        many = decimal(n->value, 0);
    } else if (const auto digits = scan_digits(text);
               digits.error == scanned_digits::fault::none && digits.size == text.size() && !digits.has_sign &&
               !digits.grouped && !digits.full_width && digits.value.exponent() == 0) {
        words.doublings_in_digits = true;
        many = digits.value;
    }
    if (!many || many->sign() <= 0 || *many > decimal(most_doublings)) return false;
    words.doublings = static_cast<std::uint8_t>(many->coefficient());
    return true;
}
/// 九成五, 三成五: a digit from one to nine before 成, and one behind it.
inline std::optional<std::uint8_t> read_tenths(std::string_view text) {
    if (text.size() != 2 * han_size + word_of_tenths.size() ||
        text.substr(han_size, word_of_tenths.size()) != word_of_tenths)
        return std::nullopt;
    const auto digit = [](std::string_view character) {
        std::uint8_t d = 9;
        while (d != 0 && character != numeral_digits[d]) --d;
        return d;
    };
    const std::uint8_t tenths = digit(text.substr(0, han_size));
    const std::uint8_t hundredths = digit(text.substr(text.size() - han_size));
    if (tenths == 0 || hundredths == 0) return std::nullopt;
    return static_cast<std::uint8_t>(10 * tenths + hundredths);
}
/// Is the whole text one word? It is noted in `words`.
inline bool take_one_word(std::string_view text, wording& words) {
    if (const auto i = find_worded.whole(text)) {
        words.worded = static_cast<std::uint8_t>(*i + 1);
        return true;
    }
    if (const auto tenths = read_tenths(text)) {
        words.tenths_and_half = *tenths;
        return true;
    }
    if (!begins_with(text, doubling_frames.back().head) || !ends_in(text, behind_doublings)) return false;
    for (std::uint8_t i = 0; i < doubling_frames.size(); ++i) {
        const std::string_view head = doubling_frames[i].head;
        if (!begins_with(text, head) || text.size() <= head.size() + behind_doublings.size()) continue;
        wording as_read = words;
        if (!read_doublings(text.substr(head.size(), text.size() - head.size() - behind_doublings.size()), as_read))
            continue;
        words = as_read;
        words.doubling = static_cast<std::uint8_t>(i + 1);
        return true;
    }
    return false;
}
/// May other words stand around it: 近一半, 翻一番左右?
constexpr bool goes_among_words(wording const& words) {
    return words.doubling != 0 || words.tenths_and_half != 0 || worded_values[words.worded - 1U].among_words;
}
inline measure measure_of_word(wording const& words) {
    if (words.doubling != 0) {
        const auto times = static_cast<std::int64_t>(std::uint64_t{1} << words.doublings);
        return measure(qualified(decimal((times - 1) * 100, 0), spelled_by(words), true), rows::percent, role::growth,
                       words)
            .in_role(role::growth);
    }
    if (words.tenths_and_half != 0)
        return measure(qualified(decimal(int{words.tenths_and_half}), spelled_by(words), true), rows::percent,
                       role::unstated, words);
    worded_value const& entry = worded_values[words.worded - 1U];
    const unit in = entry.row == nullptr ? unit{} : unit(*entry.row);
    const role as = entry.as.value_or(role_of(in.kind()));
    return measure(qualified(decimal(entry.value), spelled_by(words), true), in, as, words).in_role(as);
}

} // namespace tongbi::inline v0::detail
