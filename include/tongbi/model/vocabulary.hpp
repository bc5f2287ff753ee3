// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words of data files and JSON: every vocabulary is a table of (value, code, English, Chinese). Codes are stable.
#pragma once

#include <tongbi/number/vocabulary.hpp>

namespace tongbi::inline v0 {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // g++ takes an enumerator for a shadow of the type tongbi::share
/// What kind of statement a number makes.
enum class statement_kind : std::uint8_t {
    level,
    count,
    index,
    share,
    rate,
    change_relative,
    change_absolute,
    change_pp,
    anomaly,
    addition,
    rank,
    rank_change,
    record,
    streak,
    attainment,
    target,
    magnitude_class,
    direction_only,
};
#pragma GCC diagnostic pop
/// 升降: the direction of a comparison; the printed magnitude is unsigned.
enum class movement : std::uint8_t { none, up, down };
/// 指标极性: is more better?
enum class polarity : std::uint8_t { unknown, neutral, higher_better, lower_better };
/// 价格口径. `none` where no money is involved, `unknown` where it is and the print does not say.
enum class price_basis : std::uint8_t { none, nominal, real, unknown };
/// 流量, 存量, 累计量.
enum class accumulation : std::uint8_t { unstated, flow, stock, cumulative };
/// 季节调整 (季调).
enum class seasonal_adjustment : std::uint8_t { unstated, unadjusted, adjusted };
/// A stock and a total up to a date are of that date: 2023 and 2023-12-31 are one.
[[nodiscard]] constexpr bool is_of_a_date(accumulation what) {
    return what == accumulation::stock || what == accumulation::cumulative;
}
/// 存疑: what is doubtful about a print. Data, never a silent choice.
enum class doubt : std::uint8_t {
    attribution,
    unit_printed,
    implausible,
    missing_word,
    missing_currency,
    base_year_open,
    start_not_printed,
    baseline_implicit,
    subject_missing,
    scope_differs,
    currency_of_growth,
    class_limit_open,
    precision_contradicts,
    heading_wrong,
};

template <>
struct vocabulary<statement_kind> {
    static constexpr std::array<word_entry<statement_kind>, 18> table{{
        {statement_kind::level, "level", "level", "水平"},
        {statement_kind::count, "count", "count", "计数"},
        {statement_kind::index, "index", "index", "指数"},
        {statement_kind::share, "share", "share of a whole", "占比"},
        {statement_kind::rate, "rate", "rate", "比率"},
        {statement_kind::change_relative, "change_relative", "growth", "增速"},
        {statement_kind::change_absolute, "change_absolute", "change", "增减量"},
        {statement_kind::change_pp, "change_pp", "change in points", "百分点变化"},
        {statement_kind::anomaly, "anomaly", "anomaly", "距平"},
        {statement_kind::addition, "addition", "addition", "新增"},
        {statement_kind::rank, "rank", "rank", "位次"},
        {statement_kind::rank_change, "rank_change", "places gained", "位次变化"},
        {statement_kind::record, "record", "record", "历史位次"},
        {statement_kind::streak, "streak", "years in a row", "连续年数"},
        {statement_kind::attainment, "attainment", "attainment", "完成率"},
        {statement_kind::target, "target", "target", "目标"},
        {statement_kind::magnitude_class, "class", "magnitude class", "量级"},
        {statement_kind::direction_only, "direction", "direction only", "仅有方向"},
    }};
};
template <>
struct vocabulary<movement> {
    static constexpr std::array<word_entry<movement>, 3> table{{
        {movement::none, "", "", ""},
        {movement::up, "+", "up", "升"},
        {movement::down, "-", "down", "降"},
    }};
};
template <>
struct vocabulary<polarity> {
    static constexpr std::array<word_entry<polarity>, 4> table{{
        {polarity::unknown, "unknown", "unknown", "不明"},
        {polarity::neutral, "neutral", "neutral", "中性"},
        {polarity::higher_better, "higher_better", "higher is better", "越高越好"},
        {polarity::lower_better, "lower_better", "lower is better", "越低越好"},
    }};
};
template <>
struct vocabulary<price_basis> {
    static constexpr std::array<word_entry<price_basis>, 4> table{{
        {price_basis::none, "", "", ""},
        {price_basis::nominal, "nominal", "current prices", "现价"},
        {price_basis::real, "real", "constant prices", "可比价"},
        {price_basis::unknown, "unknown", "price basis not printed", "价格口径未注明"},
    }};
};
template <>
struct vocabulary<accumulation> {
    static constexpr std::array<word_entry<accumulation>, 4> table{{
        {accumulation::unstated, "", "", ""},
        {accumulation::flow, "flow", "flow", "流量"},
        {accumulation::stock, "stock", "stock", "存量"},
        {accumulation::cumulative, "cumulative", "cumulative", "累计"},
    }};
};
template <>
struct vocabulary<seasonal_adjustment> {
    static constexpr std::array<word_entry<seasonal_adjustment>, 3> table{{
        {seasonal_adjustment::unstated, "", "", ""},
        {seasonal_adjustment::unadjusted, "unadjusted", "not seasonally adjusted", "未经季节调整"},
        {seasonal_adjustment::adjusted, "adjusted", "seasonally adjusted", "经季节调整"},
    }};
};
template <>
struct vocabulary<doubt> {
    static constexpr std::array<word_entry<doubt>, 14> table{{
        {doubt::attribution, "attribution", "several subjects are possible", "归属不唯一"},
        {doubt::unit_printed, "unit_printed", "the printed unit is doubtful", "单位存疑"},
        {doubt::implausible, "implausible", "implausible figure", "数值可疑"},
        {doubt::missing_word, "missing_word", "a word is missing", "缺字"},
        {doubt::missing_currency, "missing_currency", "the currency is not printed", "未注明币种"},
        {doubt::base_year_open, "base_year_open", "the base year is ambiguous", "基年不明"},
        {doubt::start_not_printed, "start_not_printed", "the start is not printed", "起始时间未注明"},
        {doubt::baseline_implicit, "baseline_implicit", "the baseline is not printed", "对比期未注明"},
        {doubt::subject_missing, "subject_missing", "the subject is missing", "缺主语"},
        {doubt::scope_differs, "scope_differs", "part and whole differ in scope", "口径不一致"},
        {doubt::currency_of_growth, "currency_of_growth", "the currency of the growth is not printed",
         "增速币种未注明"},
        {doubt::class_limit_open, "class_limit_open", "a limit of the class is not printed", "量级边界不明"},
        {doubt::precision_contradicts, "precision_contradicts", "approximate, yet precise to the last digit",
         "约数与精度矛盾"},
        {doubt::heading_wrong, "heading_wrong", "stands under a wrong heading", "标题不符"},
    }};
};

} // namespace tongbi::inline v0
