// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Figures as a test writes them: a coefficient and an exponent, or the digits as they are printed.
#pragma once

#include <tongbi/number/digits.hpp>
#include <tongbi/number/figure.hpp>

#include <cstdint>
#include <string_view>

namespace as_printed {

inline tongbi::figure printed(std::int64_t coefficient, std::int32_t exponent = 0) {
    return tongbi::figure::printed(tongbi::decimal(coefficient, exponent));
}

inline tongbi::decimal read(std::string_view text) { return tongbi::scan_digits(text).value; }
inline tongbi::figure printed(std::string_view text) { return tongbi::figure::printed(read(text)); }

/// What lies within the ends of a quantity, where something does.
inline tongbi::figure within(tongbi::figure const& f, tongbi::support natural) { return f.within(natural).value(); }

} // namespace as_printed
