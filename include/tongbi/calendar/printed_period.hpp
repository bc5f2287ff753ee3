// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Periods in the words of reports and in the codes of data bases: what `read_period` reads besides its own form.
///
///     2023年8月 1-8月 2023年11月—2024年2月 3月2—9日 年末 上半年 前三季度 一至三季度 十四五时期 截至2023年底
///     二〇二三年十月 2023上半年 2023年8月上旬
///     12 Aug 2023   Jan–Oct 2023   Q1 2023   winter 2022/2023   to the end of 2023
///     August 12, 2023   January to October 2023   first half of 2023   end of 2023
///     202308 20230812 2023.08 2023/8 2023Q1 2023-M08 2023-S1 2023/24 2022/2023年冬季
#pragma once

#include <tongbi/calendar/english_period.hpp>

namespace tongbi::inline v0::detail {

inline constexpr formula_name period_of_year_name{"period of {year}", "{年份}的时期"};

constexpr result<period> split_year(int first) {
    const auto both = period::of_years(first, first + 1);
    return both ? both->with_label(split_year_label) : both;
}

/// 旬: ten days of a month, the last of which goes to its end.
struct third_of_month {
    std::string_view zh;
    int first, last; ///< 0: of the month
};
inline constexpr std::array thirds_of_month{third_of_month{"上旬", 1, 10}, third_of_month{"中旬", 11, 20},
                                            third_of_month{"下旬", 21, 0}};

/// Reads from left to right; remembers how far it understood.
class printed_period_reader : english_period_reader {
public:
    /// `year` is the one of the context, for what has none of its own.
    constexpr printed_period_reader(std::string_view text, std::optional<int> year)
        : english_period_reader(text, year) {}

    constexpr result<period> read() {
        blanks();
        auto made = form();
        if (made) made = labelled(*made);
        if (made && at_ != text_.size()) made = stop();
        if (made && !assumed_) return *made;
        if (made) { // all is understood but the year
            refusal why(reason::missing_input, text_, 0);
            why.formula = &period_of_year_name;
            why.input = 0;
            return refuse(why);
        }
        if (why_ != reason::malformed_period) return refuse({why_, text_, 0});
        const std::size_t far = wrong_.value_or(furthest_);
        const std::size_t place = far < text_.size() ? far : 0; // it ended too early: all of it
        return refuse({why_, text_.substr(place), code_points(text_.substr(0, place))});
    }

