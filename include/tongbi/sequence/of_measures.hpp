// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Measures at the door of the sequences: their numbers in one unit, and changes of ranks.
#pragma once

#include <tongbi/measure/convert.hpp>
#include <tongbi/sequence/ranks.hpp>

#include <vector>

namespace tongbi::inline v0 {

/// The numbers of measures (or of results of reading them) in the unit `in`, for every algorithm over a sequence:
/// ranks_of(numbers_in(cities, "万千瓦"), ...). A measure that does not convert, and a refusal, stay refusals in their
/// place: unit_mismatch, unknown_unit.
template <class Measures>
[[nodiscard]] std::vector<result<figure>> numbers_in(Measures const& measures, std::string_view in) {
    std::vector<result<figure>> numbers;
    const auto to = read_unit(in);
    for (auto const& m : measures)
        numbers.push_back(!to ? result<figure>(refuse(to.error()))
                              : convert(m, *to).map([](measure const& x) { return x.number(); }));
    return numbers;
}

/// 进步2个位次 of two measured ranks (第5位, 第7位), in 个位次. Refusals: role_mismatch of what is no rank.
[[nodiscard]] inline result<measure> rank_change_of(result<measure> const& rank, result<measure> const& last_rank) {
    if (!rank) return rank;
    if (!last_rank) return last_rank;
    if (last_rank->role() != role::ordinal)
        return refuse(refusal(reason::role_mismatch).of(detail::rank_change_name, 1));
    if (rank->role() != role::ordinal) return refuse(refusal(reason::role_mismatch).of(detail::rank_change_name, 0));
    return rank_change_of(rank->number(), last_rank->number()).map([&](figure const& gained) {
        return measure(gained, rank->unit(), role::ordinal);
    });
}

} // namespace tongbi::inline v0
