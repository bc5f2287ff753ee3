// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The lexicon: every spelling reads as its row and prefix, and no text means two things.

#include "catch.hpp"

#include <tongbi/measure/read_unit.hpp>
#include <tongbi/unit.hpp>

#include <map>
#include <string>
#include <vector>

using namespace tongbi;

namespace {

struct meaning {
    unit_row const* row;
    int prefix;
    friend bool operator==(meaning const&, meaning const&) = default;
};

/// Every text that the tables allow, with all that it could mean: a brute force beside the hashed words.
std::map<std::string, std::vector<meaning>> const& all_texts() {
    static const auto texts = [] {
        std::map<std::string, std::vector<meaning>> found;
        for (auto const& s : spellings) {
            found[std::string(s.text)].push_back({s.row, s.prefix});
            const auto with = [&](auto const& prefixes) {
                for (auto const& p : prefixes)
                    if (s.takes == prefixing::all || (s.takes == prefixing::large && p.ten > 0))
                        found[std::string(p.text) + std::string(s.text)].push_back({s.row, p.ten});
            };
            if (s.letters == script::han)
                with(han_prefixes);
            else
                with(latin_prefixes);
        }
        for (auto const& row : rows::counters) found[std::string(row.zh)].push_back({&row, 0});
        return found;
    }();
    return texts;
}

constexpr auto const& words = tongbi::detail::index_of_units;
meaning found(std::string_view text) {
    const auto e = words.find(text);
    return e ? meaning{e->row, e->prefix} : meaning{nullptr, 0};
}

} // namespace

TEST_CASE("every spelling with every prefix reads back as its row") {
    int texts = 0;
    for (auto const& [text, meanings] : all_texts()) {
        INFO(text);
        REQUIRE(words.find(text));
        CHECK(found(text) == meanings.front()); // the first spelling of a text stays
        ++texts;
    }
    CHECK(texts > 200);
}

TEST_CASE("no two spellings of different meaning share a text") {
    for (auto const& [text, meanings] : all_texts())
        for (auto const& other : meanings) {
            INFO(text);
            const unit first(*meanings.front().row, meanings.front().prefix);
            const unit second(*other.row, other.prefix);
            const auto by = conversion_between(first, second); // 千米 is 公里, whichever way it is read
            REQUIRE(by);
            CHECK(*by == conversion_factor{});
        }
}

/// Does a text stand alone, or only below a slash or behind a scale word?
placing placed(std::string_view text) { return words.find(text)->place; }

TEST_CASE("a unit is written as it was spelled") {
    for (auto const& [text, meanings] : all_texts()) {
        const std::string before = placed(text) == placing::below ? "元/" : placed(text) == placing::scaled ? "亿" : "";
        const auto u = read_unit(before + text);
        INFO(before + text);
        REQUIRE(u);
        CHECK(to_string(*u) == before + text);
        auto const& part = *(u->end() - 1);
        CHECK(part.row == meanings.front().row);
        CHECK(part.prefix == meanings.front().prefix);
        if (!before.empty()) CHECK(read_unit(text).error().why == reason::ambiguous);
    }
}

TEST_CASE("the first spelling of a row and script is its symbol, by which computed units are written") {
    for (auto const& s : spellings) {
        INFO(s.text);
        REQUIRE(words.find(s.row->zh));
        CHECK(words.find(s.row->zh)->row == s.row);
    }
    for (unit_row const* row : {&rows::watt,
                                &rows::watt_hour,
                                &rows::joule,
                                &rows::gram,
                                &rows::tonne,
                                &rows::tce,
                                &rows::metre,
                                &rows::kilometre,
                                &rows::square_metre,
                                &rows::square_kilometre,
                                &rows::hectare,
                                &rows::mu,
                                &rows::cubic_metre,
                                &rows::second,
                                &rows::minute,
                                &rows::hour,
                                &rows::day,
                                &rows::year,
                                &rows::kelvin,
                                &rows::celsius,
                                &rows::fahrenheit,
                                &rows::yuan,
                                &rows::us_dollar,
                                &rows::teu,
                                &rows::percentage_point,
                                &rows::calorie,
                                &rows::toe,
                                &rows::ampere,
                                &rows::volt,
                                &rows::volt_ampere,
                                &rows::watt_peak,
                                &rows::hertz,
                                &rows::pascal,
                                &rows::litre,
                                &rows::normal_cubic_metre,
                                &rows::person_km,
                                &rows::tonne_km,
                                &rows::week,
                                &rows::month,
                                &rows::quarter,
                                &rows::decade,
                                &rows::euro,
                                &rows::yen,
                                &rows::hk_dollar,
                                &rows::pound_sterling,
                                &rows::co2,
                                &rows::co2e,
                                &rows::ppm,
                                &rows::ppb,
                                &rows::ph,
                                &rows::decibel_z,
                                &rows::basis_point,
                                &rows::thousand_hectares,
                                &rows::steam_tonne}) {
        INFO(row->latin);
        REQUIRE(words.find(row->latin));
        CHECK(words.find(row->latin)->row == row);
    }
}

