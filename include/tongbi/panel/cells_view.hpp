// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Where cells lie and how they are seen: the views of Eigen, the strides of what a caller brings, and what a compiler
/// says of what are no cells.
#pragma once

#include <tongbi/panel/memory.hpp>
#include <tongbi/panel/missing_is_nan.hpp>

#include <Eigen/Core>

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <memory>
#include <ranges>
#include <span>
#include <utility>
#include <vector>

namespace tongbi::inline v0 {

namespace detail {
/// The memory of a view, a base of its own so that it is there before the view and after it.
struct cells_kept_alive {
    std::shared_ptr<column_memory const> memory{}; ///< none where the cells are the caller's
};
} // namespace detail

/// Cells as Eigen sees them: rows are periods, columns are entities, both strides free. NumPy, Arrow and Eigen memory
/// of either order is one of these. Cells of a computation live as long as a view of them:
/// `auto cells = year_over_year(p)->cells()`. A column or a block of a view keeps nothing alive by itself.
class cells_view
    : detail::cells_kept_alive,
      public Eigen::Map<Eigen::ArrayXXd const, Eigen::Unaligned, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>> {
public:
    using map = Eigen::Map<Eigen::ArrayXXd const, Eigen::Unaligned, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>;

    cells_view(double const* at, Eigen::Index periods, Eigen::Index entities,
               Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic> const& strides,
               std::shared_ptr<detail::column_memory const> own = nullptr)
        : cells_kept_alive{std::move(own)}, map(at, periods, entities, strides) {}
    cells_view(cells_view const&) = default;
    cells_view& operator=(cells_view const&) = delete; // cells are not written through it
    ~cells_view() = default;
};
/// The same to write into.
using cells_target = Eigen::Map<Eigen::ArrayXXd, Eigen::Unaligned, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>;
/// A code for each cell, in a column for each entity.
using codes_target = Eigen::Map<Eigen::Array<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic>, Eigen::Unaligned,
                                Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>;

namespace detail {

/// Where the cells lie.
struct cell_layout {
    double const* at = nullptr;
    Eigen::Index periods = 0, entities = 0;
    Eigen::Index period_stride = 1, entity_stride = 0;
};

template <class Derived>
cell_layout layout_of(Eigen::DenseBase<Derived> const& values, bool rows_are_periods) {
    auto const& v = values.derived();
    const Eigen::Index along = Derived::IsRowMajor ? v.outerStride() : v.innerStride();
    const Eigen::Index across = Derived::IsRowMajor ? v.innerStride() : v.outerStride();
    if (rows_are_periods) return {v.data(), v.rows(), v.cols(), along, across};
    return {v.data(), v.cols(), v.rows(), across, along};
}
/// Did a reference of Eigen copy what it was given (an expression, memory of another order)? Then it owns its cells,
/// and they go with it.
template <class T, int Options, class Strides>
bool holds_a_copy(Eigen::Ref<T const, Options, Strides> const& values) {
    using reference = Eigen::Ref<T const, Options, Strides>;
    struct opened : reference {
        static T const& object(reference const& of) { return of.*&opened::m_object; }
    };
    return values.size() > 0 && values.data() == opened::object(values).data();
}
template <class Derived>
bool holds_a_copy(Eigen::DenseBase<Derived> const&) {
    return false;
}

template <class Derived>
concept eigen_cells = requires(Derived const& d) {
    { d.data() } -> std::convertible_to<double const*>;
    d.innerStride();
    d.outerStride();
};

/// \name What a compiler says where cells are none: one sentence
/// @{
template <class Derived>
Eigen::ArrayXXd no_cells_of_eigen() {
    static_assert(sizeof(Derived) == 0, "cells are doubles in memory: write .cast<double>().eval()");
    return {};
}
template <class Range>
Eigen::ArrayXXd no_cells_of_series() {
    static_assert(sizeof(Range) == 0, "cells are doubles in memory: write std::vector<double>(x.begin(), x.end())");
    return {};
}
template <class Range>
Eigen::ArrayXXd no_cells_of_panel() {
    static_assert(sizeof(Range) == 0, "cells of a panel are an array of doubles of Eigen: write "
                                      "Eigen::Map<Eigen::ArrayXXd const>(x.data(), periods, entities)");
    return {};
}
/// @}
/// A range that is none of Eigen's.
template <class T>
concept plain_range =
    std::ranges::range<T> && !std::derived_from<std::remove_cvref_t<T>, Eigen::EigenBase<std::remove_cvref_t<T>>>;
/// One that a series may look at, or that it copies where nobody keeps it.
template <class T>
concept range_of_cells = plain_range<T> && std::ranges::contiguous_range<T> && std::ranges::sized_range<T> &&
                         std::same_as < std::remove_cv_t<std::ranges::range_value_t<T>>,
double > ;

template <range_of_cells T>
auto cells_in_range(T&& values) {
    const std::span<double const> seen(std::ranges::data(values), std::ranges::size(values));
    if constexpr (std::ranges::borrowed_range<T>)
        return seen;
    else
        return std::vector<double>(seen.begin(), seen.end());
}

/// Cells of a vector that nobody keeps: they are copied once.
inline std::shared_ptr<column_memory> kept(std::span<double const> values) {
    auto own = std::make_shared<column_memory>(values.size());
    std::copy(values.begin(), values.end(), own->data());
    return own;
}

} // namespace detail
} // namespace tongbi::inline v0
