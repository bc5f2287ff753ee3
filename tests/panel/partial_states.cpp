// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Totals, normals, moments and extremes of data that come in parts are those of the whole, bit for bit.

#include "catch.hpp"
#include "support/brute_force.hpp"

#include <tongbi/panel.hpp>
#include <tongbi/panel/partial_moments.hpp>
#include <tongbi/unit/lexicon.hpp>

#include <algorithm>
#include <bit>
#include <random>

using namespace tongbi;
using referee::rounds;

namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

Eigen::ArrayXXd wide_numbers(std::mt19937_64& engine, Eigen::Index rows, Eigen::Index columns) {
    Eigen::ArrayXXd all(rows, columns);
    for (Eigen::Index i = 0; i < all.size(); ++i) {
        const auto digits = static_cast<double>(static_cast<std::int64_t>(engine()));
        all.data()[i] = engine() % 40 == 0 ? absent : std::ldexp(digits, static_cast<int>(engine() % 160) - 100);
    }
    return all;
}
std::vector<std::string> entities_named(Eigen::Index from, Eigen::Index count) {
    std::vector<std::string> all;
    for (Eigen::Index i = 0; i < count; ++i) all.push_back("e" + std::to_string(from + i));
    return all;
}
bool same_series(series const& a, series const& b) {
    if (a.size() != b.size() || a.refused() != b.refused()) return false;
    for (Eigen::Index i = 0; i < a.size(); ++i)
        if (std::bit_cast<std::uint64_t>(a[i]) != std::bit_cast<std::uint64_t>(b[i])) return false;
    return true;
}

/// A block of a panel.
struct block {
    Eigen::Index row, rows, column, columns;
};
/// The cells of a panel cut into blocks, in some order.
std::vector<block> random_blocks(std::mt19937_64& engine, Eigen::Index rows, Eigen::Index columns) {
    std::vector<block> all;
    for (Eigen::Index c = 0; c < columns;) {
        const Eigen::Index width = std::min<Eigen::Index>(columns - c, 1 + static_cast<Eigen::Index>(engine() % 12));
        for (Eigen::Index r = 0; r < rows;) {
            const Eigen::Index height = std::min<Eigen::Index>(rows - r, 1 + static_cast<Eigen::Index>(engine() % 100));
            all.push_back({r, height, c, width});
            r += height;
        }
        c += width;
    }
    std::shuffle(all.begin(), all.end(), engine);
    return all;
}
start month_after(int months) {
    return {*period::of_month(std::chrono::year(1990) / std::chrono::January + std::chrono::months(months))};
}

/// Feeds blocks to several states, and merges these in some order, some by their bytes.
template <class State, class Part>
State merged_states(std::mt19937_64& engine, State const& none, std::vector<block> const& blocks, Part part) {
    std::vector<State> states(1 + engine() % 5, none);
    for (auto const& one : blocks) REQUIRE(!states[engine() % states.size()].update(part(one)));
    while (states.size() > 1) {
        const std::size_t into = engine() % states.size(), from = engine() % states.size();
        if (into == from) continue;
        if (engine() % 2 == 0)
            REQUIRE(!states[into].merge(states[from]));
        else
            REQUIRE(!states[into].merge(std::span<std::byte const>(states[from].bytes())));
        states.erase(states.begin() + static_cast<std::ptrdiff_t>(from));
    }
    return states[0];
}

} // namespace

TEST_CASE("totals of any parts in any order, merged or read from bytes, are those of the whole panel") {
    std::mt19937_64 engine(23);
    long differ = 0;
    for (int round = 0; round < rounds(60); ++round) {
        const Eigen::Index rows = 1 + static_cast<Eigen::Index>(engine() % 300),
                           columns = 1 + static_cast<Eigen::Index>(engine() % 40);
        const Eigen::ArrayXXd x = wide_numbers(engine, rows, columns);
        const auto in = *read_unit("亿元");
        const panel whole(month_after(0), in, entities_named(0, columns), x);
        const auto part = [&](block const& b) {
            return panel(month_after(static_cast<int>(b.row)), in, entities_named(b.column, b.columns),
                         x.block(b.row, b.column, b.rows, b.columns));
        };
        const auto state = merged_states(engine, partial_totals(whole), random_blocks(engine, rows, columns), part);
        differ += !same_series(*state.finish(), *total_of(whole));
        differ += !same_series(*state.finish(at_least_percent(90)), *total_of(whole, at_least_percent(90)));
    }
    CHECK(differ == 0);
}