TEST_CASE("a spelling is looked up whole: mm is no metre, min no inch, MW no mW, t no T") {
    CHECK(found("mm") == meaning{&rows::metre, -3});
    CHECK(found("m") == meaning{&rows::metre, 0});
    CHECK(found("min") == meaning{&rows::minute, 0});
    CHECK(found("MW") == meaning{&rows::watt, 6});
    CHECK(found("mW") == meaning{&rows::watt, -3});
    CHECK(found("t") == meaning{&rows::tonne, 0});
    CHECK(found("kt") == meaning{&rows::tonne, 3});
    CHECK(found("mu") == meaning{&rows::mu, 0});
    CHECK(found("ha") == meaning{&rows::hectare, 0});
    CHECK(found("a") == meaning{&rows::year, 0});
    CHECK(found("千米") == meaning{&rows::kilometre, 0});
    CHECK(found("千克") == meaning{&rows::gram, 3});
    CHECK(found("公斤") == meaning{&rows::gram, 3});
    CHECK(found("KW") == meaning{&rows::watt, 3});
    CHECK(found("kwh") == meaning{&rows::watt_hour, 3});
    CHECK(found("个") == meaning{&rows::counter_row("个"), 0});
    CHECK(found("个百分点") == meaning{&rows::percentage_point, 0});
    CHECK(found("人次") == meaning{&rows::counter_row("人次"), 0});
    CHECK(found("台（套）") == meaning{&rows::counter_row("台（套）"), 0});
}

TEST_CASE("what no table holds is no unit: no prefix alone, no other case, no prefix on a tonne below one") {
    for (const char* text :
         {"T",    "M",       "k",  "G",    "c",    "n",        "mt",   "ct",   "µt",   "mtce", "Mm2",  "kha",
          "kmin", "kh",      "H",  "S",    "C",    "wh",       "WH",   "mw",   "Kw",   "Tce",  "TCE",  "mmm",
          "kkW",  "MMW",     "千", "兆",   "微",   "千吨标准", "瓦千", "千亩", "千元", "斗",   "斤斗", "MW ",
          " MW",  "千瓦 时", "%%", "百分", "个个", "/",        "°",    "°c",   "℃C",   "摄氏"}) {
        INFO(text);
        CHECK_FALSE(words.find(text));
    }
}

TEST_CASE("spellings are looked up while programs are compiled as well") {
    constexpr auto kilowatt = words.find("千瓦");
    constexpr auto nothing = words.find("斤斗");
    REQUIRE(kilowatt);
    CHECK(kilowatt->row == &rows::watt);
    CHECK(kilowatt->prefix == 3);
    CHECK_FALSE(nothing);
    CHECK_FALSE(words.find(""));
}

TEST_CASE("scale words and prefixes are one power each, and longer words stand before those that they hold") {
    for (std::size_t i = 0; i < scale_words.size(); ++i)
        for (std::size_t j = i + 1; j < scale_words.size(); ++j) {
            CHECK(scale_words[i].text != scale_words[j].text);
            CHECK_FALSE(scale_words[j].text.starts_with(scale_words[i].text));
        }
    const std::map<std::string_view, int> powers{
        {"万亿", 12},   {"千亿", 11},   {"百亿", 10},    {"十亿", 9}, {"亿", 8}, {"千万", 7},
        {"百万", 6},    {"十万", 5},    {"万", 4},       {"千", 3},   {"百", 2}, {"trillion", 12},
        {"billion", 9}, {"million", 6}, {"thousand", 3}, {"bn", 9},   {"mn", 6}};
    CHECK(powers.size() == scale_words.size());
    for (auto const& word : scale_words) CHECK(powers.at(word.text) == word.ten);
    const std::map<std::string_view, int> han{{"艾", 18}, {"拍", 15}, {"太", 12}, {"吉", 9},  {"兆", 6}, {"千", 3},
                                              {"分", -1}, {"厘", -2}, {"毫", -3}, {"微", -6}, {"纳", -9}};
    CHECK(han.size() == han_prefixes.size());
    for (auto const& prefix : han_prefixes) CHECK(han.at(prefix.text) == prefix.ten);
    const std::map<std::string_view, int> latin{{"E", 18}, {"P", 15}, {"T", 12}, {"G", 9},  {"M", 6},  {"k", 3},
                                                {"c", -2}, {"m", -3}, {"µ", -6}, {"μ", -6}, {"u", -6}, {"n", -9}};
    CHECK(latin.size() == latin_prefixes.size());
    for (auto const& prefix : latin_prefixes) CHECK(latin.at(prefix.text) == prefix.ten);
}

TEST_CASE("the index of units has room: most of its slots are free") {
    CHECK(spellings.size() + rows::counters.size() < 700); // of 1021: long chains would slow every reading
}

TEST_CASE("a blank stands before Latin letters, none before Chinese ones and signs") {
    CHECK(takes_blank(unit(rows::watt, 6, 0, script::latin)));
    CHECK_FALSE(takes_blank(unit(rows::watt, 3, 4)));
    CHECK_FALSE(takes_blank(unit(rows::percent)));
    CHECK_FALSE(takes_blank(unit{}));
    const auto line = [](decimal x, unit const& u) { return to_string(figure::printed(x), u); };
    CHECK(line(decimal(500), unit(rows::watt, 6, 0, script::latin)) == "500 MW");
    CHECK(line(decimal(6535), unit(rows::watt, 3, 4)) == "6535万千瓦");
    CHECK(line(decimal(730, -1), unit(rows::percent)) == "73.0%");
    CHECK(line(decimal(42), *read_unit("billion RMB")) == "42 billion RMB");
    CHECK(to_string(figure::printed(decimal(58, -1)), unit(rows::percent), sign_style::always) == "+5.8%");
    CHECK(to_string(figure::printed(decimal(-58, -1)), unit(rows::percent), sign_style::always) == "-5.8%");
    CHECK(to_string(figure::over(decimal(15992, -2)), unit(rows::us_dollar, 0, 8)) == ">159.92亿美元");
    CHECK(to_string(figure::printed(decimal(28, -1)).with(qualifiers(qualifier::about) | qualifier::expected),
                    unit(rows::yuan, 0, 8)) == "2.8亿元, about, expected");
    CHECK(flags_text(qualifiers(qualifier::about) | qualifier::over, language::zh) == "，约数"); // a bound is no flag
}
