// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The door of columns: every computation takes series, panels and measures among them. Roles, units and what else is
/// stated are asked once, before any cell is touched; what does not fit is a refusal. Then each cell is computed by the
/// formula's own body.
///
///     year_over_year(power)                  each period against the same one of the year before
///     year_over_year(power, power_of_2022)   the same, with the bases in another column
///     share_of(provinces, nation)            a panel in a series: each province of the nation's number of its period
///     share_of(provinces, total)             a panel in a panel: by name and by period
///     difference_of(power, read_measure("3亿千瓦时"))
///
/// The answer has the periods and the entities of the first operand that has some. A cell without an input is NaN, and
/// counted as missing_input; so are a period and an entity that another operand does not have. Operands without any
/// period in common are refused (period_mismatch); of two columns a comparison with another period (year_over_year,
/// period_over_period) finds its bases there in the second, never at the same period; what compares one subject with
/// the numbers of a period (numbers_of) refuses cells across a break in the series (scope_changed). Anomalies differ,
/// and have no growth, share or rate (baseline_mismatch). Aggregates of any operand are those of the answer. refused()
/// counts the cells of each reason. Bounds are not kept: numbers with bounds are figures (timeline.hpp).
#pragma once

#include <tongbi/formula/computation.hpp>
#include <tongbi/panel/aligned_operand.hpp>
#include <tongbi/panel/answer.hpp>
#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/over_entities.hpp>
#include <tongbi/timeline/timeline.hpp>

