// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Totals and means over the periods of a timeline (累计, 当月, 季度, 季平均): only where every part is there and none
/// counts twice.
#pragma once

#include <tongbi/measure/operands.hpp>
#include <tongbi/model/checks.hpp>
#include <tongbi/model/subject.hpp>
#include <tongbi/timeline/timeline.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// The unit that a type has; none of a plain number.
template <class T>
constexpr unit unit_of_type() {
    if constexpr (requires { T::unit_type::value; })
        return T::unit_type::value;
    else
        return {};
}

/// The value of an observation; what is one itself stays.
inline measure const& value_in(measure const& m) { return m; }
inline measure const& value_in(observation const& o) { return o.value; }
template <class T>
T const& value_in(T const& typed) {
    return typed;
}

/// How the numbers of the elements of a timeline are got at, and made into an element again.
template <class T>
struct timeline_value { // of the typed door
    static auto number_of(T const& one) {
        if constexpr (requires { one.departure(); }) // an anomaly
            return one.departure().number();
        else
            return one.number();
    }
    static result<decltype(number_of(std::declval<T const&>()))> number(T const& one, T const&) {
        return number_of(one);
    }
    static T with(T const& like, auto const& number) {
        if constexpr (requires { like.departure(); })
            return T(decltype(like.departure())(number), like.against());
        else
            return T(number);
    }
    static T made(T const& like, period const&, auto const& number) { return with(like, number); }
    static result<T> part_made(T const& like, period const& when, auto const& number) {
        return made(like, when, number);
    }
    static std::optional<role> role_of(T const&) {
        if constexpr (requires { operand<T>::as; }) return operand<T>::as;
        return std::nullopt;
    }
    static std::optional<reason> why_no_sum(T const&) {
        if constexpr (requires { operand<T>::as; })
            return v0::why_no_sum(operand<T>::as, unit_of_type<T>(), added_over::time);
        return std::nullopt;
    }
};
template <>
struct timeline_value<measure> {
    static result<figure> number(measure const& one, measure const& like) {
        if (one.role() != like.role()) return refuse(reason::role_mismatch);
        return number_in(one, like.unit());
    }
    static measure with(measure const& like, figure const& number) { return measure(number, like.unit(), like.role()); }
    static measure made(measure const& like, period const&, figure const& number) { return with(like, number); }
    static result<measure> part_made(measure const& like, period const& when, figure const& number) {
        return made(like, when, number);
    }
    static std::optional<role> role_of(measure const& like) { return like.role(); }
    static std::optional<reason> why_no_sum(measure const& like) {
        return v0::why_no_sum(like.role(), like.unit(), added_over::time);
    }
};
template <>
struct timeline_value<observation> {
    static result<figure> number(observation const& one, observation const& like) {
        if (one.indicator.name != like.indicator.name) return refuse(reason::indicator_mismatch);
        if (one.entity != like.entity) return refuse(reason::entity_mismatch);
        if (one.indicator.scope != like.indicator.scope) return refuse(reason::scope_changed);
        if (one.indicator.prices != like.indicator.prices) return refuse(reason::price_basis);
        if (is_adjusted_with_unadjusted(one.indicator, like.indicator)) return refuse(reason::adjustment_mismatch);
        return timeline_value<measure>::number(own_value(one.indicator, one.value), like.value);
    }
    static observation made(observation const& like, period const& when, figure const& number) {
        observation one = like;
        one.when = when;
        one.value = timeline_value<measure>::made(like.value, when, number);
        return one;
    }
    /// What lies between two totals: of an indicator without negative numbers it ends at 0.
    static result<observation> part_made(observation const& like, period const& when, figure const& number) {
        if (like.indicator.may_be_negative || like.value.role() != role::amount) return made(like, when, number);
        const auto cut = number.within(not_negative_support);
        if (!cut) return refuse(reason::sign_change);
        return made(like, when, *cut);
    }
    static std::optional<role> role_of(observation const& like) { return like.value.role(); }
    /// Stocks and totals to a date do not add over time.
    static std::optional<reason> why_no_sum(observation const& like) {
        if (is_of_a_date(like.indicator.accumulation)) return reason::period_mismatch;
        return timeline_value<measure>::why_no_sum(like.value);
    }
};

