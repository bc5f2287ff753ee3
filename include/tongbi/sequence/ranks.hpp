// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Ranks (位次) among the values of a sequence, with ties declared and with the places that the prints leave open:
///
///     values      9.1   8.4   8.4   7.0     ranks_of(values, ranked::highest_first, ties::least)
///     least        1     2     2     4      competition ranks: 并列第二, then 第四
///     average      1    2.5   2.5    4      each the mean of the places that they share
///     dense        1     2     2     3      no place is left out
///
/// A rank is a figure: a point where it is decided, an interval where bounds overlap. 8.4 and 8.4 as printed may be any
/// two numbers from 8.35 to 8.45: whoever holds prints for the numbers themselves ranks doubles.
#pragma once

#include <tongbi/sequence/element.hpp>

#include <algorithm>
#include <vector>

namespace tongbi::inline v0 {

/// 从高到低 or 从低到高: which value has the first place. 第12少 counts from the lowest.
enum class ranked : std::uint8_t { highest_first, lowest_first };
/// 并列: which place equal values have. Neither is a silent default.
enum class ties : std::uint8_t { least, average, dense };

namespace detail {

inline constexpr formula_name rank_name{"rank of {value}", "{数值}的位次"};

// Ends of plain numbers are the numbers.
constexpr bool ends_before(double upper, double lower) { return upper < lower; }
constexpr bool never_above(double top, double low) { return top <= low; }
constexpr bool never_above(bound top, bound low) { return !top.infinite && !low.infinite && top.at <= low.at; }
constexpr bool end_less(double a, double b, bool) { return a < b; }
constexpr bool end_less(bound a, bound b, bool upper) { return compare_ends(a, b, upper) < 0; }
constexpr double mirrored(double x) { return -x; }
constexpr bound mirrored(bound b) { return {-b.at, b.open, b.infinite}; }

/// From lower to upper; turned around where the lowest has the first place.
template <class End>
struct extent {
    End lower, upper;
    [[nodiscard]] constexpr bool is_point() const {
        if constexpr (std::same_as<End, double>)
            return true;
        else
            return !lower.infinite && !upper.infinite && lower.at == upper.at;
    }
};
constexpr extent<double> extent_of(double x, ranked by) {
    return by == ranked::highest_first ? extent<double>{x, x} : extent<double>{-x, -x};
}
constexpr extent<bound> extent_of(figure const& x, ranked by) {
    if (by == ranked::highest_first) return {x.lower(), x.upper()};
    return {mirrored(x.upper()), mirrored(x.lower())};
}

/// In halves of a place: from 2 on.
struct places {
    std::int64_t least, most;
};

/// Counts, for one of the extents, how many of the others lie above it: by halving, in sorted ends.
template <class End>
class rank_counter {
public:
    explicit rank_counter(std::vector<extent<End>> all) : by_lower_(std::move(all)) {
        std::sort(by_lower_.begin(), by_lower_.end(),
                  [](auto const& a, auto const& b) { return end_less(a.lower, b.lower, false); });
        for (auto const& x : by_lower_) {
            uppers_.push_back(x.upper);
            (x.is_point() ? points_ : wide_uppers_).push_back(x.upper);
        }
        const auto less = [](End const& a, End const& b) { return end_less(a, b, true); };
        for (auto* ends : {&uppers_, &points_, &wide_uppers_}) std::sort(ends->begin(), ends->end(), less);
        const auto same = [&](End const& a, End const& b) { return !less(a, b) && !less(b, a); };
        points_.erase(std::unique(points_.begin(), points_.end(), same), points_.end());
        // the fewest different numbers that the k extents with the highest lower ends may stand for
        fewest_.push_back(0);
        for (auto x = by_lower_.rbegin(); x != by_lower_.rend(); ++x) {
            const bool shares = x != by_lower_.rbegin() && !ends_before(x->upper, shared_);
            if (!shares) shared_ = x->lower;
            fewest_.push_back(fewest_.back() + (shares ? 0 : 1));
        }
    }

