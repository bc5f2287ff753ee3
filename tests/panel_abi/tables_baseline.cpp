// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Built for any processor of this kind.
#include "tables.hpp"

double tables_on_baseline(int width) { return tables_computed(width); }
