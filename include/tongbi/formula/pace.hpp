// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 序时进度: progress against the time elapsed, and what the rest of a plan needs.
///
///     elapsed(7, 12)              7 months of 12; of days and years alike (model/plan.hpp takes periods)
///     ahead_of_schedule_of        progress less the time elapsed, in points: above 0 is ahead
///     schedule_ratio_of           progress over the time elapsed: 1 is on time
///     ahead_of_expected_of        the same against another yardstick: the share of last year's same period, a curve
///     planned_progress            what a curve of milestones says of a time between two of them
///     required_change_of          what is needed a year, in the unit of the number
///     required_growth_of          what is needed a year, in percent: of amounts, and of cumulative growths
///     log_progress_of             完成进度 of a cumulative fall by logarithms (energy intensity)
///     first_met                   in which year a target was met, and how early (提前n年)
#pragma once

#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/formula/progress.hpp>
#include <tongbi/number/print.hpp>

#include <span>

namespace tongbi::inline v0 {

/// 时间进度: so many of so many days, months or years of a plan are over.
struct elapsed {
    using prints_as_text = void;
    int done, all;
    constexpr elapsed(int over, int of) : done(over), all(of) {}
    constexpr explicit elapsed(plan_years years) : elapsed(years.done(), years.all()) {}
    friend constexpr bool operator==(elapsed, elapsed) = default;
    /// In percent; of no time at all 0.
    [[nodiscard]] constexpr figure percent() const {
        return all < 1 ? figure{} : [this] {
            const bracket over = bracket(done) * 100 / bracket(all);
            return figure::between(bound::closed(over.lower()), bound::closed(over.upper()),
                                   decimal(done) * 100 / decimal(all));
        }();
    }
    /// What is wrong with it, if anything.
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        if (all < 1 || done < 0) return reason::span_too_short;
        return done > all ? std::optional(reason::term_over) : std::nullopt;
    }
};

/// 60%, 58.3333…%: the share of the time that is over.
[[nodiscard]] inline std::string to_string(elapsed const& e, print_style const& how = {}) {
    return to_string(e.percent(), how) + "%";
}

namespace detail {

struct nothing_left {
    constexpr auto operator()(auto const& x) const { return is_or_spans(x, 0); }
};

} // namespace detail

namespace formula {

/// 超序时进度: progress - 100 done / all, points.
struct ahead_of_schedule {
    elapsed time;
    [[nodiscard]] constexpr std::optional<reason> misused() const { return time.misused(); }
    static constexpr std::string_view name = "lead of {progress} over the time elapsed";
    static constexpr std::string_view name_zh = "{完成进度}超出序时进度的幅度";
    static constexpr std::array signatures{signature<1>{{slots::rate}, slots::in_points},
                                           signature<1>{{slots::share}, slots::in_points}};
    static constexpr auto domain = rules{};
    [[nodiscard]] constexpr auto value(auto const& progress) const {
        const auto done = progress * time.all; // products stand alone, so that no compiler fuses them with a difference
        const auto due = 100 * time.done;
        return (done - due) / time.all;
    }
};

/// 进度比: progress / (100 done / all).
struct schedule_ratio {
    elapsed time;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        return time.done == 0 ? std::optional(reason::span_too_short) : time.misused();
    }
    static constexpr std::string_view name = "ratio of {progress} to the time elapsed";
    static constexpr std::string_view name_zh = "{完成进度}与序时进度之比";
    static constexpr std::array signatures{signature<1>{{slots::rate}, slots::a_factor},
                                           signature<1>{{slots::share}, slots::a_factor}};
    static constexpr auto domain = rules{};
    [[nodiscard]] constexpr auto value(auto const& progress) const { return progress * time.all / (100 * time.done); }
};

/// The same difference of a progress and of what it should be by now.
struct ahead_of_expected : difference {
    static constexpr std::string_view name = "lead of {progress} over {progress expected}";
    static constexpr std::string_view name_zh = "{完成进度}超出{应达进度}的幅度";
    static constexpr std::array signatures{signature<2>{{slots::rate, slots::share}, slots::in_points},
                                           signature<2>{{slots::rate, slots::rate}, slots::in_points},
                                           signature<2>{{slots::share, slots::share}, slots::in_points},
                                           signature<2>{{slots::share, slots::rate}, slots::in_points}};
};

/// Between two milestones: a + (b - a) part / whole.
struct interpolated {
    int part, whole;
    static constexpr std::string_view name = "value between {the one before} and {the one after}";
    static constexpr std::string_view name_zh = "{前一值}与{后一值}之间的内插值";
    static constexpr auto domain = rules{};
    [[nodiscard]] constexpr auto value(auto const& before, auto const& after) const {
        const auto from_before = before * (whole - part); // each stands alone: no compiler fuses it with the sum
        const auto from_after = after * part;
        return (from_before + from_after) / whole;
    }
};