TEST_CASE("a period of which a part has no row has the total of the whole panel, where it is missing") {
    const auto in = *read_unit("亿元");
    const Eigen::ArrayXXd of_a = Eigen::ArrayXXd::Constant(2, 1, 10), of_b = Eigen::ArrayXXd::Constant(1, 1, 45);
    const panel a(yearly("2022"), in, {"a"}, of_a), b(yearly("2022"), in, {"b"}, of_b);
    Eigen::ArrayXXd all(2, 2);
    all << 10, 45, 10, absent;
    const panel whole(yearly("2022"), in, {"a", "b"}, all);
    partial_totals first(whole), second(whole), alone(whole);
    REQUIRE((!first.update(a) && !first.update(b) && !second.update(b) && !alone.update(a)));
    REQUIRE(!second.merge(std::span<std::byte const>(alone.bytes())));
    CHECK(first == second);
    for (auto const& totals : {first, second}) {
        const auto found = totals.finish();
        REQUIRE(found);
        CHECK((*found)[0] == 55);
        CHECK(std::isnan((*found)[1]));
        CHECK(found->refused(reason::missing_input) == 1);
        CHECK(year_over_year(*found)->refused(reason::missing_input) == 2); // no fall of 82 %
        for (const int least : {90, 50}) {
            const auto by_rule = totals.finish(at_least_percent(least));
            CHECK(same_series(*by_rule, *total_of(whole, at_least_percent(least))));
            CHECK(by_rule->refused(reason::incomplete) == (least == 90 ? 1 : 0));
        }
    }
    partial_totals nothing_of_2023(whole);
    REQUIRE(!nothing_of_2023.update(b));
    CHECK(nothing_of_2023.finish()->refused(reason::missing_input) == 1); // no total of no province
}

TEST_CASE("normals of any parts in any order are those of the whole panel") {
    std::mt19937_64 engine(29);
    long differ = 0;
    for (int round = 0; round < rounds(20); ++round) {
        const Eigen::Index rows = 300 + static_cast<Eigen::Index>(engine() % 200),
                           columns = 1 + static_cast<Eigen::Index>(engine() % 9);
        const Eigen::ArrayXXd x = wide_numbers(engine, rows, columns);
        const auto in = *read_unit("毫米");
        const panel whole(month_after(0), in, entities_named(0, columns), x);
        const auto part = [&](block const& b) {
            return panel(month_after(static_cast<int>(b.row)), in, entities_named(b.column, b.columns),
                         x.block(b.row, b.column, b.rows, b.columns));
        };
        const auto none = partial_normals::of(whole, normal_period(1991, 2020));
        REQUIRE(none);
        const auto state = merged_states(engine, *none, random_blocks(engine, rows, columns), part);
        const auto expected = normals_of(whole, normal_period(1991, 2020), at_least_values(20));
        const auto found = state.finish(at_least_values(20));
        for (Eigen::Index i = 0; i < expected->cells().size(); ++i)
            differ += std::bit_cast<std::uint64_t>(expected->cells().data()[i]) !=
                      std::bit_cast<std::uint64_t>(found->cells().data()[i]);
        differ += expected->slots_without_normal() != found->slots_without_normal();
    }
    CHECK(differ == 0);
}

