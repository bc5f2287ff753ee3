// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Sentences in both languages, side by side.
#pragma once

#include "model/making.hpp"

#include <tongbi/tongbi.hpp>

namespace sentences {

using namespace making;
using namespace tongbi::literals;
using kind = statement_kind;

inline constexpr auto zh = language::zh;
inline constexpr auto last_year = baseline_kind::same_period_last_year;

/// Both languages of a sentence.
template <class T>
std::string both(T const& value, compared_with const& with, print_style const& how = {}) {
    return sentence_of(value, with, how.in(zh)) + " | " + sentence_of(value, with, how);
}
template <class T>
std::string both(T const& value, print_style const& how = {}) {
    return sentence_of(value, how.in(zh)) + " | " + sentence_of(value, how);
}

/// As `both`, of a phrase that is read.
inline std::string said_again(std::string_view phrase, print_style const& how = {}) {
    const auto c = read_comparison(phrase);
    INFO(phrase);
    REQUIRE(c);
    return both(*c, how);
}

} // namespace sentences
