// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// figure: a number with the bounds that its print allows.
///
///     figure::printed(73.0)     73.0 in [72.95, 73.05]: half a unit of the last digit, closed
///     figure::exactly(200)      a point: counts, targets, words such as 全覆盖
///     figure::rounded(6450.13, 1)   6450.1 in [6450.05, 6450.15]: of a data base that holds doubles
///     figure::over(97)          (97, inf), no best value;  at_least [97, inf)  below (-inf, 97)  at_most (-inf, 97]
///     figure::between(a, b)     any two ends;  intersect(a, b) the bounds that two prints share
///     compare(a, b)             is a below, equal, above b: met by every pair, by none, or undecided
#pragma once

#include <tongbi/number/bound.hpp>
#include <tongbi/number/figure_class.hpp>
#include <tongbi/number/order.hpp>
