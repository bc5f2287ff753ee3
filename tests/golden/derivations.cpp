// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Every derivation is computed from the loaded data file, through the model, with its own checks.
#include "catch.hpp"
#include "golden/expected.hpp"

#include <tongbi/exchange.hpp>
#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/formula/shares.hpp>
#include <tongbi/measure/whole_numbers.hpp>
#include <tongbi/model.hpp>
#include <tongbi/model/energy.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <fstream>
#include <iterator>
#include <map>

namespace {

using namespace tongbi;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

report const& jiangsu() {
    static const report loaded = [] {
        std::ifstream in(TONGBI_SOURCE_DIR "/examples/data/jiangsu_2023.csv", std::ios::binary);
        return read_report_csv(std::string{std::istreambuf_iterator<char>(in), {}}).statements;
    }();
    return loaded;
}

statement const& S(std::string_view id) { return jiangsu().at(id).value().get(); }
observation O(std::string_view id) { return observation_of(S(id)).value(); }
comparison C(std::string_view id) { return comparison_of(S(id)).value(); }
measure V(std::string_view id) { return O(id).value; }
result<measure> in(std::string_view unit, result<measure> const& m) { return convert(m, unit); }

/// What findings_of says about a statement, by kind and, where there are several, by one of its inputs.
result<measure> found(std::string_view id, finding_kind what, std::string_view from = {}) {
    for (auto const& f : findings_of(jiangsu(), S(id)))
        if (f.kind == what && (from.empty() || std::find(f.from.begin(), f.from.end(), from) != f.from.end()))
            return f.value;
    return refuse(refusal(reason::missing_input, "no such finding", -1));
}

/// D072: the number of days that somebody might think the share is taken of.
result<measure> days_of_good_air() {
    const observation year{
        {"全年天数", "days of the year", polarity::neutral, price_basis::none, accumulation::unstated, ""},
        "江苏省",
        *read_period("2023"),
        *read_measure("365天")};
    return part_of(year, C("S155"));
}

/// Whole calendar years, both ends counted.
measure years(int count) { return measure(figure::exactly(count), rows::year); }

/// A printed range as the one unknown number of one of its places.
measure spread(std::string_view id) {
    auto const& printed = *S(id).range();
    return measure(printed.hull(), printed.low().unit(), printed.low().role());
}
/// S020: "near normal, or above it by 0.4~5.1": how far below the normal "near" goes is not printed.
result<measure> rise_of_at_most(std::string_view id) {
    const measure printed = spread(id);
    return as_growth(printed.with_number(figure::between(bound::unlimited(), printed.number().upper())));
}

std::map<std::string_view, result<measure>> derivations() {
    return {
        {"D001", base_of(O("S003"), C("S004"))},
        {"D002", base_of(O("S006"), C("S008"))},
        {"D003", base_of(O("S014"), C("S015"))},
        {"D004", found("S015", finding_kind::absolute_change)},
        {"D005", base_of(O("S023"), C("S024"))},
        {"D006", growth_of(O("S023"), C("S024"))},
        {"D007", base_of(O("S033"), C("S034"))},
        {"D008", growth_of(O("S033"), C("S034"))},
        {"D009", base_of(O("S035"), C("S036"))},
        {"D010", found("S036", finding_kind::absolute_change)},
        {"D011", found("S038", finding_kind::growth_factor)},
        {"D012", ratio_of(measure(figure::exactly(1)), found("S038", finding_kind::growth_factor))},
        {"D013", found("S035", finding_kind::intensity)},
        {"D014", ratio_of(factor_of(C("S036").magnitude), factor_of(growth_of(O("S033"), C("S034"))))},
        {"D015", normal_of(V("S017"), fall_of(spread("S019")))},
        {"D016", normal_of(V("S018"), rise_of_at_most("S020"))},
        {"D017", difference_of(V("S009"), V("S010"))},
        {"D018", difference_of(V("S018"), V("S017"))},
        {"D019", found("S004", finding_kind::relative_change)},
        {"D020", in("°F", V("S003"))},
        {"D021", base_of(O("S155"), C("S156"))},
        {"D022", base_of(O("S160"), C("S161"))},
        {"D023", base_of(O("S177"), C("S178"))},
        {"D024", base_of(O("S167"), C("S168"))},
        {"D025", found("S135", finding_kind::implied_base)},
        {"D026", found("S136", finding_kind::implied_base)},
        {"D027", found("S134", finding_kind::implied_base, "S129")},
        {"D028", found("S134", finding_kind::implied_base, "S131")},
        {"D029", base_of(O("S208"), C("S209"))},
        {"D030", growth_of(O("S155"), C("S156"))},
        {"D031", counts_at(V("S167"), V("S165"))},
        {"D032", difference_of(counts_at(V("S167"), V("S165")), counts_at(C("S168").magnitude, V("S165")))},
        {"D033", base_of(O("S001"), C("S002"))},
        {"D034", in("%", found("S002", finding_kind::growth_factor))},
        {"D035", base_of(O("S288"), C("S289"))},
        {"D036", base_of(O("S089"), C("S090"))},
        {"D037", found("S062", finding_kind::growth_factor)},
        {"D038", found("S087", finding_kind::growth_factor)},
        {"D039", found("S088", finding_kind::growth_factor)},
        {"D040", found("S173", finding_kind::growth_factor)},
        {"D041", found("S174", finding_kind::growth_factor)},
        {"D042", intensity_growth_of(C("S174").magnitude, C("S173").magnitude)},
        {"D043", intensity_growth_of(C("S221").magnitude, C("S220").magnitude)},
        {"D044", factor_of(C("S207").magnitude)},
        {"D046", found("S100", finding_kind::implied_whole)},
        {"D047", rest_of(O("S099"), C("S100"))},
        {"D048", in("%", ratio_of(V("S098"), V("S099")))},
        {"D049", in("%", ratio_of(V("S098"), found("S100", finding_kind::implied_whole)))},
        {"D050", found("S099", finding_kind::implied_base)},
        {"D051", found("S059", finding_kind::share_recomputed)},
        {"D052", found("S059", finding_kind::implied_whole)},
        {"D053", found("S059", finding_kind::joint_whole)},
        {"D054", found("S059", finding_kind::implied_part)},
        {"D055", difference_of(V("S001"), V("S058"))},
        {"D056", part_of(O("S001"), C("S073"))},
        {"D057", found("S093", finding_kind::implied_whole)},
        {"D058", wholes_of(V("S147"), as_share(V("S148")))},
        {"D059", smallest_whole_printing(V("S146")).map(
                     [](count_of_whole const& found) { return measure(figure::exactly(found.whole)); })},
        {"D060", share_of(O("S262"), O("S001"))},
        {"D061", share_of(O("S277"), O("S001"))},
        {"D062", share_of(O("S288"), O("S001"))},
        {"D063", share_of(sum_of(sum_of(V("S262"), V("S277")), V("S288")), V("S001"))},
        {"D065", share_of(O("S223"), O("S222"))},
        {"D066", in("%", ratio_of(C("S297").magnitude, C("S296").magnitude))},
        {"D067", in("%", ratio_of(V("S304"), V("S099")))},
        {"D068", found("S264", finding_kind::share_in_whole)},
        {"D069", in("%", ratio_of(V("S295"), V("S099")))},
        {"D070", in("%", ratio_of(V("S291"), V("S300")))},
        {"D071", sum_of(V("S085"), V("S086"))},
        {"D072", days_of_good_air()},
        {"D073", found("S144", finding_kind::attainment)},
        {"D074", found("S144", finding_kind::excess)},
        {"D075", found("S247", finding_kind::gap_to_full)},
        {"D076", difference_of(V("S248"), V("S247"))},
        {"D077", found("S190", finding_kind::implied_target)},
        {"D078", found("S210", finding_kind::attainment)},
        {"D079", found("S218", finding_kind::attainment)},
        {"D085", quotient_of(V("S240"), years(3))},
        {"D086", quotient_of(V("S241"), years(3))},
        {"D087", in("万元/项", quotient_of(V("S241"), V("S240")))},
        {"D088", quotient_of(V("S267"), years(7))},
        {"D089", quotient_of(V("S301"), years(3))},
        {"D090", share_of(as_part_of(O("S267"), O("S119")), O("S119"))},
        {"D091", in("万元/个", found("S110", finding_kind::intensity))},
        {"D092", found("S116", finding_kind::intensity)},
        {"D093", in("吨标准煤/项", found("S114", finding_kind::intensity))},
        {"D094", in("元/千瓦", found("S290", finding_kind::intensity))},
        {"D095", in("亿元/平方公里", found("S262", finding_kind::intensity))},
        {"D096", found("S271", finding_kind::intensity)},
        {"D097", in("MW", V("S098"))},
        {"D098", in("GW", V("S099"))},
        {"D099", in("公顷", V("S202"))},
        {"D100", in("公顷", sum_of(V("S202"), V("S203")))},
        {"D101", in("公顷", V("S189"))},
        {"D102", in("公顷", V("S222"))},
        {"D103", in("万亩", V("S199"))},
        {"D104", in("公顷", V("S305"))},
        {"D105", convert(sum_of(V("S123"), V("S124")), "万吨/年", year_length::days_365)},
        {"D106", convert(V("S194"), "万吨/年", year_length::days_365)},
        {"D107", capacity_factor_behind(O("S299").value, *hours_of(O("S299").when))},
        {"D108", in("MJ/平方米", measure(S("S298").range()->hull(), S("S298").range()->low().unit()))},
        {"D109", in("GJ", V("S114"))},
        {"D110", in("元", V("S089"))},
        {"D111", intersect(V("S010"), S("S045").range()->low())},
        {"D115", in("MW", V("S291"))},
        {"D116", in("元", V("S290"))},
        {"D117", in("万千瓦", V("S304"))},
        {"D118", gap_between(C("S269"), C("S138"))},
        {"D119", gap_between(C("S270"), C("S127"))},
    };
}

cpp_rational exact(decimal x) {
    cpp_rational value(x.coefficient());
    const cpp_int power = boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(std::abs(x.exponent())));
    return x.exponent() < 0 ? cpp_rational(value / power) : cpp_rational(value * power);
}

