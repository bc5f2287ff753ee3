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
