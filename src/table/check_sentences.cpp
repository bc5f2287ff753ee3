// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Findings and cells of a check in words, Chinese and English.

#include "table/check_data.hpp"

#include <tongbi/calendar/describe.hpp>
#include <tongbi/calendar/read_period.hpp>
#include <tongbi/number/print.hpp>

#include <algorithm>

namespace tongbi::inline v0 {
namespace {

/// Rounded to the digit of the print.
std::string to_digit_of_print(decimal x, std::int32_t place) {
    return to_string(round(x, place, rounding_rule::half_even));
}
/// The same length, and one character that is not the same: 36.6 and 34.6.
bool differs_in_one_digit(std::string const& a, std::string const& b) {
    if (a.size() != b.size()) return false;
    std::size_t unlike = 0;
    for (std::size_t i = 0; i < a.size(); ++i) unlike += a[i] != b[i] ? 1U : 0U;
    return unlike == 1;
}

/// What the periods of a span are called: 12 months.
struct count_word {
    std::string_view one, many, zh;
};
count_word word_for(period const& p) {
    switch (p.kind()) {
    case period_kind::month: return {"month", "months", "个月"};
    case period_kind::quarter: return {"quarter", "quarters", "个季度"};
    case period_kind::year: return {"year", "years", "年"};
    default: return {"period", "periods", "期"};
    }
}

class speaker {
public:
    speaker(check_finding const& f, language lang)
        : all_(*f.of), sheet_(all_.sheet), rows_(all_.rows), f_(f), zh_(lang == language::zh) {}

    [[nodiscard]] std::string sentence() const {
        switch (f_.what) {
        case finding_class::copied_row: return copied_row();
        case finding_class::revised_level: return revised_level();
        case finding_class::isolated: return isolated();
        case finding_class::whole_series: return whole_series();
        case finding_class::run: return run();
        case finding_class::near_miss:
            return zh_ ? "与重算值相差不足末位一个单位：由未舍入或其后修订的水平值计算"
                       : "within one unit of the last printed digit: computed from unrounded or later revised levels";
        case finding_class::agree_if_rounded:
            return zh_ ? "先将指数舍入后才与定基序列一致：定基序列由舍入后的指数连乘"
                       : "agree only once the index is rounded: the series on a fixed base was chained from rounded "
                         "indices";
        }
        return {};
    }

    [[nodiscard]] std::vector<std::string> details() const {
        std::vector<std::string> lines;
        if (f_.what == finding_class::copied_row || f_.what == finding_class::revised_level) {
            for (const std::size_t c : f_.series)
                if (!f_.cells.empty()) other_level(c, lines);
        }
        if (f_.what == finding_class::run && spans_a_year())
            lines.push_back(zh_ ? "恰为一年：水平值自" + at(f_.first) + "起改变口径，此后一年增速不可比"
                                : "exactly a year: the level changed in " + at(f_.first) +
                                      ", and growth is out until it is its own base");
        return lines;
    }

private:
    [[nodiscard]] std::string at(std::size_t position) const {
        auto const& p = sheet_.axis()[position];
        return zh_ ? describe(p, language::zh) : to_string(p);
    }
    [[nodiscard]] checked_comparison const& comparison(std::size_t c) const { return sheet_.comparisons()[c]; }
    [[nodiscard]] std::string const& name(std::size_t s) const {
        const bool columns = f_.cells.empty();
        return columns ? sheet_.columns()[s].name : comparison(s).series;
    }
    [[nodiscard]] std::string names(std::string_view between) const {
        std::string text;
        for (const std::size_t s : f_.series) text += (text.empty() ? "" : std::string(between)) + name(s);
        return text;
    }
    [[nodiscard]] std::string in_all_series() const {
        static constexpr std::array<std::string_view, 10> words{
            "", "", "both", "all three", "all four", "all five", "all six", "all seven", "all eight", "all nine"};
        const std::size_t n = f_.equal_levels;
        if (zh_) return std::to_string(n) + "个序列";
        return (n < words.size() ? std::string(words[n]) : "all " + std::to_string(n)) + " series";
    }
    [[nodiscard]] std::size_t later() const { return f_.last; }
    /// M2 2018年1月: Latin letters and digits do not run into the digits of a year.
    [[nodiscard]] std::string named_at(std::string text, std::size_t position) const {
        const bool blank = !zh_ || (!text.empty() && static_cast<unsigned char>(text.back()) < 0x80);
        return text + (blank ? " " : "") + at(position);
    }

