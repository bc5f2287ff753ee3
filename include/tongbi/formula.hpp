// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room formula: every computation, once, on numbers only. Units and roles are the doors' affair.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/formula/attainment.hpp>
#include <tongbi/formula/change.hpp>
#include <tongbi/formula/compare.hpp>
#include <tongbi/formula/computation.hpp>
#include <tongbi/formula/evaluate.hpp>
#include <tongbi/formula/operand.hpp>
#include <tongbi/formula/rules.hpp>
#include <tongbi/formula/share.hpp>
#include <tongbi/formula/signature.hpp>
#include <tongbi/number/sentence.hpp>

#endif
