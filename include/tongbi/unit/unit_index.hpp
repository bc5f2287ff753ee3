// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The index of units: one look finds a spelling, a second one a spelling behind a prefix.
#pragma once

#include <tongbi/unit/lexicon.hpp>

#include <optional>

namespace tongbi::inline v0::detail {

constexpr std::uint32_t hash(std::string_view text, std::uint32_t seed = 2166136261U) {
    for (const char c : text) seed = (seed ^ static_cast<unsigned char>(c)) * 16777619U; // FNV-1a
    return seed;
}

/// starts_with for words of a few bytes, most of which differ in the first: without a call of memcmp.
constexpr bool begins_with(std::string_view text, std::string_view word) {
    if (text.size() < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (text[i] != word[i]) return false;
    return true;
}

/// Does the spelling take this prefix?
constexpr bool takes_prefix(spelling const& s, power_word const& prefix) {
    return s.takes == prefixing::all || (s.takes == prefixing::large && prefix.ten > 0);
}

/// Every spelling, hashed. A text that is a spelling is no prefix and another one: min is a minute.
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
    static constexpr std::uint32_t slots = 1021;

    /// The first spelling of a text stays.
    constexpr void insert(spelling const& s) {
        for (std::uint32_t at = hash(s.text) % slots;; at = (at + 1) % slots) {
            if (table_[at].text.empty()) table_[at] = s;
            if (table_[at].text == s.text) return;
        }
    }
    [[nodiscard]] constexpr spelling const* whole(std::string_view text) const {
        for (std::uint32_t at = hash(text) % slots; !table_[at].text.empty(); at = (at + 1) % slots)
            if (table_[at].text == text) return &table_[at];
        return nullptr;
    }
    template <class Prefixes>
    [[nodiscard]] constexpr std::optional<entry> behind(Prefixes const& prefixes, script letters,
                                                        std::string_view text) const {
        for (std::uint32_t i = 0; i < prefixes.size(); ++i) {
            if (!begins_with(text, prefixes[i].text)) continue;
            const auto* s = whole(text.substr(prefixes[i].text.size()));
            if (s != nullptr && s->letters == letters && takes_prefix(*s, prefixes[i]))
                return entry_of(*s, prefixes[i], i + 1);
        }
        return std::nullopt;
    }
    [[nodiscard]] constexpr entry entry_of(spelling const& s, power_word const& prefix, std::uint32_t number) const {
        const auto place = static_cast<std::uint32_t>(&s - table_.data()) + 1U;
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
        for (auto const& s : spellings) insert(s);
        for (auto const& row : rows::counters) insert(han(row.zh, row));
    }
    [[nodiscard]] constexpr std::optional<entry> find(std::string_view text) const {
        if (const auto* s = whole(text)) return entry_of(*s, {}, 0);
        if (text.empty()) return std::nullopt;
        const auto first = static_cast<unsigned char>(text.front());
        constexpr unsigned char han_begins = 0xE0; // characters of three bytes
        return first < han_begins ? behind(latin_prefixes, script::latin, text)
                                  : behind(han_prefixes, script::han, text);
    }
    /// The entry of unit_part::text.
    [[nodiscard]] constexpr entry at(std::uint16_t code) const {
        spelling const& s = table_[(code & ((1U << place_bits) - 1U)) - 1U];
        const std::uint32_t prefix = code >> place_bits;
        if (prefix == 0) return entry_of(s, {}, 0);
        return entry_of(s, s.letters == script::han ? han_prefixes[prefix - 1] : latin_prefixes[prefix - 1], prefix);
    }

private:
    std::array<spelling, slots> table_{};
};

inline constexpr unit_index index_of_units{};

} // namespace tongbi::inline v0::detail
