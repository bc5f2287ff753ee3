// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Contributions to a growth (拉动, 贡献): how many points of the growth of the whole come from a part, by three named
/// methods, and those of all parts at once. The contribution rate (贡献率) of one part is contribution_rate_of.
#pragma once

#include <tongbi/formula/change.hpp>
#include <tongbi/formula/number_sequence.hpp>

#include <cmath>
#include <limits>

namespace tongbi::inline v0 {
namespace formula {

/// 拉动: 100 change of the part / base of the whole, percentage points. Source: NBS, 中国主要统计指标诠释 (三大需求对
/// 国内生产总值增长的拉动).
struct contribution : per_cent_of {
    static constexpr std::string_view name = "contribution of {change} to the growth of {base of the whole}";
    static constexpr std::string_view name_zh = "{增减量}对{总体基数}增长的拉动";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::in_points}};
    static constexpr std::array checks{precondition::same_prices};
    static constexpr auto domain = rules{divides<1>, not_negative<1>};
};

/// The same from the levels: 100 (part - part before) / whole before.
struct contribution_of_levels {
    static constexpr std::string_view name =
        "contribution of {part} against {part before} to the growth of {whole before}";
    static constexpr std::string_view name_zh = "{部分本期}比{部分基期}的增减量对{总体基期}增长的拉动";
    static constexpr std::array signatures{signature<3>{{slots::a, slots::a, slots::a}, slots::in_points}};
    static constexpr std::array checks{precondition::same_prices, precondition::flow_or_stock};
    static constexpr std::array pair_checks{
        pair_check{precondition::same_subject, 0, 1}, pair_check{precondition::a_year_apart, 0, 1},
        pair_check{precondition::of_its_whole, 1, 2}, pair_check{precondition::same_time, 1, 2}};
    static constexpr auto domain = rules{divides<2>, not_negative<2>};
    static constexpr auto value(auto const& part, auto const& before, auto const& whole) {
        return (part - before) * 100 / whole;
    }
    static constexpr bracket limit(bracket const& part, bracket const& before, bracket const& whole) {
        return divided_by_none(part - before, whole);
    }
};

/// 比重 of the base x 增速 / 100, percentage points.
struct contribution_by_share {
    static constexpr std::string_view name = "contribution of {share in the base} growing by {growth factor}";
    static constexpr std::string_view name_zh = "{基期比重}按{增长倍数}计算的拉动";
    static constexpr std::array signatures{signature<2>{{slots::share, slots::growth}, slots::in_points}};
    static constexpr std::array checks{precondition::same_entity};
    static constexpr std::array pair_checks{pair_check{precondition::of_a_whole, 1, 0},
                                            pair_check{precondition::a_year_apart, 1, 0}};
    static constexpr auto domain = rules{is_share<0>, not_more_than_all<1>};
    static constexpr auto value(auto const& share, auto const& growth) { return share * growth / 100; }
};

/// 权数 x change of the index of the part / index of the whole in the base period, percentage points.
struct contribution_by_weight {
    static constexpr std::string_view name =
        "contribution by {weight} of {change of the index} to {index of the whole}";
    static constexpr std::string_view name_zh = "按{权数}计算的{分类指数变动}对{总指数基期值}的拉动";
    static constexpr std::array signatures{signature<3>{{slots::share, slots::a, slots::a}, slots::in_points}};
    static constexpr std::array checks{precondition::same_entity};
    static constexpr auto domain = rules{is_share<0>, divides<2>, not_negative<2>};
    static constexpr auto value(auto const& weight, auto const& change, auto const& whole) {
        return weight * change / whole;
    }
    static constexpr bracket limit(bracket const& weight, bracket const& change, bracket const& whole) {
        return divided_by_none(weight * change, whole);
    }
};

/// 拉动 of a part whose base is in the base of the whole: 100 (part - before) / (before + others before).
struct contribution_beside_others : contribution_of_levels {
    static constexpr std::string_view name = "contribution of {part} against {part before} beside {other parts before}";
    static constexpr std::string_view name_zh = "{部分本期}比{部分基期}的增减量在{其他部分基期}之外的拉动";
    static constexpr auto domain = rules{}; // the base of the whole is asked first
    static constexpr auto value(auto const& part, auto const& before, auto const& others) {
        return (part - before) * 100 / (before + others);
    }
    static constexpr bracket limit(bracket const& part, bracket const& before, bracket const& others) {
        return divided_by_none(part - before, before + others);
    }
};

/// 贡献率 of a change that is in the total change: 100 change / (change + others).
struct contribution_rate_beside_others {
    static constexpr std::string_view name = "contribution rate of {change} beside {other changes}";
    static constexpr std::string_view name_zh = "{增减量}在{其他增减量}之外的贡献率";
    static constexpr std::array signatures{signature<2>{{slots::a, slots::a}, slots::percent(role::rate)}};
    static constexpr auto domain = rules{}; // the total is asked first
    static constexpr auto value(auto const& change, auto const& others) { return change * 100 / (change + others); }
    static constexpr bracket limit(bracket const& change, bracket const& others) {
        return divided_by_none(change, change + others);
    }
};

} // namespace formula

/// 拉动, percentage points: contribution_of(change of the part, base of the whole), or contribution_of(part, part
/// before, whole before), all in one unit and one price basis (an unlike one of observations is price_basis). The
/// contributions of all parts add up to the growth of the whole. May be negative, and larger than the growth; a part
/// may be below zero (净出口), the whole may not. Observations: part and part before a year apart, part before in the
/// whole. Source: NBS, 中国主要统计指标诠释, 三大需求对国内生产总值增长的贡献率和拉动. Refusals: zero_base,
/// negative_base.
inline constexpr computation<formula::contribution, formula::contribution_of_levels> contribution_of;

