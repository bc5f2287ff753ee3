// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Built for any processor of this kind.
#include "lanes.hpp"

seen on_baseline() { return computed(); }
