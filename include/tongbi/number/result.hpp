// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// A result is a value or a reason. `refusal` is trivially copyable; its sentence is built when it is printed, by
/// `describe` of sentence.hpp.
#pragma once

#include <tongbi/number/decimal.hpp>
#include <tongbi/number/streamed.hpp>
#include <tongbi/number/vocabulary.hpp>

#include <tl/expected.hpp>

namespace tongbi::inline v0 {

/// Why there is no number. The codes (names of the enumerators) are stable; sentences are not.
enum class reason : std::uint8_t {
    zero_base,
    negative_base,
    sign_change,
    unit_mismatch,
    role_mismatch,
    role_unstated,
    interval_scale,
    price_basis,
    baseline_mismatch,
    baseline_unstated,
    whole_mismatch,
    part_exceeds_whole,
    overlapping_parts,
    period_mismatch,
    not_adjacent,
    span_too_short,
    scope_changed,
    indicator_mismatch,
    entity_mismatch,
    flow_stock,
    adjustment_mismatch,
    vintage_mismatch,
    target_equals_baseline,
    met_at_baseline,
    term_over,
    unbounded,
    out_of_range,
    missing_input,
    incomplete,
    is_range,
    is_word,
    no_overlap,
    ambiguous,
    electricity_basis,
    year_length,
    month_length,
    unknown_unit,
    malformed_number,
    malformed_text,
    malformed_period,
    unknown_word,
    too_many_digits,
    missing_column,
    field_count,
    duplicate_id,
    unknown_id,
    storage_mismatch,
    not_additive,
    unreadable_file,
};

/// `{0}` stands for the input that is at fault, `{text}` for the excerpt with its place.
template <>
struct vocabulary<reason> {
    static constexpr std::array<word_entry<reason>, 49> table{{
        {reason::zero_base, "zero_base", "{0} is zero or may be zero", "{0}为零或可能为零"},
        {reason::negative_base, "negative_base", "{0} is negative or may be negative", "{0}为负或可能为负"},
        {reason::sign_change, "sign_change", "{0} has the opposite sign of its base", "{0}与基数符号相反"},
        {reason::unit_mismatch, "unit_mismatch", "the units do not measure the same", "计量单位不可比"},
        {reason::role_mismatch, "role_mismatch", "{0} has another role than this needs", "{0}的数据类型不符"},
        {reason::role_unstated, "role_unstated", "say whether the percentage is a share, a rate or a growth",
         "未说明该百分数是占比、比率还是增速"},
        {reason::interval_scale, "interval_scale", "a ratio of {scale} levels has no meaning; take the difference",
         "{scale}之比没有意义，应取差值"},
        {reason::price_basis, "price_basis",
         "the price bases of growth and level differ or are not printed (current, constant prices)",
         "增速与水平值的价格口径不同或未注明（可比价、现价），不能推算"},
        {reason::baseline_mismatch, "baseline_mismatch",
         "the baselines differ (another normal period or another comparison)",
         "对比基准不同（常年值时段或对比期不一致）"},
        {reason::baseline_unstated, "baseline_unstated",
         "what the number is compared with is not printed: not a period, and not a normal", "未注明对比的时期或常年值"},
        {reason::whole_mismatch, "whole_mismatch", "the part is not taken of this whole", "部分与总体的范围不一致"},
        {reason::part_exceeds_whole, "part_exceeds_whole", "{0} is larger than its whole", "{0}大于总体"},
        {reason::overlapping_parts, "overlapping_parts", "parts that overlap, or may overlap, do not add up",
         "各部分相互交叉，不能相加"},
        {reason::period_mismatch, "period_mismatch", "the periods differ", "时期不一致"},
        {reason::not_adjacent, "not_adjacent", "the periods do not follow each other as this comparison needs",
         "两个时期不构成同比或环比"},
        {reason::span_too_short, "span_too_short", "the span of time is too short", "时间跨度过短"},
        {reason::scope_changed, "scope_changed", "the scope or coverage differs", "统计口径不同"},
        {reason::indicator_mismatch, "indicator_mismatch", "these are two different indicators", "不是同一指标"},
        {reason::entity_mismatch, "entity_mismatch", "the numbers belong to different places", "不是同一地区或主体"},
        {reason::flow_stock, "flow_stock", "a flow over a time and a stock at a date do not go together",
         "流量（时期数）与存量（时点数）不可比"},
        {reason::adjustment_mismatch, "adjustment_mismatch", "one number is seasonally adjusted and the other is not",
         "一个数经过季节调整，另一个没有"},
        {reason::vintage_mismatch, "vintage_mismatch", "the numbers belong to two releases of the data (vintages)",
         "两个数出自不同版本的数据（修订前后）"},
        {reason::target_equals_baseline, "target_equals_baseline", "the target equals its baseline", "目标等于基数"},
        {reason::met_at_baseline, "met_at_baseline", "the target was met at its baseline already", "基期已达到目标"},
        {reason::term_over, "term_over", "the term of the plan is over: hold its last value against the target",
         "计划期已满，应以期末数对照目标"},
        {reason::unbounded, "unbounded", "the inputs are bounds, and leave the result without any bound",
         "已知的只是上下限，结果无从界定"},
        {reason::out_of_range, "out_of_range", "a number is infinite, or too large for a double",
         "数值为无穷大，或超出双精度范围"},
        {reason::missing_input, "missing_input", "{0} is not printed", "{0}未公布"},
        {reason::incomplete, "incomplete", "too few values are there", "有效数据不足"},
        {reason::is_range, "is_range", "{0} is a range, which has no single value", "{0}是区间，没有单一数值"},
        {reason::is_word, "is_word", "{0} is a word without a number", "{0}只有文字，没有数值"},
        {reason::no_overlap, "no_overlap", "the two figures contradict each other: their bounds have nothing in common",
         "两个数值相互矛盾，取值范围不相交"},
        {reason::ambiguous, "ambiguous", "the print allows several readings", "原文有多种读法"},
        {reason::electricity_basis, "electricity_basis",
         "energy becomes coal or oil equivalent (tce, toe) under a stated basis only: convert(x, unit, "
         "coal_basis::heat), "
         "coal_basis::calorific (当量) or coal_basis::equivalent(coefficient) (等价)",
         "折标准煤、标准油须说明方法：convert(x, unit, coal_basis::heat)，电力用coal_basis::calorific（当量）"
         "或coal_basis::equivalent(系数)（等价）"},
        {reason::year_length, "year_length", "say how many days the year has", "须说明一年按多少天计"},
        {reason::month_length, "month_length", "a month and a quarter have no fixed number of days",
         "月和季度没有固定的天数"},
        {reason::unknown_unit, "unknown_unit", "unknown unit {text}", "无法识别的计量单位{text}"},
        {reason::malformed_number, "malformed_number", "not a number: {text}", "不是合法的数字：{text}"},
        {reason::malformed_text, "malformed_text", "text that cannot be read: {text}", "无法识别的文字：{text}"},
        {reason::malformed_period, "malformed_period", "not a period: {text}", "不是合法的时期：{text}"},
        {reason::unknown_word, "unknown_word", "a word outside the vocabulary: {text}", "词表之外的取值：{text}"},
        {reason::too_many_digits, "too_many_digits", "more than 18 digits: {text}", "超过18位数字：{text}"},
        {reason::missing_column, "missing_column", "a column is missing: {text}", "缺少列：{text}"},
        {reason::field_count, "field_count", "the row has another number of fields than the header: {text}",
         "该行字段数与表头不符：{text}"},
        {reason::duplicate_id, "duplicate_id", "the id was used before: {text}", "编号重复：{text}"},
        {reason::unknown_id, "unknown_id", "no row has the id {text}", "没有编号为{text}的行"},
        {reason::storage_mismatch, "storage_mismatch",
         "the storage for the result has another shape, or overlaps what is read",
         "存放结果的空间形状不符，或与输入重叠"},
        {reason::not_additive, "not_additive",
         "prices, intensities, concentrations and rates do not add up; take a weighted mean",
         "价格、强度、浓度和单位时间的量不能相加，应取加权平均"},
        {reason::unreadable_file, "unreadable_file", "the file is not there, or cannot be read",
         "文件不存在，或无法读取"},
    }};
};

/// What became of a number whose base is not positive: such a change has a class (盈亏) instead of a rate.
enum class change_class : std::uint8_t {
    none,
    turned_positive,
    turned_negative,
    loss_reduced,
    loss_widened,
    unchanged
};

template <>
struct vocabulary<change_class> {
    static constexpr std::array<word_entry<change_class>, 6> table{{
        {change_class::none, "", "", ""},
        {change_class::turned_positive, "turned_positive", "turned positive", "扭亏为盈"},
        {change_class::turned_negative, "turned_negative", "turned negative", "由盈转亏"},
        {change_class::loss_reduced, "loss_reduced", "loss reduced by {n}%", "减亏{n}%"},
        {change_class::loss_widened, "loss_widened", "loss widened by {n}%", "增亏{n}%"},
        {change_class::unchanged, "unchanged", "unchanged", "持平"},
    }};
};

/// 盈亏 is said of money; of what else is below zero (a level of water, a balance in mm) that it is negative.
inline constexpr std::array<word_entry<change_class>, 4> changes_of_other_units{{
    {change_class::turned_positive, "turned_positive", "turned positive", "由负转正"},
    {change_class::turned_negative, "turned_negative", "turned negative", "由正转负"},
    {change_class::loss_reduced, "loss_reduced", "negative value reduced by {n}%", "负值收窄{n}%"},
    {change_class::loss_widened, "loss_widened", "negative value widened by {n}%", "负值扩大{n}%"},
}};

/// A formula's name in words; each input stands in braces, in the order of the arguments.
struct formula_name {
    std::string_view en;
    std::string_view zh;
};

/// Why a computation or a reading gave no value: where, in what, and in which words.
struct refusal : detail::result_operators {
    reason why{};
    change_class became = change_class::none;
    std::int8_t input = -1;      ///< which argument is at fault, or -1
    bool is_of_no_money = false; ///< the inputs of `became` have a unit, which is no money
    std::uint8_t excerpt_size = 0;
    std::int32_t offset = -1;              ///< code points before the excerpt, or -1
    formula_name const* formula = nullptr; ///< static storage
    decimal number{};                      ///< the percentage of loss_reduced and loss_widened
    std::array<char, 32> excerpt_bytes{};

