// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include "tool/whole_of_parts.hpp"

#include <tongbi/formula/structure.hpp>
#include <tongbi/table/parts.hpp>

#include <algorithm>

namespace tongbi::tool {

whole_of_all whole_of_parts(table const& t, std::vector<selected_series> const& parts) {
    std::vector<std::size_t> entities;
    std::vector<timeline<measure>> lines;
    for (auto const& part : parts)
        if (!is_part_of_a_row(t, part.entity)) {
            entities.push_back(part.entity);
            lines.push_back(line_of(t, part));
        }
    std::vector<timeline<measure>::entry> totals;
    std::vector<std::vector<timeline<measure>::entry>> shares(lines.size());
    for (auto const& when : t.periods()) {
        std::vector<figure> numbers;
        std::optional<refusal> why;
        std::optional<measure> like;
        for (auto const& line : lines) {
            const auto value = line.at(when);
            if (!value) {
                why = why.value_or(value.error());
                continue;
            }
            like = like.value_or(*value);
            numbers.push_back(value->number());
        }
        if (!like) continue;
        const auto made = why ? result<structure<figure>>(refuse(*why)) : structure_of(numbers);
        const bool is_whole = made && !std::any_of(numbers.begin(), numbers.end(),
                                                   [](figure const& x) { return x.best() && x.best()->sign() < 0; });
        const refusal none = made ? refusal(reason::negative_base) : made.error();
        totals.push_back(
            {when, is_whole ? result<measure>(measure(made->sum, like->unit(), like->role())) : refuse(none)});
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto value = lines[i].at(when);
            shares[i].push_back({when, !value      ? value
                                       : !is_whole ? refuse(none)
                                                   : made->shares[i].map([](figure const& x) {
                                                         return measure(x, rows::percent, role::share);
                                                     })});
        }
    }
    whole_of_all all{timeline<measure>(std::move(totals)), {}};
    for (std::size_t i = 0; i < entities.size(); ++i)
        all.shares.emplace(entities[i], timeline<measure>(std::move(shares[i])));
    return all;
}

} // namespace tongbi::tool
