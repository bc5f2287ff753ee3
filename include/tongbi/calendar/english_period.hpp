// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Periods in English words: 12 Aug 2023, 28 Mar–2 Apr 2023, Jan–Oct 2023, Q1 2023, H1, winter 2022/2023, winter
/// 2022/23, since 2021, to the end of Oct 2023.
#pragma once

#include <tongbi/calendar/period_scanner.hpp>

namespace tongbi::inline v0::detail {

/// The letters of data bases: 2023-M08, 2023Q1, 2023-S1 (semester), 2023H1, 2023-A1.
struct lettered_part {
    char letter;
    int parts;
    result<period> (*make)(int year, int which);
};
inline constexpr std::array lettered_parts{
    lettered_part{'M', 12, [](int y, int n) { return period::of_month(std::chrono::year(y) / n); }},
    lettered_part{'Q', 4, [](int y, int n) { return period::of_quarter(y, n); }},
    lettered_part{'S', 2, [](int y, int n) { return period::of_half_year(y, n); }},
    lettered_part{'H', 2, [](int y, int n) { return period::of_half_year(y, n); }},
    lettered_part{'A', 1, [](int y, int) { return period::of_year(y); }},
};

inline constexpr std::array<std::string_view, 10> english_ordinals{"first", "second",  "third",  "fourth", "fifth",
                                                                   "sixth", "seventh", "eighth", "ninth",  "tenth"};
inline constexpr std::array<std::string_view, 11> english_numbers{"two",   "three", "four", "five",   "six",   "seven",
                                                                  "eight", "nine",  "ten",  "eleven", "twelve"};

class english_period_reader : protected period_scanner {
protected:
    using period_scanner::period_scanner;

