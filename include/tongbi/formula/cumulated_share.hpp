// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Shares of cumulated quantities (累计占比): what a country emitted since its records begin, in what the world did.
/// The whole is cumulated over the same rows or over all of them, and which is said in the call.
#pragma once

#include <tongbi/formula/number_sequence.hpp>
#include <tongbi/formula/share.hpp>

namespace tongbi::inline v0 {

/// Over which rows the whole is summed up.
enum class cumulated_over : std::uint8_t {
    same_rows, ///< those that have a number of the part: where its records begin later, the whole begins later too
    all_rows,  ///< all rows up to this one: what the part did before its records begin counts as nothing
};

namespace detail {

inline std::optional<figure> present(figure const& x) { return x; }
inline std::optional<double> present(double x) { return x == x ? std::optional(x) : std::nullopt; }
template <class N>
std::optional<N> present(std::optional<N> const& x) {
    return x ? present(*x) : std::nullopt;
}

template <class R>
using present_in = typename decltype(present(std::declval<R const&>()[0]))::value_type;

} // namespace detail

/// 累计占比, percent: for each row the share of the part summed up to there in the whole summed up to there. Rows are
/// in the order of time; a number that is missing (std::nullopt, or NaN) is a row without it. The two conventions
/// differ wherever the part has no number in a row that the whole has one in: neither is the right one, so neither is
/// silent. A row without a number of the part has no share (missing_input), and from a row on that needs a whole and
/// has none, no row has one. Each row refuses as share_of does: zero_base, negative_base, part_exceeds_whole. Parts and
/// wholes are in one unit, and there are as many shares as rows. Source of same_rows: Our World in Data, share of
/// global cumulative CO₂ emissions; of all_rows the formula is arithmetic. Refusals: missing_input of a row that only
/// one of the two sequences has.
template <class P, class W>
requires(std::same_as<detail::present_in<P>, detail::present_in<W>> && !sequence_operand<P> && !sequence_operand<W>)
    [[nodiscard]] auto cumulated_shares_of(P const& parts, W const& wholes, cumulated_over rows)
        -> result<std::vector<result<detail::present_in<P>>>> {
    using number = detail::present_in<P>;
    if (auto no = detail::unlike_lengths(parts.size(), wholes.size())) return refuse(*no);
    std::vector<result<number>> shares;
    std::optional<number> part, whole;
    std::optional<std::size_t> gap; // the first row whose whole is needed and missing
    const auto add = [](std::optional<number>& all, number const& more) {
        all = all ? detail::plus(*all, more) : more;
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto p = detail::present(parts[i]);
        const auto w = detail::present(wholes[i]);
        if (rows == cumulated_over::all_rows || p) {
            if (w)
                add(whole, *w);
            else if (!gap)
                gap = i;
        }
        if (p) add(part, *p);
        if (!p || gap)
            shares.push_back(refuse(detail::at_place(reason::missing_input, p ? *gap : i)));
        else
            shares.push_back(evaluate<formula::share>(*part, *whole));
    }
    return shares;
}

} // namespace tongbi::inline v0
