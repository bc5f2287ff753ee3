// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Acceleration, elasticity and the classes of change: the sentences of reports and the edges.

#include "growth_over_time.hpp"

#include <tongbi/formula/acceleration.hpp>
#include <tongbi/formula/change_classes.hpp>
#include <tongbi/formula/elasticity.hpp>

#include <vector>

using namespace tongbi;
using namespace tongbi::literals;
using namespace over_time;

TEST_CASE("a growth that fell back by points was larger by them before") {
    CHECK(said(acceleration_of(growth(1.2_percent), growth(12.3_percent))) == "-11.1 pp [-11.2, -11]");
    CHECK(said(previous_growth_of(growth(1.2_percent), -11.1_pp)) == "+12.3% [12.2, 12.4]"); // 回落11.1个百分点
    CHECK(code(previous_growth_of(-growth(99.0_percent), 50.0_pp)) == "sign_change");
}

TEST_CASE("a decline that widened was smaller before, one that narrowed larger, and a rise has no such points") {
    CHECK(said(previous_decline_of(-growth(18.9_percent), 15.2_pp)) == "-3.7% [-3.8, -3.6]");   // 降幅扩大
    CHECK(said(previous_decline_of(-growth(18.9_percent), -15.2_pp)) == "-34.1% [-34.2, -34]"); // 降幅收窄
    CHECK(said(decline_widened_of(-growth(18.9_percent), -growth(3.7_percent))) == "+15.2 pp [15.1, 15.3]");
    CHECK(said(decline_widened_of(-growth(3.7_percent), -growth(18.9_percent))) == "-15.2 pp [-15.3, -15.1]");
    // 由降转升, 由升转降, and what may be either
    CHECK(code(decline_widened_of(growth(3.7_percent), -growth(18.9_percent))) == "sign_change");
    CHECK(code(decline_widened_of(-growth(3.7_percent), growth(18.9_percent))) == "sign_change");
    CHECK(code(evaluate<formula::decline_widened>(print(0, -1), print(-5, -1))) == "sign_change");
    CHECK(code(previous_decline_of(growth(3.7_percent), 1.0_pp)) == "sign_change");
    CHECK(code(previous_decline_of(-growth(3.7_percent), 4.7_pp)) == "sign_change");
    CHECK(code(evaluate<formula::previous_decline>(exactly(-5), exactly(5))) == "sign_change"); // it was level
    const auto near_level = evaluate<formula::previous_decline>(print(-37, -1), print(37, -1));
    REQUIRE(near_level);
    CHECK(near_level->upper() == bound::closed(0));
}

TEST_CASE("the elasticity of energy is undefined where the economy may not have grown") {
    CHECK(said(energy_elasticity_of(growth(2.9_percent), growth(5.2_percent))) == "0.56 [0.542, 0.573]");
    CHECK(said(energy_elasticity_of(-growth(2.9_percent), growth(5.2_percent))) == "-0.56 [-0.573, -0.542]");
    CHECK(code(energy_elasticity_of(growth(2.9_percent), growth(print(0, -1)))) == "zero_base");
    CHECK(code(energy_elasticity_of(growth(2.9_percent), -growth(1.0_percent))) == "negative_base");
    CHECK(said(elasticity_of(growth(2.0_percent), -growth(4.0_percent))) == "-0.50 [-0.519, -0.481]");
    CHECK(code(elasticity_of(growth(2.0_percent), growth(print(0, -1)))) == "zero_base");
}

TEST_CASE("a change whose base is not positive has a class, and a loss how much of it was reduced") {
    struct row {
        const char* current;
        const char* base;
        change_class became;
        const char* percent;
    };
    for (auto const& r :
         {row{"5.0亿元", "-3.0亿元", change_class::turned_positive, ""},
          row{"-5.0亿元", "3.0亿元", change_class::turned_negative, ""},
          row{"-3.2亿元", "-4.0亿元", change_class::loss_reduced, "20% [17.7, 22.3]"},
          row{"-5.0亿元", "-4.0亿元", change_class::loss_widened, "25% [22.2, 27.9]"},
          row{"0亿元", "-4.0亿元", change_class::loss_reduced, "100%"},
          row{"-4.0亿元", "-4.00亿元", change_class::unchanged, ""},
          row{"3.0亿元", "3.0亿元", change_class::unchanged, ""}, row{"3.0亿元", "2.0亿元", change_class::none, ""},
          row{"0.0亿元", "0亿元", change_class::unchanged, ""}}) {
        INFO(r.current << " after " << r.base);
        const auto found = change_class_of(read_measure(r.current), read_measure(r.base));
        REQUIRE(found);
        CHECK(found->became == r.became);
        CHECK(found->percent.has_value() == (r.percent[0] != '\0'));
        if (found->percent) CHECK(to_string(measure(*found->percent, rows::percent)) == r.percent);
    }
    CHECK(code(change_class_of(read_measure("3.0亿元"), read_measure("0亿元"))) == "zero_base");
    CHECK(code(change_class_of(read_measure("3.0亿元"), read_measure("3.0吨"))) == "unit_mismatch");
    CHECK(code(change_class_of(read_measure("3.0°C"), read_measure("-3.0°C"))) == "interval_scale");
    // typed, and doubles
    CHECK(change_class_of(5.0_亿元, -3.0_亿元)->became == change_class::turned_positive);
    const auto plain = change_class_of(amount<units::yi_CNY, double>(-5.0), amount<units::yi_CNY, double>(-4.0));
    REQUIRE(plain);
    CHECK(plain->became == change_class::loss_widened);
    CHECK(*plain->percent == 25);
    // one-sided numbers: by what their bounds leave
    const auto by_bounds = [](figure const& current, figure const& base) {
        return change_class_of(amount<units::yi_CNY>(current), amount<units::yi_CNY>(base));
    };
    CHECK(by_bounds(figure::over(2), exactly(-3))->became == change_class::turned_positive);
    CHECK(by_bounds(figure::below(-5), exactly(-3))->became == change_class::loss_widened);
    CHECK(code(by_bounds(figure::below(5), exactly(-3))) == "negative_base");
    CHECK(code(by_bounds(figure::below(5), exactly(3))) == "sign_change");
    CHECK(by_bounds(figure::over(2), exactly(3))->became == change_class::none);
}
