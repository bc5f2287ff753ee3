// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Does one row hold the sum of others, within the digits?
#pragma once

#include <tongbi/table/table.hpp>

#include <algorithm>
#include <cmath>
#include <span>

namespace tongbi::inline v0::detail {

/// A printed number and half of what its digits leave open.
struct number_and_width {
    double x = 0, half = 0;
    number_and_width& operator+=(number_and_width const& o) {
        x += o.x;
        half += o.half;
        return *this;
    }
};
inline std::optional<number_and_width> number_of(table const& t, std::size_t indicator, std::size_t entity,
                                                 std::size_t when) {
    const auto c = t.cell(indicator, entity, when);
    if (!c || !c->is_number()) return std::nullopt;
    const auto f = t.figure_of(indicator, *c);
    if (!f || f->lower().infinite || f->upper().infinite) return std::nullopt;
    const double low = to_double(f->lower().at), high = to_double(f->upper().at);
    return number_and_width{to_double(c->value), (high - low) / 2};
}
/// Are two sums of printed numbers one within their digits and those of doubles?
inline bool may_be_equal(number_and_width const& a, number_and_width const& b) {
    constexpr double of_doubles = 1e-12;
    return std::abs(a.x - b.x) <= a.half + b.half + (std::abs(a.x) + std::abs(b.x)) * of_doubles;
}

/// In how many periods all of the rows have a number, and in how many of these the others add up to the whole, or do
/// without one of them, which may then be a subtotal.
struct sums_of_rows {
    std::size_t compared = 0, equal = 0, equal_without_one = 0;
    std::size_t twice = 0; ///< or add up to twice the whole: subtotals stand among them
};
inline sums_of_rows held_against_rows(table const& t, std::size_t indicator, std::size_t whole,
                                      std::span<std::size_t const> parts) {
    sums_of_rows found;
    std::vector<number_and_width> numbers(parts.size());
    for (std::size_t when = 0; when < t.periods().size(); ++when) {
        const auto all = number_of(t, indicator, whole, when);
        number_and_width sum;
        bool complete = all.has_value();
        for (std::size_t i = 0; i < parts.size() && complete; ++i) {
            const auto one = number_of(t, indicator, parts[i], when);
            complete = one.has_value();
            numbers[i] = one.value_or(number_and_width{});
            sum += numbers[i];
        }
        if (!complete) continue;
        ++found.compared;
        found.equal += may_be_equal(*all, sum) ? 1U : 0U;
        found.twice += may_be_equal({2 * all->x, 2 * all->half}, sum) && all->x != 0 ? 1U : 0U;
        found.equal_without_one +=
            std::any_of(numbers.begin(), numbers.end(),
                        [&](number_and_width const& one) {
                            return one.x != 0 && may_be_equal(*all, {sum.x - one.x, sum.half - one.half});
                        })
                ? 1U
                : 0U;
    }
    return found;
}

} // namespace tongbi::inline v0::detail
