// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// baseline (对比基准): what a number is compared with. Two comparisons combine only where their baselines match.
///
///     prev_year  prev_period  normal  normal:1991-2020  base_year:2020  whole:NAME  target
///     record_since:1961  record_since:unknown  record_window:10y  mean_window:15y  other:NAME  unknown
#pragma once

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/number/sentence.hpp>

#include <charconv>
#include <string>

namespace tongbi::inline v0 {

/// What kind of thing a number is compared with.
enum class baseline_kind : std::uint8_t {
    none,
    same_period_last_year,
    previous_period,
    normal,
    base_year,
    whole,
    target,
    record_since,
    record_window,
    mean_window,
    other,
    unknown,
};

/// In sentences `{n}` is the year, the number of years or the name.
template <>
struct vocabulary<baseline_kind> {
    static constexpr std::array<word_entry<baseline_kind>, 12> table{{
        {baseline_kind::none, "", "", ""},
        {baseline_kind::same_period_last_year, "prev_year", "on the year before", "同比"},
        {baseline_kind::previous_period, "prev_period", "on the period before", "环比"},
        {baseline_kind::normal, "normal", "against the normal {n}", "较常年{n}"},
        {baseline_kind::base_year, "base_year", "against {n}", "较{n}年"},
        {baseline_kind::whole, "whole", "of {n}", "占{n}"},
        {baseline_kind::target, "target", "against the target", "较目标"},
        {baseline_kind::record_since, "record_since", "since {n}", "{n}年以来"},
        {baseline_kind::record_window, "record_window", "in {n} years", "近{n}年"},
        {baseline_kind::mean_window, "mean_window", "against the mean of {n} years", "较近{n}年平均"},
        {baseline_kind::other, "other", "against {n}", "较{n}"},
        {baseline_kind::unknown, "unknown", "against something not printed", "对比基准不明"},
    }};
};

/// 对比基准: what a number is compared with, as far as it is printed.
struct baseline {
    baseline_kind kind = baseline_kind::none;
    int number = 0;                                  ///< year, or number of years; 0 is not printed
    normal_period normal = normal_period::unknown(); ///< of a climatological normal
    std::string name;                                ///< of a whole or of something else

    /// 占…比重: the whole that a share is taken of, by its name.
    [[nodiscard]] static baseline whole_of(std::string name) {
        return {baseline_kind::whole, 0, normal_period::unknown(), std::move(name)};
    }
    /// A baseline that its kind says all of: 同比, 环比.
    [[nodiscard]] static baseline of(baseline_kind kind) { return {kind, 0, normal_period::unknown(), {}}; }

    /// Do two comparisons share their baseline? A normal or a record whose years are not printed may be another one.
    [[nodiscard]] friend bool combines(baseline const& a, baseline const& b) {
        if (a.kind == baseline_kind::unknown || b.kind == baseline_kind::unknown) return false;
        if (a.kind == baseline_kind::normal && !a.normal.is_known()) return false;
        if (a.kind == baseline_kind::record_since && a.number == 0) return false;
        return a == b;
    }
    friend bool operator==(baseline const&, baseline const&) = default;
};

namespace detail {

inline std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

} // namespace detail

/// From its code. Refusal: unknown_word.
[[nodiscard]] inline result<baseline> read_baseline(std::string_view text) {
    const auto colon = text.find(':');
    const std::string_view code = text.substr(0, colon);
    const std::string_view argument = colon == std::string_view::npos ? std::string_view{} : text.substr(colon + 1);
    const auto bad = [&] { return refuse(refusal(reason::unknown_word, text, -1)); };
    const auto kind = value_of<baseline_kind>(code);
    if (!kind) return bad();
    baseline b = baseline::of(*kind);
    switch (*kind) {
    case baseline_kind::whole:
    case baseline_kind::other:
        if (argument.empty()) return bad();
        b.name = argument;
        return b;
    case baseline_kind::normal: {
        if (colon == std::string_view::npos) return b;
        const auto dash = argument.find('-');
        if (dash == std::string_view::npos) return bad();
        const auto first = detail::whole_number(argument.substr(0, dash));
        const auto last = detail::whole_number(argument.substr(dash + 1));
        if (!first || !last || *first >= *last) return bad();
        b.normal = normal_period(*first, *last);
        return b;
    }
    case baseline_kind::base_year:
    case baseline_kind::record_since:
    case baseline_kind::record_window:
    case baseline_kind::mean_window: {
        if (*kind == baseline_kind::record_since && argument == "unknown") return b;
        const bool years = *kind == baseline_kind::record_window || *kind == baseline_kind::mean_window;
        if (years && !argument.ends_with('y')) return bad();
        const auto number = detail::whole_number(years ? argument.substr(0, argument.size() - 1) : argument);
        if (!number || *number == 0) return bad();
        b.number = *number;
        return b;
    }
    default:
        if (colon != std::string_view::npos) return bad();
        return b;
    }
}

/// Its code, which reads back.
[[nodiscard]] inline std::string to_string(baseline const& b) {
    const std::string text(entry_of(b.kind).code);
    switch (b.kind) {
    case baseline_kind::whole:
    case baseline_kind::other: return text + ":" + b.name;
    case baseline_kind::normal:
        return b.normal.is_known()
                   ? text + ":" + std::to_string(b.normal.first()) + "-" + std::to_string(b.normal.last())
                   : text;
    case baseline_kind::base_year: return text + ":" + std::to_string(b.number);
    case baseline_kind::record_since: return text + ":" + (b.number == 0 ? "unknown" : std::to_string(b.number));
    case baseline_kind::record_window:
    case baseline_kind::mean_window: return text + ":" + std::to_string(b.number) + "y";
    default: return text;
    }
}

/// As a report says it: 同比, 较常年, 占地区生产总值, 近10年.
[[nodiscard]] inline std::string describe(baseline const& b, language lang = language::en) {
    std::string text(word_of(b.kind, lang));
    std::string n = b.name;
    if (b.number != 0) n = std::to_string(b.number);
    if (b.kind == baseline_kind::normal && b.normal.is_known())
        n = "(" + std::to_string(b.normal.first()) + "-" + std::to_string(b.normal.last()) + ")";
    if (b.kind == baseline_kind::record_since && b.number == 0)
        return lang == language::zh ? "有记录以来" : "on record";
    detail::replace(text, "{n}", n);
    while (text.ends_with(' ')) text.pop_back();
    return text;
}

} // namespace tongbi::inline v0
