// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 倍, 成, 翻番: words of multiples. 偏多1.6倍 and 是…的1.6倍 print the same digits and differ by one.
/// Editors' usage: 增长k倍 is x (1 + k), 增长到k倍 and 是k倍 are x k.
#pragma once

#include <tongbi/number/figure.hpp>

namespace tongbi::inline v0 {

/// A plain factor between two like quantities, without unit.
class factor {
public:
    constexpr explicit factor(figure f) : figure_(f) {}
    [[nodiscard]] constexpr figure value() const { return figure_; }
    friend constexpr bool operator==(factor const&, factor const&) = default;

private:
    figure figure_;
};

/// The k of k倍 as printed: what it multiplies is said by times_more, multiple or growth.
class fold_number {
public:
    constexpr explicit fold_number(figure k) : figure_(k) {}
    [[nodiscard]] constexpr figure value() const { return figure_; }
    friend constexpr bool operator==(fold_number const&, fold_number const&) = default;

private:
    figure figure_;
};

/// 增长/偏多 k 倍: an increment, factor 1 + k.
[[nodiscard]] constexpr factor times_more(figure const& k) {
    const figure one = figure::exactly(1);
    const auto plus = [&](bound end, direction where) {
        return bound{add(end.at, decimal(1), where).value, end.open, end.infinite};
    };
    const auto best = k.best() ? std::optional(*k.best() + *one.best()) : std::nullopt;
    return factor(figure::between(plus(k.lower(), direction::down), plus(k.upper(), direction::up), best).with(k.words().flags()));
}

/// 是/为…的 k 倍: factor k.
[[nodiscard]] constexpr factor multiple(figure const& k) { return factor(k); }

[[nodiscard]] constexpr factor times_more(fold_number const& k) { return times_more(k.value()); }
[[nodiscard]] constexpr factor multiple(fold_number const& k) { return multiple(k.value()); }

} // namespace tongbi::inline v0
