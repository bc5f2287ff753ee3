// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Contributions and LMDI of panels are period by period those of the numbers; trends, places, streaks and records are
// entity by entity those of its column.

#include "catch.hpp"
#include "support/random_panel.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>

using namespace tongbi;
using random_panel::cell_of;
using random_panel::none;
using random_panel::same_bits;

namespace {

constexpr Eigen::Index periods = 40, parts = 4;
panel panel_of(Eigen::ArrayXXd const& values, unit const& in, start const& from = monthly("2020-11")) {
    return {from, in, random_panel::names(values.cols()), values};
}
/// Fewer numbers that are missing or infinite, so that whole periods have an answer.
Eigen::ArrayXXd calmer(unsigned seed, bool positive = false) {
    auto all = random_panel::cells(periods, parts, seed, positive);
    for (Eigen::Index r = 0; r < periods; ++r)
        for (Eigen::Index c = 0; c < parts; ++c)
            if (!(std::abs(all(r, c)) < 1e6) && r % 4 != 0) all(r, c) = 5;
    return all;
}

} // namespace

TEST_CASE("contributions of a panel are those of each period's parts, now and a year before") {
    const auto values = calmer(21);
    const auto totals = random_panel::cells(periods, 1, 22);
    const auto of_parts = panel_of(values, unit_of("亿元"));
    const Eigen::ArrayXd in_wan = totals.col(0);
    const series whole(monthly("2020-11"), unit_of("亿元"), in_wan);

    for (const bool with_whole : {false, true}) {
        const auto found = with_whole ? contributions_of(of_parts, whole) : contributions_of(of_parts);
        REQUIRE(found);
        CHECK(found->points.role() == role::points);
        CHECK(found->rates.unit() == unit_of("%"));
        CHECK(found->growth.role() == role::growth);
        long wrong = 0;
        long answers = 0;
        for (Eigen::Index r = 0; r < periods; ++r) {
            std::vector<now_and_before<double>> pairs;
            for (Eigen::Index c = 0; c < parts && r >= 12; ++c) pairs.push_back({values(r, c), values(r - 12, c)});
            const bool has_whole = r >= 12 && in_wan(r) == in_wan(r) && in_wan(r - 12) == in_wan(r - 12);
            const auto alone = !with_whole ? contributions_of(pairs)
                               : has_whole ? contributions_of(pairs, {in_wan(r), in_wan(r - 12)})
                                           : refuse(reason::missing_input);
            const auto of = [](auto const& some, auto const& member) {
                return some ? cell_of(member(*some)) : std::numeric_limits<double>::quiet_NaN();
            };
            for (Eigen::Index c = 0; c < parts; ++c) {
                // beside a whole each part is one by itself, also where another is missing
                const bool by_itself = with_whole && has_whole;
                const auto one = !by_itself ? alone
                                            : contributions_of(std::vector{pairs[static_cast<std::size_t>(c)]},
                                                               {in_wan(r), in_wan(r - 12)});
                const auto i = static_cast<std::size_t>(by_itself ? 0 : c);
                const double points = of(one, [&](auto const& all) { return all.points[i]; });
                answers += points == points ? 1 : 0;
                wrong += same_bits(found->points.cells()(r, c), points) ? 0 : 1;
                wrong += same_bits(found->rates.cells()(r, c), of(one, [&](auto const& all) { return all.rates[i]; }))
                             ? 0
                             : 1;
                if (by_itself && one)
                    wrong += same_bits(found->growth[r], of(one, [](auto const& all) { return all.growth; })) ? 0 : 1;
            }
            wrong += same_bits(found->rest[r], of(alone, [](auto const& all) { return all.rest; })) ? 0 : 1;
            if (alone || !has_whole || !with_whole)
                wrong += same_bits(found->growth[r], of(alone, [](auto const& all) { return all.growth; })) ? 0 : 1;
        }
        CHECK(wrong == 0);
        CHECK(answers > 20);
    }
    SECTION("the points of parts that make up the whole add up to its growth, in plain numbers") {
        Eigen::ArrayXXd two(2, 2);
        two << 60, 40, 66, 44;
        const auto found = contributions_of(panel(yearly("2022"), unit_of("亿元"), {"甲", "乙"}, two));
        REQUIRE(found);
        CHECK(found->points.cells()(1, 0) == Approx(6));
        CHECK(found->points.cells()(1, 1) == Approx(4));
        CHECK(found->growth[1] == Approx(10));
        CHECK(found->rates.cells()(1, 0) == Approx(60));
        const auto part = contributions_of(panel(yearly("2022"), unit_of("亿元"), {"甲", "乙"}, two),
                                           series(yearly("2022"), unit_of("万元"), std::vector{2e6, 2.2e6}));
        REQUIRE(part);
        CHECK(part->points.cells()(1, 0) == Approx(3));
        CHECK(part->growth[1] == Approx(10));
    }
    SECTION("what does not add has no contributions") {
        CHECK(!contributions_of(panel_of(values, unit_of("°C"))));
        CHECK(contributions_of(of_parts, series(monthly("2020-11"), unit_of("万吨"), in_wan)).error().why ==
              reason::unit_mismatch);
        CHECK(contributions_of(of_parts.at_prices(price_basis::real), whole.at_prices(price_basis::nominal))
                  .error()
                  .why == reason::price_basis);
    }
}

