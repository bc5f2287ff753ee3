// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/tongbi.hpp>

#ifdef CONSUMER_FORMAT
void print_growth();
#endif

int main() {
    using namespace tongbi;
    using namespace tongbi::literals;

#ifdef CONSUMER_FORMAT
    print_growth();
#endif
    auto g = year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时);
    return g.has_value() ? 0 : 1;
}
