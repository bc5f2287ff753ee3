// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// LMDI-I (对数平均迪氏指数分解): a change of V = sum over sectors of the product of their factors (Kaya: emissions =
/// people x output per head x energy per output x emissions per energy), shared out among the factors without a
/// residual.
///
///     V          the sum over m sectors i of x_i1 x_i2 ... x_in, for two periods 0 and T
///     shape      the m x n numbers of a period, row by row: all factors of the first sector, then of the second ...
///     additive            V_T - V_0 = sum of the effects      effect k = sum over i of L(v_iT, v_i0) ln(x_ikT / x_ik0)
///     multiplicative      V_T / V_0 = product of the effects  effect k = exp(additive effect k / L(V_T, V_0))
///     L(a, b)             (a - b) / ln(a / b), the logarithmic mean
///
/// Sources: Ang, Energy Policy 32 (2004) and 33 (2005); the limits at zero: Ang, Zhang, Choi, Energy 23 (1998).
#pragma once

#include <tongbi/formula/log_mean.hpp>
#include <tongbi/formula/number_sequence.hpp>

namespace tongbi::inline v0 {

/// The effects of n factors on the change of V, of m sectors together and of each.
template <class Number>
struct lmdi_effects {
    std::vector<Number> of_factor; ///< n effects: their sum is the total (additive), or their product (multiplicative)
    std::vector<Number> of_sector; ///< m x n, row by row: those of a factor add up (multiply) to its effect
    Number before, now;            ///< V_0 and V_T
    Number total;                  ///< V_T - V_0, or V_T / V_0
};

namespace detail {

inline constexpr formula_name lmdi_name{"effects on the ratio of {current sum} to {sum of the base period}",
                                        "{本期合计}与{基期合计}之比的因素分解"};

/// One sector: its factors in both periods, and the term of each factor.
template <class R>
struct lmdi_sector {
    R const& before;
    R const& now;
    std::size_t first, factors;

    using number = element_of<R>;

    [[nodiscard]] number product(R const& of) const {
        number all = of[first];
        for (std::size_t k = 1; k < factors; ++k) all = times(all, of[first + k]);
        return all;
    }

