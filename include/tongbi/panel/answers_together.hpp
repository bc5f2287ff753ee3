// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Several answers of one computation, panels and series of one axis, that are written period by period; and which
/// period lies before each.
#pragma once

#include <tongbi/panel/cells.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace tongbi::inline v0::detail {

/// Answers of one axis that are written together.
class answers_together {
public:
    answers_together(period_axis const& axis, std::shared_ptr<entity_names const> names)
        : axis_(axis), names_(std::move(names)) {}
    /// \pre at most as many as were reserved
    std::size_t add_panel(column_facts facts) { return add(std::move(facts), names_); }
    std::size_t add_series(column_facts facts) { return add(std::move(facts), nullptr); }
    void put(std::size_t which, Eigen::Index row, Eigen::Index entity, result<double> const& x) {
        auto& one = *all_[which];
        one.write.begin(entity);
        one.write.put(row, x);
    }
    template <class Answer>
    [[nodiscard]] Answer take(std::size_t which) {
        auto& one = *all_[which];
        auto counted = one.write.counted();
        return std::move(one.answer).template made<Answer>(std::move(counted));
    }
    void refuse_row(Eigen::Index row, refusal const& why) {
        for (std::size_t i = 0; i < all_.size(); ++i)
            for (Eigen::Index entity = 0; entity < all_[i]->answer.entities(); ++entity)
                put(i, row, entity, refuse(why));
    }

private:
    struct one_answer {
        column_answer answer;
        cell_writer write;
        explicit one_answer(column_answer made) : answer(std::move(made)), write(answer) {}
    };
    std::size_t add(column_facts facts, std::shared_ptr<entity_names const> names) {
        column_answer answer{axis_, std::move(facts), std::move(names)};
        (void)answer.take({}, {}); // fresh memory is never refused
        all_.push_back(std::make_unique<one_answer>(std::move(answer)));
        return all_.size() - 1;
    }

    period_axis axis_;
    std::shared_ptr<entity_names const> names_;
    std::vector<std::unique_ptr<one_answer>> all_;
};

/// Row by row, which row a year (or a period) before belongs to it.
inline std::vector<std::optional<Eigen::Index>> rows_before(std::vector<lag_run> const& runs, Eigen::Index rows) {
    std::vector<std::optional<Eigen::Index>> before(static_cast<std::size_t>(rows));
    for (auto const& run : runs)
        for (Eigen::Index row = run.first; row < run.first + run.count; ++row)
            before[static_cast<std::size_t>(row)] = row - run.lag;
    return before;
}

} // namespace tongbi::inline v0::detail
