// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// read_comparison: what one phrase of a report compares, as magnitude, direction and baseline.
///
///     同比增长5.2%                    growth +5.2 %          up    prev_year
///     环比下降0.8个百分点              points -0.8            down  prev_period
///     较常年偏高0.9℃                  change +0.9 °C         up    normal
///     降幅较上月收窄0.3个百分点         points +0.3            up    prev_period
///     偏多1.3成, 偏多1.6倍             growth +13 %, +160 %   up    not in the phrase
///     占全省36.4%                     share 36.4 %           none  whole:全省
///     是上年同期的1.6倍                factor 1.6             none  prev_year
///     完成目标的179.4%                rate 179.4 %           none  target
///     与上年持平                       growth 0 %             none  prev_year
///     同比翻一番                       growth +100 %          up    prev_year
///     up 5.8% year on year            growth +5.8 %          up    prev_year
#pragma once

#include <tongbi/model/english_comparison.hpp>
#include <tongbi/model/part_phrase.hpp>

#include <algorithm>

namespace tongbi::inline v0 {

namespace detail {

/// Reads from left to right. Each form takes its words and leaves a number to read_measure, which takes all the rest.
class comparison_reader : part_phrase_reader {
public:
    using part_phrase_reader::part_phrase_reader;

    [[nodiscard]] result<printed_comparison> read() {
        if (const auto bad = not_utf8(text_); bad != std::string_view::npos) return stop(text_.substr(bad));
        if (take("预计")) expected_ = qualifier::expected;
        if (const std::string_view start = rest_; take("大约") || take("约")) { // 约占三成
            if (rest_.starts_with("占"))
                expected_ |= qualifier::about;
            else
                rest_ = start;
        }
        if (take("占")) {
            if (const auto moved = share_moved()) return *moved;
            return share();
        }
        if (const std::string_view start = rest_; at_word_of_share()) { // 比重为36.4%; 比重庆 is a city
            if (const auto moved = share_moved()) return *moved;
            if (auto part = share()) return part;
            rest_ = start;
        }
        if (take("完成")) return attainment();
        for (auto const& word : words_of_factors)
            if (const std::string_view start = rest_; take(word.text)) {
                auto factor = multiple(word);
                if (factor || is_plain(word)) return factor;
                rest_ = start;
            }
        if (const auto against = beside()) return *against;
        return change();
    }

private:
    // --- the forms