/// What the requirements of the years left have in common.
struct in_years_left {
    plan_years years;
    [[nodiscard]] constexpr std::optional<reason> misused() const {
        return years.left() < 1 ? std::optional(reason::span_too_short) : std::nullopt;
    }
};

/// 年均需增减量: (target - current) / years left.
struct required_change : in_years_left {
    static constexpr std::string_view name = "change a year from {current} to {target}";
    static constexpr std::string_view name_zh = "由{现值}到{目标值}的年均需增减量";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::amount_like_first},
                                           signature<2>{{slots::share, slots::share}, slots::in_points},
                                           signature<2>{{slots::rate, slots::rate}, slots::in_points},
                                           signature<2>{{slots::t, slots::t}, slots::like_first(role::change)}};
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{};
    [[nodiscard]] constexpr auto value(auto const& current, auto const& target) const {
        return (target - current) / years.left();
    }
};

/// 年均需增速: the average growth from the current value to the target, percent.
struct required_growth : in_years_left {
    static constexpr std::string_view name = "growth a year from {current} to {target}";
    static constexpr std::string_view name_zh = "由{现值}到{目标值}的年均需增速";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::growth)}};
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{divides<0>, not_negative<0>, not_below_zero<1>};
    [[nodiscard]] constexpr auto value(auto const& current, auto const& target) const {
        return average_growth{{steps(years.left())}}.value(target, current);
    }
    [[nodiscard]] static constexpr bracket limit(bracket const& current, bracket const& target) {
        return average_growth::limit(target, current);
    }
};

/// 累计目标的年均需增速: what the years left need of a cumulative growth, percent:
/// 100 (((100 + target) / (100 + done))^(1/k) - 1).
struct required_compound : in_years_left {
    static constexpr std::string_view name = "growth a year from {level after the growth done} to {level aimed at}";
    static constexpr std::string_view name_zh = "由{累计增速对应水平}到{累计目标对应水平}的年均需增速";
    static constexpr std::array signatures{signature<2>{{slots::growth, slots::growth}, slots::percent(role::growth)}};
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{not_more_than_all<0>, not_all_gone<0>, not_more_than_all<1>};
    [[nodiscard]] constexpr auto value(auto const& done, auto const& target) const {
        return average_growth{{steps(years.left())}}.value(target + 100, done + 100);
    }
    [[nodiscard]] static constexpr bracket limit(bracket const& done, bracket const& target) {
        return average_growth::limit(target + 100, done + 100);
    }
};

/// 节能目标完成进度: 100 ln(1 + done/100) / ln(1 + target/100), percent, of cumulative growths.
struct log_progress {
    static constexpr std::string_view name = "progress from {level after the growth done} to {level aimed at}";
    static constexpr std::string_view name_zh = "{累计增速对应水平}向{累计目标对应水平}的完成进度";
    static constexpr std::array signatures{signature<2>{{slots::growth, slots::growth}, slots::percent(role::rate)}};
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{not_more_than_all<0>, not_more_than_all<1>, not_all_gone<0>, not_all_gone<1>,
                                         input_rule<1, reason::target_equals_baseline, detail::nothing_left{}>{}};
    static constexpr auto value(auto const& done, auto const& target) {
        return log1p(done / 100) * 100 / log1p(target / 100);
    }
    static constexpr bracket limit(bracket const& done, bracket const& target) { return divided_by_none(done, target); }
};

} // namespace formula

/// 超序时进度: how far a progress (a rate, or a share of the plan) is ahead of the time elapsed, in points; below 0 it
/// is behind. A progress of zero is behind by all of that time. The formula is arithmetic; no authority defines it
/// otherwise. Refusals: span_too_short of no time at all, term_over of more time than the plan has.
inline constexpr computation_with<elapsed, formula::ahead_of_schedule> ahead_of_schedule_of;

/// 进度比: the progress over the time elapsed, a factor: 1 is on time. A progress of zero gives 0, one that went back
/// is below 0. The formula is arithmetic; no authority defines it otherwise. Refusals: span_too_short where no time is
/// over, term_over.
inline constexpr computation_with<elapsed, formula::schedule_ratio> schedule_ratio_of;

/// 超应达进度: how far a progress is ahead of what it should be, in points: against the share that the same period had
/// of last year (share_of(ytd, year)), or against a curve. Equal ones give 0. The formula is arithmetic; no authority
/// defines it otherwise. Refusals: none.
inline constexpr computation<formula::ahead_of_expected> ahead_of_expected_of;

