// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 前几位: the entities of a panel with the largest numbers of one period, by name.
///
///     fmt::print("{:zh.1}\n", top(growth, *read_period("2024"), 3));     西藏自治区 +10.1%, 甘肃省 +5.5%, …
#pragma once

#include <tongbi/panel/panel.hpp>
#include <tongbi/sequence/ranks.hpp>

#include <algorithm>

namespace tongbi::inline v0 {

/// An entity and its number.
struct named_measure {
    std::string entity;
    measure value;
};

/// Those in front, the first one first. Prints as their names and numbers, a growth with its sign.
struct front_places : std::vector<named_measure> {
    using prints_as_text = void;
    using std::vector<named_measure>::vector;
};

/// The `count` entities that come first in a period, by the best value of each; equal ones in the order of the panel,
/// and all of them where fewer have a number. An aggregate (全国, World) has no place, as in ranks_of. Refusal:
/// missing_input of a period that is none of the axis.
[[nodiscard]] inline result<front_places> top(panel const& values, period const& when, std::size_t count,
                                              ranked by = ranked::highest_first) {
    const auto row = values.row(when);
    if (!row) return refuse(row.error());
    const auto names = detail::column_builder::names(values);
    struct placed {
        double number;
        std::size_t column;
    };
    std::vector<placed> all;
    for (std::size_t c = 0; c < row->size(); ++c)
        if (auto const& x = (*row)[c]; x && x->number().best() && !names->is_aggregate(static_cast<Eigen::Index>(c)))
            all.push_back({to_double(*x->number().best()), c});
    std::stable_sort(all.begin(), all.end(), [&](placed const& a, placed const& b) {
        return by == ranked::highest_first ? a.number > b.number : a.number < b.number;
    });
    front_places front;
    for (std::size_t i = 0; i < std::min(count, all.size()); ++i)
        front.push_back({values.entities()[all[i].column], *(*row)[all[i].column]});
    return front;
}
[[nodiscard]] inline result<front_places> top(result<panel> const& values, period const& when, std::size_t count,
                                              ranked by = ranked::highest_first) {
    if (!values) return refuse(values.error());
    return top(*values, when, count, by);
}

/// 西藏自治区 +10.1%, 甘肃省 +5.5%
[[nodiscard]] inline std::string to_string(front_places const& front, print_style const& how = {}) {
    std::string text;
    for (auto const& one : front)
        text += (text.empty()               ? ""
                 : how.lang == language::zh ? "，"
                                            : ", ") +
                one.entity + " " + to_string(one.value, how);
    return text;
}

} // namespace tongbi::inline v0
