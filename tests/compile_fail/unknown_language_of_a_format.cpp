// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: tongbi: the format is [[fill]<>^][+][width][.decimals] then b s zh en or a rule: {:+.1zh}
// not: boost
#include <tongbi/format.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
inline auto text() { return fmt::format("{:fr}", 6535_万千瓦); }
#else
inline auto text() { return fmt::format("{:zh}", 6535_万千瓦); }
#endif