/// 年均需增减量: what is needed in each of the years left, in the unit of the current value, points of percentages;
/// below 0 where the target lies below. A current value at the target needs 0. The formula is arithmetic; no authority
/// defines it otherwise. Refusals: span_too_short where no year is left.
inline constexpr computation_with<plan_years, formula::required_change> required_change_of;

/// 年均需增速: what is needed in each of the years left, percent: of an amount and its target, and, compounded, of a
/// cumulative growth and its target (五年累计下降13.5%, after three years 8.0 %: 3.03 % a year). A target of zero is
/// -100 %. Sources: of amounts NBS, 中国主要统计指标诠释, 平均发展速度; of cumulative growths 青海省统计局,
/// 关于节能目标完成情况的计算方法 (2009). Refusals: zero_base, negative_base, sign_change; span_too_short where no year
/// is left.
inline constexpr computation_with<plan_years, formula::required_growth, formula::required_compound> required_growth_of;

/// 节能目标完成进度, by logarithms: of a fall that is compounded the share that is done, percent, for a cumulative
/// growth and its target: -8.0 % of -13.5 % is 57.5 %, which three fifths of the time make 60 %. A fall where a rise is
/// wanted is below 0. Nothing done gives 0 %. Source: 青海省统计局, 关于节能目标完成情况的计算方法 (2009), after NBS:
/// there -4.87 % of -17 % is 26.8 %. Refusals: negative_base, zero_base of all that is gone, target_equals_baseline of
/// a target of 0 %.
inline constexpr computation<formula::log_progress> log_progress_of;

/// A point of a planned curve: at that time (a year, a month) so many percent of the plan are due.
template <class Number>
struct milestone {
    int at;
    Number percent;
};

/// 应达进度: what a curve of milestones says of a time, on a straight line between the two next to it; in any order. An
/// empty curve has no answer. The formula is arithmetic; no authority defines it otherwise. Refusals: missing_input
/// before the first and after the last milestone, ambiguous where two of one time differ.
template <class Number>
[[nodiscard]] constexpr result<Number> planned_progress(std::span<const milestone<Number>> curve, int at) {
    milestone<Number> const* before = nullptr;
    milestone<Number> const* after = nullptr;
    for (auto const& m : curve) {
        if (m.at <= at && (before == nullptr || m.at > before->at)) before = &m;
        if (m.at >= at && (after == nullptr || m.at < after->at)) after = &m;
    }
    if (before == nullptr || after == nullptr) return refuse(reason::missing_input);
    for (auto const& m : curve)
        for (auto const* used : {before, after})
            if (m.at == used->at && !(m.percent == used->percent)) return refuse(reason::ambiguous);
    if (before->at == after->at) return before->percent;
    return evaluate_with(formula::interpolated{at - before->at, after->at - before->at}, before->percent,
                         after->percent);
}

/// A value of a year.
template <class Number>
struct value_of_year {
    int year;
    Number value;
};

/// When a target was met (达标年份).
struct met_since {
    std::optional<int> first{};    ///< the first year that surely meets it
    std::optional<int> possible{}; ///< the first year whose print may meet it
    bool kept = false;             ///< every later year surely meets it too
    /// 提前n年: before the target year; 0 in it, below 0 after it. Nothing where it was never met.
    [[nodiscard]] constexpr std::optional<int> years_early(int target_year) const {
        return first ? std::optional(target_year - *first) : std::nullopt;
    }
};

/// In which year was a target met first, and was it kept? Years in any order; a NaN is a year without a value. Values
/// and limit are in one unit; without values it was never met. There is no formula: each year is compared by itself.
template <class Number>
[[nodiscard]] constexpr met_since first_met(std::span<const value_of_year<Number>> values, Number const& limit,
                                            target_direction direction) {
    met_since found;
    const auto is_missing = [](Number const& x) { return !(x == x); };
    for (auto const& v : values) {
        if (is_missing(v.value)) continue;
        const verdict met = is_met(v.value, limit, direction);
        if (met == verdict::met && (!found.first || v.year < *found.first)) found.first = v.year;
        if (met != verdict::not_met && (!found.possible || v.year < *found.possible)) found.possible = v.year;
    }
    found.kept = found.first.has_value();
    for (auto const& v : values)
        if (found.first && v.year > *found.first && !is_missing(v.value) &&
            is_met(v.value, limit, direction) != verdict::met)
            found.kept = false;
    return found;
}

} // namespace tongbi::inline v0
