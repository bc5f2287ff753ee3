// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Index numbers, totals to date, targets and progress in columns: cell by cell what the algorithms of one series give.

#include "catch.hpp"
#include "support/random_panel.hpp"

#include <tongbi/measure.hpp>
#include <tongbi/panel.hpp>
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;
using random_panel::same_bits;

namespace {

constexpr Eigen::Index months = 40, provinces = 5;

panel random_of(Eigen::ArrayXXd const& values, unit const& in, start const& from = monthly("2021-05")) {
    return {from, in, random_panel::names(values.cols()), values};
}
/// cell(row, column) is the answer of a scalar algorithm.
template <class Cell>
void hold_cells(result<panel> const& found, Cell cell) {
    REQUIRE(found);
    long wrong = 0;
    long answers = 0;
    auto const& cells = found->cells();
    for (Eigen::Index c = 0; c < cells.cols(); ++c)
        for (Eigen::Index r = 0; r < cells.rows(); ++r) {
            const double expected = random_panel::cell_of(cell(r, c));
            answers += expected == expected ? 1 : 0;
            if (!same_bits(cells(r, c), expected) && wrong++ == 0)
                UNSCOPED_INFO("row " << r << ", column " << c << ": " << cells(r, c) << ", alone " << expected);
        }
    CHECK(wrong == 0);
    CHECK(answers > 0);
    std::int64_t refused = 0;
    for (auto const& one : found->refused()) refused += one.cells;
    CHECK(refused == cells.size() - answers);
}

} // namespace

TEST_CASE("chain indices become fixed-base ones column by column, up to the first link that is missing") {
    auto links = random_panel::cells(months, provinces, 11, true);
    links.col(0) = Eigen::ArrayXd::LinSpaced(months, 99, 103);
    links(7, 1) = -3;
    hold_cells(fixed_base_of(random_of(links, {}), base_100), [&](Eigen::Index r, Eigen::Index c) -> result<double> {
        const std::vector<double> so_far(&links(0, c), &links(0, c) + r + 1);
        return fixed_base_of(so_far, base_100).map([](auto const& all) { return all.back(); });
    });
    CHECK(fixed_base_of(random_of(links, unit_of("%")).as(role::share), base_100).error().why == reason::role_mismatch);
    CHECK(fixed_base_of(random_of(links, {}), index_base(-1)).error().why == reason::negative_base);
}

TEST_CASE("links in percent become an index on its base, and stay one for what is computed of it") {
    const std::vector<double> links{101, 102, 99};
    const auto percent = series(monthly("2023-01"), unit_of("%"), links).as(role::factor);
    const auto fixed = fixed_base_of(percent, base_100);
    REQUIRE(fixed);
    CHECK(fixed->unit() == unit{});
    CHECK(fixed->role() == role::factor);
    CHECK((*fixed)[0] == Approx(101));
    CHECK((*fixed)[1] == Approx(101 * 1.02));
    CHECK((*growth_of_index(*fixed, base_100))[0] == Approx(1));
    CHECK((*growth_of_index(percent, base_100))[1] == Approx(2)); // 102 % of what it was
    CHECK((*rebased_to(percent, *read_period("2023-01"), base_100))[1] == Approx(10200.0 / 101));
    CHECK((*growth_of_index(percent, index_base(1000)))[1] == Approx(2));
    CHECK(growth_of_index(percent, index_base(50)).error().why == reason::unit_mismatch);
    const series money(monthly("2023-01"), unit_of("亿元"), std::vector{101.0, 103.02, 100.0});
    CHECK((*real_of(money, *fixed, base_100))[0] == Approx(100));
    const auto permille = series(monthly("2023-01"), unit_of("‰"), std::vector{1010.0, 1020.0, 990.0});
    CHECK((*fixed_base_of(permille.as(role::factor), base_100))[2] == Approx((*fixed)[2]));
    CHECK((*chain_of(*fixed, base_100))[2] == Approx(99));
}

TEST_CASE("fixed-base indices become chain ones: each on the period before it") {
    const auto fixed = random_panel::cells(months, provinces, 12);
    hold_cells(chain_of(random_of(fixed, {}), base_100), [&](Eigen::Index r, Eigen::Index c) -> result<double> {
        if (r == 0) return refuse(reason::missing_input);
        return evaluate_with(formula::rebased_index{{base_100}}, fixed(r, c), fixed(r - 1, c));
    });
}

