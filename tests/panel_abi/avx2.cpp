// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Built with -mavx2.
#include "lanes.hpp"

seen on_avx2() { return computed(); }