/// A sum that grows element by element, or the reason why there is none.
template <class T>
class running_sum {
    using number =
        std::remove_cvref_t<decltype(*timeline_value<T>::number(std::declval<T const&>(), std::declval<T const&>()))>;

public:
    void add(result<T> const& one) {
        broken_ = broken_ || is_break(one);
        if (why_) return;
        if (!one) return fail(one.error());
        if (like_ && begins_anew(*one)) return fail(refusal(reason::scope_changed));
        if (!like_) like_ = *one;
        const auto next = timeline_value<T>::number(*one, *like_);
        if (!next) return fail(next.error());
        if (sum_) {
            const auto both = evaluate<formula::sum>(*sum_, *next);
            if (!both) return fail(both.error());
            sum_ = *both;
        } else {
            sum_ = *next;
        }
        ++count_;
    }
    void fail(refusal const& why) { why_ = why; }

    [[nodiscard]] result<T> total(period const& when) const {
        if (why_) return refuse(why_none());
        if (!like_) return refuse(reason::missing_input);
        if (const auto no = timeline_value<T>::why_no_sum(*like_))
            return refuse(refusal(*no).of(v0::name_of<formula::total>));
        return without_later_break(timeline_value<T>::made(*like_, when, *sum_));
    }
    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] result<T> mean(period const& when) const {
        if (why_) return refuse(why_none());
        if (!like_) return refuse(reason::missing_input);
        const auto as = timeline_value<T>::role_of(*like_); // places have no mean, and that of growths is no growth
        if (as == role::ordinal || as == role::growth) return refuse(reason::role_mismatch);
        const auto count = [&] {
            if constexpr (std::same_as<number, figure>)
                return figure::exactly(static_cast<int>(count_));
            else
                return static_cast<number>(count_);
        }();
        return evaluate<formula::quotient>(*sum_, count).map([&](number const& x) {
            return without_later_break(timeline_value<T>::made(*like_, when, x));
        });
    }

private:
    /// A break among the parts goes on to what is computed of the sums, also where one of the parts is missing.
    [[nodiscard]] refusal why_none() const {
        const bool is_gap = why_->why == reason::missing_input || why_->why == reason::not_adjacent;
        return broken_ && is_gap ? refusal(reason::scope_changed) : *why_;
    }
    /// A sum is the first behind a break where its first part is: later ones would have no sum.
    [[nodiscard]] T without_later_break(T const& made) const {
        return begins_anew(*like_) ? made : without_break(made);
    }

    std::optional<T> like_{};
    std::optional<number> sum_{};
    std::optional<refusal> why_{};
    std::size_t count_ = 0;
    bool broken_ = false;
};

/// From one day to another: whole months where both ends are ends of months, January of them alone, else days.
inline result<period> of_whole_days(std::chrono::sys_days first, std::chrono::sys_days last) {
    const std::chrono::year_month_day from(first);
    const std::chrono::year_month_day to(last);
    if (!is_first_of_month(first) || !is_last_of_month(last))
        return first == last ? period::of_day(to) : period::of_days(from, to);
    if (month_index(first) == month_index(last)) return period::of_month(to.year() / to.month());
    return period::of_months(from.year() / from.month(), to.year() / to.month());
}
/// Are both ends printed, and the days all of them?
inline bool is_whole(period const& p) { return p.printed_first() && p.printed_last() && p.label().empty(); }
/// \pre is_whole(p)
inline std::chrono::sys_days start_of_year(period const& p) { return first_of_month(year_of(*p.printed_last()) * 12); }

} // namespace detail

