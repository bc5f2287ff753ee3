// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Targets with two sides (双向目标): a point that may be missed from above and from below (parity, 1), and a band
/// (0.97 to 1.03). What counts is the distance, so bounds are ranges of their own: the distance turns at the target.
#pragma once

#include <tongbi/formula/progress.hpp>

namespace tongbi::inline v0 {

namespace detail {

/// The larger of two ends; of equal ones the closed one.
constexpr bound larger(bound a, bound b) {
    if (a.infinite || b.infinite) return bound::unlimited();
    if (a.at == b.at) return {a.at, a.open && b.open, false};
    return a.at > b.at ? a : b;
}
/// How far two ends lie apart, at least or at most. Without end where one of them is.
constexpr bound end_apart(bound from, bound to, direction where) {
    if (from.infinite || to.infinite) return bound::unlimited();
    return {sub(from.at, to.at, where).value, from.open || to.open, false};
}
/// How far x lies outside of the band from low to high.
constexpr ends outside(figure const& x, figure const& low, figure const& high) {
    ends found{bound::closed(0), bound::closed(0)};
    const bound below = end_apart(low.lower(), x.upper(), direction::down);
    const bound above = end_apart(x.lower(), high.upper(), direction::down);
    if (!below.infinite) found.lower = larger(found.lower, below); // an end without end says nothing of the least
    if (!above.infinite) found.lower = larger(found.lower, above);
    found.upper = larger(found.upper, end_apart(low.upper(), x.lower(), direction::up));
    found.upper = larger(found.upper, end_apart(x.upper(), high.lower(), direction::up));
    return found;
}
constexpr auto outside(auto const& x, auto const& low, auto const& high) {
    const auto below = low - x;
    const auto above = x - high;
    const auto more = below > above ? below : above;
    return more > decltype(more)(0) ? more : decltype(more)(0);
}

/// May the lower limit of a band lie above its upper one?
constexpr bool may_cross(figure const& low, figure const& high) { return is_at_least(high, low) != verdict::met; }
constexpr auto may_cross(auto const& low, auto const& high) { return low > high; }

struct crossing {
    constexpr auto operator()(auto const& a, auto const& b) const { return may_cross(a, b); }
};

} // namespace detail

namespace formula {

/// 偏离区间的距离: max(low - x, x - high, 0), in the unit of all three.
struct distance_to_band {
    static constexpr bool by_cell = true; ///< in columns: its body asks for more than + - * /
    static constexpr std::string_view name = "distance of {value} to the band from {lower limit} to {upper limit}";
    static constexpr std::string_view name_zh = "{数值}偏离{下限}至{上限}区间的距离";
    static constexpr std::array signatures{
        signature<3>{{slots::a, slots::a, slots::a}, slots::amount_like_first},
        signature<3>{{slots::share, slots::share, slots::share}, slots::in_points},
        signature<3>{{slots::rate, slots::rate, slots::rate}, slots::in_points},
        signature<3>{{slots::t, slots::t, slots::t}, slots::like_first(role::change)}};
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{pair_rule<1, 2, reason::no_overlap, detail::crossing{}>{}};
    static constexpr auto value(auto const& x, auto const& low, auto const& high) {
        return detail::outside(x, low, high);
    }
    static constexpr result<ends> range(figure const& x, figure const& low, figure const& high) {
        return detail::outside(x, low, high);
    }
};

/// 差距缩小的比例: 100 (1 - |v - T| / |b - T|), percent.
struct gap_closed {
    static constexpr bool by_cell = true; ///< in columns: its body asks for more than + - * /
    static constexpr std::string_view name = "gap closed by {current} from {base} to {target}";
    static constexpr std::string_view name_zh = "{现值}比{基期值}缩小与{目标值}差距的比例";
    static constexpr auto signatures = detail::progress_rows(detail::kinds_on_any_scale, slots::percent(role::rate));
    static constexpr auto checks = checks_of_progress;
    static constexpr auto domain = rules{leaves_baseline<2, 1>};
    static constexpr auto value(auto const& current, auto const& base, auto const& target) {
        const auto left = detail::outside(current, target, target);
        const auto all = detail::outside(base, target, target);
        return (all - left) * 100 / all;
    }
    static constexpr result<ends> range(figure const& current, figure const& base, figure const& target) {
        const ends left = detail::outside(current, target, target);
        const ends all = detail::outside(base, target, target);
        const auto end = [](bound part, bool part_upper, bound whole, bool whole_upper, bool upper) {
            const bracket missed = bracket(part, part_upper) / bracket(whole, whole_upper);
            const bracket closed = (-missed + 1) * 100;
            if (closed.is_undefined() || closed.is_infinite()) return bound::unlimited();
            const bool open = part.open || whole.open || whole.infinite;
            return bound{upper ? closed.upper() : closed.lower(), open, false};
        };
        return ends{end(left.upper, true, all.lower, false, false), end(left.lower, false, all.upper, true, true)};
    }
};

} // namespace formula

/// 偏离区间的距离: how far a value lies outside of a band, in its unit, points of percentages, a difference of
/// temperatures; 0 inside. A progress towards a band is distance_done_of(distance now, distance then, exactly 0). The
/// ends of the band belong to it, and it may be a point. The formula is arithmetic; no authority defines it otherwise.
/// Refusals: no_overlap of a band whose lower limit lies, or may lie, above its upper one.
inline constexpr computation<formula::distance_to_band> distance_to_band_of;

/// 差距缩小的比例: of a target that may be missed on both sides the share of the gap that is closed, percent: 100 at
/// the target, from whichever side, below 0 where the gap grew. A tenth of it is the current status of ESCAP for
/// parity. A passed target counts as missed: of a floor or a ceiling ask distance_done_of. Bounds are true; they are
/// the tightest of a target that is a point. Source: ESCAP, Progress Assessment Methodology (technical notes).
/// Refusals: target_equals_baseline.
inline constexpr computation<formula::gap_closed> gap_closed_of;

} // namespace tongbi::inline v0
