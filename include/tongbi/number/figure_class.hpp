// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// class figure: best value, two ends, the words of a print, and what follows of one figure alone.
#pragma once

#include <tongbi/number/bound.hpp>
#include <tongbi/number/conversion_factor.hpp>
#include <tongbi/number/digits.hpp>
#include <tongbi/number/qualifier.hpp>
#include <tongbi/number/result.hpp>
#include <tongbi/number/rounding.hpp>
#include <tongbi/number/shortest.hpp>

namespace tongbi::inline v0 {

/// What a printed or computed number may be: a best value, two ends, and the words of its print.
class figure : public detail::streamed_part<figure> {
public:
    constexpr figure() = default; ///< exactly 0

    /// As printed: the digits carry the precision.
    [[nodiscard]] static constexpr figure printed(decimal x) {
        const auto moved = [&](int half) { // half a unit, with one digit more where 18 hold it
            if (x.magnitude() < static_cast<std::uint64_t>(decimal::max_coefficient / 10))
                return decimal(x.coefficient() * 10 + half, x.exponent() - 1);
            return add(x, {half, x.exponent() - 1}, half < 0 ? direction::down : direction::up).value;
        };
        figure f(x, bound::closed(moved(-5)), bound::closed(moved(5)));
        f.printed_ = true;
        return f;
    }
    /// As printed by a source that cuts digits off (截尾) instead of rounding: [x, x + unit) away from zero.
    [[nodiscard]] static constexpr figure truncated(decimal x) {
        const decimal unit{1, x.exponent()};
        figure f(x, x.sign() < 0 ? bound::opened(x - unit) : bound::closed(x),
                 x.sign() < 0 ? bound::closed(x) : bound::opened(x + unit));
        if (x.is_zero()) f.lower_ = bound::opened(-unit);
        f.printed_ = true;
        return f;
    }
    /// A point: counts, targets, defined numbers.
    [[nodiscard]] static constexpr figure exactly(decimal x) {
        figure f(x, bound::closed(x), bound::closed(x));
        f.printed_ = true;
        return f;
    }
    /// From a double and the decimals that are to be printed, as of a data base: its shortest decimal (6450.13,
    /// whatever its bits are), rounded once, with half a unit of the last of these decimals around it. A number of
    /// decimals below 0 rounds to tens, hundreds …. Refusals: missing_input of NaN, malformed_number of infinity,
    /// too_many_digits.
    [[nodiscard]] static result<figure> rounded(double x, int decimals, rounding_rule by = rounding_rule::half_even) {
        const auto exact = to_decimal(x);
        if (!exact)
            return refuse(x == x ? refusal(reason::malformed_number, x > 0 ? "∞" : "-∞", -1)
                                 : refusal(reason::missing_input));
        const int place = decimals > 999 ? -999 : decimals < -999 ? 999 : -decimals;
        const decimal digits = round(*exact, place, by);
        if (decimals != -place || digits.exponent() != place)
            return refuse(refusal(reason::too_many_digits, shortest_text(x), -1));
        return printed(digits);
    }
    /// 超: (x, ∞).
    [[nodiscard]] static constexpr figure over(decimal x) {
        return one_sided(bound::opened(x), bound::unlimited(), qualifier::over);
    }
    /// 以上: [x, ∞).
    [[nodiscard]] static constexpr figure at_least(decimal x) {
        return one_sided(bound::closed(x), bound::unlimited(), qualifier::at_least);
    }
    /// 近, 接近: (-∞, x).
    [[nodiscard]] static constexpr figure nearly(decimal x) {
        return one_sided(bound::unlimited(), bound::opened(x), qualifier::nearly);
    }
    /// 不足, 低于: (-∞, x).
    [[nodiscard]] static constexpr figure below(decimal x) {
        return one_sided(bound::unlimited(), bound::opened(x), qualifier::below);
    }
    /// 以下, 不超过: (-∞, x].
    [[nodiscard]] static constexpr figure at_most(decimal x) {
        return one_sided(bound::unlimited(), bound::closed(x), qualifier::at_most);
    }
    /// 百亿级: a class of magnitude, from its name on.
    [[nodiscard]] static constexpr figure class_from(decimal x) {
        return one_sided(bound::closed(x), bound::unlimited(), qualifier::magnitude_class);
    }
    /// As printed, with ends that the print itself states: 5±0.5, 1：3.
    [[nodiscard]] static constexpr figure given(bound lower, bound upper, std::optional<decimal> best = {}) {
        figure f = between(lower, upper, best);
        f.printed_ = true;
        return f;
    }
    /// 接近零: from above or from below, which a print does not say; what has no sign ends at 0. The zero keeps its
    /// digits (0.0).
    [[nodiscard]] static constexpr figure near_zero(decimal zero) {
        figure f = given(bound::unlimited(), bound::unlimited()).with(qualifier::about);
        f.best_ = zero;
        return f;
    }
    [[nodiscard]] constexpr bool is_near_zero() const {
        return printed_ && !has_best_ && upper_.infinite && !words_.bound_below() && !words_.bound_above();
    }
    /// Derived: ends with or without a best value, which is moved into the ends where rounding left it outside.
    [[nodiscard]] static constexpr figure between(bound lower, bound upper, std::optional<decimal> best = {}) {
        figure f(best.value_or(decimal{}), lower, upper);
        f.has_best_ = best.has_value();
        if (best && !lower.infinite && *best < lower.at) f.best_ = lower.at;
        if (best && !upper.infinite && *best > upper.at) f.best_ = upper.at;
        return f;
    }

