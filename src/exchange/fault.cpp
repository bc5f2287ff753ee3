// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/exchange/fault.hpp>

#include "exchange/row.hpp"

#include <tongbi/number/sentence.hpp>

namespace tongbi::inline v0 {
namespace {

/// A column that is missing is named in Chinese in a Chinese sentence: 方向未公布.
refusal in_words(refusal why, language lang) {
    auto const* column = detail::column_named(why.excerpt());
    const bool names_column =
        column != nullptr && (why.why == reason::missing_input || why.why == reason::missing_column);
    if (lang == language::en || !names_column) return why;
    refusal in_chinese(why.why, column->zh, why.offset);
    in_chinese.formula = why.formula;
    in_chinese.input = why.input;
    return in_chinese;
}

} // namespace

std::string describe(fault const& f, std::string_view file, language lang) {
    std::string text(file);
    const auto append = [&](int place) {
        text += ':';
        text += std::to_string(place);
    };
    if (f.line > 0) append(f.line);
    if (f.line > 0 && f.column > 0) append(f.column);
    if (!text.empty()) text += ": ";
    if (!f.field.empty()) text += f.field + ": ";
    return text + describe(in_words(f.why, lang), lang);
}

} // namespace tongbi::inline v0
