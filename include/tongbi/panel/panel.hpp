// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// panel (面板数据): a column for each entity (省, 站), a row for each period, in one unit and role.
///
///     auto provinces = panel(yearly("2004"), unit_of("亿元"), names, values);     a view: a column for each name
///     provinces.at("江苏省", period), provinces.column("江苏省"), provinces.row(period)
///     provinces.between(first, last), provinces.of_entities({"江苏省", "浙江省"})      parts of it, panels too
///     provinces.with_cells((provinces.cells() * 2).eval())                           other numbers of the same
#pragma once

#include <tongbi/panel/series.hpp>

#include <algorithm>
#include <unordered_map>

namespace tongbi::inline v0 {
namespace detail {

/// 地区, 站: the names of columns, each once.
class entity_names {
public:
    /// \throws std::invalid_argument of a name that stands twice: which of the two is meant is not known
    explicit entity_names(std::vector<std::string> names) : names_(std::move(names)) {
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (!places_.emplace(names_[i], static_cast<Eigen::Index>(i)).second)
                throw std::invalid_argument("tongbi: an entity of a panel stands twice: " + names_[i]);
    }
    [[nodiscard]] std::vector<std::string> const& all() const { return names_; }
    [[nodiscard]] std::optional<Eigen::Index> find(std::string_view name) const {
        const auto at = places_.find(std::string(name));
        if (at == places_.end()) return std::nullopt;
        return at->second;
    }
    /// 合计 among them: entities that are the total of others, which no sum and no ranking over the entities counts.
    [[nodiscard]] bool is_aggregate(Eigen::Index entity) const {
        return std::find(aggregates_.begin(), aggregates_.end(), entity) != aggregates_.end();
    }
    [[nodiscard]] std::vector<Eigen::Index> const& aggregates() const { return aggregates_; }
    /// The first of them that was marked; nothing where all are parts.
    [[nodiscard]] std::optional<std::string> aggregate() const {
        if (aggregates_.empty()) return std::nullopt;
        return names_[static_cast<std::size_t>(aggregates_.front())];
    }
    /// \throws std::invalid_argument of a name that is none of them
    void mark_aggregate(std::string_view name) {
        const auto place = find(name);
        if (!place) throw std::invalid_argument("tongbi: no entity of the panel: " + std::string(name));
        if (!is_aggregate(*place)) aggregates_.push_back(*place);
    }
    friend bool operator==(entity_names const& a, entity_names const& b) { return a.names_ == b.names_; }

private:
    std::vector<Eigen::Index> aggregates_{};
    std::vector<std::string> names_;
    std::unordered_map<std::string, Eigen::Index> places_;
};

} // namespace detail

/// 面板数据: doubles of one unit and role, a column for each entity, a row for each period. Copies share the cells.
class panel : public detail::column_words<panel> {
public:
    using prints_as_text = void; // print.hpp

    /// Rows of `values` are periods, columns are entities; NaN is a missing number. The values stay the caller's: an
    /// array, a map, a block of them. An Eigen::Ref<Eigen::ArrayXXd const> that had to copy them is copied.
    /// \throws std::invalid_argument where the names are not as many as the columns, or one stands twice;
    /// std::out_of_range of periods that do not follow each other
    template <detail::eigen_cells Derived>
    panel(start const& from, v0::unit const& in, std::vector<std::string> entities,
          Eigen::DenseBase<Derived> const& values)
        : panel(period_axis(from.first, values.rows(), from.to_date), column_facts{.in = in, .as = role_of(in.kind())},
                std::make_shared<detail::entity_names const>(std::move(entities)),
                detail::layout_of(values.derived(), true)) {
        if (detail::holds_a_copy(values.derived())) keep_cells();
    }

