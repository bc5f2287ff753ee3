// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// tongbi (同比): report indicators with their units, their printed precision and their baselines.
/// The typed door, Boost.Units included, and the run-time door, with all computations.
/// No streams, no fmt, no JSON, no Eigen; printing is in format.hpp, reports in model.hpp.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/number.hpp> // first, so that errors of results name few files

#include <tongbi/formula.hpp>
#include <tongbi/measure.hpp>
#include <tongbi/typed.hpp>
#include <tongbi/unit.hpp>

#endif
