// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// phrase_reader: what a phrase of a report compares with (同比, 较上年同期, 与常年相比, 比2020年, 较近15年平均), read
/// from left to right as a baseline. `describe(baseline)` writes the same words.
#pragma once

#include <tongbi/measure.hpp>
#include <tongbi/model/comparison_words.hpp>

namespace tongbi::inline v0::detail {

class phrase_reader {
protected:
    explicit phrase_reader(std::string_view text) : text_(text), rest_(text) {
        skip_blanks(rest_);
        drop_blanks(rest_);
    }

    /// 同比, 环比, 较上年同期, 比2020年, 与常年同期相比; the comma behind it too.
    [[nodiscard]] std::optional<baseline> said_baseline() {
        for (const auto kind :
             {baseline_kind::same_period_last_year, baseline_kind::previous_period, baseline_kind::unknown})
            if (take(word_of(kind, language::zh))) {
                (void)take("，");
                return baseline::of(kind);
            }
        const std::string_view start = rest_;
        const bool with = take_with();
        if (with || take("相比") || take("较") || take("比"))
            if (const auto against = known_baseline(); against && (!with || take("相比") || is_level())) {
                (void)take("，");
                return against;
            }
        rest_ = start;
        return std::nullopt;
    }
    /// 与上年持平, 同上年相比.
    bool take_with() { return take("与") || take("和") || (!rest_.starts_with("同比") && take("同")); }
    [[nodiscard]] std::optional<baseline> known_baseline() {
        skip_blanks(rest_);
        if (auto const* word = take_longest(baseline_words)) {
            baseline against = baseline::of(word->kind);
            if (word->kind == baseline_kind::normal) against.normal = years_in_brackets();
            return against;
        }
        if (const auto year = base_year()) return year;
        return mean_of_years();
    }
    /// 2020年, 2019年同期.
    [[nodiscard]] std::optional<baseline> base_year() {
        const auto year = whole_number(rest_.substr(0, 4));
        const std::string_view behind = rest_.size() < 4 ? std::string_view{} : rest_.substr(4);
        if (!year || *year < 1000 || !behind.starts_with("年")) return std::nullopt;
        rest_ = behind;
        (void)take("年");
        (void)take("同期");
        baseline against = baseline::of(baseline_kind::base_year);
        against.number = *year;
        return against;
    }
    /// 近15年平均, 近十五年平均值.
    [[nodiscard]] std::optional<baseline> mean_of_years() {
        const std::string_view start = rest_;
        if (!take("近")) return std::nullopt;
        std::size_t digits = 0;
        while (digits < rest_.size() && is_digit(rest_[digits])) ++digits;
        const auto numeral = digits == 0 ? read_numeral(rest_) : std::nullopt;
        const auto printed = numeral ? std::nullopt : whole_number(rest_.substr(0, digits));
        const std::int64_t years = numeral ? numeral->value : printed.value_or(0);
        rest_.remove_prefix(numeral ? numeral->size : digits);
        constexpr std::int64_t years_of_the_calendar = 9999;
        if (years > 0 && years <= years_of_the_calendar && take("年平均")) {
            (void)take("值");
            baseline against = baseline::of(baseline_kind::mean_window);
            against.number = static_cast<int>(years);
            return against;
        }
        rest_ = start;
        return std::nullopt;
    }
    /// (1991-2020), （1991—2020年平均）.
    [[nodiscard]] normal_period years_in_brackets() {
        const std::string_view start = rest_;
        const bool open = take("(") || take("（");
        const auto first = whole_number(rest_.substr(0, 4));
        if (open && first && rest_.size() > 4) {
            rest_.remove_prefix(4);
            const bool range = take("-") || take("—") || take("–") || take("～") || take("~") || take("至");
            const auto last = whole_number(rest_.substr(0, 4));
            if (range && last && *first >= 1000 && *first < *last) {
                rest_.remove_prefix(4);
                (void)take("年");
                (void)take("平均");
                if (take(")") || take("）")) return {*first, *last};
            }
        }
        rest_ = start;
        return normal_period::unknown();
    }
    /// One clause: no marks of a sentence in it, and nothing that nobody sees.
    [[nodiscard]] static bool is_name(std::string_view name) {
        for (const std::string_view mark : {"，", "。", "；", "：", "！", "？", ",", ";"})
            if (name.find(mark) != std::string_view::npos) return false;
        for (const char c : name)
            if (static_cast<unsigned char>(c) < 0x20U || c == 0x7F) return false;
        return !is_blank(name);
    }
    [[nodiscard]] static baseline other(std::string_view name) {
        drop_blanks(name);
        baseline against = baseline::of(baseline_kind::other);
        against.name = name;
        return against;
    }

    [[nodiscard]] bool is_level() const {
        for (auto const& word : level_words)
            if (rest_ == word.text) return true;
        return false;
    }
    bool take(std::string_view word) {
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        skip_blanks(rest_);
        return true;
    }
    /// The longest entry of a table that stands here.
    template <class Table>
    typename Table::value_type const* take_longest(Table const& table) {
        typename Table::value_type const* longest = nullptr;
        for (auto const& entry : table)
            if (rest_.starts_with(entry.text) && (longest == nullptr || entry.text.size() > longest->text.size()))
                longest = &entry;
        if (longest != nullptr) (void)take(longest->text);
        return longest;
    }

    std::string_view text_;
    std::string_view rest_;
};

} // namespace tongbi::inline v0::detail
