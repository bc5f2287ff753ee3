// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says(clang): no computation of this name takes these roles together: formula/README.md lists them
// says(g++): Why = tongbi::v0::misfit::these_roles_do_not_go_together
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
auto pulled = contribution_rate_of(growth(5.8_percent), 126.0_亿千瓦时);
#else
auto pulled = contribution_rate_of(3.1_亿千瓦时, 6.9_亿千瓦时);
#endif
