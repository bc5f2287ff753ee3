// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Columns on Eigen: series and panels of doubles with a unit, a role and a period axis, and every computation of
/// tongbi.hpp on them at the speed of memory.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/formula.hpp>
#include <tongbi/measure.hpp>
#include <tongbi/panel/aggregate.hpp>
#include <tongbi/panel/anomalies.hpp>
#include <tongbi/panel/answer.hpp>
#include <tongbi/panel/attainment.hpp>
#include <tongbi/panel/by_period.hpp>
#include <tongbi/panel/carry.hpp>
#include <tongbi/panel/cell_table.hpp>
#include <tongbi/panel/cells_view.hpp>
#include <tongbi/panel/change_classes.hpp>
#include <tongbi/panel/contributions.hpp>
#include <tongbi/panel/door.hpp>
#include <tongbi/panel/exact_sum.hpp>
#include <tongbi/panel/index.hpp>
#include <tongbi/panel/into.hpp>
#include <tongbi/panel/last_available.hpp>
#include <tongbi/panel/means.hpp>
#include <tongbi/panel/normals.hpp>
#include <tongbi/panel/over_entities.hpp>
#include <tongbi/panel/panel.hpp>
#include <tongbi/panel/partial.hpp>
#include <tongbi/panel/partial_moments.hpp>
#include <tongbi/panel/partial_normals.hpp>
#include <tongbi/panel/per_entity.hpp>
#include <tongbi/panel/print.hpp>
#include <tongbi/panel/progress.hpp>
#include <tongbi/panel/rows.hpp>
#include <tongbi/panel/sequences.hpp>
#include <tongbi/panel/series.hpp>
#include <tongbi/panel/storage.hpp>
#include <tongbi/panel/structure.hpp>
#include <tongbi/panel/top.hpp>
#include <tongbi/panel/validity.hpp>
#include <tongbi/panel/whole_numbers.hpp>

#endif