TEST_CASE("an index is rebased to a period of its own column, whose number is set and exact") {
    auto values = random_panel::cells(months, provinces, 13);
    values(8, 0) = 97.3;
    const auto base = *read_period("2022-01");
    hold_cells(rebased_to(random_of(values, {}), base, base_100), [&](Eigen::Index r, Eigen::Index c) {
        const auto moved = evaluate_with(formula::rebased_index{{base_100}}, values(r, c), values(8, c));
        return moved && r == 8 ? result<double>(100.0) : moved;
    });
    CHECK(rebased_to(random_of(values, {}), *read_period("2020-01"), base_100).error().why == reason::missing_input);
    const series alone(monthly("2021-05"), {}, values.col(0));
    const auto moved = rebased_to(alone, base, base_100);
    REQUIRE(moved);
    CHECK((*moved)[8] == 100);
    CHECK(same_bits((*moved)[9], random_panel::cell_of(
                                     evaluate_with(formula::rebased_index{{base_100}}, values(9, 0), values(8, 0)))));
}

TEST_CASE("totals to date and single months are those of a timeline whose missing months have no value") {
    auto values = random_panel::cells(months, provinces, 14);
    values.col(0) = Eigen::ArrayXd::LinSpaced(months, 1, 40); // one column without a gap
    using yuan = decltype(amount<units::yi_CNY, double>(1.0));
    const auto alone = [&](panel const& p, Eigen::Index c) {
        std::vector<timeline<yuan>::entry> entries;
        for (Eigen::Index r = 0; r < months; ++r) {
            const double x = p.cells()(r, c);
            entries.push_back({p.periods()[r], x == x ? result<yuan>(yuan(x)) : refuse(reason::missing_input)});
        }
        return timeline<yuan>(std::move(entries));
    };
    const auto number = [](result<yuan> const& x) { return x.map([](yuan const& y) { return y.number(); }); };

    const auto months_of = random_of(values, unit_of("亿元"));
    const auto totals = year_to_date(months_of);
    hold_cells(totals, [&](Eigen::Index r, Eigen::Index c) {
        return number(year_to_date(alone(months_of, c)).begin()[r].value);
    });
    CHECK(totals->periods().find(*read_period("2022-01")) == 8);
    CHECK(totals->periods().find(*read_period("2022年1—2月")) == 9);
    CHECK(totals->refused(reason::not_adjacent) == 8 * provinces);

    const auto given = random_of(values, unit_of("亿元"), cumulative("2021-02"));
    const auto single = single_periods_of(given);
    hold_cells(single, [&](Eigen::Index r, Eigen::Index c) -> result<double> {
        // a month alone: 1—2月 and, behind a total that is missing, 4—5月 are none
        return number(single_periods_of(alone(given, c)).at(single->periods()[r]));
    });
    CHECK(single->periods().find(*read_period("2021-03")) == 1);
    CHECK(single->refused(reason::period_mismatch) == provinces);

    SECTION("the first print 1—2月 is one number: February has none, and March follows from it") {
        const double none = std::numeric_limits<double>::quiet_NaN();
        const std::vector<double> printed{none, 30, 48, 60};
        const auto parts = single_periods_of(series(cumulative("2023-01"), unit_of("亿元"), printed));
        REQUIRE(parts);
        CHECK(parts->at(*read_period("2023-02")).error().why == reason::missing_input);
        CHECK((*parts)[2] == 18);
        CHECK((*parts)[3] == 12);
    }
    SECTION("what does not add has no total") {
        CHECK(year_to_date(random_of(values, unit_of("°C"))).error().why == reason::interval_scale);
        CHECK(year_to_date(random_of(values, unit_of("%")).as(role::share)).error().why == reason::overlapping_parts);
        CHECK(year_to_date(months_of.accumulating(accumulation::stock)).error().why == reason::period_mismatch);
        CHECK(year_to_date(given).error().why == reason::period_mismatch);
        CHECK(single_periods_of(months_of).error().why == reason::period_mismatch);
    }
    SECTION("into the caller's storage, with codes") {
        Eigen::ArrayXXd out(months, provinces);
        Eigen::Array<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic> codes(months, provinces);
        auto to = into(out);
        to.codes.emplace(codes.data(), months, provinces, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>(months, 1));
        REQUIRE(year_to_date(months_of, to));
        for (Eigen::Index c = 0; c < provinces; ++c)
            for (Eigen::Index r = 0; r < months; ++r) CHECK(same_bits(out(r, c), totals->cells()(r, c)));
        CHECK((codes == 0).count() == (out == out).count());
        CHECK((codes == static_cast<std::uint8_t>(reason::not_adjacent) + 1).count() == 8 * provinces);
    }
}

