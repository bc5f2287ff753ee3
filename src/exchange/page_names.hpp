// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The names of a statement in the language of a page, and what a page calls the findings under it. The vocabularies
/// name findings for programs and checkers; a reader is told what the number is.
#pragma once

#include "exchange/derived_text.hpp"

#include <tongbi/model/report.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {

inline std::string const& name_in(std::string const& zh, std::string const& en, language lang) {
    return lang == language::zh || en.empty() ? zh : en;
}
inline std::string const& name_of(statement const& s, language lang) {
    return name_in(s.indicator.name, s.indicator.name_en, lang);
}
inline std::string const& entity_of(statement const& s, language lang) { return name_in(s.entity, s.en.entity, lang); }
inline std::string const& section_of(statement const& s, language lang) {
    return name_in(s.section, s.en.section, lang);
}
inline std::string period_of(statement const& s, language lang) {
    if (lang == language::en && !s.en.period_label.empty())
        if (const auto labelled = s.when.with_label(s.en.period_label)) return describe(*labelled, lang);
    return describe(s.when, lang);
}
/// As it was printed; ℃ in one spelling, as the derived values have it.
inline std::string print_in(statement const& s, language lang) {
    if (lang == language::en) return english_print_of(s);
    std::string text = print_of(s, lang);
    replace(text, "°C", "℃");
    return text;
}
/// 同比（可比价）, of gross domestic product.
inline std::string against_in(statement const& s, language lang) {
    statement named;
    named.kind = s.kind;
    named.against = s.against;
    named.against.name = name_in(s.against.name, s.en.against, lang);
    std::string text = against_of(named, lang);
    if (s.indicator.prices == price_basis::real || s.indicator.prices == price_basis::unknown) {
        const std::string word(word_of(s.indicator.prices, lang));
        text += lang == language::zh ? "（" + word + "）" : (text.empty() ? "(" : " (") + word + ")";
    }
    return text;
}

/// How a page calls what follows; `{base}` is what the number is compared with.
struct finding_label {
    std::string_view zh, en;
    finding_kind kind;
};
inline constexpr std::array<finding_label, 27> finding_labels{{
    {"按两期数值计算", "from the two values", finding_kind::growth_recomputed},
    {"两期之差", "difference of the two values", finding_kind::change_recomputed},
    {"{base}应为", "so {base} is", finding_kind::implied_base},
    {"常年值应为", "so the normal is", finding_kind::implied_normal},
    {"即{base}的", "that is, of {base},", finding_kind::growth_factor},
    {"按比率计", "as a percentage", finding_kind::relative_change},
    {"按数量计", "as an amount", finding_kind::absolute_change},
    {"按部分与总体计算", "from part and whole", finding_kind::share_recomputed},
    {"总体应为", "so the whole is", finding_kind::implied_whole},
    {"两处数字都符合的总体", "the whole that fits both numbers is", finding_kind::joint_whole},
    {"部分应为", "so the part is", finding_kind::implied_part},
    {"占{base}", "share of {base}", finding_kind::share_in_whole},
    {"平均", "on average", finding_kind::intensity},
    {"完成目标的", "of the target", finding_kind::attainment},
    {"对照目标", "against the target", finding_kind::against_target},
    {"目标期未到，已完成", "so far, of a later target", finding_kind::progress},
    {"超出目标", "beyond the target", finding_kind::excess},
    {"目标应为", "so the target is", finding_kind::implied_target},
    {"距100%", "short of 100 %", finding_kind::gap_to_full},
    {"始于", "since", finding_kind::first_year},
    {"重复刊载", "repeated", finding_kind::agreement},
    {"分项合计", "sum of the parts", finding_kind::sum_of_parts},
    {"按整数计", "in whole numbers", finding_kind::whole_numbers},
    {"按同列数值排位", "place by the numbers beside it", finding_kind::rank_recomputed},
    {"上次位次应为", "so the place before was", finding_kind::last_rank},
    {"按已刊各期数值，连续", "by the periods that are printed, in a row", finding_kind::streak_recomputed},
    {"按实际值与目标计算", "from actual and target", finding_kind::attainment_recomputed},
}};
/// On which side of its mark a value lies, and what a page calls that: a value that may lie on both sides is a
/// difference.
struct side_label {
    std::string_view below_zh, below_en, either_zh, either_en;
    finding_kind kind;
};
inline constexpr std::array<side_label, 2> side_labels{{
    {"低于目标", "below the target", "与目标相差", "difference from the target", finding_kind::excess},
    {"超出100%", "beyond 100 %", "与100%相差", "difference from 100 %", finding_kind::gap_to_full},
}};
/// What a page calls the same two numbers where the earlier one is of the period before: 环比 stands beside 同比.
inline constexpr std::array<finding_label, 2> period_before_labels{{
    {"按本期与上期数值计算", "from this value and the one before", finding_kind::growth_recomputed},
    {"与上期之差", "difference from the period before", finding_kind::change_recomputed},
}};
/// A progress that has no completion rate shows the actual.
inline constexpr finding_label progress_without_rate{"目标期未到，目前", "so far, before the time of the target,",
                                                     finding_kind::progress};
static_assert(std::all_of(vocabulary<finding_kind>::table.begin(), vocabulary<finding_kind>::table.end(),
                          [](auto const& kind) {
                              return std::any_of(finding_labels.begin(), finding_labels.end(),
                                                 [&](finding_label const& label) { return label.kind == kind.value; });
                          }),
              "a page has a label for each kind of finding");

/// What a finding compares with, as a noun: 上年, 常年, 江苏省.
[[nodiscard]] std::string base_of_label(report const& all, finding const& f, statement const& s, language lang);
[[nodiscard]] std::string label_of(report const& all, finding const& f, statement const& s, language lang);
/// The value of a finding under its label: 低于目标 0.4个百分点 has no minus, and a place is 第3位.
/// \pre it has a value
[[nodiscard]] derived_text derived_value(finding const& f, statement const& s, language lang);

} // namespace tongbi::inline v0::detail