    /// The terms of plain numbers, and the limits where a factor is zero (the eight cases of Ang, Zhang, Choi): what
    /// comes from nothing or goes to nothing does so by the factor that is zero; if several are, by each alike.
    template <class Scalar>
    void terms(auto const& old_of, auto const& new_of, std::vector<Scalar>& into) const {
        std::size_t none_before = 0, none_now = 0;
        Scalar from(1), to(1);
        for (std::size_t k = 0; k < factors; ++k) {
            none_before += old_of(k) == 0 ? 1U : 0U;
            none_now += new_of(k) == 0 ? 1U : 0U;
            from = from * old_of(k);
            to = to * new_of(k);
        }
        if (none_before == 0 && none_now == 0) {
            std::vector<Scalar> logs;
            Scalar all(0);
            for (std::size_t k = 0; k < factors; ++k) {
                logs.push_back(log_ratio(new_of(k), old_of(k)));
                all = all + logs.back();
            }
            const Scalar mean = log_mean_by(to, from, all);
            for (auto const& one : logs) into.push_back(mean * one);
            return;
        }
        for (std::size_t k = 0; k < factors; ++k) {
            if (none_now == 0 && old_of(k) == 0)
                into.push_back(to / Scalar(static_cast<int>(none_before)));
            else if (none_before == 0 && new_of(k) == 0)
                into.push_back(-from / Scalar(static_cast<int>(none_now)));
            else
                into.push_back(Scalar(0));
        }
    }
    void add_terms(std::vector<double>& into) const {
        terms([&](std::size_t k) { return before[first + k]; }, [&](std::size_t k) { return now[first + k]; }, into);
    }
    void add_terms(std::vector<figure>& into) const {
        std::vector<decimal> best;
        if (has_best())
            terms([&](std::size_t k) { return *before[first + k].best(); },
                  [&](std::size_t k) { return *now[first + k].best(); }, best);
        const figure from = product(before);
        const figure to = product(now);
        const bool bounded = is_bounded();
        for (std::size_t k = 0; k < factors; ++k) {
            const auto value = best.empty() ? std::nullopt : std::optional(best[k]);
            ends of{bound::unlimited(), bound::unlimited()};
            if (bounded) of = is_present() ? ends_of_term(k) : ends_at_zero(to, from, k);
            into.push_back(figure::between(of.lower, of.upper, value).with(words()));
        }
    }

private:
    template <class Test>
    [[nodiscard]] bool all(Test test) const {
        for (std::size_t k = 0; k < factors; ++k)
            if (!test(before[first + k]) || !test(now[first + k])) return false;
        return true;
    }
    [[nodiscard]] bool has_best() const {
        return all([](figure const& x) { return x.best().has_value(); });
    }
    /// A factor that may be zero, but is not known to be, leaves the terms without bounds.
    [[nodiscard]] bool is_bounded() const {
        return all([](figure const& x) {
            return !x.upper().infinite && (is_zero(x) || (!x.lower().infinite && x.lower().at.sign() > 0));
        });
    }
    [[nodiscard]] bool is_present() const {
        return all([](figure const& x) { return !is_zero(x); });
    }
    static bool is_zero(figure const& x) { return x.is_exact() && x.lower().at.is_zero(); }
    [[nodiscard]] qualifiers words() const {
        qualifiers said;
        for (std::size_t k = 0; k < factors; ++k) said |= before[first + k].qualifiers() | now[first + k].qualifiers();
        return said.flags();
    }
    /// The product of the other factors of the sector.
    [[nodiscard]] figure others(R const& of, std::size_t but) const {
        figure all = figure::exactly(1);
        for (std::size_t k = 0; k < factors; ++k)
            if (k != but) all = times(all, of[first + k]);
        return all;
    }
    /// One end of L(x r, y s) ln(x / y). The others, r and s, push it the way of the logarithm. x pushes it up and y
    /// down as long as neither is e times the other: with u = ln(x r / y s) the slope by ln x is L (1 + h(u) ln(x /
    /// y)), and h lies between 0 and 1. Then this end is the term at one corner; beyond, L and the logarithm each take
    /// their own end, which contains more than the term can be.
    [[nodiscard]] bound end_of_term(std::size_t k, bool upper) const {
        const auto end = [&](figure const& f, bool high) { return high ? f.upper() : f.lower(); };
        figure const& old = before[first + k];
        figure const& current = now[first + k];
        const bound x = end(current, upper);
        const bound y = end(old, !upper);
        const bracket log = log_ratio_around(x.at, y.at);
        const bool grows = (upper ? log.upper() : log.lower()).sign() >= 0;
        const bool high = grows == upper; // which end of the others
        const bound r = end(others(now, k), high);
        const bound s = end(others(before, k), high);
        const bracket other_way = log_ratio_around(end(current, !upper).at, end(old, upper).at);
        const auto is_within_e = [](bracket const& of) { return of.lower() > decimal(-1) && of.upper() < decimal(1); };
        const bool one_corner = is_within_e(log) && is_within_e(other_way);
        const bool same_x = one_corner || high == upper; // the end of x, or of y, that the mean takes
        const bool same_y = one_corner || high != upper;
        const bracket mean = log_mean_of_products(same_x ? x : end(current, high), r, same_y ? y : end(old, high), s);
        const direction where = upper ? direction::up : direction::down;
        const decimal by = upper ? log.upper() : log.lower();
        const bool open = x.open || y.open || (by.sign() != 0 && (r.open || s.open));
        return {mul(high ? mean.upper() : mean.lower(), by, where).value, open, false};
    }
    [[nodiscard]] ends ends_of_term(std::size_t k) const { return {end_of_term(k, false), end_of_term(k, true)}; }
    /// L(x r, y s) grows with both products, so that its ends are those of their roundings.
    static bracket log_mean_of_products(bound x, bound r, bound y, bound s) {
        const auto mean = [&](direction where) {
            return log_mean_around(mul(x.at, r.at, where).value, mul(y.at, s.at, where).value);
        };
        return bracket::between(mean(direction::down).lower(), mean(direction::up).upper());
    }
    [[nodiscard]] ends ends_at_zero(figure const& to, figure const& from, std::size_t k) const {
        int none_before = 0, none_now = 0;
        for (std::size_t j = 0; j < factors; ++j) {
            none_before += is_zero(before[first + j]) ? 1 : 0;
            none_now += is_zero(now[first + j]) ? 1 : 0;
        }
        const auto divided = [](bound end, int by, direction where) {
            return bound{div(end.at, decimal(by), where).value, end.open, false};
        };
        if (none_now == 0 && is_zero(before[first + k]))
            return {divided(to.lower(), none_before, direction::down), divided(to.upper(), none_before, direction::up)};
        if (none_before == 0 && is_zero(now[first + k]))
            return {divided((-from).lower(), none_now, direction::down),
                    divided((-from).upper(), none_now, direction::up)};
        return {bound::closed(0), bound::closed(0)};
    }
};

template <class R>
std::optional<refusal> why_no_lmdi(R const& before, R const& now, std::size_t factors) {
    if (factors == 0 || before.size() == 0) return refusal(reason::missing_input);
    if (auto no = unlike_lengths(before.size(), now.size())) return no;
    if (const std::size_t more = before.size() % factors; more != 0)
        return at_place(reason::missing_input, before.size() / factors, more);
    for (auto const* period : {&before, &now})
        for (std::size_t i = 0; i < period->size(); ++i) {
            auto const& x = (*period)[i];
            if (is_missing(x)) return at_place(reason::missing_input, i / factors, i % factors);
            if (may_be_negative(x)) return at_place(reason::negative_base, i / factors, i % factors);
        }
    return std::nullopt;
}

inline double exp_of_quotient(double effect, double mean) { return std::exp(effect / mean); }
inline figure exp_of_quotient(figure const& effect, figure const& mean) {
    const auto exponent = evaluate<formula::quotient>(effect, mean);
    const bound low = exponent ? exponent->lower() : bound::unlimited();
    const bound high = exponent ? exponent->upper() : bound::unlimited();
    std::optional<decimal> best;
    if (effect.best() && mean.best()) best = exp(*effect.best() / *mean.best());
    return figure::between(low.infinite ? bound::opened(0) : bound{exp(low.at, direction::down).value, low.open, false},
                           high.infinite ? high : bound{exp(high.at, direction::up).value, high.open, false}, best)
        .with(effect.qualifiers());
}

template <class Number>
std::optional<refusal> why_not_finite(lmdi_effects<Number> const& found) {
    if constexpr (std::same_as<Number, double>) {
        for (auto const* numbers : {&found.of_factor, &found.of_sector})
            for (const double x : *numbers)
                if (!finite(x)) return refusal(reason::out_of_range);
        if (!finite(found.before) || !finite(found.now) || !finite(found.total)) return refusal(reason::out_of_range);
    }
    return std::nullopt;
}

} // namespace detail

/// 加法分解: the effect of each factor on V_T - V_0, in the unit of V. `before` and `now` are the m x n factors of the
/// two periods, row by row, figures or doubles. The effects add up to the change, whatever the order of the factors,
/// and change their sign when the periods change places. A factor that is zero in one period only takes all of the
/// sector's change (it came from nothing, or went to nothing); of several such each takes the same; a sector that is
/// zero in both periods has no effect. Figures: best values to 17 digits; bounds are those of the prints, as narrow as
/// they allow, where the factor changes less than e times over in each sector; beyond, they contain more, because a
/// factor counts in the mean and in its logarithm. A factor that may be zero without being it leaves its sector's terms
/// without bounds. Refusals: missing_input of a number, a sector or a factor that is not there, by
/// sector.factor; negative_base of a factor that is or may be below zero (a print of 0.0 without sign:
/// figure::without_sign); out_of_range of doubles.
template <number_sequence R>
[[nodiscard]] result<lmdi_effects<detail::element_of<R>>> lmdi_additive(R const& before, R const& now,
                                                                        std::size_t factors) {
    using number = detail::element_of<R>;
    if (auto no = detail::why_no_lmdi(before, now, factors)) return refuse(*no);
    lmdi_effects<number> found{{}, {}, number{}, number{}, number{}};
    for (std::size_t first = 0; first < before.size(); first += factors) {
        const detail::lmdi_sector<R> sector{before, now, first, factors};
        const std::size_t row = found.of_sector.size();
        sector.add_terms(found.of_sector);
        found.before = row == 0 ? sector.product(before) : detail::plus(found.before, sector.product(before));
        found.now = row == 0 ? sector.product(now) : detail::plus(found.now, sector.product(now));
        for (std::size_t k = 0; k < factors; ++k) {
            if (row == 0)
                found.of_factor.push_back(found.of_sector[k]);
            else
                found.of_factor[k] = detail::plus(found.of_factor[k], found.of_sector[row + k]);
        }
    }
    found.total = detail::minus(found.now, found.before);
    if (auto no = detail::why_not_finite(found)) return refuse(*no);
    return found;
}

/// 乘法分解: the effect of each factor on V_T / V_0, plain factors (1.12: it raised V by 12 %). As lmdi_additive; the
/// effects multiply to the ratio, and become their inverses when the periods change places. Of one sector the effects
/// are the ratios of its factors; of several the bounds contain more than the prints allow, for the terms are in the
/// mean too: of two and three sectors printed to three digits 1.12 times as much in the middle of random cases, and
/// 1.81 at most. A V that is or may be zero
/// in either period has no ratio (zero_base).
template <number_sequence R>
[[nodiscard]] result<lmdi_effects<detail::element_of<R>>> lmdi_multiplicative(R const& before, R const& now,
                                                                              std::size_t factors) {
    auto found = lmdi_additive(before, now, factors);
    if (!found) return found;
    for (const bool base : {true, false})
        if (may_be_zero(base ? found->before : found->now))
            return refuse(refusal(reason::zero_base).of(detail::lmdi_name, base ? 1 : 0));
    const auto mean = log_mean_of(found->now, found->before);
    const auto ratio = evaluate<formula::ratio>(found->now, found->before);
    if (!mean || !ratio) return refuse(!mean ? mean.error() : ratio.error());
    found->total = *ratio;
    if (before.size() == factors) { // of one sector they are the ratios of its factors
        for (std::size_t k = 0; k < factors; ++k) {
            const auto by = evaluate<formula::ratio>(detail::element_of<R>(now[k]), detail::element_of<R>(before[k]));
            if (!by) return refuse(by.error());
            found->of_factor[k] = found->of_sector[k] = *by;
        }
    } else {
        for (auto* effects : {&found->of_factor, &found->of_sector})
            for (auto& effect : *effects) effect = detail::exp_of_quotient(effect, *mean);
    }
    if (auto no = detail::why_not_finite(*found)) return refuse(*no);
    return found;
}

} // namespace tongbi::inline v0
