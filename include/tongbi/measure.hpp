// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room measure: one quantity at run time, from text, converted, and every computation with its refusals.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/formula.hpp>
#include <tongbi/measure/cell_marks.hpp>
#include <tongbi/measure/coal_basis.hpp>
#include <tongbi/measure/convert.hpp>
#include <tongbi/measure/measure.hpp>
#include <tongbi/measure/movement.hpp>
#include <tongbi/measure/number_text.hpp>
#include <tongbi/measure/operands.hpp>
#include <tongbi/measure/range.hpp>
#include <tongbi/measure/read_cell.hpp>
#include <tongbi/measure/read_measure.hpp>
#include <tongbi/measure/read_number.hpp>
#include <tongbi/measure/read_range.hpp>
#include <tongbi/measure/read_unit.hpp>
#include <tongbi/measure/read_words.hpp>
#include <tongbi/measure/readings.hpp>
#include <tongbi/measure/role.hpp>
#include <tongbi/measure/target.hpp>
#include <tongbi/measure/wording.hpp>
#include <tongbi/measure/words.hpp>
#include <tongbi/number/sentence.hpp>

#endif