TEST_CASE("shares of all so far are those of each column, of a whole by name and by period") {
    auto parts = random_panel::cells(months, provinces, 19, true);
    auto wholes = random_panel::cells(months + 3, provinces, 20, true);
    for (auto& x : parts.reshaped()) x = x > 1e6 ? 5 : x; // what is missing stays so
    for (auto& x : wholes.reshaped()) x = x < 1e6 || x > 1e306 ? x + 200 : 300;
    wholes(20, 1) = std::numeric_limits<double>::quiet_NaN();
    auto names = random_panel::names(provinces);
    std::reverse(names.begin(), names.end());
    const panel whole(monthly("2021-02"), unit_of("万元"), names, wholes);
    for (const auto rows : {cumulated_over::same_rows, cumulated_over::all_rows}) {
        const auto hold = [&](auto const& found, auto whole_of) {
            hold_cells(found, [&](Eigen::Index r, Eigen::Index c) {
                std::vector<double> part;
                std::vector<double> all;
                for (Eigen::Index i = 0; i < months; ++i) {
                    part.push_back(parts(i, c));
                    all.push_back(whole_of(i + 3, c));
                }
                const auto alone = cumulated_shares_of(part, all, rows);
                return (*alone)[static_cast<std::size_t>(r)].and_then(
                    [](double x) { return detail::supported(x, role::share); });
            });
        };
        hold(cumulated_shares_of(random_of(parts, unit_of("万元")), whole, rows),
             [&](Eigen::Index r, Eigen::Index c) { return wholes(r, provinces - 1 - c); });
        hold(cumulated_shares_of(random_of(parts, unit_of("万元")), whole.column(0), rows),
             [&](Eigen::Index r, Eigen::Index) { return wholes(r, 0); });
    }
    CHECK(cumulated_shares_of(random_of(parts, unit_of("万吨")), whole, cumulated_over::all_rows).error().why ==
          reason::unit_mismatch);
}

