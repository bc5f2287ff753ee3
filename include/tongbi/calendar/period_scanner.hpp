// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What reads the words of periods from left to right: characters, digits (１ too), blanks and marks, the periods that
/// are made of them, and how far a text was understood.
#pragma once

#include <tongbi/calendar/period.hpp>

namespace tongbi::inline v0::detail {

/// 一 to 十: quarters, and the numbers of five-year plans.
inline constexpr std::array<std::string_view, 10> small_numerals{"一", "二", "三", "四", "五",
                                                                 "六", "七", "八", "九", "十"};
inline constexpr std::array<std::string_view, 14> period_marks{"—", "–", "-", "~", "～", "－", "〜",
                                                               "∼", "‐", "‑", "‒", "―",  "至", "到"};

class period_scanner {
protected:
    constexpr period_scanner(std::string_view text, std::optional<int> year) : text_(text), context_(year) {}

    using found = std::optional<period>;
    struct month_of_year {
        int year, month;
        std::size_t at; ///< where the month stands
    };

    struct date_of_year {
        month_of_year in;
        int day;
        std::size_t at;

        [[nodiscard]] constexpr std::chrono::year_month_day date() const {
            return std::chrono::year(in.year) / in.month / day;
        }
        [[nodiscard]] constexpr std::size_t fault() const { return in.month >= 1 && in.month <= 12 ? at : in.at; }
    };

    [[nodiscard]] constexpr char head() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    [[nodiscard]] static constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
    [[nodiscard]] static constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
    [[nodiscard]] static constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
    [[nodiscard]] constexpr bool ends() const {
        const std::string_view rest = text_.substr(at_);
        return rest.empty() || rest.starts_with('(') || rest.starts_with("（");
    }

    /// The digit at a place and its bytes: ０ is one too.
    struct digit {
        int value;
        std::size_t size;
    };
    [[nodiscard]] constexpr std::optional<digit> digit_at(std::size_t at) const {
        if (at < text_.size() && is_digit(text_[at])) return digit{text_[at] - '0', 1};
        const auto byte = at + 2 < text_.size() ? static_cast<unsigned char>(text_[at + 2]) : 0U;
        if (text_.substr(at < text_.size() ? at : text_.size()).starts_with("\xEF\xBC") && byte >= 0x90 && byte <= 0x99)
            return digit{static_cast<int>(byte - 0x90), 3};
        return std::nullopt;
    }
    [[nodiscard]] constexpr int digit_count() const {
        int count = 0;
        std::size_t at = at_;
        for (auto d = digit_at(at); d; d = digit_at(at)) {
            at += d->size;
            ++count;
        }
        return count;
    }
    /// All the digits that stand here, from `least` to `most` of them.
    constexpr std::optional<int> digits(int least, int most) {
        const int count = digit_count();
        if (count < least || count > most) return std::nullopt;
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const auto d = *digit_at(at_);
            value = value * 10 + d.value;
            at_ += d.size;
        }
        return value;
    }
    constexpr std::optional<int> digits(int count) { return digits(count, count); }
    /// 二〇二三: the four digits of a year in words, of which 年 stands behind.
    constexpr std::optional<int> year_in_words() {
        const std::size_t start = at_;
        int year = 0;
        for (int place = 0; place < 4; ++place) {
            int figure = take("〇") || take("○") || take("零") ? 0 : -1;
            for (std::size_t i = 0; figure < 0 && i < 9; ++i)
                if (take(small_numerals[i])) figure = static_cast<int>(i) + 1;
            year = year * 10 + figure;
            if (figure < 0 || year == 0) {
                at_ = start;
                return std::nullopt;
            }
        }
        if (text_.substr(at_).starts_with("年")) return year;
        at_ = start;
        return std::nullopt;
    }
    /// 十月, 三十一日: a month or a day in words, from 1 to 39.
    constexpr std::optional<int> number_in_words() {
        const auto one_digit = [&] {
            for (std::size_t i = 0; i < 9; ++i)
                if (take(small_numerals[i])) return static_cast<int>(i) + 1;
            return 0;
        };
        const int first = one_digit();
        if (first > 3 || !take(small_numerals[9])) return first == 0 ? std::nullopt : std::optional(first);
        return (first == 0 ? 1 : first) * 10 + one_digit();
    }
    /// The month that stands here, a number of one or two digits or in words.
    constexpr std::optional<month_of_year> number(int year) {
        const std::size_t start = at_;
        const auto month = digit_count() == 0 ? number_in_words() : digits(1, 2);
        return month ? std::optional(month_of_year{year, *month, start}) : std::nullopt;
    }
    /// The same of a day; one of more digits is none of any month.
    constexpr date_of_year date_in(month_of_year month) {
        const std::size_t start = at_;
        return {month, (digit_count() == 0 ? number_in_words() : digits(1, 2)).value_or(0), start};
    }
    /// Does a month or a day stand here?
    [[nodiscard]] constexpr bool at_number() const {
        period_scanner ahead = *this;
        return digit_count() == 1 || digit_count() == 2 || (digit_count() == 0 && ahead.number_in_words());
    }
    /// 三, 3.
    constexpr std::optional<int> numeral() {
        blanks();
        if (take("两")) return 2;
        for (std::size_t i = 0; i < small_numerals.size(); ++i)
            if (take(small_numerals[i])) return static_cast<int>(i) + 1;
        return digits(1, 2);
    }

