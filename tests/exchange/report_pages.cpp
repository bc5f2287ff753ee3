// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The page of a report as a person reads it: what comes first, which words it has, one rule for digits, both languages.

#include "exchange/data_file.hpp"

#include <algorithm>
#include <regex>

using namespace tongbi;
using data_file::shipped;

namespace {

std::string page_of(std::string const& csv, page_style const& style) {
    const auto read = read_report_csv(csv);
    return write_report_page(read.statements, findings_of(read.statements), style);
}
bool has_text(std::string const& text, std::string_view what) { return text.find(what) != std::string::npos; }
/// Of CJK: ideographs, kana, and the punctuation and full-width forms that Chinese texts have.
bool has_chinese(std::string const& text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead >= 0xE3 && lead <= 0xE9) return true;
        if (lead == 0xEF && static_cast<unsigned char>(text[i + 1]) >= 0xBC) return true;
    }
    return false;
}
std::vector<std::string> lines_of_text(std::string const& text) {
    std::vector<std::string> lines(1);
    for (const char c : text) {
        if (c == '\n')
            lines.emplace_back();
        else
            lines.back() += c;
    }
    return lines;
}
std::string const short_columns =
    "id,section,indicator,indicator_en,entity,entity_en,period,number,unit,kind,direction,"
    "baseline,about,duplicate_of,doubt\n";

} // namespace

TEST_CASE("a page says what it is, then what needs a person, then key figures, then the sections") {
    const std::string zh = page_of(shipped(), {language::zh, page_form::text, {}});
    std::size_t at = 0;
    for (const std::string_view heading :
         {"江苏省2023年：报告中的数字\n", "报告刊载的261个数字", "== 请先核对 ==", "相互矛盾：没有", "需要更正（5）",
          "起始时间未注明（6）",
          "== 关键数字 ==", "== 综述 ==", "== 地方创新/扬州市/持续推进环境质量改善 ==", "== 合计与说明 =="}) {
        INFO(heading);
        const auto here = zh.find(heading, at);
        REQUIRE(here != std::string::npos);
        at = here;
    }
    CHECK(page_of(shipped(), {language::zh, page_form::text, "我的报告"}).starts_with("我的报告\n"));
}

TEST_CASE("a page has no words of checkers") {
    for (const page_form form : {page_form::text, page_form::html}) {
        const std::string zh = page_of(shipped(), {language::zh, form, {}});
        for (const std::string_view word : {"另载", "为对比基准的倍数", "推算的基期水平", "两处共同限定"})
            CHECK_FALSE(has_text(zh, word));
        const std::string en = page_of(shipped(), {language::en, form, {}});
        for (const std::string_view word : {"ratio to the base", "the base that follows", "refused"})
            CHECK_FALSE(has_text(en, word));
    }
}

TEST_CASE("an English page is English throughout: names, places, sections, worded values, counters") {
    for (const page_form form : {page_form::text, page_form::html, page_form::vega}) {
        const std::string en = page_of(shipped(), {language::en, form, {}});
        std::vector<std::string> chinese;
        for (auto const& line : lines_of_text(en))
            if (has_chinese(line)) chinese.push_back(line);
        CHECK(chinese == data_file::texts{});
    }
    const std::string en = page_of(shipped(), {language::en, page_form::text, {}});
    struct row {
        std::string_view id, text;
    };
    const std::array rows{row{"S005", "third highest             since 1961"},
                          row{"S007", "highest                   on record"},
                          row{"S015", "+13%                      against the normal"},
                          row{"S023", "2099.4 hours"},
                          row{"S064", "36 thousand"},
                          row{"S070", "all                       of the 13 prefecture-level"},
                          row{"S112", "28.6 thousand"},
                          row{"S131", "full coverage             of motorway service areas"},
                          row{"S153", "up 2 places               on the year before"},
                          row{"S219", "none"},
                          row{"S267", "over 110 million m²"},
                          row{"S295", "at least 10 million kW"}};
    for (auto const& [id, text] : rows) {
        INFO(id);
        const auto lines = lines_of_text(en);
        const auto is_row = [&, key = id](std::string const& line) { return line.starts_with(key); };
        const auto here = std::find_if(lines.begin(), lines.end(), is_row);
        REQUIRE(here != lines.end());
        CHECK(has_text(*here, text));
    }
}