/// 拉动 by the nominal weight (名义权重近似), percentage points: the share of the part in the base period times its
/// growth. Equal to contribution_of where share and growth are of one price basis; a share at current prices with a
/// real growth is an approximation, whose parts need not add up to the growth of the whole. Of the model: the share is
/// a `comparison` with its whole (baseline::whole_of), by its name that of the part, a year before the growth. The
/// formula is that of contribution_of, with the change as share times growth. Refusals: part_exceeds_whole,
/// negative_base.
inline constexpr computation<formula::contribution_by_share> contribution_by_nominal_weight_of;

/// 拉动 in a price index of fixed weights (居民消费价格指数), percentage points: weight of the part in percent, the
/// change of its index since the base period, and the index of the whole in the base period, both on one base (权数 of
/// that base). The contributions of all parts add up to the change of the whole. Source: IMF, Consumer Price Index
/// Manual, contributions to the change of a fixed-weight (Lowe) index. Refusals: part_exceeds_whole, zero_base,
/// negative_base.
inline constexpr computation<formula::contribution_by_weight> contribution_by_weight_of;

/// A part or a whole in the period and in its base period, in one unit and one price basis.
template <class Number>
struct now_and_before {
    Number now, before;
};
template <class Number>
now_and_before(Number, Number) -> now_and_before<Number>;

/// What the parts of a whole contribute to its growth, in the order of the parts.
template <class Number>
struct contributions {
    std::vector<result<Number>> points; ///< 拉动, percentage points
    std::vector<result<Number>> rates;  ///< 贡献率, percent
    result<Number> rest;                ///< 拉动 of what is not listed; zero of parts that make up the whole
    result<Number> growth;              ///< of the whole, percent: what all points add up to
};

namespace detail {

template <class R>
using pair_number = std::remove_cvref_t<decltype(std::declval<R const&>()[0].now)>;

template <class R>
std::optional<refusal> why_no_pairs(R const& parts) {
    if (parts.size() == 0) return refusal(reason::missing_input);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (is_missing(parts[i].now) || is_missing(parts[i].before)) return at_place(reason::missing_input, i);
    return std::nullopt;
}

/// A sum of doubles beside another: the other one where the two differ by no more than doubles add amiss, so that
/// 12.1 + 48.2 + 50.9 is no change on 12.5 + 14.1 + 84.6. Figures add exactly.
inline figure told_apart(figure const& sum, figure const&, std::vector<figure> const&, std::vector<figure> const&) {
    return sum;
}
inline double told_apart(double sum, double other, std::vector<double> const& parts,
                         std::vector<double> const& others) {
    double size = 0;
    for (auto const* all : {&parts, &others})
        for (const double x : *all) size += std::abs(x);
    return std::abs(sum - other) <= size * std::numeric_limits<double>::epsilon() ? other : sum;
}

} // namespace detail

/// The contributions of the parts that make up the whole, without a rest: a sequence of now_and_before, of figures or
/// doubles. The base of the whole is the sum of theirs, and their bounds know that each part is in it. Rates are
/// refused where the total change may be zero (zero_base), of doubles also where it is no more than they add amiss.
/// Best values add up: points to the growth, rates to 100. Parts may be below zero (净出口), the base of the whole may
/// not: then no part contributes (negative_base, zero_base). Refusals: missing_input of no parts, or by its place.
template <class R, class Number = detail::pair_number<R>>
[[nodiscard]] result<contributions<Number>> contributions_of(R const& parts) {
    if (auto no = detail::why_no_pairs(parts)) return refuse(*no);
    std::vector<Number> now, before, change;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        now.push_back(parts[i].now);
        before.push_back(parts[i].before);
        change.push_back(detail::minus(parts[i].now, parts[i].before));
    }
    const Number base = detail::sum_of_all(before);
    const Number whole = detail::told_apart(detail::sum_of_all(now), base, now, before);
    const Number total = detail::minus(whole, base);
    contributions<Number> found{{}, {}, Number{}, evaluate<formula::relative_change>(whole, base)};
    const auto other_bases = detail::sums_of_others(before);
    const auto other_changes = detail::sums_of_others(change);
    const auto no_base = evaluate<formula::contribution>(total, base);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        found.points.push_back(
            no_base ? evaluate<formula::contribution_beside_others>(now[i], before[i], other_bases[i]) : no_base);
        found.rates.push_back(
            is_or_spans(total, 0)
                ? result<Number>(refuse(refusal(reason::zero_base).of(name_of<formula::contribution_rate>, 1)))
                : evaluate<formula::contribution_rate_beside_others>(change[i], other_changes[i]));
    }
    return found;
}

/// The contributions of parts of a whole that is known by itself, printed or with parts that are not listed, whose
/// contribution is the rest. A whole whose parts do not add up shows it there. Parts may be below zero.
/// Refusals: missing_input of no parts, or by its place.
template <class R, class Number = detail::pair_number<R>>
[[nodiscard]] result<contributions<Number>>
contributions_of(R const& parts, now_and_before<std::type_identity_t<Number>> const& whole) {
    if (auto no = detail::why_no_pairs(parts)) return refuse(*no);
    const Number total = detail::minus(whole.now, whole.before);
    contributions<Number> found{{}, {}, Number{}, evaluate<formula::relative_change>(whole.now, whole.before)};
    Number rest = total;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Number change = detail::minus(parts[i].now, parts[i].before);
        rest = detail::minus(rest, change);
        found.points.push_back(evaluate<formula::contribution>(change, whole.before));
        found.rates.push_back(evaluate<formula::contribution_rate>(change, total));
    }
    found.rest = evaluate<formula::contribution>(rest, whole.before);
    return found;
}

} // namespace tongbi::inline v0
