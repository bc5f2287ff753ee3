// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#pragma once

#include <tongbi/typed.hpp>

namespace outlook {

using energy = tongbi::amount<tongbi::units::yi_kWh>;

/// This year's growth once more: next year's energy, or why there is none.
tongbi::result<energy> next_year(energy const& current, energy const& base);

} // namespace outlook
