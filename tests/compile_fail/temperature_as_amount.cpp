// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0
// says: a temperature is a level or a change, not an amount: write level<degC>
// limit: 1600
// not: boost::units::unit<
// not: unit_signature
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

#ifdef BROKEN
amount<units::degC> mean(figure::printed({166, -1}));
#else
level<units::degC> mean(figure::printed({166, -1}));
#endif
