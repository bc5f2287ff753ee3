// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "table/period_axis.hpp"

#include "table/fields.hpp"

#include <tongbi/calendar/read_period.hpp>

#include <set>

namespace tongbi::inline v0::detail {
namespace {

using std::chrono::year_month_day;

/// How a text is written, where that alone does not say which period it is.
enum class writing : std::uint8_t { none, plain, dotted, slashed, date };

struct text_parts {
    writing how = writing::none;
    int a = 0, b = 0, c = 0; ///< the numbers of dotted, slashed and date
    int digits = 0;          ///< of the month of dotted
};

std::optional<int> number(std::string_view text) {
    if (text.empty() || text.size() > 4) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (!is_digit(c)) return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}
bool is_year(int y) { return y >= 1000 && y <= 2200; }

/// X1990 of R, 1990 [YR1990] of the World Bank, 2020-03-01T00:00:00. An hour of a day is no day.
std::string_view bare(std::string_view text) {
    text = trimmed(text);
    if (text.size() >= 5 && text.front() == 'X' && is_digit(text[1])) text.remove_prefix(1);
    if (const auto yr = text.find(" [YR"); yr != std::string_view::npos) text = text.substr(0, yr);
    if (text.size() > 11 && text[4] == '-' && text[7] == '-' && (text[10] == 'T' || text[10] == ' ')) {
        const std::string_view time = text.substr(11);
        if (time.find_first_not_of("0:.Z+") == std::string_view::npos) text = text.substr(0, 10);
    }
    return text;
}

text_parts parts_of(std::string_view text) {
    const auto cut = [&](char mark) {
        std::array<std::optional<int>, 3> n{};
        std::size_t i = 0;
        for (std::string_view rest = text; i < 3; ++i) {
            const auto at = rest.find(mark);
            n[i] = number(rest.substr(0, at));
            if (at == std::string_view::npos) return ++i, std::pair(n, i);
            rest.remove_prefix(at + 1);
            if (i == 2) return std::pair(n, std::size_t{4});
        }
        return std::pair(n, i);
    };
    if (const auto [n, size] = cut('.'); size == 2 && n[0] && n[1] && is_year(*n[0]) && text.find('.') == 4)
        return {writing::dotted, *n[0], *n[1], 0, static_cast<int>(text.size()) - 5};
    if (const auto [n, size] = cut('/'); size == 3 && n[0] && n[1] && n[2] && is_year(*n[2]))
        return {writing::slashed, *n[0], *n[1], *n[2]};
    for (const char mark : {'-', '/'})
        if (const auto [n, size] = cut(mark); size == 3 && n[0] && n[1] && n[2] && is_year(*n[0]))
            return {writing::date, *n[0], *n[1], *n[2]};
    return {writing::plain};
}

/// 2002Jan, 2024年A季度, and everything that the library reads in reports.
std::optional<period> plain_period(std::string_view text) {
    if (text.size() == 4 && is_digit(text[0])) {
        const auto y = number(text);
        return y && is_year(*y) ? std::optional(*period::of_year(*y)) : std::nullopt;
    }
    if (text.empty() || text.size() > 40) return std::nullopt;
    if (text.size() >= 7 && text.size() <= 8 && number(text.substr(0, 4))) {
        const std::string_view word = trimmed(text.substr(4));
        for (std::size_t m = 0; m < 12; ++m)
            if (same_letters(word, std::string{static_cast<char>(month_names[m][0] + 32)} +
                                       std::string(month_names[m].substr(1, 2))))
                return *period::of_month(std::chrono::year(*number(text.substr(0, 4))) / static_cast<int>(m + 1));
    }
    constexpr std::string_view quarter = "季度";
    constexpr std::string_view in_year = "年";
    if (text.ends_with(quarter) && text.size() == 4 + in_year.size() + 1 + quarter.size()) {
        const auto y = number(text.substr(0, 4));
        const char letter = text[4 + in_year.size()];
        if (y && text.substr(4, in_year.size()) == in_year && letter >= 'A' && letter <= 'D')
            if (const auto q = period::of_quarter(*y, letter - 'A' + 1)) return *q;
    }
    const bool code = is_digit(text[0]) && text.size() != 6 && text.size() != 8;
    bool digits_only = true;
    for (const char c : text) digits_only = digits_only && is_digit(c);
    if (digits_only && code) return std::nullopt; // 12, 2345678
    const auto read = read_period(text);
    if (!read) return std::nullopt;
    if (digits_only && !is_year(year_of(period_access::first(*read)))) return std::nullopt;
    return *read;
}

std::optional<period> month_of(int year, int month) {
    if (month < 1 || month > 12) return std::nullopt;
    return *period::of_month(std::chrono::year(year) / month);
}

/// Dates: first days (or last ones) of years, quarters or months stand for these.
frequency frequency_of_dates(std::vector<year_month_day> const& dates, frequency stated) {
    if (stated != frequency::unknown) return stated;
    bool starts = true, ends = true;
    std::set<unsigned> months;
    std::set<int> all;
    for (auto const& d : dates) {
        starts = starts && d.day() == std::chrono::day(1);
        ends = ends && d == year_month_day(d.year() / d.month() / std::chrono::last);
        months.insert(static_cast<unsigned>(d.month()));
        all.insert(month_index(std::chrono::sys_days(d)));
    }
    if (!starts && !ends) return frequency::daily;
    if (all.size() < 2) return frequency::monthly;
    if (months.size() == 1)
        return *months.begin() == 1U || *months.begin() == 12U ? frequency::annual : frequency::monthly;
    bool quarters = all.size() > 2;
    for (const unsigned m : months) quarters = quarters && (starts ? m % 3 == 1 : m % 3 == 0);
    return quarters ? frequency::quarterly : frequency::monthly;
}

std::optional<period> of_date(year_month_day date, frequency every) {
    const int y = static_cast<int>(date.year());
    const auto m = static_cast<int>(static_cast<unsigned>(date.month()));
    const auto made = every == frequency::annual        ? period::of_year(y)
                      : every == frequency::half_yearly ? period::of_half_year(y, (m + 5) / 6)
                      : every == frequency::quarterly   ? period::of_quarter(y, (m + 2) / 3)
                      : every == frequency::monthly     ? period::of_month(date.year() / date.month())
                                                        : period::of_day(date);
    return made ? std::optional(*made) : std::nullopt;
}

frequency frequency_of(std::vector<std::optional<period>> const& all) {
    std::set<period_kind> kinds;
    for (auto const& p : all)
        if (p) kinds.insert(p->kind());
    const auto only = [&](std::initializer_list<period_kind> allowed) {
        for (const auto k : kinds)
            if (std::find(allowed.begin(), allowed.end(), k) == allowed.end()) return false;
        return !kinds.empty();
    };
    if (only({period_kind::year})) return frequency::annual;
    if (only({period_kind::quarter})) return frequency::quarterly;
    if (only({period_kind::half_year})) return frequency::half_yearly;
    if (only({period_kind::month, period_kind::months, period_kind::year_to_date})) return frequency::monthly;
    if (only({period_kind::day})) return frequency::daily;
    if (only({period_kind::season})) return frequency::quarterly;
    return kinds.empty() ? frequency::unknown : frequency::irregular;
}

} // namespace

bool looks_like_period(std::string_view text) {
    text = bare(text);
    if (text.empty() || text.size() > 40) return false;
    const auto parts = parts_of(text);
    if (parts.how == writing::dotted) return parts.digits == 2 || parts.digits == 1;
    if (parts.how == writing::slashed || parts.how == writing::date) return true;
    return plain_period(text).has_value();
}

std::optional<std::string_view> period_at_head(std::string_view text) {
    constexpr std::size_t longest = 40; // bytes of 2023年1月1日至2023年12月31日, and some more
    const auto year = whole_number(text.substr(0, 4));
    if (text.size() < 4 || !year || *year < 1900 || *year > 2199) return std::nullopt;
    for (std::size_t size = std::min(longest, text.size()); size >= 4; --size) {
        const std::string_view part = text.substr(0, size);
        if (size < text.size() && is_digit(part.back()) && is_digit(text[size])) continue;
        const auto read = read_period(part);
        if (read && read->kind() != period_kind::years && read->label().empty()) return part;
    }
    return std::nullopt;
}

std::uint32_t axis_texts::find(std::string_view text) {
    auto found = ids_.find(text);
    if (found == ids_.end()) {
        found = ids_.emplace(std::string(text), static_cast<std::uint32_t>(texts_.size())).first;
        texts_.emplace_back(text);
    }
    step_ = found->second == last_ ? 0 : 1;
    return last_ = found->second;
}

namespace {

/// Which number of 4/1/1953 is the month?
enum class slash_order : std::uint8_t { unclear, month_first, day_first };

/// A number from 13 to 31 is a day, where the date is one. Else the first days of months of several years tell: a 1
/// that stays, and another number that moves. What may be either (01/01/2023, 01/02/2023) is unclear, however likely.
slash_order order_of_slashed(std::vector<text_parts> const& all) {
    const auto is_date = [](int y, int m, int d) { return (std::chrono::year(y) / m / d).ok(); };
    bool first_is_day = false, second_is_day = false, first_is_1 = true, second_is_1 = true;
    bool are_equal = true, one_year = true, stays = true;
    for (auto const& p : all) {
        first_is_day = first_is_day || (p.a > 12 && is_date(p.c, p.b, p.a));
        second_is_day = second_is_day || (p.b > 12 && is_date(p.c, p.a, p.b));
        first_is_1 = first_is_1 && p.a == 1;
        second_is_1 = second_is_1 && p.b == 1;
        are_equal = are_equal && p.a == p.b;
        one_year = one_year && p.c == all.front().c;
        stays = stays && p.a == all.front().a && p.b == all.front().b;
    }
    if (first_is_day != second_is_day) return first_is_day ? slash_order::day_first : slash_order::month_first;
    if (first_is_day) return slash_order::unclear;
    if (are_equal) return slash_order::month_first; // 1/1/2020, 1/1/2021: both say the same
    if (first_is_1 == second_is_1 || one_year || stays) return slash_order::unclear;
    return second_is_1 ? slash_order::month_first : slash_order::day_first;
}

} // namespace

read_axis read_periods(std::vector<std::string> const& texts, frequency stated) {
    read_axis out;
    out.periods.resize(texts.size());
    std::vector<text_parts> parts;
    bool two_digits = false, one_digit = false, all_point_zero = true;
    std::vector<text_parts> slashed;
    for (auto const& text : texts) {
        parts.push_back(parts_of(bare(text)));
        auto const& p = parts.back();
        if (p.how == writing::dotted) {
            two_digits = two_digits || (p.digits == 2 && p.b >= 1 && p.b <= 12);
            one_digit = one_digit || (p.digits == 1 && p.b > 1); // months without zeros: 2016.1 is two of them
            all_point_zero = all_point_zero && p.digits == 1 && p.b == 0;
        }
        if (p.how == writing::slashed) slashed.push_back(p);
    }
    const auto ambiguous = [&](writing how) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            if (parts[i].how == how) out.refused = refusal(reason::ambiguous, texts[i], 0);
    };
    const slash_order order = slashed.empty() ? slash_order::month_first : order_of_slashed(slashed);
    if (order == slash_order::unclear) ambiguous(writing::slashed);
    const bool month_first = order != slash_order::day_first;
    std::vector<year_month_day> dates;
    std::vector<std::size_t> date_of;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto const& p = parts[i];
        if (p.how == writing::plain) out.periods[i] = plain_period(bare(texts[i]));
        if (p.how == writing::dotted && all_point_zero) { // 2011.0: a year that became a double
            out.periods[i] = *period::of_year(p.a);
        } else if (p.how == writing::dotted) { // 2016.1: a spreadsheet ate the zero of October
            if (p.digits == 1 && p.b == 1 && (!two_digits || one_digit)) ambiguous(writing::dotted);
            out.periods[i] = month_of(p.a, p.digits == 1 && p.b == 1 ? 10 : p.b);
        }
        if (p.how != writing::slashed && p.how != writing::date) continue;
        const int y = p.how == writing::date ? p.a : p.c;
        const int m = p.how == writing::date ? p.b : month_first ? p.a : p.b;
        const int d = p.how == writing::date ? p.c : month_first ? p.b : p.a;
        const year_month_day date(std::chrono::year(y), std::chrono::month(static_cast<unsigned>(m)),
                                  std::chrono::day(static_cast<unsigned>(d)));
        if (!date.ok()) continue;
        dates.push_back(date);
        date_of.push_back(i);
    }
    const frequency by_dates = dates.empty() ? frequency::unknown : frequency_of_dates(dates, stated);
    for (std::size_t i = 0; i < dates.size(); ++i) out.periods[date_of[i]] = of_date(dates[i], by_dates);
    out.every = stated != frequency::unknown ? stated : frequency_of(out.periods);
    return out;
}

