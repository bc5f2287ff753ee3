// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room unit: the units that reports print, as one constexpr table, and how they are spelled.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/number/sentence.hpp>
#include <tongbi/unit/adding.hpp>
#include <tongbi/unit/affine.hpp>
#include <tongbi/unit/lexicon.hpp>
#include <tongbi/unit/print.hpp>
#include <tongbi/unit/table.hpp>
#include <tongbi/unit/unit.hpp>
#include <tongbi/unit/unit_index.hpp>
#include <tongbi/unit/unit_text.hpp>

#endif