namespace tongbi::inline v0 {

namespace detail {

template <class F, role As>
std::vector<refusal_count> counted(cell_counts<F, As> const& counts) {
    std::vector<refusal_count> all;
    for (std::size_t k = 0; k < steps_of<F, As>; ++k)
        if (counts.refused[k] > 0)
            all.push_back({step_table<F, As>[k].why, step_table<F, As>[k].input, counts.refused[k]});
    return all;
}

/// Operands that make the answer a panel.
template <class T>
inline constexpr bool is_panel_operand = std::same_as<T, panel> || std::same_as<T, result<panel>> ||
                                         std::same_as<T, per_entity> || std::same_as<T, result<per_entity>>;

/// Does a formula compare numbers of one subject?
template <class F>
inline constexpr bool compares_one_subject = [] {
    if constexpr (requires { F::checks; })
        for (const precondition which : F::checks)
            if (which == precondition::same_subject) return true;
    return false;
}();
/// Is an answer a ratio, for which an anomaly has no zero: 130 mm is no 200 % more than 110 mm on a normal of 100?
constexpr bool is_ratio(role as) {
    return as == role::growth || as == role::share || as == role::rate || as == role::factor;
}

/// The door is one of each set of instructions, for it brings the kernels of it.
inline namespace TONGBI_PANEL_ABI {

struct column_door {
    using takes_parameter = void; ///< of computation_with: it stands behind the operands

    template <class... F, class Computation, class... A>
    static auto along(Computation const&, A const&... args) {
        using first = std::tuple_element_t<0, std::tuple<F...>>;
        if constexpr (adds_up<first> && (says_how<A> + ... + 0) + 1 == sizeof...(A)) {
            return over_entities<first>(args...);
        } else {
            static_assert(!(std::same_as<A, completeness> || ...),
                          "a rule of completeness is for the total of a panel");
            return split<F...>(std::make_index_sequence<operands_among<A...>>{}, std::tuple<>{},
                               std::forward_as_tuple(args...));
        }
    }
    /// The parameter stands behind the operands.
    template <class... F, class Parameter, class... Named, class... A>
    static auto along(computation_with<Parameter, Named...> const&, A const&... args) {
        constexpr std::size_t n = operands_among<A...>;
        static_assert(n > 1 && (std::same_as<A, Parameter> || ...), "say the parameter behind the operands");
        const auto all = std::forward_as_tuple(args...);
        return split<F...>(std::make_index_sequence<n - 1>{}, std::tuple<Parameter>(std::get<n - 1>(all)), all);
    }

private:
    /// No number, but how to compute.
    template <class T>
    static constexpr bool says_how = std::same_as<T, completeness> || std::same_as<T, destination>;

    /// The total of one panel.
    template <class F, class A, class... How>
    static result<series> over_entities(A const& from, How const&... how) {
        constexpr bool is_panel = std::same_as<A, panel> || std::same_as<A, result<panel>>;
        static_assert(is_panel, "a series alone has no total over entities; over time: total_of_values, "
                                "year_to_date");
        if constexpr (is_panel) {
            std::optional<completeness> rule;
            destination to;
            (read_how(how, rule, to), ...);
            if constexpr (std::same_as<A, panel>) {
                return total_over_entities<F>(from, rule, std::move(to));
            } else {
                if (!from) return refuse(from.error());
                return total_over_entities<F>(*from, rule, std::move(to));
            }
        } else {
            return refuse(reason::missing_input); // one error is enough
        }
    }
    static void read_how(completeness const& one, std::optional<completeness>& rule, destination&) { rule = one; }
    static void read_how(destination const& one, std::optional<completeness>&, destination& to) { to = one; }

    template <class... A>
    static constexpr std::size_t
        operands_among = sizeof...(A) -
                         (std::same_as<std::tuple_element_t<sizeof...(A) - 1, std::tuple<A...>>, destination> ? 1 : 0);

    template <class... F, std::size_t... I, class With, class All>
    static auto split(std::index_sequence<I...>, With const& with, All const& all) {
        constexpr std::size_t n = sizeof...(I);
        using answered =
            std::conditional_t<(is_panel_operand<std::remove_cvref_t<std::tuple_element_t<I, All>>> || ...), panel,
                               series>;
        destination to;
        if constexpr (std::same_as<std::remove_cvref_t<std::tuple_element_t<std::tuple_size_v<All> - 1, All>>,
                                   destination>)
            to = std::get<std::tuple_size_v<All> - 1>(all);
        std::array<result<column_operand>, n> read{operand_of(std::get<I>(all))...};
        for (std::size_t i = 0; i < n; ++i)
            if (!read[i]) return result<answered>(refuse(read[i].error()));
        std::vector<column_operand> in{*read[I]...};
        return chosen<answered, n, F...>(with, in, std::move(to));
    }

    /// The first formula that takes as many operands. A comparison with another period of two columns finds its bases
    /// there in the second.
    template <class Answer, std::size_t N, class First, class... More, class With>
    static result<Answer> chosen(With const& with, std::vector<column_operand> const& in, destination to) {
        if constexpr (N == 1 && other_period<First>.has_value() && First::signatures[0].takes_count(2)) {
            const auto base = *other_period<First>;
            if (base == precondition::a_period_apart &&
                (in[0].facts.what.accumulation == accumulation::cumulative || in[0].cells->periods().is_to_date()))
                return refuse(named<First>(refusal(reason::period_mismatch))); // totals grow by themselves
            std::vector<column_operand> both{in[0], in[0]};
            auto const& axis = in[0].cells->periods();
            both[1].earlier = std::exchange(to.earlier, nullptr);
            if (both[1].earlier != nullptr)
                if (auto no = both[1].earlier->why_not_before(*in[0].cells, in[0].names))
                    return refuse(named<First>(*no));
            const auto runs = runs_after(axis, both[1].earlier != nullptr ? both[1].earlier->rows() : 0,
                                         base == precondition::a_year_apart);
            return by_role<Answer, 2, First, More...>(with, both, std::move(to), &runs, nullptr);
        } else if constexpr (N == 2 && other_period<First>.has_value()) {
            const bool a_year = *other_period<First> == precondition::a_year_apart;
            const bool has_one_base = in[1].cells == nullptr;
            if (in[0].cells == nullptr) return refuse(named<First>(refusal(reason::period_mismatch)));
            for (auto const& one : in) // totals grow by themselves
                if (!a_year && one.facts.what.accumulation == accumulation::cumulative)
                    return refuse(named<First>(refusal(reason::period_mismatch)));
            auto const& axis = in[0].cells->periods();
            const auto runs = has_one_base ? runs_of_base(axis, in[1].when, a_year)
                                           : runs_among(in[1].cells->periods(), axis, a_year);
            if (!runs) return refuse(named<First>(refusal(reason::period_mismatch)));
            return by_role<Answer, N, First, More...>(with, in, std::move(to), &*runs, nullptr);
        } else {
            return by_role<Answer, N, First, More...>(with, in, std::move(to), nullptr, nullptr);
        }
    }

public:
    /// The first formula that takes the roles: as run_time_door::call. `runs`, if there are some, say how many rows
    /// before its own the last input lies.
    template <class Answer, std::size_t N, class F, class... More, class With>
    static result<Answer> by_role(With const& with, std::vector<column_operand> const& in, destination to,
                                  std::vector<lag_run> const* runs, misfit_found const* before) {
        if constexpr (!F::signatures[0].takes_count(N)) {
            static_assert(sizeof...(More) > 0 || F::signatures[0].takes_count(N),
                          "another number of inputs, or this computation compares no two periods of one series");
            return by_role<Answer, N, More...>(with, in, std::move(to), runs, before);
        } else {
            std::array<role, N> given{};
            std::array<unit, N> units{};
            for (std::size_t i = 0; i < N; ++i) {
                given[i] = in[i].facts.as;
                units[i] = in[i].facts.in;
            }
            const int row = signature_of<F, N>(given, units);
            if (row < 0) {
                auto found = misfit_of<F>(given, units);
                if (before != nullptr && before->taken >= found.taken) found = *before;
                if constexpr ((More::signatures[0].takes_count(N) || ...))
                    return by_role<Answer, N, More...>(with, in, std::move(to), runs, &found);
                else
                    return refuse(found.why);
            }
            auto const& s = F::signatures[static_cast<std::size_t>(row)];
            const F f = std::apply([](auto... by) { return F{by...}; }, with);
            auto p = plan_of(s, units);
            if (!p) return refuse(p.error());
            if (auto no = read_index_in_percent(f, s, units, *p)) return refuse(*no);
            for (std::size_t i = 0; i < N; ++i)
                if (is_ratio(p->as) && in[i].facts.against && !s.takes[i % s.takes.size()].of_normal)
                    return refuse(blamed<F>(refusal(reason::baseline_mismatch), i));
            if constexpr (requires { f.misused(); })
                if (const auto why = f.misused()) return refuse(without_value<F>(*why));
            return computed<Answer, F, N>(f, in, std::move(to), runs, *p, s);
        }
    }

private:
    template <class Answer, class F, std::size_t N, std::size_t Width>
    static result<Answer> computed(F const& f, std::vector<column_operand> const& in, destination to,
                                   std::vector<lag_run> const* runs, plan<N> const& p, signature<Width> const& s) {
        const last_digits have = last_digits_of<F>(s);
        std::array<column_facts const*, N> facts{};
        for (std::size_t i = 0; i < N; ++i) facts[i] = &in[i].facts;
        auto into = conversions_of<F>(facts, p);
        if (!into) return refuse(into.error());
        const double digits = have == last_digits::unknown ? 1 : digits_of_inputs(facts, *into);
        for (auto& one : *into) one.count_in(digits);
        if (auto no = runs == nullptr ? never_meet(in) : never_meet_by_name(in)) return refuse(named<F>(*no));
        if constexpr (compares_one_subject<F>)
            if (runs == nullptr)
                if (auto no = of_other_lengths(in)) return refuse(named<F>(*no));

        column_operand const* leader = nullptr;
        for (auto const& one : in)
            if (one.cells != nullptr && (leader == nullptr || (one.names && !leader->names))) leader = &one;
        column_answer answer{leader->cells->periods(), facts_of_answer<F>(facts, p, s.gives.of_normal),
                             names_of_all(leader->names, in)};
        answer.facts.breaks = breaks_of_all(facts);
        if (have == last_digits::stay) answer.digits = digits;
        if (auto no = answer.take(std::move(to), in)) return refuse(named<F>(*no));

        return with_role<F>(p.as, [&]<role As>() {
            auto refused = counted(filled<As>(f, in, *into, runs, answer));
            if (runs != nullptr && in[N - 1].cells != nullptr) {
                carry const* const earlier = in[N - 1].earlier;
                const Eigen::Index before =
                    earlier != nullptr ? earlier->rows() : bases_before(in[N - 1].cells->periods(), answer.axis);
                std::int64_t cells = 0;
                const auto refuse_across = [&](std::vector<series_break> const& breaks) {
                    cells += refuse_across_breaks<As, F>(breaks, answer.axis, before, *runs, answer.names.get(),
                                                         [&](Eigen::Index entity) { return answer.column(entity); });
                };
                if (in[0].facts.breaks) refuse_across(*in[0].facts.breaks);
                if (earlier != nullptr) refuse_across(earlier->breaks());
                if (in[N - 1].facts.breaks && in[N - 1].facts.breaks != in[0].facts.breaks)
                    refuse_across(*in[N - 1].facts.breaks);
                if (cells > 0) refused.push_back({reason::scope_changed, -1, cells});
            }
            if constexpr (compares_one_subject<F>) {
                std::int64_t cells = 0;
                for (auto const& one : in)
                    if (one.when)
                        cells += refuse_apart_from<As, F>(*one.when, answer.facts, answer.axis, answer.names.get(),
                                                          [&](Eigen::Index entity) { return answer.column(entity); });
                if (cells > 0) refused.push_back({reason::scope_changed, -1, cells});
            }
            return std::move(answer).template made<Answer>(std::move(refused));
        });
    }

    /// Column by column.
    template <role As, class F, std::size_t N>
    static cell_counts<F, As> filled(F const& f, std::vector<column_operand> const& in,
                                     std::array<conversion_of_cells, N> const& into, std::vector<lag_run> const* runs,
                                     column_answer const& answer) {
        std::vector<aligned_operand> operands;
        for (std::size_t i = 0; i < N; ++i) operands.emplace_back(in[i], into[i], answer);
        std::array<cell_counts<F, As>, most_tasks> by_task{};
        by_tasks(answer.on, answer.entities(), [&](std::ptrdiff_t task, Eigen::Index first, Eigen::Index end) {
            for (Eigen::Index entity = first; entity < end; ++entity)
                fill_column<As, N>(f, operands, in[N - 1].earlier, runs, answer, entity,
                                   by_task[static_cast<std::size_t>(task)]);
        });
        cell_counts<F, As> counts;
        for (auto const& one : by_task) counts.add(one);
        return counts;
    }
    template <role As, std::size_t N, class F>
    static void fill_column(F const& f, std::vector<aligned_operand> const& operands, carry const* earlier,
                            std::vector<lag_run> const* runs, column_answer const& answer, Eigen::Index entity,
                            cell_counts<F, As>& counts) {
        const Eigen::Index rows = answer.axis.size();
        const auto out = answer.column(entity);
        const auto run = [&](Eigen::Index from, Eigen::Index to, Eigen::Index lag) {
            std::array<input_column, N> all;
            for (std::size_t i = 0; i < N; ++i) all[i] = operands[i].column(entity, i + 1 == N ? lag : 0);
            if (earlier != nullptr && from < lag) { // the bases of this run
                all[N - 1].at = earlier->column(entity);
                all[N - 1].stride = 1;
                all[N - 1].shift = earlier->rows() - lag;
                all[N - 1].size = earlier->rows();
            }
            kernel<As, F, N>(f, all, out, counts).run(from, to, rows);
        };
        Eigen::Index at = 0;
        if (runs == nullptr) {
            run(0, rows, 0);
            at = rows;
        } else {
            for (auto const& one : *runs) {
                leave_missing(out, at, one.first, counts);
                run(one.first, one.first + one.count, one.lag);
                at = one.first + one.count;
            }
        }
        leave_missing(out, at, rows, counts);
        if (answer.digits != 1)
            for (Eigen::Index row = 0; row < rows; ++row) out.at[row * out.stride] /= answer.digits;
    }
};

} // namespace TONGBI_PANEL_ABI
} // namespace detail

template <>
struct operand<series> {
    using sequence_door = detail::column_door;
};
template <>
struct operand<panel> {
    using sequence_door = detail::column_door;
};
template <>
struct operand<result<series>> {
    using sequence_door = detail::column_door;
};
template <>
struct operand<result<panel>> {
    using sequence_door = detail::column_door;
};

} // namespace tongbi::inline v0
