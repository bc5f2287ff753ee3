// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// linear<Number>: a sum of numbers times exact weights, over a divisor. What means, anomalies from the mean of the
/// same numbers and linear trends are made of. Each number occurs once, so that the ends of the sum are those of the
/// numbers: the bounds are as narrow as the prints allow.
#pragma once

#include <tongbi/number/digits.hpp>
#include <tongbi/number/figure.hpp>

#include <cmath>

namespace tongbi::inline v0::detail {

template <class Number>
class linear;

/// With a running correction of what each addition loses (Neumaier's summation).
template <>
class linear<double> {
public:
    using weight = double;
    void add(double x, double w = 1) {
        const double term = x * w;
        const double sum = sum_ + term;
        lost_ += std::abs(sum_) >= std::abs(term) ? (sum_ - sum) + term : (term - sum) + sum_;
        sum_ = sum;
    }
    /// \pre the divisor is positive
    [[nodiscard]] result<double> over(double divisor) const {
        const double value = (sum_ + lost_) / divisor;
        if (!(value - value == 0)) return refuse(reason::out_of_range);
        return value;
    }

private:
    double sum_ = 0;
    double lost_ = 0;
};

template <>
class linear<figure> {
public:
    using weight = decimal;
    constexpr void add(figure const& x, decimal w = 1) {
        words_ |= x.qualifiers().flags();
        if (w.is_zero()) return;
        const bool rises = w.sign() > 0;
        lower_.add(rises ? x.lower() : x.upper(), w, direction::down);
        upper_.add(rises ? x.upper() : x.lower(), w, direction::up);
        has_best_ = has_best_ && x.best().has_value();
        if (has_best_) best_ = best_ + *x.best() * w;
    }
    /// \pre the divisor is positive
    [[nodiscard]] constexpr result<figure> over(decimal divisor) const {
        if (lower_.infinite && upper_.infinite) return refuse(reason::unbounded);
        const auto best = has_best_ ? std::optional(best_ / divisor) : std::nullopt;
        return figure::between(lower_.over(divisor, direction::down), upper_.over(divisor, direction::up), best)
            .with(words_);
    }

private:
    struct side {
        decimal at{};
        bool open = false;
        bool infinite = false;
        constexpr void add(bound end, decimal w, direction where) {
            infinite = infinite || end.infinite;
            open = open || end.open;
            if (!infinite) at = v0::add(at, mul(end.at, w, where).value, where).value;
        }
        [[nodiscard]] constexpr bound over(decimal divisor, direction where) const {
            return infinite ? bound::unlimited() : bound{div(at, divisor, where).value, open, false};
        }
    };
    side lower_;
    side upper_;
    decimal best_{};
    bool has_best_ = true;
    v0::qualifiers words_{};
};

template <class Number>
using weight_of = typename linear<Number>::weight;

/// A whole number as a weight.
template <class Number>
constexpr weight_of<Number> whole_weight(std::int64_t n) {
    if constexpr (std::same_as<Number, double>)
        return static_cast<double>(n);
    else
        return decimal(n);
}

} // namespace tongbi::inline v0::detail
