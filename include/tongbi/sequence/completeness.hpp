// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// completeness (资料完整性): how many values must be there before a mean or a normal is taken of them; means and
/// totals of a sequence under such a rule.
///
///     all_present              every value (xclim: any missing)
///     at_least_values(24)      so many (xclim: at_least_n)
///     at_least_percent(90)     so many in a hundred (xclim: pct)
///     wmo_normal               80 % of the years, WMO-No. 1203, of the monthly values of a normal
///     wmo_month                fewer than 11 days missing, and fewer than 5 in a row, WMO-No. 1203, of a monthly mean
#pragma once

#include <tongbi/sequence/element.hpp>
#include <tongbi/sequence/linear.hpp>

#include <climits>

namespace tongbi::inline v0 {

/// A rule of completeness. Without a single value it never holds.
struct completeness {
    int least = 1;               ///< so many values must be there
    int least_percent = 0;       ///< and so many in a hundred of those that could be
    int missing_below = INT_MAX; ///< and fewer than these may be missing
    int run_below = INT_MAX;     ///< and fewer than these one after the other

    /// Are enough of the values there that could be, in which the longest gap is so long?
    [[nodiscard]] constexpr bool holds(int there, int expected, int longest_gap) const {
        return there >= 1 && there >= least && std::int64_t{there} * 100 >= std::int64_t{least_percent} * expected &&
               expected - there < missing_below && longest_gap < run_below;
    }
    friend constexpr bool operator==(completeness, completeness) = default;
};

/// Every value that could be there.
inline constexpr completeness all_present{1, 100};
/// So many values, however many could be.
[[nodiscard]] constexpr completeness at_least_values(int n) { return {n}; }
/// So many years, of a normal: `normals_of(stations, normal_period(1991, 2020), complete_in(30))`. Each slot has one
/// value a year, so it is at_least_values.
[[nodiscard]] constexpr completeness complete_in(int years) { return at_least_values(years); }
/// So many in a hundred of those that could be.
[[nodiscard]] constexpr completeness at_least_percent(int percent) { return {1, percent}; }
/// Fewer than n missing, and fewer than `in_a_row` one after the other.
[[nodiscard]] constexpr completeness missing_fewer_than(int n, int in_a_row) { return {1, 0, n, in_a_row}; }
/// WMO-No. 1203: a normal of a month needs its value in at least 80 % of the years.
inline constexpr completeness wmo_normal = at_least_percent(80);
/// WMO-No. 1203: a mean of a month is not taken where 11 or more days are missing, or 5 or more one after the other.
inline constexpr completeness wmo_month = missing_fewer_than(11, 5);

namespace detail {

inline constexpr formula_name mean_name{"mean of {the values}", "{各值}的平均"};
inline constexpr formula_name total_name{"total of {the values}", "{各值}合计"};

/// "23/30": how many of the values are there.
constexpr refusal incomplete(int there, int expected, formula_name const& formula) {
    std::array<char, 32> text{};
    std::size_t at = text.size();
    const auto write = [&](int n) {
        do text[--at] = static_cast<char>('0' + n % 10);
        while ((n /= 10) > 0);
    };
    write(expected);
    text[--at] = '/';
    write(there);
    refusal why(reason::incomplete, std::string_view(text.data() + at, text.size() - at), -1);
    why.formula = &formula;
    return why;
}
constexpr refusal refused_by(formula_name const& formula, refusal why) {
    why.formula = &formula;
    return why;
}

/// Counts what is there and what is missing, and adds it up.
template <class Number>
class gathered {
public:
    void add(result<Number> const& x, weight_of<Number> w = whole_weight<Number>(1)) {
        ++expected_;
        if (!x) {
            gap_ += 1;
            longest_gap_ = gap_ > longest_gap_ ? gap_ : longest_gap_;
            return;
        }
        gap_ = 0;
        ++there_;
        sum_.add(*x, w);
        weights_ = weights_ + w;
    }
    [[nodiscard]] int there() const { return there_; }
    [[nodiscard]] bool holds(completeness const& rule) const { return rule.holds(there_, expected_, longest_gap_); }
    [[nodiscard]] refusal shortfall(formula_name const& name) const { return incomplete(there_, expected_, name); }
    [[nodiscard]] result<Number> mean(completeness const& rule, formula_name const& name = mean_name) const {
        return over(rule, weights_, name);
    }
    [[nodiscard]] result<Number> total(completeness const& rule, formula_name const& name = total_name) const {
        return over(rule, whole_weight<Number>(1), name);
    }

private:
    [[nodiscard]] result<Number> over(completeness const& rule, weight_of<Number> divisor,
                                      formula_name const& name) const {
        if (!holds(rule)) return refuse(shortfall(name));
        return sum_.over(divisor).map_error([&](refusal const& why) { return refused_by(name, why); });
    }

    linear<Number> sum_;
    weight_of<Number> weights_{};
    int there_ = 0;
    int expected_ = 0;
    int gap_ = 0;
    int longest_gap_ = 0;
};

template <value_sequence Sequence>
gathered<number_of_sequence<Sequence>> gathered_of(Sequence const& values) {
    gathered<number_of_sequence<Sequence>> all;
    for (std::size_t i = 0; i < size_of_sequence(values); ++i) all.add(number_at(values, i));
    return all;
}

} // namespace detail

/// 平均值: the mean of the values that are there, in their unit. Figures: the ends of the mean are the means of the
/// ends. The order matters only to a rule of gaps (missing_fewer_than). The formula is arithmetic; no authority defines
/// it otherwise. Refusals: incomplete where the rule does not hold (and of a sequence without a value), unbounded where
/// the ends are infinite on both sides.
template <value_sequence Sequence>
[[nodiscard]] auto mean_of_values(Sequence const& values, completeness const& rule) {
    return detail::gathered_of(values).mean(rule);
}

/// 合计: the total of the values that are there, in their unit. What is missing is not made up for: a total of rain
/// under any other rule than all_present falls short of the truth. The order matters only to a rule of gaps
/// (missing_fewer_than). The formula is arithmetic; no authority defines it otherwise. Refusals: as of a mean.
template <value_sequence Sequence>
[[nodiscard]] auto total_of_values(Sequence const& values, completeness const& rule) {
    return detail::gathered_of(values).total(rule);
}

} // namespace tongbi::inline v0
