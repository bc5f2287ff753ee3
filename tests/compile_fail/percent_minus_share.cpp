// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: rest_of(share) gives what it leaves of the whole
#include <tongbi/formula/shares.hpp>
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto others = 100_percent - share(36.4_percent);
#else
auto others = rest_of(share(36.4_percent));
#endif
