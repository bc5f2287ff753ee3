// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Which words of a table may stand at one end of a text, told by the character there: most texts begin with none of
/// them, and one look says so.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tongbi::inline v0::detail {

/// starts_with for words of a few bytes, most of which differ in the first: without a call of memcmp.
constexpr bool begins_with(std::string_view text, std::string_view word) {
    if (text.size() < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (text[i] != word[i]) return false;
    return true;
}
/// ends_with, likewise.
constexpr bool ends_in(std::string_view text, std::string_view word) {
    return text.size() >= word.size() && begins_with(text.substr(text.size() - word.size()), word);
}

enum class end_of_text : std::uint8_t { head, tail };

/// The places of at most 64 words (or 128, of two limbs) by their character at the head or at the tail. Different
/// characters may share a row, so that each word is still compared.
template <end_of_text End = end_of_text::head, std::size_t Limbs = 1>
class word_places {
public:
    template <class Table, class TextOf>
    constexpr word_places(Table const& table, TextOf text_of) {
        static_assert(std::tuple_size_v<Table> <= 64 * Limbs);
        for (std::size_t i = 0; i < table.size(); ++i)
            if (std::string_view const text = text_of(table[i]); !text.empty())
                rows_[row_of(text)][i / 64] |= std::uint64_t{1} << i % 64;
    }

    /// Bit n is set where word n may stand there, of those that one limb holds.
    [[nodiscard]] constexpr std::uint64_t at(std::string_view text, std::size_t limb = 0) const {
        return text.empty() ? 0 : rows_[row_of(text)][limb];
    }
    /// The first word, in the order of the table, that `stands(n)`.
    template <class Stands>
    [[nodiscard]] constexpr std::optional<std::uint8_t> first(std::string_view text, Stands stands) const {
        if (text.empty()) return std::nullopt;
        auto const& row = rows_[row_of(text)];
        for (std::size_t limb = 0; limb < Limbs; ++limb)
            for (std::uint64_t left = row[limb]; left != 0; left &= left - 1) {
                const auto n = static_cast<std::uint8_t>(limb * 64 + static_cast<std::size_t>(std::countr_zero(left)));
                if (stands(n)) return n;
            }
        return std::nullopt;
    }

private:
    /// ASCII has rows of its own; longer characters share 128 by their last two bytes, wherever the word begins.
    [[nodiscard]] static constexpr std::size_t row_of(std::string_view text) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
        std::size_t last = text.size() - 1;
        if constexpr (End == end_of_text::head) {
            const unsigned lead = byte(0);
            if (lead < 0x80) return lead;
            const std::size_t size = lead < 0xE0 ? 2 : 3;
            if (text.size() < size) return 0x80;
            last = size - 1;
        }
        const unsigned final = byte(last);
        if (final < 0x80 || last == 0) return final;
        return 0x80U | ((final ^ byte(last - 1) * 11U) & 0x7FU);
    }

    std::array<std::array<std::uint64_t, Limbs>, 256> rows_{};
};

} // namespace tongbi::inline v0::detail
