// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Built with -mavx2.
#include "tables.hpp"

double tables_on_avx2(int width) { return tables_computed(width); }
