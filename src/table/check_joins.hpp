// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Which columns of tables belong together, by their headers.
#pragma once

#include <tongbi/table/check.hpp>

#include <span>

namespace tongbi::inline v0::detail {

/// An indicator of one of several tables.
struct column_place {
    std::size_t table = 0, indicator = 0;
    friend bool operator==(column_place, column_place) = default;
};

/// A printed column and those it follows from.
struct join {
    comparison_kind kind{};
    column_place printed;
    std::vector<column_place> inputs;
    std::string subject; ///< what sentences call it
    growth_base against = growth_base::same_period_last_year;
    std::optional<period> base{};
    conversion_factor factor{};
    conversion_factor percent{}; ///< one percent in the unit of the print
    std::int32_t relative_width = -9;
    bool own_digits = false;
    std::optional<std::size_t> row_for_all{};  ///< the entity (合计) that is the sum of others, of one column
    std::optional<std::size_t> row_of_whole{}; ///< the entity (全国) whose number the last column is asked for
    std::vector<std::size_t> rows{};           ///< and these
};

/// A printed column that is joined to none.
struct column_left_out {
    column_place printed;
    uncompared_column why;
};

/// What the headers of tables say.
struct joined_columns {
    std::vector<join> joins; ///< in the order of their printed columns
    std::vector<column_left_out> left_out;
};

/// All joins of the tables, and the percentages that have none.
[[nodiscard]] joined_columns joins_of(std::span<table const* const> tables);

/// What the program says of columns of the tables; names that none has are passed over.
[[nodiscard]] std::vector<join> joins_said(std::span<table const* const> tables,
                                           std::vector<said_comparison> const& also);

} // namespace tongbi::inline v0::detail