    [[nodiscard]] constexpr std::optional<decimal> best() const {
        return has_best_ ? std::optional(best_) : std::nullopt;
    }
    [[nodiscard]] constexpr bound lower() const { return lower_; }
    [[nodiscard]] constexpr bound upper() const { return upper_; }
    [[nodiscard]] constexpr v0::qualifiers qualifiers() const { return words_; }
    /// The digits are a print (or shifted digits of one), not the outcome of a computation.
    [[nodiscard]] constexpr bool is_given() const { return printed_; }
    [[nodiscard]] constexpr bool is_exact() const {
        return !lower_.infinite && !upper_.infinite && lower_.at == upper_.at;
    }
    /// The number that stands in the print: the best value, or the bound of 超97%. Nothing for a derived figure.
    [[nodiscard]] constexpr std::optional<decimal> given_number() const {
        if (!printed_) return std::nullopt;
        if (has_best_ || is_near_zero()) return best_;
        return is_bound_above() ? upper_.at : lower_.at;
    }
    /// Of a print without best value: is the printed number the upper end?
    [[nodiscard]] constexpr bool is_bound_above() const { return lower_.infinite || words_.bound_above(); }
    /// Unit of the last printed digit as a power of ten; nothing for exact and derived figures.
    [[nodiscard]] constexpr std::optional<std::int32_t> last_digit() const {
        if (!printed_ || !has_best_ || is_exact()) return std::nullopt;
        return best_.exponent();
    }

