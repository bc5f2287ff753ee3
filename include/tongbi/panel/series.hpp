// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// series (序列): one column of doubles with a unit, a role and a period for each row.
///
///     auto power = series(monthly("2022-01"), unit_of("亿千瓦时"), values);     a view of the caller's numbers
///     power.last(), power.at(period), power[3]
///     power.between(first, last)                                                a part of it
///
/// It has size() and [i], and so is a sequence: normals_of, trend_of, streaks and records take it as it is.
#pragma once

#include <tongbi/calendar/start.hpp>
#include <tongbi/measure/role.hpp>
#include <tongbi/panel/columns.hpp>

namespace tongbi::inline v0 {
namespace detail {
struct column_builder; // panel.hpp
}

/// 序列: doubles of one unit and role, one for each period. Copies share the cells.
class series : public detail::column_words<series> {
public:
    using prints_as_text = void; // print.hpp

    /// A value a period, from the first period on; NaN is a missing one. The values stay the caller's.
    /// \throws std::out_of_range of periods that do not follow each other (see period_axis)
    series(start const& from, v0::unit const& in, std::span<double const> values)
        : column_words(period_axis(from.first, static_cast<std::ptrdiff_t>(values.size()), from.to_date),
                       column_facts{.in = in, .as = role_of(in.kind())},
                       {values.data(), static_cast<Eigen::Index>(values.size()), 1, 1, 0}) {}
    series(start const& from, v0::unit const& in, std::vector<double> const& values)
        : series(from, in, std::span<double const>(values)) {}
    /// A vector that nobody keeps is copied.
    series(start const& from, v0::unit const& in, std::vector<double>&& values)
        : series(from, in, detail::kept(values), static_cast<Eigen::Index>(values.size())) {}
    /// Any doubles one behind the other, as a std::array: a view, or a copy where nobody keeps them.
    template <detail::plain_range T>
    series(start const& from, v0::unit const& in, T&& values) requires detail::range_of_cells<T>
        : series(from, in, detail::cells_in_range(std::forward<T>(values))) {}
    template <detail::plain_range T>
    series(start const& from, v0::unit const& in, T&&) requires(!detail::range_of_cells<T>)
        : series(from, in, detail::no_cells_of_series<T>()) {}
    /// A column or a row of Eigen, with any stride; one that nobody keeps is copied, as by panel.
    /// \throws std::invalid_argument of cells in several columns and rows
    template <detail::eigen_cells Derived>
    series(start const& from, v0::unit const& in, Eigen::DenseBase<Derived> const& values)
        : column_words(period_axis(from.first, values.size(), from.to_date),
                       column_facts{.in = in, .as = role_of(in.kind())},
                       {values.derived().data(), values.size(), 1, stride_of(values.derived()), 0}) {
        if (values.size() > 0 && values.rows() != 1 && values.cols() != 1)
            throw std::invalid_argument("tongbi: a series is one column or one row");
        if (detail::holds_a_copy(values.derived())) keep_cells();
    }
    template <class Derived>
    series(start const& from, v0::unit const& in,
           Eigen::DenseBase<Derived> const&) requires(!detail::eigen_cells<Derived>)
        : series(from, in, detail::no_cells_of_eigen<Derived>()) {}
    template <detail::eigen_cells Derived>
    series(start const& from, v0::unit const& in, Eigen::PlainObjectBase<Derived> const&& values)
        : series(from, in, static_cast<Eigen::DenseBase<Derived> const&>(values)) {
        own_ = detail::kept({values.data(), static_cast<std::size_t>(values.size())});
        layout_.at = own_->data();
    }
    template <class T, int Options, class Strides>
    series(start const& from, v0::unit const& in,
           Eigen::Ref<T const, Options, Strides> const&& values) requires detail::eigen_cells<Eigen::Ref<T const>>
        : series(from, in, values) {
        if (own_ == nullptr) keep_cells();
    }

    [[nodiscard]] Eigen::Index size() const { return layout_.periods; }
    [[nodiscard]] double operator[](Eigen::Index row) const { return layout_.at[row * layout_.period_stride]; }
    /// The value of a period. Refusal: missing_input where there is none.
    [[nodiscard]] result<measure> at(period const& when) const {
        const auto row = axis_.find(when);
        if (!row) return refuse(reason::missing_input);
        return measure_at(*row, 0);
    }
    [[nodiscard]] result<measure> at(Eigen::Index row) const { return measure_at(row, 0); }
    /// The last period, and its value. \pre not empty
    [[nodiscard]] period last_period() const { return axis_[axis_.size() - 1]; }
    [[nodiscard]] result<measure> last() const { return measure_at(axis_.size() - 1, 0); }

private:
    friend struct detail::column_access;
    friend struct detail::column_builder;

    series(start const& from, v0::unit const& in, std::shared_ptr<detail::column_memory> own, Eigen::Index count)
        : column_words(period_axis(from.first, count, from.to_date), column_facts{.in = in, .as = role_of(in.kind())},
                       {own->data(), count, 1, 1, 0}) {
        own_ = std::move(own);
    }
    series(period_axis const& axis, column_facts facts, detail::cell_layout const& layout)
        : column_words(axis, std::move(facts), layout) {}

    template <class Derived>
    static Eigen::Index stride_of(Derived const& values) {
        return (values.rows() == 1) == bool(Derived::IsRowMajor) ? values.innerStride() : values.outerStride();
    }
};

} // namespace tongbi::inline v0
