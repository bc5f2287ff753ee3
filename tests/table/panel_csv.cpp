// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A panel that is written as CSV reads back to the same numbers; its doubles have the digits of std::to_chars, by
// whichever way they are found.

#include "catch.hpp"
#include "table/double_text.hpp"

#include <tongbi/panel.hpp>
#include <tongbi/table.hpp>

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace tongbi;

namespace {

std::string by_the_library(double x) {
    std::array<char, detail::room_of_double> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), x).ptr};
}
std::string as_written(double x) {
    std::array<char, detail::room_of_double> text{};
    return {text.data(), detail::put_shortest(text.data(), x)};
}
/// The doubles, of so many and their negatives, that are written otherwise than by the library: none.
class compared {
public:
    void add(double x) {
        for (const double one : {x, -x}) {
            ++count_;
            if (as_written(one) == by_the_library(one)) continue;
            if (wrong_.size() < 10) wrong_.push_back(as_written(one) + " is " + by_the_library(one));
        }
    }
    void add_with_neighbours(double x) {
        for (const double one : {std::nextafter(x, 0), x, std::nextafter(x, HUGE_VAL)}) add(one);
    }
    [[nodiscard]] std::vector<std::string> const& wrong() const { return wrong_; }
    [[nodiscard]] int count() const { return count_; }

private:
    std::vector<std::string> wrong_;
    int count_ = 0;
};

std::string written(panel const& p, panel_csv_head const& head = {}) {
    std::string all;
    write_panel_csv(
        p, [&](std::string_view part) { all += part; }, head);
    return all;
}

} // namespace

TEST_CASE("a million doubles of any bits are written as the library writes them") {
    std::mt19937_64 engine(53);
    compared doubles;
    for (int i = 0; i < 1'000'000; ++i) doubles.add(std::bit_cast<double>(engine()));
    CHECK(doubles.wrong().empty());
    CHECK(doubles.count() == 2'000'000);
}

TEST_CASE("doubles of any number of digits, before and behind the point, are written as the library writes them") {
    std::mt19937_64 engine(59);
    compared doubles;
    for (int i = 0; i < 200'000; ++i) {
        const auto digits = static_cast<double>(engine() >> (engine() % 64));
        doubles.add(digits);
        doubles.add(digits * std::pow(10, static_cast<int>(engine() % 50) - 25));
        doubles.add(digits / std::pow(10, static_cast<int>(engine() % 23)));
    }
    CHECK(doubles.wrong().empty());
}

TEST_CASE("powers of two and of ten, and the ends of the doubles, are written as the library writes them") {
    using limits = std::numeric_limits<double>;
    compared doubles;
    for (int power = limits::min_exponent - limits::digits; power < limits::max_exponent; ++power)
        doubles.add_with_neighbours(std::ldexp(1.0, power));
    for (int power = -323; power <= limits::max_exponent10; ++power) {
        double x = 0;
        const std::string text = "1e" + std::to_string(power);
        std::from_chars(text.data(), text.data() + text.size(), x);
        doubles.add_with_neighbours(x);
    }
    for (int whole = 0; whole < 100'000; ++whole) doubles.add(whole);
    for (const double x : {limits::denorm_min(), limits::min(), limits::max(), limits::epsilon(), limits::infinity(),
                           limits::quiet_NaN(), 0.1 + 0.2, 9007199254740993.0, 123456789012345678901.0})
        doubles.add_with_neighbours(x);
    CHECK(doubles.wrong().empty());
    CHECK(as_written(-0.0) == "-0");
    CHECK(as_written(6450.13) == "6450.13");
    CHECK(as_written(0.00012) == "0.00012");
    CHECK(as_written(0.00001) == "1e-05");
    CHECK(as_written(1e300) == "1e+300");
    CHECK(as_written(-478.7562414888788) == "-478.7562414888788");
    CHECK(as_written(123456789012345678901.0) == "123456789012345683968");
}

TEST_CASE("a panel is written by entities, without the numbers that are missing") {
    const auto t = read_table("年份,省份,产量(万吨)\n2021,江苏省,10\n2022,江苏省,10.5\n2021,\"安徽省, 全省\",3\n"
                              "2022,\"安徽省, 全省\",\n2023,江苏省,12\n");
    REQUIRE(t);
    const auto p = t->panel("产量");
    REQUIRE(p);
    CHECK(written(*p) == "entity,period,value\n江苏省,2021,10\n江苏省,2022,10.5\n江苏省,2023,12\n"
                         "\"安徽省, 全省\",2021,3\n");
    const auto growth = year_over_year(*p);
    REQUIRE(growth);
    CHECK(written(*growth, {"省份", "年份", "增速(%)"}) == "省份,年份,增速(%)\n江苏省,2022,5\n"
                                                           "江苏省,2023,14.285714285714286\n");
}

TEST_CASE("numbers of few digits are written in full") {
    const auto t = read_table("年份,省份,产量(万吨)\n2021,江苏省,100000\n2022,江苏省,2000000\n2023,江苏省,0.0001\n");
    REQUIRE(t);
    CHECK(written(*t->panel("产量")) ==
          "entity,period,value\n江苏省,2021,100000\n江苏省,2022,2000000\n江苏省,2023,0.0001\n");
}

TEST_CASE("a panel of several parts reads back with the same numbers, whatever the length of its names") {
    std::string file = "place,year,electricity (TWh)\n";
    for (int e = 0; e < 300; ++e)
        for (int y = 1900; y < 2020; ++y)
            file += std::string(static_cast<std::size_t>(e % 40), 'x') + std::to_string(e) + "," + std::to_string(y) +
                    "," + std::to_string(e * 7 + y) + "." + std::to_string(y % 9 + 1) + "\n";
    const auto t = read_table(file);
    REQUIRE(t);
    const auto p = t->panel("electricity");
    REQUIRE(p);
    int parts = 0;
    std::string all;
    write_panel_csv(*p,
                    [&](std::string_view part) {
                        ++parts;
                        CHECK(part.ends_with('\n'));
                        all += part;
                    },
                    {"place", "year", "electricity (TWh)"});
    CHECK(parts > 3);
    CHECK(all == file);
}