    /// What is wrong with the text is known: month 13, a year that is missing.
    [[nodiscard]] constexpr bool understood() const { return wrong_ || why_ != reason::malformed_period || assumed_; }

private:
    constexpr found form() {
        if (take("截至") || take("截止")) return until(only(period_kind::day, in_words()));
        if (take("自")) return only(period_kind::since, in_words());
        if (const auto plan = five_years()) return plan;
        if (is_letter(head())) return english();
        if (const auto year = year_in_words()) return behind(*year);
        switch (digit_count()) {
        case 8: {
            const std::size_t start = at_;
            const int date = *digits(8);
            return day(date_of_year{{date / 10'000, date / 100 % 100, start}, date % 100, start});
        }
        case 6: {
            const std::size_t start = at_;
            const int month = *digits(6);
            return whole_month({month / 100, month % 100, start});
        }
        case 4: return behind(*digits(4));
        default: break;
        }
        const std::size_t start = at_;
        if (const auto made = within({})) return made;
        at_ = start;
        assumed_ = false;
        return english_days();
    }

    constexpr found labelled(period const& p) {
        blanks();
        const std::size_t start = at_;
        const bool full_width = take("（");
        if (!full_width && !take("(")) return p;
        std::string_view label = text_.substr(at_);
        while (!label.empty() && label.back() == ' ') label.remove_suffix(1);
        const std::string_view close = full_width ? "）" : ")";
        if (!label.ends_with(close)) return stop();
        label.remove_suffix(close.size());
        if (const auto fault = label_fault(label)) return stop(at_ + *fault);
        at_ = text_.size();
        return known(p.with_label(label), start);
    }

    // --- in digits and codes

    constexpr found behind(int year) {
        blanks();
        if (ends()) return known(period::of_year(year));
        if (head() == '/') return slashed(year);
        if (take("年度")) return known(period::of_year(year));
        if (take("年")) return within(year);
        if (static_cast<unsigned char>(head()) >= 0x80U) return within(year); // 2023上半年
        if (take(".")) return dotted(year);
        const std::size_t start = at_;
        const bool hyphen = take("-");
        if (is_letter(head())) return lettered(year);
        if (hyphen && digit_count() < 3) {
            const auto month = number(year);
            if (!month) return stop();
            return take("-") ? day(*month) : whole_month(*month);
        }
        at_ = start;
        return mark() ? up_to(year) : stop();
    }
    constexpr found lettered(int year) {
        for (auto const& part : lettered_parts) {
            if (lower(head()) != lower(part.letter)) continue;
            ++at_;
            const std::size_t start = at_;
            const auto which = digits(1, part.parts < 10 ? 1 : 2);
            return which ? numbered(part, *which, year, start) : stop();
        }
        return stop();
    }
    /// 2023/8, 2023/08/12, 2023/24, 2022/2023年冬季. Of 2011/12 nobody knows whether it is a month.
    constexpr found slashed(int year) {
        (void)take("/");
        if (digit_count() == 4) return up_to(year, true);
        const bool two = digit_count() == 2;
        const auto month = number(year);
        if (!month) return stop();
        if (take("/")) return day(*month);
        const bool next_year = two && month->month == (year + 1) % 100;
        if (next_year && (take("年度") || month->month < 1 || month->month > 12)) return known(split_year(year));
        if (next_year) return stop(reason::ambiguous);
        return whole_month(*month);
    }
    /// Behind the mark of 2017—2022年, or the slash of two years that follow each other.
    constexpr found up_to(int first, bool slash = false) {
        const std::size_t start = at_;
        const auto second = digit_count() == 4 ? digits(4) : year_in_words();
        if (!second) return stop();
        const int last = *second;
        const bool follows = last == first + 1;
        blanks();
        if (take("年")) {
            blanks();
            if (take(season_table[3].zh)) return follows ? known(period::of_season(last, season::winter)) : stop();
            if (take("度") && follows) return slash ? known(split_year(first)) : stop(reason::ambiguous);
        }
        if (slash) return follows ? known(split_year(first)) : stop(start);
        return known(period::of_years(first, last), start);
    }

    // --- in Chinese words

    constexpr found in_words() {
        blanks();
        const auto in = digit_count() == 4 ? digits(4) : year_in_words();
        if (!in) return within({});
        const int year = *in;
        blanks();
        return take("年") ? within(year) : stop();
    }

    /// What stands behind 2023年, or without a year.
    constexpr found within(std::optional<int> printed) {
        blanks();
        if (printed) {
            if (ends()) return known(period::of_year(*printed));
            if (take("以来") || take("起")) return known(period::since(*printed));
            if (mark()) return up_to(*printed);
            if (is_letter(head())) return lettered(*printed);
        }
        const int year = printed ? *printed : assumed();
        if (take("全年")) return known(period::of_year(year));
        if (take("年末") || take("年底") || (printed && (take("末") || take("底"))))
            return last_day_of(period::of_year(year));
        if (take("上半年")) return or_its_end(period::of_half_year(year, 1));
        if (take("下半年")) return or_its_end(period::of_half_year(year, 2));
        if (take("前")) return first_of(year);
        for (auto const& entry : season_table)
            if (take(entry.zh)) // the winter of 2023 begins or ends in it
                return entry.which == season::winter ? stop(reason::ambiguous)
                                                     : known(period::of_season(year, entry.which));
        const std::size_t start = at_;
        if (const auto quarter = quarters(year)) return quarter;
        at_ = start;
        return months(year);
    }
    /// 前三季度, 前8个月.
    constexpr found first_of(int year) {
        const std::size_t start = at_;
        const auto n = numeral();
        if (!n) return stop();
        blanks();
        if (take("季度")) return *n <= 4 ? to_date({year, *n * 3, start}) : stop();
        if (take("个月") || take("月")) return *n <= 12 ? to_date({year, *n, start}) : stop();
        return stop();
    }
    /// 一季度, 第3季度, 一至三季度.
    constexpr found quarters(int year) {
        (void)take("第");
        const std::size_t start = at_;
        const auto first = numeral();
        if (!first) return stop();
        const bool range = mark();
        const auto last = range ? numeral() : first;
        blanks();
        if (!last || !take("季度")) return stop();
        if (!range) return or_its_end(known(period::of_quarter(year, *first), start));
        if (*first < 1 || *last > 4 || *last <= *first) return stop();
        return known(
            period::of_months(std::chrono::year(year) / (*first * 3 - 2), std::chrono::year(year) / (*last * 3)));
    }
    constexpr found months(int year) {
        const auto first = number(year);
        if (!first) return stop();
        blanks();
        if (mark()) { // 1—8月
            const auto last = number(year);
            blanks();
            return last && take("月") ? span(*first, *last) : stop();
        }
        if (!take("月")) return stop();
        (void)take("份");
        blanks();
        for (auto const& part : thirds_of_month)
            if (take(part.zh)) return third_of(*first, part);
        if (at_number()) return days(*first);
        if (take("末") || take("底")) return last_day_of(whole_month(*first));
        if (!mark()) return first->month == 1 && take("累计") ? to_date(*first) : whole_month(*first);
        const auto last = month_behind(year);
        return last ? span(*first, *last) : stop();
    }
    /// 8月上旬: its days from the first to the tenth.
    constexpr found third_of(month_of_year in, third_of_month const& part) {
        const auto month = whole_month(in);
        if (!month) return std::nullopt;
        const std::chrono::year_month_day last(*month->printed_last());
        const auto first_day = last.year() / last.month() / part.first;
        return known(period::of_days(first_day, part.last == 0 ? last : last.year() / last.month() / part.last));
    }
    /// The second end of a range: 5月, 2024年2月, 次年2月.
    constexpr std::optional<month_of_year> month_behind(int year) {
        blanks();
        if (digit_count() == 4) {
            year = *digits(4);
            if (!take("年")) return std::nullopt;
        } else if (const auto in_words = year_in_words()) {
            year = *in_words;
            (void)take("年");
        } else if (take("次年") || take("翌年")) {
            ++year;
        }
        blanks();
        const auto month = number(year);
        blanks();
        return month && take("月") ? month : std::nullopt;
    }
    /// 12日, 2—9日, 28日—4月2日, 30日—2024年1月2日.
    constexpr found days(month_of_year first) {
        const date_of_year from = date_in(first);
        blanks();
        const bool whole = take("日");
        if (!mark()) return whole ? day(from) : stop();
        std::optional<month_of_year> in = first;
        if (whole && !digits_before("日")) in = month_behind(first.year);
        blanks();
        if (!in || !at_number()) return stop();
        const date_of_year to = date_in(*in);
        blanks();
        return take("日") ? span(from, to) : stop();
    }
    [[nodiscard]] constexpr bool digits_before(std::string_view word) const {
        printed_period_reader ahead = *this;
        ahead.blanks();
        const bool number = ahead.number(0).has_value();
        ahead.blanks();
        return number && ahead.take(word);
    }
    /// “十四五”时期: five years of a plan; the first ran from 1953 to 1957, the third began in 1966.
    constexpr found five_years() {
        const std::size_t start = at_;
        const bool quoted = take("“");
        int number = 0;
        if (take("十")) number = 10;
        for (std::size_t i = 0; i < 9; ++i)
            if (text_.substr(at_).starts_with(small_numerals[i]) && // 十五 is the tenth plan, 十一五 the eleventh
                (text_.substr(at_ + small_numerals[i].size()).starts_with("五"))) {
                number += static_cast<int>(i) + 1;
                at_ += small_numerals[i].size();
                break;
            }
        if (number == 0 || !take("五") || (quoted && !take("”"))) {
            at_ = start;
            return std::nullopt;
        }
        const int first = number < 3 ? 1948 + 5 * number : 1951 + 5 * number;
        blanks();
        if (take("以来")) return known(period::since(first));
        (void)(take("规划期") || take("时期") || take("期间"));
        return known(period::of_years(first, first + 4));
    }
};

} // namespace tongbi::inline v0::detail