    constexpr refusal() = default;
    constexpr refusal(reason r) : why(r) {} // NOLINT(google-explicit-constructor): a reason is a refusal in short
    /// With the text that was not understood: of one of more than 32 bytes its beginning, cut at a code point, and `…`.
    constexpr refusal(reason r, std::string_view text, std::int32_t at) : why(r), offset(at) {
        constexpr std::string_view mark = "…";
        std::size_t size = text.size();
        const bool is_cut = size > excerpt_bytes.size();
        if (is_cut) {
            size = excerpt_bytes.size() - mark.size();
            while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) --size;
        }
        for (std::size_t i = 0; i < size; ++i) excerpt_bytes[i] = text[i];
        for (std::size_t i = 0; is_cut && i < mark.size(); ++i) excerpt_bytes[size++] = mark[i];
        excerpt_size = static_cast<std::uint8_t>(size);
    }
    /// Do the inputs of `became` count money? Plain numbers, which have no unit, may.
    constexpr void of_money(bool money) { is_of_no_money = !money && became != change_class::none; }
    /// What became of the number, in words: 减亏{n}% of money and of plain numbers, 负值收窄{n}% of other units.
    [[nodiscard]] constexpr std::string_view words_of_change(language lang) const {
        for (auto const& entry : changes_of_other_units)
            if (is_of_no_money && entry.value == became) return entry.in(lang);
        return word_of(became, lang);
    }
    /// The same as that of a formula, and of one of its inputs where that is at fault.
    [[nodiscard]] constexpr refusal of(formula_name const& computed, int at_fault = -1) const {
        refusal r = *this;
        r.formula = &computed;
        r.input = static_cast<std::int8_t>(at_fault);
        return r;
    }
    [[nodiscard]] constexpr std::string_view excerpt() const { return {excerpt_bytes.data(), excerpt_size}; }
    friend constexpr bool operator==(refusal const& a, refusal const& b) {
        return a.why == b.why && a.became == b.became && a.input == b.input && a.offset == b.offset &&
               a.number == b.number && a.excerpt() == b.excerpt();
    }
};

template <class T>
using result = tl::expected<T, refusal>;

/// A result that is this refusal.
[[nodiscard]] constexpr tl::unexpected<refusal> refuse(refusal why) { return tl::unexpected<refusal>(why); }

/// Stable code of a reason: "zero_base".
[[nodiscard]] constexpr std::string_view code_of(reason which) { return entry_of(which).code; }

} // namespace tongbi::inline v0
