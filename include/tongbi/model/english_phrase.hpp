// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// english_phrase_reader: the number of an English phrase, and what it is compared with: year on year, from a year
/// earlier, above the 1991-2020 average, of that of the year before.
#pragma once

#include <tongbi/model/english_words.hpp>
#include <tongbi/model/printed_comparison.hpp>

#include <algorithm>

namespace tongbi::inline v0::detail {

/// Reads from left to right; words are compared in lower case, numbers and names are taken as they stand.
class english_phrase_reader {
protected:
    english_phrase_reader(std::string_view text, std::span<own_unit const> own)
        : text_(trimmed(text)), low_(text_), own_(own) {
        for (char& c : low_)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }

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
        const std::string_view behind = low.substr(word.size());
        const bool joins = behind.size() > 1 && behind[0] == '-' && is_letter(behind[1]); // on of on-year
        const bool goes_on = joins || (!behind.empty() && (is_letter(behind[0]) || is_digit(behind[0])));
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
        for (auto const& word : english_periods) {
            if (take(word.text) && rest().empty()) return baseline::of(word.kind);
            at_ = start; // on the year before
        }
        const bool over = low_.compare(at_, 5, "over ") == 0;
        const bool said = take_any(english_prepositions);
        if (!said && !open) return refuse(stop(start).error());
        auto value = value_beside();
        if (!value || value->kind != baseline_kind::other) return value;
        const std::string_view phrase = std::string_view(low_).substr(start);
        const auto is_none = [&](auto const& word) {
            return word.text.front() == ' ' ? phrase.ends_with(word.text) : phrase == word.text;
        };
        const auto lasts = [&](auto const& word) { return low_.find(word.text, start) != std::string::npos; };
        if (std::any_of(english_no_values.begin(), english_no_values.end(), is_none) ||
            (over && std::any_of(english_durations.begin(), english_durations.end(), lasts)))
            return refuse(stop(start).error());
        return value;
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
            const bool is_normal = years->last() - years->first() == 29; // the mean of thirty years
            for (const std::string_view word : {"average", "mean", "long-term average"})
                if (is_normal && take(word)) return ended({baseline_kind::normal, 0, *years, {}});
            at_ = start;
        }
        if (take("the mean of")) {
            std::size_t digits = 0;
            while (at_ + digits < text_.size() && is_digit(text_[at_ + digits])) ++digits;
            const auto years = whole_number(text_.substr(at_, digits));
            at_ += digits + (at_ + digits < text_.size() && text_[at_ + digits] == ' ' ? 1 : 0);
            if (years && *years > 0 && *years <= years_of_the_calendar && take("years"))
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

    std::string_view text_;
    std::string low_;
    std::size_t at_ = 0;
    std::span<own_unit const> own_;
    qualifiers expected_{};
};

} // namespace tongbi::inline v0::detail
