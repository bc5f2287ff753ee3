// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Index numbers, series of them and real terms: the sentences of reports and the edges.

#include "growth_over_time.hpp"

#include <tongbi/formula/index_series.hpp>
#include <tongbi/formula/real_terms.hpp>

#include <vector>

using namespace tongbi;
using namespace tongbi::literals;
using namespace over_time;

TEST_CASE("an index on last year as 100 is a growth, and its base is exact") {
    CHECK(said(growth_of_index(index(1023), base_100)) == "+2.3% [2.25, 2.35]");
    CHECK(said(growth_of_index(read_measure("98.8"), base_100)) == "-1.2% [-1.25, -1.15]");
    CHECK(code(growth_of_index(read_measure("98.8亿元"), base_100)) == "role_mismatch");
    CHECK(best(evaluate_with(formula::growth_of_index{{index_base(1)}}, exactly(decimal(1023, -3)))) ==
          decimal(23, -1));
    CHECK(best(evaluate_with(formula::growth_of_index{{base_100}}, exactly(0))) == -100);
    CHECK(code(evaluate_with(formula::growth_of_index{{base_100}}, exactly(-5))) == "negative_base");
    CHECK(code(evaluate_with(formula::growth_of_index{{index_base(0)}}, exactly(5))) == "zero_base");
    CHECK(code(evaluate_with(formula::growth_of_index{{index_base(-100)}}, exactly(5))) == "negative_base");
    CHECK(best(evaluate_with(formula::index_of_growth{{base_100}}, exactly(decimal(-12, -1)))) == decimal(988, -1));
    CHECK(said(growth_between(index(1050), index(1020))) == "+2.9% [2.84, 3.05]"); // and not 3.0 %
}

TEST_CASE("an index series changes its base, its kind and its length, and keeps what rounding leaves open") {
    const std::vector<figure> chain{print(1020, -1), print(1030, -1), print(990, -1)};
    const auto fixed = fixed_base_of(chain, base_100);
    REQUIRE(fixed);
    REQUIRE(fixed->size() == 3);
    CHECK((*fixed)[0].lower() == bound::closed(decimal(10195, -2))); // the first has the rounding of one link
    CHECK((*fixed)[0].upper() == bound::closed(decimal(10205, -2)));
    CHECK((*fixed)[1].best() == decimal(10506, -2));
    CHECK((*fixed)[2].best() == decimal(1040094, -4));
    const auto width = [](figure const& f) { return f.upper().at - f.lower().at; };
    CHECK(width((*fixed)[2]) > width((*fixed)[1]));
    CHECK(width((*fixed)[1]) > width((*fixed)[0]));
    // chain and fixed base agree
    const auto links = chain_of(*fixed, base_100);
    REQUIRE(links);
    REQUIRE(links->size() == 2);
    CHECK((*links)[0].best() == chain[1].best());
    CHECK((*links)[1].best() == chain[2].best());
    CHECK((*links)[1].contains(*chain[2].best()));

    const std::vector<figure> old{print(800, -1), print(900, -1), print(1000, -1), print(1100, -1)};
    const auto moved = rebased_to(old, 1, base_100);
    REQUIRE(moved);
    CHECK((*moved)[1] == exactly(100)); // set, and not rounded
    CHECK(width((*moved)[2]) > 0);
    CHECK(evaluate_with(formula::rebased_index{{base_100}}, old[1], old[1])->is_exact() == false);
    CHECK(code(rebased_to(old, 4, base_100)) == "missing_input");

    const std::vector<figure> later{print(1000, -1), print(1020, -1)};
    const auto all = splice(old, later); // 2005=100 up to 110.0, and that year as 100.0
    REQUIRE(all);
    REQUIRE(all->size() == 5);
    CHECK((*all)[3] == later[0]);
    CHECK((*all)[4] == later[1]);
    CHECK((*all)[0].best() == div(decimal(8000), decimal(110), direction::nearest_even).value);
    CHECK((*all)[0].lower().at < *evaluate<formula::quotient>(exactly(8000), exactly(110))->best());
    CHECK(width((*all)[0]) > decimal(18, -2)); // three prints of ±0.05, and not ±0.05 x 100 / 110
    CHECK(code(splice(old, std::vector<figure>{})) == "missing_input");
    CHECK(code(splice(std::vector<figure>{exactly(0)}, later)) == "zero_base");
    CHECK(code(chain_of(std::vector<figure>{}, base_100)) == "missing_input");
    CHECK(code(chain_of(std::vector<figure>{exactly(0), exactly(5)}, base_100)) == "zero_base");
    CHECK(fixed_base_of(std::vector<figure>{}, base_100)->empty());
    // doubles
    const auto plain = fixed_base_of(std::vector<double>{102.0, 103.0}, base_100);
    REQUIRE(plain);
    CHECK(plain->at(1) == Approx(105.06));
    CHECK(code(fixed_base_of(std::vector<double>{102.0, std::numeric_limits<double>::quiet_NaN()}, base_100)) ==
          "missing_input");
}

TEST_CASE("nominal amounts and growths become real by the prices that are given, and come back") {
    CHECK(said(real_of(12.8_万亿元, index(1020), base_100)) == "12.5万亿元 [12.49, 12.61]");
    CHECK(best(evaluate_with(formula::real_amount{{base_100}}, exactly(-51), exactly(102))) == -50);
    CHECK(best(evaluate_with(formula::nominal_amount{{base_100}}, exactly(50), exactly(102))) == 51);
    CHECK(best(evaluate_with(formula::implied_deflator{{base_100}}, exactly(51), exactly(50))) == 102);
    CHECK(code(evaluate_with(formula::real_amount{{base_100}}, exactly(51), exactly(0))) == "zero_base");
    CHECK(code(evaluate_with(formula::real_amount{{base_100}}, exactly(51), exactly(-1))) == "negative_base");
    CHECK(code(evaluate_with(formula::nominal_amount{{base_100}}, exactly(51), exactly(-1))) == "negative_base");

    CHECK(said(real_growth_of(growth(7.4_percent), growth(2.0_percent))) == "+5.3% [5.19, 5.4]"); // and not 5.4 %
    CHECK(best(evaluate<formula::real_growth>(exactly(21), exactly(10))) == 10);
    CHECK(best(evaluate<formula::nominal_growth>(exactly(10), exactly(10))) == 21);
    CHECK(best(evaluate<formula::price_growth>(exactly(21), exactly(10))) == 10);
    CHECK(best(evaluate<formula::real_growth>(exactly(0), exactly(0))) == 0);
    CHECK(best(evaluate<formula::real_growth>(exactly(-100), exactly(25))) == -100);
    CHECK(code(evaluate<formula::real_growth>(exactly(5), exactly(-100))) == "zero_base");
    CHECK(code(evaluate<formula::real_growth>(exactly(5), exactly(-101))) == "negative_base");
    // All is gone in real terms, however the prices fell.
    const auto gone =
        evaluate<formula::real_growth>(exactly(-100), figure::between(bound::opened(-100), bound::closed(5)));
    REQUIRE(gone);
    CHECK(gone->lower() == bound::closed(-100));
    CHECK(gone->upper() == bound::closed(-100));
}
