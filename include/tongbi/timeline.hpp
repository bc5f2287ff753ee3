// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room timeline: values along periods (时间序列), and what is computed of them: 同比, 环比, 累计, 当月, seasons,
/// normals, records, streaks and trends.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/formula/year_to_date.hpp>
#include <tongbi/model.hpp>
#include <tongbi/timeline/aggregate.hpp>
#include <tongbi/timeline/deviations.hpp>
#include <tongbi/timeline/index_numbers.hpp>
#include <tongbi/timeline/last_available.hpp>
#include <tongbi/timeline/normals.hpp>
#include <tongbi/timeline/of_results.hpp>
#include <tongbi/timeline/print.hpp>
#include <tongbi/timeline/single_growths.hpp>
#include <tongbi/timeline/starts.hpp>
#include <tongbi/timeline/timeline.hpp>
#include <tongbi/timeline/trends.hpp>

#endif