    /// The same number under more words; the ends stay.
    [[nodiscard]] constexpr figure with(v0::qualifiers more) const {
        figure f = *this;
        f.words_ |= more;
        return f;
    }
    /// The same number without a word; the ends stay.
    [[nodiscard]] constexpr figure without(qualifier word) const {
        figure f = *this;
        f.words_ = words_.without(word);
        return f;
    }
    /// What of the figure lies within the ends of its quantity: over(97) as a share is (97, 100], 100_percent [99.5,
    /// 100]. A best value outside of them is gone. Nothing where the two have no number in common (over 105 % of a
    /// whole).
    [[nodiscard]] constexpr std::optional<figure> within(support natural) const {
        figure f = *this;
        if (natural.from && (lower_.infinite || lower_.at < *natural.from)) f.lower_ = bound::closed(*natural.from);
        if (natural.to && (upper_.infinite || upper_.at > *natural.to)) f.upper_ = bound::closed(*natural.to);
        const bool finite = !f.lower_.infinite && !f.upper_.infinite;
        if (finite && (f.upper_.at < f.lower_.at || (f.upper_.at == f.lower_.at && (f.lower_.open || f.upper_.open))))
            return std::nullopt;
        const bool outside = (natural.from && best_ < *natural.from) || (natural.to && best_ > *natural.to);
        f.has_best_ = has_best_ && !outside;
        return f;
    }
    /// A quantity that is printed without a sign ends at 0: 近3万吨 is [0, 3), 0.0亿元 [0, 0.05]. What has a minus
    /// stays.
    [[nodiscard]] constexpr figure without_sign() const {
        if (!lower_.infinite && lower_.at.sign() >= 0) return *this; // it does already
        const auto number = given_number();
        if (!number || number->sign() < 0) return *this;
        const auto cut = within(not_negative_support);
        return cut ? *cut : *this;
    }
    /// What is near a growth of 5 % (近5%) is no fall: [0, 5). 0.0% may have been a fall, and below 5 % lies any fall.
    [[nodiscard]] constexpr figure near_a_rise() const {
        return words_.has(qualifier::nearly) && lower_.infinite ? without_sign() : *this;
    }
    /// The digit to which the number is known from its prints, as a power of ten: its last printed one, of a sum that
    /// of its finest input. Nothing where it follows otherwise.
    [[nodiscard]] constexpr std::optional<std::int32_t> finest_digit() const {
        if (finest_ == unlimited)
            return has_best_ && (printed_ || is_exact()) ? std::optional(best_.exponent()) : std::nullopt;
        return finest_;
    }
    /// A sum or a difference, which shows no digit finer than that.
    [[nodiscard]] constexpr figure as_sum_to(std::int32_t finest) const {
        figure f = *this;
        f.finest_ = finest;
        f.is_sum_ = true;
        return f;
    }
    [[nodiscard]] constexpr bool is_sum() const { return is_sum_; }
    /// Times a power of ten: digits move, none is lost or gained.
    [[nodiscard]] constexpr figure shifted(std::int32_t ten) const {
        figure f = *this;
        f.best_ = best_.shifted(ten);
        f.lower_.at = lower_.at.shifted(ten);
        f.upper_.at = upper_.at.shifted(ten);
        if (finest_ != unlimited) f.finest_ = finest_ + ten;
        return f;
    }
    [[nodiscard]] constexpr figure operator-() const {
        figure f = *this;
        f.best_ = -best_;
        f.lower_ = {-upper_.at, upper_.open, upper_.infinite};
        f.upper_ = {-lower_.at, lower_.open, lower_.infinite};
        // a printed zero that had no sign ended at 0; with a minus it lies on both sides again
        if (printed_ && has_best_ && best_.is_zero() && f.upper_ == bound::closed(0)) f.upper_.at = -f.lower_.at;
        f.words_ = words_.mirrored();
        return f;
    }
    /// Times an exact positive factor (a conversion of units). A factor that is a power of ten keeps the print.
    [[nodiscard]] constexpr figure scaled(conversion_factor factor) const {
        if (factor.is_power_of_ten()) return shifted(factor.ten);
        figure f = *this;
        f.best_ = factor.times(best_, direction::nearest_even);
        f.lower_.at = factor.times(lower_.at, direction::down);
        f.upper_.at = factor.times(upper_.at, direction::up);
        f.printed_ = printed_ && is_exact() && f.is_exact(); // a third of a whole has no last digit
        f.words_ = words_.flags();
        const auto finest = finest_digit();
        const decimal one = factor.times(decimal(1), direction::nearest_even);
        const bool nearer_above = one.shifted(-one.leading_exponent()) > decimal(316, -2);
        f.finest_ = finest ? *finest + one.leading_exponent() + (nearer_above ? 1 : 0) : unlimited;
        f.is_sum_ = false;
        return f;
    }
    /// With an exact constant added (an offset of a scale, the 1 of 1.6倍 more): the ends move with it, rounded outward
    /// where 18 digits do not hold them. The sum is derived; zero leaves the print as it is.
    [[nodiscard]] constexpr figure plus(decimal constant) const {
        if (constant.is_zero()) return *this;
        const auto moved = [&](bound end, direction where) {
            return end.infinite ? end : bound{add(end.at, constant, where).value, end.open, false};
        };
        const auto best = has_best_ ? std::optional(add(best_, constant, direction::nearest_even).value) : std::nullopt;
        figure f = between(moved(lower_, direction::down), moved(upper_, direction::up), best).with(words_.flags());
        f.finest_ = finest_digit().value_or(unlimited);
        return f;
    }
    /// Every number from lower to upper that the figure may stand for includes `x`.
    [[nodiscard]] constexpr bool contains(decimal x) const {
        const bool above = lower_.infinite || x > lower_.at || (x == lower_.at && !lower_.open);
        const bool below = upper_.infinite || x < upper_.at || (x == upper_.at && !upper_.open);
        return above && below;
    }

    /// Equal prints or equal bounds: the value, the ends and the words.
    friend constexpr bool operator==(figure const& a, figure const& b) {
        return a.has_best_ == b.has_best_ && (!a.has_best_ || a.best_ == b.best_) && a.lower_ == b.lower_ &&
               a.upper_ == b.upper_ && a.words_ == b.words_;
    }

private:
    constexpr figure(decimal best, bound lower, bound upper) : best_(best), lower_(lower), upper_(upper) {}
    static constexpr figure one_sided(bound lower, bound upper, qualifier word) {
        figure f(decimal{}, lower, upper);
        f.has_best_ = false;
        f.printed_ = true;
        f.words_ = word;
        return f;
    }

    static constexpr std::int32_t unlimited = INT32_MIN;

    decimal best_{};
    bound lower_{};
    bound upper_{};
    std::int32_t finest_ = unlimited;
    bool is_sum_ = false;
    v0::qualifiers words_{};
    bool has_best_ = true;
    bool printed_ = false;
};

/// A number without any doubt: `exactly(200)`.
[[nodiscard]] constexpr figure exactly(decimal x) { return figure::exactly(x); }

} // namespace tongbi::inline v0