    constexpr found english() {
        const std::size_t before = at_;
        (void)take_word("the");
        blanks();
        if (take_word("end of")) return end_of();
        for (std::size_t i = 0; i < 4; ++i) // a year has four quarters
            if (take_word(english_ordinals[i])) return part_in_words(static_cast<int>(i) + 1);
        at_ = before;
        if (take_word("since")) {
            blanks();
            return digit_count() == 4 ? known(period::since(*digits(4))) : stop();
        }
        if (take_word("to the end of")) return until(end_of());
        if (take_word("to")) {
            blanks();
            return until(only(period_kind::day, english_days()));
        }
        for (auto const& entry : season_table)
            if (take_word(entry.en)) return english_season(entry.which);
        for (auto const& part : lettered_parts) // Q1 2023
            if (part.parts < 12 && part.parts > 1 && lower(head()) == lower(part.letter) && at_ + 1 < text_.size() &&
                is_digit(text_[at_ + 1])) {
                ++at_;
                const std::size_t start = at_;
                const auto which = digits(1);
                return which ? numbered(part, *which, year_behind(), start) : stop();
            }
        return english_months();
    }
    /// 2023, Oct 2023: its last day, the date of a stock.
    constexpr found end_of() {
        blanks();
        if (digit_count() == 4) return last_day_of(period::of_year(*digits(4)));
        const auto month = month_word();
        return month ? last_day_of(whole_month({year_behind(), *month, at_})) : stop();
    }
    /// half of 2023, quarter of 2023; eight months of 2023, three quarters of 2023 from January on.
    constexpr found part_in_words(int which) {
        blanks();
        if (which <= 2 && take_word("half")) return known(period::of_half_year(year_of_part(), which));
        if (which <= 4 && take_word("quarter")) return known(period::of_quarter(year_of_part(), which));
        if (which != 1) return stop();
        int many = digits(1, 2).value_or(0);
        for (std::size_t i = 0; many == 0 && i < english_numbers.size(); ++i)
            if (take_word(english_numbers[i])) many = static_cast<int>(i) + 2;
        blanks();
        const std::size_t start = at_;
        const bool quarters = take_word("quarters");
        if (many < 2 || (!quarters && !take_word("months")) || many > (quarters ? 4 : 12)) return stop();
        return to_date({year_of_part(), many * (quarters ? 3 : 1), start});
    }
    constexpr int year_of_part() {
        blanks();
        (void)take_word("of");
        return year_behind();
    }
    constexpr found numbered(lettered_part const& part, int which, int year, std::size_t at) {
        return which >= 1 && which <= part.parts ? known(part.make(year, which)) : wrong(at);
    }
    constexpr found english_season(season which) {
        blanks();
        if (which != season::winter) return known(period::of_season(year_behind(), which));
        if (digit_count() != 4) return stop(reason::ambiguous);
        const int first = *digits(4);
        if (!take("/") && !mark()) return stop(reason::ambiguous);
        const std::size_t start = at_;
        const bool short_form = digit_count() == 2; // 2022/23
        const auto last = short_form ? digits(2) : digits(4);
        const bool follows = last && *last == (short_form ? (first + 1) % 100 : first + 1);
        return follows ? known(period::of_season(first + 1, which)) : stop(start);
    }
    /// Aug 2023, Mar–May 2023, Nov 2022–Feb 2023. The year of the second end is that of the first where it has none.
    constexpr found english_months() {
        const auto month = month_word();
        if (!month) return stop();
        blanks();
        if (digit_count() == 1 || digit_count() == 2) return days_behind(*month);
        const auto own = year_here();
        const std::size_t start = at_;
        if (!mark_or_word()) return whole_month({own ? *own : assumed(), *month, start});
        const std::size_t second = at_;
        const auto last = month_word();
        if (!last) return stop();
        const int year = year_behind();
        return span(month_of_year{own.value_or(year), *month, start}, month_of_year{year, *last, second});
    }
    /// August 12, 2023; March 2–9, 2023; March 28–April 2, 2023. Without its year Aug 23 may be August 2023.
    constexpr found days_behind(int month) {
        const std::size_t start = at_;
        const auto first = digits(1, 2);
        const bool range = mark_or_word();
        const auto other = range ? month_word() : std::nullopt;
        blanks();
        const std::size_t second = at_;
        const auto last = range ? digits(1, 2) : first;
        (void)take(",");
        const auto year = year_here();
        if (!first || !last || !year) return stop(start);
        const date_of_year from{{*year, month, start}, *first, start};
        return range ? span(from, date_of_year{{*year, other.value_or(month), second}, *last, second}) : day(from);
    }
    /// Jan–Aug, January to August.
    constexpr bool mark_or_word() {
        if (mark()) return true;
        const std::size_t start = at_;
        blanks();
        if (take_word("to") || take_word("through")) {
            blanks();
            return true;
        }
        at_ = start;
        return false;
    }
    /// 12 Aug 2023, 2–9 Mar 2023, 28 Mar–2 Apr 2023.
    constexpr found english_days() {
        const std::size_t start = at_;
        const auto number = digits(1, 2);
        if (!number) return stop();
        const bool one_month = mark();
        const std::size_t second = at_;
        const auto other = one_month ? digits(1, 2) : number;
        const auto month = other ? month_word() : std::nullopt;
        if (!month) return stop();
        const auto own = year_here();
        const auto named = [&](int year, int m, int d, std::size_t at) { return date_of_year{{year, m, at}, d, at}; };
        if (one_month) {
            const int year = own ? *own : assumed();
            return span(named(year, *month, *number, start), named(year, *month, *other, second));
        }
        if (!mark()) return day(named(own ? *own : assumed(), *month, *number, start));
        const std::size_t last_start = at_;
        const auto last = digits(1, 2);
        const auto last_month = last ? month_word() : std::nullopt;
        if (!last_month) return stop();
        const int year = year_behind();
        return span(named(own.value_or(year), *month, *number, start), named(year, *last_month, *last, last_start));
    }
    constexpr std::optional<int> month_word() {
        blanks();
        for (std::size_t i = 0; i < month_names.size(); ++i)
            if (take_word(month_names[i]) || take_word(short_name_of_month(i)) || (i == 8 && take_word("Sept"))) {
                (void)take(".");
                return static_cast<int>(i) + 1;
            }
        return std::nullopt;
    }
    constexpr std::optional<int> year_here() {
        blanks();
        return digits(4);
    }
    constexpr int year_behind() {
        const auto year = year_here();
        return year ? *year : assumed();
    }
};

} // namespace tongbi::inline v0::detail
