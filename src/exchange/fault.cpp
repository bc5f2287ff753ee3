// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/exchange/fault.hpp>
#include <tongbi/number/sentence.hpp>

namespace tongbi::inline v0 {

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
    return text + describe(f.why, lang);
}

} // namespace tongbi::inline v0