read_axis read_exact_periods(std::vector<std::string> const& texts) {
    read_axis out;
    for (auto const& text : texts) {
        const auto p = read_period(text);
        out.periods.push_back(p ? std::optional(*p) : std::nullopt);
    }
    out.every = frequency_of(out.periods);
    return out;
}

span_meant single_span_in(std::string_view name) {
    struct span_word {
        std::string_view text;
        span_meant by;
    };
    constexpr std::array words{span_word{"当月", span_meant::last_month}, span_word{"当季", span_meant::last_quarter},
                               span_word{"当期值", span_meant::last_period}};
    for (auto const& w : words)
        if (name.find(w.text) != std::string_view::npos) return w.by;
    return span_meant::printed;
}

int months_since_january(period const& p) {
    if (p.kind() != period_kind::month && p.kind() != period_kind::months && p.kind() != period_kind::year_to_date)
        return 0;
    const int first = month_index(period_access::first(p)), last = month_index(period_access::last(p));
    return first % 12 == 0 && last - first < 12 ? last - first + 1 : 0;
}

period span_in(period const& printed, span_meant by) {
    const auto kind = printed.kind();
    if (by == span_meant::printed || !printed.printed_last()) return printed;
    const year_month_day last(*printed.printed_last());
    if (by == span_meant::year_up_to) {
        if (kind != period_kind::month && kind != period_kind::quarter && kind != period_kind::half_year)
            return printed;
        return *period::of_months(last.year() / std::chrono::January, last.year() / last.month());
    }
    const int months = months_since_january(printed);
    const bool quarter = by == span_meant::last_quarter;
    if (months == 2 && !quarter) return printed; // the first number of a year is of both months
    if (months == 0 || (quarter && months % 3 != 0)) return printed;
    if (!quarter) return *period::of_month(last.year() / last.month());
    return *period::of_quarter(static_cast<int>(last.year()), static_cast<int>(unsigned{last.month()}) / 3);
}

std::optional<std::size_t> gaps_between(std::vector<period> const& in_order, frequency every, bool cumulative) {
    const int step = every == frequency::annual        ? 12
                     : every == frequency::half_yearly ? 6
                     : every == frequency::quarterly   ? 3
                     : every == frequency::monthly     ? 1
                                                       : 0;
    if (step == 0 || in_order.empty()) return std::nullopt;
    const auto place = [&](period const& p) { return month_index(period_access::last(p)) / step; };
    const auto fills = [&](period const& p) {
        return cumulative || month_index(period_access::last(p)) - month_index(period_access::first(p)) + 1 == step;
    };
    std::set<int> filled;
    for (auto const& p : in_order)
        if (fills(p)) filled.insert(place(p));
    const int first = place(in_order.front()), last = place(in_order.back());
    std::size_t missing = 0;
    for (int at = first + 1; at <= last && missing < 100'000; ++at) missing += filled.contains(at) ? 0 : 1;
    return missing;
}

} // namespace tongbi::inline v0::detail
