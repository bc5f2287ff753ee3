// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Progress towards targets as Statistics Canada and EUSTAT publish it: Open SDG's method to the last digits, and how
// often the named methods disagree on the same series.

#include "support/oracle.hpp"

#include <tongbi/formula/opensdg.hpp>
#include <tongbi/formula/progress_methods.hpp>

#include <cmath>
#include <cstdlib>
#include <map>
#include <string>

using namespace tongbi;
using referee::oracle;

namespace {

using named_counts = std::map<std::string, int>;

std::optional<double> field(oracle::row const& row, std::string_view column) {
    std::string const& text = row[column];
    if (text.empty()) return std::nullopt;
    char* end = nullptr;
    const double x = std::strtod(text.c_str(), &end);
    REQUIRE(end == text.c_str() + text.size());
    return x;
}
int year(oracle::row const& row, std::string_view column) {
    const auto x = field(row, column);
    REQUIRE(x);
    return static_cast<int>(*x);
}

struct series {
    opensdg_options by;
    std::optional<opensdg_point> current, base;
};
series series_of(oracle::row const& row, std::optional<double> limit = {}) {
    series s;
    s.by.target_year = year(row, "target_year");
    s.by.higher_is_better = row["direction"] == "1";
    s.by.target = field(row, "target");
    s.by.limit = limit;
    if (const auto b = field(row, "base_value")) s.base = opensdg_point{year(row, "base_year"), *b};
    if (const auto v = field(row, "current_value")) s.current = opensdg_point{year(row, "current_year"), *v};
    return s;
}
opensdg_progress progress_of_series(series const& s) {
    return s.current && s.base ? opensdg_progress_of(*s.current, *s.base, s.by) : opensdg_progress{};
}

/// Both there and within 1e-12, or both missing.
bool same_number(std::optional<double> const& found, std::optional<double> const& published) {
    if (!found || !published) return found.has_value() == published.has_value();
    return std::abs(*found - *published) <= 1e-12;
}

} // namespace

TEST_CASE("Statistics Canada's progress comes out by Open SDG's method, value, score and status", "[oracle]") {
    const auto table = oracle::open("statcan_gif_progress.csv", 247);
    if (!table) return;
    named_counts seen;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        const auto s = series_of(row, field(row, "limit"));
        const auto found = progress_of_series(s);
        CHECK(same_number(found.value, field(row, "progress_value")));
        CHECK(same_number(found.score, field(row, "score")));
        CHECK(entry_of(found.status).code == row["status"]);
        ++seen[row["status"]];
        ++seen[s.by.target ? "with a target" : s.by.limit ? "with a limit" : "by the trend alone"];
    }
    CHECK(seen == named_counts{{"substantial_progress", 51},
                               {"moderate_progress", 17},
                               {"limited_progress", 34},
                               {"deterioration", 63},
                               {"target_achieved", 19},
                               {"not_available", 63},
                               {"with a target", 113},
                               {"with a limit", 60},
                               {"by the trend alone", 74}});
}

TEST_CASE("the score of an indicator is the mean of its series, and in five cases of groups of them", "[oracle]") {
    const auto parts = oracle::open("statcan_gif_progress.csv", 247);
    const auto table = oracle::open("statcan_gif_progress_agg.csv", 116);
    if (!parts || !table) return;
    std::map<std::string, std::vector<opensdg_progress>> of;
    for (auto const& row : parts->rows())
        of[row["indicator"]].push_back(progress_of_series(series_of(row, field(row, "limit"))));
    const auto pair_first = [](std::vector<opensdg_progress> const& all) {
        REQUIRE(all.size() == 3);
        const opensdg_progress two[] = {all[0], all[1]};
        const opensdg_progress both[] = {opensdg_mean_of(two), all[2]};
        return opensdg_mean_of(both);
    };
    const auto last_two_first = [](std::vector<opensdg_progress> const& all) {
        REQUIRE(all.size() == 4);
        const opensdg_progress two[] = {all[2], all[3]};
        const opensdg_progress three[] = {all[0], all[1], opensdg_mean_of(two)};
        return opensdg_mean_of(three);
    };
    named_counts seen;
    std::vector<std::string> unexplained;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        const std::string name = row["indicator"];
        const auto published = field(row, "score");
        auto const& all = of[name];
        CHECK(std::to_string(all.size()) == row["n_series"]);
        const auto agrees = [&](opensdg_progress const& mean) {
            return same_number(mean.score, published) && entry_of(mean.status).code == row["progress_status"];
        };
        if (agrees(opensdg_mean_of(all)))
            ++seen["plain mean"];
        else if ((name == "16-3-1" || name == "4-a-1") && agrees(pair_first(all)))
            ++seen["two of three grouped first"];
        else if (name == "9-c-1" && agrees(last_two_first(all)))
            ++seen["two of four grouped first"];
        else
            unexplained.push_back(name);
    }
    CHECK(seen ==
          named_counts{{"plain mean", 111}, {"two of three grouped first", 2}, {"two of four grouped first", 1}});
    CHECK(unexplained == std::vector<std::string>{"1-4-1", "4-5-1"}); // which series are grouped is not published
}