TEST_CASE("targets in columns: one for all, one for each province, one for each cell") {
    auto values = random_panel::cells(months, provinces, 15);
    const auto goals = random_panel::cells(months, provinces, 16);
    const auto actual = random_of(values, unit_of("亿元"));
    const auto hold = [&](auto const& found, target_direction direction, auto goal_of) {
        REQUIRE(found);
        verdict_counts counts;
        long wrong = 0;
        for (Eigen::Index c = 0; c < provinces; ++c)
            for (Eigen::Index r = 0; r < months; ++r) {
                using yuan = amount<units::yi_CNY, double>;
                const auto alone = attainment_of(yuan(values(r, c)), target<yuan>(yuan(goal_of(r, c)), direction));
                const auto met = found->verdicts.at(r, c);
                if (alone)
                    ++(alone->met == verdict::met ? counts.met : counts.not_met);
                else if (alone.error().why == reason::missing_input)
                    ++counts.missing;
                if (alone) wrong += met == alone->met ? 0 : 1;
                if (!found->completion) continue;
                const auto rate = alone && alone->completion ? result<double>(alone->completion->number())
                                                             : refuse(reason::missing_input);
                wrong += same_bits(found->completion->cells()(r, c), random_panel::cell_of(rate)) ? 0 : 1;
            }
        CHECK(wrong == 0);
        CHECK(found->verdicts.counts().missing == counts.missing);
        CHECK(found->verdicts.counts().met >= counts.met);
        CHECK(counts.met > 0);
        CHECK(counts.not_met > 0);
        CHECK(found->completion.has_value() == !is_ceiling(direction));
    };
    hold(attainment_of(actual, at_least(read_measure("50亿元"))), target_direction::at_least,
         [](Eigen::Index, Eigen::Index) { return 50.0; });
    hold(attainment_of(actual, at_most(read_measure("500000万元"))), target_direction::at_most,
         [](Eigen::Index, Eigen::Index) { return 50.0; });
    const per_entity each(unit_of("亿元"), random_panel::names(provinces), {50, 0, -3, 80, 150});
    hold(attainment_of(actual, at_least(each)), target_direction::at_least,
         [&](Eigen::Index, Eigen::Index c) { return each[static_cast<std::size_t>(c)]; });
    hold(attainment_of(actual, at_least(random_of(goals, unit_of("亿元")))), target_direction::at_least,
         [&](Eigen::Index r, Eigen::Index c) { return goals(r, c); });

    SECTION("a percentage has verdicts and no rate") {
        const auto shares =
            attainment_of(random_of(values, unit_of("%")).as(role::share), at_least(as_share(read_measure("80%"))));
        REQUIRE(shares);
        CHECK(!shares->completion);
        CHECK(shares->verdicts.counts().met > 0);
    }
    SECTION("a series against targets of provinces is a panel") {
        const auto nation = attainment_of(series(monthly("2021-05"), unit_of("亿元"), values.col(0)), at_least(each));
        REQUIRE(nation);
        CHECK(nation->completion->entities() == random_panel::names(provinces));
    }
    SECTION("by 修约值比较法 a cell is rounded to the decimals of its target") {
        const std::vector<double> numbers{34.4, 35.4, 35.6};
        const series s(monthly("2023-01"), unit_of("亿元"), numbers);
        const auto goal = at_most(read_measure("35亿元"));
        const auto full = attainment_of(s, goal);
        const auto rounded = attainment_of(s, goal, limit_comparison::rounded_value);
        CHECK(full->verdicts.counts() == verdict_counts{1, 2, 0});
        CHECK(rounded->verdicts.counts() == verdict_counts{2, 1, 0});
        CHECK(rounded->verdicts.codes()(1, 0) == 0);
        // 34, 35, 36 as they were printed: 35 may be 34.6 or 35.4, as the number alone has it
        const std::vector<double> whole{34, 35, 36};
        const auto printed = series(monthly("2023-01"), unit_of("亿元"), whole).with_decimals(0);
        CHECK(attainment_of(printed, goal)->verdicts.counts() == verdict_counts{1, 1, 0, 1});
        CHECK(attainment_of(printed, goal)->verdicts.at(1, 0) == attainment_of(read_measure("35亿元"), goal)->met);
        CHECK(attainment_of(printed, at_most(read_measure("350000万元")))->verdicts.counts().undecided == 1);
        CHECK(attainment_of(printed, goal, limit_comparison::rounded_value)->verdicts.counts() ==
              verdict_counts{2, 1, 0, 0});
        const auto percent = series(monthly("2023-01"), unit_of("%"), whole).as(role::share).with_decimals(0);
        CHECK(attainment_of(percent, at_least(as_share(read_measure("35.6%"))))->verdicts.counts() ==
              verdict_counts{0, 2, 0, 1});
    }
    SECTION("what is no like quantity is refused before any cell is touched") {
        CHECK(attainment_of(actual, at_least(as_share(read_measure("5%")))).error().why == reason::role_mismatch);
        CHECK(attainment_of(actual, at_least(read_measure("5万吨"))).error().why == reason::unit_mismatch);
    }
}

TEST_CASE("progress in columns is by each method what the numbers of a cell give") {
    auto now = random_panel::cells(months, provinces, 17);
    auto base = random_panel::cells(months, provinces, 18);
    const auto yuan = unit_of("亿元");
    using number = amount<units::yi_CNY, double>;
    const plan_years years(2015, 2023, 2030);
    const per_entity each(yuan, random_panel::names(provinces), {50, 0, -3, 80, 150});
    for (auto const& entry : vocabulary<progress_method>::table)
        for (const auto direction : {target_direction::at_least, target_direction::at_most}) {
            const auto goal = target<per_entity>(each, direction);
            const auto found = progress_by(entry.value, random_of(now, yuan), random_of(base, yuan), goal, years);
            if (entry.value == progress_method::ratio_to_target && is_ceiling(direction)) {
                CHECK(!found);
                continue;
            }
            REQUIRE(found);
            long wrong = 0;
            long answers = 0;
            for (Eigen::Index c = 0; c < provinces; ++c)
                for (Eigen::Index r = 0; r < months; ++r) {
                    const number aimed(each[static_cast<std::size_t>(c)]);
                    const auto alone = progress_by(entry.value, number(now(r, c)), number(base(r, c)),
                                                   target<number>(aimed, direction), years);
                    const auto value = alone.and_then([](auto const& p) { return p.value; });
                    const double expected = random_panel::cell_of(value);
                    answers += expected == expected ? 1 : 0;
                    wrong += same_bits(found->value.cells()(r, c), expected) ? 0 : 1;
                    if (alone) {
                        wrong += found->verdicts.at(r, c) == alone->met ? 0 : 1;
                        wrong += found->class_at(r, c) == alone->classes.best ? 0 : 1;
                    } else {
                        wrong += found->verdicts.at(r, c) ? 1 : 0;
                    }
                }
            CHECK(wrong == 0);
            CHECK(answers > 0);
            CHECK(found->verdicts.counts().met == found->cells_of(progress_class::achieved));
        }
}

