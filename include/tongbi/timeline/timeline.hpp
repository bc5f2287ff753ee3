// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// timeline (时间序列): the values of one quantity in the order of their periods. A period without a value, or one that
/// is not there at all, is a gap, and nothing is computed across it; nor across a break in the series (flag b).
#pragma once

#include <tongbi/calendar.hpp>
#include <tongbi/formula/computation.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace tongbi::inline v0 {
namespace detail {

/// The words of a value that carries some: of its number, of its own, or of the value of an observation.
template <class T>
constexpr qualifiers words_of(T const& value) {
    if constexpr (requires { value.number().qualifiers(); })
        return value.number().qualifiers();
    else if constexpr (requires { value.qualifiers(); })
        return value.qualifiers();
    else if constexpr (requires { value.value.number(); })
        return words_of(value.value);
    else if constexpr (requires { value.departure(); }) // an anomaly
        return words_of(value.departure());
    else
        return {};
}
/// A value is the first behind a break in its series (b).
template <class T>
constexpr bool begins_anew(T const& value) {
    return words_of(value).has(qualifier::series_break);
}
/// Does the series begin anew with an entry? Also where the first value behind the break is missing; but not where a
/// computation refuses what lies on both sides of a break, which names a period.
template <class T>
constexpr bool is_break(result<T> const& value) {
    return value ? begins_anew(*value) : value.error().why == reason::scope_changed && value.error().excerpt().empty();
}

} // namespace detail

/// T is an operand of a computation: a measure, an observation, an amount of doubles.
template <class T>
class timeline {
public:
    /// A value, or why there is none, and its period.
    struct entry {
        period when;
        result<T> value;
    };

    using prints_as_text = void; ///< fmt: a line a period (print.hpp)

