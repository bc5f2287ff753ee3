// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// unit: a product of unit rows with metric prefixes and scale words, as a plain constexpr value.
///
///     row * row, unit * unit, unit / unit      products and quotients: mm/d, 万元/项, 吨标准煤/万元  (product.hpp)
///     conversion_between(a, b)                 the exact factor from a to b, or why there is none     (conversion.hpp)
#pragma once

#include <tongbi/unit/conversion.hpp>
#include <tongbi/unit/product.hpp>
#include <tongbi/unit/unit_row.hpp>