    [[nodiscard]] places of(extent<End> const& x, ties by) const {
        const auto n = static_cast<std::int64_t>(by_lower_.size());
        const auto surely_above = count_lowers([&](End const& lower) { return ends_before(x.upper, lower); });
        const auto itself = x.is_point() ? 0 : 1; // is among those that may lie above
        const auto possible = [&](std::vector<End> const& uppers) {
            return count_uppers(uppers, [&](End const& upper) { return !never_above(upper, x.lower); });
        };
        if (by == ties::dense)
            return {2 + 2 * fewest_[static_cast<std::size_t>(surely_above)],
                    2 + 2 * (possible(points_) + possible(wide_uppers_) - itself)};
        const auto possibly_above = possible(uppers_) - itself;
        if (by == ties::least) return {2 + 2 * surely_above, 2 + 2 * possibly_above};
        const auto never_below = count_lowers([&](End const& lower) { return never_above(x.upper, lower); });
        const auto equal_at_least = never_below - surely_above - (x.is_point() ? 1 : 0);
        const auto surely_below =
            n - count_uppers(uppers_, [&](End const& upper) { return !ends_before(upper, x.lower); });
        const auto equal_at_most = n - 1 - possibly_above - surely_below;
        return {2 + 2 * surely_above + equal_at_least, 2 + 2 * possibly_above + equal_at_most};
    }

private:
    /// How many lower ends fulfil what holds for all from one of them on.
    template <class Holds>
    std::int64_t count_lowers(Holds holds) const {
        return by_lower_.end() -
               std::partition_point(by_lower_.begin(), by_lower_.end(), [&](auto const& y) { return !holds(y.lower); });
    }
    template <class Holds>
    static std::int64_t count_uppers(std::vector<End> const& ends, Holds holds) {
        return ends.end() -
               std::partition_point(ends.begin(), ends.end(), [&](End const& upper) { return !holds(upper); });
    }

