// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room calendar: periods (时期) of reports, their base periods (同比, 环比), and how they lie to
/// each other.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/calendar/base_period.hpp>
#include <tongbi/calendar/describe.hpp>
#include <tongbi/calendar/period.hpp>
#include <tongbi/calendar/read_period.hpp>
#include <tongbi/calendar/relations.hpp>
#include <tongbi/number/sentence.hpp>

#endif
