// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The shortest digits of a double: the bytes of std::to_chars, by dragonbox where it was there to build with.
#pragma once

#include <cstddef>

namespace tongbi::inline v0::detail {

/// Room that put_shortest may write into, more than its digits take.
inline constexpr std::size_t room_of_double = 64;

/// Writes the shortest digits that read back as `x`: 6450.13, 1e+300, -0, nan. Gives the end of them.
[[nodiscard]] char* put_shortest(char* to, double x);

} // namespace tongbi::inline v0::detail