    timeline() = default;
    /// In the order of their last days, and of one last day the longer one later (a month, then its year to date). Of
    /// two values for one period none is taken: overlapping_parts, and scope_changed where one of them is the first
    /// behind a break.
    explicit timeline(std::vector<entry> entries) : entries_(std::move(entries)) {
        std::ranges::stable_sort(
            entries_, [](entry const& a, entry const& b) { return detail::order_in_time(a.when, b.when) < 0; });
        for (std::size_t i = 1; i < entries_.size();) {
            if (detail::order_in_time(entries_[i - 1].when, entries_[i].when) != 0) {
                ++i;
                continue;
            }
            entries_[i - 1].value =
                refuse(detail::is_break(entries_[i - 1].value) || detail::is_break(entries_[i].value)
                           ? reason::scope_changed
                           : reason::overlapping_parts);
            entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }

    [[nodiscard]] std::size_t size() const { return entries_.size(); }
    [[nodiscard]] auto begin() const { return entries_.begin(); }
    [[nodiscard]] auto end() const { return entries_.end(); }
    [[nodiscard]] entry const& operator[](std::size_t i) const { return entries_[i]; }
    /// \pre not empty
    [[nodiscard]] entry const& last() const { return entries_.back(); }

    /// Its place, or size(); in any print of the same days.
    [[nodiscard]] std::size_t find(period const& when) const {
        const auto at = std::ranges::lower_bound(
            entries_, when, [](period const& a, period const& b) { return detail::order_in_time(a, b) < 0; },
            &entry::when);
        return at != entries_.end() && detail::order_in_time(at->when, when) == 0
                   ? static_cast<std::size_t>(at - entries_.begin())
                   : size();
    }
    /// How many values it has up to a period, and of it.
    [[nodiscard]] std::size_t count_up_to(period const& when) const {
        const auto behind = std::ranges::upper_bound(
            entries_, when, [](period const& a, period const& b) { return detail::order_in_time(a, b) < 0; },
            &entry::when);
        return static_cast<std::size_t>(behind - entries_.begin());
    }
    /// The value of a period. Refusal: missing_input where there is none.
    [[nodiscard]] result<T> at(period const& when) const {
        const std::size_t i = find(when);
        if (i == size()) return refuse(reason::missing_input);
        return entries_[i].value;
    }

    /// f(entry) for each, in the same periods; f gives a result.
    template <class Make>
    [[nodiscard]] auto each(Make make) const {
        using made = typename std::remove_cvref_t<decltype(make(entries_.front()))>::value_type;
        std::vector<typename timeline<made>::entry> all;
        all.reserve(size());
        for (auto const& one : entries_) all.push_back({one.when, make(one)});
        return timeline<made>(std::move(all));
    }

private:
    std::vector<entry> entries_;
};

template <class T>
inline constexpr bool is_timeline = false;
template <class T>
inline constexpr bool is_timeline<timeline<T>> = true;

namespace detail {

/// With which other period a formula compares, as its checks say; nothing where it compares numbers of one.
template <class F>
inline constexpr std::optional<precondition> other_period = []() -> std::optional<precondition> {
    if constexpr (requires { F::checks; })
        for (const precondition which : F::checks)
            if (which == precondition::a_year_apart || which == precondition::a_period_apart) return which;
    return std::nullopt;
}();

/// Of values that may be missing: the first refusal, or what is computed.
template <class Computation, class... A>
auto computed(Computation const& compute, result<A> const&... values) -> decltype(compute(*values...)) {
    std::optional<refusal> why;
    (void)((values ? false : (why = values.error(), true)) || ...);
    if (why) return refuse(*why);
    return compute(*values...);
}

/// What was computed within a series is no break in it, although an input was the first behind one.
template <class T>
constexpr T without_break(T value) {
    if constexpr (requires { value.without(qualifier::series_break); })
        return value.without(qualifier::series_break);
    else if constexpr (requires { value.with_number(value.number().without(qualifier::series_break)); })
        return value.with_number(value.number().without(qualifier::series_break));
    else if constexpr (requires { T(value.number().without(qualifier::series_break)); })
        return T(value.number().without(qualifier::series_break));
    else if constexpr (requires { value.value.number(); })
        value.value = without_break(value.value);
    return value;
}
/// scope_changed where the series begins anew behind the base and up to the current period, or has no value there for a
/// break: what is on both sides of it is not of one scope.
template <class T>
std::optional<refusal> why_not_across(timeline<T> const& line, period const& base, period const& current) {
    for (std::size_t i = line.count_up_to(current); i-- > 0;) {
        auto const& one = line[i];
        if (period_access::last(one.when) <= period_access::last(base)) break;
        if (one.value ? begins_anew(*one.value) : one.value.error().why == reason::scope_changed)
            return refusal(reason::scope_changed, to_string(one.when), -1);
    }
    return std::nullopt;
}

struct timeline_door {
    /// Of one timeline each value, or each against its base period. Across a break in the series: scope_changed.
    template <class First, class... F, class Computation, class A>
    static auto along(Computation const& compute, timeline<A> const& line) {
        if constexpr (First::signatures[0].takes.size() == 1) {
            using answer = decltype(compute(*line[0].value));
            return line.each([&](auto const& one) -> answer {
                if (!one.value) return refuse(one.value.error());
                return compute(*one.value);
            });
        } else {
            static_assert(other_period<First>.has_value(), "this computation needs a second timeline, or a value");
            return against<First>(compute, line, line);
        }
    }
    /// Period by period of the first timeline; a value that is none is the same in each. A comparison with another
    /// period finds its base there in the second timeline.
    template <class First, class... F, class Computation, class... A>
    requires(sizeof...(A) > 1) static auto along(Computation const& compute, A const&... args) {
        if constexpr (sizeof...(A) == 2 && (is_timeline<A> && ...) && other_period<First>.has_value())
            return against<First>(compute, args...);
        else
            return with_breaks_of_others(leading(args...).each([&](auto const& one) {
                return computed_of_one_period(compute, value_in(args, one.when)...);
            }),
                                         leading(args...), args...);
    }

private:
    /// A break of one operand goes on to what is computed, also where another one is missing.
    template <class Computation, class... A>
    static auto computed_of_one_period(Computation const& compute, result<A> const&... values) {
        auto answer = computed(compute, values...);
        const bool is_gap = !answer && answer.error().why == reason::missing_input;
        if (is_gap && (is_break(values) || ...)) answer = refuse(reason::scope_changed);
        return answer;
    }
    /// And where the first timeline has nothing in its period.
    template <class T, class First, class... A>
    static timeline<T> with_breaks_of_others(timeline<T> computed, First const& first, A const&... args) {
        std::vector<typename timeline<T>::entry> all;
        const auto look = [&](auto const& other) {
            if constexpr (is_timeline<std::remove_cvref_t<decltype(other)>>)
                for (auto const& one : other) {
                    if (!is_break(one.value) || first.size() == 0) continue; // of most there is none
                    const bool within = one.when.kind() == first[0].when.kind() &&
                                        order_in_time(first[0].when, one.when) < 0 &&
                                        order_in_time(one.when, first[first.size() - 1].when) < 0;
                    if (within && first.find(one.when) == first.size())
                        all.push_back({one.when, refuse(reason::scope_changed)});
                }
        };
        (look(args), ...);
        if (all.empty()) return computed;
        all.insert(all.end(), computed.begin(), computed.end());
        return timeline<T>(std::move(all));
    }
    /// Each value of a timeline against its base among other values, or its own.
    template <class First, class Computation, class A, class B>
    static auto against(Computation const& compute, timeline<A> const& line, timeline<B> const& bases) {
        using answer = decltype(compute(*line[0].value, *bases[0].value));
        return line.each([&](auto const& one) -> answer {
            const auto base = other_period<First> == precondition::a_year_apart ? same_period_last_year(one.when)
                                                                                : previous_period(one.when);
            if (!base) return refuse(base.error());
            auto before = bases.at(*base);
            if (one.value && before) {
                auto no = why_not_across(line, *base, one.when);
                if (!no) no = why_not_across(bases, *base, one.when);
                if (no) return refuse(*no);
            }
            if (!before && before.error().why == reason::missing_input && before.error().input < 0)
                before = refuse(before.error().of(v0::name_of<First>, 1));
            return computed(compute, one.value, before).map([](auto const& x) { return without_break(x); });
        });
    }
    template <class A, class... More>
    static auto const& leading(A const& first, More const&... more) {
        if constexpr (is_timeline<A>)
            return first;
        else
            return leading(more...);
    }
    template <class A>
    static auto value_in(A const& arg, [[maybe_unused]] period const& when) {
        if constexpr (is_timeline<A>)
            return arg.at(when);
        else if constexpr (is_result<A>)
            return arg;
        else
            return result<A>(arg);
    }
};

} // namespace detail

template <class T>
struct operand<timeline<T>> {
    using sequence_door = detail::timeline_door;
};

} // namespace tongbi::inline v0
