// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The methods of progress as data: their names, the classes that bodies give (评价等级) with their cut-offs and the
/// body they are of, and a result that carries its method. Two bodies may class one number differently; neither is a
/// default.
///
///     progress<Number>      method, value, classes, verdict on the target
///     progress_scale        cut-offs of one body for one method: a table, and one of your own is as good
#pragma once

#include <tongbi/formula/progress.hpp>
#include <tongbi/number/sentence.hpp>

#include <string>

namespace tongbi::inline v0 {

/// 进展的算法: how far a target is reached; the bodies that use each are in progress_scale.
enum class progress_method : std::uint8_t {
    ratio_to_target,
    distance_done,
    linear_pace,
    cagr_ratio,
    extrapolation,
    escap_status
};

template <>
struct vocabulary<progress_method> {
    static constexpr std::array<word_entry<progress_method>, 6> table{{
        {progress_method::ratio_to_target, "ratio_to_target", "ratio to target", "目标完成率"},
        {progress_method::distance_done, "distance_done", "way done", "完成进度"},
        {progress_method::linear_pace, "linear_pace", "linear pace", "线性进度比"},
        {progress_method::cagr_ratio, "cagr_ratio", "CAGR ratio", "年均增速比"},
        {progress_method::extrapolation, "extrapolation", "extrapolation", "外推进度"},
        {progress_method::escap_status, "escap_status", "current status", "现状指数"},
    }};
};

/// What a body says of a number of a method.
enum class progress_class : std::uint8_t {
    none,
    achieved,
    substantial,
    moderate,
    limited,
    deterioration,
    on_track,
    fair,
    stagnation,
    ahead_of_plan,
    behind_plan,
    receding,
    reached,
    not_regressed,
    regressed,
    maintain,
    accelerate,
    reverse,
    moving_away,
    moving_far_away
};

template <>
struct vocabulary<progress_class> {
    static constexpr std::array<word_entry<progress_class>, 20> table{{
        {progress_class::none, "", "", ""},
        {progress_class::achieved, "achieved", "achieved", "已实现"},
        {progress_class::substantial, "substantial_progress", "substantial progress", "进展显著"},
        {progress_class::moderate, "moderate_progress", "moderate progress", "进展中等"},
        {progress_class::limited, "limited_progress", "limited progress", "进展有限"},
        {progress_class::deterioration, "deterioration", "deterioration", "倒退"},
        {progress_class::on_track, "on_track", "on track", "有望实现"},
        {progress_class::fair, "fair_progress", "fair progress", "有进展但须加快"},
        {progress_class::stagnation, "stagnation_or_regression", "stagnation or regression", "停滞或倒退"},
        {progress_class::ahead_of_plan, "ahead_of_plan", "as fast as planned", "达到序时进度"},
        {progress_class::behind_plan, "behind_plan", "slower than planned", "落后序时进度"},
        {progress_class::receding, "receding", "away from the target", "背离目标"},
        {progress_class::reached, "reached", "reached", "达到目标"},
        {progress_class::not_regressed, "no_regression", "no regression", "未退步"},
        {progress_class::regressed, "regressed", "regressed", "有退步"},
        {progress_class::maintain, "maintain", "maintain progress", "保持进展"},
        {progress_class::accelerate, "accelerate", "accelerate progress", "加快进展"},
        {progress_class::reverse, "reverse", "reverse trend", "扭转趋势"},
        {progress_class::moving_away, "moderate_movement_away", "moderate movement away", "中等背离"},
        {progress_class::moving_far_away, "significant_movement_away", "significant movement away", "显著背离"},
    }};
};

/// The cut-offs of a body for a method: the class of the first step that the number reaches (>=), the last one's below
/// all. `tells_pace`: its first class says that the target will be met at this pace.
struct progress_scale {
    /// A class and the number from which it holds.
    struct step {
        progress_class is;
        decimal from;
    };
    progress_method of;
    std::string_view body, body_zh;
    bool tells_pace;
    std::array<step, 3> steps; ///< falling; one without a class ends the list
    progress_class below;
};

/// \name The tables of classes. Those of ESCAP are the ends of its indices themselves.
/// @{
/// Eurostat, and Open SDG after it (sdg-build, ProgressMeasure.py).
inline constexpr progress_scale eurostat_scale{progress_method::cagr_ratio,
                                               "Eurostat, Open SDG",
                                               "欧盟统计局、Open SDG",
                                               true,
                                               {{{progress_class::substantial, decimal(95, -2)},
                                                 {progress_class::moderate, decimal(6, -1)},
                                                 {progress_class::limited, decimal(0)}}},
                                               progress_class::deterioration};
/// UNSD's progress chart, as EUSTAT applies it (metodologia).
inline constexpr progress_scale unsd_scale{progress_method::extrapolation,
                                           "UNSD",
                                           "联合国统计司",
                                           true,
                                           {{{progress_class::on_track, decimal(95, -2)},
                                             {progress_class::fair, decimal(1, -1)},
                                             {progress_class::none, decimal(0)}}},
                                           progress_class::stagnation};
/// 序时进度: a plan in equal steps, without any allowance.
inline constexpr progress_scale plan_scale{progress_method::linear_pace,
                                           "",
                                           "",
                                           true,
                                           {{{progress_class::ahead_of_plan, decimal(1)},
                                             {progress_class::behind_plan, decimal(0)},
                                             {progress_class::none, decimal(0)}}},
                                           progress_class::receding};
/// ESCAP, Progress Assessment Methodology (technical notes): 10 at the target, 0 at the base.
inline constexpr progress_scale escap_scale{progress_method::escap_status,
                                            "ESCAP",
                                            "联合国亚太经社会",
                                            false,
                                            {{{progress_class::reached, decimal(10)},
                                              {progress_class::not_regressed, decimal(0)},
                                              {progress_class::none, decimal(0)}}},
                                            progress_class::regressed};
/// 预期进展 of ESCAP, of a value that is projected to the target year: `classify(distance_done_of(projected, base,
/// goal)->number(), escap_forecast_scale)`. What reaches the target is to be maintained, what comes nearer accelerated,
/// what leaves the base the wrong way reversed. The projection is the caller's: ESCAP fits a line that weights recent
/// years more, and by which weights is not known here. No method has this scale as its own.
inline constexpr progress_scale escap_forecast_scale{progress_method::distance_done,
                                                     "ESCAP",
                                                     "联合国亚太经社会",
                                                     true,
                                                     {{{progress_class::maintain, decimal(100)},
                                                       {progress_class::accelerate, decimal(0)},
                                                       {progress_class::none, decimal(0)}}},
                                                     progress_class::reverse};
/// Eurostat where there is no target, of the average annual growth in percent in the wished direction: see
/// classify_trend. The cut-offs are those that the method of Statistics Canada and a test of sdg-build
/// (ProgressMeasure_test.py) give as Eurostat's. No method has this scale as its own.
inline constexpr progress_scale eurostat_trend_scale{progress_method::cagr_ratio,
                                                     "Eurostat",
                                                     "欧盟统计局",
                                                     false,
                                                     {{{progress_class::substantial, decimal(1)},
                                                       {progress_class::moderate, decimal(0)},
                                                       {progress_class::moving_away, decimal(-1)}}},
                                                     progress_class::moving_far_away};
/// @}

/// The scale of a body for a method; ratio to target and way done have none.
[[nodiscard]] constexpr progress_scale const* scale_of(progress_method method) {
    for (auto const* scale : {&eurostat_scale, &unsd_scale, &plan_scale, &escap_scale})
        if (scale->of == method) return scale;
    return nullptr;
}

/// The best and the worst class that a number may have: where they differ its print leaves the class open.
struct progress_classes {
    progress_class best = progress_class::none;
    progress_class worst = progress_class::none;
    [[nodiscard]] constexpr bool is_decided() const { return best == worst; }
    friend constexpr bool operator==(progress_classes, progress_classes) = default;
};

/// The class of a number in a table; of a number with bounds all that it may be. It has no unit of its own: number and
/// cut-offs are in that of the method. A NaN reaches no step and falls below all. The source is that of the table.
template <class Number>
[[nodiscard]] constexpr progress_classes classify(Number const& x, progress_scale const& by) {
    const auto reaches = [&](decimal from) {
        if constexpr (std::same_as<Number, figure>)
            return is_at_least(x, figure::exactly(from));
        else
            return is_met(x, to_double(from), target_direction::at_least);
    };
    progress_classes found{progress_class::none, by.below};
    for (auto const& [is, from] : by.steps) {
        if (is == progress_class::none) break;
        const verdict reached = reaches(from);
        if (reached != verdict::not_met && found.best == progress_class::none) found.best = is;
        if (reached == verdict::met) {
            found.worst = is;
            break;
        }
    }
    if (found.best == progress_class::none) found.best = found.worst;
    return found;
}

/// 无目标值时的进展: the class of a trend without a target, by Eurostat: `classify_trend(growth->number(),
/// target_direction::at_most)` of an average annual growth in percent. `wished` is where the indicator should go: up
/// (at_least, above), or down, where a fall is progress. What should stay where it is (exactly) has no class. Of a
/// number with bounds all classes that it may have; NaN is in the lowest. The source is that of eurostat_trend_scale.
template <class Number>
[[nodiscard]] constexpr progress_classes classify_trend(Number const& a_year, target_direction wished) {
    if (wished == target_direction::exactly) return {};
    return classify(is_ceiling(wished) ? -a_year : a_year, eurostat_trend_scale);
}

/// Is a target in percent met, by UNSD's progress chart (EUSTAT, metodologia)? A target of 0 % or of 100 % is, as soon
/// as the number lies within one point of it; others as everywhere.
template <class Number>
[[nodiscard]] constexpr verdict is_met_by_unsd(Number const& percent, Number const& target,
                                               target_direction direction) {
    constexpr auto number = [](int whole) {
        if constexpr (std::same_as<Number, figure>)
            return figure::exactly(whole);
        else
            return static_cast<Number>(whole);
    };
    const auto is = [&](int whole) { return is_met(target, number(whole), target_direction::exactly) == verdict::met; };
    if (is_ceiling(direction) && is(0)) return is_met(percent, number(1), target_direction::at_most);
    if (!is_ceiling(direction) && is(100)) return is_met(percent, number(99), target_direction::at_least);
    return is_met(percent, target, direction);
}

/// 进展: how far a target is reached, by a method that stays with the number.
template <class Number>
struct progress {
    using prints_as_text = void;
    progress_method method{};
    result<Number> value;             ///< in percent, as a factor, or from 0 to 10: see unit_of_method
    progress_classes classes{};       ///< by the scale of the method, if it has one; a target that is met is achieved
    verdict met = verdict::undecided; ///< is the target met now, as the body of the method has it?
    /// Will it be met at this pace, or is it met? Undecided where the print leaves it open; nothing where the method
    /// does not tell, or has no value.
    [[nodiscard]] constexpr std::optional<verdict> on_track() const {
        if (met == verdict::met) return verdict::met;
        auto const* scale = scale_of(method);
        if (scale == nullptr || !scale->tells_pace || !value) return std::nullopt;
        const progress_class track = scale->steps[0].is;
        return classes.worst == track ? verdict::met : classes.best == track ? verdict::undecided : verdict::not_met;
    }
};

/// What stands behind the number of a method: % or nothing.
[[nodiscard]] constexpr std::string_view unit_of_method(progress_method method) {
    return method == progress_method::ratio_to_target || method == progress_method::distance_done ? "%" : "";
}

namespace detail {

/// Why a method has no value; which method it is stands before it.
inline std::string why_no_progress(refusal why, language lang) {
    if (why.input < 0) why.formula = nullptr;
    return describe(why, lang);
}
inline std::string progress_value_text(double x, std::string_view unit, print_style const& how) {
    return to_string(x, how) + std::string(unit);
}
/// The unit stands between number and bounds.
inline std::string progress_value_text(figure const& x, std::string_view unit, print_style const& how) {
    const figure_text parts = layout(x, how);
    const std::string number = parts.number + std::string(unit);
    return parts.bounds.empty() ? number : number + " " + parts.bounds;
}

/// Does nothing lie between the two in the scale?
constexpr bool are_neighbours(progress_classes classes, progress_scale const& by) {
    progress_class above = progress_class::none;
    for (auto const& [is, from] : by.steps) {
        if (above == classes.best && is == classes.worst) return true;
        if (is == progress_class::none) break;
        above = is;
    }
    return above == classes.best && by.below == classes.worst;
}

/// "moderate progress or substantial progress (Eurostat, Open SDG)", or nothing.
inline std::string class_text(progress_method method, progress_classes classes, language lang) {
    if (classes.best == progress_class::none) return {};
    const bool zh = lang == language::zh;
    auto const* scale = scale_of(method);
    std::string text(word_of(classes.worst, lang));
    if (!classes.is_decided()) {
        const bool near = scale != nullptr && are_neighbours(classes, *scale);
        text += near ? (zh ? "或" : " or ") : (zh ? "直至" : " up to ");
        text += word_of(classes.best, lang);
    }
    if (scale == nullptr || scale->body.empty() || classes.best == progress_class::achieved) return text;
    return zh ? text + "（" + std::string(scale->body_zh) + "）" : text + " (" + std::string(scale->body) + ")";
}

} // namespace detail

/// CAGR ratio 0.95 [0.935, 0.971]: moderate progress or substantial progress (Eurostat, Open SDG)
template <class Number>
[[nodiscard]] std::string to_string(progress<Number> const& p, print_style const& how = {}) {
    const bool zh = how.lang == language::zh;
    std::string text(word_of(p.method, how.lang));
    text += zh ? "" : " ";
    text += p.value ? detail::progress_value_text(*p.value, unit_of_method(p.method), how)
                    : detail::why_no_progress(p.value.error(), how.lang);
    const std::string classes = detail::class_text(p.method, p.classes, how.lang);
    return classes.empty() ? text : text + (zh ? "：" : ": ") + classes;
}

} // namespace tongbi::inline v0
