// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Streaks (连续n年): how many elements in a row fulfil a condition, for certain and at most.
///
///     streak_to_last(values, lies_above(exactly(0)))     连续3年偏高: up to the last element
///     streak_to_last(doubles, lies_above(0.0))           the same of doubles
///     streak_to_last_of(rises_in(values))                连续9年增长
///     longest_streak(values, lies_below(exactly(35)))    最长连续
///
/// A statement has its streak without a series: 连续9年 up to 2023 begins in 2015, streak_start of the room calendar.
#pragma once

#include <tongbi/sequence/element.hpp>

#include <algorithm>
#include <vector>

namespace tongbi::inline v0 {

/// What each element of a streak fulfils: lies above, below, at or above, at or below a number.
template <class Number>
struct threshold {
    Number at;
    bool upwards;
    bool itself; ///< does the number itself fulfil it?

    [[nodiscard]] constexpr verdict operator()(Number const& x) const {
        const order lie = compare(x, at);
        if (!itself) return upwards ? lie.above : lie.below;
        const verdict fails = upwards ? lie.below : lie.above;
        return fails == verdict::met ? verdict::not_met : fails == verdict::not_met ? verdict::met : verdict::undecided;
    }
};
/// \name 高于, 低于, 不低于, 不高于: what each value of a streak does. A print that touches the threshold is undecided.
/// @{
template <class Number>
[[nodiscard]] constexpr threshold<Number> lies_above(Number at) {
    return {at, true, false};
}
template <class Number>
[[nodiscard]] constexpr threshold<Number> lies_below(Number at) {
    return {at, false, false};
}
template <class Number>
[[nodiscard]] constexpr threshold<Number> lies_at_least(Number at) {
    return {at, true, true};
}
template <class Number>
[[nodiscard]] constexpr threshold<Number> lies_at_most(Number at) {
    return {at, false, true};
}
/// @}

/// A streak: its length for certain, and at most. The two differ where bounds or missing values leave it open.
struct streak {
    int surely = 0;
    int possibly = 0;
    std::size_t first = 0;   ///< where the certain part begins; the end of the sequence where there is none
    bool from_start = false; ///< the possible part reaches the first element: what was before is not known

    /// 连续n年 as it is printed: do the last n fulfil it? What was before the sequence is not known.
    [[nodiscard]] constexpr verdict lasts(int n) const {
        if (n <= surely) return verdict::met;
        return n > possibly && !from_start ? verdict::not_met : verdict::undecided;
    }
    friend constexpr bool operator==(streak const&, streak const&) = default;
};

namespace detail {

constexpr verdict as_verdict(verdict v) { return v; }
constexpr verdict as_verdict(bool holds) { return holds ? verdict::met : verdict::not_met; }
/// What holds of each element; of a missing one nothing is known.
template <value_sequence Sequence, class Condition>
std::vector<verdict> verdicts_of(Sequence const& values, Condition const& condition) {
    std::vector<verdict> all;
    for (std::size_t i = 0; i < size_of_sequence(values); ++i) {
        const auto x = number_at(values, i);
        all.push_back(x ? as_verdict(condition(*x)) : verdict::undecided);
    }
    return all;
}

} // namespace detail

/// Of verdicts, one an element. The verdicts are in the order of time; of none the streak is 0.
[[nodiscard]] inline streak streak_to_last_of(std::vector<verdict> const& holds) {
    streak s;
    const auto back = [&](auto goes_on) {
        return static_cast<int>(std::find_if_not(holds.rbegin(), holds.rend(), goes_on) - holds.rbegin());
    };
    s.surely = back([](verdict v) { return v == verdict::met; });
    s.possibly = back([](verdict v) { return v != verdict::not_met; });
    s.first = holds.size() - static_cast<std::size_t>(s.surely);
    s.from_start = static_cast<std::size_t>(s.possibly) == holds.size();
    return s;
}

/// 截至末年连续: how many elements up to the last fulfil the condition: lies_above(x), lies_below(x), or a function
/// from a number to a verdict or a bool. A missing element may fulfil it, so that the certain part ends there and the
/// possible one goes on. The sequence is in the order of time, its unit that of the threshold; an empty one has a
/// streak of 0. There is no formula: elements are counted.
template <value_sequence Sequence, class Condition>
[[nodiscard]] streak streak_to_last(Sequence const& values, Condition const& condition) {
    return streak_to_last_of(detail::verdicts_of(values, condition));
}

/// Of verdicts, one an element. The verdicts are in the order of time; of none the streak is 0.
[[nodiscard]] inline streak longest_streak_of(std::vector<verdict> const& holds) {
    streak s{0, 0, holds.size(), false};
    int sure = 0;
    int possible = 0;
    for (std::size_t i = 0; i < holds.size(); ++i) {
        sure = holds[i] == verdict::met ? sure + 1 : 0;
        possible = holds[i] != verdict::not_met ? possible + 1 : 0;
        if (sure > s.surely) {
            s.surely = sure;
            s.first = i + 1 - static_cast<std::size_t>(sure);
        }
        s.possibly = std::max(s.possibly, possible);
        s.from_start = s.from_start || static_cast<std::size_t>(possible) == i + 1;
    }
    return s;
}

/// 最长连续: the longest run of elements that fulfil the condition; of several the first. `from_start`: a run reaches
/// the first element, and may be longer than the sequence shows. Order, unit and missing elements are as in
/// streak_to_last. There is no formula: elements are counted.
template <value_sequence Sequence, class Condition>
[[nodiscard]] streak longest_streak(Sequence const& values, Condition const& condition) {
    return longest_streak_of(detail::verdicts_of(values, condition));
}

namespace detail {

template <value_sequence Sequence>
std::vector<verdict> moves_in(Sequence const& values, bool up) {
    std::vector<verdict> all;
    for (std::size_t i = 1; i < size_of_sequence(values); ++i) {
        const auto before = number_at(values, i - 1);
        const auto now = number_at(values, i);
        if (!before || !now) {
            all.push_back(verdict::undecided);
            continue;
        }
        const order lie = compare_prints(*now, *before);
        all.push_back(up ? lie.above : lie.below);
    }
    return all;
}

} // namespace detail

/// \name 增长, 下降 from each element to the next: n - 1 verdicts of n values. 连续9年增长 needs ten values. Prints of
/// a sequence are of one rounding rule (compare_prints): 99.8, 99.9, 100.0 rise twice.
/// @{
template <value_sequence Sequence>
[[nodiscard]] std::vector<verdict> rises_in(Sequence const& values) {
    return detail::moves_in(values, true);
}
template <value_sequence Sequence>
[[nodiscard]] std::vector<verdict> falls_in(Sequence const& values) {
    return detail::moves_in(values, false);
}
/// @}

} // namespace tongbi::inline v0
