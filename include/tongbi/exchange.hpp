// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room exchange: reports and findings as CSV and JSON, with the place of every fault. Compiled: link tongbi::report.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/exchange/csv.hpp>
#include <tongbi/exchange/fault.hpp>
#include <tongbi/exchange/file.hpp>
#include <tongbi/exchange/json.hpp>
#include <tongbi/exchange/page.hpp>

#endif
