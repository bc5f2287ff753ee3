// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room typed: amounts, levels and percentages that the compiler checks, their literals, and Boost.Units.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/formula.hpp>
#include <tongbi/number/sentence.hpp>
#include <tongbi/typed/amount.hpp>
#include <tongbi/typed/anomaly.hpp>
#include <tongbi/typed/boost_quantity.hpp>
#include <tongbi/typed/boost_unit.hpp>
#include <tongbi/typed/factor.hpp>
#include <tongbi/typed/level.hpp>
#include <tongbi/typed/literals.hpp>
#include <tongbi/typed/percentage.hpp>
#include <tongbi/typed/print.hpp>
#include <tongbi/typed/target.hpp>
#include <tongbi/typed/units.hpp>

#endif
