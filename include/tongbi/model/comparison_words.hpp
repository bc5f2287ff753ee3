// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words of comparisons in reports, as tables: verbs that say up or down, and names of what a number is compared
/// with. 同比, 环比 and the forms of `describe(baseline)` are those of the vocabulary of baselines.
#pragma once

#include <tongbi/model/baseline.hpp>
#include <tongbi/model/vocabulary.hpp>
#include <tongbi/unit/unit.hpp>

namespace tongbi::inline v0 {

/// A word of which nothing is said but where it stands.
struct plain_word {
    std::string_view text;
};

/// What moves: a quantity (增长) or how many there are (增加), a rate that may itself move (增幅, 降幅), or the width
/// of something (收窄), or when it comes (偏早5天). 上升2位 is of a rank, 增加2位 of persons.
enum class movement_word_kind : std::uint8_t { quantity, count, pace, width, date };
/// 增长, 偏低: before the number. Without a direction (增速) the sign of the number says it.
struct movement_word {
    std::string_view text;
    movement direction;
    movement_word_kind kind = movement_word_kind::quantity;
};
inline constexpr std::array movement_words{
    movement_word{"增长", movement::up, movement_word_kind::count},
    movement_word{"增加", movement::up, movement_word_kind::count},
    movement_word{"净增", movement::up, movement_word_kind::count},
    movement_word{"提高", movement::up},
    movement_word{"提升", movement::up},
    movement_word{"上升", movement::up},
    movement_word{"升高", movement::up},
    movement_word{"回升", movement::up},
    movement_word{"上涨", movement::up},
    movement_word{"加快", movement::up},
    movement_word{"上调", movement::up},
    movement_word{"升温", movement::up},
    movement_word{"偏长", movement::up},
    movement_word{"延长", movement::up},
    movement_word{"前进", movement::up},
    movement_word{"上移", movement::up},
    movement_word{"进步", movement::up},
    movement_word{"偏高", movement::up},
    movement_word{"偏多", movement::up, movement_word_kind::count},
    movement_word{"偏大", movement::up},
    movement_word{"高出", movement::up},
    movement_word{"多出", movement::up, movement_word_kind::count},
    movement_word{"增幅", movement::up, movement_word_kind::pace},
    movement_word{"涨幅", movement::up, movement_word_kind::pace},
    movement_word{"升", movement::up},
    movement_word{"增", movement::up, movement_word_kind::count},
    movement_word{"涨", movement::up},
    movement_word{"高", movement::up},
    movement_word{"多", movement::up, movement_word_kind::count},
    movement_word{"下降", movement::down},
    movement_word{"减少", movement::down, movement_word_kind::count},
    movement_word{"降低", movement::down},
    movement_word{"回落", movement::down},
    movement_word{"下滑", movement::down},
    movement_word{"下跌", movement::down},
    movement_word{"放缓", movement::down},
    movement_word{"下调", movement::down},
    movement_word{"降温", movement::down},
    movement_word{"偏短", movement::down},
    movement_word{"缩短", movement::down},
    movement_word{"减缓", movement::down},
    movement_word{"后退", movement::down},
    movement_word{"下移", movement::down},
    movement_word{"退步", movement::down},
    movement_word{"偏低", movement::down},
    movement_word{"偏少", movement::down, movement_word_kind::count},
    movement_word{"偏小", movement::down},
    movement_word{"负增长", movement::down, movement_word_kind::count},
    movement_word{"降幅", movement::down, movement_word_kind::pace},
    movement_word{"跌幅", movement::down, movement_word_kind::pace},
    movement_word{"降", movement::down},
    movement_word{"减", movement::down, movement_word_kind::count},
    movement_word{"跌", movement::down},
    movement_word{"低", movement::down},
    movement_word{"少", movement::down, movement_word_kind::count},
    movement_word{"增速", movement::none, movement_word_kind::pace},
    movement_word{"偏晚", movement::up, movement_word_kind::date},
    movement_word{"推迟", movement::up, movement_word_kind::date},
    movement_word{"晚", movement::up, movement_word_kind::date},
    movement_word{"偏早", movement::down, movement_word_kind::date},
    movement_word{"提前", movement::down, movement_word_kind::date},
    movement_word{"早", movement::down, movement_word_kind::date},
};
/// A date comes earlier or later by days, and nothing else does.
inline bool may_move(movement_word const& word, unit const& by) {
    if (word.kind != movement_word_kind::date) return true;
    auto const* row = by.size() == 1 && by.begin()->power == 1 ? by.begin()->row : nullptr;
    return row != nullptr && row->time == 1 && row->length == 0 && row->mass == 0;
}
/// 降幅收窄0.3个百分点: a narrower fall is a rise. Alone they do not say what is wider or narrower.
inline constexpr std::array width_words{
    movement_word{"扩大", movement::up, movement_word_kind::width},
    movement_word{"收窄", movement::down, movement_word_kind::width},
    movement_word{"缩小", movement::down, movement_word_kind::width},
};
/// 较上年大幅增长5.2%: words between the baseline and the verb that change nothing.
inline constexpr std::array adverbs_of_movement{
    plain_word{"大幅"}, plain_word{"略有"}, plain_word{"略"},   plain_word{"小幅"},
    plain_word{"明显"}, plain_word{"显著"}, plain_word{"异常"}, plain_word{"进一步"},
    plain_word{"继续"}, plain_word{"有所"}, plain_word{"累计"}, // 较2005年累计下降
};
/// 占…的比重, 占…的比例: what ends the name of a whole, and says that nothing of it follows.
inline constexpr std::array words_of_shares{plain_word{"比重"}, plain_word{"比例"}};
/// 占比首次突破50%: words between a share and its number that change nothing.
inline constexpr std::array adverbs_of_share{plain_word{"首次"}, plain_word{"已"}};
/// 高于常年0.9℃: the baseline stands between the word and the number.
inline constexpr std::array movement_words_before_baseline{
    movement_word{"高于", movement::up},
    movement_word{"多于", movement::up, movement_word_kind::count},
    movement_word{"超过", movement::up, movement_word_kind::count},
    movement_word{"快于", movement::up},
    movement_word{"高出", movement::up},
    movement_word{"低于", movement::down},
    movement_word{"少于", movement::down, movement_word_kind::count},
    movement_word{"慢于", movement::down},
};
/// 同比减半: a fall in one word; doublings (翻倍, 翻两番) are words of numbers.
struct fall_in_a_word {
    std::string_view text;
    int size; ///< %
};
inline constexpr std::array falls_in_a_word{fall_in_a_word{"减半", 50}, fall_in_a_word{"减了一半", 50}};
/// 是上年同期的1.6倍, 不到上年的1.3倍: before what a factor is of; some bound the number.
struct word_of_factor {
    std::string_view text;
    std::string_view of_number; ///< before the number
};
inline constexpr std::array words_of_factors{
    word_of_factor{"相当于", ""},   word_of_factor{"达到", ""},     word_of_factor{"约为", "约"},
    word_of_factor{"约是", "约"},   word_of_factor{"仅为", ""},     word_of_factor{"仅是", ""},
    word_of_factor{"接近", "接近"}, word_of_factor{"超过", "超过"}, word_of_factor{"不到", "不到"},
    word_of_factor{"不足", "不足"}, word_of_factor{"是", ""},       word_of_factor{"为", ""},
    word_of_factor{"达", ""},       word_of_factor{"实现", ""},
};

/// A mean over more years than the calendar has is none.
inline constexpr std::int64_t years_of_the_calendar = 9999;

/// What stands behind 较, 比 and 与. 上年末 has no code: in the middle of a year it is no 上年同期.
struct baseline_word {
    std::string_view text;
    baseline_kind kind;
};
inline constexpr std::array baseline_words{
    baseline_word{"上年同期", baseline_kind::same_period_last_year},
    baseline_word{"去年同期", baseline_kind::same_period_last_year},
    baseline_word{"上年同月", baseline_kind::same_period_last_year},
    baseline_word{"去年同月", baseline_kind::same_period_last_year},
    baseline_word{"上年同期值", baseline_kind::same_period_last_year},
    baseline_word{"上年同期水平", baseline_kind::same_period_last_year},
    baseline_word{"上年度", baseline_kind::same_period_last_year},
    baseline_word{"上年", baseline_kind::same_period_last_year},
    baseline_word{"去年", baseline_kind::same_period_last_year},
    baseline_word{"前一年", baseline_kind::same_period_last_year},
    baseline_word{"上一年", baseline_kind::same_period_last_year},
    baseline_word{"前一季度", baseline_kind::previous_period},
    baseline_word{"上季度", baseline_kind::previous_period},
    baseline_word{"上一季度", baseline_kind::previous_period},
    baseline_word{"上个季度", baseline_kind::previous_period},
    baseline_word{"上一月", baseline_kind::previous_period},
    baseline_word{"上一个月", baseline_kind::previous_period},
    baseline_word{"前一个月", baseline_kind::previous_period},
    baseline_word{"前月", baseline_kind::previous_period},
    baseline_word{"前一月", baseline_kind::previous_period},
    baseline_word{"上一期", baseline_kind::previous_period},
    baseline_word{"上季", baseline_kind::previous_period},
    baseline_word{"上月末", baseline_kind::previous_period},
    baseline_word{"上月", baseline_kind::previous_period},
    baseline_word{"上个月", baseline_kind::previous_period},
    baseline_word{"上周", baseline_kind::previous_period},
    baseline_word{"上期", baseline_kind::previous_period},
    baseline_word{"常年同期", baseline_kind::normal},
    baseline_word{"常年同期平均值", baseline_kind::normal},
    baseline_word{"常年同期平均", baseline_kind::normal},
    baseline_word{"常年同期值", baseline_kind::normal},
    baseline_word{"常年平均值", baseline_kind::normal},
    baseline_word{"常年均值", baseline_kind::normal},
    baseline_word{"常年平均", baseline_kind::normal},
    baseline_word{"常年值", baseline_kind::normal},
    baseline_word{"常年", baseline_kind::normal},
    baseline_word{"全年目标", baseline_kind::target},
    baseline_word{"年度目标", baseline_kind::target},
    baseline_word{"预期目标", baseline_kind::target},
    baseline_word{"规划目标", baseline_kind::target},
    baseline_word{"目标任务", baseline_kind::target},
    baseline_word{"全年计划", baseline_kind::target},
    baseline_word{"年度计划", baseline_kind::target},
    baseline_word{"计划目标", baseline_kind::target},
    baseline_word{"目标值", baseline_kind::target},
    baseline_word{"目标", baseline_kind::target},
};
/// 上年末, 2022年8月, 上年平均水平: what makes another baseline of a known one. Digits and years are of a date too.
inline constexpr std::array words_behind_baseline{
    plain_word{"年末"},   plain_word{"年底"},   plain_word{"年初"},   plain_word{"末"},       plain_word{"底"},
    plain_word{"初"},     plain_word{"同期"},   plain_word{"同月"},   plain_word{"月份"},     plain_word{"月"},
    plain_word{"日"},     plain_word{"上半年"}, plain_word{"下半年"}, plain_word{"全年"},     plain_word{"一季度"},
    plain_word{"二季度"}, plain_word{"三季度"}, plain_word{"四季度"}, plain_word{"前三季度"}, plain_word{"平均水平"},
    plain_word{"水平"},   plain_word{"均值"},   plain_word{"值"},     plain_word{"至"},       plain_word{"—"},
    plain_word{"–"},      plain_word{"-"},      plain_word{"～"},
};
/// 1991-2020年平均: of thirty years it is a normal.
inline constexpr std::array words_of_means{plain_word{"平均值"}, plain_word{"平均水平"}, plain_word{"均值"},
                                           plain_word{"平均"}};
/// 1991—2020年常年值: of any years.
inline constexpr std::array words_of_normals{plain_word{"常年平均值"}, plain_word{"常年平均"}, plain_word{"常年均值"},
                                             plain_word{"常年值"},     plain_word{"常年同期"}, plain_word{"常年"},
                                             plain_word{"气候平均值"}, plain_word{"气候平均"}, plain_word{"气候态"}};
/// What is said of the verb and belongs to no name: 全国实际增长, 全国未增长.
inline constexpr std::array words_in_no_baseline{
    plain_word{"不"},   plain_word{"未"},   plain_word{"没有"},     plain_word{"实际"},
    plain_word{"名义"}, plain_word{"可比"}, plain_word{"平均增长"},
};
/// Nor do these end a name; those before a number (约, 近, 超过) neither.
inline constexpr std::array words_that_end_no_name{
    plain_word{"到"},   plain_word{"至"}, plain_word{"了"}, plain_word{"仅"},   plain_word{"已"},
    plain_word{"首次"}, plain_word{"由"}, plain_word{"的"}, plain_word{"年均"}, plain_word{"没"},
    plain_word{"相比"}, plain_word{"比"}, plain_word{"不"}, plain_word{"未"},   plain_word{"再"},
    plain_word{"也"},   plain_word{"仍"}, plain_word{"又"}, plain_word{"并无"},
};
/// Names that end in a word that may stand before a number: 占卢旺达36.4% is of no 卢旺, 占纽约36.4% not about 36.4 %.
inline constexpr std::array names_that_end_in_a_word{
    plain_word{"卢旺达"}, plain_word{"乌干达"}, plain_word{"格林纳达"}, plain_word{"纽约"}, plain_word{"北约"},
    plain_word{"华约"},   plain_word{"华为"},   plain_word{"无为"},     plain_word{"中超"}, plain_word{"英超"},
};
/// Verbs of other things than of growth: 少增 is a growth of the growth.
inline constexpr std::array words_of_other_verbs{
    plain_word{"新增"}, plain_word{"多增"}, plain_word{"少增"}, plain_word{"多降"},
    plain_word{"少降"}, plain_word{"多减"}, plain_word{"少减"},
};
/// 完成…的179.4%: what is to be reached.
inline constexpr std::array target_words{
    plain_word{"预期目标"}, plain_word{"规划目标"}, plain_word{"全年目标任务"}, plain_word{"年度目标任务"},
    plain_word{"目标任务"}, plain_word{"全年目标"}, plain_word{"年度目标"},     plain_word{"目标值"},
    plain_word{"目标"},     plain_word{"全年计划"}, plain_word{"年度计划"},     plain_word{"年计划"},
    plain_word{"计划"},     plain_word{"全年任务"}, plain_word{"年度任务"},
};
/// 持平: no change in the digits that are shown; 基本 is about so.
struct level_word {
    std::string_view text;
    qualifiers means;
};
inline constexpr std::array level_words{level_word{"持平", {}}, level_word{"基本持平", qualifier::about},
                                        level_word{"大体持平", qualifier::about}};

} // namespace tongbi::inline v0
