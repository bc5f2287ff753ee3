// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Progress towards a target by a method of choice, or by all of them side by side, and where they disagree (多种方法
/// 对照). The target has its direction here: what was met at its baseline already has no way to go.
///
///     progress_by(progress_method::cagr_ratio, current, base, at_most(goal), plan_years(2015, 2023, 2030))
///     progress_by_methods(current, base, at_most(goal), plan_years(2015, 2023, 2030))
#pragma once

#include <tongbi/formula/progress_methods.hpp>
#include <tongbi/formula/two_sided.hpp>

#include <algorithm>

namespace tongbi::inline v0 {

/// All methods that apply, in their order. A ceiling, and what is no amount, has no ratio to its target.
template <class Number>
struct progress_comparison {
    using prints_as_text = void;
    std::array<progress<Number>, 6> rows{};
    std::size_t count = 0;
    verdict met = verdict::undecided; ///< is the target met now?

    [[nodiscard]] constexpr auto begin() const { return rows.begin(); }
    [[nodiscard]] constexpr auto end() const { return rows.begin() + static_cast<std::ptrdiff_t>(count); }
    [[nodiscard]] constexpr std::size_t size() const { return count; }
    /// The row of a method; nothing where it does not apply.
    [[nodiscard]] constexpr progress<Number> const* by(progress_method method) const {
        for (auto const& row : *this)
            if (row.method == method) return &row;
        return nullptr;
    }

    /// Do some say that the target will be met at this pace, and others that it will not? Undecided where only what a
    /// print leaves open is against it.
    [[nodiscard]] constexpr verdict disagree() const {
        bool yes = false, no = false, open = false;
        for (auto const& row : *this) {
            const auto track = row.on_track();
            yes = yes || track == verdict::met;
            no = no || track == verdict::not_met;
            open = open || track == verdict::undecided;
        }
        if (yes && no) return verdict::met;
        return open && (yes || no) ? verdict::undecided : verdict::not_met;
    }
};

namespace detail {

/// On which scale current, base and target are: not every method has a meaning on each.
enum class progress_kind : std::uint8_t { amount, percentage, growth, level };

template <progress_kind Kind, slot... Slots>
struct progress_of_kind : formula::distance_done {
    static constexpr progress_kind kind = Kind;
    static constexpr auto signatures = progress_rows(std::array{Slots...}, slots::percent(role::rate));
};
using progress_of_any_kind = computation<progress_of_kind<progress_kind::amount, slots::a>,
                                         progress_of_kind<progress_kind::percentage, slots::share, slots::rate>,
                                         progress_of_kind<progress_kind::growth, slots::growth>,
                                         progress_of_kind<progress_kind::level, slots::t>>;

constexpr bool is_ratio_method(progress_method m) {
    return m == progress_method::cagr_ratio || m == progress_method::extrapolation;
}
constexpr bool method_applies(progress_method method, progress_kind kind, target_direction direction) {
    return method != progress_method::ratio_to_target || (kind == progress_kind::amount && !is_ceiling(direction));
}

template <class Number>
struct progress_inputs {
    Number const& current;
    Number const& base;
    Number const& goal;
    target_direction direction;
    plan_years years;

    [[nodiscard]] constexpr result<Number> value(progress_method method) const {
        const bool of_target_alone = method == progress_method::ratio_to_target; // which side it is on does not matter
        if (direction == target_direction::exactly && !of_target_alone && may_have_passed()) return of_a_gap(method);
        switch (method) {
        case progress_method::ratio_to_target: return evaluate<formula::attainment>(current, goal);
        case progress_method::distance_done: return of(formula::distance_done{});
        case progress_method::linear_pace: return of(formula::linear_pace{{years}});
        case progress_method::cagr_ratio: return of(formula::cagr_ratio{{years}});
        case progress_method::extrapolation: return of(formula::extrapolated_progress{{years}});
        case progress_method::escap_status: break;
        }
        return of(formula::escap_status{});
    }
    template <class F>
    [[nodiscard]] constexpr result<Number> of(F const& f) const {
        if (is_met(base, goal, direction) == verdict::met) return refuse(without_value<F>(reason::met_at_baseline));
        return evaluate_with(f, current, base, goal);
    }