    constexpr bool take(std::string_view what) {
        if (!text_.substr(at_).starts_with(what)) return false;
        at_ += what.size();
        return true;
    }
    /// In any case, and not the beginning of a longer word.
    constexpr bool take_word(std::string_view word) {
        const std::string_view rest = text_.substr(at_);
        if (rest.size() < word.size() || (rest.size() > word.size() && is_letter(rest[word.size()]))) return false;
        for (std::size_t i = 0; i < word.size(); ++i)
            if (lower(rest[i]) != lower(word[i])) return false;
        at_ += word.size();
        return true;
    }
    constexpr bool mark() {
        const std::size_t start = at_;
        blanks();
        for (auto const& each : period_marks)
            if (take(each)) {
                blanks();
                return true;
            }
        at_ = start;
        return false;
    }
    constexpr void blanks() {
        while (take(" ") || take("\t") || take("\u3000") || take("\u00A0")) {
        }
    }
    constexpr int assumed() {
        constexpr int leap_year = 2000; // every day of a year without its number
        assumed_ = assumed_ || !context_;
        return context_.value_or(leap_year);
    }
    constexpr found known(result<period> const& made) { return made ? found(*made) : stop(); }
    constexpr found known(result<period> const& made, std::size_t fault) { return made ? found(*made) : wrong(fault); }
    constexpr found known(found const& made) { return made; }
    constexpr found stop() { return stop(at_); }
    constexpr found stop(std::size_t place) {
        if (place > furthest_) furthest_ = place;
        return std::nullopt;
    }
    /// What is understood and wrong, as month 13 is, is told before what is not understood.
    constexpr found wrong(std::size_t place) {
        if (!wrong_) wrong_ = place;
        return std::nullopt;
    }
    constexpr found stop(reason why) {
        why_ = why;
        return std::nullopt;
    }

    // --- periods of what was read

    constexpr found whole_month(month_of_year m) {
        return known(period::of_month(std::chrono::year(m.year) / m.month), m.at);
    }
    constexpr found day(date_of_year d) { return known(period::of_day(d.date()), d.fault()); }
    /// Of the month that was read, the day that stands here.
    constexpr found day(month_of_year m) { return digit_count() == 0 ? stop() : day(date_in(m)); }
    /// 2023.08, 2023.8.12. Of 2023.1 nobody knows whether it was 2023.10.
    constexpr found dotted(int year) {
        const std::size_t start = --at_;
        ++at_;
        const bool two = digit_count() == 2;
        const auto month = number(year);
        if (month && take(".")) return day(*month);
        return month && two ? whole_month(*month) : stop(start);
    }
    constexpr found to_date(month_of_year last) {
        return known(period::year_to_date(std::chrono::year(last.year) / last.month), last.at);
    }
    constexpr found span(month_of_year first, month_of_year last) {
        (void)take("份");
        (void)(first.month == 1 && first.year == last.year && take("累计"));
        if (!whole_month(first)) return std::nullopt;
        if (first.year == last.year && first.month == last.month) return wrong(last.at); // 8-8月
        return known(
            period::of_months(std::chrono::year(first.year) / first.month, std::chrono::year(last.year) / last.month),
            last.at);
    }
    constexpr found span(date_of_year first, date_of_year last) {
        if (!day(first)) return std::nullopt;
        if (first.date() == last.date()) return wrong(last.fault());
        return known(period::of_days(first.date(), last.date()), last.fault());
    }
    /// 末, 底: the date of a stock.
    constexpr found last_day_of(found const& p) {
        return p ? known(period::of_day(std::chrono::year_month_day(*p->printed_last()))) : std::nullopt;
    }
    constexpr found last_day_of(result<period> const& p) { return last_day_of(known(p)); }
    constexpr found or_its_end(found const& p) { return take("末") || take("底") ? last_day_of(p) : p; }
    constexpr found or_its_end(result<period> const& p) { return or_its_end(known(p)); }
    constexpr found until(found const& p) {
        return p ? known(period::until(std::chrono::year_month_day(*p->printed_last()))) : std::nullopt;
    }
    constexpr found only(period_kind kind, found const& p) { return p && p->kind() == kind ? p : stop(); }

    std::string_view text_;
    std::optional<int> context_;
    std::size_t at_ = 0;
    std::size_t furthest_ = 0;
    std::optional<std::size_t> wrong_;
    reason why_ = reason::malformed_period;
    bool assumed_ = false;
};

} // namespace tongbi::inline v0::detail
