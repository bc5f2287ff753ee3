// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// phrase_reader: what a phrase of a report compares with (同比, 较上年同期, 与常年相比, 比2020年, 较近15年平均), read
/// from left to right as a baseline (`describe(baseline)` writes the same words), what is no name of one, and its verb.
#pragma once

#include <tongbi/measure.hpp>
#include <tongbi/model/comparison_words.hpp>
#include <tongbi/model/printed_comparison.hpp>

#include <algorithm>
#include <utility>

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
        if (with || take_than())
            if (const auto against = known_baseline(); against && (take("相比") || !with || is_level())) {
                (void)take("，");
                return against;
            }
        rest_ = start;
        return std::nullopt;
    }
    bool take_than() {
        for (const std::string_view word :
             {"相比于", "相较于", "相比", "相较", "较之于", "较之", "较于", "较", "比起", "比"})
            if (take(word)) return true;
        return false;
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
        if (const auto years = mean_of_normal_years()) return years;
        if (const auto year = base_year()) return year;
        return mean_of_years();
    }
    /// What a name says that is a value and no whole: 年度目标, 常年同期, 上年末.
    [[nodiscard]] static std::optional<baseline> value_named(std::string_view name) {
        for (auto const& word : target_words)
            if (name == word.text) return baseline::of(baseline_kind::target);
        for (auto const& mean : words_of_means) // 全国平均
            if (name.ends_with(mean.text) && name.size() > mean.text.size() && !phrase_reader(name).known_baseline())
                return other(name);
        phrase_reader ahead(name);
        const auto known = ahead.known_baseline();
        if (!known || ahead.rest_.empty()) return known;
        return known->kind == baseline_kind::normal || continues_name(ahead.rest_) ? std::optional(other(name))
                                                                                   : std::nullopt;
    }
    /// 上年产量, 去年同期出口额: 占上年产量的80% is a factor of it, or a part of it.
    [[nodiscard]] static bool is_of_the_year_before(std::string_view name) {
        phrase_reader ahead(name);
        const auto known = ahead.known_baseline();
        return known && !ahead.rest_.empty() &&
               (known->kind == baseline_kind::same_period_last_year || known->kind == baseline_kind::previous_period);
    }
    /// 2020年, 2019年同期.
    [[nodiscard]] std::optional<baseline> base_year() {
        const auto year = whole_number(rest_.substr(0, 4));
        const std::string_view behind = rest_.size() < 4 ? std::string_view{} : rest_.substr(4);
        if (!year || *year < 1000 || !behind.starts_with("年")) return std::nullopt;
        rest_ = behind;
        (void)take("年");
        (void)(take("同期") || take("水平"));
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
        if (const auto years = open ? year_span() : std::nullopt) {
            (void)take_longest(words_of_means);
            if (take(")") || take("）")) return *years;
        }
        rest_ = start;
        return normal_period::unknown();
    }
    /// 1991-2020, 1991年至2020年.
    [[nodiscard]] std::optional<std::pair<int, int>> two_years() {
        const auto first = whole_number(rest_.substr(0, 4));
        if (!first || *first < 1000) return std::nullopt;
        rest_.remove_prefix(4);
        (void)take("年");
        const bool range = take("-") || take("—") || take("–") || take("～") || take("~") || take("至");
        const auto last = whole_number(rest_.substr(0, 4));
        if (!range || !last || *last < 1000) return std::nullopt;
        rest_.remove_prefix(4);
        (void)take("年");
        return std::pair(*first, *last);
    }
    [[nodiscard]] std::optional<normal_period> year_span() {
        const auto years = two_years();
        if (!years || years->first >= years->second) return std::nullopt;
        return normal_period(years->first, years->second);
    }
    [[nodiscard]] bool year_span_backwards() {
        const auto years = two_years();
        return years && years->first >= years->second;
    }
    /// 1991-2020年常年, 1981-2010年平均, 1991—2020年平均值. A mean of another number of years is a name, and
    /// 平均增长 may be a growth a year.
    [[nodiscard]] std::optional<baseline> mean_of_normal_years() {
        const std::string_view start = rest_;
        const auto years = year_span();
        if (years && take_longest(words_of_normals) != nullptr) return baseline{baseline_kind::normal, 0, *years, {}};
        if (years && years->last() - years->first() == 29) {
            auto const* mean = take_longest(words_of_means);
            const bool is_bare = mean != nullptr && mean->text == words_of_means.back().text;
            if (mean != nullptr && !(is_bare && begins_growth(rest_)))
                return baseline{baseline_kind::normal, 0, *years, {}};
        }
        rest_ = start;
        return std::nullopt;
    }
    /// 增长, 下降: what a mean (年平均) does a year. 偏多 is only of a value.
    [[nodiscard]] static bool begins_growth(std::string_view text) {
        for (const std::string_view verb : {"增", "下", "减", "降", "上", "提", "回", "递"})
            if (text.starts_with(verb)) return true;
        return false;
    }
    /// One clause: no marks of a sentence in it, and nothing that nobody sees.
    [[nodiscard]] static bool is_name(std::string_view name) {
        for (const std::string_view mark : {"，", "。", "；", "：", "！", "？", ",", ";"})
            if (name.find(mark) != std::string_view::npos) return false;
        for (const char c : name)
            if (static_cast<unsigned char>(c) < 0x20U || c == 0x7F) return false;
        return !is_blank(name);
    }
    /// What cannot stand in the name of a whole: 比上年 of 占全省比重比上年, a second number, and a verb at its end,
    /// which moves what is counted (占全国上升), unless the name is closed by 的; empty where there is nothing.
    [[nodiscard]] static std::string_view fault_of_whole(std::string_view name, bool closed) {
        for (auto const& word : words_of_shares)
            if (const auto at = name.find(word.text);
                at != std::string_view::npos && at + word.text.size() < name.size())
                return name.substr(at + word.text.size());
        const auto is_target = [&](auto const& word) { return name == word.text; };
        const auto ends_as_target = [&](auto const& word) { return name.ends_with(word.text); };
        if (std::any_of(target_words.begin(), target_words.end(), ends_as_target) &&
            std::none_of(target_words.begin(), target_words.end(), is_target))
            return name; // 2025年目标 has no code
        if (const auto at = name.find('%'); at != std::string_view::npos) {
            const auto from = name.rfind("由", at);
            return name.substr(from == std::string_view::npos ? at : from);
        }
        std::string_view verb;
        for (auto const& word : movement_words)
            if (!closed && name.ends_with(word.text) && word.text.size() > verb.size())
                verb = name.substr(name.size() - word.text.size());
        return verb.empty() ? fault_of_end(name, true) : verb;
    }
    /// Nor in that of a baseline: 全国实际, 全国约.
    [[nodiscard]] static std::string_view fault_of_name(std::string_view name) {
        for (auto const& word : words_in_no_baseline)
            if (const auto at = name.find(word.text); at != std::string_view::npos) return name.substr(at);
        if (phrase_reader(name).year_span_backwards()) return name; // 2020-1991年常年
        return fault_of_end(name, false);
    }
    /// 卢旺达 and its like end in a word and are names all the same.
    [[nodiscard]] static bool ends_in_a_name(std::string_view text) {
        for (auto const& name : names_that_end_in_a_word)
            if (text.ends_with(name.text)) return true;
        return false;
    }
    /// Would the word at the head of what follows the first `at` bytes be cut off from such a name?
    [[nodiscard]] static bool cuts_a_name(std::string_view text, std::size_t at) {
        for (auto const& word : words_before)
            if (text.substr(at).starts_with(word.text) && ends_in_a_name(text.substr(0, at + word.text.size())))
                return true;
        return false;
    }
    [[nodiscard]] static std::string_view fault_of_end(std::string_view name, bool before_number) {
        if (ends_in_a_name(name)) return {};
        const auto end = [&](std::string_view word) {
            return name.ends_with(word) ? name.substr(name.size() - word.size()) : std::string_view{};
        };
        for (auto const& word : words_that_end_no_name)
            if (const auto fault = end(word.text); !fault.empty()) return fault;
        for (auto const& word : words_before)
            if (word.text != "上" && (before_number || !word.means.empty()))
                if (const auto fault = end(word.text); !fault.empty()) return fault;
        return {};
    }
    /// 末, 8月, 平均水平 behind 上年 or 2020年.
    [[nodiscard]] static bool continues_name(std::string_view behind) {
        phrase_reader ahead(behind);
        while (!ahead.rest_.empty()) {
            if (ahead.base_year() || ahead.take_longest(words_behind_baseline) != nullptr) continue;
            if (!is_digit(ahead.rest_.front())) return false;
            ahead.rest_.remove_prefix(1);
        }
        return true;
    }
    [[nodiscard]] static baseline other(std::string_view name) {
        drop_blanks(name);
        baseline against = baseline::of(baseline_kind::other);
        against.name = name;
        return against;
    }

    // --- verbs

    struct verb {
        std::string_view text;
        movement_word const* word;
        movement rate = movement::none; ///< of the rate that moves (down of 降幅), none where the quantity does
        bool is_rate_here = false;      ///< 比上年降幅收窄: the rate stands behind its baseline
    };
    /// [大幅] 增长, [降幅] 收窄.
    std::optional<verb> take_verb() {
        take_adverbs();
        verb said{rest_, take_movement(), rate_};
        if (said.word == nullptr) return std::nullopt;
        moves_ = said.word;
        if (!is_rate(*said.word) || rate_ != movement::none) return said;
        const std::string_view behind = rest_;
        take_adverbs();
        if (auto const* moves = take_movement(); moves != nullptr && !is_rate(*moves))
            return verb{said.text, moves, rate_of(*said.word), true};
        rest_ = behind;
        return said;
    }
    /// The number behind the verb in the role that it has as a change.
    [[nodiscard]] measure difference_of_print(measure const& m) const {
        const bool counts = moves_ == nullptr || moves_->kind == movement_word_kind::count;
        return detail::difference_of_print(counts ? m : as_places(m));
    }
    void take_adverbs() {
        while (take_longest(adverbs_of_movement) != nullptr) {
        }
    }
    movement_word const* take_movement() {
        if (rest_.starts_with("高达") || rest_.starts_with("多达")) return nullptr; // 高达35℃: as much as that
        auto const* word = take_longest(movement_words);
        return word != nullptr ? word : take_longest(width_words);
    }
    [[nodiscard]] static bool is_rate(movement_word const& word) { return word.kind == movement_word_kind::pace; }
    [[nodiscard]] static movement rate_of(movement_word const& word) {
        return word.direction == movement::down ? movement::down : movement::up;
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
    movement_word const* moves_ = nullptr; ///< the verb that was taken last
    movement rate_ = movement::none;       ///< of the rate that moves, where it stands before its baseline
};

} // namespace tongbi::inline v0::detail