    /// Does the current value lie, or may it lie, on the other side of the target than the base?
    [[nodiscard]] constexpr bool may_have_passed() const {
        const bool from_below = is_met(base, goal, target_direction::at_most) == verdict::met;
        return is_met(current, goal, from_below ? target_direction::at_most : target_direction::at_least) !=
               verdict::met;
    }
    /// What is missed on both sides is done as far as its gap is closed. A growth of what passed it has no meaning.
    [[nodiscard]] constexpr result<Number> of_a_gap(progress_method method) const {
        if (is_ratio_method(method)) return refuse(without_value<formula::cagr_ratio>(reason::sign_change));
        const auto closed = of(formula::gap_closed{});
        if (!closed || method == progress_method::distance_done) return closed;
        if (method == progress_method::escap_status) return times(*closed, 1, 10);
        const auto pace = of(formula::linear_pace{{years}});
        return pace ? times(*closed, years.all(), 100 * years.done()) : pace;
    }
    [[nodiscard]] static constexpr Number times(Number const& x, int by, int over) {
        if constexpr (std::is_same_v<Number, figure>)
            return x.scaled(conversion_factor::of(by, over, 0));
        else
            return x * by / over;
    }

    [[nodiscard]] constexpr progress<Number> by(progress_method method, progress_kind kind) const {
        const bool by_unsd = method == progress_method::extrapolation && kind == progress_kind::percentage;
        progress<Number> row{method,
                             value(method),
                             {},
                             by_unsd ? is_met_by_unsd(current, goal, direction) : is_met(current, goal, direction)};
        if (is_ratio_method(method) && kind == progress_kind::level) row.value = refuse(reason::interval_scale);
        if (is_ratio_method(method) && kind == progress_kind::growth)
            row.value = refuse(without_value<formula::cagr_ratio>(reason::role_mismatch));
        auto const* scale = scale_of(method);
        if (row.met == verdict::met)
            row.classes = {progress_class::achieved, progress_class::achieved};
        else if (scale != nullptr && row.value)
            row.classes = classify(*row.value, *scale);
        return row;
    }
};

/// One method of the numbers of the operands.
struct by_one_method {
    progress_method method;
    target_direction direction;
    plan_years years;

    template <class F, class Number>
    constexpr result<progress<Number>> operator()(auto, role, Number const& current, Number const& base,
                                                  Number const& goal) const {
        if (const auto gone = missing_input<F>(current, base, goal)) return refuse(*gone);
        return progress_inputs<Number>{current, base, goal, direction, years}.by(method, F::kind);
    }
};
/// All methods of them.
struct by_all_methods {
    target_direction direction;
    plan_years years;

