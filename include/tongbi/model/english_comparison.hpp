// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The English phrase of a comparison: what sentence_of writes, and the forms of reports beside it.
///
///     up 5.8% year on year, grew by 5.8% from a year earlier          growth +5.8 %     up     prev_year
///     down by 0.6 percentage points                                   points -0.6       down   not in the phrase
///     0.9 °C above the 1991–2020 normal                               change +0.9 °C    up     normal:1991-2020
///     0.9 °C warmer than normal                                       change +0.9 °C    up     normal
///     accounts for 36.4% of GDP, 36.4% of GDP                         share 36.4 %      none   whole:GDP
///     1.6 times that of the year before                               factor 1.6        none   prev_year
///     3 times as high as in 2010                                      factor 3          none   base_year:2010
///     98.5% of that of the year before, 85% of normal                 factor 98.5 %     none   prev_year, normal
///     179.4% of the target                                            rate 179.4 %      none   target
///     unchanged from the previous month                               growth 0 %        none   prev_period
///     doubled since 2010                                              growth +100 %     up     base_year:2010
#pragma once

#include <tongbi/model/english_phrase.hpp>

namespace tongbi::inline v0::detail {

/// The forms of a phrase, told by its first words.
class english_comparison_reader : english_phrase_reader {
public:
    english_comparison_reader(std::string_view text, std::span<own_unit const> own)
        : english_phrase_reader(text, own) {}

    /// Nothing where the text has no English phrase: no verb and no comparative.
    [[nodiscard]] std::optional<result<printed_comparison>> read() {
        if (take("expected") || take("estimated")) expected_ = qualifier::expected;
        for (auto const& level : english_levels)
            if (take(level.text)) return unchanged(level);
        if (const auto multiple = at_multiple()) return multiple;
        for (auto const& word : english_share_words)
            if (take(word.text)) return share();
        for (auto const& verb : english_verbs)
            if (take(verb.text)) {
                while (take_any(english_adverbs)) {
                }
                (void)take("by");
                return moved(verb);
            }
        return behind_number();
    }

private:
    // --- the forms

