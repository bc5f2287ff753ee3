// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// An operand of a computation over columns beside the answer: its periods and its entities are found in those of the
/// answer once.
#pragma once

#include <tongbi/panel/answer.hpp>

namespace tongbi::inline v0::detail {

/// The cells of an operand along all rows of an answer: NaN where it has none.
struct padded_column {
    input_column in;
    Eigen::Index rows;

    [[nodiscard]] double operator()(Eigen::Index row) const {
        const bool has = row >= in.first() && row < in.last(rows);
        return has ? in.one(row) : std::numeric_limits<double>::quiet_NaN();
    }
};

/// Which cells of an operand belong to which of the answer: by name and by period, decided once.
class aligned_operand {
public:
    aligned_operand(column_operand const& from, conversion_of_cells const& into, column_answer const& answer)
        : into_(&into), rows_(answer.axis.size()) {
        if (from.names && answer.names && answer.names != from.names && !(*answer.names == *from.names))
            for (auto const& name : answer.names->all()) places_.push_back(from.names->find(name).value_or(-1));
        if (from.cells == nullptr) {
            each_ = from.each;
            constant_ = in_unit(from.constant);
            return;
        }
        const auto shift = answer.axis.rows_after(from.cells->periods());
        if (!shift || from.cells->periods().size() == 0) return; // no period in common: all numbers are missing
        cells_ = column_access::layout(*from.cells);
        if (!from.names) cells_.entity_stride = 0; // a column of a panel and the answer of a computation have another
        shift_ = *shift;
    }

    [[nodiscard]] input_column column(Eigen::Index entity, Eigen::Index lag) const {
        input_column in;
        in.into = into_;
        in.constant = constant_;
        const Eigen::Index place = places_.empty() ? entity : places_[static_cast<std::size_t>(entity)];
        if (place < 0) in.constant = std::numeric_limits<double>::quiet_NaN();
        if (each_ != nullptr && place >= 0) in.constant = in_unit(each_[place]);
        if (cells_.at == nullptr || place < 0) return in;
        in.at = cells_.at + place * cells_.entity_stride; // of a series one column for all
        in.stride = cells_.period_stride;
        in.shift = shift_ - lag;
        in.size = cells_.periods;
        in.to_next = places_.empty() ? cells_.entity_stride : 0;
        return in;
    }

    [[nodiscard]] padded_column padded(Eigen::Index entity, Eigen::Index lag = 0) const {
        return {column(entity, lag), rows_};
    }

private:
    [[nodiscard]] double in_unit(double x) const { return into_->is_needed ? (*into_)(x) : x; }

    conversion_of_cells const* into_;
    Eigen::Index rows_;
    double const* each_ = nullptr; ///< a number for each entity
    cell_layout cells_{};
    Eigen::Index shift_ = 0;
    std::vector<Eigen::Index> places_; ///< empty: column by column
    double constant_ = std::numeric_limits<double>::quiet_NaN();
};

} // namespace tongbi::inline v0::detail
