// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Sentences of refusals: built from the tables of result.hpp when somebody wants to read one.
#pragma once

#include <tongbi/number/digits.hpp>
#include <tongbi/number/print.hpp>
#include <tongbi/number/result.hpp>
#include <tongbi/number/role.hpp>
#include <tongbi/number/utf8.hpp>

#include <array>

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

/// What the library says in the place of an excerpt, of a file that has none to show.
struct said_of_file {
    std::string_view en, zh;
};
inline constexpr std::array words_of_files{
    said_of_file{"the file is empty", "文件是空的"},
    said_of_file{"the file ends here", "文件到此中断"},
    said_of_file{"neither UTF-8 nor GB18030", "既非UTF-8，也非GB18030"},
    said_of_file{"no UTF-8 behind its mark", "UTF-8标记之后不是UTF-8"},
    said_of_file{" (1 or 2 is read)", "（可读1或2）"},
    said_of_file{" (not UTF-8)", "（不是UTF-8）"},
    said_of_file{" (separated by ; not ,)", "（各栏以;分隔，应为,）"},
    said_of_file{" (separated by tabs not ,)", "（各栏以制表符分隔，应为,）"},
};
inline std::string excerpt_in(std::string_view excerpt, bool zh) {
    std::string text(excerpt);
    for (auto const& said : words_of_files)
        if (zh && excerpt.ends_with(said.en)) replace(text, said.en, said.zh);
    return text;
}

/// The input at fault, in words: "the base", "one of the parts"; of a formula that has only one, or several of a kind,
/// without its being counted. Else the text that is at fault, "the result" of a formula, or "the number".
inline std::string input_in_words(refusal const& why, std::string_view formula, bool zh) {
    const bool sum_of_parts = why.why == reason::part_exceeds_whole && why.input < 0; // none of them is at fault alone
    const bool only_one = !sum_of_parts && !braced(formula, 0).empty() && braced(formula, 1).empty();
    const std::string_view name = only_one ? braced(formula, 0) : why.input >= 0 ? braced(formula, why.input) : "";
    if (name.starts_with("the ")) return "one of " + std::string(name);
    if (name.starts_with("各")) return std::string(name) + "之一";
    if (!name.empty()) return zh ? std::string(name) : "the " + std::string(name);
    if (why.why != reason::role_mismatch && !why.excerpt().empty()) return std::string(why.excerpt());
    if (!formula.empty()) return zh ? "结果" : "the result";
    return zh ? "该数" : "the number";
}

/// "a growth", "an amount"; 增速.
inline std::string role_in_words(role as, bool zh) {
    const std::string word(word_of(as, zh ? language::zh : language::en));
    if (zh || as == role::points) return word;
    return (std::string_view("aeiou").find(word.front()) == std::string_view::npos ? "a " : "an ") + word;
}

/// Between two units that measure the same, in a refusal of numbers that are not brought to another unit.
inline constexpr std::string_view of_another_size = " ≠ ";

/// What a computation was given, and what it takes: "growth ≠ share" of the refusal; one role or kind of statement
/// alone where there is nothing that it takes. Ranks have an order and nothing else.
inline std::string roles_in_words(std::string_view excerpt, bool zh) {
    constexpr std::string_view unlike = " ≠ ";
    const auto at = excerpt.find(unlike);
    const auto given = value_of<role>(excerpt.substr(0, at));
    const auto wanted = at == excerpt.npos ? std::nullopt : value_of<role>(excerpt.substr(at + unlike.size()));
    if (given == role::ordinal && wanted)
        return zh ? "{0}是位次，位次没有和、差与比值，只能比较先后"
                  : "{0} is a rank, and ranks have no sum, no difference and no ratio: they have an order";
    if (given && wanted)
        return zh ? "{0}是" + role_in_words(*given, zh) + "，此处应为" + role_in_words(*wanted, zh)
                  : "{0} is " + role_in_words(*given, zh) + ", and this takes " + role_in_words(*wanted, zh);
    std::string sentence(word_of(reason::role_mismatch, zh ? language::zh : language::en));
    if (!excerpt.empty()) sentence += (zh ? "：" : ": ") + (given ? role_in_words(*given, zh) : std::string(excerpt));
    return sentence;
}

} // namespace detail

/// The sentence of a refusal, without "refused:".
[[nodiscard]] inline std::string describe(refusal const& why, language lang = language::en) {
    const bool zh = lang == language::zh;
    std::string_view formula;
    if (why.formula != nullptr) formula = zh ? why.formula->zh : why.formula->en;

    std::string sentence(word_of(why.why, lang));
    if (why.why == reason::role_mismatch) sentence = detail::roles_in_words(why.excerpt(), zh);
    if (why.why == reason::unit_mismatch && why.excerpt().find(detail::of_another_size) != std::string_view::npos)
        sentence = zh ? "计量单位不同，应先换算" : "the units differ; convert to one of them first";
    if (why.why == reason::interval_scale && why.formula != nullptr) // of a sum, which names itself
        sentence = zh ? "温度不能相加，应加上温差" : "temperatures have no sum; add a difference";

    std::string place = detail::quoted(detail::excerpt_in(why.excerpt(), zh));
    if (why.offset >= 0)
        place +=
            zh ? "（第" + std::to_string(why.offset + 1) + "个字符起）" : " at character " + std::to_string(why.offset);
    const bool names = why.why == reason::unit_mismatch || why.why == reason::indicator_mismatch ||
                       why.why == reason::entity_mismatch || why.why == reason::scope_changed ||
                       why.why == reason::incomplete; // 23/30
    if (names && !why.excerpt().empty()) sentence += (zh ? "：" : ": ") + std::string(why.excerpt());

    if (why.why == reason::interval_scale) // the scale that the refusal carries: °C, °F, pH
        detail::replace(sentence, "{scale}", detail::scale_name(why.excerpt(), zh));
    else if (sentence.find("{text}") != std::string::npos) // what the text brings is not searched again
        detail::replace(sentence, "{text}", place);
    else
        detail::replace(sentence, "{0}", detail::input_in_words(why, formula, zh));

    if (why.became != change_class::none) {
        std::string words(why.words_of_change(lang));
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
[[nodiscard]] std::string to_string(result<T> const& outcome, print_style const& how = {}) {
    const bool zh = how.lang == language::zh;
    if (!outcome) return to_string(outcome.error(), how.lang);
    if constexpr (std::same_as<T, bool>)
        return std::string(*outcome ? (zh ? "是" : "yes") : (zh ? "否" : "no"));
    else if constexpr (requires { to_string(*outcome, how); })
        return to_string(*outcome, how);
    else
        return to_string(*outcome);
}

} // namespace tongbi::inline v0