TEST_CASE("derived values of a page have one rule for digits: both ends of a range to equally many decimals") {
    const std::string zh = page_of(shipped(), {language::zh, page_form::text, {}});
    const std::regex range(R"(（(-?[0-9]+\.?([0-9]*))～(-?[0-9]+\.?([0-9]*))）)");
    std::size_t count = 0;
    for (std::sregex_iterator it(zh.begin(), zh.end(), range), end; it != end; ++it, ++count) {
        INFO(it->str());
        CHECK((*it)[2].length() == (*it)[4].length());
    }
    CHECK(count > 30);
    CHECK(has_text(zh, "→ 常年值应为 15.7℃（15.6～15.8）"));
    CHECK(has_text(zh, "→ 按数量计 +138毫米（133.5～143.0）"));
    CHECK(has_text(zh, "→ 上年应为 超159.9亿美元\n"));
    CHECK(has_text(zh, "→ 目标应为 不足17.16万亩\n"));
    CHECK(has_text(zh, "→ 上年应为 53.65～93.75%\n"));
    CHECK(has_text(zh, "→ 分项合计 预计超3.65万亿元，一致\n"));
    CHECK(has_text(zh, "→ 按整数计 6601～6805个\n"));
    CHECK_FALSE(has_text(zh, "∞"));
}

TEST_CASE("a row from which nothing new follows is one line") {
    const std::string zh = page_of(shipped(), {language::zh, page_form::text, {}});
    CHECK(std::regex_search(zh, std::regex("S002[^\n]*同比（可比价）\n\n"))); // 1.058 times the base is no news
    CHECK(std::regex_search(zh, std::regex("S042[^\n]*29次\nS043")));         // what repeats it agrees
    CHECK(has_text(zh, "→ 即常年的1.93倍（1.925～1.935）"));                  // 9.3成 is news
    CHECK(has_text(zh, "= S294 印“500,000 kW”：一致"));                       // another unit is shown
}

TEST_CASE("contradictions stand first, with both prints") {
    const std::string csv = short_columns + "A1,天气,年平均气温,mean temperature,甲市,A,2023,16.6,°C,level,,,,,\n"
                                            "A2,天气,年平均气温,mean temperature,甲市,A,2023,17.6,°C,level,,,,A1,\n";
    CHECK(has_text(page_of(csv, {language::zh, page_form::text, {}}),
                   "相互矛盾（1）\n  A2    年平均气温：一处印“16.6℃”，另一处印“17.6℃”\n"));
    CHECK(has_text(page_of(csv, {language::en, page_form::text, {}}),
                   "Contradictions (1)\n  A2    mean temperature: printed “16.6 °C” and, elsewhere, “17.6 °C”\n"));
    const std::string growth = short_columns +
                               "B1,钢,钢产量,steel,甲市,A,2022,100.0,万吨,level,,,,,\n"
                               "B2,钢,钢产量,steel,甲市,A,2023,110.0,万吨,level,,,,,\n"
                               "B3,钢,钢产量,steel,甲市,A,2023,5.0,%,change_relative,+,prev_year,B2,,\n";
    CHECK(has_text(page_of(growth, {language::en, page_form::text, {}}),
                   "steel: printed “+5.0%”, from the two values +10.0%"));
}

