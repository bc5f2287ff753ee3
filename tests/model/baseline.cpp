// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "model/making.hpp"

namespace {

using namespace making;

struct spoken {
    std::string_view code, en, zh;
};
const std::vector<spoken> every_form{
    {"", "", ""},
    {"prev_year", "on the year before", "同比"},
    {"prev_period", "on the period before", "环比"},
    {"normal", "against the normal", "较常年"},
    {"normal:1991-2020", "against the normal (1991-2020)", "较常年(1991-2020)"},
    {"base_year:2020", "against 2020", "较2020年"},
    {"whole:地区生产总值", "of 地区生产总值", "占地区生产总值"},
    {"whole:a:b", "of a:b", "占a:b"},
    {"target", "against the target", "较目标"},
    {"record_since:1961", "since 1961", "1961年以来"},
    {"record_since:unknown", "on record", "有记录以来"},
    {"record_window:10y", "in 10 years", "近10年"},
    {"mean_window:15y", "against the mean of 15 years", "较近15年平均"},
    {"other:2022年底", "against 2022年底", "较2022年底"},
    {"unknown", "against something not printed", "对比基准不明"},
};

TEST_CASE("every baseline prints back as it was read and has words in both languages") {
    for (auto const& form : every_form) {
        const auto b = read_baseline(form.code);
        INFO(form.code);
        REQUIRE(b);
        CHECK(to_string(*b) == form.code);
        CHECK(*read_baseline(to_string(*b)) == *b);
        CHECK(describe(*b) == form.en);
        CHECK(describe(*b, language::zh) == form.zh);
    }
    for (std::size_t i = 0; i < every_form.size(); ++i) // no two of them are one
        for (std::size_t k = 0; k < i; ++k) CHECK(against(every_form[i].code) != against(every_form[k].code));
    for (auto const& word : vocabulary<baseline_kind>::table) { // and none is forgotten
        bool seen = false;
        for (auto const& form : every_form) seen = seen || against(form.code).kind == word.value;
        INFO(word.code);
        CHECK(seen);
    }
}

TEST_CASE("a baseline outside the vocabulary is named") {
    for (const std::string_view text : {"prevyear",
                                        "Prev_year",
                                        "prev_year ",
                                        " prev_year",
                                        "同比",
                                        "prev_year:",
                                        "prev_year:2022",
                                        "normal:",
                                        "normal:1991",
                                        "normal:1991-",
                                        "normal:-2020",
                                        "normal:2020-1991",
                                        "normal:2020-2020",
                                        "normal:1991-2020-",
                                        "normal:1991–2020",
                                        "normal:1991--2020",
                                        "normal:a-b",
                                        "base_year",
                                        "base_year:",
                                        "base_year:0",
                                        "base_year:-2020",
                                        "base_year:20x0",
                                        "base_year:2020年",
                                        "base_year: 2020",
                                        "base_year:+2020",
                                        "base_year:99999999999",
                                        "whole",
                                        "whole:",
                                        "other",
                                        "other:",
                                        "target:",
                                        "target:2030",
                                        "record_since",
                                        "record_since:",
                                        "record_since:Unknown",
                                        "record_since:0",
                                        "record_window",
                                        "record_window:10",
                                        "record_window:y",
                                        "record_window:0y",
                                        "record_window:-1y",
                                        "record_window:10 y",
                                        "mean_window:",
                                        "mean_window:15years",
                                        "unknown:",
                                        ":",
                                        ":x",
                                        "none"}) {
        const auto b = read_baseline(text);
        INFO(text);
        REQUIRE_FALSE(b);
        CHECK(b.error().why == reason::unknown_word);
        CHECK(b.error().excerpt() == text.substr(0, 32));
    }
}

TEST_CASE("a baseline keeps the year, the number of years or the name that it was read with") {
    CHECK(against("base_year:2020").number == 2020);
    CHECK(against("record_since:1961").number == 1961);
    CHECK(against("record_since:unknown").number == 0);
    CHECK(against("mean_window:15y").number == 15);
    CHECK(against("normal:1991-2020").normal == normal_period(1991, 2020));
    CHECK_FALSE(against("normal").normal.is_known());
    CHECK(against("whole:地区生产总值").name == "地区生产总值");
    CHECK(against("whole:地区生产总值") == baseline::whole_of("地区生产总值"));
    CHECK(against("prev_year") == baseline::of(baseline_kind::same_period_last_year));
    CHECK(against("") == baseline{});
}

} // namespace