/// 累计 (1—n月): for each month or quarter the total from January to its end, in the unit of the first. 1—2月 printed
/// as one number is one part and is never split. After a gap, and after a break in the series (b), the rest of the year
/// has no total. Refusals per period: missing_input after a missing value, not_adjacent after a missing period,
/// scope_changed after a break; period_mismatch of stocks; interval_scale, overlapping_parts and not_additive of what
/// does not add (temperatures, shares, growths, prices, what is per time).
template <class T>
[[nodiscard]] timeline<T> year_to_date(timeline<T> const& parts) {
    std::vector<typename timeline<T>::entry> totals;
    detail::running_sum<T> sum;
    std::optional<std::chrono::sys_days> next;
    for (auto const& part : parts) {
        if (!detail::is_whole(part.when)) {
            totals.push_back({part.when, refuse(reason::period_mismatch)});
            continue;
        }
        const auto first = part.when.printed_first();
        const bool begins = first == detail::start_of_year(part.when);
        if (begins) sum = {};
        if (!begins && (!next || first != *next)) sum.fail(refusal(reason::not_adjacent));
        sum.add(part.value);
        next = *part.when.printed_last() + std::chrono::days(1);
        const auto when = detail::of_whole_days(detail::start_of_year(part.when), *part.when.printed_last());
        auto total = when ? sum.total(*when) : result<T>(refuse(when.error()));
        if (sum.count() > 1) total = total.map([](T const& x) { return detail::without_break(x); }); // so is January
        totals.push_back({when ? *when : part.when, std::move(total)});
    }
    return timeline<T>(std::move(totals));
}

namespace detail {

/// Why totals from January cannot be taken apart: of a stock there are none, and months of a temperature, a growth or a
/// price do not add.
template <class T>
std::optional<reason> why_not_apart(T const& like) {
    if constexpr (std::same_as<T, observation>) {
        if (like.indicator.accumulation == accumulation::stock) return reason::period_mismatch;
        return timeline_value<measure>::why_no_sum(like.value);
    } else {
        return timeline_value<T>::why_no_sum(like);
    }
}

} // namespace detail

/// 当月 (单月): what each total from January has more than the one before it in its year. The first total of a year
/// stays what it is: 1—2月 is one number. Between 1—3月 and 1—5月 lies 4—5月, also where 1—4月 is missing. Of measures
/// and doubles a total that falls gives a negative month; of observations whose indicator has no negative numbers it
/// was revised. Refusals per period: those of the totals, sign_change of such a revision, scope_changed across a break
/// in the series (b); interval_scale, overlapping_parts and not_additive of what does not add over time,
/// period_mismatch of stocks.
template <class T>
[[nodiscard]] timeline<T> single_periods_of(timeline<T> const& totals) {
    std::vector<typename timeline<T>::entry> parts;
    typename timeline<T>::entry const* before = nullptr;
    for (auto const& total : totals) {
        if (!detail::is_whole(total.when)) {
            parts.push_back({total.when, refuse(reason::period_mismatch)});
            continue;
        }
        const bool follows = before != nullptr && total.when.printed_first() == before->when.printed_first() &&
                             total.when.printed_first() == detail::start_of_year(total.when);
        if (!follows) {
            const bool from_january = total.when.printed_first() == detail::start_of_year(total.when);
            parts.push_back({total.when, from_january ? total.value : result<T>(refuse(reason::period_mismatch))});
        } else {
            const auto when =
                detail::of_whole_days(*before->when.printed_last() + std::chrono::days(1), *total.when.printed_last());
            const auto value = [&]() -> result<T> {
                if (!when) return refuse(when.error());
                if (!total.value) return refuse(total.value.error());
                if (!before->value) return refuse(before->value.error());
                if (const auto no = detail::why_not_apart(*before->value)) return refuse(*no);
                if (const auto no = detail::why_not_across(totals, before->when, total.when)) return refuse(*no);
                const auto now = detail::timeline_value<T>::number(*total.value, *before->value);
                const auto then = detail::timeline_value<T>::number(*before->value, *before->value);
                if (!now) return refuse(now.error());
                if (!then) return refuse(then.error());
                return evaluate<formula::difference>(*now, *then)
                    .and_then(
                        [&](auto const& x) { return detail::timeline_value<T>::part_made(*before->value, *when, x); })
                    .map([](T const& x) { return detail::without_break(x); });
            }();
            parts.push_back({when ? *when : total.when, value});
        }
        if (total.value || total.value.error().why != reason::missing_input) before = &total;
    }
    return timeline<T>(std::move(parts));
}

