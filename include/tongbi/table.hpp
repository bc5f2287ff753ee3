// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Room table: files that others laid out, read as they are. Compiled: link tongbi::table.
#pragma once

#include <tongbi/version.hpp>

#if TONGBI_HAS_CXX20

#include <tongbi/table/check.hpp>
#include <tongbi/table/parts.hpp>
#include <tongbi/table/read_table.hpp>
#include <tongbi/table/show.hpp>
#include <tongbi/table/table.hpp>
#include <tongbi/table/write_table.hpp>

#endif
