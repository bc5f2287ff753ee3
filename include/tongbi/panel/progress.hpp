// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Progress of columns towards a target, by a method or by all of them side by side (多种方法对照), cell by cell:
///
///     progress_by(progress_method::linear_pace, provinces, base, at_most(targets), plan_years(2020, 2023, 2025))
///     progress_by_methods(provinces, base, at_most(targets), plan_years(2020, 2023, 2025))->disagree.counts()
#pragma once

#include <tongbi/formula/progress_by_methods.hpp>
#include <tongbi/panel/aligned_operand.hpp>
#include <tongbi/panel/attainment.hpp>
#include <tongbi/panel/cell_table.hpp>

#include <deque>

namespace tongbi::inline v0 {

/// 进展 of columns by a method.
template <class Columns>
struct column_progress {
    progress_method method;
    Columns value;            ///< in percent, as a factor, or from 0 to 10: see unit_of_method
    column_verdicts verdicts; ///< is the target met now, as the body of the method has it?
    /// The class of each cell by the scale of the method, as its number; none where there is no value.
    cell_table<std::uint8_t> classes;

    /// The class of a cell, as its method has it.
    [[nodiscard]] progress_class class_at(Eigen::Index row, Eigen::Index column) const {
        return static_cast<progress_class>(classes(row, column));
    }
    /// How many cells are of a class.
    [[nodiscard]] std::int64_t cells_of(progress_class which) const {
        return classes.count_of(static_cast<std::uint8_t>(which));
    }
};

/// All methods that apply, in their order. A ceiling, and what is no amount, has no ratio to its target.
template <class Columns>
struct column_progress_comparison {
    std::vector<column_progress<Columns>> methods;
    column_verdicts met;      ///< is the target met now?
    column_verdicts disagree; ///< do some methods say that it will be met at this pace, and others that it will not?

    /// The columns of a method; nothing where it does not apply.
    [[nodiscard]] column_progress<Columns> const* by(progress_method method) const {
        for (auto const& one : methods)
            if (one.method == method) return &one;
        return nullptr;
    }
};

namespace detail {

/// On which scale the numbers are, and the units they are brought to.
template <class... F>
result<std::pair<progress_kind, plan<3>>> progress_plan(computation<F...> const&,
                                                        std::array<column_facts const*, 3> const& facts) {
    result<std::pair<progress_kind, plan<3>>> found = refuse(reason::role_mismatch);
    bool is_first = true;
    const auto attempt = [&]<class One>(std::type_identity<One>) {
        if (found) return;
        const auto p = planned<One, 3>(facts);
        if (p)
            found = std::pair(One::kind, *p);
        else if (is_first)
            found = refuse(p.error());
        is_first = false;
    };
    (attempt(std::type_identity<F>{}), ...);
    return found;
}

/// Current, base and target, which go together.
class progress_operands {
public:
    template <class A, class B, class Q>
    static result<progress_operands> of(A const& current, B const& base, target<Q> const& goal) {
        const auto v = operand_of(current);
        if (!v) return refuse(v.error());
        const auto b = operand_of(base);
        if (!b) return refuse(b.error());
        const auto g = operand_of(goal);
        if (!g) return refuse(g.error());
        progress_operands all{{*v, *b, *g}};
        const auto p = progress_plan(progress_of_any_kind{}, {&v->facts, &b->facts, &g->facts});
        if (!p) return refuse(p.error());
        if (auto no = unlike<formula::distance_done>(all.in_)) return refuse(*no);
        all.kind_ = p->first;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto there = conversion_of(all.in_[i].facts, p->second.to[i]);
            if (!there) return refuse(there.error());
            all.into_[i] = *there;
        }
        return all;
    }
    [[nodiscard]] progress_kind kind() const { return kind_; }
    /// The answer of a method: percent, a factor, or from 0 to 10.
    [[nodiscard]] result<column_answer> answer_of(progress_method method) const {
        const bool in_percent = !unit_of_method(method).empty();
        column_answer answer{
            in_[0].cells->periods(),
            facts_of(in_[0].facts, in_percent ? unit(rows::percent) : unit{}, in_percent ? role::rate : role::factor),
            names_of_all(in_[0].names, in_)};
        if (auto no = answer.take({}, in_)) return refuse(*no);
        return answer;
    }
    /// then(row, entity, current, base, goal) of numbers that are there, else none(row, entity, reason).
    template <class Then, class None>
    void for_each_cell(column_answer const& shape, Then then, None none) const {
        std::vector<aligned_operand> operands;
        for (std::size_t i = 0; i < 3; ++i) operands.emplace_back(in_[i], into_[i], shape);
        const Eigen::Index rows = shape.axis.size();
        for (Eigen::Index entity = 0; entity < shape.entities(); ++entity) {
            const std::array x{operands[0].padded(entity), operands[1].padded(entity), operands[2].padded(entity)};
            std::optional<rows_apart_from> apart;
            if (in_[1].when) apart.emplace(*in_[1].when, shape.facts, shape.axis, shape.names.get(), entity);
            for (Eigen::Index row = 0; row < rows; ++row) {
                const std::array cells{x[0](row), x[1](row), x[2](row)};
                if (std::ranges::any_of(cells, [](double v) { return v != v; }))
                    none(row, entity, reason::missing_input);
                else if (apart && (*apart)(row))
                    none(row, entity, reason::scope_changed);
                else
                    then(row, entity, cells[0], cells[1], cells[2]);
            }
        }
    }

private:
    explicit progress_operands(std::array<column_operand, 3> in) : in_(std::move(in)) {}

