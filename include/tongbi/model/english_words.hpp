// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words of comparisons in English reports, as tables, in lower case: verbs that say up or down, what stands behind
/// a number, and names of what it is compared with. Longer words stand before those that begin them.
#pragma once

#include <tongbi/model/comparison_words.hpp>

namespace tongbi::inline v0 {

/// up, rose by, an increase of: before the number.
inline constexpr std::array english_verbs{
    movement_word{"an increase of", movement::up},
    movement_word{"increase of", movement::up},
    movement_word{"a rise of", movement::up},
    movement_word{"rise of", movement::up},
    movement_word{"growth of", movement::up},
    movement_word{"a gain of", movement::up},
    movement_word{"increased", movement::up},
    movement_word{"increasing", movement::up},
    movement_word{"edged up", movement::up},
    movement_word{"rose", movement::up},
    movement_word{"rising", movement::up},
    movement_word{"grew", movement::up},
    movement_word{"growing", movement::up},
    movement_word{"climbed", movement::up},
    movement_word{"gained", movement::up},
    movement_word{"jumped", movement::up},
    movement_word{"surged", movement::up},
    movement_word{"expanded", movement::up},
    movement_word{"advanced", movement::up},
    movement_word{"warmed", movement::up},
    movement_word{"up", movement::up},
    movement_word{"a decrease of", movement::down},
    movement_word{"edged down", movement::down},
    movement_word{"decrease of", movement::down},
    movement_word{"a decline of", movement::down},
    movement_word{"decline of", movement::down},
    movement_word{"a fall of", movement::down},
    movement_word{"fall of", movement::down},
    movement_word{"a drop of", movement::down},
    movement_word{"drop of", movement::down},
    movement_word{"a reduction of", movement::down},
    movement_word{"reduction of", movement::down},
    movement_word{"decreased", movement::down},
    movement_word{"decreasing", movement::down},
    movement_word{"declined", movement::down},
    movement_word{"declining", movement::down},
    movement_word{"fell", movement::down},
    movement_word{"falling", movement::down},
    movement_word{"dropped", movement::down},
    movement_word{"dropping", movement::down},
    movement_word{"shrank", movement::down},
    movement_word{"contracted", movement::down},
    movement_word{"slipped", movement::down},
    movement_word{"cooled", movement::down},
    movement_word{"down", movement::down},
};
/// 5.8% higher than …, 0.9 °C above …: behind the number; `above` and `below` need no than.
inline constexpr std::array english_comparatives{
    movement_word{"higher", movement::up},
    movement_word{"more", movement::up},
    movement_word{"greater", movement::up},
    movement_word{"larger", movement::up},
    movement_word{"warmer", movement::up},
    movement_word{"wetter", movement::up},
    movement_word{"faster", movement::up},
    movement_word{"above", movement::up},
    movement_word{"lower", movement::down},
    movement_word{"less", movement::down},
    movement_word{"fewer", movement::down},
    movement_word{"smaller", movement::down},
    movement_word{"cooler", movement::down},
    movement_word{"colder", movement::down},
    movement_word{"drier", movement::down},
    movement_word{"slower", movement::down},
    movement_word{"below", movement::down},
    movement_word{"later", movement::up, movement_word_kind::date},
    movement_word{"earlier", movement::down, movement_word_kind::date},
};
/// A change that is one word: doubled is a growth of 100 %.
struct english_multiple {
    std::string_view text;
    int growth; ///< %
};
inline constexpr std::array english_multiples{english_multiple{"doubled", 100}, english_multiple{"tripled", 200},
                                              english_multiple{"trebled", 200}, english_multiple{"quadrupled", 300},
                                              english_multiple{"halved", -50}};
/// What a share is a share of stands behind the number and `of`.
inline constexpr std::array english_share_words{
    plain_word{"accounts for"}, plain_word{"accounted for"}, plain_word{"accounting for"},
    plain_word{"makes up"},     plain_word{"made up"},       plain_word{"making up"},
    plain_word{"represents"},   plain_word{"represented"},   plain_word{"representing"},
};
/// What may stand between the number and the name of a value that it is held against.
inline constexpr std::array english_prepositions{
    plain_word{"compared with"}, plain_word{"compared to"}, plain_word{"relative to"}, plain_word{"against"},
    plain_word{"than in"},       plain_word{"than"},        plain_word{"versus"},      plain_word{"over"},
    plain_word{"from"},          plain_word{"since"},       plain_word{"on"},
};
/// Whole phrases that need no preposition.
inline constexpr std::array english_periods{
    baseline_word{"year on year", baseline_kind::same_period_last_year},
    baseline_word{"year-on-year", baseline_kind::same_period_last_year},
    baseline_word{"year over year", baseline_kind::same_period_last_year},
    baseline_word{"year-over-year", baseline_kind::same_period_last_year},
    baseline_word{"on year", baseline_kind::same_period_last_year},
    baseline_word{"over the year", baseline_kind::same_period_last_year},
    baseline_word{"over the past year", baseline_kind::same_period_last_year},
    baseline_word{"over the last year", baseline_kind::same_period_last_year},
    baseline_word{"on the year", baseline_kind::same_period_last_year},
    baseline_word{"on-year", baseline_kind::same_period_last_year},
    baseline_word{"on a year-on-year basis", baseline_kind::same_period_last_year},
    baseline_word{"on a year-over-year basis", baseline_kind::same_period_last_year},
    baseline_word{"on-month", baseline_kind::previous_period},
    baseline_word{"on a month-on-month basis", baseline_kind::previous_period},
    baseline_word{"on a month-over-month basis", baseline_kind::previous_period},
    baseline_word{"on-quarter", baseline_kind::previous_period},
    baseline_word{"on a quarter-on-quarter basis", baseline_kind::previous_period},
    baseline_word{"on a quarter-over-quarter basis", baseline_kind::previous_period},
    baseline_word{"yoy", baseline_kind::same_period_last_year},
    baseline_word{"y/y", baseline_kind::same_period_last_year},
    baseline_word{"month on month", baseline_kind::previous_period},
    baseline_word{"month-on-month", baseline_kind::previous_period},
    baseline_word{"month over month", baseline_kind::previous_period},
    baseline_word{"month-over-month", baseline_kind::previous_period},
    baseline_word{"on month", baseline_kind::previous_period},
    baseline_word{"on quarter", baseline_kind::previous_period},
    baseline_word{"over the month", baseline_kind::previous_period},
    baseline_word{"on the month", baseline_kind::previous_period},
    baseline_word{"over the quarter", baseline_kind::previous_period},
    baseline_word{"on the quarter", baseline_kind::previous_period},
    baseline_word{"over the past month", baseline_kind::previous_period},
    baseline_word{"over the last month", baseline_kind::previous_period},
    baseline_word{"over the past quarter", baseline_kind::previous_period},
    baseline_word{"over the last quarter", baseline_kind::previous_period},
    baseline_word{"mom", baseline_kind::previous_period},
    baseline_word{"m/m", baseline_kind::previous_period},
    baseline_word{"quarter on quarter", baseline_kind::previous_period},
    baseline_word{"quarter-on-quarter", baseline_kind::previous_period},
    baseline_word{"qoq", baseline_kind::previous_period},
    baseline_word{"q/q", baseline_kind::previous_period},
};
/// What stands behind a preposition, or behind above and below.
inline constexpr std::array english_baselines{
    baseline_word{"the same period last year", baseline_kind::same_period_last_year},
    baseline_word{"the same period of last year", baseline_kind::same_period_last_year},
    baseline_word{"the same period of the previous year", baseline_kind::same_period_last_year},
    baseline_word{"the same period a year earlier", baseline_kind::same_period_last_year},
    baseline_word{"the same month last year", baseline_kind::same_period_last_year},
    baseline_word{"the same month of last year", baseline_kind::same_period_last_year},
    baseline_word{"the same month of the previous year", baseline_kind::same_period_last_year},
    baseline_word{"the same month a year earlier", baseline_kind::same_period_last_year},
    baseline_word{"the same quarter of the previous year", baseline_kind::same_period_last_year},
    baseline_word{"the same quarter of last year", baseline_kind::same_period_last_year},
    baseline_word{"the same quarter last year", baseline_kind::same_period_last_year},
    baseline_word{"the same quarter a year earlier", baseline_kind::same_period_last_year},
    baseline_word{"a year earlier", baseline_kind::same_period_last_year},
    baseline_word{"a year before", baseline_kind::same_period_last_year},
    baseline_word{"a year ago", baseline_kind::same_period_last_year},
    baseline_word{"the year before", baseline_kind::same_period_last_year},
    baseline_word{"the previous year", baseline_kind::same_period_last_year},
    baseline_word{"previous year", baseline_kind::same_period_last_year},
    baseline_word{"the preceding year", baseline_kind::same_period_last_year},
    baseline_word{"the prior year", baseline_kind::same_period_last_year},
    baseline_word{"prior year", baseline_kind::same_period_last_year},
    baseline_word{"the year earlier", baseline_kind::same_period_last_year},
    baseline_word{"last year's level", baseline_kind::same_period_last_year},
    baseline_word{"the previous year's level", baseline_kind::same_period_last_year},
    baseline_word{"last year", baseline_kind::same_period_last_year},
    baseline_word{"the period before", baseline_kind::previous_period},
    baseline_word{"the previous period", baseline_kind::previous_period},
    baseline_word{"the previous week", baseline_kind::previous_period},
    baseline_word{"the week before", baseline_kind::previous_period},
    baseline_word{"a week earlier", baseline_kind::previous_period},
    baseline_word{"a week ago", baseline_kind::previous_period},
    baseline_word{"last week", baseline_kind::previous_period},
    baseline_word{"the previous month", baseline_kind::previous_period},
    baseline_word{"the month before", baseline_kind::previous_period},
    baseline_word{"a month earlier", baseline_kind::previous_period},
    baseline_word{"a month ago", baseline_kind::previous_period},
    baseline_word{"a quarter ago", baseline_kind::previous_period},
    baseline_word{"last month", baseline_kind::previous_period},
    baseline_word{"the prior month", baseline_kind::previous_period},
    baseline_word{"the preceding month", baseline_kind::previous_period},
    baseline_word{"the prior quarter", baseline_kind::previous_period},
    baseline_word{"the preceding quarter", baseline_kind::previous_period},
    baseline_word{"the previous quarter", baseline_kind::previous_period},
    baseline_word{"the quarter before", baseline_kind::previous_period},
    baseline_word{"a quarter earlier", baseline_kind::previous_period},
    baseline_word{"last quarter", baseline_kind::previous_period},
    baseline_word{"the climatological normal", baseline_kind::normal},
    baseline_word{"the long-term normal", baseline_kind::normal},
    baseline_word{"the normal", baseline_kind::normal},
    baseline_word{"normal", baseline_kind::normal},
    baseline_word{"the annual target", baseline_kind::target},
    baseline_word{"the full-year target", baseline_kind::target},
    baseline_word{"the annual plan", baseline_kind::target},
    baseline_word{"the plan", baseline_kind::target},
    baseline_word{"annual target", baseline_kind::target},
    baseline_word{"plan", baseline_kind::target},
    baseline_word{"the target", baseline_kind::target},
    baseline_word{"target", baseline_kind::target},
    baseline_word{"something not printed", baseline_kind::unknown},
};
/// over five years, over the twelve months to June: how long it took, and nothing that it is compared with.
inline constexpr std::array english_durations{plain_word{" years"},    plain_word{" decade"}, plain_word{" months"},
                                              plain_word{" quarters"}, plain_word{" week"},   plain_word{" day"},
                                              plain_word{" century"},  plain_word{" period"}};
/// on average, over time, on an annual basis, above freezing: adverbs, and points of a scale, but nothing that is
/// compared with. A word with a blank at its head ends such phrases.
inline constexpr std::array english_no_values{
    plain_word{"on average"},       plain_word{"on balance"},     plain_word{"in aggregate"},
    plain_word{"over time"},        plain_word{"over a year"},    plain_word{"over one year"},
    plain_word{"over a month"},     plain_word{"over one month"}, plain_word{"over a quarter"},
    plain_word{"over one quarter"}, plain_word{"zero"},           plain_word{"freezing"},
    plain_word{"ground"},           plain_word{"sea level"},      plain_word{" basis"},
    plain_word{" poverty line"},
};
/// 85% of the national average: what ends the name of a value, of which no part is a share.
inline constexpr std::array english_values_in_names{plain_word{" average"}, plain_word{" mean"}, plain_word{" median"},
                                                    plain_word{" level"}, plain_word{" levels"}};
/// 60% of normal rainfall, 60% of its peak, 60% of that in 2010: what begins the name of a value.
inline constexpr std::array english_heads_of_values{
    plain_word{"normal "},      plain_word{"the normal "}, plain_word{"its normal"}, plain_word{"average "},
    plain_word{"the average "}, plain_word{"its average"}, plain_word{"usual"},      plain_word{"the usual"},
    plain_word{"its usual"},    plain_word{"the peak"},    plain_word{"its peak"},   plain_word{"the level "},
    plain_word{"its level"},    plain_word{"that in "},    plain_word{"that of "},   plain_word{"the record"},
};
/// 60% of last year's output: held against it, or a part of it.
inline constexpr std::array english_heads_of_earlier_values{
    plain_word{"last year"},         plain_word{"last month"},         plain_word{"last quarter"},
    plain_word{"the previous year"}, plain_word{"the previous month"}, plain_word{"the previous quarter"},
};
/// unchanged, level with: no change in the digits that are shown.
inline constexpr std::array english_levels{
    level_word{"little changed", qualifier::about},
    level_word{"broadly unchanged", qualifier::about},
    level_word{"about level with", qualifier::about},
    level_word{"unchanged", {}},
    level_word{"level with", {}},
    level_word{"flat", {}},
};
/// Adverbs between a verb and its number that change nothing.
inline constexpr std::array english_adverbs{plain_word{"slightly"}, plain_word{"sharply"}, plain_word{"significantly"},
                                            plain_word{"markedly"}, plain_word{"further"}};

} // namespace tongbi::inline v0