TEST_CASE("moments and extremes of any parts are those of the whole") {
    std::mt19937_64 engine(31);
    long differ = 0;
    for (int round = 0; round < rounds(100); ++round) {
        std::vector<double> x(1 + engine() % 200);
        for (auto& one : x) one = engine() % 30 == 0 ? absent : static_cast<double>(engine() % 4000) / 10;
        partial_moments whole(200);
        whole.update(x);
        partial_extremes ends;
        ends.update(series(daily("1961-01-01"), *read_unit("毫米"), x));
        partial_moments parts(200);
        partial_extremes parts_of_ends;
        for (std::size_t from = x.size(); from > 0;) { // from the end
            const std::size_t n = 1 + engine() % from;
            const std::span<double const> some(x.data() + from - n, n);
            partial_moments one(200);
            one.update(some);
            partial_extremes other;
            const auto first =
                std::chrono::sys_days(std::chrono::year(1961) / 1 / 1) + std::chrono::days(static_cast<int>(from - n));
            other.update(series(start{*period::of_day(first)}, *read_unit("毫米"), some));
            REQUIRE(!parts.merge(std::span<std::byte const>(one.bytes())));
            REQUIRE(!parts_of_ends.merge(std::span<std::byte const>(other.bytes())));
            from -= n;
        }
        differ += !(parts == whole) || !(parts_of_ends == ends);
        double sum = 0, squares = 0, count = 0;
        for (const double one : x)
            if (one == one) sum += one, count += 1;
        for (const double one : x)
            if (one == one) squares += (one - sum / count) * (one - sum / count);
        if (count > 1) {
            differ += !(std::abs(*whole.mean() - sum / count) < 1e-12);
            differ +=
                !(std::abs(*whole.standard_deviation(deviation::sample) - std::sqrt(squares / (count - 1))) < 1e-10);
            const auto highest = std::max_element(
                x.begin(), x.end(), [](double a, double b) { return (a == a ? a : -1) < (b == b ? b : -1); });
            differ += ends.highest()->value != *highest ||
                      ends.highest()->first_day != std::chrono::sys_days(std::chrono::year(1961) / 1 / 1) +
                                                       std::chrono::days(highest - x.begin());
        }
    }
    CHECK(differ == 0);
    CHECK(partial_moments(0).mean().error().why == reason::missing_input);
    CHECK(partial_moments(0).standard_deviation(deviation::sample).error().why == reason::span_too_short);
    CHECK(!partial_extremes().lowest());
}

TEST_CASE("parts of something else are refused, and leave what was there") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(24, 2, 3);
    const panel money(monthly("2020-01"), *read_unit("亿元"), entities_named(0, 2), x);
    partial_totals totals(money);
    REQUIRE(!totals.update(money));
    const auto before = totals.bytes();
    const auto why = [](std::optional<refusal> const& no) { return no ? std::optional(no->why) : std::nullopt; };
    CHECK(why(totals.update(panel(monthly("2020-01"), *read_unit("万元"), entities_named(0, 2), x))) ==
          reason::unit_mismatch);
    CHECK(describe(*totals.update(panel(monthly("2020-01"), *read_unit("万元"), entities_named(0, 2), x))) ==
          "the units differ; convert to one of them first: 亿元 ≠ 万元");
    CHECK(describe(*totals.update(panel(monthly("2020-01"), *read_unit("吨"), entities_named(0, 2), x))) ==
          "the units do not measure the same: 亿元 / 吨");
    CHECK(why(totals.update(panel(monthly("2021-01"), *read_unit("亿元"), entities_named(0, 2), x))) ==
          reason::period_mismatch);
    CHECK(why(totals.update(panel(yearly("2020"), *read_unit("亿元"), entities_named(0, 2), x))) ==
          reason::period_mismatch);
    CHECK(why(totals.update(money.with_aggregate("e0"))) == reason::overlapping_parts);
    CHECK(!totals.update(money.of_vintage("2024").of_vintage("")));
    partial_totals again(money);
    REQUIRE(!again.update(money));
    CHECK(why(again.merge(partial_totals(panel(monthly("2020-02"), *read_unit("亿元"), entities_named(0, 2), x)))) ==
          reason::period_mismatch);
    CHECK(again.bytes() == before);

    const auto normal = partial_normals::of(money, normal_period(1991, 2020));
    CHECK(partial_normals::of(money, normal_period::unknown()).error().why == reason::baseline_unstated);
    auto own = *normal;
    CHECK(why(own.update(panel(monthly("2020-01"), *read_unit("亿元"), {"a", "b"}, x))) == reason::entity_mismatch);
    CHECK(own.merge(*partial_normals::of(panel(monthly("2020-01"), *read_unit("亿元"), {"e0", "b"}, x),
                                         normal_period(1991, 2020)))
              ->excerpt() == "e1"); // which only one has
    CHECK(why(own.merge(*partial_normals::of(money, normal_period(1981, 2010)))) == reason::baseline_mismatch);
    CHECK(why(own.merge(std::span<std::byte const>(partial_normals::of(money, normal_period(1981, 2010))->bytes()))) ==
          reason::baseline_mismatch);
    CHECK(own.finish(wmo_month).error().why == reason::not_adjacent);
    partial_moments around(1);
    CHECK(why(around.merge(partial_moments(2))) == reason::baseline_mismatch);
}

