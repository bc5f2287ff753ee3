// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Normals and anomalies of panels against those of sequences, cell by cell: the same numbers and the same refusals.

#include "catch.hpp"
#include "support/brute_force.hpp"

#include <tongbi/panel.hpp>
#include <tongbi/panel/anomalies.hpp>
#include <tongbi/sequence/anomalies.hpp>
#include <tongbi/unit/lexicon.hpp>

#include <bit>
#include <map>
#include <random>

using namespace tongbi;
using referee::rounds;

namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();
constexpr normal_period years(1991, 2020);

/// An axis of a panel, and the same one as a sequence has it.
template <class Axis>
struct both_axes {
    std::string_view what;
    start from;
    Axis of_sequence;
    std::optional<leap_day> leap;
    Eigen::Index rows;
};

std::vector<std::string> stations_named(Eigen::Index count) {
    std::vector<std::string> all;
    for (Eigen::Index i = 0; i < count; ++i) all.push_back("s" + std::to_string(i));
    return all;
}

Eigen::ArrayXXd made_up(std::mt19937& engine, Eigen::Index rows, Eigen::Index columns) {
    Eigen::ArrayXXd all(rows, columns);
    for (Eigen::Index c = 0; c < columns; ++c) {
        const unsigned gaps = c % 3 == 0 ? 0 : c % 3 == 1 ? 5 : 2;
        for (Eigen::Index r = 0; r < rows; ++r) {
            all(r, c) = static_cast<double>(engine() % 400) / 10;
            if (gaps != 0 && engine() % gaps == 0) all(r, c) = no_value;
        }
    }
    if (columns > 3) all.col(3) = no_value;
    return all;
}

/// The cells of a panel against what sequences give: bits, and refusals by reason.
class comparison_of_cells {
public:
    explicit comparison_of_cells(panel const& p) : p_(p) {}
    void add(Eigen::Index column, std::vector<result<double>> const& expected) {
        for (std::size_t r = 0; r < expected.size(); ++r) {
            const double x = p_.cells()(static_cast<Eigen::Index>(r), column);
            wrong += std::bit_cast<std::uint64_t>(x) != std::bit_cast<std::uint64_t>(expected[r].value_or(no_value));
            if (!expected[r]) ++refused[expected[r].error().why];
        }
    }
    void check() const {
        CHECK(wrong == 0);
        for (auto const& [why, count] : refused) {
            CAPTURE(code_of(why));
            CHECK(p_.refused(why) == count);
        }
        std::int64_t all = 0, counted = 0;
        for (auto const& [why, count] : refused) all += count;
        for (auto const& one : p_.refused()) counted += one.cells;
        CHECK(counted == all);
    }
    static std::string_view code_of(reason why) { return entry_of(why).code; }

    long wrong = 0;
    std::map<reason, std::int64_t> refused{};

private:
    panel const& p_;
};

template <class Axis>
void hold_against_sequences(both_axes<Axis> const& axes, completeness const& rule) {
    CAPTURE(axes.what, rule.least, rule.least_percent, rule.run_below);
    std::mt19937 engine(17);
    constexpr Eigen::Index columns = 7;
    const Eigen::ArrayXXd x = made_up(engine, axes.rows, columns);
    const panel rain(axes.from, *read_unit("毫米"), stations_named(columns), x);
    const auto normal = normals_of(rain, years, rule, axes.leap);
    const auto spread = deviations_of(rain, years, rule, deviation::sample, axes.leap);
    const auto later = normals_of(rain, normal_period(1996, 2025), rule, axes.leap);
    REQUIRE((normal && spread && later));
    const auto departures = anomalies_of(rain, *normal);
    const auto relative = relative_anomalies_of(rain, *normal);
    const auto standardised = standardised_anomalies_of(rain, *normal, *spread);
    REQUIRE((departures && relative && standardised));
    const auto moved = rebased(*departures, *normal, *later);
    REQUIRE(moved);

    comparison_of_cells a(*departures), b(*relative), c(*standardised), d(*moved);
    long wrong = 0;
    std::int64_t without = 0;
    for (Eigen::Index e = 0; e < columns; ++e) {
        std::vector<double> column(static_cast<std::size_t>(axes.rows));
        for (Eigen::Index r = 0; r < axes.rows; ++r) column[static_cast<std::size_t>(r)] = x(r, e);
        const auto one = normals_of(column, axes.of_sequence, years, rule);
        const auto other = deviations_of(column, axes.of_sequence, years, rule, deviation::sample);
        const auto third = normals_of(column, axes.of_sequence, normal_period(1996, 2025), rule);
        REQUIRE(one.slots() == normal->slots());
        for (int s = 1; s <= one.slots(); ++s) {
            const auto same = [&](auto const& table, result<double> const& expected) {
                const auto there = table.of("s" + std::to_string(e), s);
                if (expected)
                    return there.has_value() && std::bit_cast<std::uint64_t>(*expected) ==
                                                    std::bit_cast<std::uint64_t>(table.cells()(s - 1, e));
                return !there && there.error().why == expected.error().why;
            };
            wrong += !same(*normal, one.of(s)) + !same(*spread, other.of(s));
            without += !one.of(s);
        }
        a.add(e, anomalies_of(column, axes.of_sequence, one));
        b.add(e, relative_anomalies_of(column, axes.of_sequence, one));
        c.add(e, standardised_anomalies_of(column, axes.of_sequence, one, other));
        d.add(e, rebased(anomalies_of(column, axes.of_sequence, one), axes.of_sequence, one, third));
    }
    CHECK(wrong == 0);
    CHECK(normal->slots_without_normal() == without);
    CHECK(normal->entities_without_normal() >= 1);
    a.check();
    b.check();
    c.check();
    CHECK(d.wrong == 0); // the reason of a cell that had no anomaly is missing_input by now
}

} // namespace