TEST_CASE("a change is shared out among its factors period by period, against the one before or a base") {
    auto people = calmer(23, true);
    auto output = calmer(24, true);
    auto intensity = calmer(25, true);
    people(9, 1) = 0;
    const std::vector<panel> factors{panel_of(people, unit_of("万人")), panel_of(output, unit{}).as(role::factor),
                                     panel_of(intensity, unit{}).as(role::factor)};
    for (const bool additive : {true, false})
        for (const bool on_base : {true, false}) {
            const auto base = on_base ? std::optional(*read_period("2021-02")) : std::nullopt; // row 3
            const auto found = additive ? lmdi_additive(factors, base) : lmdi_multiplicative(factors, base);
            REQUIRE(found);
            CHECK(found->of_factor[1].unit() == (additive ? unit_of("万人") : unit{}));
            long wrong = 0;
            long answers = 0;
            for (Eigen::Index r = 0; r < periods; ++r) {
                std::vector<double> old;
                std::vector<double> now;
                const Eigen::Index then = on_base ? 3 : r - 1;
                for (Eigen::Index c = 0; c < parts && then >= 0; ++c)
                    for (auto const* x : {&people, &output, &intensity}) {
                        old.push_back((*x)(then, c));
                        now.push_back((*x)(r, c));
                    }
                const auto alone = additive ? lmdi_additive(old, now, 3) : lmdi_multiplicative(old, now, 3);
                for (std::size_t k = 0; k < 3; ++k) {
                    const double effect = alone ? alone->of_factor[k] : none;
                    answers += effect == effect ? 1 : 0;
                    wrong += same_bits(found->of_factor[k][r], effect) ? 0 : 1;
                    for (std::size_t i = 0; i < parts; ++i)
                        wrong += same_bits(found->of_sector[k].cells()(r, static_cast<Eigen::Index>(i)),
                                           alone ? alone->of_sector[i * 3 + k] : none)
                                     ? 0
                                     : 1;
                }
                wrong += same_bits(found->total[r], alone ? alone->total : none) ? 0 : 1;
            }
            CHECK(wrong == 0);
            CHECK(answers > 10);
        }
    CHECK(!lmdi_additive(std::vector<panel>{}));
    CHECK(lmdi_additive(factors, *read_period("2010-01")).error().why == reason::missing_input);
    CHECK(!lmdi_additive({factors[0], panel_of(output, unit_of("%")).as(role::share)}));
}

TEST_CASE("the unit of effects is the product of the units of the factors") {
    Eigen::ArrayXXd ones = Eigen::ArrayXXd::Constant(3, 2, 2);
    const auto effects = lmdi_additive({panel_of(ones, unit_of("万人")), panel_of(ones, unit_of("元"))});
    REQUIRE(effects);
    CHECK(effects->total.unit() == product_of(read_measure("1万人"), read_measure("1元"))->unit());
}