    [[nodiscard]] bool at_word_of_share() const {
        comparison_reader ahead = *this;
        return ahead.take_longest(words_of_shares) != nullptr;
    }
    /// 占比提高1.2个百分点, 占全省比重比上年下降0.3个百分点: the share moves. In percent it may be of the share or in
    /// points.
    [[nodiscard]] std::optional<outcome> share_moved() const {
        comparison_reader ahead = *this;
        if (!at_word_of_share() && ahead.take("比")) return ahead.moves_in_points();
        for (auto const& word : words_of_shares)
            if (const auto at = rest_.find(word.text); at != std::string_view::npos) {
                ahead.rest_ = rest_.substr(at + word.text.size());
                skip_blanks(ahead.rest_);
                return ahead.moves_in_points();
            }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<outcome> moves_in_points() {
        const std::string_view start = rest_;
        const auto moved = change();
        if (!moved) return std::nullopt;
        const bool in_points = moved->magnitude.unit().kind() == unit_kind::points;
        if (in_points) return moved;
        if (moved->direction != movement::none) return stop(start, reason::ambiguous);
        return made(measure(moved->magnitude.number(), rows::percentage_point, role::points), movement::none,
                    moved->against); // 持平
    }
    /// 达到, 不到 and their like begin other phrases as well.
    [[nodiscard]] static bool is_plain(word_of_factor const& word) {
        return word.text == "是" || word.text == "为" || word.text == "相当于";
    }
    /// 高于常年0.9℃, 增速快于全国0.8个百分点; nothing where no such word stands here.
    [[nodiscard]] std::optional<outcome> beside() {
        const std::string_view start = rest_;
        if (auto const* pace = take_longest(movement_words); pace != nullptr && is_rate(*pace))
            rate_ = rate_of(*pace);
        else
            rest_ = start;
        for (auto const& word : movement_words_before_baseline)
            if (const std::string_view from = rest_; take(word.text)) {
                const bool is_verb = std::any_of(movement_words.begin(), movement_words.end(),
                                                 [&](auto const& other_word) { return other_word.text == word.text; });
                if (!is_verb || !number()) return beyond(word);
                rest_ = from; // 高出5%
            }
        rest_ = start;
        rate_ = movement::none;
        return std::nullopt;
    }
    /// 高于常年0.9℃, 超过全国4.5个百分点. What stands alone behind the word (超过200家) is a bound and no comparison.
    [[nodiscard]] outcome beyond(movement_word const& word) {
        const std::string_view start = rest_;
        auto against = known_baseline();
        if (!against || !number()) {
            const std::string_view behind = rest_;
            rest_ = start;
            const std::string_view name = name_before_number();
            if (name.empty() && against && begins_number(behind)) {
                rest_ = behind;
                return refuse(number().error());
            }
            if (!is_name(name)) return stop(text_);
            if (const auto fault = fault_of_name(name); !fault.empty()) return stop(fault);
            against = other(name);
        }
        if (rate_ != movement::none) return rate_moved({start, &word, rate_}, *against);
        moves_ = &word;
        if (word.text == "超过") // 超过上年同期2倍: by 2 times, or more than 2 times as much
            if (const auto m = number(); m && is_fold(m->unit())) return stop(start, reason::ambiguous);
        return directed(word.direction, *against);
    }
    /// [同比] 增长5.2%, 与上年持平, 环比+0.3%, 较全国平均偏高0.5个百分点, 降幅较上年收窄0.3个百分点.
    [[nodiscard]] outcome change() {
        take_rate_before_baseline();
        const std::string_view start = rest_;
        const auto said = said_baseline();
        by_word_ = said && !is_than(start);
        if (take("预计")) expected_ = qualifier::expected;
        if (at_verb()) return moved(said.value_or(baseline{}));
        const std::string_view behind_said = rest_;
        rest_ = start;
        const bool with = take_with();
        if (with || take_than()) return against_a_name(with);
        rest_ = behind_said;
        if (take_verb()) return directed(movement::none, {}); // the fault of its number
        return stop(rest_.empty() ? text_ : rest_);
    }
    /// 降幅 and 同比降幅 before its baseline: the rate moves.
    void take_rate_before_baseline() {
        const std::string_view start = rest_;
        for (const auto kind : {baseline_kind::same_period_last_year, baseline_kind::previous_period})
            if (take(word_of(kind, language::zh))) break; // of the rate itself
        auto const* word = take_longest(movement_words);
        if (word != nullptr && is_rate(*word)) {
            const std::string_view behind = rest_;
            if (said_baseline() || is_than(behind)) {
                rest_ = behind;
                rate_ = rate_of(*word);
                return;
            }
        }
        rest_ = start;
    }
    [[nodiscard]] static bool is_than(std::string_view text) {
        comparison_reader ahead(text, {});
        return ahead.take_with() || ahead.take_than();
    }
    /// The name goes up to the first verb that a number follows. Behind a known baseline there is no room for more
    /// than a date: 上年末, but not 上年实际 or 上年没有.
    [[nodiscard]] outcome against_a_name(bool with) {
        const std::string_view behind = rest_;
        comparison_reader ahead = *this;
        const std::size_t known = ahead.known_baseline() ? behind.size() - ahead.rest_.size() : 0;
        for (std::size_t at = 0; at < behind.size();) {
            const std::size_t before = at;
            at += utf8_size(behind.substr(at));
            if (is_within_number(behind.substr(before), at - before)) continue; // 2016-2020年
            rest_ = behind.substr(at);
            const bool closed = with && take("相比");
            if (with && !closed && !is_level()) continue;
            (void)take("，");
            const std::string_view name = behind.substr(0, at);
            if (!is_name(name) || !at_verb()) continue;
            if (!closed && known != 0 && at > known) {
                std::string_view date = name.substr(known);
                if (constexpr std::string_view mean = "平均"; date.ends_with(mean) && rest_.starts_with("偏"))
                    date.remove_suffix(mean.size()); // 平均增长 may be a growth a year
                if (!continues_name(date)) return stop(behind.substr(known));
            }
            if (const auto fault = fault_of_name(name); !fault.empty()) return stop(behind.substr(at - fault.size()));
            if (constexpr std::string_view mean = "年平均"; name.ends_with(mean) && begins_growth(rest_))
                return stop(behind.substr(at - mean.size())); // 2016-2020年平均增长: against them, or a year
            for (auto const& other_verb : words_of_other_verbs)
                if (const auto from = behind.find(other_verb.text); from < at && at < from + other_verb.text.size())
                    return stop(behind.substr(from));
            return moved(other(name));
        }
        return stop(behind.empty() ? text_ : behind);
    }

    // --- what stands behind the baseline

    /// A verb with its number, 持平, or a number with its sign.
    [[nodiscard]] bool at_verb() const {
        if ((is_growth_in_a_word() || fall_in_one_word() != nullptr) && rate_ == movement::none) return true;
        if (is_level()) return true;
        if (has_sign(rest_)) return rate_ == movement::none;
        comparison_reader ahead = *this;
        return ahead.take_verb() && !ahead.rest_.empty() && ahead.may_be_number();
    }
    /// 翻一番, 近翻番: verb and number in one.
    [[nodiscard]] bool is_growth_in_a_word() const {
        if (rest_.find("翻") == std::string_view::npos) return false;
        const auto m = number();
        return m && m->wording().is_one_word() && m->role() == role::growth;
    }
    [[nodiscard]] fall_in_a_word const* fall_in_one_word() const {
        for (auto const& word : falls_in_a_word)
            if (rest_ == word.text) return &word;
        return nullptr;
    }
    /// A name may begin with the words of a verb (高技术产业): then no number follows them.
    [[nodiscard]] bool may_be_number() const {
        comparison_reader ahead = *this;
        (void)ahead.take("了");
        return ahead.number().has_value() || begins_number(ahead.rest_);
    }
    [[nodiscard]] outcome moved(baseline const& against) {
        for (auto const& word : level_words)
            if (rest_ == word.text) {
                const figure none = figure::exactly(0).with(word.means);
                const measure m = rate_ == movement::none ? measure(none, rows::percent, role::growth)
                                                          : measure(none, rows::percentage_point, role::points);
                return made(m, movement::none, against); // 增速与上月持平: no points
            }
        if (is_growth_in_a_word()) return made(*number(), movement::up, against);
        if (auto const* fall = fall_in_one_word())
            return made(measure(figure::exactly(-fall->size), rows::percent, role::growth), movement::down, against);
        if (has_sign(rest_)) return by_its_sign(against);
        const auto said = take_verb();
        (void)take("了");
        if (rest_.starts_with("为") && !is_named(*said)) return stop(rest_); // 下降为5.2%, 增为3倍: the level
        take_verb_to_be();
        if (said->rate != movement::none) return rate_moved(*said, against);
        if (said->word->kind == movement_word_kind::width) return stop(said->text, reason::ambiguous);
        return said->word->direction == movement::none ? by_its_sign(against)
                                                       : directed(said->word->direction, against);
    }
    /// 增长为5%, 增速为5%, 降幅为5%: the words name a change, of which the number says how large it is.
    [[nodiscard]] static bool is_named(verb const& said) {
        return is_rate(*said.word) || said.word->text == "增长" || said.word->text == "负增长";
    }
    /// 降幅收窄0.3个百分点: the growth rose by 0.3 points. 同比降幅收窄 does not say since when, and 收窄5% may be of
    /// the rate or in points.
    [[nodiscard]] outcome rate_moved(verb const& said, baseline const& against) {
        const auto m = number();
        if (!m) return refuse(m.error());
        const movement moves = said.word->direction;
        if (moves == movement::none || (said.is_rate_here && by_word_) || m->unit().kind() != unit_kind::points)
            return stop(said.text, reason::ambiguous);
        return directed(moves == said.rate ? movement::up : movement::down, against);
    }
    [[nodiscard]] outcome directed(movement direction, baseline const& against) {
        const std::string_view start = rest_;
        const auto m = number_of_change(direction);
        if (!m) return refuse(m.error());
        if (moves_ != nullptr && !may_move(*moves_, m->unit())) return stop(start, reason::ambiguous);
        const auto printed = m->number().given_number();
        if (m->is_place() || m->wording().plus || m->wording().minus_zero || (printed && printed->sign() < 0))
            return stop(start, reason::malformed_number); // 上升第2位 is a place and no number of places; or a sign
        return made(signed_by(difference_of_print(*m), direction), direction, against);
    }
    /// +0.3%, -1.2%.
    [[nodiscard]] outcome by_its_sign(baseline const& against) {
        const std::string_view start = rest_;
        const auto printed = number();
        const bool falls = printed && (printed->wording().minus_zero ||
                                       printed->number().given_number().value_or(decimal(0)).sign() < 0);
        const auto m = number_of_change(falls ? movement::down : movement::up);
        if (!m) return refuse(m.error());
        if (m->is_place()) return stop(start, reason::malformed_number); // 增速第1
        const measure change = difference_of_print(*m);
        return made(change.in_role(change.role()), falls ? movement::down : movement::up, against);
    }
    bool by_word_ = false; ///< 同比, 环比
};

} // namespace detail

/// One phrase, not prose: its words in the order of the examples above or of english_comparison.hpp, with 约, 近, 超
/// and 以上 as read_measure knows them, 预计 before all. A number against what has no code of its own is against that
/// by its name (other:全国平均). 持平 is no change in the digits that are shown: exactly 0 %, 基本持平 about so. What
/// is left over is refused with its place: a second phrase, 增长到95.6% (a level), a sign beside a direction, words
/// between a known baseline and the verb (实际, 没有, 年均) unless they change nothing (大幅, 略). Refusals:
/// malformed_text, ambiguous for 收窄 and 扩大 without 增幅 or 降幅 in points, those of read_measure, role_mismatch for
/// what is no percentage where a share or a rate stands, part_exceeds_whole.
[[nodiscard]] inline result<printed_comparison> read_comparison(std::string_view text,
                                                                std::span<own_unit const> own = {}) {
    auto read = detail::comparison_reader(text, own).read();
    if (!read && detail::not_utf8(text) == std::string_view::npos)
        if (auto const english = detail::english_comparison_reader(text, own).read()) return *english;
    return read;
}

} // namespace tongbi::inline v0
