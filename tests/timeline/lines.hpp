// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Timelines of tests: how they are made of prints, and what stands in them as text.
#pragma once

#include "catch.hpp"

#include <tongbi/sequence.hpp>
#include <tongbi/timeline.hpp>
#include <tongbi/tongbi.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace lines {

using namespace tongbi;

inline period of(std::string_view text) { return *read_period(text); }
inline measure read(std::string_view text) { return *read_measure(text); }
inline std::string shown(result<measure> const& m) { return m ? to_string(*m) : std::string(code_of(m.error().why)); }
template <class T>
std::string refused(result<T> const& r) {
    return r ? "no refusal" : std::string(code_of(r.error().why));
}
/// [0.9, 1.1]
inline std::string bounds_of(measure const& m) {
    return "[" + to_string(m.number().lower().at) + ", " + to_string(m.number().upper().at) + "]";
}
template <class T>
std::string all_of(timeline<T> const& line) {
    std::string text;
    for (auto const& [when, value] : line) {
        text.append(text.empty() ? "" : "; ").append(to_string(when)).append(" ");
        if constexpr (std::same_as<T, observation>)
            text.append(value ? to_string(value->value) : std::string(code_of(value.error().why)));
        else
            text.append(shown(value));
    }
    return text;
}
inline observation mean_of(std::string_view when, std::string_view text, std::string_view entity = "江苏") {
    indicator what;
    what.name = "平均气温";
    return {what, std::string(entity), of(when), read(text)};
}

} // namespace lines
