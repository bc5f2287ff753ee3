// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What the fuzz targets of data files have in common, compiled once: a file is read in one form, and what loaded is
/// written and read in both.
#pragma once

#include "property.hpp"

#include <tongbi/exchange.hpp>
#include <tongbi/model.hpp>

namespace fuzz {

using reader = read_outcome (*)(std::string_view, std::span<own_unit const>);
using writer = std::string (*)(report const&);

/// Everything that a file of one form must hold.
void check_file(std::string_view text, reader read, writer write, reader read_other, writer write_other);

} // namespace fuzz
