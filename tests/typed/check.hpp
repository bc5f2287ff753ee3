// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What the tests of the typed door ask of a value: its ends and its print.
#pragma once

#include <tongbi/typed.hpp>

#include <string>

namespace check {

using namespace tongbi;

/// Closed ends and the best value, exactly.
struct closed {
    decimal low, best, high;
};
inline bool operator==(figure const& f, closed const& want) {
    return f.lower() == bound::closed(want.low) && f.upper() == bound::closed(want.high) && f.best() == want.best;
}
/// The print of a value or of a refusal.
template <class T>
std::string text(T const& value, language lang = language::en) {
    return to_string(value, lang);
}
template <class T>
std::string text(result<T> const& outcome, language lang = language::en) {
    if (!outcome) return "refused: " + std::string(code_of(outcome.error().why));
    if constexpr (std::same_as<T, double>)
        return std::to_string(*outcome);
    else
        return to_string(*outcome, lang);
}
/// Equal within a few units of the last digit of a double.
inline bool near(double found, double want, double relative = 1e-15) {
    const double gap = found < want ? want - found : found - want;
    return gap <= relative * (want < 0 ? -want : want);
}

} // namespace check