    [[nodiscard]] std::string copied_row() const {
        const std::string here = at(f_.first);
        const std::string there = at(*f_.source);
        std::vector<std::string> out; // periods whose growth contradicts
        for (const std::size_t p : {f_.first, f_.last}) {
            const bool any =
                std::any_of(f_.cells.begin(), f_.cells.end(), [&](cell_place c) { return c.position == p; });
            if (any && (out.empty() || p != f_.first)) out.push_back(at(p));
        }
        std::string text = zh_ ? in_all_series() + here + "的水平值与" + there + "完全相同"
                               : "the levels of " + here + " are those of " + there + " in " + in_all_series();
        if (out.empty()) return text;
        if (zh_) return text + "：" + out[0] + (out.size() > 1 ? "和" + out[1] : "") + "的增速与之矛盾";
        return text + "; growth of " + out[0] + (out.size() > 1 ? " and of " + out[1] : "") + " contradicts";
    }

    [[nodiscard]] std::string revised_level() const {
        const std::string here = at(f_.first);
        const std::string there = at(later());
        std::optional<bool> low; // the print of the first period
        bool one_way = true;
        for (auto const& cell : f_.cells) {
            if (cell.position != f_.first) continue;
            const bool is_low = all_.cell_at(cell)->gap.sign() > 0;
            one_way = one_way && low.value_or(is_low) == is_low;
            low = is_low;
        }
        if (zh_) {
            const std::string directions = !one_way ? here + "与" + there + "的增速向相反方向偏离"
                                           : *low   ? here + "增速偏低，" + there + "偏高"
                                                    : here + "增速偏高，" + there + "偏低";
            return named_at(names("、"), f_.first) + "的水平值在增速公布后作了修订：" + directions +
                   "；另一水平值可同时解释两者";
        }
        const bool many = f_.series.size() > 1;
        const std::string directions = one_way
                                           ? "growth of " + here + (*low ? " too low, of " : " too high, of ") + there +
                                                 (*low ? " too high" : " too low")
                                           : "growth of " + here + " and of " + there + " out in opposite directions";
        return std::string(many ? "the levels of " : "the level of ") + here + " (" + names(", ") +
               (many ? ") were" : ") was") + " revised after the growth was printed: " + directions +
               "; one other level explains " + (many ? "both" : "both");
    }

    [[nodiscard]] bool agrees_at(std::size_t c, std::int32_t position) const {
        if (position < 0) return false;
        const auto cell = all_.cell_at({c, static_cast<std::size_t>(position)});
        return cell && (cell->verdict == cell_verdict::agree || cell->verdict == cell_verdict::near_miss);
    }

    [[nodiscard]] std::string isolated() const {
        const std::size_t c = f_.series[0];
        const std::size_t p = f_.first;
        const detail::recomputation again = all_.again(c);
        const auto cell = all_.cell_at(f_.cells[0]);
        const std::int32_t digit = again.last_digit(p);
        const std::string printed = to_digit_of_print(cell->printed, digit);
        const auto best = cell->recomputed->best();
        // what has digits of its own is shown as far as it is certain
        const bool own = again.digits_at(p).kind == precision_kind::own_digits;
        const std::int32_t shown = own ? std::max(digit, cell->gap.leading_exponent() - 1) : digit;
        const std::string follows = best ? to_digit_of_print(*best, shown) : to_string(*cell->recomputed);
        std::string text = zh_ ? named_at(name(c), p) + "：刊载" + printed + "，重算" + follows
                               : name(c) + " " + at(p) + ": prints " + printed + ", recomputed " + follows;
        const bool one_digit = differs_in_one_digit(printed, follows);
        if (one_digit) text += zh_ ? "；只差一个数字" : "; one digit differs";
        if (!detail::has_base(comparison(c).kind) || comparison(c).base) return text;
        const bool now = agrees_at(c, again.next_of(p));
        const bool before = agrees_at(c, again.base_of(p));
        const bool by_year = comparison(c).against == growth_base::same_period_last_year;
        const bool points = comparison(c).kind == comparison_kind::points;
        const std::string growth = zh_ ? (points ? "增减" : "增速") : (points ? "change" : "growth");
        text += (now || before) ? (zh_ ? "，" : one_digit ? ", " : "; ") : "";
        if (now && before)
            text += zh_ ? "两个水平值与另外的" + growth + "都一致：存疑的是刊载的" + growth
                        : (one_digit ? "and " : "") + ("both levels agree with their other " + growth) +
                              "s: the printed " + growth + " is the doubtful number";
        else if (now)
            text += zh_ ? (by_year ? "水平值与一年后的" : "水平值与下期的") + growth + "一致"
                        : "the level agrees with the " + growth + (by_year ? " a year later" : " of the next period");
        else if (before)
            text += zh_ ? (by_year ? "基数与一年前的" : "基数与上期的") + growth + "一致"
                        : "the base agrees with the " + growth + (by_year ? " a year before" : " of the period before");
        return text;
    }

