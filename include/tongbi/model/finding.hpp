// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// finding: one thing that follows from statements of a report; a value with bounds, a verdict, or a refusal.
#pragma once

#include <tongbi/model/statement.hpp>

namespace tongbi::inline v0 {

/// What follows from a statement: a recomputed number, an implied one, a verdict. whole_numbers are the counts or
/// wholes that a percentage leaves; rank_recomputed is the least place behind the numbers that surely lie before it.
enum class finding_kind : std::uint8_t {
    growth_recomputed,
    change_recomputed,
    implied_base,
    implied_normal,
    growth_factor,
    relative_change,
    absolute_change,
    share_recomputed,
    implied_whole,
    joint_whole,
    implied_part,
    share_in_whole,
    intensity,
    attainment,
    against_target,
    progress,
    excess,
    implied_target,
    gap_to_full,
    first_year,
    agreement,
    sum_of_parts,
    whole_numbers,
    rank_recomputed,
    last_rank,
    streak_recomputed,
    attainment_recomputed,
};

template <>
struct vocabulary<finding_kind> {
    static constexpr std::array<word_entry<finding_kind>, 27> table{{
        {finding_kind::growth_recomputed, "growth_recomputed", "growth between the two levels", "由两期水平计算的增速"},
        {finding_kind::change_recomputed, "change_recomputed", "change between the two levels", "由两期水平计算的变化"},
        {finding_kind::implied_base, "implied_base", "the base that follows", "推算的基期水平"},
        {finding_kind::implied_normal, "implied_normal", "the normal that follows", "推算的常年值"},
        {finding_kind::growth_factor, "growth_factor", "ratio to the base", "为对比基准的倍数"},
        {finding_kind::relative_change, "relative_change", "as a relative change", "相对变化"},
        {finding_kind::absolute_change, "absolute_change", "in absolute terms", "绝对变化"},
        {finding_kind::share_recomputed, "share_recomputed", "share from part and whole", "由部分与总体计算的占比"},
        {finding_kind::implied_whole, "implied_whole", "the whole that follows", "推算的总体"},
        {finding_kind::joint_whole, "joint_whole", "the whole, from both prints", "两处共同限定的总体"},
        {finding_kind::implied_part, "implied_part", "the part that follows", "推算的部分"},
        {finding_kind::share_in_whole, "share_in_whole", "share in its whole", "占总体比重"},
        {finding_kind::intensity, "intensity", "on average", "平均"},
        {finding_kind::attainment, "attainment", "attainment", "完成率"},
        {finding_kind::against_target, "against_target", "held against the target", "对照目标"},
        {finding_kind::progress, "progress", "towards the target of a later time", "目标进度（目标期未到）"},
        {finding_kind::excess, "excess", "beyond the target", "超出目标"},
        {finding_kind::implied_target, "implied_target", "the target that follows", "推算的目标"},
        {finding_kind::gap_to_full, "gap_to_full", "short of 100 %", "距100%"},
        {finding_kind::first_year, "first_year", "start of the streak", "起始时间"},
        {finding_kind::agreement, "agreement", "repeated prints", "重复刊载互校"},
        {finding_kind::sum_of_parts, "sum_of_parts", "the sum of the parts against the total", "分项合计与总计互校"},
        {finding_kind::whole_numbers, "whole_numbers", "in whole numbers", "推算的整数"},
        {finding_kind::rank_recomputed, "rank_recomputed", "place behind the numbers beside it",
         "与同列数值比较的位次"},
        {finding_kind::last_rank, "last_rank", "the place before", "推算的上次位次"},
        {finding_kind::streak_recomputed, "streak_recomputed", "streak in the printed periods",
         "由已刊各期水平计算的连续期数"},
        {finding_kind::attainment_recomputed, "attainment_recomputed", "attainment from actual and target",
         "由实际值与目标计算的完成率"},
    }};
};

/// Do two prints of one quantity agree?
enum class agreement : std::uint8_t {
    agrees,       ///< the bounds overlap after conversion
    unit_differs, ///< the same digits under another unit (% for 个百分点): read as a correction, they agree
    contradicts,  ///< the bounds have nothing in common
};
template <>
struct vocabulary<agreement> {
    static constexpr std::array<word_entry<agreement>, 3> table{{
        {agreement::agrees, "agrees", "agree", "一致"},
        {agreement::unit_differs, "unit_differs", "agree once the unit is corrected", "更正单位后一致"},
        {agreement::contradicts, "contradicts", "contradict each other", "不一致"},
    }};
};

/// One thing that follows from the statements of a report, and from which of them.
struct finding {
    finding_kind kind{};
    std::string id;                ///< the statement it is about
    std::vector<std::string> from; ///< the statements it is computed from
    result<measure> value;
    std::optional<verdict> met{};      ///< of an attainment
    std::optional<agreement> prints{}; ///< of two prints, or of a print and its recomputation
    std::optional<period> when{};      ///< where a streak begins
    bool candidate = false;            ///< one of several readings, none of which is chosen
};

} // namespace tongbi::inline v0