TEST_CASE("negative bases, a target at the base and a target passed come out as EUSTAT has them", "[oracle]") {
    const auto table = oracle::open("eustat_progress_edges.csv", 15);
    if (!table) return;
    int rows = 0;
    for (auto const& row : table->rows()) {
        INFO(row.text());
        ++rows;
        const auto found = progress_of_series(series_of(row));
        const auto published = field(row, "progress_value");
        CHECK(found.value.has_value() == published.has_value());
        if (found.value && published) CHECK(*found.value == Approx(*published).epsilon(1e-12));
        if (row["indicator"] == "1-4-1b") {
            CHECK(found.status == opensdg_status::target_achieved);
            const auto named = evaluate_with(formula::cagr_ratio{{{2015, 2023, 2030}}}, 99.9, 99.9, 99.9);
            REQUIRE_FALSE(named);
            CHECK(named.error().why == reason::target_equals_baseline);
        }
    }
    CHECK(rows == 15);
}

TEST_CASE("the CAGR ratio without Open SDG's habits is theirs wherever it has one, and says why elsewhere",
          "[oracle]") {
    const auto table = oracle::open("statcan_gif_progress.csv", 247);
    if (!table) return;
    named_counts seen;
    for (auto const& row : table->rows()) {
        const auto s = series_of(row);
        const auto published = field(row, "progress_value");
        if (!s.by.target || !s.current || !s.base) continue;
        INFO(row.text());
        const plan_years years(s.base->year, s.current->year, s.by.target_year);
        const auto found = evaluate_with(formula::cagr_ratio{{years}}, s.current->value, s.base->value, *s.by.target);
        if (!found) {
            CHECK_FALSE(published);
            ++seen[std::string(code_of(found.error().why))];
            continue;
        }
        REQUIRE(published);
        // What was met at its base has no way to go: there the direction of Open SDG turns the sign.
        const auto goal = s.by.higher_is_better ? target_direction::at_least : target_direction::at_most;
        const bool met_then = is_met(s.base->value, *s.by.target, goal) == verdict::met;
        CHECK(*found * (met_then ? -1 : 1) == Approx(*published).epsilon(1e-9));
        ++seen[met_then ? "met at its base" : "the same"];
    }
    CHECK(seen == named_counts{
                      {"the same", 71}, {"met at its base", 4}, {"span_too_short", 25}, {"target_equals_baseline", 9}});
}

TEST_CASE("of 75 series the linear pace classes three otherwise than the CAGR ratio, and the extrapolation two",
          "[oracle]") {
    const auto table = oracle::open("statcan_gif_progress.csv", 247);
    if (!table) return;
    int all = 0, linear_differs = 0, extrapolated_differs = 0;
    for (auto const& row : table->rows()) {
        const auto s = series_of(row);
        if (!s.by.target || !field(row, "progress_value")) continue;
        INFO(row.text());
        const plan_years years(s.base->year, s.current->year, s.by.target_year);
        const auto of = [&](auto const& method) {
            return evaluate_with(method, s.current->value, s.base->value, *s.by.target);
        };
        const auto cagr = of(formula::cagr_ratio{{years}});
        const auto linear = of(formula::linear_pace{{years}});
        const auto later = of(formula::extrapolated_progress{{years}});
        if (!cagr || !linear || !later) continue;
        ++all;
        const auto class_of = [](double x) { return classify(x, eurostat_scale); };
        linear_differs += class_of(*cagr) == class_of(*linear) ? 0 : 1;
        extrapolated_differs += class_of(*cagr) == class_of(*later) ? 0 : 1;
    }
    CHECK(all == 75);
    CHECK(linear_differs == 3);
    CHECK(extrapolated_differs == 2);
}
