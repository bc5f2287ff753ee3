// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// cell_table: what an answer says of each cell beside its number (classes, verdicts, steps), read as an array of
/// Eigen.
///
/// The memory is the library's and not Eigen's, whose blocks are laid out by the instructions that a file is built
/// with: a block of a file with AVX2 cannot be given back by a file without it, and the linker takes one destructor for
/// both.
#pragma once

#include <Eigen/Core>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <utility>

namespace tongbi::inline v0 {
namespace detail {

/// A table while its cells are written.
template <class T>
struct table_in_making {
    table_in_making(Eigen::Index periods, Eigen::Index entities, T otherwise)
        : cells(std::make_shared<T[]>(static_cast<std::size_t>(periods * entities), otherwise)), rows(periods),
          columns(entities) {}
    void put(Eigen::Index row, Eigen::Index column, T value) { cells[column * rows + row] = value; }
    [[nodiscard]] T* column(Eigen::Index column) { return cells.get() + column * rows; }
    [[nodiscard]] T at(Eigen::Index row, Eigen::Index column) const { return cells[column * rows + row]; }
    /// Tables that were made of it keep what they have.
    void part_from_tables() {
        if (cells.use_count() == 1) return;
        const table_in_making own(rows, columns, T{});
        std::copy_n(cells.get(), rows * columns, own.cells.get());
        cells = own.cells;
    }

    std::shared_ptr<T[]> cells; // NOLINT(modernize-avoid-c-arrays)
    Eigen::Index rows, columns;
};

/// The memory of a table, a base of its own so that it is there before the view of it.
template <class T>
struct cells_of_table {
    std::shared_ptr<T[]> kept; // NOLINT(modernize-avoid-c-arrays)
};

} // namespace detail

/// A value for each cell: rows are periods, columns are entities. It reads as an array of Eigen does: `table(row,
/// column)`, `(table == x).count()`, `table.row(0)`. Copies share the values, which do not change any more.
template <class T>
class cell_table : detail::cells_of_table<T>, public Eigen::Map<Eigen::Array<T, Eigen::Dynamic, Eigen::Dynamic> const> {
    using memory = detail::cells_of_table<T>;
    using view = Eigen::Map<Eigen::Array<T, Eigen::Dynamic, Eigen::Dynamic> const>;

public:
    /// Without cells.
    cell_table() : view(nullptr, 0, 0) {}
    explicit cell_table(detail::table_in_making<T> made)
        : memory{std::move(made.cells)}, view(memory::kept.get(), made.rows, made.columns) {}
    cell_table(cell_table const& other) noexcept : memory(other), view(other.data(), other.rows(), other.cols()) {}
    cell_table& operator=(cell_table const& other) noexcept {
        if (this == &other) return *this;
        std::destroy_at(this); // a view of Eigen is not set to another place in any other way
        return *std::construct_at(this, other);
    }
    ~cell_table() = default;

    /// How many cells are of a value.
    [[nodiscard]] std::int64_t count_of(T value) const {
        return std::count(this->data(), this->data() + this->size(), value);
    }
};

} // namespace tongbi::inline v0
