// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The shortest decimal of a double, as a data base shows it: the digits of std::to_chars, by whichever way they are
// found.

#include "catch.hpp"

#include <tongbi/number.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace tongbi;

namespace {

/// By the standard library alone.
decimal by_the_library(double x) {
    std::array<char, 40> text{};
    char* end = std::to_chars(text.data(), text.data() + text.size(), x, std::chars_format::scientific).ptr;
    *end = '\0';
    std::int64_t digits = 0;
    std::int32_t exponent = 0;
    bool behind_point = false;
    char const* at = text.data();
    const bool negative = *at == '-';
    at += negative ? 1 : 0;
    for (; *at != 'e'; ++at) {
        if (*at == '.') {
            behind_point = true;
            continue;
        }
        digits = digits * 10 + (*at - '0');
        exponent -= behind_point ? 1 : 0;
    }
    return decimal(negative ? -digits : digits, exponent + std::atoi(at + 1));
}
bool has_same_digits(decimal a, decimal b) {
    return a.coefficient() == b.coefficient() && a.exponent() == b.exponent();
}

} // namespace

TEST_CASE("the decimal of a double has the digits that a data base shows, and reads back as the double") {
    std::mt19937_64 engine(29);
    int few = 0;
    int wrong = 0;
    for (int i = 0; i < 200'000; ++i) {
        double x = static_cast<double>(static_cast<std::int64_t>(engine() >> (10 + engine() % 50)));
        for (auto places = engine() % 8; places > 0; --places) x /= 10; // not each of them the nearest double
        if (engine() % 2 == 0) x = -x;
        if (engine() % 4 == 0) x = std::round(x * 100) / 100;
        few += detail::in_ten_thousandths(x) ? 1 : 0;
        const auto found = to_decimal(x);
        wrong += found && (x == 0 || has_same_digits(*found, by_the_library(x))) ? 0 : 1;
        const std::string text = shortest_text(x);
        wrong += std::strtod(text.c_str(), nullptr) == x ? 0 : 1;
    }
    CHECK(wrong == 0);
    CHECK(few > 50'000);
    CHECK(few < 150'000);
}

TEST_CASE("doubles at the ends of what has few digits") {
    for (auto const& [x, text] : std::vector<std::pair<double, std::string>>{{0.0, "0"},
                                                                             {-0.0, "-0"},
                                                                             {100.0, "100"},
                                                                             {-100.5, "-100.5"},
                                                                             {6450.13, "6450.13"},
                                                                             {0.0001, "0.0001"},
                                                                             {0.00012, "0.00012"},
                                                                             {0.1 + 0.2, "0.30000000000000004"},
                                                                             {99999999999.9999, "99999999999.9999"},
                                                                             {1e10, "10000000000"},
                                                                             {1e11, "1e+11"},
                                                                             {1e300, "1e+300"}}) {
        INFO(text);
        CHECK(shortest_text(x) == text);
        CHECK(to_double(*to_decimal(x)) == x);
    }
    CHECK(has_same_digits(*to_decimal(100.0), decimal(1, 2)));
    CHECK(has_same_digits(*to_decimal(-2.50), decimal(-25, -1)));
    CHECK(!to_decimal(std::nan("")));
    CHECK(!to_decimal(HUGE_VAL));
    std::string line = "GDP,";
    append_shortest(line, 134908.4);
    CHECK(line == "GDP,134908.4");
}
