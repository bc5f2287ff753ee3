// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room typed: amounts, levels and percentages that the compiler checks, their literals, and Boost.Units.
#pragma once

#include <tongbi/typed/amount.hpp>
#include <tongbi/typed/boost_units.hpp>
#include <tongbi/typed/compute.hpp>
#include <tongbi/typed/level.hpp>
#include <tongbi/typed/literals.hpp>
#include <tongbi/typed/percentage.hpp>
#include <tongbi/typed/print.hpp>
#include <tongbi/typed/units.hpp>
