// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Short words for tests that read a measure from its text.
#pragma once

#include <tongbi/measure.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

namespace reading {

/// What a report prints; a refusal fails the test with its sentence.
inline tongbi::measure read(std::string_view text) {
    const auto m = tongbi::read_measure(text);
    INFO(text << ": " << (m ? std::string("read") : tongbi::describe(m.error())));
    REQUIRE(m);
    return *m;
}
/// Exactly one of a unit; of a scale a difference of one.
inline tongbi::result<tongbi::measure> one_of(std::string_view spelling) {
    const auto u = tongbi::read_unit(spelling);
    if (!u) return tongbi::refuse(u.error());
    const tongbi::role as = tongbi::role_of(u->kind());
    return tongbi::measure(tongbi::figure::exactly(1), *u, as == tongbi::role::level ? tongbi::role::change : as);
}
inline tongbi::measure share(std::string_view text) { return *as_share(read(text)); }
inline tongbi::measure rate(std::string_view text) { return *as_rate(read(text)); }
inline tongbi::measure growth(std::string_view text) { return *as_growth(read(text)); }
inline tongbi::measure change(std::string_view text) { return *as_change(read(text)); }

/// 下降17.5%: a print without a sign whose direction stands in the text.
inline tongbi::measure down(tongbi::measure const& m) { return m.with_number(-m.number()); }

/// "[72.95, 73.05]", "(97, inf)": exact, without trailing zeros.
inline std::string bounds(tongbi::figure const& f) {
    std::string text(f.lower().open ? "(" : "[");
    text += f.lower().infinite ? "-inf" : to_string(f.lower().at.stripped());
    text += ", ";
    text += f.upper().infinite ? "inf" : to_string(f.upper().at.stripped());
    return text + (f.upper().open ? ")" : "]");
}
inline std::string bounds(tongbi::measure const& m) { return bounds(m.number()); }

inline std::string best(tongbi::measure const& m) {
    return m.number().best() ? to_string(*m.number().best()) : std::string("none");
}

/// Does it print as it was, and read again to an equal measure?
inline bool prints_back(std::string_view text) {
    const auto m = tongbi::read_measure(text);
    if (!m || to_string(*m) != text) return false;
    const auto again = tongbi::read_measure(to_string(*m));
    return again && *again == *m;
}

inline std::string_view code(tongbi::refusal const& why) { return tongbi::code_of(why.why); }
/// The reason of a computation that must be refused; "" where it was not.
template <class Result>
std::string_view reason_of(Result const& r) {
    return r ? std::string_view{} : code(r.error());
}

/// A text as a report says it, and what it is.
struct said {
    std::string_view text, bounds, unit, number, in; ///< the last two: as in two columns
};

/// The codes of qualifiers, joined.
inline std::string words_of(tongbi::qualifiers means) {
    std::string text;
    for (auto const& entry : tongbi::vocabulary<tongbi::qualifier>::table)
        if (means.has(entry.value)) text += (text.empty() ? "" : "+") + std::string(entry.code);
    return text;
}

} // namespace reading
