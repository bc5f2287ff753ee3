// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The English phrase of a comparison: what sentence_of writes, and the forms of reports beside it.
///
///     up 5.8% year on year, grew by 5.8% from a year earlier          growth +5.8 %     up     prev_year
///     down by 0.6 percentage points                                   points -0.6       down   not in the phrase
///     0.9 °C above the 1991–2020 normal, 0.9 °C warmer than normal    change +0.9 °C    up     normal:1991-2020,
///     normal accounts for 36.4% of GDP, 36.4% of GDP                         share 36.4 %      none   whole:GDP 1.6
///     times that of the year before                               factor 1.6        none   prev_year 179.4% of the
///     target                                            rate 179.4 %      none   target unchanged from the previous
///     month, doubled since 2010           growth 0, 100 %          prev_period, base_year:2010
#pragma once

#include <tongbi/model/english_words.hpp>
#include <tongbi/model/printed_comparison.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {

/// Reads from left to right; words are compared in lower case, numbers and names are taken as they stand.
class english_comparison_reader {
public:
    english_comparison_reader(std::string_view text, std::span<own_unit const> own)
        : text_(trimmed(text)), low_(text_), own_(own) {
        for (char& c : low_)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }

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
                return moved(verb.direction);
            }
        return behind_number();
    }