TEST_CASE("a page says on which side of a target a number lies, and shows places as places") {
    const std::string csv = short_columns +
                            "A1,装机,装机,capacity,甲市,A,2023,2378,万千瓦,level,,,,,\n"
                            "A2,装机,装机,capacity,甲市,A,2023,超2000,万千瓦,target,at_least,,A1,,\n"
                            "A3,装机,装机,capacity,甲市,A,2023,2400,万千瓦,target,at_least,,A1,,\n"
                            "A4,装机,装机,capacity,甲市,A,2023,2378,万千瓦,target,at_least,,A1,,\n"
                            "A5,装机,装机,capacity,甲市,A,2023,118.7,%,attainment,,target,A1,,\n"
                            "A6,任务,任务,tasks,甲市,A,2023,102.3,%,attainment,,target,,,\n"
                            "A7,任务,任务,duties,甲市,A,2023,97.7,%,attainment,,target,,,\n"
                            "A8,位次,位次,rank,甲市,A,2023,第一,,rank,,whole:全省,,,\n"
                            "A9,位次,位次,rank,甲市,A,2023,2,个位次,rank_change,+,prev_year,A8,,\n"
                            "B1,煤耗,煤耗,coal,甲市,A,2023,8.0,%,change_relative,-,base_year:2020,,,\n"
                            "B2,煤耗,煤耗,coal,甲市,A,2025,13.5,%,target,-at_least,base_year:2020,B1,,\n";
    const std::string zh = page_of(csv, {language::zh, page_form::text, {}});
    for (const std::string_view text :
         {"目标：超2000万千瓦", "→ 超出目标 378万千瓦（377.5～378.5）", "→ 低于目标 22万千瓦（21.5～22.5）",
          "→ 与目标相差 0万千瓦（-0.5～0.5）", "→ 超出100% 2.3个百分点（2.25～2.35）",
          "→ 距100% 2.3个百分点（2.25～2.35）", "→ 上次位次应为 第三", "目标：下降不低于13.5%",
          "→ 目标期未到，目前 -8.0%，未完成"}) {
        INFO(text);
        CHECK(has_text(zh, text));
    }
    CHECK_FALSE(has_text(zh, "不低于超"));
    CHECK_FALSE(has_text(zh, "目标 -"));
    const std::string en = page_of(csv, {language::en, page_form::text, {}});
    for (const std::string_view text :
         {"target: over 20 million kW", "→ below the target 0.22 million kW (0.215 to 0.225)",
          "→ difference from the target 0", "→ beyond 100 % 2.3 pp (2.25 to 2.35)", "→ so the place before was third",
          "target: down at least", "→ so far, before the time of the target, -8.0%, not met"}) {
        INFO(text);
        CHECK(has_text(en, text));
    }
    CHECK_FALSE(has_text(en, "3 places"));
}

TEST_CASE(
    "a change on the period before is told apart from one on the year before, and each contradiction has its pair") {
    const std::string csv = short_columns +
                            "A1,电,用电量,power,甲市,A,2024-02,100.0,亿千瓦时,level,,,,,\n"
                            "A2,电,用电量,power,甲市,A,2023-02,98.0,亿千瓦时,level,,,,,\n"
                            "A3,电,用电量,power,甲市,A,2024-01,110.0,亿千瓦时,level,,,,,\n"
                            "A4,电,用电量,power,甲市,A,2024-02,5.2,%,change_relative,+,prev_period,A1,,\n"
                            "B1,热,高温日数,hot days,甲市,A,2023,37,天,count,,,,,\n"
                            "B2,热,高温日数,hot days,甲市,A,2022,52,天,count,,,,,\n"
                            "B3,热,高温日数,hot days,甲市,A,2023,20,天,change_absolute,-,prev_year,B1,,\n";
    const std::string zh = page_of(csv, {language::zh, page_form::text, {}});
    CHECK(has_text(zh, "→ 按两期数值计算 +2.0%（1.93～2.15）\n"));
    CHECK(has_text(zh, "→ 按本期与上期数值计算 -9.1%（-9.18～-9.00），不一致\n"));
    CHECK(has_text(zh, "印“+5.2%”，按本期与上期数值计算为-9.1%\n"));
    CHECK(has_text(zh, "印“-20天”，两期之差为-15天\n"));
    const std::string en = page_of(csv, {language::en, page_form::text, {}});
    CHECK(has_text(en, "printed “+5.2%”, from this value and the one before -9.1%\n"));
    CHECK(has_text(en, "printed “-20 days”, difference of the two values -15 days\n"));
}