TEST_CASE("what refuses a part refuses its bytes, and a unit is the same in both spellings") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(24, 1, 10);
    const panel rain(monthly("1991-01"), *read_unit("mm"), {"54511"}, x);
    const panel sums(cumulative("1993-01"), *read_unit("mm"), {"54511"}, x);
    const panel in_words(monthly("1991-01"), *read_unit("毫米"), {"54511"}, x);
    const auto merged = [](auto const& into, auto const& part) {
        auto whole = into, of_bytes = into;
        const auto direct = whole.merge(part);
        const auto read = of_bytes.merge(std::span<std::byte const>(part.bytes()));
        CHECK((direct ? std::optional(direct->why) : std::nullopt) == (read ? std::optional(read->why) : std::nullopt));
        return direct ? std::string(code_of(direct->why)) : "taken";
    };
    const auto totals_of = [](panel const& p) {
        partial_totals all(p);
        REQUIRE(!all.update(p));
        return all;
    };
    const auto totals = totals_of(rain.of_vintage("v1").at_prices(price_basis::nominal));
    CHECK(merged(totals, totals_of(rain.of_vintage("v2").at_prices(price_basis::nominal))) == "vintage_mismatch");
    CHECK(merged(totals, totals_of(rain.of_vintage("v1").at_prices(price_basis::real))) == "price_basis");
    CHECK(merged(totals_of(rain.accumulating(accumulation::flow)), totals_of(rain.accumulating(accumulation::stock))) ==
          "flow_stock");
    CHECK(merged(totals_of(rain), totals_of(in_words)) == "taken");
    CHECK(merged(totals_of(rain), totals_of(panel(monthly("1991-01"), *read_unit("cm"), {"54511"}, x))) ==
          "unit_mismatch");
    const normal_period over(1991, 1994);
    const auto months = *partial_normals::of(rain, over);
    CHECK(merged(months, *partial_normals::of(sums, over)) == "period_mismatch");
    CHECK(merged(months, *partial_normals::of(in_words, over)) == "taken");
}

TEST_CASE("bytes that are cut, longer or changed in one bit are refused") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(3, 2, 0.1);
    const panel money(monthly("2020-01"), *read_unit("亿元"), entities_named(0, 2), x);
    partial_totals totals(money);
    REQUIRE(!totals.update(money));
    const auto good = totals.bytes();
    const auto taken = [&](std::vector<std::byte> const& bytes) {
        partial_totals other(money);
        return !other.merge(std::span<std::byte const>(bytes));
    };
    CHECK(taken(good));
    long wrongly_taken = 0;
    for (std::size_t size = 0; size < good.size(); ++size)
        wrongly_taken += taken({good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size)});
    auto longer = good;
    longer.push_back(std::byte{0});
    wrongly_taken += taken(longer);
    CHECK(wrongly_taken == 0);
    for (std::size_t i = 0; i < good.size(); ++i) {
        auto changed = good;
        changed[i] ^= std::byte{1} << (i % 8);
        wrongly_taken += taken(changed);
    }
    CHECK(wrongly_taken == 0);
    CHECK(partial_moments(0).merge(std::span<std::byte const>(good))->why == reason::malformed_text);
    CHECK(partial_extremes().merge(std::span<std::byte const>(good))->why == reason::malformed_text);
}

TEST_CASE("totals of parts begin anew where a series of a part does, also when they come as bytes") {
    const Eigen::ArrayXXd x = Eigen::ArrayXXd::Constant(3, 2, 5);
    const panel whole(yearly("2001"), *read_unit("亿元"), entities_named(0, 2), x);
    const auto broken = whole.with_breaks({{whole.entities()[0], *read_period("2002")}});
    partial_totals part(whole), by_state(whole), by_bytes(whole);
    REQUIRE(!part.update(broken));
    REQUIRE(!by_state.merge(part));
    REQUIRE(!by_bytes.merge(std::span<std::byte const>(part.bytes())));
    for (auto const* one : {&part, &by_state, &by_bytes}) {
        const auto growth = year_over_year(one->finish());
        REQUIRE(growth);
        CHECK(growth->refused(reason::scope_changed) == 1);
    }
    CHECK(year_over_year(total_of(broken))->refused(reason::scope_changed) == 1);
}
