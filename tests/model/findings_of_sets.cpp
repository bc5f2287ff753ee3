// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Parts against their total, places against the numbers beside them, whole numbers behind percentages.

#include "model/finding_cases.hpp"

namespace {

using namespace making;
using kind = statement_kind;
using what = finding_kind;

statement city(std::string id, std::string_view place, std::string_view number, std::string_view unit = "亿元") {
    return stated(std::move(id), kind::level, number, unit, [&](statement& s) {
        s.entity = "江苏省" + std::string(place);
        s.part_of = place.empty() ? "" : "W";
        s.indicator.prices = price_basis::nominal;
        s.indicator.polarity = polarity::higher_better;
    });
}
report province(std::string_view whole, std::vector<statement> parts) {
    std::vector<statement> all{city("W", "", whole)};
    for (auto& part : parts) all.push_back(std::move(part));
    return report(std::move(all));
}

statement place_of(std::string about, std::string_view rank, std::string_view frame = "第…位") {
    return stated("R", kind::rank, rank, frame, [&](statement& s) {
        s.about.ids = {std::move(about)};
        s.part_of = "W";
        s.indicator.polarity = polarity::higher_better;
    });
}

} // namespace

TEST_CASE("parts that are linked to a printed total may not exceed it") {
    const auto sum = [](std::string_view whole, std::vector<statement> parts) {
        return the(province(whole, std::move(parts)), "W", what::sum_of_parts);
    };
    const auto fits = sum("350", {city("A", "南京市", "174"), city("B", "南通市", "118"), city("C", "盐城市", "超40")});
    CHECK(fits.prints == agreement::agrees);
    CHECK(fits.value->number().lower() == bound::opened(331));
    CHECK(fits.from == std::vector<std::string>{"W", "A", "B", "C"});
    const auto rounded = sum("292", {city("A", "南京市", "174"), city("B", "南通市", "119")});
    CHECK(rounded.prints == agreement::agrees); // 293 of [292, 294] and 292 of [291.5, 292.5]
    CHECK(sum("285", {city("A", "南京市", "174"), city("B", "南通市", "118")}).prints == agreement::contradicts);
    CHECK(sum("3.0", {city("A", "南京市", "174"), city("B", "南通市", "1.18万")}).prints == agreement::contradicts);

    SECTION("what counts twice is not added") {
        const auto nested = sum("285", {city("A", "南京市", "174"), city("B", "南京市江宁区", "118")});
        CHECK(reason_of(nested.value) == "overlapping_parts");
        CHECK_FALSE(nested.prints);
        auto other = city("B", "南通市", "118");
        other.indicator.name = "另一指标"; // 制造业 and 数字经济 overlap as far as anybody knows
        CHECK(found(province("285", {city("A", "南京市", "174"), other}), "W", what::sum_of_parts).empty());
    }
    SECTION("other periods, prices and units are not compared") {
        auto late = city("B", "南通市", "118");
        late.when = when("2022");
        CHECK(reason_of(sum("285", {city("A", "南京市", "174"), late}).value) == "period_mismatch");
        auto real = city("B", "南通市", "118");
        real.indicator.prices = price_basis::real;
        CHECK(reason_of(sum("285", {city("A", "南京市", "174"), real}).value) == "price_basis");
        CHECK(reason_of(sum("285", {city("A", "南京市", "174"), city("B", "南通市", "118", "万人")}).value) ==
              "unit_mismatch");
    }
    SECTION("one part is its share, a repeated print no second part, and a loss may explain an excess") {
        CHECK(found(province("285", {city("A", "南京市", "174")}), "W", what::sum_of_parts).empty());
        auto repeated = city("B", "南京市", "174");
        repeated.duplicate_of = "A";
        CHECK(found(province("285", {city("A", "南京市", "174"), repeated}), "W", what::sum_of_parts).empty());
        auto whole = city("W", "", "285");
        whole.indicator.may_be_negative = true;
        const report profits({whole, city("A", "南京市", "174"), city("B", "南通市", "118")});
        CHECK_FALSE(the(profits, "W", what::sum_of_parts).prints);
    }
}

TEST_CASE("a percentage of a count is a whole number of it, and one that no whole number prints is wrong") {
    const auto of_count = [](std::string_view percent, std::string_view whole, std::string_view unit) {
        return report({stated("N", kind::count, whole, unit), share_of_whole("S", percent, "%", "", "N")});
    };
    const finding sections = the(of_count("73.0", "115", "个"), "S", what::whole_numbers);
    CHECK(outcome_of(sections) == "84个, agree");
    CHECK(sections.from == std::vector<std::string>{"N", "S"});
    const finding none = the(of_count("73.0", "3", "个"), "S", what::whole_numbers); // 2/3 is 66.7 %, 3/3 is 100 %
    CHECK(reason_of(none.value) == "no_overlap");
    CHECK(none.prints == agreement::contradicts);
    CHECK(found(of_count("73.0", "115", "万吨"), "S", what::whole_numbers).empty()); // nobody counts tonnes
    CHECK(found(of_count("73.0", "3.6万", "家"), "S", what::whole_numbers).empty()); // a rounded count
    const report all({stated("N", kind::count, "115", "个"), share_of_whole("S", "全部", "", "", "N")});
    CHECK(found(all, "S", what::whole_numbers).empty());

    const report from_part({stated("N", kind::count, "6601", "个"), share_of_whole("S", "超97", "%", "N", "")});
    const finding whole = the(from_part, "S", what::whole_numbers);
    CHECK(whole.value->number().lower() == bound::closed(6601));
    CHECK(whole.value->number().upper() == bound::closed(6805));
    // part and whole are printed: share_recomputed says it all
    const report both({stated("N", kind::count, "84", "个"), stated("M", kind::count, "115", "个"),
                       share_of_whole("S", "73.0", "%", "N", "M")});
    CHECK(found(both, "S", what::whole_numbers).empty());
    CHECK(the(both, "S", what::share_recomputed).prints == agreement::agrees);
}

