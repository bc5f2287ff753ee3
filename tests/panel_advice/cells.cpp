// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Does not compile, and a sentence says why: CASE is which line, 0 the one that does.
#include <tongbi/panel/cells.hpp>

#include <utility>
#include <vector>

using namespace tongbi;

extern Eigen::ArrayXXd numbers;
extern std::vector<double> values;

auto tried() {
#if CASE == 1
    return series(monthly("2022-01"), unit_of("亿元"), std::vector<float>(12));
#elif CASE == 2
    return series(monthly("2022-01"), unit_of("亿元"), numbers.col(0).cast<float>().eval());
#elif CASE == 3
    return series(monthly("2022-01"), unit_of("亿元"), numbers.col(0) * 2);
#elif CASE == 4
    return panel(monthly("2022-01"), unit_of("亿元"), {"甲", "乙"}, numbers * 2);
#elif CASE == 5
    return panel(monthly("2022-01"), unit_of("亿元"), {"甲", "乙"}, Eigen::ArrayXXf(12, 2));
#elif CASE == 6
    return panel(monthly("2022-01"), unit_of("亿元"), {"甲"}, values);
#elif CASE == 7
    return into(std::vector<double>(12));
#elif CASE == 8
    return into(std::as_const(values));
#else
    return into(numbers);
#endif
}
