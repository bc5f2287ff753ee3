// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/table/parts.hpp>

#include "table/header_grammar.hpp"

#include <tongbi/unit/adding.hpp>

#include <cmath>

namespace tongbi::inline v0 {
namespace {

using std::string_view;

/// Words of names that say: of one, not of all. English ones are whole words.
constexpr auto words_of_one = std::to_array<string_view>(
    {"人均",          "户均",     "亩均",     "地均",      "每",         "水平",          "单价",        "均价",
     "平均价",        "强度",     "密度",     "浓度",      "利用小时",   "气温",          "温度",        "湿度",
     "降水",          "降雨",     "雨量",     "日照",      "单位gdp",    "单位国内",      "单位地区",    "单位生产",
     "单位产值",      "单位产品", "单位面积", "单位工业",  "单位增加值", "per",           "per capita",  "average",
     "mean",          "median",   "price",    "intensity", "density",    "concentration", "temperature", "rainfall",
     "precipitation", "rate",     "ratio",    "pc"});
/// 价格 is a price, except where it says at which prices a value is.
constexpr auto words_of_valuation =
    std::to_array<string_view>({"现行", "当年", "不变", "可比", "固定", "基本", "市场"});
/// 平均 is a mean, except of people over a year.
constexpr auto people_over_a_year = std::to_array<string_view>({"人口", "人数", "用工", "从业", "职工人数", "就业"});

/// Is a word there that none of the others stands before, or behind?
template <class Words>
bool stands_alone(string_view name, string_view word, Words const& beside, bool before) {
    for (auto at = name.find(word); at != string_view::npos; at = name.find(word, at + 1)) {
        const string_view side = before ? name.substr(0, at) : name.substr(at + word.size());
        if (std::none_of(beside.begin(), beside.end(),
                         [&](string_view w) { return before ? side.ends_with(w) : side.starts_with(w); }))
            return true;
    }
    return false;
}

/// Sums of doubles and half of what the digits leave open.
struct number_and_width {
    double x = 0, half = 0;
};
std::optional<number_and_width> number_of(table const& t, std::size_t indicator, std::size_t entity, std::size_t when) {
    const auto c = t.cell(indicator, entity, when);
    if (!c || !c->is_number()) return std::nullopt;
    const auto f = t.figure_of(indicator, *c);
    if (!f || f->lower().infinite || f->upper().infinite) return std::nullopt;
    const double low = to_double(f->lower().at), high = to_double(f->upper().at);
    return number_and_width{to_double(c->value), (high - low) / 2};
}

} // namespace

bool is_additive(table_indicator const& what) {
    if (what.as != column_kind::amount && what.as != column_kind::count) return false;
    if (what.has_unit == unit_print::known && detail::is_intensive(what.units)) return false;
    const std::string name = detail::lowered(what.what.name);
    for (const auto word : words_of_one)
        if (detail::has_word(name, word)) return false;
    return !name.ends_with("率") && !stands_alone(name, "价格", words_of_valuation, true) &&
           !stands_alone(name, "平均", people_over_a_year, false);
}

std::optional<std::size_t> candidate_total(table const& t, std::size_t indicator) {
    const auto who = t.entities_of(indicator);
    constexpr std::size_t fewest = 3; // of two, both are the sum of the other where they are equal
    if (who.size() < fewest || !is_additive(t.indicators()[indicator])) return std::nullopt;
    for (const auto e : who)
        if (t.entities()[e].kind == entity_kind::aggregate) return std::nullopt;
    std::vector<bool> may_be(who.size(), true);
    bool seen = false;
    for (std::size_t when = 0; when < t.periods().size(); ++when) {
        std::vector<number_and_width> all;
        number_and_width sum;
        for (const auto e : who) {
            const auto one = number_of(t, indicator, e, when);
            if (!one) break;
            all.push_back(*one);
            sum.x += one->x;
            sum.half += one->half;
        }
        if (all.size() < who.size()) continue; // not all are there
        for (std::size_t i = 0; i < all.size(); ++i) {
            constexpr double of_doubles = 1e-12;
            const bool is_sum = std::abs(2 * all[i].x - sum.x) <= sum.half + std::abs(sum.x) * of_doubles;
            may_be[i] = may_be[i] && is_sum && all[i].x != 0;
        }
        seen = true;
    }
    const auto n = std::count(may_be.begin(), may_be.end(), true);
    if (!seen || n != 1) return std::nullopt;
    return who[static_cast<std::size_t>(std::find(may_be.begin(), may_be.end(), true) - may_be.begin())];
}

} // namespace tongbi::inline v0