TEST_CASE("a printed place is held against the numbers of the others that are printed") {
    const std::vector<statement> cities{city("A", "南京市", "174"), city("B", "南通市", "118"),
                                        city("C", "无锡市", "154")};
    const auto with_rank = [&](statement rank) {
        auto all = cities;
        all.push_back(std::move(rank));
        return province("1280", std::move(all));
    };
    const finding third = the(with_rank(place_of("B", "三")), "R", what::rank_recomputed);
    CHECK(third.prints == agreement::agrees);
    CHECK(third.value->number().lower() == bound::closed(3));
    CHECK(third.value->number().upper().infinite); // others are not printed
    CHECK(third.from == std::vector<std::string>{"B", "A", "C", "R"});
    CHECK(the(with_rank(place_of("B", "四")), "R", what::rank_recomputed).prints == agreement::agrees);
    CHECK(the(with_rank(place_of("B", "二")), "R", what::rank_recomputed).prints == agreement::contradicts);
    CHECK(the(with_rank(place_of("A", "一")), "R", what::rank_recomputed).prints == agreement::agrees);
    CHECK(the(with_rank(place_of("A", "二", "第…少值")), "R", what::rank_recomputed).prints == agreement::contradicts);

    // 154.0 and 153.9 both allow 153.95, but one rounding rule has printed them
    const std::vector<statement> close{city("A", "南京市", "154.0"), city("B", "南通市", "153.9"), place_of("B", "一")};
    CHECK(the(province("1280", close), "R", what::rank_recomputed).prints == agreement::contradicts);

    auto neutral = place_of("B", "二");
    neutral.indicator.polarity = polarity::neutral; // from which end is not said
    CHECK(found(with_rank(neutral), "R", what::rank_recomputed).empty());
    auto elsewhere = place_of("B", "二");
    elsewhere.part_of = ""; // among which it is, no link says: 苏北五市 is another list
    CHECK(found(with_rank(elsewhere), "R", what::rank_recomputed).empty());
    auto late = cities;
    for (auto& one : late)
        if (one.id != "B") one.when = when("2022");
    late.push_back(place_of("B", "一"));
    CHECK(found(province("1280", late), "R", what::rank_recomputed).empty());
}

TEST_CASE("places a year apart give the places gained, and a gain gives the place before") {
    const auto rank = [](std::string id, std::string_view year, std::string_view place, std::string_view among) {
        return stated(std::move(id), kind::rank, place, "第…位", [&](statement& s) {
            s.when = when(year);
            s.against = against(among);
        });
    };
    const auto gain = [](std::string_view places) {
        return stated("G", kind::rank_change, places, "个位次", [](statement& s) {
            s.direction = movement::up;
            s.against = against("prev_year");
            s.about.ids = {"R"};
        });
    };
    const auto page = [&](std::string_view last_among, std::string_view places) {
        return report({rank("R", "2023", "五", "whole:全国各省份"), rank("L", "2022", "七", last_among), gain(places)});
    };
    const report fits = page("whole:全国各省份", "2");
    const finding moved = the(fits, "R", what::change_recomputed);
    CHECK(best(value(moved)) == "2");
    CHECK(moved.prints == agreement::agrees);
    CHECK(best(value(the(fits, "G", what::last_rank))) == "7");
    CHECK(outcome_of(the(fits, "G", what::last_rank)) == "第七位"); // a place, and no seven places
    CHECK(the(page("whole:全国各省份", "3"), "R", what::change_recomputed).prints == agreement::contradicts);
    // a place in the delta and one in the nation are no change
    CHECK(found(page("whole:长三角", "2"), "R", what::change_recomputed).empty());
    const report first({rank("R", "2023", "一", "whole:全国各省份"), gain("2")});
    CHECK(best(value(the(first, "G", what::last_rank))) == "3");
    const auto fall = [&](statement g) {
        g.direction = movement::down; // 退步
        return g;
    };
    const report fallen(
        {rank("R", "2023", "一", "whole:全国各省份"), fall(gain("2"))}); // nobody falls to the first place
    CHECK(reason_of(the(fallen, "G", what::last_rank).value) == "role_mismatch");
}
