// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Bounds of a quotient that may turn in its base: it is no corner formula, because the base stands in numerator and
/// divisor and the quotient rises with it here and falls there (the CAGR ratio, the extrapolation to a target year).
///
/// A formula says above(current, base) and below(target, base), which both fall as the base grows, and pull and push of
/// (current, base, target), each monotone in the base: the quotient rises where pull > push. Where its sign shows that
/// it does not turn within the base the corners are the bounds; else the base is halved until what may lie between adds
/// no more than a thousandth to the bounds: they are true, and there not the tightest.
#pragma once

#include <tongbi/formula/evaluate.hpp>

namespace tongbi::inline v0::detail {

template <class F>
class turning_range {
public:
    constexpr explicit turning_range(F const& f) : f_(f) {}

    constexpr result<ends> of(figure const& current, figure const& base, figure const& target) {
        if (is_negative(base)) return of(-current, -base, -target); // the quotient is the same
        if (base.lower().infinite || base.upper().infinite) return refuse(without_value<F>(reason::unbounded));
        const piece whole{base.lower().at, base.upper().at, !base.lower().open, !base.upper().open};
        for (const bool inside : {false, true}) // the corners first: what lies between them need not be looked at
            for (const bool current_high : {false, true})
                for (const bool target_high : {false, true}) {
                    const bound c = current_high ? current.upper() : current.lower();
                    const bound t = target_high ? target.upper() : target.lower();
                    attained_ = !c.open && !t.open;
                    const bracket at_c(c, current_high), at_t(t, target_high);
                    inside ? follow(at_c, at_t, whole, 10) : take_ends(at_c, at_t, whole);
                }
        if (lost_ || !low_ || !high_) return refuse(without_value<F>(reason::unbounded));
        return ends{*low_, *high_};
    }

private:
    struct piece {
        decimal from, to;
        bool has_from, has_to; ///< closed there
    };

    constexpr void take_ends(bracket const& c, bracket const& t, piece const& base) {
        take(f_.value(c, bracket(base.from), t), base.has_from);
        take(f_.value(c, bracket(base.to), t), base.has_to);
    }
    constexpr void follow(bracket const& c, bracket const& t, piece const& base, int halvings) {
        if (lost_ || c.is_infinite() || base.from == base.to || is_monotone(c, t, base)) return;
        const auto span = [&](auto of) { return hull(of(bracket(base.from)), of(bracket(base.to))); };
        const bracket all = span([&](bracket const& b) { return f_.above(c, b); }) /
                            span([&](bracket const& b) { return f_.below(t, b); });
        if (halvings == 0 || all.is_undefined() || adds_little(all)) {
            take(all, true);
            return;
        }
        const decimal middle = (base.from + base.to) * decimal(5, -1);
        take(f_.value(c, bracket(middle), t), true);
        follow(c, t, {base.from, middle, base.has_from, true}, halvings - 1);
        follow(c, t, {middle, base.to, true, base.has_to}, halvings - 1);
    }
    /// To what is known: not more than a thousandth of it at each end.
    [[nodiscard]] constexpr bool adds_little(bracket const& all) const {
        if (!low_ || !high_) return false;
        const bool bounded = !low_->infinite && !high_->infinite;
        const decimal little = bounded ? (high_->at - low_->at) * decimal(1, -3) : decimal(0);
        return (low_->infinite || all.lower() >= low_->at - little) &&
               (high_->infinite || all.upper() <= high_->at + little);
    }

    /// What a monotone function spans between two of its values.
    static constexpr bracket hull(bracket const& a, bracket const& b) {
        if (a.kind() != bracket::state::finite || b.kind() != bracket::state::finite) return bracket::undefined();
        return bracket::between(a.lower() < b.lower() ? a.lower() : b.lower(),
                                a.upper() > b.upper() ? a.upper() : b.upper());
    }
    constexpr bool is_monotone(bracket const& c, bracket const& t, piece const& base) const {
        const auto span = [&](auto of) { return hull(of(bracket(base.from)), of(bracket(base.to))); };
        const bracket slope = span([&](bracket const& b) { return f_.pull(c, b, t); }) -
                              span([&](bracket const& b) { return f_.push(c, b, t); });
        return !slope.is_undefined() && slope.sign() != 0;
    }

    /// One value of the formula, or all between its two ends.
    constexpr void take(bracket const& value, bool closed_in_base) {
        if (value.is_undefined()) {
            lost_ = true;
            return;
        }
        if (value.is_infinite()) {
            (value.sign() > 0 ? high_ : low_) = bound::unlimited();
            return;
        }
        const bool open = !(attained_ && closed_in_base && value.kind() == bracket::state::finite);
        widen(low_, bound{value.lower(), open, false}, false);
        widen(high_, bound{value.upper(), open, false}, true);
    }
    static constexpr void widen(std::optional<bound>& known, bound const& end, bool upper) {
        if (known && known->infinite) return;
        if (!known || (upper ? end.at > known->at : end.at < known->at))
            known = end;
        else if (end.at == known->at && !end.open)
            known->open = false;
    }

    F const& f_;
    std::optional<bound> low_{};
    std::optional<bound> high_{};
    bool attained_ = true;
    bool lost_ = false;
};

} // namespace tongbi::inline v0::detail