/// A quotient of quotients: the first of them (37 / 25) does not end, whether the fraction of both does or not.
bool is_in_two_steps(std::string_view id) { return id == "D014"; }

/// Equal where the fraction ends within 18 digits, else on the outer side of it and within 1e-15 of it.
void check_end(bound end, std::string_view fraction, bool open, bool upper, bool in_two_steps) {
    if (fraction == "inf") {
        CHECK(end.infinite);
        return;
    }
    REQUIRE_FALSE(end.infinite);
    const cpp_rational truth{std::string(fraction)};
    const cpp_rational ours = exact(end.at);
    cpp_int den = denominator(truth);
    while (den % 2 == 0) den /= 2;
    while (den % 5 == 0) den /= 5;
    if (den == 1 && !in_two_steps) CHECK(ours == truth);
    CHECK((upper ? ours >= truth : ours <= truth));
    CHECK(abs(ours - truth) <= abs(truth) * cpp_rational(1, 1'000'000'000'000'000));
    CHECK(end.open == open);
}

TEST_CASE("every worked derivation of the Jiangsu report has its value, its bounds or its reason") {
    const auto ours = derivations();
    CHECK(ours.size() == golden::table.size());
    for (auto const& row : golden::table) {
        INFO(row.id);
        REQUIRE(ours.contains(row.id));
        auto const& value = ours.at(row.id);
        if (!row.reason.empty()) {
            REQUIRE_FALSE(value.has_value());
            CHECK(code_of(value.error().why) == row.reason);
            CHECK_FALSE(describe(value.error()).empty());
            continue;
        }
        if (!value) FAIL(row.id << " is refused: " << describe(value.error()));
        const figure f = value->number();
        check_end(f.lower(), row.lower, row.lower_open, false, is_in_two_steps(row.id));
        check_end(f.upper(), row.upper, row.upper_open, true, is_in_two_steps(row.id));
        if (row.best.empty()) {
            CHECK_FALSE(f.best().has_value());
        } else {
            REQUIRE(f.best().has_value());
            const cpp_rational truth{std::string(row.best)};
            CHECK(abs(exact(*f.best()) - truth) <= abs(truth) * cpp_rational(1, 1'000'000'000'000'000));
        }
    }
}

TEST_CASE("wrong definitions give other numbers than the worked derivations") {
    const auto ours = derivations();
    const auto best = [&](std::string_view id) { return *ours.at(id)->number().best(); };
    CHECK(best("D021") !=
          *base_of(V("S003").with_number(V("S155").number()).in_role(role::amount), as_growth(read_measure("0.6%")))
               ->number()
               .best());                                               // pp read as %
    CHECK(best("D011") != decimal(16, -1));                            // 偏多1.6倍 as x1.6
    CHECK(best("D020") != decimal(166, -1) * 9 / 5);                   // level without the offset
    CHECK(best("D008") != 100 * 12 / 37);                              // change over the current level
    CHECK(best("D003") != decimal(12018, -1) * (1 - decimal(13, -2))); // times 0.87 instead of over 1.13
    CHECK(best("D073") != *ours.at("D074")->number().best());          // attainment is not the excess
    CHECK(ours.at("D046")->number().lower().at !=
          decimal(6535) * 100 / decimal(365, -1)); // truncated instead of half a unit
    CHECK(ours.at("D096").has_value() == false);   // 28/8.8 of two lower bounds
}

TEST_CASE("a city that passed 1万亿元 in 2020 grew by less than 5.9 % a year to 1.18万亿元 in 2023") { // D045
    const auto growth = average_growth_of(V("S277"), V("S276"), steps(3));
    REQUIRE(growth.has_value());
    CHECK_FALSE(growth->number().best().has_value());
    CHECK(growth->number().lower() == bound::opened(-100));
    const bound upper = growth->number().upper();
    CHECK(upper.open);
    const auto cube = [](cpp_rational const& percent) {
        const cpp_rational factor = 1 + percent / 100;
        return cpp_rational(factor * factor * factor);
    };
    CHECK(cube(exact(upper.at)) >= cpp_rational(237, 200));
    CHECK(cube(exact(upper.at) - cpp_rational(1, 10'000'000'000'000)) < cpp_rational(237, 200));
}

TEST_CASE("of three cities the first is known to be ahead of the second, and the third has no upper end") { // D064
    CHECK(compare(V("S262"), V("S277"))->above == verdict::met);
    CHECK(compare(V("S262"), V("S288"))->above == verdict::undecided);
    CHECK(compare(V("S277"), V("S288"))->above == verdict::undecided);
}

TEST_CASE("exports in dollars become yuan at a named rate, and are refused without one") { // D110
    const exchange_rate average{*read_measure("7.0467元/美元"), *read_period("2023")};
    const auto yuan = in("亿元", exchanged_of(O("S089"), average)); // 超256.6亿美元: a lower bound stays one
    REQUIRE(yuan.has_value());
    CHECK(yuan->number().lower().at == decimal(180817039, -5)); // 256.6 x 7.04665
    CHECK(yuan->number().lower().open);
    CHECK(yuan->number().upper().infinite);
}

TEST_CASE("a target on the building area is a floor and the forest fire limit is a ceiling") { // D080
    const auto area = attainment_of(V("S142"), target_of(V("S144"), *S("S144").target_direction));
    REQUIRE(area.has_value());
    CHECK(area->met == verdict::met);
    CHECK(area->completion.has_value());
    const auto fires = attainment_of(as_rate(read_measure("0.1%")), at_most(as_rate(read_measure("0.3%"))));
    REQUIRE(fires.has_value());
    CHECK(fires->met == verdict::met);
    CHECK_FALSE(fires->completion.has_value());
    // the wrong direction would call the same number a failure
    CHECK(attainment_of(as_rate(read_measure("0.1%")), at_least(as_rate(read_measure("0.3%"))))->met ==
          verdict::not_met);
}

TEST_CASE("provincial means lie within the printed spread over stations and counties") { // D112, D113, D114
    const auto within = [](figure const& value, bound lower, bound upper) {
        return is_at_least(value, figure::between(lower, lower)) == verdict::met &&
               is_at_least(figure::between(upper, upper), value) == verdict::met;
    };
    CHECK(within(V("S014").number(), V("S017").number().upper(), V("S018").number().lower()));
    CHECK(within(V("S004").number(), S("S011").range()->low().number().upper(),
                 S("S011").range()->high().number().lower()));
    // 偏少0.3~2.2成 and 偏多0.4~5.1成: the sign of the first is in its verb
    CHECK(within(V("S015").number(), (-S("S019").range()->high().number()).lower(),
                 S("S020").range()->high().number().lower()));
    CHECK_FALSE(within(read_measure("1.5°C")->number(), S("S011").range()->low().number().upper(),
                       S("S011").range()->high().number().lower()));
}

TEST_CASE("all 46 repeated prints equal their originals after conversion and three need their unit corrected") { // D120
    int repeated = 0;
    int corrected = 0;
    for (auto const& s : jiangsu()) {
        if (s.duplicate_of.empty()) continue;
        ++repeated;
        const auto f = findings_of(jiangsu(), s);
        REQUIRE(f.size() == 1);
        INFO(s.id);
        REQUIRE(f.front().prints.has_value());
        CHECK(*f.front().prints != agreement::contradicts);
        corrected += *f.front().prints == agreement::unit_differs ? 1 : 0;
    }
    CHECK(repeated == 46);
    CHECK(corrected == 3); // S150, S158, S175 print % for 个百分点
}

TEST_CASE("the compliance gap of 2021 and 2022 has two readings") { // D076
    const auto as_printed = difference_of(V("S248"), V("S247"));
    const auto as_exact = difference_of(V("S248").with_number(figure::exactly(100)), V("S247"));
    CHECK(as_printed->number().lower().at == decimal(-425, -3));
    CHECK(as_exact->number().lower().at == decimal(75, -3));
    CHECK(as_printed->number().best() == as_exact->number().best());
}

} // namespace
