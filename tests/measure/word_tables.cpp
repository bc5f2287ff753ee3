// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The words around a number are found by the character at one end of a text: as by a look at every word.

#include "catch.hpp"

#include <tongbi/measure/read_words.hpp>

#include <string>
#include <vector>

using namespace tongbi;
using detail::end_of_text;

namespace {

/// All words of the tables, alone and beside others.
std::vector<std::string> const& texts_of_words() {
    static const auto texts = [] {
        std::vector<std::string> words{"", "1420", "万千瓦", "家", "\xE4", "\xE4\xB8", "\x80", "％", ">5", "e", "é"};
        const auto add = [&](auto const& table, auto text_of) {
            for (auto const& entry : table) words.emplace_back(text_of(entry));
        };
        add(words_before, detail::text_of_word);
        add(words_after, detail::text_of_word);
        add(notes, detail::text_of_word);
        add(part_frames, detail::head_of_frame);
        add(worded_values, detail::text_of_word);
        add(symbols_before, detail::text_of_word);
        add(sign_words, detail::text_of_word);
        add(scale_words, detail::text_of_word);
        std::vector<std::string> all;
        for (auto const& a : words)
            for (auto const& b : words) all.push_back(a + b);
        return all;
    }();
    return texts;
}

template <class Table, class TextOf>
std::uint8_t first_of_all(std::string_view text, Table const& table, TextOf text_of, end_of_text end) {
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::string_view word = text_of(table[i]);
        if (end == end_of_text::head ? text.starts_with(word) : text.ends_with(word))
            return static_cast<std::uint8_t>(i + 1);
    }
    return 0;
}

template <end_of_text End, class Search, class Table, class TextOf>
void agree(Search const& search, Table const& table, TextOf text_of) {
    int found = 0;
    for (auto const& text : texts_of_words()) {
        std::string_view rest = text;
        const auto word = search.take(rest);
        if (word != first_of_all(text, table, text_of, End)) FAIL(text);
        const std::size_t size = word == 0 ? 0 : text_of(table[word - 1U]).size();
        if (rest != std::string_view(text).substr(End == end_of_text::head ? size : 0, text.size() - size)) FAIL(text);
        found += word != 0 ? 1 : 0;
    }
    CHECK(found > 100);
}

} // namespace

TEST_CASE("one look at a text finds the word that a look at every word of its table finds") {
    agree<end_of_text::head>(detail::find_before, words_before, detail::text_of_word);
    agree<end_of_text::tail>(detail::find_after, words_after, detail::text_of_word);
    agree<end_of_text::tail>(detail::find_note, notes, detail::text_of_word);
    agree<end_of_text::head>(detail::find_sign, sign_words, detail::text_of_word);
    agree<end_of_text::head>(detail::find_part_frame, part_frames, detail::head_of_frame);
    agree<end_of_text::head>(detail::find_symbol, symbols_before, detail::text_of_word);
    for (std::size_t i = 0; i < worded_values.size(); ++i) {
        CHECK(detail::find_worded.whole(worded_values[i].text) == i);
        CHECK_FALSE(detail::find_worded.whole(std::string(worded_values[i].text) + "了"));
    }
}
