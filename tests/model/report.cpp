// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

namespace {

using namespace making;

statement in_section(std::string id, std::string section, std::string_view number = "1") {
    return stated(std::move(id), statement_kind::count, number, "家", [&](statement& s) { s.section = std::move(section); });
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
    const report made(std::vector<statement>{in_section("A", "一", "7"), in_section("A", "一", "8"), in_section("B", "一")});
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
    const report all({in_section("1", "综述"), in_section("2", "气候"), in_section("3", "气候"), in_section("4", "综述"),
                      in_section("5", ""), in_section("6", "气候")});
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

TEST_CASE("a report of many statements finds each of them") {
    report all;
    for (int i = 0; i < 2000; ++i) REQUIRE(all.add(in_section("S" + std::to_string(i), "第" + std::to_string(i % 7) + "章")));
    CHECK(all.sections().size() == 7);
    int wrong = 0;
    for (int i = 0; i < 2000; ++i) wrong += all.at("S" + std::to_string(i))->get().id == "S" + std::to_string(i) ? 0 : 1;
    CHECK(wrong == 0);
}

} // namespace
