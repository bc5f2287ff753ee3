// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Vocabularies: the words for the values of an enumeration. A code (stable, in data files and JSON), and what a person
/// reads in English and in Chinese. Each table stands beside its enumeration: `vocabulary<qualifier>::table`.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tongbi::inline v0 {

/// The language of words and sentences.
enum class language : std::uint8_t { en, zh };

/// A value, its code, which is stable, and its words.
template <class E>
struct word_entry {
    E value;
    std::string_view code, en, zh;

    /// The word in a language.
    [[nodiscard]] constexpr std::string_view in(language lang) const { return lang == language::zh ? zh : en; }
};

template <class E>
struct vocabulary;

namespace detail {
template <class E>
inline constexpr word_entry<E> no_words{};
}

/// Without words where the value is none of the enumerators.
template <class E>
[[nodiscard]] constexpr word_entry<E> const& entry_of(E value) {
    for (auto const& entry : vocabulary<E>::table)
        if (entry.value == value) return entry;
    return detail::no_words<E>;
}
/// The value of a code, or nothing where no entry has it.
template <class E>
[[nodiscard]] constexpr std::optional<E> value_of(std::string_view code) {
    for (auto const& entry : vocabulary<E>::table)
        if (entry.code == code) return entry.value;
    return std::nullopt;
}

/// In words: met, 已完成.
template <class E>
[[nodiscard]] constexpr std::string_view word_of(E value, language lang = language::en) {
    return entry_of(value).in(lang);
}

} // namespace tongbi::inline v0
