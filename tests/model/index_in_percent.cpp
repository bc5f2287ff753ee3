// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Index numbers whose unit is percent, as some bureaus print them (上年=100, 单位：%), at the doors of measures and of
// observations.

#include "catch.hpp"

#include <tongbi/formula/real_terms.hpp>
#include <tongbi/model.hpp>
#include <tongbi/tongbi.hpp>

#include <string>

using namespace tongbi;

namespace {

measure index_printed(std::string_view text) {
    const auto m = read_measure(text);
    return measure(m->number(), m->unit(), role::factor);
}
std::string index_line(result<measure> const& m) { return m ? to_string(*m) : std::string(code_of(m.error().why)); }

} // namespace

TEST_CASE("an index number in percent is its number on a base of 100, and a factor on one of 1") {
    CHECK(index_line(growth_of_index(index_printed("102.3%"), base_100)) ==
          index_line(growth_of_index(index_printed("102.3"), base_100)));
    CHECK(index_line(growth_of_index(index_printed("1023‰"), base_100)) == "+2.3% [2.25, 2.35]");
    CHECK(index_line(growth_of_index(index_printed("102.3%"), index_base(1))) == "+2.3% [2.25, 2.35]");
    CHECK(index_line(real_of(read_measure("500亿元"), index_printed("101.0%"), base_100)) ==
          index_line(real_of(read_measure("500亿元"), index_printed("101.0"), base_100)));
    CHECK(index_line(rebased_of(index_printed("101.0%"), index_printed("101.0"), base_100)) == "100.0 [99.9, 100.1]");
    CHECK(index_line(growth_of_index(index_printed("102.3%"), index_base(1000))) == "+2.3% [2.25, 2.35]");
    CHECK(index_line(growth_of_index(index_printed("102.3%"), index_base(50))) == "unit_mismatch");
    indicator what;
    what.name = "居民消费价格指数";
    const observation prices{what, "江苏", *read_period("2023"), index_printed("102.3%")};
    CHECK(index_line(growth_of_index(prices, base_100)) == "+2.3% [2.25, 2.35]");
}
