// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What follows from the numbers of "江苏应对气候变化政策与行动 2023", beside plausible
// wrong readings of the same print: a test that a wrong reading passes would be no test.

#include "formula/jiangsu_derivations.hpp"

#include <set>
#include <vector>

namespace of_jiangsu {

using namespace jiangsu;
using referee::show;

namespace {

using formula::base_of_growth;
using formula::change_of_growth;
using formula::difference;
using formula::growth_factor;
using formula::growth_of_change;
using formula::normal;
using formula::normal_of_relative;
using formula::part;
using formula::quotient;
using formula::share;
using formula::sum;
using formula::target_of_attainment;
using formula::whole;

const conversion_factor mu_to_hectare = conversion_factor::of(1, 15, 0);
const conversion_factor hectare_to_mu = conversion_factor::of(15, 1, 0);

figure cheng(std::string_view text) { return p(text).shifted(1); } // 成: tenths, as a percentage

/// A spread over places: each end is a print.
figure between_prints(figure const& low, figure const& high) { return figure::between(low.lower(), high.upper()); }
figure up_to(figure const& high) { return *figure::between(bound::unlimited(), high.upper()).within(growth_support); }

} // namespace

TEST_CASE("what follows from the numbers of the Jiangsu report is exact, with its bounds") {
    struct row {
        std::string_view id;
        figure found;
    };
    const figure heavy_rain = of<sum>(p("1.6"), exactly(1));
    const std::vector<row> rows{
        {"D001", of<normal>(p("16.6"), p("0.9"))},
        {"D002", of<normal>(p("16.5"), p("1.5"))},
        {"D003", of<normal_of_relative>(p("1201.8"), cheng("1.3"))},
        {"D004", of<change_of_growth>(p("1201.8"), cheng("1.3"))},
        {"D005", of<difference>(p("2099.4"), p("99"))},
        {"D006", of<growth_of_change>(p("2099.4"), p("99"))},
        {"D007", of<difference>(p("37"), p("12"))},
        {"D008", of<growth_of_change>(p("37"), p("12"))},
        {"D009", of<normal_of_relative>(p("493.1"), cheng("9.3"))},
        {"D010", of<change_of_growth>(p("493.1"), cheng("9.3"))},
        {"D011", heavy_rain},
        {"D012", of<quotient>(exactly(1), heavy_rain)},
        {"D013", of<quotient>(p("493.1"), p("37"))},
        {"D014", of<formula::ratio>(of<growth_factor>(cheng("9.3")),
                                    of<growth_factor>(of<growth_of_change>(p("37"), p("12"))))},
        {"D015", of<normal_of_relative>(p("758.5"), -between_prints(cheng("0.3"), cheng("2.2")))},
        {"D016", of<normal_of_relative>(p("1752"), up_to(cheng("5.1")))},
        {"D017", of<difference>(p("38.8"), p("-13.9"))},
        {"D018", of<difference>(p("1752"), p("758.5"))},
        {"D020", of<sum>(p("16.6").scaled(conversion_factor::of(9, 5, 0)), exactly(32))},
        {"D021", of<difference>(p("79.6"), p("0.6"))},
        {"D022", of<difference>(p("92.4"), p("1.4"))},
        {"D023", of<difference>(p("92.7"), p("3.8"))},
        {"D024", of<difference>(p("73.0"), p("1.7"))},
        {"D025", of<difference>(p("98.3"), p("5.2"))},
        {"D026", of<difference>(p("72.22"), p("13"))},
        {"D027", of<difference>(p("95.6"), p("4.2"))},
        {"D028", of<difference>(exactly(100), p("4.2"))},
        {"D029", of<difference>(*figure::over(60).within(share_support), p("6.3"))},
        {"D030", of<growth_of_change>(p("79.6"), p("0.6"))},
        {"D034", of<growth_factor>(p("5.8")).shifted(2)},
        {"D036", of<base_of_growth>(figure::over(d("256.6")), p("60.4"))},
        {"D037", of<growth_factor>(p("9.2"))},
        {"D038", of<growth_factor>(p("9.4"))},
        {"D039", of<growth_factor>(p("18"))},
        {"D040", of<growth_factor>(-p("17.5"))},
        {"D041", of<growth_factor>(-p("9.9"))},
        {"D046", of<whole>(p("6535"), p("36.4"))},
        {"D048", of<share>(p("1420"), p("6535"))},
        {"D051", of<share>(p("4.66"), p("12.8"))},
        {"D052", of<whole>(p("4.66"), p("36.3"))},
        {"D053", intersect(p("12.8"), of<whole>(p("4.66"), p("36.3"))).value()},
        {"D054", of<part>(p("12.8"), p("36.3"))},
        {"D055", of<difference>(p("12.8"), p("4.66"))},
        {"D056", of<part>(p("12.8"), p("11.4"))},
        {"D060", of<share>(p("1.74"), p("12.8"))},
        {"D061", of<share>(p("1.18"), p("12.8"))},
        {"D062", of<share>(figure::over(d("7400")).shifted(-4), p("12.8"))},
        {"D063", of<share>(of<sum>(of<sum>(p("1.74"), p("1.18")), figure::over(d("7400")).shifted(-4)), p("12.8"))},
        {"D065", of<share>(p("8320").shifted(-4), p("23.34"))},
        {"D066", of<formula::ratio>(p("10"), p("20")).shifted(2)},
        {"D067", of<share>(p("113.0"), p("6535"))},
        {"D068", of<share>(figure::over(160), p("6535"))},
        {"D069", of<formula::attainment>(figure::at_least(1000), p("6535"))},
        {"D070", of<share>(p("500").shifted(-1), figure::over(3000))}, // 500 MW of over 3000万千瓦
        {"D073", of<formula::attainment>(p("358.89"), exactly(200))},
        {"D074", of<difference>(p("358.89"), exactly(200))},
        {"D075", of<difference>(exactly(100), p("99.92"))},
        {"D076", of<difference>(p("100"), p("99.92"))},
        {"D077", of<target_of_attainment>(p("17.15"), figure::over(100))},
        {"D091", of<quotient>(p("1051.9").shifted(4), exactly(1218))},
        {"D092", of<quotient>(p("220"), exactly(87))},
        {"D093", of<quotient>(p("306").shifted(4), exactly(207))},
        {"D094", of<quotient>(p("10.75").shifted(8), p("500").shifted(3))},
        {"D095", of<quotient>(p("1.74").shifted(4), p("6587"))},
        {"D097", p("1420").shifted(1)},
        {"D098", p("6535").shifted(-2)},
        {"D099", p("120").shifted(4).scaled(mu_to_hectare)},
        {"D100", of<sum>(p("120"), p("207")).shifted(4).scaled(mu_to_hectare)},
        {"D101", p("17.15").shifted(4).scaled(mu_to_hectare)},
        {"D102", p("23.34").shifted(4).scaled(mu_to_hectare)},
        {"D103", p("3277").scaled(hectare_to_mu).shifted(-4)},
        {"D104", p("1800").shifted(2)},
    };
    std::set<std::string_view> seen;
    for (auto const& [id, found] : rows) {
        CAPTURE(id, show(found));
        derivation const& row = row_of(id);
        CHECK(seen.insert(id).second);
        CHECK(found.best().has_value() != row.central.empty());
        if (found.best()) {
            const rational central{std::string(row.central)};
            CHECK(referee::magnitude(exact(*found.best()) - central) <=
                  referee::scaled(referee::magnitude(central), -15));
            CHECK((!referee::in_18_digits(central).exact || exact(*found.best()) == central));
        }
        CHECK(is_end(found.lower(), row.lo, row.lo_open, false, row.in_two_steps));
        CHECK(is_end(found.upper(), row.hi, row.hi_open, true, row.in_two_steps));
        CHECK(agrees(found, row));
    }
    CHECK(seen.size() == std::size(derivations));
}

TEST_CASE("cars per charging pile cannot be had from two lower bounds") {
    const auto f = evaluate<quotient>(figure::over(28).shifted(4), figure::over(d("8.8")).shifted(4)); // D096
    REQUIRE_FALSE(f);
    CHECK(f.error().why == reason::unbounded);
    // The wrong twin divides the printed numbers.
    CHECK(exact(d("28") / d("8.8")) > 3);
}

TEST_CASE("a wrong reading of the report gives another number or other bounds") {
    /// Interval arithmetic that takes two occurrences of one input for two inputs.
    const auto naive = [](figure const& above, figure const& below) {
        return figure::between(bound::closed(div(above.lower().at, below.upper().at, direction::down).value),
                               bound::closed(div(above.upper().at, below.lower().at, direction::up).value),
                               *above.best() / *below.best());
    };
    const auto naive_change = [&](figure const& level, figure const& growth) {
        return naive(of<formula::product>(level, growth), of<sum>(growth, exactly(100)));
    };
    const auto truncated = [](std::string_view text) { return figure::truncated(d(text)); };
    struct row {
        std::string_view id;
        std::string_view mistake;
        figure wrong;
    };
    const std::vector<row> rows{
        {"D021", "percentage points read as percent", of<base_of_growth>(p("79.6"), p("0.6"))},
        {"D022", "percentage points read as percent", of<base_of_growth>(p("92.4"), p("1.4"))},
        {"D023", "percentage points read as percent", of<base_of_growth>(p("92.7"), p("3.8"))},
        {"D030", "percentage points taken for a percentage", p("0.6")},
        {"D001", "273.15 added to a difference", of<difference>(p("16.6"), of<sum>(p("0.9"), exactly(d("273.15"))))},
        {"D001", "an anomaly in degrees read as a percentage", of<base_of_growth>(p("16.6"), p("0.9"))},
        {"D020", "a level converted as a difference", p("16.6").scaled(conversion_factor::of(9, 5, 0))},
        {"D003", "成 read as percent", of<normal_of_relative>(p("1201.8"), p("1.3"))},
        {"D003", "half a percent instead of half a tenth of 成", of<normal_of_relative>(p("1201.8"), p("13.0"))},
        {"D003", "taken off the level instead of divided",
         of<part>(p("1201.8"), of<difference>(exactly(100), cheng("1.3")))},
        {"D009", "成 read as times", of<normal_of_relative>(p("493.1"), p("9.3").shifted(2))},
        {"D011", "偏多1.6倍 read as 1.6 times as much", p("1.6")},
        {"D012", "偏多1.6倍 read as 1.6 times as much", of<quotient>(exactly(1), p("1.6"))},
        {"D006", "divided by the level instead of its normal", of<share>(p("99"), p("2099.4"))},
        {"D008", "divided by the level instead of its normal", of<share>(p("12"), p("37"))},
        {"D004", "naive interval arithmetic", naive_change(p("1201.8"), cheng("1.3"))},
        {"D010", "naive interval arithmetic", naive_change(p("493.1"), cheng("9.3"))},
        {"D013", "days taken for a count", of<quotient>(p("493.1"), exactly(37))},
        {"D091", "projects taken for a rounded number", of<quotient>(p("1051.9").shifted(4), p("1218"))},
        {"D014", "two independent prints of the length",
         of<quotient>(of<formula::product>(of<growth_factor>(cheng("9.3")), of<difference>(p("37"), p("12"))),
                      p("37"))},
        {"D014", "the length multiplied instead of divided",
         of<formula::product>(of<growth_factor>(cheng("9.3")),
                              of<growth_factor>(of<growth_of_change>(p("37"), p("12"))))},
        {"D015", "above the normal instead of below",
         of<normal_of_relative>(p("758.5"), between_prints(cheng("0.3"), cheng("2.2")))},
        {"D015", "the ends of the spread taken as exact",
         of<normal_of_relative>(p("758.5"), figure::between(bound::closed(-22), bound::closed(-3)))},
        {"D016", "near the normal forgotten",
         of<normal_of_relative>(p("1752"), between_prints(cheng("0.4"), cheng("5.1")))},
        {"D066", "the other way round", of<formula::ratio>(p("20"), p("10")).shifted(2)},
        {"D066", "about taken as exact", of<formula::ratio>(exactly(10), exactly(20)).shifted(2)},
        {"D066", "a share of a share", of<part>(p("20"), p("10"))},
        {"D017", "the minus of a temperature lost", of<difference>(p("38.8"), p("13.9"))},
        {"D024", "the zero of 73.0 lost", of<difference>(p("73"), p("1.7"))},
        {"D026", "13 points taken for 13.00", of<difference>(p("72.22"), p("13.00"))},
        {"D028", "all of them taken for a print of 100", of<difference>(p("100"), p("4.2"))},
        {"D029", "a bound taken for a number", of<difference>(p("60"), p("6.3"))},
        {"D029", "a share beyond 100 percent", of<difference>(figure::over(60), p("6.3"))},
        {"D029", "open taken as closed", of<difference>(*figure::at_least(60).within(share_support), p("6.3"))},
        {"D036", "open taken as closed", of<base_of_growth>(figure::at_least(d("256.6")), p("60.4"))},
        {"D036", "the growth taken as exact", of<base_of_growth>(figure::over(d("256.6")), exactly(d("60.4")))},
        {"D036", "growth by 60.4 percent read as growth to it", of<whole>(figure::over(d("256.6")), p("60.4"))},
        {"D034", "the growth taken for the index", p("5.8")},
        {"D040", "a fall read as a rise", of<growth_factor>(p("17.5"))},
        {"D046", "digits cut off instead of half a unit", of<whole>(truncated("6535"), truncated("36.4"))},
        {"D046", "part of the part", of<part>(p("6535"), p("36.4"))},
        {"D051", "digits cut off instead of half a unit", of<share>(truncated("4.66"), truncated("12.8"))},
        {"D051", "the printed share repeated", p("36.3")},
        {"D053", "the wider of two prints", p("12.8")},
        {"D054", "bounds of the whole alone", of<part>(p("12.8"), exactly(d("36.3")))},
        {"D062", "a part that is a lower bound taken for a number", of<share>(p("0.74"), p("12.8"))},
        {"D062", "the whole taken as exact", of<share>(figure::over(d("0.74")), exactly(d("12.8")))},
        {"D063", "half a unit for a lower bound",
         of<share>(of<sum>(of<sum>(p("1.74"), p("1.18")), p("0.74")), p("12.8"))},
        {"D069", "closed taken as open", of<formula::attainment>(figure::over(1000), p("6535"))},
        {"D070", "open taken as closed", of<share>(p("500").shifted(-1), figure::at_least(3000))},
        {"D070", "a bound taken for a number", of<share>(p("500").shifted(-1), p("3000"))},
        {"D073", "the target taken for a print", of<formula::attainment>(p("358.89"), p("200"))},
        {"D073", "the excess taken for the attainment", of<formula::relative_change>(p("358.89"), exactly(200))},
        {"D074", "the attainment taken for the excess", of<formula::attainment>(p("358.89"), exactly(200))},
        {"D075", "100 of a definition taken for a print", of<difference>(p("100"), p("99.92"))},
        {"D076", "100 of a print taken for a definition", of<difference>(exactly(100), p("99.92"))},
        {"D077", "the target taken for met exactly", of<target_of_attainment>(p("17.15"), exactly(100))},
        {"D077", "open taken as closed", of<target_of_attainment>(p("17.15"), figure::at_least(100))},
        {"D099", "half a unit of the area in 亩 and not in 万亩", p("1200000").scaled(mu_to_hectare)},
        {"D103", "divided by 15 instead of multiplied", p("3277").scaled(mu_to_hectare).shifted(-4)},
    };
    std::set<std::string_view> rows_with_twin;
    for (auto const& [id, mistake, wrong] : rows) {
        CAPTURE(id, mistake, show(wrong));
        CHECK_FALSE(agrees(wrong, row_of(id)));
        rows_with_twin.insert(id);
    }
    CHECK(rows_with_twin.size() >= 15);
}

TEST_CASE("ends computed in doubles are not those of the print") {
    // The sums that a double door would print as [78.89, 79.11].
    CHECK(79.55 - 0.65 != 78.9);
    CHECK(exact(d("79.55") - d("0.65")) == rational(789, 10));
    // Share minus points on one-decimal percents: most differences miss the decimal answer.
    int misses = 0;
    for (int tenths = 550; tenths <= 1000; ++tenths)
        misses += static_cast<double>(tenths) / 10 - 55.0 != to_double(decimal(tenths, -1) - decimal(550, -1)) ? 1 : 0;
    CHECK(misses == 308);
}

} // namespace of_jiangsu
