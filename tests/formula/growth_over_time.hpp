// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What the tests of growth over time, of index numbers and of acceleration have in common.
#pragma once

#include <tongbi/tongbi.hpp>

#include "catch.hpp"

#include <string>

namespace over_time {

using namespace tongbi;

template <class T>
std::string said(result<T> const& r) {
    return r ? to_string(*r) : std::string(code_of(r.error().why));
}
template <class T>
std::string code(result<T> const& r) {
    return r ? "a value" : std::string(code_of(r.error().why));
}
inline decimal best(result<figure> const& f) {
    REQUIRE(f);
    REQUIRE(f->best());
    return *f->best();
}
inline figure print(std::int64_t coefficient, std::int32_t exponent) {
    return figure::printed(decimal(coefficient, exponent));
}
/// An index number as printed: 102.3.
inline factor index(std::int64_t coefficient, std::int32_t exponent = -1) {
    return factor(print(coefficient, exponent));
}

} // namespace over_time