TEST_CASE("normals and anomalies of a panel are those of its columns as sequences") {
    const both_axes<monthly_from> months{"months", monthly("1988-05"), monthly_from(1988, 5), {}, 35 * 12 + 3};
    const both_axes<seasonal_from> seasons{
        "seasons", start{*period::of_season(1985, season::winter)}, seasonal_from(1985, season::winter), {}, 150};
    const both_axes<yearly_from> each_year{"years", yearly("1961"), yearly_from(1961), {}, 62};
    for (auto const& rule :
         {all_present, at_least_values(24), wmo_normal, missing_fewer_than(12, 3), at_least_values(1)}) {
        hold_against_sequences(months, rule);
        hold_against_sequences(seasons, rule);
        hold_against_sequences(each_year, rule);
    }
}

TEST_CASE("daily normals and anomalies of a panel are those of its columns, by each rule for 29 February") {
    using namespace std::chrono;
    for (const auto leap :
         {leap_day::own_slot, leap_day::day_of_year, leap_day::left_out, leap_day::with_28_february}) {
        const both_axes<daily_from> days{"days", daily("1990-11-20"), daily_from(1990y / 11 / 20, leap), leap,
                                         rounds(100) < 100 ? 4000 : 32 * 365};
        hold_against_sequences(days, at_least_values(leap == leap_day::own_slot ? 5 : 15));
    }
}

TEST_CASE("normals carry their period, their unit and how much is missing") {
    Eigen::ArrayXXd t(24, 2);
    for (Eigen::Index r = 0; r < 24; ++r) t.row(r) << static_cast<double>(r % 12), 20.0 + static_cast<double>(r / 12);
    t(1, 1) = no_value; // a February
    const panel stations(monthly("2019-01"), *read_unit("℃"), {"南京站", "徐州站"}, t);
    const auto normal = normals_of(stations, normal_period(2019, 2020), all_present);
    REQUIRE(normal);
    CHECK(normal->over() == normal_period(2019, 2020));
    CHECK(normal->facts().as == role::level);
    CHECK(normal->of("南京站", 7)->number().best() == decimal(6));
    CHECK(normal->of("徐州站", 7)->number().best() == decimal(205, -1));
    CHECK(normal->of("徐州站", 2).error().why == reason::incomplete);
    CHECK(normal->of("徐州站", 13).error().why == reason::missing_input);
    CHECK(normal->of("扬州站", 1).error().why == reason::missing_input);
    CHECK(normal->slots_without_normal() == 1);
    CHECK(normal->entities_without_normal() == 1);

    const auto departures = anomalies_of(stations, *normal);
    REQUIRE(departures);
    CHECK(departures->role() == role::change);
    CHECK(departures->facts().against == normal_period(2019, 2020));
    CHECK(departures->cells()(18, 1) == 0.5);
    CHECK(departures->refused(reason::incomplete) == 1);
    CHECK(departures->refused(reason::missing_input) == 1);

    // by name: another order, and a station that the normals do not have
    Eigen::ArrayXXd other(1, 2);
    other << 21, 5;
    const panel now(monthly("2021-07"), *read_unit("℃"), {"徐州站", "连云港站"}, other);
    const auto against = anomalies_of(now, *normal);
    CHECK(against->cells()(0, 0) == 0.5);
    CHECK(against->refused(reason::missing_input) == 1);
}

TEST_CASE("normals and anomalies that have no meaning are refused before a cell is touched") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(400, 2, 3);
    const panel months(monthly("1990-01"), *read_unit("℃"), stations_named(2), x);
    const panel days(daily("1991-01-01"), *read_unit("℃"), stations_named(2), x);
    const panel rain(monthly("1990-01"), *read_unit("毫米"), stations_named(2), x);
    const auto why = [](auto const& r) { return r ? std::optional<reason>() : std::optional(r.error().why); };
    CHECK(why(normals_of(months, normal_period::unknown(), all_present)) == reason::baseline_unstated);
    CHECK(why(normals_of(months, normal_period(2020, 1991), all_present)) == reason::span_too_short);
    CHECK(why(normals_of(days, years, all_present)) == reason::year_length);
    CHECK(why(normals_of(months, years, all_present, leap_day::own_slot)) == reason::period_mismatch);
    const auto normal = normals_of(months, years, all_present);
    const auto daily_normal = normals_of(days, years, all_present, leap_day::own_slot);
    const auto rain_normal = normals_of(rain, years, all_present);
    CHECK(why(anomalies_of(days, *normal)) == reason::period_mismatch);
    CHECK(why(anomalies_of(months, *daily_normal)) == reason::period_mismatch);
    CHECK(why(anomalies_of(months, *rain_normal)) == reason::role_mismatch);
    CHECK(why(relative_anomalies_of(months, *normal)) == reason::interval_scale);
    const auto departures = anomalies_of(rain, *rain_normal);
    CHECK(why(anomalies_of(*departures, *rain_normal)) == reason::baseline_mismatch);
    const auto other = normals_of(rain, normal_period(1981, 2010), at_least_values(1));
    CHECK(why(rebased(*departures, *other, *rain_normal)) == reason::baseline_mismatch);
    const auto spread = deviations_of(rain, normal_period(1981, 2010), at_least_values(1), deviation::sample);
    CHECK(why(standardised_anomalies_of(rain, *rain_normal, *spread)) == reason::baseline_mismatch);
    CHECK(why(anomalies_of(rain.of_vintage("2024"), *normals_of(rain.of_vintage("2023"), years, all_present))) ==
          reason::vintage_mismatch);
}
