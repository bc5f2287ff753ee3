// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What every fuzz target asks of what it was given. A property that does not hold ends the program with the texts that
/// show it; a fuzzer keeps the input, a test fails.
#pragma once

#include <tongbi/measure.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace fuzz {

using namespace tongbi;

inline std::string_view text_of(std::uint8_t const* data, std::size_t size) {
    return size == 0 ? std::string_view("") : std::string_view(reinterpret_cast<const char*>(data), size);
}

template <class... Texts>
void require(bool holds, const char* property, Texts const&... shown) {
    if (holds) return;
    std::fprintf(stderr, "\nPROPERTY: %s\n", property);
    (std::fprintf(stderr, "  <%s>\n", std::string(shown).c_str()), ...);
    std::abort();
}

/// Well-formed UTF-8 (Unicode, table 3-7), not by the library's own judgement.
inline bool is_utf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto in = [&](std::size_t k, unsigned low, unsigned high) {
            const unsigned byte = i + k < text.size() ? static_cast<unsigned char>(text[i + k]) : 0U;
            return byte >= low && byte <= high;
        };
        const auto tail = [&](std::size_t k) { return in(k, 0x80, 0xBF); };
        if (in(0, 0, 0x7F))
            i += 1;
        else if (in(0, 0xC2, 0xDF) && tail(1))
            i += 2;
        else if (in(0, 0xE0, 0xE0) && in(1, 0xA0, 0xBF) && tail(2))
            i += 3;
        else if (in(0, 0xED, 0xED) && in(1, 0x80, 0x9F) && tail(2))
            i += 3;
        else if (in(0, 0xE1, 0xEF) && !in(0, 0xED, 0xED) && tail(1) && tail(2))
            i += 3;
        else if (in(0, 0xF0, 0xF0) && in(1, 0x90, 0xBF) && tail(2) && tail(3))
            i += 4;
        else if (in(0, 0xF1, 0xF3) && tail(1) && tail(2) && tail(3))
            i += 4;
        else if (in(0, 0xF4, 0xF4) && in(1, 0x80, 0x8F) && tail(2) && tail(3))
            i += 4;
        else
            return false;
    }
    return true;
}

inline std::int32_t characters(std::string_view text) {
    std::int32_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    return count;
}

/// Its sentence is text in both languages, and its place lies within `text`.
inline void check(refusal const& why, std::string_view text) {
    for (const auto lang : {language::en, language::zh}) {
        const std::string sentence = describe(why, lang);
        require(!sentence.empty() && is_utf8(sentence), "a refusal has a sentence in UTF-8", sentence, text);
    }
    require(!code_of(why.why).empty(), "a refusal has a code", text);
    require(why.offset >= -1 && why.offset <= characters(text), "a refusal names a place in the text", describe(why),
            text);
}

/// The ends are in order and the best value lies between them.
inline void check(figure const& f, std::string_view text) {
    const bound low = f.lower();
    const bound high = f.upper();
    const bool finite = !low.infinite && !high.infinite;
    require(!finite || low.at < high.at || (low.at == high.at && !low.open && !high.open), "bounds are in order", text,
            to_string(low.at), to_string(high.at));
    const auto best = f.best();
    require(!best || ((low.infinite || *best >= low.at) && (high.infinite || *best <= high.at)),
            "bounds contain the best value", text, to_string(low.at), to_string(best.value_or(decimal{})),
            to_string(high.at));
}

/// Sound, and printed in UTF-8 in both languages.
inline void check(measure const& m, std::string_view text) {
    check(m.number(), text);
    for (const auto lang : {language::en, language::zh}) {
        const std::string printed = to_string(m, lang);
        require(!printed.empty() && is_utf8(printed), "a value prints in UTF-8", printed, text);
    }
    require(is_utf8(number_text(m)) && is_utf8(unit_text(m)), "its columns are UTF-8", text);
}

inline void check(result<measure> const& m, std::string_view text) {
    if (m)
        check(*m, text);
    else
        check(m.error(), text);
}

/// Does everything that `inner` may stand for lie in `outer`?
inline bool encloses(figure const& outer, figure const& inner) {
    return tongbi::detail::compare_ends(outer.lower(), inner.lower(), false) <= 0 &&
           tongbi::detail::compare_ends(outer.upper(), inner.upper(), true) >= 0;
}

/// A unit of one's own, so that this way of reading is taken too.
inline constexpr unit_row barrel{"桶", "bbl", 3, 0, 0, 0, {158987294928, 1, -12}};
inline constexpr std::array own{own_unit{"桶", barrel}, own_unit{"桶/日", unit(barrel) / rows::day}};

} // namespace fuzz
