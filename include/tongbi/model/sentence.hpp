// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A statement in words again: qualifier, direction, number, unit, baseline; and a finding with its value or reason.
#pragma once

#include <tongbi/model/findings.hpp>
#include <tongbi/number/sentence.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// Where the word of a qualifier stands, in each language: before the number or after it.
struct qualifier_place {
    qualifier which;
    std::string_view before_en, before_zh, after_zh;
};
inline constexpr std::array<qualifier_place, 7> qualifier_places{{
    {qualifier::expected, "expected ", "预计", ""},
    {qualifier::about, "about ", "约", ""},
    {qualifier::over, "over ", "超", ""},
    {qualifier::nearly, "nearly ", "近", ""},
    {qualifier::below, "below ", "不足", ""},
    {qualifier::at_least, "at least ", "", "以上"},
    {qualifier::at_most, "at most ", "不超过", ""},
}};

/// What the number itself says in words: 约12 needs no second 约.
inline qualifiers said_in_print(statement const& s) {
    auto const* r = s.range();
    auto const* m = r != nullptr ? &r->first() : s.single();
    return m == nullptr ? qualifiers{} : said_by(*m);
}

/// Which way a target is, before its number: 目标：不低于, target: at least. Words of the number that say it too are
/// enough: 目标：超2000万千瓦. Of a fall or a rise: 目标：下降不低于13.5%.
inline std::string words_of_target(statement const& s, language lang) {
    const bool zh = lang == language::zh;
    const target_direction aims = *s.target_direction;
    const qualifiers words = s.qualifiers();
    const bool is_said =
        is_ceiling(aims) ? words.bound_above() : aims != target_direction::exactly && words.bound_below();
    std::string text = zh ? "目标：" : "target: ";
    if (s.direction != movement::none)
        text += zh ? (s.direction == movement::up ? "增长" : "下降") : std::string(word_of(s.direction, lang)) + " ";
    const bool plain_point = zh && aims == target_direction::exactly;
    if (!is_said && !plain_point) text += std::string(word_of(aims, lang)) + (zh ? "" : " ");
    return text;
}

} // namespace detail

/// The print with its direction and its qualifiers: +0.9°C, 超256.6亿美元, 预计降2%以上, 第三高值.
[[nodiscard]] inline std::string print_of(statement const& s, language lang = language::en) {
    const bool zh = lang == language::zh;
    auto const* m = s.single();
    auto const* r = s.range();
    std::string number = m != nullptr ? to_string(*m) : r != nullptr ? to_string(*r) : number_text(s);
    const qualifiers said = detail::said_in_print(s);
    const bool worded = m == nullptr ? r == nullptr : m->wording().is_one_word() || m->wording().rank_affix != 0;
    const bool says_all = m == nullptr || (s.qualifiers() & said) == s.qualifiers(); // unlike 一半 in a row of 近
    if (worded && says_all) return number;
    std::string before;
    std::string after;
    std::string expected;
    for (auto const& place : detail::qualifier_places)
        if (s.qualifiers().has(place.which) && !said.has(place.which)) {
            (place.which == qualifier::expected ? expected : before) += zh ? place.before_zh : place.before_en;
            after += zh ? place.after_zh : std::string_view{};
        }
    std::string direction;
    if (detail::is_comparison(s.kind) && s.direction != movement::none) {
        const bool up = s.direction == movement::up;
        const bool plain = before.empty() && after.empty() && said.empty() && s.kind != statement_kind::rank_change;
        if (plain) direction = up ? "+" : "-";
        if (plain && r != nullptr) // -0.3~-2.2成: both ends have the sign
            number = number_text(r->first()) + (r->needs_first_unit() ? to_string(r->first_unit()) : "") +
                     std::string(r->mark()) + direction + to_string(r->second());
        if (!plain) direction = zh ? (up ? "升" : "降") : (up ? "up " : "down "); // 降2%以上, not -2%以上
    }
    if (s.target_direction) // set, not measured
        direction = detail::words_of_target(s, lang);
    return expected + direction + before + number + after;
}

/// What the number is compared with, of, or among: 同比, 占地区生产总值, 在全国各省份中.
[[nodiscard]] inline std::string against_of(statement const& s, language lang = language::en) {
    const bool rank = s.kind == statement_kind::rank && s.against.kind == baseline_kind::whole;
    if (!rank) return describe(s.against, lang);
    return lang == language::zh ? "在" + s.against.name + "中" : "among " + s.against.name;
}

/// The outcome of a finding without its label: a value with bounds, a year, a verdict, or why there is none.
[[nodiscard]] inline std::string outcome_of(finding const& f, language lang = language::en) {
    const bool zh = lang == language::zh;
    if (f.when) return describe(*f.when, lang);
    std::string text = to_string(f.value, lang);
    if (!f.value && f.prints) text.clear(); // two words that are compared have no value
    const auto append = [&](std::string_view word) {
        text += (text.empty() ? "" : zh ? "，" : ", ") + std::string(word);
    };
    if (f.met) append(word_of(*f.met, lang));
    const bool of_levels = f.kind == finding_kind::growth_recomputed || f.kind == finding_kind::change_recomputed;
    if (of_levels && f.prints == agreement::contradicts)
        append(zh ? "与刊载的变化不符（可能因笔误、数据修订、口径或价格基础不同）"
                  : "not what is printed (a slip, a revision, another scope or other prices may be the cause)");
    else if (f.prints)
        append(zh ? entry_of(*f.prints).zh : entry_of(*f.prints).en);
    return text;
}

} // namespace tongbi::inline v0
