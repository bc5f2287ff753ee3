// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Sums that have the same bits for any split, any order and any merging, and are those of real numbers, rounded once.

#include "catch.hpp"
#include "support/brute_force.hpp"

#include <tongbi/panel/exact_lanes.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <bit>
#include <random>

using namespace tongbi;
using boost::multiprecision::cpp_rational;
using referee::rounds;

namespace {

std::uint64_t bits_of(result<double> const& x) { return x ? std::bit_cast<std::uint64_t>(*x) : 0x7ff0000000000000U; }

/// Numbers whose exponents lie in a range.
std::vector<double> numbers_within(std::mt19937_64& engine, std::size_t count, int lowest, int highest) {
    std::vector<double> all(count);
    for (auto& x : all) {
        const auto digits = static_cast<double>(static_cast<std::int64_t>(engine() >> 11U));
        const int exponent = lowest + static_cast<int>(engine() % static_cast<unsigned>(highest - lowest + 1));
        x = std::ldexp(engine() % 2 == 0 ? digits : -digits, exponent - 53);
        if (engine() % 16 == 0) x = std::ldexp(static_cast<double>(engine() % 3), exponent); // 0, and middles of bins
    }
    return all;
}

exact_sum sum_of_numbers(double const* x, std::size_t count) {
    exact_sum s;
    for (std::size_t i = 0; i < count; ++i) s.add(x[i]);
    return s;
}

/// The numbers in some order, cut into parts of some length, merged in some order.
exact_sum exact_sum_of_parts(std::mt19937_64& engine, std::vector<double> x) {
    std::shuffle(x.begin(), x.end(), engine);
    std::vector<exact_sum> parts;
    for (std::size_t from = 0; from < x.size();) {
        const std::size_t n = std::min<std::size_t>(x.size() - from, engine() % 40);
        if (n > 16 && engine() % 2 == 0) { // by lanes
            std::vector<double const*> columns;
            detail::exact_lanes lane(1);
            for (std::size_t i = 0; i < n; ++i) {
                double const* one = x.data() + from + i;
                lane.add(std::span(&one, 1));
            }
            parts.push_back(lane.sum(0));
        } else {
            parts.push_back(sum_of_numbers(x.data() + from, n)); // may be of none
        }
        from += n;
    }
    while (parts.size() > 1) {
        const std::size_t into = engine() % parts.size();
        const std::size_t from = engine() % parts.size();
        if (into == from) continue;
        parts[into].merge(parts[from]);
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(from));
    }
    return parts.empty() ? exact_sum() : parts[0];
}

cpp_rational rational_sum(std::vector<double> const& x) {
    cpp_rational all = 0;
    for (const double one : x) all += cpp_rational(one);
    return all;
}
cpp_rational magnitude(cpp_rational const& x) { return x < 0 ? cpp_rational(-x) : x; }

} // namespace

TEST_CASE("a sum has the same bits for any split and any order of merging, also where it drops digits") {
    struct spread {
        int lowest, highest;
    };
    std::mt19937_64 engine(5);
    long differ = 0, differ_plainly = 0, tried = 0;
    const spread all[] = {{0, 10}, {0, 28}, {-30, 30}, {-300, 300}, {-1060, -960}, {900, 1010}, {-1060, 1000}};
    for (const auto [lowest, highest] : all)
        for (int round = 0; round < rounds(300); ++round) {
            const auto x = numbers_within(engine, 1 + engine() % 200, lowest, highest);
            const exact_sum whole = sum_of_numbers(x.data(), x.size());
            double plain = 0;
            for (const double one : x) plain += one;
            for (int split = 0; split < 5; ++split, ++tried) {
                const exact_sum parts = exact_sum_of_parts(engine, x);
                differ += !(parts == whole) || bits_of(parts.value()) != bits_of(whole.value());
                auto order = x;
                std::shuffle(order.begin(), order.end(), engine);
                double other = 0;
                for (const double one : order) other += one;
                differ_plainly += std::bit_cast<std::uint64_t>(plain) != std::bit_cast<std::uint64_t>(other);
            }
        }
    CAPTURE(tried);
    CHECK(differ == 0);
    CHECK(differ_plainly > tried / 10); // the splits are such that a plain sum shows them
    CHECK((rounds(300) < 300 || tried >= 10000));
}

