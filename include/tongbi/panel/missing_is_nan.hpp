// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A missing number is NaN, and a compiler that was told that there is none would lose it. Whoever includes Eigen for
/// columns includes this before it.
#pragma once

#if defined(__FAST_MATH__) || (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "tongbi/panel: a missing number is NaN, which -ffast-math and -ffinite-math-only remove; compile without them"
#endif
