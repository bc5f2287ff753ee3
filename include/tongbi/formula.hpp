// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room formula: every computation, once, on numbers only. Units and roles are the doors' affair.
#pragma once

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/formula/attainment.hpp>
#include <tongbi/formula/change.hpp>
#include <tongbi/formula/evaluate.hpp>
#include <tongbi/formula/multiple.hpp>
#include <tongbi/formula/rules.hpp>
#include <tongbi/formula/share.hpp>