TEST_CASE("trends, streaks and records of a panel are those of each column") {
    const auto values = random_panel::cells(periods, parts, 26);
    for (auto const& from : {monthly("2020-11"), start{*read_period("2003-Q2")}, yearly("1961"), daily("2023-02-10")}) {
        const auto stations = panel_of(values, unit_of("°C"), from);
        const auto trends = trend_of(stations, trend_method::sen, per_steps(10), at_least_percent(50));
        const auto tests = mann_kendall(stations, at_least_percent(50));
        const auto to_last = streak_to_last(stations, lies_above(0.0));
        const auto longest = longest_streak(stations, lies_above(0.0));
        const auto rising = longest_streak_of(rises_in(stations));
        const auto falling = streak_to_last_of(falls_in(stations));
        const Eigen::Index row = 30;
        const auto records =
            record_of(stations, stations.periods()[row], whole_record, ranked::highest_first, at_least_values(1));
        for (Eigen::Index c = 0; c < parts; ++c) {
            const auto i = static_cast<std::size_t>(c);
            const std::vector<double> column(&values(0, c), &values(0, c) + periods);
            const auto trend = trend_of(column, trend_method::sen, per_steps(10), at_least_percent(50));
            CHECK(same_bits(cell_of(trends[i]), cell_of(trend)));
            CHECK(tests[i]->z == mann_kendall(column, at_least_percent(50))->z);
            CHECK(to_last[i] == streak_to_last(column, lies_above(0.0)));
            CHECK(longest[i] == longest_streak(column, lies_above(0.0)));
            CHECK(rising[i] == longest_streak_of(rises_in(column)));
            CHECK(falling[i] == streak_to_last_of(falls_in(column)));
            const auto alone = [&] {
                const auto of = [&](auto const& slots) {
                    return record_of(column, slots, slots.at(30), whole_record, ranked::highest_first,
                                     at_least_values(1));
                };
                switch (from.first.kind()) {
                case period_kind::month: return of(monthly_from(2020, 11));
                case period_kind::year: return of(yearly_from(1961));
                case period_kind::quarter: return of(detail::parts_of_years<4>(2003, 2));
                default: return of(daily_from(std::chrono::year(2023) / 2 / 10, leap_day::own_slot));
                }
            }();
            CHECK(records[i].has_value() == alone.has_value());
            if (!alone) continue;
            CHECK(records[i]->place.best() == alone->place.best());
            CHECK(records[i]->values == alone->values);
            CHECK(records[i]->first_year == alone->first_year);
        }
        CHECK(trends.at("省2").has_value());
        CHECK(trends.at("无").error().why == reason::missing_input);
        CHECK(!record_of(stations, *read_period("1900"), whole_record, ranked::highest_first, all_present)[0]);
    }
}

TEST_CASE("places of a panel are those of the provinces of a period, or of the periods of a province") {
    auto values = random_panel::cells(periods, parts, 27);
    values.row(3) = 7; // all alike
    const auto provinces = panel_of(values, unit_of("亿元"));
    for (const ties how : {ties::least, ties::average, ties::dense})
        for (const ranked by : {ranked::highest_first, ranked::lowest_first}) {
            const auto across = ranks_of(provinces, by, how, among::entities);
            const auto within = ranks_of(provinces, by, how, among::history);
            REQUIRE(across);
            REQUIRE(within);
            CHECK(across->role() == role::ordinal);
            long wrong = 0;
            const auto place = [](result<figure> const& x) { return x ? to_double(*x->best()) : none; };
            for (Eigen::Index r = 0; r < periods; ++r) {
                const std::vector<double> row(values.row(r).begin(), values.row(r).end());
                const auto alone = ranks_of(row, by, how);
                for (Eigen::Index c = 0; c < parts; ++c)
                    wrong += same_bits(across->cells()(r, c), place(alone[static_cast<std::size_t>(c)])) ? 0 : 1;
            }
            for (Eigen::Index c = 0; c < parts; ++c) {
                const std::vector<double> column(&values(0, c), &values(0, c) + periods);
                const auto alone = ranks_of(column, by, how);
                for (Eigen::Index r = 0; r < periods; ++r)
                    wrong += same_bits(within->cells()(r, c), place(alone[static_cast<std::size_t>(r)])) ? 0 : 1;
            }
            CHECK(wrong == 0);
            const auto gained = rank_change_of(across);
            REQUIRE(gained);
            for (Eigen::Index c = 0; c < parts; ++c)
                for (Eigen::Index r = 1; r < periods; ++r) {
                    const double now = across->cells()(r, c);
                    const double last = across->cells()(r - 1, c);
                    const bool of_one_set =
                        (across->cells().row(r).isNaN() == across->cells().row(r - 1).isNaN()).all();
                    const double expected = of_one_set && now == now && last == last
                                                ? to_double(*rank_change_of(figure::exactly(*to_decimal(now)),
                                                                            figure::exactly(*to_decimal(last)))
                                                                 ->best())
                                                : none;
                    wrong += same_bits(gained->cells()(r, c), expected) ? 0 : 1;
                }
            CHECK(wrong == 0);
        }
    CHECK(rank_change_of(provinces).error().why == reason::role_mismatch);
}