    std::vector<extent<End>> by_lower_;
    std::vector<End> uppers_;
    std::vector<End> points_;      ///< of numbers that are known, each once
    std::vector<End> wide_uppers_; ///< of the others
    std::vector<std::int64_t> fewest_;
    End shared_{};
};

constexpr decimal place_from_halves(std::int64_t halves) {
    return halves % 2 == 0 ? decimal(halves / 2) : decimal(halves * 5, -1);
}
constexpr figure rank_figure(places p, std::optional<places> of_best) {
    if (p.least == p.most) return figure::exactly(place_from_halves(p.least));
    const auto best = of_best ? std::optional(place_from_halves(of_best->least)) : std::nullopt;
    return figure::between(bound::closed(place_from_halves(p.least)), bound::closed(place_from_halves(p.most)), best);
}

template <class End, class Number>
std::vector<extent<End>> extents_of(std::vector<Number> const& numbers, ranked by) {
    std::vector<extent<End>> all;
    for (auto const& x : numbers) all.push_back(extent_of(x, by));
    return all;
}

/// Ranks some numbers: of the prints, and of the best values where all have one.
template <class Number>
class ranker {
public:
    ranker(std::vector<Number> const& numbers, ranked by) : by_(by), counter_(extents_of<end>(numbers, by)) {
        if constexpr (std::same_as<Number, figure>) {
            std::vector<extent<bound>> best;
            for (auto const& x : numbers)
                if (x.best()) best.push_back(extent_of(figure::exactly(*x.best()), by));
            if (best.size() == numbers.size()) of_best_.emplace(std::move(best));
        }
    }
    [[nodiscard]] figure rank_of(Number const& x, ties how) const {
        std::optional<places> best;
        if constexpr (std::same_as<Number, figure>)
            if (of_best_) best = of_best_->of(extent_of(figure::exactly(*x.best()), by_), how);
        return rank_figure(counter_.of(extent_of(x, by_), how), best);
    }

private:
    using end = std::conditional_t<std::same_as<Number, double>, double, bound>;
    ranked by_;
    rank_counter<end> counter_;
    std::optional<rank_counter<bound>> of_best_;
};

} // namespace detail

/// 位次 of each value among those that are there; a missing value has no place and takes none. An interval where bounds
/// overlap, its best value the place of the best values. There are as many ranks as values, in their order, and none of
/// an empty sequence; all values are in one unit. Source: the ties are min, average and dense of scipy.stats.rankdata.
/// Refusals: those of the element.
template <value_sequence Sequence>
[[nodiscard]] std::vector<result<figure>> ranks_of(Sequence const& values, ranked by, ties how) {
    using number = number_of_sequence<Sequence>;
    std::vector<number> there;
    for (std::size_t i = 0; i < detail::size_of_sequence(values); ++i)
        if (const auto x = detail::number_at(values, i)) there.push_back(*x);
    const detail::ranker<number> places(there, by);
    std::vector<result<figure>> ranks;
    for (std::size_t i = 0; i < detail::size_of_sequence(values); ++i)
        ranks.push_back(detail::number_at(values, i).map([&](number const& x) { return places.rank_of(x, how); }));
    return ranks;
}

namespace detail {

inline constexpr formula_name rank_change_name{"places gained at {rank} against {last rank}",
                                               "{位次}较{上次位次}的变化"};
inline constexpr formula_name last_rank_name{"last rank of {rank} and {places gained}",
                                             "由{位次}和{位次变化}推算的上次位次"};

constexpr bool is_rank(figure const& x) { return !x.lower().infinite && x.lower().at >= 1; }
constexpr result<figure> sum_of_places(figure const& a, extent<bound> b, std::optional<decimal> best_b) {
    const auto sum = [](bound x, bound y, direction where) {
        return x.infinite || y.infinite ? bound::unlimited()
                                        : bound{add(x.at, y.at, where).value, x.open || y.open, false};
    };
    const bound low = sum(a.lower(), b.lower, direction::down);
    const bound high = sum(a.upper(), b.upper, direction::up);
    if (low.infinite && high.infinite) return refuse(reason::unbounded);
    const auto best = a.best() && best_b ? std::optional(*a.best() + *best_b) : std::nullopt;
    if (best && a.is_exact() && b.is_point()) return figure::exactly(*best);
    return figure::between(low, high, best).with(a.qualifiers().flags());
}
} // namespace detail

/// 进步2个位次: the places gained against the last rank, last - now; negative after a fall (退步), 0 of no change. From
/// 7th to 5th is +2. Both are ranks among the same. The formula is arithmetic; no authority defines it otherwise.
/// Refusals: role_mismatch of a number below 1, which is no rank, unbounded.
[[nodiscard]] constexpr result<figure> rank_change_of(figure const& rank, figure const& last_rank) {
    if (!detail::is_rank(last_rank)) return refuse(refusal(reason::role_mismatch).of(detail::rank_change_name, 1));
    if (!detail::is_rank(rank)) return refuse(refusal(reason::role_mismatch).of(detail::rank_change_name, 0));
    const auto best = rank.best() ? std::optional(-*rank.best()) : std::nullopt;
    return detail::sum_of_places(last_rank, detail::extent_of(rank, ranked::lowest_first), best);
}
/// The rank before a change: 5th after a gain of 2 places was 7th. The formula is that of rank_change_of, solved for
/// the last rank. Refusals: role_mismatch of a number below 1, and where the last rank would lie before the first;
/// unbounded.
[[nodiscard]] constexpr result<figure> last_rank_of(figure const& rank, figure const& places_gained) {
    if (!detail::is_rank(rank)) return refuse(refusal(reason::role_mismatch).of(detail::last_rank_name, 0));
    auto last =
        detail::sum_of_places(rank, detail::extent_of(places_gained, ranked::highest_first), places_gained.best());
    if (last && !last->upper().infinite && last->upper().at < 1)
        return refuse(refusal(reason::role_mismatch).of(detail::last_rank_name, 1));
    return last;
}

} // namespace tongbi::inline v0