    std::array<column_operand, 3> in_;
    std::array<conversion_of_cells, 3> into_{};
    progress_kind kind_{};
};

/// The columns of one method, which are filled cell by side_by_side.
class progress_columns {
public:
    progress_columns(progress_method method, column_answer&& answer)
        : method_(method), answer_(std::move(answer)), write_(answer_),
          verdicts_(answer_.axis.size(), answer_.entities()), classes_(answer_.axis.size(), answer_.entities(), 0) {}
    progress_columns(progress_columns const&) = delete; // the writer points into it
    progress_columns& operator=(progress_columns const&) = delete;
    [[nodiscard]] progress_method method() const { return method_; }
    [[nodiscard]] column_answer const& shape() const { return answer_; }
    void put(Eigen::Index row, Eigen::Index entity, progress<double> const& one) {
        write_.begin(entity);
        write_.put(row, one.value);
        verdicts_.set(row, entity, one.met);
        classes_.put(row, entity, static_cast<std::uint8_t>(one.classes.best));
    }
    void put_none(Eigen::Index row, Eigen::Index entity, reason why) {
        write_.begin(entity);
        write_.refuse_cell(row, why);
    }
    template <class Columns>
    [[nodiscard]] column_progress<Columns> made() && {
        auto counted = write_.counted();
        return {method_, std::move(answer_).template made<Columns>(std::move(counted)), std::move(verdicts_),
                cell_table<std::uint8_t>(std::move(classes_))};
    }

private:
    progress_method method_;
    column_answer answer_;
    cell_writer write_;
    column_verdicts verdicts_;
    table_in_making<std::uint8_t> classes_;
};

} // namespace detail