TEST_CASE("two columns of index numbers become one at the level of the later, whatever the order of their entities") {
    Eigen::ArrayXXd old_values(4, 2), new_values(3, 2);
    old_values << 100, 200, 102, 210, 104, 220, 106, 230;
    new_values << 50, 100, 51, 101, 52, 103; // the entities stand the other way round
    const panel earlier(yearly("2015"), {}, {"江苏", "浙江"}, old_values);
    const panel later(yearly("2017"), {}, {"浙江", "江苏"}, new_values);
    const auto one = splice(earlier, later, *read_period("2017"));
    REQUIRE(one);
    CHECK(one->periods().size() == 5);
    CHECK(one->cells()(0, 1) == evaluate<formula::spliced_index>(100.0, 100.0, 104.0)); // 江苏 2015
    CHECK(one->cells()(1, 0) == evaluate<formula::spliced_index>(210.0, 50.0, 220.0));  // 浙江 2016
    CHECK(one->cells()(2, 1) == 100);
    CHECK(one->cells()(4, 0) == 52);
    CHECK(splice(earlier, later).error().why == reason::period_mismatch); // 2017 and 2018 are in both
    CHECK(splice(earlier, later, *read_period("2016")).error().why == reason::missing_input);
    const panel others(yearly("2017"), {}, {"浙江", "上海"}, new_values);
    CHECK(splice(earlier, others, *read_period("2017")).error().why == reason::entity_mismatch);
    CHECK(splice(earlier, later.as(role::share), *read_period("2017")).error().why == reason::role_mismatch);

    const std::vector<double> links{100, 110, 121}, newer{60.5, 66};
    const auto old_series = series(yearly("2015"), {}, links);
    const auto new_series = series(yearly("2017"), {}, newer).with_breaks({{"", *read_period("2017")}});
    const auto spliced = splice(old_series, new_series);
    const auto alone = splice(links, newer);
    REQUIRE(spliced);
    for (Eigen::Index row = 0; row < 4; ++row)
        CHECK(same_bits((*spliced)[row], (*alone)[static_cast<std::size_t>(row)]));
    CHECK(growth_between(spliced->last(), spliced->at(2)).has_value());
    CHECK(!spliced->facts().breaks); // the link bridges it
}

TEST_CASE("all methods of progress stand side by side, each as it is alone, with where they disagree") {
    auto values = random_panel::cells(months, provinces, 41, true);
    values.col(0) = Eigen::ArrayXd::LinSpaced(months, 100, 140);
    const auto current = random_of(values, unit_of("亿元"));
    const auto base = read_measure("100亿元");
    const auto goal = at_least(read_measure("140亿元"));
    const plan_years years(2020, 2023, 2025);
    const auto all = progress_by_methods(current, base, goal, years);
    REQUIRE(all);
    CHECK(all->methods.size() == 6);
    for (auto const& entry : vocabulary<progress_method>::table) {
        const auto alone = progress_by(entry.value, current, base, goal, years);
        auto const* one = all->by(entry.value);
        REQUIRE(alone);
        REQUIRE(one != nullptr);
        CHECK(one->value.refused() == alone->value.refused());
        CHECK((one->classes == alone->classes).all());
        for (Eigen::Index r = 0; r < months; ++r)
            CHECK(same_bits(one->value.cells()(r, 0), alone->value.cells()(r, 0)));
    }
    long met = 0;
    for (Eigen::Index c = 0; c < provinces; ++c)
        for (Eigen::Index r = 0; r < months; ++r) {
            if (!all->disagree.at(r, c)) continue;
            using yuan = amount<units::yi_CNY, double>;
            const auto cell = progress_by_methods(yuan(values(r, c)), yuan(100.0), at_least(yuan(140.0)), years);
            REQUIRE(cell);
            CHECK(*all->disagree.at(r, c) == cell->disagree());
            CHECK(*all->met.at(r, c) == cell->met);
            met += cell->disagree() == verdict::met ? 1 : 0;
        }
    CHECK(met > 0);
    CHECK(all->disagree.counts().missing == all->met.counts().missing);
    const auto ceiling = progress_by_methods(current, base, at_most(read_measure("80亿元")), years);
    CHECK(ceiling->by(progress_method::ratio_to_target) == nullptr);
    CHECK(progress_by_methods(current, read_measure("3人"), goal, years).error().why == reason::unit_mismatch);
}