TEST_CASE("the third of three places is not held against the third of two") {
    Eigen::ArrayXXd values(3, 3);
    values << 3, 2, 1, 3, none, 1, 1, none, 3;
    const panel three(yearly("2021"), unit_of("亿元"), {"a", "b", "c"}, values);
    const auto gained = rank_change_of(ranks_of(three, ranked::highest_first, ties::least, among::entities));
    REQUIRE(gained);
    CHECK(std::isnan(gained->cells()(1, 2))); // third of three, second of two: it overtook nobody
    CHECK(gained->refused(reason::entity_mismatch) == 2);
    CHECK(gained->cells()(2, 2) == 1);
}

TEST_CASE("nothing is shared out across a break in the series of one part") {
    Eigen::ArrayXXd values(3, 2);
    values << 10, 20, 11, 22, 12, 24;
    const panel parts(yearly("2021"), unit_of("亿元"), {"a", "b"}, values);
    const auto broken = parts.with_breaks({{"b", *read_period("2022")}});
    CHECK(contributions_of(parts)->growth.refused(reason::scope_changed) == 0);
    const auto found = contributions_of(broken);
    CHECK(found->points.refused(reason::scope_changed) == 2);
    CHECK(found->growth.refused(reason::scope_changed) == 1);
    CHECK(found->growth[2] == contributions_of(parts)->growth[2]);
    const std::vector<double> all{30, 33, 36};
    const auto whole = series(yearly("2021"), unit_of("亿元"), all).with_breaks({{"", *read_period("2023")}});
    CHECK(contributions_of(parts, whole)->growth.refused(reason::scope_changed) == 1);
    CHECK(lmdi_additive({broken})->total.refused(reason::scope_changed) == 1);
    CHECK(lmdi_additive({broken}, *read_period("2021"))->total.refused(reason::scope_changed) == 2);
    CHECK(rises_in(broken).at("b") == std::vector{verdict::undecided, verdict::met});
    CHECK(rises_in(broken).at("a") == std::vector{verdict::met, verdict::met});
    const auto prints = series(yearly("2020"), unit_of("亿元"), std::vector{99.9, 99.9, 100.0}).with_decimals(1);
    CHECK(rises_in(prints) == std::vector{verdict::undecided, verdict::met});
    CHECK(rises_in(series(yearly("2020"), unit_of("亿元"), std::vector{99.9, 99.9, 100.0})) ==
          std::vector{verdict::not_met, verdict::met});
}

TEST_CASE("a break is found on any axis, goes on to what is computed, and is one of an entity that is there") {
    Eigen::ArrayXXd values(3, 2);
    values << 100, 10, 110, 11, 240, 12;
    const panel plain(yearly("2021"), unit_of("亿元"), {"A", "B"}, values);
    const auto broken = plain.with_breaks({{"A", *read_period("2023-07")}}); // within the year
    CHECK(year_over_year(broken)->refused(reason::scope_changed) == 1);
    CHECK(std::isnan(cumulated_total_of(broken)->cells()(2, 0)));
    CHECK(cumulated_total_of(broken)->cells()(2, 1) == 33);
    const auto ranks = ranks_of(broken, ranked::highest_first, ties::least, among::entities);
    CHECK(rank_change_of(ranks)->refused(reason::scope_changed) == 2);
    CHECK(year_over_year(quotient_of(plain, broken))->refused(reason::scope_changed) == 1);
    CHECK(year_over_year(quotient_of(broken, plain))->refused(reason::scope_changed) == 1);
    CHECK(year_over_year(quotient_of(plain, total_of(broken)))->refused(reason::scope_changed) == 2);
    CHECK_THROWS_AS(plain.with_breaks({{"a", *read_period("2023")}}), std::invalid_argument);

    std::vector<double> months(27, 100);
    for (std::size_t i = 14; i < months.size(); ++i) months[i] = 220;
    const auto of_months = series(monthly("2022-01"), unit_of("亿千瓦时"), months);
    const auto totals = year_over_year(year_to_date(of_months.with_breaks({{"", *read_period("2023-03")}})));
    CHECK(totals->refused(reason::scope_changed) > 0);
    CHECK(std::isnan((*totals)[24])); // January 2024 lies behind the break, January 2023 before it
    CHECK((*totals)[13] == 0);
    const auto years = of_months.with_breaks({{"", *read_period("2023")}}); // from January on
    CHECK(std::isnan((*year_over_year(years))[12]));
}

