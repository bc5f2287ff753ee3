// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Where an answer goes: the caller's storage, memory that is used again, or fresh memory; and the columns that are
/// made of it.
#pragma once

#include <tongbi/panel/carry.hpp>
#include <tongbi/panel/inputs.hpp>
#include <tongbi/panel/kernel.hpp>

namespace tongbi::inline v0 {

/// Where an answer goes instead of fresh memory, as the last operand of a computation.
struct destination {
    std::optional<cells_target> cells{};             ///< the caller's storage
    std::optional<codes_target> codes{};             ///< a code for each cell, 0 where it has an answer
    std::shared_ptr<detail::column_memory> memory{}; ///< of a panel that nobody needs any more
    carry const* earlier = nullptr;                  ///< what comes before a chunk: after(carry)
    executor on{};                                   ///< what runs the columns; one after the other where there is none
};

/// Bases that lie before a chunk are taken from there: `year_over_year(chunk, after(last_year))`. Of computations that
/// compare with an earlier period; others refuse it (period_mismatch).
[[nodiscard]] inline destination after(carry const& earlier) {
    destination d;
    d.earlier = &earlier;
    return d;
}
destination after(carry&&) = delete;

/// The columns of the answer are computed by these tasks: `share_of(provinces, nation, in_tasks(pool))`.
[[nodiscard]] inline destination in_tasks(executor on) {
    destination d;
    d.on = std::move(on);
    return d;
}

/// The storage of an answer that is not needed any more, for the next one: `year_over_year(x, reuse(std::move(old)))`.
/// Fresh pages cost two to six times what the arithmetic does. It is taken where it is large enough and no copy of
/// `old` is left; an operand that lies there is refused (storage_mismatch). It has a name of its own because a
/// temporary may also be an operand.
template <class Columns>
[[nodiscard]] destination reuse(Columns&& old) requires(!std::is_lvalue_reference_v<Columns>) {
    destination d;
    auto& memory = detail::column_access::memory(old);
    if (memory && memory.use_count() == 1) d.memory = std::move(memory);
    return d;
}
template <class Columns>
[[nodiscard]] destination reuse(result<Columns>&& old) {
    return old ? reuse(std::move(*old)) : destination{};
}

namespace detail {

/// Does memory hold a cell of another layout? Between the first and the last cell of either all counts as its own.
inline bool overlap(cell_layout const& a, cell_layout const& b) {
    if (a.periods == 0 || a.entities == 0 || b.periods == 0 || b.entities == 0) return false;
    const auto ends = [](cell_layout const& l) { // a stride may be negative
        const Eigen::Index down = (l.periods - 1) * l.period_stride;
        const Eigen::Index across = (l.entities - 1) * l.entity_stride;
        return std::pair(l.at + std::min<Eigen::Index>(down, 0) + std::min<Eigen::Index>(across, 0),
                         l.at + std::max<Eigen::Index>(down, 0) + std::max<Eigen::Index>(across, 0));
    };
    const auto [first_a, last_a] = ends(a);
    const auto [first_b, last_b] = ends(b);
    return !std::less<>{}(last_a, first_b) && !std::less<>{}(last_b, first_a);
}

/// An answer that is being made.
struct column_answer {
    period_axis axis;
    column_facts facts;
    std::shared_ptr<entity_names const> names; ///< none of a series
    cell_layout layout{};
    std::shared_ptr<column_memory> own{};
    std::optional<codes_target> codes{};
    executor on{};
    double digits = 1; ///< last digits of one, to which the answer is brought back; 1 where they are not known

    [[nodiscard]] Eigen::Index entities() const { return names ? static_cast<Eigen::Index>(names->all().size()) : 1; }

    /// Storage for the cells: the caller's, what is reused, or fresh memory.
    [[nodiscard]] std::optional<refusal> take(destination&& to, std::span<column_operand const> in) {
        const Eigen::Index rows = axis.size();
        if (to.earlier != nullptr) return refusal(reason::period_mismatch); // nobody asked for it
        on = std::move(to.on);
        if (to.codes && (to.codes->rows() != rows || to.codes->cols() != entities()))
            return refusal(reason::storage_mismatch);
        codes = to.codes;
        if (to.cells) {
            cells_target const& cells = *to.cells;
            layout = {cells.data(), cells.rows(), cells.cols(), cells.innerStride(), cells.outerStride()};
            if (layout.periods != rows || layout.entities != entities()) return refusal(reason::storage_mismatch);
        } else {
            const auto cells = static_cast<std::size_t>(rows * entities());
            own =
                to.memory && to.memory->size() >= cells ? std::move(to.memory) : std::make_shared<column_memory>(cells);
            layout = {own->data(), rows, entities(), 1, rows};
        }
        for (auto const& one : in)
            if (one.cells != nullptr && overlap(layout, column_access::layout(*one.cells)))
                return refusal(reason::storage_mismatch);
        return std::nullopt;
    }
    [[nodiscard]] output_column column(Eigen::Index entity) const {
        output_column out{const_cast<double*>(layout.at) + entity * layout.entity_stride, layout.period_stride};
        if (codes) {
            out.codes = const_cast<std::uint8_t*>(codes->data()) + entity * codes->outerStride();
            out.code_stride = codes->innerStride();
        }
        return out;
    }

    template <class Answer>
    [[nodiscard]] Answer made(std::vector<refusal_count> refused = {}) && {
        auto answer = [&] {
            if constexpr (std::same_as<Answer, panel>)
                return column_builder::make_panel(axis, std::move(facts), std::move(names), layout);
            else
                return column_builder::make_series(axis, std::move(facts), layout);
        }();
        column_access::memory(answer) = std::move(own);
        column_access::refused(answer) = std::move(refused);
        return answer;
    }
};

} // namespace detail
} // namespace tongbi::inline v0
