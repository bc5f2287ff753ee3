// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Where an answer goes: the caller's storage, memory that is used again, or fresh memory; and the columns that are
/// made of it.
#pragma once

#include <tongbi/panel/carry.hpp>
#include <tongbi/panel/inputs.hpp>
#include <tongbi/panel/kernel.hpp>

#include <cstdlib>
#include <functional>
#include <numeric>

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

/// The bytes between the first and the last cell of some storage. All of them count as its own.
struct bytes_of_cells {
    char const* first = nullptr; ///< null where it has no cell
    char const* end = nullptr;

    template <class Cell>
    bytes_of_cells(Cell const* at, Eigen::Index periods, Eigen::Index entities, Eigen::Index period_stride,
                   Eigen::Index entity_stride) {
        if (periods == 0 || entities == 0) return;
        const Eigen::Index down = (periods - 1) * period_stride; // a stride may be negative
        const Eigen::Index across = (entities - 1) * entity_stride;
        first = reinterpret_cast<char const*>(at + std::min<Eigen::Index>(down, 0) + std::min<Eigen::Index>(across, 0));
        end = reinterpret_cast<char const*>(at + std::max<Eigen::Index>(down, 0) + std::max<Eigen::Index>(across, 0)) +
              sizeof(Cell);
    }
    explicit bytes_of_cells(cell_layout const& l)
        : bytes_of_cells(l.at, l.periods, l.entities, l.period_stride, l.entity_stride) {}
    explicit bytes_of_cells(codes_target const& codes)
        : bytes_of_cells(codes.data(), codes.rows(), codes.cols(), codes.innerStride(), codes.outerStride()) {}

    [[nodiscard]] bool overlaps(bytes_of_cells const& other) const {
        return first != nullptr && other.first != nullptr && std::less<>{}(first, other.end) &&
               std::less<>{}(other.first, end);
    }
};

/// Do two cells lie in one place? Rows and columns, n strides of the one on m strides of the other, may come together
/// where both are that many.
inline bool coincide(Eigen::Index periods, Eigen::Index entities, Eigen::Index period_stride,
                     Eigen::Index entity_stride) {
    if (periods == 0 || entities == 0) return false;
    if (period_stride == 0 || entity_stride == 0)
        return (period_stride == 0 && periods > 1) || (entity_stride == 0 && entities > 1);
    const Eigen::Index common = std::gcd(period_stride, entity_stride);
    return std::abs(entity_stride / common) < periods && std::abs(period_stride / common) < entities;
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
    double digits = 1; ///< the answer is counted in last digits, of which one has so many

    [[nodiscard]] Eigen::Index entities() const { return names ? static_cast<Eigen::Index>(names->all().size()) : 1; }

    /// Storage for the cells: the caller's, what is reused, or fresh memory. Refused is storage of another shape, that
    /// has two cells in one place, and that lies over an operand; codes over the cells too.
    [[nodiscard]] std::optional<refusal> take(destination&& to, std::span<column_operand const> in) {
        const Eigen::Index rows = axis.size();
        if (to.earlier != nullptr) return refusal(reason::period_mismatch); // nobody asked for it
        on = std::move(to.on);
        codes = to.codes ? placed(*to.codes) : std::nullopt;
        if (to.codes && !codes) return refusal(reason::storage_mismatch);
        if (to.cells) {
            const auto cells = placed(*to.cells);
            if (!cells) return refusal(reason::storage_mismatch);
            layout = {cells->data(), cells->rows(), cells->cols(), cells->innerStride(), cells->outerStride()};
        } else {
            const auto cells = static_cast<std::size_t>(rows * entities());
            own =
                to.memory && to.memory->size() >= cells ? std::move(to.memory) : std::make_shared<column_memory>(cells);
            layout = {own->data(), rows, entities(), 1, rows};
        }
        const bytes_of_cells numbers(layout);
        if (codes && numbers.overlaps(bytes_of_cells(*codes))) return refusal(reason::storage_mismatch);
        for (auto const& one : in) {
            if (one.cells == nullptr) continue;
            const bytes_of_cells read(column_access::layout(*one.cells));
            if (numbers.overlaps(read) || (codes && read.overlaps(bytes_of_cells(*codes))))
                return refusal(reason::storage_mismatch);
        }
        return std::nullopt;
    }
    /// The caller's storage as rows of periods: of a series a vector that lies stands upright. Nothing where it has
    /// another shape, or two cells in one place.
    template <class Target>
    [[nodiscard]] std::optional<Target> placed(Target const& to) const {
        const bool lies = !names && to.rows() == 1 && to.cols() == axis.size();
        const Eigen::Index down = lies ? to.outerStride() : to.innerStride();
        if (!lies && (to.rows() != axis.size() || to.cols() != entities())) return std::nullopt;
        if (coincide(axis.size(), entities(), down, to.outerStride())) return std::nullopt;
        return std::optional<Target>(std::in_place, const_cast<typename Target::Scalar*>(to.data()), axis.size(),
                                     entities(), Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>(to.outerStride(), down));
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