TEST_CASE("a province that is missing takes its own contribution and the rest, and leaves the others theirs") {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Eigen::ArrayXXd values(3, 2);
    values << 60, 40, 66, none, 72, 44;
    const panel parts(yearly("2021"), unit_of("亿元"), {"甲", "乙"}, values);
    const series whole(yearly("2021"), unit_of("亿元"), std::vector{200.0, 220.0, 242.0});
    const auto found = contributions_of(parts, whole);
    REQUIRE(found);
    CHECK(found->points.cells()(1, 0) == Approx(3));
    CHECK(found->rates.cells()(1, 0) == Approx(30));
    CHECK(std::isnan(found->points.cells()(1, 1)));
    CHECK(found->points.refused(reason::missing_input) == 4); // 2021 has no year before
    CHECK(found->growth[1] == Approx(10));
    CHECK(found->growth[2] == Approx(10));
    CHECK(std::isnan(found->rest[1]));
    CHECK(found->rest.refused(reason::missing_input) == 3);
    CHECK(contributions_of(parts)->growth.refused(reason::missing_input) == 3); // the parts make up the whole

    // so does one whose series begins anew
    values(1, 1) = 41;
    const auto broken =
        panel(yearly("2021"), unit_of("亿元"), {"甲", "乙"}, values).with_breaks({{"乙", *read_period("2022")}});
    const auto anew = contributions_of(broken, whole);
    CHECK(anew->points.refused(reason::scope_changed) == 1);
    CHECK(anew->points.cells()(1, 0) == Approx(3));
    CHECK(anew->rest.refused(reason::scope_changed) == 1);
    CHECK(anew->growth[1] == Approx(10));
    // and where all are missing the whole has grown all the same
    values.setConstant(none);
    const panel nobody(yearly("2021"), unit_of("亿元"), {"甲", "乙"}, values);
    CHECK(contributions_of(nobody, whole)->growth[1] == Approx(10));
}

TEST_CASE("contributions take columns that may have been refused, and hand their refusals on") {
    Eigen::ArrayXXd values(2, 2);
    values << 60, 40, 66, 44;
    const panel parts(yearly("2022"), unit_of("亿元"), {"甲", "乙"}, values);
    const result<panel> read(parts), refused(refuse(reason::unreadable_file));
    CHECK(contributions_of(parts, total_of(parts))->points.cells()(1, 0) == Approx(6));
    CHECK(contributions_of(read, total_of(parts))->growth[1] == Approx(10));
    CHECK(contributions_of(read, *total_of(parts))->growth[1] == Approx(10));
    CHECK(contributions_of(read)->growth[1] == Approx(10));
    CHECK(contributions_of(refused).error().why == reason::unreadable_file);
    CHECK(contributions_of(refused, total_of(parts)).error().why == reason::unreadable_file);
    CHECK(contributions_of(parts, total_of(refused)).error().why == reason::unreadable_file);
}

TEST_CASE("shares of all so far are those of two series as well") {
    const std::vector<double> part{1, 2}, whole{10, 10};
    const auto shares = cumulated_shares_of(series(yearly("2021"), unit_of("亿元"), part),
                                            series(yearly("2021"), unit_of("亿元"), whole), cumulated_over::same_rows);
    REQUIRE(shares);
    CHECK((*shares)[1] == 15);
}
