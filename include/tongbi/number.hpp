// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room number: what a printed number means. decimal, its rounding and its digits; figure, its ends and its words;
/// result, a value or a reason.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/number/bracket.hpp>
#include <tongbi/number/bracket_functions.hpp>
#include <tongbi/number/conversion_factor.hpp>
#include <tongbi/number/decimal.hpp>
#include <tongbi/number/digits.hpp>
#include <tongbi/number/figure.hpp>
#include <tongbi/number/logarithm.hpp>
#include <tongbi/number/numeral.hpp>
#include <tongbi/number/power.hpp>
#include <tongbi/number/print.hpp>
#include <tongbi/number/print_style.hpp>
#include <tongbi/number/qualifier.hpp>
#include <tongbi/number/result.hpp>
#include <tongbi/number/role.hpp>
#include <tongbi/number/rounding.hpp>
#include <tongbi/number/sentence.hpp>
#include <tongbi/number/shortest.hpp>
#include <tongbi/number/vocabulary.hpp>

#endif
