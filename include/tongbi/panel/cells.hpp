// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Algorithms that go through the cells of a column one after the other (running totals, chains, places): what they
/// read, where they write, and how they count what they refuse.
#pragma once

#include <tongbi/panel/door.hpp>
#include <tongbi/panel/storage.hpp>

namespace tongbi::inline v0 {

/// A series, a panel, or the result of a computation of them.
template <class T>
concept column_like = std::same_as<T, series> || std::same_as<T, panel> || std::same_as<T, result<series>> ||
    std::same_as<T, result<panel>>;

namespace detail {

/// series of series, panel where one of the operands makes it one.
template <class... T>
using answer_of_columns = std::conditional_t<(is_panel_operand<T> || ...), panel, series>;

/// Takes the answers of an algorithm, cell by cell.
class cell_writer {
public:
    explicit cell_writer(column_answer const& answer) : answer_(answer) {}
    void begin(Eigen::Index entity) { out_ = answer_.column(entity); }

    void put(Eigen::Index row, double x) { store(row, x, 0); }
    void refuse_cell(Eigen::Index row, reason why) {
        const auto number = static_cast<std::size_t>(why);
        ++counts_[number];
        store(row, std::numeric_limits<double>::quiet_NaN(), cell_code(why));
    }
    /// An infinite answer is none.
    void put(Eigen::Index row, result<double> const& x) {
        if (!x)
            refuse_cell(row, x.error().why);
        else if (!(*x - *x == 0))
            refuse_cell(row, reason::out_of_range);
        else
            put(row, *x);
    }
    [[nodiscard]] std::vector<refusal_count> counted() const {
        std::vector<refusal_count> all;
        for (std::size_t i = 0; i < counts_.size(); ++i)
            if (counts_[i] > 0) all.push_back({static_cast<reason>(i), -1, counts_[i]});
        return all;
    }

private:
    void store(Eigen::Index row, double x, std::uint8_t code) {
        out_.at[row * out_.stride] = x / answer_.digits;
        if (out_.codes != nullptr) out_.codes[row * out_.code_stride] = code;
    }

    column_answer const& answer_;
    output_column out_{};
    std::array<std::int64_t, vocabulary<reason>::table.size()> counts_{};
};

/// A cell as a number: missing_input of NaN.
inline result<double> number_of_cell(double x) {
    if (x != x) return refuse(reason::missing_input);
    return x;
}

/// A column, row by row.
inline input_column column_of(columns const& from, Eigen::Index entity, conversion_of_cells const& into) {
    cell_layout const& cells = column_access::layout(from);
    input_column in;
    in.at = cells.at + entity * cells.entity_stride;
    in.stride = cells.period_stride;
    in.size = cells.periods;
    in.into = &into;
    return in;
}

/// The facts of what is computed: digits that were printed are none of the answer's.
inline column_facts facts_of(column_facts like, unit const& in, role as) {
    like.in = in;
    like.as = as;
    like.decimals.reset();
    return like;
}

/// What the answer of an algorithm is, and the unit in which it reads its cells.
struct cells_become {
    unit in;
    role as;
    conversion_of_cells into{};  ///< as they are where nothing is said
    bool has_last_digit = false; ///< is it a sum or difference of them, and counted in last digits as they are?
};

/// The answer of an algorithm with these periods, of what its numbers become: `each(entity, cells, writer)` writes
/// every row of a column, of which `cells` are the input's. \pre `from` has cells
template <class Answer, class Each>
result<Answer> column_by_column(column_operand const& from, period_axis const& axis, cells_become const& what,
                                destination&& to, Each each) {
    column_answer answer{axis, facts_of(from.facts, what.in, what.as), from.names};
    auto into = what.into;
    if (what.has_last_digit) {
        answer.digits = digits_of_inputs<1>({&from.facts}, {into});
        into.count_in(answer.digits);
    }
    if (auto no = answer.take(std::move(to), std::span(&from, 1))) return refuse(*no);
    cell_writer write(answer);
    for (Eigen::Index entity = 0; entity < answer.entities(); ++entity) {
        write.begin(entity);
        each(entity, column_of(*from.cells, entity, into), write);
    }
    return std::move(answer).template made<Answer>(write.counted());
}

/// What a formula says of the roles and units of its inputs, before any cell is touched: its answer's unit and role.
template <class F, std::size_t N>
result<plan<N>> planned(std::array<column_facts const*, N> const& facts) {
    std::array<role, N> roles{};
    std::array<unit, N> units{};
    for (std::size_t i = 0; i < N; ++i) {
        roles[i] = facts[i]->as;
        units[i] = facts[i]->in;
    }
    const int row = signature_of<F, N>(roles, units);
    if (row < 0) return refuse(misfit_of<F>(roles, units).why);
    return plan_of(F::signatures[static_cast<std::size_t>(row)], units);
}

/// Facts and periods of operands that exclude each other, as F asks for them.
template <class F, std::size_t N>
std::optional<refusal> unlike(std::array<column_operand, N> const& in) {
    std::array<column_facts const*, N> facts{};
    for (std::size_t i = 0; i < N; ++i) {
        facts[i] = &in[i].facts;
        if (auto no = unlike_facts(in[0].facts, in[i].facts, facts_compared_by<F>())) return named<F>(*no);
    }
    if (auto no = unlike_prices<F, N>(facts)) return named<F>(*no);
    if (auto no = never_meet(in)) return named<F>(*no);
    return std::nullopt;
}

} // namespace detail
} // namespace tongbi::inline v0