private:
    using outcome = result<printed_comparison>;

    [[nodiscard]] static std::string_view trimmed(std::string_view text) {
        skip_blanks(text);
        drop_blanks(text);
        if (text.ends_with('.')) text.remove_suffix(1);
        return text;
    }
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
    /// A word, or several, that ends where its letters do.
    bool take(std::string_view word) {
        const std::string_view low = std::string_view(low_).substr(at_);
        if (!low.starts_with(word)) return false;
        const bool goes_on = low.size() > word.size() && (is_letter(low[word.size()]) || is_digit(low[word.size()]));
        if (goes_on && is_letter(word.back())) return false;
        at_ += word.size();
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        return true;
    }
    template <class Table>
    bool take_any(Table const& table) {
        return std::any_of(table.begin(), table.end(), [&](auto const& word) { return take(word.text); });
    }
    [[nodiscard]] outcome stop(std::size_t at, reason why = reason::malformed_text) const {
        return refuse({why, text_.substr(at), code_points(text_.substr(0, at))});
    }
    [[nodiscard]] outcome made(measure const& m, movement direction, baseline const& against) const {
        return printed_comparison{m.with_number(m.number().with(expected_)), direction, against};
    }

    // --- numbers

    /// The longest text from here that is a number with its words and unit, up to a blank; the rest moves behind it.
    [[nodiscard]] result<measure> number() {
        std::size_t end = text_.size();
        for (;;) {
            std::string_view text = text_.substr(at_, end - at_);
            const bool comma = text.ends_with(',');
            if (comma) text.remove_suffix(1);
            auto m = read_measure(text, own_);
            if (m) {
                at_ = end;
                while (at_ < text_.size() && text_[at_] == ' ') ++at_;
                return m;
            }
            const auto blank = text_.rfind(' ', end - 1);
            if (end == at_ || blank == std::string_view::npos || blank <= at_) {
                refusal why = m.error();
                if (why.offset >= 0) why.offset += code_points(text_.substr(0, at_));
                return refuse(why);
            }
            end = blank;
        }
    }

    // --- baselines

    /// Of a whole phrase, or behind a preposition. `open`: above and below need none.
    [[nodiscard]] result<baseline> against(bool open) {
        const std::size_t start = at_;
        if (rest().empty()) return open ? result<baseline>(refuse(stop(at_).error())) : baseline{};
        if (text_[at_] == '(' && text_.ends_with(')')) { // (y/y)
            ++at_;
            for (auto const& word : english_periods)
                if (take(word.text) && rest() == ")") return baseline::of(word.kind);
            return refuse(stop(start).error());
        }
        for (auto const& word : english_periods)
            if (take(word.text)) return ended(baseline::of(word.kind));
        const bool said = take_any(english_prepositions);
        if (!said && !open) return refuse(stop(start).error());
        return value_beside();
    }
    /// the previous year, normal, the 1991-2020 average, 2020, the national average.
    [[nodiscard]] result<baseline> value_beside() {
        const std::size_t start = at_;
        for (auto const& word : english_baselines)
            if (take(word.text)) {
                baseline known = baseline::of(word.kind);
                if (known.kind == baseline_kind::normal)
                    if (const auto years = normal_years(true)) known.normal = *years;
                if (rest().empty()) return known;
                at_ = start;
                break;
            }
        if (const auto years = normal_years(false)) {
            for (const std::string_view word : {"normal", "climatological normal"})
                if (take(word)) return ended({baseline_kind::normal, 0, *years, {}});
            at_ = start;
        }
        if (take("the mean of")) {
            std::size_t digits = 0;
            while (at_ + digits < text_.size() && is_digit(text_[at_ + digits])) ++digits;
            const auto years = whole_number(text_.substr(at_, digits));
            at_ += digits + (at_ + digits < text_.size() && text_[at_ + digits] == ' ' ? 1 : 0);
            if (years && *years > 0 && take("years"))
                return ended({baseline_kind::mean_window, *years, normal_period::unknown(), {}});
            at_ = start;
        }
        const std::size_t before_year = at_;
        (void)take("the");
        if (const auto year = whole_number(rest().substr(0, 4)); year && *year >= 1000) {
            const std::string_view behind = rest().substr(4);
            if (behind.empty() || behind == " levels" || behind == " level")
                return baseline{baseline_kind::base_year, *year, normal_period::unknown(), {}};
        }
        at_ = before_year;
        return name();
    }
    /// 1991-2020, with brackets around it or not, and the blank behind it.
    [[nodiscard]] std::optional<normal_period> normal_years(bool brackets) {
        const std::size_t start = at_;
        if (!brackets) (void)take("the");
        if (brackets && !take("(")) return std::nullopt;
        const auto first = whole_number(rest().substr(0, 4));
        std::size_t dash = 0;
        for (const std::string_view mark : {"-", "–", "—"})
            if (rest().size() > 4 && rest().substr(4).starts_with(mark)) dash = mark.size();
        const auto last = dash == 0 ? std::nullopt : whole_number(rest().substr(4 + dash, 4));
        if (!first || !last || *first < 1000 || *first >= *last) {
            at_ = start;
            return std::nullopt;
        }
        at_ += 8 + dash;
        if (brackets && !take(")")) {
            at_ = start;
            return std::nullopt;
        }
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        return normal_period(*first, *last);
    }
    [[nodiscard]] result<baseline> ended(baseline b) const {
        if (rest().empty()) return b;
        return refuse(stop(at_).error());
    }
    /// A name that is one clause, without a second number in it.
    [[nodiscard]] result<baseline> name() const {
        const std::string_view name = rest();
        const bool has_number =
            name.find_first_of("%°") != std::string_view::npos || (!name.empty() && is_digit(name[0]));
        const bool is_clause =
            name.find_first_of(",;:!?()\n\t") == std::string_view::npos &&
            std::none_of(name.begin(), name.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; });
        if (name.empty() || has_number || !is_clause) return refuse(stop(at_).error());
        return baseline{baseline_kind::other, 0, normal_period::unknown(), std::string(name)};
    }

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
        const auto m = as_share(number());
        if (!m) return refuse(m.error());
        if (rest().empty()) return made(*m, movement::none, {});
        if (!take("of")) return stop(at_);
        return of_a_whole(*m);
    }
    [[nodiscard]] outcome of_a_whole(measure const& m) {
        for (const std::string_view whole : {"the whole", "the total", "total"})
            if (rest() == whole) return made(m, movement::none, {});
        const auto whole = name();
        if (!whole) return refuse(whole.error());
        return made(m, movement::none, baseline::whole_of(whole->name));
    }
    /// Behind a verb: the number, and what it is compared with.
    [[nodiscard]] outcome moved(movement direction) {
        const std::size_t start = at_;
        if (low_.compare(at_, 3, "to ") == 0) return stop(at_); // a level
        const auto m = number();
        if (!m) return refuse(m.error());
        const auto base = against(false);
        if (!base) return refuse(base.error());
        return directed(*m, direction, *base, start);
    }
    [[nodiscard]] outcome directed(measure const& m, movement direction, baseline const& base,
                                   std::size_t start) const {
        const auto printed = m.number().given_number();
        if (m.wording().plus || m.wording().minus_zero || (printed && printed->sign() < 0))
            return stop(start, reason::malformed_number); // a sign beside a direction
        return made(signed_by(difference_of_print(m), direction), direction, base);
    }
    /// The number stands first: 0.9 °C above normal, 36.4% of GDP, 1.6 times that of the year before.
    [[nodiscard]] std::optional<outcome> behind_number() {
        const auto m = number();
        if (!m) return std::nullopt;
        if (has_sign(*m)) return by_its_sign(*m);
        for (auto const& word : english_comparatives)
            if (take(word.text)) {
                const auto base = against(word.text == "above" || word.text == "below");
                if (!base) return outcome(refuse(base.error()));
                return directed(*m, word.direction, *base, 0);
            }
        if (m->unit().kind() == unit_kind::percentage && m->unit().begin()->row == &rows::fold) return times(*m);
        if (!take("of")) return std::nullopt;
        if (rest() == "target" || rest() == "the target") {
            const auto rate = as_rate(*m);
            if (!rate) return outcome(refuse(rate.error()));
            return made(*rate, movement::none, baseline::of(baseline_kind::target));
        }
        const auto part = as_share(*m);
        if (!part) return outcome(refuse(part.error()));
        return of_a_whole(*part);
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
        const measure change = difference_of_print(m);
        return made(change.in_role(change.role()), m.wording().plus ? movement::up : movement::down, *base);
    }
    [[nodiscard]] outcome times(measure const& m) {
        (void)take("that of");
        const auto base = value_beside();
        if (!base) return refuse(base.error());
        const auto factor = as_role(m, role::factor);
        if (!factor) return refuse(factor.error());
        return made(*factor, movement::none, *base);
    }

    std::string_view text_;
    std::string low_;
    std::size_t at_ = 0;
    std::span<own_unit const> own_;
    qualifiers expected_{};
};

} // namespace tongbi::inline v0::detail