/// 进展 by a method, cell by cell, every row as of the current year of the plan: a row of another year is a number that
/// stands for it (a forecast, a scenario), and a panel of years is asked year by year. Base and target are a measure, a
/// number per entity, a series or a panel. Refusals of the call: units and roles that do not go together, facts that
/// differ, periods that never meet. Of cells: met_at_baseline, missing_input, scope_changed across a break from the
/// period whose numbers are the base, and those of the method's own
/// computation. At the speed of memory, without direction, verdicts and classes: distance_done_of, linear_pace_of and
/// the others of progress.hpp.
template <column_like A, class B, class Q>
[[nodiscard]] auto progress_by(progress_method method, A const& current, B const& base, target<Q> const& goal,
                               plan_years years) {
    using answered = detail::answer_of_columns<A, B, Q>;
    using outcome = result<column_progress<answered>>;
    const auto in = detail::progress_operands::of(current, base, goal);
    if (!in) return outcome(refuse(in.error()));
    if (!detail::method_applies(method, in->kind(), goal.direction())) return outcome(refuse(reason::role_mismatch));
    auto answer = in->answer_of(method);
    if (!answer) return outcome(refuse(answer.error()));
    detail::progress_columns made(method, std::move(*answer));
    in->for_each_cell(
        made.shape(),
        [&](Eigen::Index row, Eigen::Index entity, double now, double then, double aim) {
            made.put(row, entity,
                     detail::progress_inputs<double>{now, then, aim, goal.direction(), years}.by(method, in->kind()));
        },
        [&](Eigen::Index row, Eigen::Index entity, reason why) { made.put_none(row, entity, why); });
    return outcome(std::move(made).template made<answered>());
}
/// 多种方法对照: all methods that apply, side by side, and where they disagree. Refusals as progress_by.
template <column_like A, class B, class Q>
[[nodiscard]] auto progress_by_methods(A const& current, B const& base, target<Q> const& goal, plan_years years) {
    using answered = detail::answer_of_columns<A, B, Q>;
    using outcome = result<column_progress_comparison<answered>>;
    const auto in = detail::progress_operands::of(current, base, goal);
    if (!in) return outcome(refuse(in.error()));
    std::deque<detail::progress_columns> made;
    for (auto const& entry : vocabulary<progress_method>::table) {
        if (!detail::method_applies(entry.value, in->kind(), goal.direction())) continue;
        auto answer = in->answer_of(entry.value);
        if (!answer) return outcome(refuse(answer.error()));
        made.emplace_back(entry.value, std::move(*answer));
    }
    auto const& shape = made.front().shape();
    column_progress_comparison<answered> all{
        {}, column_verdicts(shape.axis.size(), shape.entities()), column_verdicts(shape.axis.size(), shape.entities())};
    in->for_each_cell(
        shape,
        [&](Eigen::Index row, Eigen::Index entity, double now, double then, double aim) {
            const detail::progress_inputs<double> inputs{now, then, aim, goal.direction(), years};
            progress_comparison<double> side_by_side;
            for (auto& one : made) {
                side_by_side.rows[side_by_side.count] = inputs.by(one.method(), in->kind());
                one.put(row, entity, side_by_side.rows[side_by_side.count++]);
            }
            all.met.set(row, entity, is_met(now, aim, goal.direction()));
            all.disagree.set(row, entity, side_by_side.disagree());
        },
        [&](Eigen::Index row, Eigen::Index entity, reason why) {
            for (auto& one : made) one.put_none(row, entity, why);
        });
    for (auto& one : made) all.methods.push_back(std::move(one).template made<answered>());
    return outcome(std::move(all));
}
/// \name The same of a target that may have been refused when it was read.
/// @{
template <column_like A, class B, class Q>
[[nodiscard]] auto progress_by(progress_method method, A const& current, B const& base, result<target<Q>> const& goal,
                               plan_years years) -> decltype(progress_by(method, current, base, *goal, years)) {
    if (!goal) return refuse(goal.error());
    return progress_by(method, current, base, *goal, years);
}
template <column_like A, class B, class Q>
[[nodiscard]] auto progress_by_methods(A const& current, B const& base, result<target<Q>> const& goal, plan_years years)
    -> decltype(progress_by_methods(current, base, *goal, years)) {
    if (!goal) return refuse(goal.error());
    return progress_by_methods(current, base, *goal, years);
}
/// @}

} // namespace tongbi::inline v0