TEST_CASE("a page of nothing says so, and one without English names or sections still stands") {
    CHECK(page_of("id,indicator,entity,period,number,unit,kind\n", {language::en, page_form::text, {}}) ==
          "No data\n\n");
    const std::string page = page_of("id,indicator,entity,period,number,unit,kind\nA1,rain,here,2023,12.5,mm,level\n",
                                     {language::en, page_form::text, {}});
    CHECK(page.starts_with("here 2023: the numbers of the report\n"));
    CHECK(has_text(page, "== without a section =="));
}

TEST_CASE("a page in HTML is one file, fits a phone, and links what needs a person to its statement") {
    for (const language lang : {language::zh, language::en}) {
        const std::string html = page_of(shipped(), {lang, page_form::html, {}});
        CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\""));
        CHECK(has_text(html, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"));
        for (const std::string_view outside : {"<script", "<link", "<img", "@import", "url(", "http://", "https://"}) {
            INFO(outside);
            std::string rest = html;
            for (std::size_t at; (at = rest.find("http://www.w3.org/2000/svg")) != std::string::npos;)
                rest.erase(at, 26);
            CHECK_FALSE(has_text(rest, outside));
        }
        const std::regex link("href=\"#([^\"]+)\"");
        std::size_t count = 0;
        for (std::sregex_iterator it(html.begin(), html.end(), link), end; it != end; ++it, ++count) {
            const std::string id = (*it)[1];
            INFO(id);
            const auto first = html.find("id=\"" + id + "\"");
            REQUIRE(first != std::string::npos);
            CHECK(html.find("id=\"" + id + "\"", first + 1) == std::string::npos);
        }
        CHECK(count > 40);
    }
    SECTION("a repetition is found in the row of what it repeats, and what the page has not is no link") {
        const std::string html = page_of("id,indicator,entity,period,number,unit,kind,duplicate_of\n"
                                         "A1,rain,here,2023,12.5,mm,level,\nA2,rain,here,2023,12.5,mm,level,A1\n",
                                         {language::en, page_form::html, {}});
        const auto row = html.find("id=\"A1\"");
        REQUIRE(row != std::string::npos);
        CHECK(html.find("<a id=\"A2\"></a>", row) < html.find("</div>", row));
        CHECK(has_text(html, "href=\"#A2\""));
    }
    const std::string hostile =
        page_of("id,indicator,entity,period,number,unit,kind\nA1,\"<script>&\"\"x\",here,2023,12.5,mm,level\n",
                {language::en, page_form::html, {}});
    CHECK_FALSE(has_text(hostile, "<script"));
    CHECK(has_text(hostile, "&lt;script&gt;&amp;&quot;x"));
}

TEST_CASE("a page as a Vega-Lite picture names what is drawn and in which unit") {
    const std::string zh = page_of(shipped(), {language::zh, page_form::vega, {}});
    for (const std::string_view text :
         {"https://vega.github.io/schema/vega-lite/v5.json", "\"title\": \"同比增速（%）\"",
          "\"title\": \"占总体的比重（%）\"", "\"print\": \"+60.4%\"", "\"value\": 60.4", "\"value\": -17.5",
          "\"name\": \"制造业增加值占地区生产总值比重\""})
        CHECK(has_text(zh, text));
    const std::string en = page_of(shipped(), {language::en, page_form::vega, {}});
    CHECK(has_text(en, "\"title\": \"growth on the year before (%)\""));
}
