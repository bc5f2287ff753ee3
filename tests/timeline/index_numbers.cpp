// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Timelines of index numbers: fixed base and chain, another base period, two timelines made one.

#include "lines.hpp"

#include <tongbi/measure.hpp>

#include <vector>

using namespace lines;

namespace {

timeline<measure> indices(start const& from, std::vector<std::string_view> const& texts) {
    std::vector<timeline<measure>::entry> all;
    period when = from.first;
    for (auto const text : texts) {
        all.push_back({when, text == "..." ? result<measure>(refuse(reason::missing_input))
                                           : read_measure(text).map([](measure const& m) {
                                                 return measure(m.number(), m.unit(), role::factor);
                                             })});
        when = *next_period(when);
    }
    return timeline<measure>(std::move(all));
}
std::string best(result<measure> const& m) {
    return m ? to_string(*m->number().best()) : std::string(code_of(m.error().why));
}

} // namespace

TEST_CASE("chain links become one index on the period before the first, with the rounding of all of them") {
    const auto fixed = fixed_base_of(indices(monthly("2023-01"), {"102.0", "103.0", "99.0"}), base_100);
    CHECK(best(fixed.at(of("2023-01"))) == "102");
    CHECK(best(fixed.at(of("2023-02"))) == "105.06");
    CHECK(fixed.at(of("2023-02"))->role() == role::factor);
    const std::vector<figure> links{figure::printed(decimal(1020, -1)), figure::printed(decimal(1030, -1))};
    const auto alone = fixed_base_of(links, base_100);
    CHECK(fixed.at(of("2023-02"))->number().lower() == (*alone)[1].lower());
    CHECK(fixed.at(of("2023-02"))->number().upper() == (*alone)[1].upper());
    const auto gap = fixed_base_of(indices(monthly("2023-01"), {"102.0", "...", "99.0"}), base_100);
    CHECK(best(gap.at(of("2023-01"))) == "102");
    CHECK(best(gap.at(of("2023-03"))) == "missing_input");
    CHECK(best(fixed_base_of(indices(monthly("2023-01"), {"102.0"}), index_base(0)).at(of("2023-01"))) == "zero_base");
}

TEST_CASE("an unprinted month and a break in the series end a fixed-base index") {
    auto entries = indices(monthly("2023-01"), {"102.0", "103.0", "99.0"});
    const timeline<measure> unprinted({entries[0], entries[2]});
    CHECK(best(fixed_base_of(unprinted, base_100).at(of("2023-03"))) == "not_adjacent");
    auto anew = entries[1];
    anew.value = anew.value->with_number(anew.value->number().with(qualifiers(qualifier::series_break)));
    const timeline<measure> broken({entries[0], anew, entries[2]});
    CHECK(best(fixed_base_of(broken, base_100).at(of("2023-02"))) == "scope_changed");
    CHECK(best(fixed_base_of(broken, base_100).at(of("2023-03"))) == "scope_changed");
    CHECK(best(chain_of(broken, base_100).at(of("2023-02"))) == "scope_changed");
    CHECK(best(chain_of(broken, base_100).at(of("2023-03"))) != "scope_changed");
    CHECK(best(rebased_to(broken, of("2023-03"), base_100)->at(of("2023-01"))) == "scope_changed");
    CHECK(best(rebased_to(broken, of("2023-02"), base_100)->at(of("2023-02"))) == "100");
}

TEST_CASE("a fixed-base index has chain numbers, and takes another base period, which is exact") {
    const auto fixed = indices(yearly("2018"), {"100.0", "110.0", "121.0"});
    const auto chain = chain_of(fixed, base_100);
    CHECK(best(chain.at(of("2018"))) == "missing_input");
    CHECK(best(chain.at(of("2020"))) == "110");
    const auto moved = rebased_to(fixed, of("2019"), base_100);
    REQUIRE(moved);
    CHECK(best(moved->at(of("2020"))) == "110");
    CHECK(moved->at(of("2019"))->number().is_exact());
    CHECK(best(moved->at(of("2019"))) == "100");
    CHECK(refused(rebased_to(fixed, of("2030"), base_100)) == "missing_input");
}