namespace detail {

/// The month, quarter, half year, season or year that a day lies in.
inline result<period> period_around(std::chrono::sys_days day, period_kind kind) {
    const int month = month_index(day);
    const int year = year_of_index(month);
    switch (kind) {
    case period_kind::month: {
        const std::chrono::year_month_day date(day);
        return period::of_month(date.year() / date.month());
    }
    case period_kind::quarter: return period::of_quarter(year, (month - year * 12) / 3 + 1);
    case period_kind::half_year: return period::of_half_year(year, (month - year * 12) / 6 + 1);
    case period_kind::year: return period::of_year(year);
    case period_kind::season: {
        const int from_december = month + 1 - year * 12; // of December 12, which is the winter of the next year
        constexpr std::array order{season::winter, season::spring, season::summer, season::autumn};
        return period::of_season(year + from_december / 12, order[static_cast<std::size_t>(from_december % 12 / 3)]);
    }
    default: return refuse(reason::period_mismatch);
    }
}

/// So many months, or so many days of what is no whole months.
struct length_of_period {
    bool in_months = false;
    int count = 0;
    friend constexpr bool operator==(length_of_period, length_of_period) = default;
};
/// \pre is_whole(p)
inline length_of_period length_of(period const& p) {
    const auto first = *p.printed_first();
    const auto last = *p.printed_last();
    if (is_whole_months(p)) return {true, month_index(last) - month_index(first) + 1};
    return {false, static_cast<int>((last - first).count()) + 1};
}

/// Which periods of a kind the parts cover, and what `give` makes of the sum of each, and of whether its parts are of
/// one length.
template <class T, class Give>
timeline<T> collected(timeline<T> const& parts, period_kind kind, Give give) {
    std::vector<typename timeline<T>::entry> all;
    running_sum<T> sum;
    std::optional<period> current;
    std::chrono::sys_days next{};
    length_of_period length;
    bool one_length = true;
    const auto close = [&] {
        if (!current) return;
        if (next != *current->printed_last() + std::chrono::days(1)) sum.fail(refusal(reason::missing_input));
        all.push_back({*current, give(sum, *current, one_length)});
    };
    for (auto const& part : parts) {
        const auto around =
            is_whole(part.when) ? period_around(*part.when.printed_first(), kind) : refuse(reason::period_mismatch);
        if (!around) {
            all.push_back({part.when, refuse(around.error())});
            continue;
        }
        const auto first = part.when.printed_first();
        if (!current || *around != *current) {
            close();
            current = *around;
            sum = {};
            next = *current->printed_first();
            length = length_of(part.when);
            one_length = true;
        }
        one_length = one_length && length_of(part.when) == length;
        if (*first != next) sum.fail(refusal(reason::missing_input));
        sum.add(part.value);
        next = *part.when.printed_last() + std::chrono::days(1);
    }
    close();
    return timeline<T>(std::move(all));
}

} // namespace detail

/// 月、季度、半年、全年合计: the totals of flows by month (of days), quarter, half_year, season or year, of which every
/// part is there.
/// Refusals per period: missing_input where a part is not there, and as in year_to_date.
template <class T>
[[nodiscard]] timeline<T> totals_by(period_kind kind, timeline<T> const& parts) {
    return detail::collected(parts, kind, [](auto const& sum, period const& when, bool) { return sum.total(when); });
}
/// 季平均、年平均: the plain mean of the parts of each month (of days), quarter, season (DJF begins with the December
/// before) or year, each part counted once, a month whatever its days. Temperatures, rates and stocks have means.
/// Refusals per period: missing_input where a part is not there; period_mismatch of parts of unlike length (1—2月
/// beside 3月); role_mismatch of places and of growths, whose mean is no growth (average_growth_of); scope_changed
/// behind a break in the series.
template <class T>
[[nodiscard]] timeline<T> means_by(period_kind kind, timeline<T> const& parts) {
    return detail::collected(parts, kind, [](auto const& sum, period const& when, bool one_length) -> result<T> {
        if (!one_length) return refuse(reason::period_mismatch);
        return sum.mean(when);
    });
}

} // namespace tongbi::inline v0
