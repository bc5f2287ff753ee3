// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

#include <algorithm>
#include <ctime>

namespace {

using namespace making;

statement in_section(std::string id, std::string section, std::string_view number = "1") {
    return stated(std::move(id), statement_kind::count, number, "家",
                  [&](statement& s) { s.section = std::move(section); });
}

TEST_CASE("a report keeps its statements in the order of the print and each id once") {
    report all;
    CHECK(all.size() == 0);
    CHECK(all.add(in_section("S002", "二", "7")));
    CHECK(all.add(in_section("S001", "一")));
    CHECK_FALSE(all.add(in_section("S002", "三", "8"))); // the first stays
    CHECK(all.size() == 2);
    CHECK(all.statements().front().id == "S002");
    CHECK(all.statements().back().id == "S001");
    CHECK(number_text(*all.find("S002")) == "7");
    std::string ids;
    for (auto const& s : all) ids += s.id;
    CHECK(ids == "S002S001");
    // a list of statements is taken in the same way
    const report made(
        std::vector<statement>{in_section("A", "一", "7"), in_section("A", "一", "8"), in_section("B", "一")});
    CHECK(made.size() == 2);
    CHECK(number_text(*made.find("A")) == "7");
}

TEST_CASE("a statement that is not there is named") {
    const report all({in_section("S001", "一")});
    CHECK(all.find("S001") == &all.statements().front());
    CHECK(all.find("S01") == nullptr);
    CHECK(all.find("") == nullptr);
    REQUIRE(all.at("S001"));
    CHECK(all.at("S001")->get().id == "S001");
    const auto missing = all.at("S999");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().why == reason::missing_input);
    CHECK(missing.error().excerpt() == "S999");
    CHECK(describe(missing.error()) == "S999 is not printed");
    CHECK(describe(missing.error(), language::zh) == "S999未公布");
}

TEST_CASE("sections come once and in the order of the print although a report returns to them") {
    CHECK(report{}.sections().empty());
    const report all({in_section("1", "综述"), in_section("2", "气候"), in_section("3", "气候"),
                      in_section("4", "综述"), in_section("5", ""), in_section("6", "气候")});
    CHECK(all.sections() == std::vector<std::string>{"综述", "气候", ""});
}

TEST_CASE("a report is asked for all statements of a kind") {
    report all({in_section("1", "一"), in_section("2", "二")});
    CHECK(all.add(stated("3", statement_kind::share, "36.4", "%")));
    const auto counts = all.where([](statement const& s) { return s.kind == statement_kind::count; });
    REQUIRE(counts.size() == 2);
    CHECK(counts.front().get().id == "1");
    CHECK(counts.back().get().id == "2");
    CHECK(&counts.front().get() == all.find("1"));
    CHECK(all.where([](statement const&) { return false; }).empty());
    CHECK(all.where([](statement const&) { return true; }).size() == 3);
}

/// Targets, attainments, shares and growths of one count after the other, each under a heading of its own.
report of_size(int statements) {
    report all;
    for (int i = 0; i < statements; ++i) {
        const std::string id = std::to_string(i);
        constexpr std::array kinds{statement_kind::count, statement_kind::target, statement_kind::attainment,
                                   statement_kind::share};
        const auto as = kinds[static_cast<std::size_t>(i % 4)];
        const bool percent = i % 4 > 1;
        statement s = stated(id, as, percent ? "50" : "100", percent ? "%" : "家");
        s.section = id;
        if (i % 4 != 0) s.about.ids = {std::to_string(i - i % 4)};
        if (as == statement_kind::share) s.part_of = "0";
        REQUIRE(all.add(std::move(s)));
    }
    return all;
}

/// Time of the processor for every statement asked by itself, the best of three.
double time_to_ask(report const& all) {
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t start = std::clock();
        std::size_t found = all.sections().size();
        for (auto const& s : all) found += findings_of(all, s).size();
        CHECK(found > all.size());
        best = std::min(best, static_cast<double>(std::clock() - start));
    }
    return best;
}

TEST_CASE("a report that is sixteen times as long takes about sixteen times as long, statement by statement too",
          "[exhaustive]") {
    const report small = of_size(2'000);
    const report large = of_size(32'000);
    const double ratio = time_to_ask(large) / time_to_ask(small);
    INFO(ratio);
    CHECK(ratio < 80); // a search through the report for each statement would make it 256
    CHECK(findings_of(large).size() == [&] {
        std::size_t found = 0;
        for (auto const& s : large) found += findings_of(large, s).size();
        return found;
    }());
}

TEST_CASE("a report knows which statements have a target or a share in print") {
    const report all = of_size(8);
    CHECK(all.has_target("0"));
    CHECK(all.has_share("4"));
    CHECK_FALSE(all.has_target("1"));
    CHECK_FALSE(all.has_share("7"));
    report grown = all;
    CHECK_FALSE(grown.has_target("8"));
    statement goal = stated("9", statement_kind::target, "100", "家");
    goal.about.ids = {"8"};
    REQUIRE(grown.add(goal));
    CHECK(grown.has_target("8"));
    goal.about.ids = {"7"};
    CHECK_FALSE(grown.add(goal)); // the id is taken, and nothing is added
    CHECK_FALSE(grown.has_target("7"));
}

TEST_CASE("a report of many statements finds each of them") {
    report all;
    for (int i = 0; i < 2000; ++i)
        REQUIRE(all.add(in_section("S" + std::to_string(i), "第" + std::to_string(i % 7) + "章")));
    CHECK(all.sections().size() == 7);
    int wrong = 0;
    for (int i = 0; i < 2000; ++i)
        wrong += all.at("S" + std::to_string(i))->get().id == "S" + std::to_string(i) ? 0 : 1;
    CHECK(wrong == 0);
}

} // namespace