    [[nodiscard]] outcome unchanged(level_word const& level) {
        const auto base = against(level.text.ends_with("with"));
        if (!base) return refuse(base.error());
        return made(measure(figure::exactly(0).with(level.means), rows::percent, role::growth), movement::none, *base);
    }
    /// doubled, more than halved, nearly tripled.
    [[nodiscard]] std::optional<outcome> at_multiple() {
        const std::size_t start = at_;
        qualifiers words;
        for (auto const& word : words_before)
            if (words.empty() && !word.means.empty() && is_letter(word.text.front()) && take(word.text))
                words = word.means;
        for (auto const& word : english_multiples)
            if (take(word.text)) return multiplied(word, words);
        at_ = start;
        return std::nullopt;
    }
    [[nodiscard]] outcome multiplied(english_multiple const& word, qualifiers words) {
        const auto base = against(false);
        if (!base) return refuse(base.error());
        const bool falls = word.growth < 0;
        const measure m(qualified(decimal(falls ? -word.growth : word.growth), words, true), rows::percent,
                        role::growth);
        const movement direction = falls ? movement::down : movement::up;
        return made(signed_by(m, direction), direction, *base);
    }
    /// accounts for 36.4% of GDP.
    [[nodiscard]] outcome share() {
        const auto read = number();
        const auto m = rest().empty() ? as_share(read) : read;
        if (!m) return refuse(m.error());
        if (rest().empty()) return made(*m, movement::none, {});
        if (!take("of")) return stop(at_);
        return of(*m);
    }
    /// The year before is one, and so is a name that ends in average or begins with normal.
    [[nodiscard]] static bool is_value(baseline const& base) {
        if (base.kind != baseline_kind::other) return true;
        const auto is_named = [&](auto const& word) { // average, the national average
            return base.name == word.text.substr(1) || base.name.ends_with(word.text);
        };
        const auto begins = [&](auto const& word) { return base.name.starts_with(word.text); };
        return std::any_of(english_values_in_names.begin(), english_values_in_names.end(), is_named) ||
               std::any_of(english_heads_of_values.begin(), english_heads_of_values.end(), begins);
    }
    /// Behind `of`: a value (the year before, normal), of which a number is a factor, the target, or a whole.
    [[nodiscard]] outcome of(measure const& m) {
        const std::size_t start = at_;
        const bool value = take("that of");
        if (const auto base = value_beside(); base && (value || is_value(*base))) {
            const auto part = as_role(m, base->kind == baseline_kind::target && !value ? role::rate : role::factor);
            if (!part) return refuse(part.error());
            return made(*part, movement::none, *base);
        }
        at_ = start;
        for (auto const& word : english_heads_of_earlier_values)
            if (take(word.text))
                return stop(start, reason::ambiguous); // of last year's output: a factor, or a part of it
        const auto part = as_share(m);
        if (!part) return refuse(part.error());
        return of_a_whole(*part);
    }
    [[nodiscard]] outcome of_a_whole(measure const& m) {
        for (const std::string_view whole : {"the whole", "the total", "total"})
            if (rest() == whole) return made(m, movement::none, {});
        const auto whole = name();
        if (!whole) return refuse(whole.error());
        return made(m, movement::none, baseline::whole_of(whole->name));
    }
    /// Behind a verb: the number, and what it is compared with.
    [[nodiscard]] outcome moved(movement_word const& verb) {
        const std::size_t start = at_;
        if (low_.compare(at_, 3, "to ") == 0) return stop(at_); // a level
        const auto m = number();
        if (!m) return refuse(m.error());
        const bool beyond = take(verb.direction == movement::up ? "above" : "below"); // fell 43% below 2005 levels
        const auto base = against(beyond);
        if (!base) return refuse(base.error());
        if (is_fold(m->unit())) return stop(start, reason::ambiguous); // up 3 times: by 3 times, or to 3 times
        return directed(*m, verb.direction, *base, start);
    }
    [[nodiscard]] outcome directed(measure const& m, movement direction, baseline const& base,
                                   std::size_t start) const {
        const auto printed = m.number().given_number();
        if (m.is_place() || m.wording().plus || m.wording().minus_zero || (printed && printed->sign() < 0))
            return stop(start, reason::malformed_number); // a place, or a sign beside a direction
        if (is_fold(m.unit()) && direction == movement::down) return stop(start, reason::ambiguous);
        if (may_be_points(m.unit())) return stop(start, reason::ambiguous);
        if (is_average_growth(m.unit())) return stop(start); // up 5.2% per year
        return made(signed_by(difference_of_print(m), direction), direction, base);
    }
    /// The number stands first: 0.9 °C above normal, 36.4% of GDP, 1.6 times that of the year before.
    [[nodiscard]] std::optional<outcome> behind_number() {
        const auto m = number();
        if (!m) return std::nullopt;
        if (has_sign(*m)) return by_its_sign(*m);
        for (auto const& word : english_comparatives)
            if (take(word.text)) {
                const bool open = word.text == "above" || word.text == "below";
                const auto base = against(open);
                if (!base) return outcome(refuse(base.error()));
                const bool is_multiple = is_fold(m->unit()) && !open; // 3 times higher: 3 times or 4
                if (is_multiple || !may_move(word, m->unit())) return stop(0, reason::ambiguous);
                return directed(*m, word.direction, *base, 0);
            }
        if (is_fold(m->unit())) return times(*m);
        if (!take("of")) return std::nullopt;
        return of(*m);
    }
    [[nodiscard]] static bool has_sign(measure const& m) {
        const auto printed = m.number().given_number();
        return m.wording().plus || m.wording().minus_zero || (printed && printed->sign() < 0);
    }
    /// +5.2% y/y, -0.3% on the month before; a sign beside a comparative (-5% above normal) says two things.
    [[nodiscard]] std::optional<outcome> by_its_sign(measure const& m) {
        if (rest().empty()) return std::nullopt;
        const auto base = against(false);
        if (!base) return outcome(refuse(base.error()));
        if (is_average_growth(m.unit())) return outcome(stop(0));
        if (may_be_points(m.unit())) return outcome(stop(0, reason::ambiguous));
        if (is_fold(m.unit()) && !m.wording().plus) return outcome(stop(0, reason::ambiguous));
        const measure change = difference_of_print(m);
        return made(change.in_role(change.role()), m.wording().plus ? movement::up : movement::down, *base);
    }
    [[nodiscard]] outcome times(measure const& m) {
        if (take("as")) { // as high as in 2010, as much as normal
            const std::string_view low = std::string_view(low_).substr(at_);
            const auto as = low.find(" as ");
            if (as == std::string_view::npos || low.find(' ') != as) return stop(at_);
            at_ += as + 4;
            (void)take("in");
        }
        (void)take("that of");
        const auto base = value_beside();
        if (!base) return refuse(base.error());
        const auto factor = as_role(m, role::factor);
        if (!factor) return refuse(factor.error());
        return made(*factor, movement::none, *base);
    }
};

} // namespace tongbi::inline v0::detail
