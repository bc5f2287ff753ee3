// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The index of units: one look finds a spelling, a second one a spelling behind a prefix.
#pragma once

#include <tongbi/number/word_places.hpp>
#include <tongbi/unit/lexicon.hpp>

#include <optional>

namespace tongbi::inline v0::detail {

/// Of the size and four bytes at each end, which tell nearly all spellings apart.
constexpr std::uint32_t hash(std::string_view text) {
    const auto byte = [&](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(text[i])}; };
    const auto four = [&](std::size_t at) {
        return byte(at) | byte(at + 1) << 8U | byte(at + 2) << 16U | byte(at + 3) << 24U;
    };
    std::uint32_t head = 0;
    std::uint32_t tail = 0;
    if (text.size() >= 4) {
        head = four(0);
        tail = four(text.size() - 4);
    } else {
        for (std::size_t i = 0; i < text.size(); ++i) head = head << 8U | byte(i);
    }
    const std::uint64_t mixed = ((std::uint64_t{tail} << 32U | head) ^ text.size()) * 0x9E3779B97F4A7C15U;
    return static_cast<std::uint32_t>(mixed >> 32U);
}
/// Equal texts, most of which differ in size or in the first bytes.
constexpr bool same(std::string_view a, std::string_view b) { return a.size() == b.size() && begins_with(a, b); }

/// Does the spelling take this prefix?
constexpr bool takes_prefix(spelling const& s, power_word const& prefix) {
    return s.takes == prefixing::all || (s.takes == prefixing::large && prefix.ten > 0);
}

/// Every spelling, and behind them the counters by their name.
inline constexpr auto texts = [] {
    std::array<spelling, spellings.size() + rows::counters.size()> all{};
    std::size_t at = 0;
    for (auto const& one : spellings) all[at++] = one;
    for (auto const& row : rows::counters) all[at++] = han(row.zh, row);
    return all;
}();

/// The texts, hashed. A text that is a spelling is no prefix and another one: min is a minute.
class unit_index {
public:
    struct entry {
        std::string_view prefix_text, text;
        unit_row const* row = nullptr;
        std::int8_t prefix = 0;
        script letters = script::han;
        placing place = placing::anywhere;
        std::uint16_t code = 0; ///< unit_part::text
    };

private:
    static constexpr std::uint32_t place_bits = 10;
    static constexpr std::uint32_t slots = 1U << place_bits;

    /// The first spelling of a text stays.
    constexpr void insert(std::uint16_t place) {
        const std::uint32_t code = hash(texts[place].text);
        const std::uint16_t mark = mark_of(code);
        std::uint32_t at = code % slots;
        for (; marks_[at] != 0; at = (at + 1) % slots)
            if (marks_[at] == mark && same(texts[places_[at]].text, texts[place].text)) return;
        places_[at] = place;
        marks_[at] = mark;
    }
    [[nodiscard]] constexpr spelling const* whole(std::string_view text) const {
        const std::uint32_t code = hash(text);
        for (std::uint32_t at = code % slots; marks_[at] != 0; at = (at + 1) % slots)
            if (marks_[at] == mark_of(code) && same(texts[places_[at]].text, text)) return &texts[places_[at]];
        return nullptr;
    }
    /// Of a slot that is taken; never 0.
    [[nodiscard]] static constexpr std::uint16_t mark_of(std::uint32_t code) {
        return static_cast<std::uint16_t>(code >> 16U | 1U);
    }
    template <class Prefixes>
    [[nodiscard]] constexpr std::optional<entry> behind(Prefixes const& prefixes, word_places<> const& places,
                                                        script letters, std::string_view text) const {
        for (std::uint64_t left = places.at(text); left != 0; left &= left - 1) {
            const auto i = static_cast<std::uint32_t>(std::countr_zero(left));
            if (!begins_with(text, prefixes[i].text)) continue;
            const auto* s = whole(text.substr(prefixes[i].text.size()));
            if (s != nullptr && s->letters == letters && takes_prefix(*s, prefixes[i]))
                return entry_of(*s, prefixes[i], i + 1);
        }
        return std::nullopt;
    }
    [[nodiscard]] constexpr entry entry_of(spelling const& s, power_word const& prefix, std::uint32_t number) const {
        const auto place = static_cast<std::uint32_t>(&s - texts.data()) + 1U;
        return {prefix.text,
                s.text,
                s.row,
                static_cast<std::int8_t>(s.prefix + prefix.ten),
                s.letters,
                s.place,
                static_cast<std::uint16_t>(place | number << place_bits)};
    }

public:
    constexpr unit_index() {
        for (std::uint16_t place = 0; place < texts.size(); ++place) insert(place);
    }
    [[nodiscard]] constexpr std::optional<entry> find(std::string_view text) const {
        if (const auto* s = whole(text)) return entry_of(*s, {}, 0);
        if (text.empty()) return std::nullopt;
        const auto first = static_cast<unsigned char>(text.front());
        constexpr unsigned char han_begins = 0xE0; // characters of three bytes
        return first < han_begins ? behind(latin_prefixes, latin_places_, script::latin, text)
                                  : behind(han_prefixes, han_places_, script::han, text);
    }
    /// The entry of unit_part::text.
    [[nodiscard]] constexpr entry at(std::uint16_t code) const {
        spelling const& s = texts[(code & ((1U << place_bits) - 1U)) - 1U];
        const std::uint32_t prefix = code >> place_bits;
        if (prefix == 0) return entry_of(s, {}, 0);
        return entry_of(s, s.letters == script::han ? han_prefixes[prefix - 1] : latin_prefixes[prefix - 1], prefix);
    }

private:
    static constexpr auto text_of = [](power_word const& word) { return word.text; };

    std::array<std::uint16_t, slots> places_{}; ///< of the text of a slot
    std::array<std::uint16_t, slots> marks_{};  ///< a part of its hash, 0 where none stands
    word_places<> han_places_{han_prefixes, text_of};
    word_places<> latin_places_{latin_prefixes, text_of};
};

inline constexpr unit_index index_of_units{};

} // namespace tongbi::inline v0::detail