    /// An array that nobody keeps is copied: `f()` by value, `(x * 2).eval()`, `Eigen::ArrayXXd(x)`, std::move(x). Not
    /// so what Eigen gives by reference, which stays a view: `x.eval()` of an array is that array, and of
    /// `(Eigen::ArrayXXd(2, 2) << 1, 2, 3, 4).finished()` the array is gone with the line, as is that of `f().col(0)`:
    /// write Eigen::ArrayXXd(…) around them.
    template <detail::eigen_cells Derived>
    panel(start const& from, v0::unit const& in, std::vector<std::string> entities,
          Eigen::PlainObjectBase<Derived> const&& values)
        : panel(from, in, std::move(entities), static_cast<Eigen::DenseBase<Derived> const&>(values)) {
        own_ = detail::kept({values.data(), static_cast<std::size_t>(values.size())});
        layout_.at = own_->data();
    }
    template <class T, int Options, class Strides>
    panel(start const& from, v0::unit const& in, std::vector<std::string> entities,
          Eigen::Ref<T const, Options, Strides> const&& values) requires detail::eigen_cells<Eigen::Ref<T const>>
        : panel(from, in, std::move(entities), values) {
        if (own_ == nullptr) keep_cells();
    }

    template <class Derived>
    panel(start const& from, v0::unit const& in, std::vector<std::string> entities,
          Eigen::DenseBase<Derived> const&) requires(!detail::eigen_cells<Derived>)
        : panel(from, in, std::move(entities), detail::no_cells_of_eigen<Derived>()) {}
    template <detail::plain_range T>
    panel(start const& from, v0::unit const& in, std::vector<std::string> entities, T&&)
        : panel(from, in, std::move(entities), detail::no_cells_of_panel<T>()) {}

    [[nodiscard]] std::vector<std::string> const& entities() const& { return names_->all(); }
    [[nodiscard]] std::vector<std::string> entities() && { return names_->all(); }
    /// The same panel, of which this entity too is the total of others (全国 beside its provinces): a whole and never a
    /// part. What adds over the entities (total_of, area_mean_of, contributions_of, LMDI) refuses it as
    /// overlapping_parts, and among the entities it has no rank. Marks go on to what is computed of the panel.
    /// \throws std::invalid_argument of a name that is no entity of the panel
    [[nodiscard]] panel with_aggregate(std::string_view entity) const {
        auto names = std::make_shared<detail::entity_names>(*names_);
        names->mark_aggregate(entity);
        panel other = *this;
        other.names_ = std::move(names);
        return other;
    }
    /// A cell. Refusals: missing_input where there is no such entity or period, or no number.
    [[nodiscard]] result<measure> at(std::string_view entity, period const& when) const {
        const auto column = names_->find(entity);
        const auto row = axis_.find(when);
        if (!column || !row) return refuse(refusal(reason::missing_input, column ? "" : entity, -1));
        return measure_at(*row, *column);
    }
    [[nodiscard]] result<measure> at(Eigen::Index row, Eigen::Index column) const { return measure_at(row, column); }

    /// The column of an entity, a view that keeps computed cells alive. Refusal: missing_input of an entity that is
    /// not there, with its name.
    [[nodiscard]] result<series> column(std::string_view entity) const {
        const auto column = names_->find(entity);
        if (!column) return refuse(refusal(reason::missing_input, entity, -1));
        return this->column(*column);
    }
    /// \pre 0 <= column < entities
    [[nodiscard]] series column(Eigen::Index column) const;
    /// Some of the entities, in this order, with the facts, marks and breaks that are theirs. Its cells are a copy of
    /// its own. Refusals, with the name: missing_input of an entity that is not there, entity_mismatch of one that
    /// stands twice.
    [[nodiscard]] result<panel> of_entities(std::vector<std::string> const& names) const;
    /// The same periods, entities and facts with other cells: what the caller computed of them. Whose they are is as it
    /// is where a panel is made.
    /// \throws std::invalid_argument where they are not as many
    template <class Cells>
    [[nodiscard]] panel with_cells(Cells&& cells) const {
        panel other = *this;
        other.refused_.clear();
        if constexpr (detail::eigen_cells<std::remove_cvref_t<Cells>>)
            other.see(std::forward<Cells>(cells));
        else if constexpr (detail::plain_range<Cells>)
            (void)detail::no_cells_of_panel<Cells>();
        else
            (void)detail::no_cells_of_eigen<Cells>();
        if (other.layout_.periods != layout_.periods || other.layout_.entities != layout_.entities)
            throw std::invalid_argument("tongbi: other cells of a panel are as many rows and columns");
        return other;
    }