TEST_CASE("a sum is that of real numbers to half a unit of its last place, and to its stated error") {
    std::mt19937_64 engine(7);
    long not_rounded_once = 0, beyond = 0;
    for (int round = 0; round < rounds(600); ++round) {
        const int lowest = -900 + static_cast<int>(engine() % 1800);
        for (const int width : {0, 10, 26, 90}) {
            auto x = numbers_within(engine, 1 + engine() % 60, lowest, lowest + width);
            if (round % 3 == 0) x.push_back(-x[0]); // digits that cancel
            const exact_sum s = sum_of_numbers(x.data(), x.size());
            const auto value = s.value();
            if (!value) continue;
            const cpp_rational real = rational_sum(x);
            const cpp_rational off = magnitude(cpp_rational(*value) - real);
            const double below = std::nextafter(*value, -INFINITY), above = std::nextafter(*value, INFINITY);
            const bool nearest =
                off <= magnitude(cpp_rational(below) - real) && off <= magnitude(cpp_rational(above) - real);
            if (width <= 10 && !nearest) ++not_rounded_once; // zero and middles of bins have no digits below
            const cpp_rational half = magnitude(cpp_rational(above) - cpp_rational(*value)) / 2 +
                                      magnitude(cpp_rational(*value) - cpp_rational(below)) / 2;
            if (off > half + cpp_rational(s.error_bound())) ++beyond;
        }
    }
    CHECK(not_rounded_once == 0);
    CHECK(beyond == 0);
}

TEST_CASE("sums of denormals, of the largest doubles and of none") {
    const double tiny = std::numeric_limits<double>::denorm_min();
    const double most = std::numeric_limits<double>::max();
    const auto sum = [](std::vector<double> const& x) { return sum_of_numbers(x.data(), x.size()).value(); };
    CHECK(*sum({}) == 0);
    CHECK(*sum({-0.0, -0.0}) == 0);
    CHECK(*sum({tiny, tiny, tiny}) == 3 * tiny);
    CHECK(*sum({tiny, 1e-310, -1e-310}) == tiny);
    CHECK(*sum({most, -most, 1e293}) == 1e293);
    CHECK(*sum({1e308, 1e308, -1e308}) == 1e308);
    CHECK(sum({most, most}).error().why == reason::out_of_range);
    CHECK(*sum({most, 1, -most}) == 0); // dropped: 1 is below 2^-1000 of the largest
    CHECK(sum_of_numbers(std::vector<double>{most, 1, -most}.data(), 3).error_bound() >= 1);
    CHECK(*sum({0.1, 0.2, -0.3}) == std::ldexp(1.0, -55)); // of the doubles, not of the decimals
    CHECK(*sum({9007199254740992.0, 1, 1}) == 9007199254740994.0);
    CHECK(*sum({9007199254740992.0, 1}) == 9007199254740992.0); // half to even
    CHECK(*sum({9007199254740994.0, 1}) == 9007199254740996.0);
    CHECK(*sum({9007199254740992.0, 1, tiny}) == 9007199254740992.0); // what is dropped does not break a tie
}

TEST_CASE("lanes of columns are the sums of their numbers one by one, whatever is missing among them") {
    std::mt19937_64 engine(11);
    constexpr double special[] = {std::numeric_limits<double>::quiet_NaN(), INFINITY, -INFINITY, 0.0, -0.0, 1e308,
                                  std::numeric_limits<double>::denorm_min()};
    long wrong = 0;
    for (int round = 0; round < rounds(200); ++round) {
        const Eigen::Index lanes = static_cast<Eigen::Index>(engine() % 40);
        const std::size_t columns = engine() % 50;
        const std::size_t stride = static_cast<std::size_t>(lanes) + engine() % 3;
        auto x = numbers_within(engine, stride * columns + 1, round % 2 == 0 ? 0 : -400, round % 2 == 0 ? 20 : 400);
        if (round % 4 > 1)
            for (auto& one : x)
                if (engine() % 30 == 0) one = special[engine() % std::size(special)];
        detail::exact_lanes side_by_side(lanes);
        for (std::size_t c = 0; c < columns;) {
            std::vector<double const*> some;
            const std::size_t n = engine() % 2 == 0 ? 8 : 1 + engine() % 8;
            for (std::size_t i = 0; i < n && c < columns; ++i, ++c) some.push_back(x.data() + c * stride);
            side_by_side.add(some, 0, lanes, engine() % 2 == 0 ? 0 : 64);
        }
        for (Eigen::Index lane = 0; lane < lanes; ++lane) {
            exact_sum one;
            std::int64_t missing = 0, infinite = 0;
            for (std::size_t c = 0; c < columns; ++c) {
                const double v = x[c * stride + static_cast<std::size_t>(lane)];
                if (v != v)
                    ++missing;
                else if (std::isinf(v))
                    ++infinite;
                else
                    one.add(v);
            }
            wrong += !(side_by_side.sum(lane) == one) || side_by_side.count(lane) != one.count() ||
                     bits_of(one.value()) != std::bit_cast<std::uint64_t>(side_by_side.value(lane)) ||
                     side_by_side.missing(lane) != missing || side_by_side.infinite(lane) != infinite;
        }
    }
    CHECK(wrong == 0);
    // more numbers than the doubles of a lane hold
    std::vector<double> same(8, 1023.9999999999999);
    std::vector<double const*> eight;
    for (auto const& one : same) eight.push_back(&one);
    detail::exact_lanes many(1);
    exact_sum expected;
    for (int i = 0; i < 5000; ++i) {
        many.add(eight);
        for (const double one : same) expected.add(one);
    }
    CHECK(many.sum(0) == expected);
}
