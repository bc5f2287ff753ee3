// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Pictures: no text lies on another one, none leaves the picture, bars and lines are as long and as high as their
// values.

#include "exchange/data_file.hpp"

#include <exchange/svg.hpp>

#include <cmath>
#include <limits>
#include <regex>

using namespace tongbi;

namespace {

/// Where a text stands, by its position and its width: a Chinese character an em, another 0.6 of it.
struct text_box {
    double left, right, top, bottom;
    std::string text;
};
double drawn_width(std::string const& text) {
    double em = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        em += lead >= 0xE3 ? 1.0 : 0.6;
        i += size;
    }
    return em * detail::picture_font;
}
std::string unescaped(std::string text) {
    for (auto const& [from, to] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        for (std::size_t at; (at = text.find(from)) != std::string::npos;)
            text.replace(at, std::string(from).size(), to);
    return text;
}
std::vector<text_box> boxes_of(std::string const& svg) {
    std::vector<text_box> boxes;
    const std::regex element("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\" text-anchor=\"(start|end)\"[^>]*>([^<]*)</text>");
    for (std::sregex_iterator it(svg.begin(), svg.end(), element), end; it != end; ++it) {
        const std::string text = unescaped((*it)[4]);
        const double x = std::stod((*it)[1]);
        const double base = std::stod((*it)[2]);
        const double width = drawn_width(text);
        const double left = (*it)[3] == "start" ? x : x - width;
        boxes.push_back(
            {left, left + width, base - 0.85 * detail::picture_font, base + 0.25 * detail::picture_font, text});
    }
    return boxes;
}
double attribute(std::string const& svg, std::string const& name) {
    std::smatch found;
    REQUIRE(std::regex_search(svg, found, std::regex("<svg [^>]*" + name + "=\"([0-9.]+)\"")));
    return std::stod(found[1]);
}
/// How many texts there are; each pair apart, all within the picture.
std::size_t check_boxes(std::string const& svg) {
    const auto boxes = boxes_of(svg);
    const double width = attribute(svg, " width");
    const double height = attribute(svg, " height");
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        auto const& a = boxes[i];
        CAPTURE(a.text);
        CHECK(a.left >= 0);
        CHECK(a.right <= width + 0.5);
        CHECK(a.bottom <= height);
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            auto const& b = boxes[j];
            CAPTURE(b.text);
            CHECK((a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top));
        }
    }
    return boxes.size();
}
std::vector<double> widths_of_bars(std::string const& svg) {
    std::vector<double> widths;
    const std::regex bar("<rect x=\"[0-9.]+\" y=\"[0-9]+\" width=\"([0-9.]+)\" height=\"8\" fill=\"#(1f5fa8|c2571a)\"");
    for (std::sregex_iterator it(svg.begin(), svg.end(), bar), end; it != end; ++it)
        widths.push_back(std::stod((*it)[1]));
    return widths;
}
const double no_value = std::numeric_limits<double>::quiet_NaN();

} // namespace

TEST_CASE("no two texts of the pictures of the shipped report overlap, in either language") {
    const auto read = read_report_csv(data_file::shipped());
    const auto found = findings_of(read.statements);
    for (const language lang : {language::zh, language::en}) {
        const std::string html = write_report_page(read.statements, found, {lang, page_form::html, {}});
        std::size_t pictures = 0;
        for (std::size_t at = html.find("<svg"); at != std::string::npos; at = html.find("<svg", at + 1), ++pictures)
            CHECK(check_boxes(html.substr(at, html.find("</svg>", at) - at)) > 10);
        CHECK(pictures == 2);
    }
}

TEST_CASE("long names, long values and lines of many series keep apart") {
    using detail::picture_kind;
    const std::string name = "长三角生态绿色一体化发展示范区单位地区生产总值能源消耗比上年下降幅度（可比价、初步核算）";
    const std::string english = "energy consumption per unit of gross domestic product in the demonstration zone";
    for (const int width : {200, 340, 800})
        for (const auto kind : {picture_kind::bars, picture_kind::lines}) {
            detail::picture what{kind,
                                 name + english,
                                 "最高 12345.6万吨标准煤",
                                 "最低 0.1万吨标准煤",
                                 "2003年1月",
                                 "2025年12月",
                                 {{"A1", name, "12345.6万吨标准煤/（人·年）", {1, no_value, 3, 2}},
                                  {"A2", english, "about 12.3456 billion yuan each", {-2, 5, no_value, no_value}},
                                  {"", "x", "", {no_value}}},
                                 width};
            CHECK(check_boxes(detail::svg_of(what)) > 6);
        }
}

TEST_CASE("bars are as long as their values, on the side of their sign, and nothing gives no picture") {
    using detail::picture_kind;
    const auto bars = [](std::vector<double> const& values) {
        detail::picture what{picture_kind::bars, "t", {}, {}, {}, {}, {}, 300};
        for (const double x : values) what.items.push_back({"", "n", "v", {x}});
        return detail::svg_of(what);
    };
    CHECK(widths_of_bars(bars({30, 15, -15})) == std::vector<double>{200, 100, 100});
    detail::picture shares{picture_kind::bars, "t", {}, {}, {}, {}, {{"", "n", "v", {20}}}, 300, 100};
    CHECK(widths_of_bars(detail::svg_of(shares)) == std::vector<double>{60}); // of a whole, not of the largest
    CHECK(bars({}).empty());
    CHECK(bars({10, 5}).find("c2571a") == std::string::npos);
    CHECK(bars({10, -5}).find("c2571a") != std::string::npos);
    CHECK(bars({no_value}).find("nan") == std::string::npos);
}

TEST_CASE("a line has a gap where a value is missing") {
    detail::picture what{
        detail::picture_kind::lines, "", "3", "1", "2020", "2024", {{"", "n", "", {1, 2, no_value, 3, 1}}}, 340};
    const std::string svg = detail::svg_of(what);
    const std::regex line("<polyline");
    CHECK(std::distance(std::sregex_iterator(svg.begin(), svg.end(), line), std::sregex_iterator()) == 2);
    CHECK(svg.find("nan") == std::string::npos);
}
