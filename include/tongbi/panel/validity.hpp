// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Numbers whose gaps stand in a bitmap beside them, as Arrow keeps them: brought to columns whose gaps are NaN. A
/// value under a null is never read.
///
///     series_of(monthly("2022-01"), unit_of("亿千瓦时"), values, validity{bits, offset})
#pragma once

#include <tongbi/panel/panel.hpp>

namespace tongbi::inline v0 {

/// Which values there are: bit `offset + i` of value i, the lowest bit of a byte first; without bits all are there.
struct validity {
    std::uint8_t const* bits = nullptr;
    std::int64_t offset = 0;

    [[nodiscard]] bool operator[](std::size_t i) const {
        if (bits == nullptr) return true;
        const auto bit = static_cast<std::uint64_t>(offset) + i;
        return (bits[bit / 8] >> (bit % 8) & 1U) != 0;
    }
};

/// A column with its gaps.
struct nullable_column {
    std::span<double const> values;
    validity are_there{};
};

namespace detail {

inline void put_without_nulls(nullable_column const& from, double* to) {
    for (std::size_t i = 0; i < from.values.size(); ++i)
        to[i] = from.are_there[i] ? from.values[i] : std::numeric_limits<double>::quiet_NaN();
}

} // namespace detail

/// A series with its own numbers; nulls are NaN. Without bits it is a view, as a series is.
/// \throws as the constructor of series
[[nodiscard]] inline series series_of(start const& from, unit const& in, std::span<double const> values,
                                      validity const& are_there) {
    if (are_there.bits == nullptr) return {from, in, values};
    std::vector<double> own(values.size());
    detail::put_without_nulls({values, are_there}, own.data());
    return {from, in, std::move(own)};
}

/// A panel of columns, one for each entity, with its own numbers; nulls are NaN.
/// \throws std::invalid_argument where the columns are not as many as the names, or not of one length; and as the
/// constructor of panel
[[nodiscard]] inline panel panel_of_columns(start const& from, unit const& in, std::vector<std::string> entities,
                                            std::span<nullable_column const> columns) {
    const std::size_t periods = columns.empty() ? 0 : columns[0].values.size();
    auto own = std::make_shared<detail::column_memory>(periods * columns.size());
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].values.size() != periods)
            throw std::invalid_argument("tongbi: the columns of a panel are of one length");
        detail::put_without_nulls(columns[c], own->data() + c * periods);
    }
    const auto rows = static_cast<Eigen::Index>(periods);
    panel table = detail::column_builder::make_panel(
        period_axis(from.first, rows, from.to_date), column_facts{.in = in, .as = role_of(in.kind())},
        std::make_shared<detail::entity_names const>(std::move(entities)),
        {own->data(), rows, static_cast<Eigen::Index>(columns.size()), 1, rows});
    detail::column_access::memory(table) = std::move(own);
    return table;
}

} // namespace tongbi::inline v0