    template <class F, class Number>
    constexpr result<progress_comparison<Number>> operator()(auto, role, Number const& current, Number const& base,
                                                             Number const& goal) const {
        if (const auto gone = missing_input<F>(current, base, goal)) return refuse(*gone);
        progress_comparison<Number> all;
        all.met = is_met(current, goal, direction);
        const progress_inputs<Number> inputs{current, base, goal, direction, years};
        for (auto const& entry : vocabulary<progress_method>::table)
            if (method_applies(entry.value, F::kind, direction))
                all.rows[all.count++] = inputs.by(entry.value, F::kind);
        return all;
    }
};

template <class Then, class... F, class A, class B, class Q>
constexpr auto with_progress(computation<F...> const&, Then const& then, A const& current, B const& base,
                             Q const& goal) {
    return with_numbers<F...>(then, current, base, goal);
}

/// Operands of one door that have a way to go.
template <class A, class B, class Q>
concept on_one_way = takes<progress_of_any_kind, A, B, Q>;

} // namespace detail

/// 进展 by a method: its value, its class by the body that has one, and whether the target is met now. Current, base
/// and target are of one kind and dimension. A target that is met is achieved, whatever the method. The source of a
/// value is that of the method's computation (progress.hpp, two_sided.hpp), the source of a class that of its scale.
/// Refusals of a call: units and roles that do not go together, missing_input of doubles. Of the value, which the
/// answer carries: met_at_baseline, interval_scale, role_mismatch of growth rates, and those of the method's own
/// computation.
template <class A, class B, class Q>
requires detail::on_one_way<A, B, Q>
[[nodiscard]] constexpr auto progress_by(progress_method method, A const& current, B const& base, target<Q> const& goal,
                                         plan_years years) {
    return detail::with_progress(detail::progress_of_any_kind{}, detail::by_one_method{method, goal.direction(), years},
                                 current, base, goal.value());
}
/// 多种方法对照: all methods side by side; disagree() says whether they do. The rows are in the order of
/// progress_method, six at most. Sources as of progress_by. Refusals as progress_by.
template <class A, class B, class Q>
requires detail::on_one_way<A, B, Q>
[[nodiscard]] constexpr auto progress_by_methods(A const& current, B const& base, target<Q> const& goal,
                                                 plan_years years) {
    return detail::with_progress(detail::progress_of_any_kind{}, detail::by_all_methods{goal.direction(), years},
                                 current, base, goal.value());
}
/// \name The same of a target that may have been refused when it was read.
/// @{
template <class A, class B, class Q>
requires detail::on_one_way<A, B, Q>
[[nodiscard]] constexpr auto progress_by(progress_method method, A const& current, B const& base,
                                         result<target<Q>> const& goal, plan_years years)
    -> decltype(progress_by(method, current, base, *goal, years)) {
    if (!goal) return refuse(goal.error());
    return progress_by(method, current, base, *goal, years);
}
template <class A, class B, class Q>
requires detail::on_one_way<A, B, Q>
[[nodiscard]] constexpr auto progress_by_methods(A const& current, B const& base, result<target<Q>> const& goal,
                                                 plan_years years)
    -> decltype(progress_by_methods(current, base, *goal, years)) {
    if (!goal) return refuse(goal.error());
    return progress_by_methods(current, base, *goal, years);
}
/// @}

/// A line for each method, aligned: name, value with its bounds or the reason why there is none, class and its body;
/// then whether they agree.
template <class Number>
[[nodiscard]] std::string to_string(progress_comparison<Number> const& all, print_style const& how = {}) {
    const bool zh = how.lang == language::zh;
    std::size_t names = 0;
    std::size_t values = 0;
    const auto value_of_row = [&](progress<Number> const& row) {
        return row.value ? detail::progress_value_text(*row.value, unit_of_method(row.method), how) : std::string();
    };
    for (auto const& row : all) {
        names = std::max(names, detail::display_width(word_of(row.method, how.lang)) + 2);
        values = std::max(values, detail::display_width(value_of_row(row)) + 2);
    }
    std::string text;
    for (auto const& row : all) {
        std::string line;
        detail::append_padded(line, word_of(row.method, how.lang), names);
        if (row.value)
            detail::append_padded(line, value_of_row(row), values);
        else
            line += detail::why_no_progress(row.value.error(), how.lang) + "  ";
        line += detail::class_text(row.method, row.classes, how.lang);
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    switch (all.disagree()) {
    case verdict::met: return text + (zh ? "各方法结论不一致" : "the methods disagree");
    case verdict::not_met: return text + (zh ? "各方法结论一致" : "the methods agree");
    case verdict::undecided: break;
    }
    return text +
           (zh ? "按公布的位数，各方法结论未必一致" : "the digits as printed leave open whether the methods agree");
}

} // namespace tongbi::inline v0
