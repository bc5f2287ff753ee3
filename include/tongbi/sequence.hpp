// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room sequence: algorithms over a sequence of numbers, once for doubles and figures. Normals and anomalies, trends,
/// classes, ranks, records, streaks.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/number/sentence.hpp>
#include <tongbi/sequence/anomalies.hpp>
#include <tongbi/sequence/classes.hpp>
#include <tongbi/sequence/completeness.hpp>
#include <tongbi/sequence/degree_days.hpp>
#include <tongbi/sequence/element.hpp>
#include <tongbi/sequence/linear.hpp>
#include <tongbi/sequence/normals.hpp>
#include <tongbi/sequence/of_measures.hpp>
#include <tongbi/sequence/period_mean.hpp>
#include <tongbi/sequence/ranks.hpp>
#include <tongbi/sequence/records.hpp>
#include <tongbi/sequence/slot.hpp>
#include <tongbi/sequence/streaks.hpp>
#include <tongbi/sequence/trend.hpp>

#endif
