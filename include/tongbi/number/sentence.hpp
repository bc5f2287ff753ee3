// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Sentences of refusals: built from the tables of result.hpp when somebody wants to read one.
#pragma once

#include <tongbi/number/digits.hpp>
#include <tongbi/number/print.hpp>
#include <tongbi/number/result.hpp>
#include <tongbi/number/utf8.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// "change of {current} against {base}" without its braces; and its n-th name in braces.
inline std::string without_braces(std::string_view name) {
    std::string text;
    for (const char c : name)
        if (c != '{' && c != '}') text += c;
    return text;
}

constexpr std::string_view braced(std::string_view name, int which) {
    for (std::size_t at = 0;; --which) {
        const auto open = name.find('{', at);
        const auto close = name.find('}', open);
        if (open == std::string_view::npos || close == std::string_view::npos) return {};
        if (which == 0) return name.substr(open + 1, close - open - 1);
        at = close;
    }
}

inline void replace(std::string& text, std::string_view what, std::string_view by) {
    if (const auto at = text.find(what); at != std::string::npos) text.replace(at, what.size(), by);
}

/// The scale of levels (°C, °F, pH) that a refusal carries, in words.
constexpr std::string_view scale_name(std::string_view unit, bool zh) {
    if (unit.empty()) return zh ? "温度" : "temperature";
    if (zh && (unit == "°C" || unit == "℃")) return "摄氏温度";
    if (zh && (unit == "°F" || unit == "℉")) return "华氏温度";
    return unit;
}

/// In quotes; bytes that a terminal or a log should not be given as they are become \\xNN.
inline std::string quoted(std::string_view raw) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string text = "\"";
    while (!raw.empty()) {
        const auto byte = static_cast<unsigned char>(raw.front());
        const std::size_t size = byte < 0x20 || byte == 0x7F ? 0 : utf8_size(raw);
        if (size == 0) {
            text += "\\x";
            text += hex[byte >> 4U];
            text += hex[byte & 15U];
        } else {
            text += raw.substr(0, size);
        }
        raw.remove_prefix(size == 0 ? 1 : size);
    }
    return text + '"';
}

} // namespace detail

/// The sentence of a refusal, without "refused:".
[[nodiscard]] inline std::string describe(refusal const& why, language lang = language::en) {
    const bool zh = lang == language::zh;
    std::string sentence(word_of(why.why, lang));

    std::string place = detail::quoted(why.excerpt());
    if (why.offset >= 0)
        place +=
            zh ? "（第" + std::to_string(why.offset + 1) + "个字符起）" : " at character " + std::to_string(why.offset);
    const bool names = why.why == reason::unit_mismatch || why.why == reason::role_mismatch ||
                       why.why == reason::indicator_mismatch || why.why == reason::entity_mismatch ||
                       why.why == reason::scope_changed;
    if (names && !why.excerpt().empty()) sentence += (zh ? "：" : ": ") + std::string(why.excerpt());

    std::string_view formula;
    if (why.formula != nullptr) formula = zh ? why.formula->zh : why.formula->en;
    const std::string_view input = why.input < 0 ? std::string_view{} : detail::braced(formula, why.input);
    if (why.why == reason::interval_scale) // the scale that the refusal carries: °C, °F, pH
        detail::replace(sentence, "{scale}", detail::scale_name(why.excerpt(), zh));
    else if (sentence.find("{text}") != std::string::npos) // what the text brings is not searched again
        detail::replace(sentence, "{text}", place);
    else if (!input.empty())
        detail::replace(sentence, "{0}", zh ? std::string(input) : "the " + std::string(input));
    else if (!why.excerpt().empty() && !names)
        detail::replace(sentence, "{0}", why.excerpt());
    else
        detail::replace(sentence, "{0}", zh ? "该数" : "the number");

    if (why.became != change_class::none) {
        std::string words(word_of(why.became, lang));
        detail::replace(words, "{n}", to_string(why.number));
        sentence += (zh ? "，" : ": ") + words;
    }
    if (!formula.empty()) sentence = detail::without_braces(formula) + (zh ? "：" : ": ") + sentence;
    return sentence;
}

/// A refusal in a line of output: `refused: ` and its sentence.
[[nodiscard]] inline std::string to_string(refusal const& why, language lang = language::en) {
    std::string text(lang == language::zh ? "不予计算：" : "refused: ");
    text += describe(why, lang);
    return text;
}
/// A value, or why there is none.
template <class T>
[[nodiscard]] std::string to_string(result<T> const& outcome, language lang = language::en) {
    if (!outcome) return to_string(outcome.error(), lang);
    if constexpr (std::same_as<T, bool>)
        return std::string(*outcome ? (lang == language::zh ? "是" : "yes") : (lang == language::zh ? "否" : "no"));
    else if constexpr (std::floating_point<T>)
        return shortest_text(*outcome);
    else if constexpr (requires { to_string(*outcome, lang); })
        return to_string(*outcome, lang);
    else
        return to_string(*outcome);
}

} // namespace tongbi::inline v0