    /// One place more than the print has; of machine digits two digits of the largest difference.
    [[nodiscard]] std::string span_of_differences() const {
        const std::size_t c = f_.series[0];
        const detail::recomputation again = all_.again(c);
        std::int32_t place = again.last_digit(f_.first);
        if (again.digits_at(f_.first).kind == precision_kind::own_digits)
            place = std::max(abs(f_.least) > abs(f_.most) ? f_.least.leading_exponent() : f_.most.leading_exponent(),
                             place) -
                    1;
        return detail::with_places(f_.least, place, true) + (zh_ ? "至" : " to ") +
               detail::with_places(f_.most, place, true);
    }
    [[nodiscard]] std::string run() const {
        const std::size_t c = f_.series[0];
        const count_word word = word_for(sheet_.axis()[f_.first]);
        const bool alike = std::all_of(f_.cells.begin(), f_.cells.end(), [&](cell_place p) {
            return sheet_.axis()[p.position].kind() == sheet_.axis()[f_.first].kind();
        });
        const count_word unit = alike ? word : count_word{"period", "periods", "期"};
        const std::string count = std::to_string(f_.cells.size());
        if (zh_)
            return named_at(name(c), f_.first) + "至" + at(f_.last) + "：" + count + std::string(unit.zh) +
                   "，重算减刊载" + span_of_differences() + "；水平值的口径或版本有变";
        return name(c) + " " + at(f_.first) + ".." + at(f_.last) + ": " + count + " " + std::string(unit.many) +
               ", recomputed minus printed " + span_of_differences() + "; scope or vintage of the level changed";
    }
    [[nodiscard]] std::string whole_series() const {
        const std::size_t c = f_.series[0];
        const std::string count = std::to_string(all_.counts[c].of(cell_verdict::contradict));
        const std::string of = std::to_string(all_.counts[c].compared());
        if (zh_)
            return name(c) + "：" + of + "个数中" + count + "个不一致，重算减刊载" + span_of_differences() +
                   "；刊载的数与水平值口径不同";
        return name(c) + ": " + count + " of " + of + " contradict, recomputed minus printed " + span_of_differences() +
               "; the print is on another scope than the levels";
    }

    [[nodiscard]] bool spans_a_year() const {
        const std::size_t c = f_.series[0];
        if (!detail::has_base(comparison(c).kind) || comparison(c).base) return false;
        const auto next = rows_.next(comparison(c).against)[f_.first];
        return next >= 0 && static_cast<std::size_t>(next) == f_.last + 1 && f_.cells.size() > 1;
    }
    void other_level(std::size_t c, std::vector<std::string>& lines) const {
        const detail::recomputation again = all_.again(c);
        if (!detail::has_base(comparison(c).kind)) return;
        const auto fits = again.level_for_both(f_.first);
        auto const& level = again.input(0).cells[f_.first];
        if (!fits || !level) return;
        const std::int32_t digit = again.input(0).digits.kind == precision_kind::own_digits
                                       ? level->exponent()
                                       : again.level_digits_at(f_.first).last_digit;
        const std::string low = to_string(round(fits->lower().at, digit, rounding_rule::up));
        const std::string high = to_string(round(fits->upper().at, digit, rounding_rule::down));
        lines.push_back(zh_ ? named_at(name(c), f_.first) + "：表中为" + to_string(*level) + "，" + low + "至" + high +
                                  "可与前后增速都一致"
                            : name(c) + " " + at(f_.first) + ": the table has " + to_string(*level) + ", " + low +
                                  " to " + high + " would fit both growths");
    }

    detail::checked_data const& all_;
    check_sheet const& sheet_;
    detail::sheet_rows const& rows_;
    check_finding const& f_;
    bool zh_;
};

} // namespace

std::string describe(check_finding const& f, language lang) { return f.of ? speaker(f, lang).sentence() : ""; }

std::vector<std::string> checked::details(check_finding const& f, language lang) const {
    if (!f.of) return {};
    return speaker(f, lang).details();
}

} // namespace tongbi::inline v0