    /// The numbers of one period, in the order of the entities.
    /// Refusal: missing_input of a period that is none of the axis.
    [[nodiscard]] result<std::vector<result<measure>>> row(period const& when) const {
        const auto row = axis_.find(when);
        if (!row) return refuse(reason::missing_input);
        std::vector<result<measure>> all;
        all.reserve(names_->all().size());
        for (Eigen::Index c = 0; c < layout_.entities; ++c) all.push_back(measure_at(*row, c));
        return all;
    }

private:
    friend struct detail::column_access;
    friend struct detail::column_builder;

    panel(period_axis const& axis, column_facts facts, std::shared_ptr<detail::entity_names const> names,
          detail::cell_layout const& layout)
        : column_words(axis, std::move(facts), layout), names_(std::move(names)) {
        if (static_cast<Eigen::Index>(names_->all().size()) != layout.entities)
            throw std::invalid_argument("tongbi: a panel has a name for each of its columns");
    }

    std::shared_ptr<detail::entity_names const> names_;
};

namespace detail {

/// The breaks of one entity alone, which the series of it has without its name.
inline column_facts facts_of_column(column_facts facts, std::string_view entity) {
    if (!facts.breaks) return facts;
    auto own = std::make_shared<std::vector<series_break>>();
    for (auto const& one : *facts.breaks)
        if (one.entity.empty() || one.entity == entity) own->push_back({"", one.when});
    facts.breaks = std::move(own);
    return facts;
}

/// Series and panels of a computation.
struct column_builder {
    static series column_of(panel const& p, Eigen::Index c) {
        cell_layout one = p.layout_;
        one.at += c * one.entity_stride;
        one.entities = 1;
        series s(p.axis_, facts_of_column(p.facts_, p.names_->all()[static_cast<std::size_t>(c)]), one);
        s.own_ = p.own_;
        return s;
    }
    static panel of_entities(panel const& p, std::vector<Eigen::Index> const& places) {
        std::vector<std::string> names;
        std::vector<std::string_view> aggregates;
        auto own = std::make_shared<column_memory>(static_cast<std::size_t>(p.layout_.periods) * places.size());
        double* to = own->data();
        for (const auto place : places) {
            names.push_back(p.names_->all()[static_cast<std::size_t>(place)]);
            if (p.names_->is_aggregate(place)) aggregates.push_back(p.names_->all()[static_cast<std::size_t>(place)]);
            for (Eigen::Index row = 0; row < p.layout_.periods; ++row)
                *to++ = p.layout_.at[row * p.layout_.period_stride + place * p.layout_.entity_stride];
        }
        column_facts facts = p.facts_;
        if (facts.breaks) {
            auto theirs = std::make_shared<std::vector<series_break>>();
            for (auto const& one : *facts.breaks)
                if (one.entity.empty() || std::find(names.begin(), names.end(), one.entity) != names.end())
                    theirs->push_back(one);
            facts.breaks = std::move(theirs);
        }
        auto all = std::make_shared<entity_names>(std::move(names));
        for (auto const& name : aggregates) all->mark_aggregate(name);
        panel some(p.axis_, std::move(facts), std::move(all),
                   {own->data(), p.layout_.periods, static_cast<Eigen::Index>(places.size()), 1, p.layout_.periods});
        some.own_ = std::move(own);
        return some;
    }
    static std::shared_ptr<entity_names const> const& names(panel const& p) { return p.names_; }
    static series make_series(period_axis const& axis, column_facts facts, cell_layout const& layout) {
        return {axis, std::move(facts), layout};
    }
    static panel make_panel(period_axis const& axis, column_facts facts, std::shared_ptr<entity_names const> names,
                            cell_layout const& layout) {
        return {axis, std::move(facts), std::move(names), layout};
    }
};

} // namespace detail

inline result<panel> panel::of_entities(std::vector<std::string> const& names) const {
    std::vector<Eigen::Index> places;
    for (auto const& name : names) {
        const auto place = names_->find(name);
        if (!place) return refuse(refusal(reason::missing_input, name, -1));
        if (std::find(places.begin(), places.end(), *place) != places.end())
            return refuse(refusal(reason::entity_mismatch, name, -1));
        places.push_back(*place);
    }
    return detail::column_builder::of_entities(*this, places);
}

inline series panel::column(Eigen::Index column) const { return detail::column_builder::column_of(*this, column); }

} // namespace tongbi::inline v0