TEST_CASE("two timelines of index numbers become one by the period that both have") {
    const auto earlier = indices(yearly("2015"), {"100.0", "110.0", "121.0", "130.0"});
    const auto later = indices(yearly("2017"), {"60.5", "66.0", "70.0"});
    CHECK(refused(splice(earlier, later)) == "period_mismatch"); // 2017 and 2018 are in both
    const auto one = splice(earlier, later, of("2017"));
    REQUIRE(one);
    CHECK(one->size() == 5);
    CHECK(best(one->at(of("2015"))) == "50");
    CHECK(best(one->at(of("2016"))) == "55");
    CHECK(best(one->at(of("2017"))) == "60.5");
    CHECK(best(one->at(of("2018"))) == "66.0"); // of the later, and not 130.0 moved
    CHECK(refused(splice(earlier, later, of("2016"))) == "missing_input");
    auto anew = later[0];
    anew.value = anew.value->with_number(anew.value->number().with(qualifiers(qualifier::series_break)));
    const timeline<measure> bridged({anew, later[1], later[2]});
    CHECK(!detail::begins_anew(*splice(earlier, bridged, of("2017"))->at(of("2017"))));
}

TEST_CASE("index numbers in percent are 1.01 times the base, whatever the base is set to") {
    const auto percent = indices(monthly("2023-01"), {"101.0%", "102.0%", "1030‰"});
    for (const int base : {1, 100, 1000}) {
        const index_base on(base);
        const auto fixed = fixed_base_of(percent, on);
        CHECK(fixed.at(of("2023-01"))->number().best() == *figure::exactly(decimal(101 * base, -2)).best());
        CHECK(fixed.at(of("2023-02"))->number().best() == decimal(103020 * static_cast<std::int64_t>(base), -5));
        CHECK(fixed.at(of("2023-03"))->unit() == unit{});
        CHECK(best(rebased_to(percent, of("2023-01"), on)->at(of("2023-01"))) == std::to_string(base));
        CHECK(rebased_to(percent, of("2023-01"), on)->at(of("2023-01"))->unit() == unit{});
    }
    CHECK(best(growth_of_index(fixed_base_of(percent, base_100).at(of("2023-02")), base_100)) == "3.02");
    const auto one =
        splice(indices(yearly("2015"), {"100.0%", "105.0%"}), indices(yearly("2016"), {"100.0%", "102.0%"}));
    REQUIRE(one);
    CHECK(best(one->at(of("2016"))) == "100.0");
    CHECK(one->at(of("2017"))->unit() == unit{});
    CHECK(shown(growth_of_index(one->at(of("2015")), base_100)) == "-4.8% [-4.91, -4.62]");
    CHECK(refused(splice(indices(yearly("2015"), {"100.0", "105.0"}), timeline_of(yearly("2016"), "亿元", {"1", "2"}))
                      ->at(of("2017"))) == "role_mismatch");
}

TEST_CASE("the link carries its break to no other number, and a break in the earlier index is not bridged") {
    const auto earlier = indices(yearly("2015"), {"100.0", "105.0", "110.0"});
    const auto with_break = [](timeline<measure> const& line, std::size_t place) {
        std::vector<timeline<measure>::entry> all(line.begin(), line.end());
        all[place].value =
            all[place].value->with_number(all[place].value->number().with(qualifiers(qualifier::series_break)));
        return timeline<measure>(std::move(all));
    };
    const auto later = with_break(indices(yearly("2017"), {"95.0", "100.0"}), 0);
    const auto one = splice(earlier, later);
    for (auto const& [when, value] : *one) CHECK(!detail::begins_anew(*value));
    CHECK(shown(chain_of(*one, base_100).at(of("2016"))) == "105.0 [104.69, 105.31]");
    const auto old_anew = splice(with_break(earlier, 2), later);
    CHECK(refused(old_anew->at(of("2016"))) == "scope_changed");
    CHECK(best(old_anew->at(of("2018"))) == "100.0");
    CHECK(refused(splice(later, earlier, of("2017"))) == "period_mismatch"); // the other way round
}

TEST_CASE("observations of an index keep their subject, and those of another are refused") {
    indicator what;
    what.name = "居民消费价格指数";
    std::vector<observation> all;
    int year = 2018;
    for (auto const* text : {"102.0", "103.0", "99.0"}) {
        const auto m = read(text);
        all.push_back({what, "江苏", *period::of_year(year++), measure(m.number(), m.unit(), role::factor)});
    }
    const auto line = timeline_of(all);
    const auto fixed = fixed_base_of(line, base_100);
    CHECK(best(fixed.at(of("2019"))->value) == "105.06");
    CHECK(fixed.at(of("2019"))->entity == "江苏");
    CHECK(shown(chain_of(line, base_100).at(of("2019"))->value) == "101.0 [100.88, 101.08]");
    CHECK(best(rebased_to(line, of("2018"), base_100)->at(of("2018"))->value) == "100");
    CHECK(splice(line, timeline_of({all[2]}))->size() == 3);
    all[1].entity = "浙江";
    CHECK(refused(fixed_base_of(timeline_of(all), base_100).at(of("2019"))) == "entity_mismatch");
    CHECK(refused(chain_of(timeline_of(all), base_100).at(of("2019"))) == "entity_mismatch");
}
