// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A unit from its text: 万千瓦, kWh, 千瓦时/平方米, 万吨/年, billion RMB. Unknown words are refused, never guessed.
#pragma once

#include <tongbi/measure/words.hpp>
#include <tongbi/unit/lexicon.hpp>

#include <span>

namespace tongbi::inline v0 {
namespace detail {

constexpr void skip_blanks(std::string_view& text) {
    for (;;) {
        if (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
        else if (text.starts_with("\u3000")) text.remove_prefix(3);
        else if (text.starts_with("\u00A0")) text.remove_prefix(2);
        else return;
    }
}

constexpr void drop_blanks(std::string_view& text) { // at the end
    for (;;) {
        if (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
        else if (text.ends_with("\u3000")) text.remove_suffix(3);
        else if (text.ends_with("\u00A0")) text.remove_suffix(2);
        else return;
    }
}

/// One factor: a spelling, after a scale word or not; `inside` is a 多 or 余 after the scale word.
inline std::optional<unit> read_factor(std::string_view text, std::span<own_unit const> own, std::uint8_t* inside) {
    for (auto const& mine : own)
        if (mine.text == text) return mine.what;
    const auto found = [](unit_index::entry const* e) {
        return unit_part{e->row, 1, e->prefix, 0, 0, index_of_units.place_of(e)};
    };
    if (auto const* e = index_of_units.find(text)) return unit(found(e), e->letters);
    for (std::uint8_t i = 0; i < scale_words.size(); ++i) {
        if (!text.starts_with(scale_words[i].text)) continue;
        std::string_view rest = text.substr(scale_words[i].text.size());
        if (inside != nullptr)
            for (std::uint8_t word = 0; word < words_inside.size(); ++word)
                if (rest.starts_with(words_inside[word].text)) {
                    *inside = static_cast<std::uint8_t>(word + 1);
                    rest.remove_prefix(words_inside[word].text.size());
                    break;
                }
        const std::size_t spaced = rest.size();
        skip_blanks(rest);
        if (rest.size() < spaced && (inside == nullptr || *inside == 0)) { // 千 瓦 is 千瓦
            const std::string joined = std::string(scale_words[i].text).append(rest);
            if (auto const* e = index_of_units.find(joined)) return unit(found(e), e->letters);
        }
        const auto ten = scale_words[i].ten;
        const auto spelled = static_cast<std::uint8_t>(i + 1);
        if (rest.empty()) return unit(unit_part{&rows::one, 1, 0, ten, spelled, 0}, script::han);
        if (auto const* e = index_of_units.find(rest)) {
            unit_part part = found(e);
            part.word = ten;
            part.word_text = spelled;
            return unit(part, e->letters);
        }
        for (auto const& mine : own)
            if (mine.text == rest && mine.what.size() == 1 && mine.what.begin()->word == 0) {
                unit_part part = *mine.what.begin();
                part.word = ten;
                part.word_text = spelled;
                return unit(part, mine.what.letters());
            }
        if (inside != nullptr) *inside = 0;
    }
    return std::nullopt;
}

} // namespace detail

/// The whole text as a unit; empty text is no unit. Refusal: unknown_unit with the text.
[[nodiscard]] inline result<unit> read_unit(std::string_view text, std::span<own_unit const> own = {},
                                            std::uint8_t* inside = nullptr) {
    if (text.empty()) return unit{};
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) {
        if (auto u = detail::read_factor(text, own, inside)) return *u;
        return refuse(refusal(reason::unknown_unit, text, 0));
    }
    if (auto whole = detail::read_factor(text, own, inside)) return *whole;
    const auto above = detail::read_factor(text.substr(0, slash), own, inside);
    if (!above) return refuse(refusal(reason::unknown_unit, text.substr(0, slash), 0));
    const auto below = detail::read_factor(text.substr(slash + 1), own, nullptr);
    const bool twice = text.find('/', slash + 1) != std::string_view::npos; // 起/桶/日: per barrel a day, or per barrel and day?
    const auto bare = [](unit const& u) { return u.size() == 1 && u.begin()->row == &rows::one; }; // 万/万 is no unit
    if (!below || twice || (bare(*above) && bare(*below)) || below->size() + above->size() > unit::capacity)
        return refuse(refusal(reason::unknown_unit, text, 0));
    const unit quotient = *above / *below;
    if (quotient.size() == 0) return refuse(refusal(reason::unknown_unit, text, 0)); // 米/米
    return quotient;
}

} // namespace tongbi::inline v0
