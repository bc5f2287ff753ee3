// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/panel.hpp>
#include <tongbi/table.hpp>

bool more();

bool more() {
    using namespace tongbi;

    const auto t = read_table("年份,省份,产量(万吨)\n2022,江苏省,10\n2022,安徽省,20\n2023,江苏省,11\n2023,安徽省,20\n");
    if (!t) return false;
    const auto output = t->panel("产量");
    const auto growth = year_over_year(output);
    return growth && growth->cells()(1, 0) == 10 && growth->cells()(1, 1) == 0 && check(*t).counts().compared() == 0;
}
