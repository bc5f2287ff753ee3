// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// The caller's storage for an answer and for a code beside each cell:
///
///     year_to_date(power, into(out))          out: an array, a map or a block of Eigen, a std::vector, a std::span
///     year_to_date(power, into(out, codes))   codes: the same of std::uint8_t, 0 where there is an answer
///
/// Rows are periods and columns are entities; the storage of a series is a vector of either orientation.
#pragma once

#include <tongbi/panel/answer.hpp>

#include <cstdint>
#include <ranges>
#include <type_traits>

namespace tongbi::inline v0 {
namespace detail {

/// Cells that Eigen writes into, with any strides.
template <class T, class Cell>
concept eigen_storage = requires(std::remove_cvref_t<T>& to) {
    { to.data() } -> std::convertible_to<Cell*>;
    to.innerStride();
    to.outerStride();
};
/// Cells one behind the other.
template <class T, class Cell>
concept row_storage = !std::derived_from<std::remove_cvref_t<T>, Eigen::EigenBase<std::remove_cvref_t<T>>> &&
                      std::ranges::contiguous_range<T> && std::ranges::sized_range<T> &&
                      std::same_as<std::remove_reference_t<std::ranges::range_reference_t<T>>, Cell>;

template <class T, class Cell>
concept storage_of = eigen_storage<T, Cell> || row_storage<T, Cell>;
template <class T>
inline constexpr bool is_storage = storage_of<T, double> || storage_of<T, std::uint8_t>;

/// Is it gone with the line, and the answer with it? T as it is forwarded.
template <class T>
inline constexpr bool is_gone_at_once = [] {
    if constexpr (std::is_lvalue_reference_v<T>)
        return false;
    else if constexpr (requires(T const& t) { t.innerStride(); })
        return std::derived_from<std::remove_cv_t<T>, Eigen::PlainObjectBase<std::remove_cv_t<T>>>;
    else
        return !std::ranges::borrowed_range<T>;
}();

/// As rows of periods.
template <class Target, class To>
Target storage_view(To& to) {
    using type = std::remove_cvref_t<To>;
    using strides = Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>;
    if constexpr (requires { to.innerStride(); }) {
        return {to.data(), to.rows(), to.cols(),
                type::IsRowMajor ? strides(to.innerStride(), to.outerStride())
                                 : strides(to.outerStride(), to.innerStride())};
    } else {
        const auto size = static_cast<Eigen::Index>(std::ranges::size(to));
        return {std::ranges::data(to), size, 1, strides(size, 1)};
    }
}

/// Takes storage of doubles for the cells, of std::uint8_t for the codes.
template <class To>
void take_storage(destination& into, To&& to) {
    static_assert(is_storage<To>,
                  "an answer goes into doubles and its codes into std::uint8_t: an array, a map or a block "
                  "of Eigen, a std::vector or a std::span that is not const");
    static_assert(!is_gone_at_once<To>, "an answer is a view of its storage: keep the storage in a variable");
    if constexpr (storage_of<To, double>)
        into.cells.emplace(storage_view<cells_target>(to));
    else if constexpr (storage_of<To, std::uint8_t>)
        into.codes.emplace(storage_view<codes_target>(to));
}

} // namespace detail

/// The caller's storage as the last operand: of the cells, of their codes, or of both.
template <class... To>
requires(sizeof...(To) == 1 || sizeof...(To) == 2) [[nodiscard]] destination into(To&&... out) {
    destination to;
    (detail::take_storage(to, std::forward<To>(out)), ...);
    return to;
}

} // namespace tongbi::inline v0
