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
        if (text.starts_with(' ') || text.starts_with('\t'))
            text.remove_prefix(1);
        else if (text.starts_with("\u3000") || text.starts_with("\u2009") || text.starts_with("\u202F"))
            text.remove_prefix(3);
        else if (text.starts_with("\u00A0"))
            text.remove_prefix(2);
        else
            return;
    }
}

constexpr void drop_blanks(std::string_view& text) { // at the end
    for (;;) {
        if (text.ends_with(' ') || text.ends_with('\t'))
            text.remove_suffix(1);
        else if (text.ends_with("\u3000") || text.ends_with("\u2009") || text.ends_with("\u202F"))
            text.remove_suffix(3);
        else if (text.ends_with("\u00A0"))
            text.remove_suffix(2);
        else
            return;
    }
}

/// A unit and the 多 or 余 behind its scale word (万余件): 0 for none, else a place in words_inside plus one.
struct worded_unit {
    v0::unit unit;
    std::uint8_t inside = 0;
};

inline unit unit_of(unit_index::entry const& e) {
    return {unit_part{e.row, 1, e.prefix, 0, 0, index_of_units.place_of(&e)}, e.letters};
}
inline unit under_scale_word(unit_part part, script letters, std::uint8_t word) {
    part.word = scale_words[word].ten;
    part.word_text = static_cast<std::uint8_t>(word + 1);
    return {part, letters};
}

/// The place of the scale word at the head of a text, from the place `from` on.
inline std::optional<std::uint8_t> scale_word_at(std::string_view text, std::size_t from = 0) {
    for (std::size_t i = from; i < scale_words.size(); ++i)
        if (text.starts_with(scale_words[i].text)) return static_cast<std::uint8_t>(i);
    return std::nullopt;
}
/// The place of the 多 or 余 at the head of a text, plus one; 0 for none. The text moves on.
constexpr std::uint8_t take_inside(std::string_view& text) {
    for (std::uint8_t i = 0; i < words_inside.size(); ++i)
        if (text.starts_with(words_inside[i].text)) {
            text.remove_prefix(words_inside[i].text.size());
            return static_cast<std::uint8_t>(i + 1);
        }
    return 0;
}

/// What stands behind scale word number `word`, and apart from it: 万 and 千瓦. 千 and 瓦 are 千瓦 where they may join.
inline std::optional<unit> read_scaled(std::uint8_t word, std::string_view text, std::span<own_unit const> own,
                                       bool may_join) {
    if (may_join) {
        const std::string joined = std::string(scale_words[word].text).append(text);
        if (auto const* e = index_of_units.find(joined)) return unit_of(*e);
    }
    if (text.empty()) return under_scale_word({&rows::one}, script::han, word);
    if (auto const* e = index_of_units.find(text)) return under_scale_word(*unit_of(*e).begin(), e->letters, word);
    for (auto const& mine : own)
        if (mine.text == text && mine.unit.size() == 1 && mine.unit.begin()->word == 0)
            return under_scale_word(*mine.unit.begin(), mine.unit.letters(), word);
    return std::nullopt;
}

/// One factor: a spelling, after a scale word or not, which a 多 or 余 may follow where `words` are allowed.
inline std::optional<worded_unit> read_factor(std::string_view text, std::span<own_unit const> own, bool words) {
    for (auto const& mine : own)
        if (mine.text == text) return worded_unit{mine.unit};
    if (auto const* e = index_of_units.find(text)) return worded_unit{unit_of(*e)};
    for (auto scale = scale_word_at(text); scale; scale = scale_word_at(text, *scale + 1U)) {
        std::string_view rest = text.substr(scale_words[*scale].text.size());
        const std::uint8_t inside = words ? take_inside(rest) : std::uint8_t{};
        const std::size_t spaced = rest.size();
        skip_blanks(rest);
        if (auto u = read_scaled(*scale, rest, own, rest.size() < spaced && inside == 0))
            return worded_unit{*u, inside};
    }
    return std::nullopt;
}

/// A unit, with `words` in it or not.
inline result<worded_unit> read_worded_unit(std::string_view text, std::span<own_unit const> own, bool words) {
    if (text.empty()) return worded_unit{};
    const auto unknown = [](std::string_view part) { return refuse(refusal(reason::unknown_unit, part, 0)); };
    if (const auto whole = read_factor(text, own, words)) return *whole;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos) return unknown(text);
    const auto above = read_factor(text.substr(0, slash), own, words);
    if (!above) return unknown(text.substr(0, slash));
    const auto below = read_factor(text.substr(slash + 1), own, false);
    const bool twice =
        text.find('/', slash + 1) != std::string_view::npos; // 起/桶/日: per barrel a day, or per barrel and day?
    const auto bare = [](unit const& u) { return u.size() == 1 && u.begin()->row == &rows::one; }; // 万/万 is no unit
    if (!below || twice || (bare(above->unit) && bare(below->unit)) ||
        below->unit.size() + above->unit.size() > unit::capacity)
        return unknown(text);
    const unit quotient = above->unit / below->unit;
    if (quotient.size() == 0) return unknown(text); // 米/米
    return worded_unit{quotient, above->inside};
}

} // namespace detail

/// The whole text as a unit; empty text is no unit. Refusal: unknown_unit with the text.
[[nodiscard]] inline result<unit> read_unit(std::string_view text, std::span<own_unit const> own = {}) {
    return detail::read_worded_unit(text, own, false).map([](detail::worded_unit const& u) { return u.unit; });
}

} // namespace tongbi::inline v0
