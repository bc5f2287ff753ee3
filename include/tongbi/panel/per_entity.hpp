// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What each entity has once: a number (per_entity: a target, a weight, the number of one period), or an answer of
/// another kind (entity_table: a streak, a trend, a place).
///
///     auto targets = per_entity(unit_of("亿元"), names, values);
///     attainment_of(provinces, at_least(targets)), share_of(provinces, targets)
///     numbers_of(provinces, period)                                               the row of a period
#pragma once

#include <tongbi/panel/panel.hpp>

namespace tongbi::inline v0 {
namespace detail {
struct column_operand; // inputs.hpp
}

/// A number for each entity, which holds for all periods. Beside a panel it is an operand of every computation: by the
/// names of the entities, an entity without a number is missing. Beside a series the answer is a panel.
class per_entity {
public:
    /// NaN is a missing number.
    /// \throws std::invalid_argument where the numbers are not as many as the names, or a name stands twice
    per_entity(v0::unit const& in, std::vector<std::string> entities, std::vector<double> numbers)
        : per_entity(column_facts{.in = in, .as = role_of(in.kind())},
                     std::make_shared<detail::entity_names const>(std::move(entities)), std::move(numbers)) {}
    per_entity(column_facts facts, std::shared_ptr<detail::entity_names const> names, std::vector<double> numbers)
        : facts_(std::move(facts)), names_(std::move(names)),
          numbers_(std::make_shared<std::vector<double> const>(std::move(numbers))) {
        if (names_->all().size() != numbers_->size()) throw std::invalid_argument("tongbi: each entity has one number");
    }

    [[nodiscard]] std::vector<std::string> const& entities() const& { return names_->all(); }
    [[nodiscard]] std::vector<std::string> entities() && { return names_->all(); }
    [[nodiscard]] column_facts const& facts() const& { return facts_; }
    [[nodiscard]] column_facts facts() && { return std::move(facts_); }
    [[nodiscard]] v0::unit const& unit() const& { return facts_.in; }
    [[nodiscard]] v0::unit unit() && { return facts_.in; }
    [[nodiscard]] v0::role role() const { return facts_.as; }
    [[nodiscard]] std::size_t size() const { return numbers_->size(); }
    [[nodiscard]] double operator[](std::size_t entity) const { return (*numbers_)[entity]; }
    /// The period whose numbers they are; nothing of numbers that are given for all periods.
    [[nodiscard]] std::optional<period> when() const { return when_; }
    /// Refusals: missing_input where there is no such entity, with its name, or no number.
    [[nodiscard]] result<measure> at(std::string_view entity) const {
        const auto place = names_->find(entity);
        if (!place) return refuse(refusal(reason::missing_input, entity, -1));
        return detail::figure_of_cell((*numbers_)[static_cast<std::size_t>(*place)], facts_.decimals)
            .map([&](figure const& f) { return measure(f, facts_.in, facts_.as); });
    }
    /// The same numbers as those of a period: what is compared with them across a break in the series (b) is refused.
    [[nodiscard]] per_entity of_period(period const& when) const {
        per_entity other = *this;
        other.when_ = when;
        return other;
    }
    /// 数据类型 where the unit does not say it.
    [[nodiscard]] per_entity as(v0::role what) const {
        per_entity other = *this;
        other.facts_.as = what;
        return other;
    }

private:
    friend struct detail::column_operand;

    column_facts facts_;
    std::shared_ptr<detail::entity_names const> names_;
    std::shared_ptr<std::vector<double> const> numbers_;
    std::optional<period> when_;
};

/// An answer for each entity, in the order of the panel.
template <class T>
class entity_table {
public:
    entity_table(std::shared_ptr<detail::entity_names const> names, std::vector<T> answers)
        : names_(std::move(names)), answers_(std::move(answers)) {}

    [[nodiscard]] std::vector<std::string> const& entities() const& { return names_->all(); }
    [[nodiscard]] std::vector<std::string> entities() && { return names_->all(); }
    [[nodiscard]] std::size_t size() const { return answers_.size(); }
    [[nodiscard]] T const& operator[](std::size_t entity) const& { return answers_[entity]; }
    [[nodiscard]] T operator[](std::size_t entity) && { return std::move(answers_[entity]); }
    [[nodiscard]] auto begin() const { return answers_.begin(); }
    [[nodiscard]] auto end() const { return answers_.end(); }
    /// of(answer) of each entity.
    template <class Of>
    [[nodiscard]] auto each(Of of) const {
        std::vector<std::remove_cvref_t<decltype(of(answers_[0]))>> all;
        all.reserve(answers_.size());
        for (auto const& one : answers_) all.push_back(of(one));
        return entity_table<typename decltype(all)::value_type>(names_, std::move(all));
    }
    /// Refusal: missing_input where there is no such entity, with its name.
    [[nodiscard]] result<T> at(std::string_view entity) const {
        const auto place = names_->find(entity);
        if (!place) return refuse(refusal(reason::missing_input, entity, -1));
        return answers_[static_cast<std::size_t>(*place)];
    }

private:
    std::shared_ptr<detail::entity_names const> names_;
    std::vector<T> answers_;
};

/// The numbers of one period (截面), one for each entity: a base year, the weights of a year.
/// Refusal: missing_input of a period that is none of the axis.
[[nodiscard]] inline result<per_entity> numbers_of(panel const& from, period const& when) {
    const auto row = from.periods().find(when);
    if (!row) return refuse(reason::missing_input);
    auto const& cells = detail::column_access::layout(from);
    std::vector<double> numbers;
    numbers.reserve(from.entities().size());
    for (Eigen::Index c = 0; c < cells.entities; ++c)
        numbers.push_back(cells.at[*row * cells.period_stride + c * cells.entity_stride]);
    return per_entity(from.facts(), detail::column_builder::names(from), std::move(numbers)).of_period(when);
}
[[nodiscard]] inline result<per_entity> numbers_of(result<panel> const& from, period const& when) {
    if (!from) return refuse(from.error());
    return numbers_of(*from, when);
}

} // namespace tongbi::inline v0
