// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "outlook.hpp"

namespace outlook {

tongbi::result<energy> next_year(energy const& current, energy const& base) { return current + (current - base); }

} // namespace outlook
