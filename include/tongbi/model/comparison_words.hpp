// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The words of comparisons in reports, as tables: verbs that say up or down, and names of what a number is compared
/// with. 同比, 环比 and the forms of `describe(baseline)` are those of the vocabulary of baselines.
#pragma once

#include <tongbi/model/baseline.hpp>
#include <tongbi/model/vocabulary.hpp>

namespace tongbi::inline v0 {

/// 增长, 偏低: before the number. Without a direction (增速) the sign of the number says it.
struct movement_word {
    std::string_view text;
    movement direction;
};
inline constexpr std::array movement_words{
    movement_word{"增长", movement::up},     movement_word{"增加", movement::up},
    movement_word{"净增", movement::up},     movement_word{"提高", movement::up},
    movement_word{"提升", movement::up},     movement_word{"上升", movement::up},
    movement_word{"升高", movement::up},     movement_word{"回升", movement::up},
    movement_word{"上涨", movement::up},     movement_word{"扩大", movement::up},
    movement_word{"加快", movement::up},     movement_word{"前进", movement::up},
    movement_word{"上移", movement::up},     movement_word{"偏高", movement::up},
    movement_word{"偏多", movement::up},     movement_word{"偏大", movement::up},
    movement_word{"高出", movement::up},     movement_word{"多出", movement::up},
    movement_word{"增幅", movement::up},     movement_word{"涨幅", movement::up},
    movement_word{"升", movement::up},       movement_word{"增", movement::up},
    movement_word{"涨", movement::up},       movement_word{"高", movement::up},
    movement_word{"多", movement::up},       movement_word{"下降", movement::down},
    movement_word{"减少", movement::down},   movement_word{"降低", movement::down},
    movement_word{"回落", movement::down},   movement_word{"收窄", movement::down},
    movement_word{"下滑", movement::down},   movement_word{"下跌", movement::down},
    movement_word{"缩小", movement::down},   movement_word{"放缓", movement::down},
    movement_word{"减缓", movement::down},   movement_word{"后退", movement::down},
    movement_word{"下移", movement::down},   movement_word{"偏低", movement::down},
    movement_word{"偏少", movement::down},   movement_word{"偏小", movement::down},
    movement_word{"负增长", movement::down}, movement_word{"降幅", movement::down},
    movement_word{"跌幅", movement::down},   movement_word{"降", movement::down},
    movement_word{"减", movement::down},     movement_word{"跌", movement::down},
    movement_word{"低", movement::down},     movement_word{"少", movement::down},
    movement_word{"增速", movement::none},
};
/// 高于常年0.9℃: the baseline stands between the word and the number.
inline constexpr std::array movement_words_before_baseline{
    movement_word{"高于", movement::up},   movement_word{"多于", movement::up},   movement_word{"超过", movement::up},
    movement_word{"低于", movement::down}, movement_word{"少于", movement::down},
};

/// What stands behind 较, 比 and 与. The end of last year is the base of a stock.
struct baseline_word {
    std::string_view text;
    baseline_kind kind;
};
inline constexpr std::array baseline_words{
    baseline_word{"上年同期", baseline_kind::same_period_last_year},
    baseline_word{"去年同期", baseline_kind::same_period_last_year},
    baseline_word{"上年同月", baseline_kind::same_period_last_year},
    baseline_word{"去年同月", baseline_kind::same_period_last_year},
    baseline_word{"上年末", baseline_kind::same_period_last_year},
    baseline_word{"上年底", baseline_kind::same_period_last_year},
    baseline_word{"去年末", baseline_kind::same_period_last_year},
    baseline_word{"去年底", baseline_kind::same_period_last_year},
    baseline_word{"上年", baseline_kind::same_period_last_year},
    baseline_word{"去年", baseline_kind::same_period_last_year},
    baseline_word{"上一年", baseline_kind::same_period_last_year},
    baseline_word{"上季度", baseline_kind::previous_period},
    baseline_word{"上季", baseline_kind::previous_period},
    baseline_word{"上月末", baseline_kind::previous_period},
    baseline_word{"上月", baseline_kind::previous_period},
    baseline_word{"上个月", baseline_kind::previous_period},
    baseline_word{"上周", baseline_kind::previous_period},
    baseline_word{"上期", baseline_kind::previous_period},
    baseline_word{"常年同期", baseline_kind::normal},
    baseline_word{"常年平均", baseline_kind::normal},
    baseline_word{"常年值", baseline_kind::normal},
    baseline_word{"常年", baseline_kind::normal},
    baseline_word{"目标值", baseline_kind::target},
    baseline_word{"目标", baseline_kind::target},
};
/// 完成…的179.4%: what is to be reached.
struct target_word {
    std::string_view text;
};
inline constexpr std::array target_words{
    target_word{"全年目标任务"}, target_word{"年度目标任务"}, target_word{"目标任务"}, target_word{"全年目标"},
    target_word{"年度目标"},     target_word{"目标值"},       target_word{"目标"},
};
/// 持平: no change in the digits that are shown; 基本 is about so.
struct level_word {
    std::string_view text;
    qualifiers means;
};
inline constexpr std::array level_words{level_word{"持平", {}}, level_word{"基本持平", qualifier::about},
                                        level_word{"大体持平", qualifier::about}};

} // namespace tongbi::inline v0
