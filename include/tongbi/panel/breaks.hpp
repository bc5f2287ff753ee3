// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Breaks in the series of columns (flag b): what lies on both sides of one is of two scopes, and is not compared.
#pragma once

#include <tongbi/panel/kernel.hpp>
#include <tongbi/panel/panel.hpp>

namespace tongbi::inline v0::detail {

/// Takes the answers away that were computed across a break, of a computation that compares with an earlier row; gives
/// how many. Where codes are asked for, theirs is one more than that of a missing input.
template <role As, class F>
std::int64_t refuse_across_breaks(std::vector<series_break> const& breaks, period_axis const& axis,
                                  std::vector<lag_run> const& runs, entity_names const* names,
                                  auto const& column_of_answer) {
    std::int64_t refused = 0;
    const Eigen::Index entities = names == nullptr ? 1 : static_cast<Eigen::Index>(names->all().size());
    for (auto const& one : breaks) {
        const auto row = axis.find(one.when);
        if (!row) continue;
        for (Eigen::Index entity = 0; entity < entities; ++entity) {
            if (!one.entity.empty() && names != nullptr && names->find(one.entity) != entity) continue;
            const output_column out = column_of_answer(entity);
            for (auto const& run : runs)
                for (auto at = std::max<std::ptrdiff_t>(run.first, *row);
                     at < run.first + run.count && at - run.lag < *row; ++at) {
                    double& x = out.at[at * out.stride];
                    if (x != x) continue; // refused already
                    x = std::numeric_limits<double>::quiet_NaN();
                    if (out.codes != nullptr)
                        out.codes[at * out.code_stride] = static_cast<std::uint8_t>(steps_of<F, As> + 1);
                    ++refused;
                }
        }
    }
    return refused;
}

} // namespace tongbi::inline v0::detail
