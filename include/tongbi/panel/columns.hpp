// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// What a series and a panel have in common: cells in columns, a column for each entity, a row for each period; what
/// the numbers are (指标, 单位, 数据类型); and how many cells a computation refused, by reason.
///
/// Cells are doubles, and NaN is a missing number. They are the caller's, seen with two strides and never copied, or
/// those of a computation, which all copies of its result share.
#pragma once

#include <tongbi/formula/anomaly.hpp>
#include <tongbi/model/observation.hpp>
#include <tongbi/panel/axis.hpp>
#include <tongbi/panel/cells_view.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tongbi::inline v0 {

/// 口径变动: from this period on the numbers of an entity (of all, where it is empty) are of another scope.
struct series_break {
    std::string entity;
    period when;
};

/// What all numbers of a column are. What is not stated is unknown, and goes with everything.
struct column_facts {
    indicator what{};                       ///< 指标, with price basis, 流量/存量, scope and adjustment
    unit in{};                              ///< 单位
    role as = role::amount;                 ///< 数据类型
    std::string vintage{};                  ///< 数据版本
    std::optional<normal_period> against{}; ///< of anomalies: the years of their normals
    std::optional<int> decimals{};          ///< as many were printed
    std::shared_ptr<std::vector<series_break> const> breaks{}; ///< none where it is null
};

/// Cells that a computation refused for one reason.
struct refusal_count {
    reason why;
    int input; ///< which input of the formula; -1 where it is none alone
    std::int64_t cells;
    friend bool operator==(refusal_count const&, refusal_count const&) = default;
};

namespace detail {

/// Are the numbers totals since the start of the year (累计), by their axis or by what is said of them? They grow by
/// themselves from period to period. A total of a whole year is one like others.
inline bool are_totals_since_january(period_axis const& axis, column_facts const& facts) {
    return axis.is_to_date() ||
           (facts.what.accumulation == accumulation::cumulative && axis.kind() != period_kind::year);
}
/// The same of a series, or of a panel.
template <class Columns>
bool are_totals_since_january(Columns const& numbers) {
    return are_totals_since_january(numbers.periods(), numbers.facts());
}

/// A double as a number: rounded to the decimals that were printed, or as its shortest digits say it.
inline result<figure> figure_of_cell(double x, std::optional<int> decimals) {
    if (decimals) return figure::rounded(x, *decimals);
    const auto digits = to_decimal(x);
    if (!digits) return refuse(x == x ? reason::out_of_range : reason::missing_input);
    return figure::exactly(*digits);
}

/// A cell as a measure, of the digits that were printed.
inline result<measure> measure_of_cell(double x, column_facts const& of) {
    return figure_of_cell(x, of.decimals).map([&](figure const& f) { return measure(f, of.in, of.as); });
}

class columns {
public:
    /// \name What they are; of columns that nobody keeps by value
    /// @{
    [[nodiscard]] period_axis const& periods() const& { return axis_; }
    [[nodiscard]] period_axis periods() && { return axis_; }
    [[nodiscard]] column_facts const& facts() const& { return facts_; }
    [[nodiscard]] column_facts facts() && { return std::move(facts_); }
    [[nodiscard]] v0::unit const& unit() const& { return facts_.in; }
    [[nodiscard]] v0::unit unit() && { return facts_.in; }
    [[nodiscard]] v0::role role() const { return facts_.as; }
    /// @}
    /// The cells, rows are periods. A view that keeps computed cells alive.
    [[nodiscard]] cells_view cells() const {
        return {layout_.at, layout_.periods, layout_.entities,
                Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>(layout_.entity_stride, layout_.period_stride), own_};
    }
    /// Cells that the computation refused, by reason; empty where it refused none or where nothing was computed. By
    /// value, so that `for (auto const& one : year_over_year(p)->refused())` is what it looks like.
    [[nodiscard]] std::vector<refusal_count> refused() const { return refused_; }
    /// Cells that the computation refused for this reason.
    [[nodiscard]] std::int64_t refused(reason why) const {
        std::int64_t n = 0;
        for (auto const& one : refused_) n += one.why == why ? one.cells : 0;
        return n;
    }

protected:
    columns(period_axis const& axis, column_facts facts, cell_layout const& layout)
        : facts_(std::move(facts)), axis_(axis), layout_(layout) {}

    /// \name Other cells: the caller's, or a copy of those that nobody keeps
    /// @{
    template <eigen_cells Derived>
    void see(Eigen::DenseBase<Derived> const& values) {
        layout_ = layout_of(values.derived(), true);
        own_.reset();
        if (holds_a_copy(values.derived())) keep_cells();
    }
    template <eigen_cells Derived>
    void see(Eigen::PlainObjectBase<Derived> const&& values) {
        see(static_cast<Eigen::DenseBase<Derived> const&>(values));
        keep_cells();
    }
    template <class T, int Options, class Strides>
    void see(Eigen::Ref<T const, Options, Strides> const&& values) {
        see(values);
        if (own_ == nullptr) keep_cells();
    }
    /// @}
    /// Copies the cells, where those of the caller go away.
    void keep_cells() {
        auto own = std::make_shared<column_memory>(static_cast<std::size_t>(layout_.periods * layout_.entities));
        double* to = own->data();
        for (Eigen::Index c = 0; c < layout_.entities; ++c)
            for (Eigen::Index r = 0; r < layout_.periods; ++r)
                *to++ = layout_.at[r * layout_.period_stride + c * layout_.entity_stride];
        layout_ = {own->data(), layout_.periods, layout_.entities, 1, layout_.periods};
        own_ = std::move(own);
    }

    /// A cell as a measure. Refusals: missing_input of NaN, out_of_range of infinity.
    [[nodiscard]] result<measure> measure_at(Eigen::Index row, Eigen::Index column) const {
        return measure_of_cell(layout_.at[row * layout_.period_stride + column * layout_.entity_stride], facts_);
    }

    column_facts facts_;
    period_axis axis_;
    cell_layout layout_;
    std::shared_ptr<column_memory> own_; ///< empty where the cells are the caller's
    std::vector<refusal_count> refused_;

    friend struct column_access;
};

/// For the other files of this room.
struct column_access {
    template <class Columns>
    static auto& facts(Columns& c) {
        return c.facts_;
    }
    template <class Columns>
    static auto& memory(Columns& c) {
        return c.own_;
    }
    template <class Columns>
    static auto& refused(Columns& c) {
        return c.refused_;
    }
    static cell_layout const& layout(columns const& c) { return c.layout_; }
};

/// The words that say what the numbers are, for series and panels.
template <class Self>
class column_words : public columns {
public:
    /// The same cells with other facts: their unit and role are what they were.
    [[nodiscard]] Self of(indicator what) const {
        return changed([&](column_facts& f) { f.what = std::move(what); });
    }
    /// 指标名称.
    [[nodiscard]] Self named(std::string name) const {
        return changed([&](column_facts& f) { f.what.name = std::move(name); });
    }
    /// 数据类型 where the unit does not say it: what a percentage is.
    [[nodiscard]] Self as(v0::role what) const {
        return changed([&](column_facts& f) { f.as = what; });
    }
    /// 价格口径.
    [[nodiscard]] Self at_prices(price_basis prices) const {
        return changed([&](column_facts& f) { f.what.prices = prices; });
    }
    /// 流量, 存量, 累计量. Of months, quarters and other parts of a year 累计量 are totals since January, as those of a
    /// cumulative axis: no mean, trend or rank in the history, and no growth on the period before.
    [[nodiscard]] Self accumulating(accumulation what) const {
        return changed([&](column_facts& f) { f.what.accumulation = what; });
    }
    /// 数据版本.
    [[nodiscard]] Self of_vintage(std::string vintage) const {
        return changed([&](column_facts& f) { f.vintage = std::move(vintage); });
    }
    /// 人均, 平均, 价格 in a unit that does not say so (人均GDP in 元): places have no total (not_additive).
    [[nodiscard]] Self intensive() const {
        return changed([&](column_facts& f) { f.what.is_intensive = true; });
    }
    /// 时间序列中断 (flag b): from which periods on series are of another scope; a period of another kind counts by its
    /// first day (2023年 from January on), a total since January by its last month. A period within which one begins
    /// (2022 of 2022-06, a winter of January, each total since January of 2022 from 1—6月 on) has both scopes, and goes
    /// with none before it and none behind it. Growths, differences, totals,
    /// single periods, contributions, rank changes and anomalies across one are refused (scope_changed); to normals,
    /// trends, streaks, records and ranks in the history what lies before the last one is missing. \throws
    /// std::invalid_argument of an entity that the panel has not
    [[nodiscard]] Self with_breaks(std::vector<series_break> breaks) const {
        if constexpr (requires(Self const& self) { self.entities(); })
            for (auto const& one : breaks)
                if (auto const& names = static_cast<Self const&>(*this).entities();
                    !one.entity.empty() && std::find(names.begin(), names.end(), one.entity) == names.end())
                    throw std::invalid_argument("tongbi: no entity of the panel: " + one.entity);
        return changed(
            [&](column_facts& f) { f.breaks = std::make_shared<std::vector<series_break> const>(std::move(breaks)); });
    }
    /// 小数位数: as many decimals were printed, so that a cell that is asked for, and its verdict on a target, is that
    /// of a figure with half a unit around it. What is computed of all cells takes their doubles.
    [[nodiscard]] Self with_decimals(int decimals) const {
        return changed([&](column_facts& f) { f.decimals = decimals; });
    }

    /// The rows of two periods and of all between them, a view that keeps computed cells alive. All facts go with it,
    /// breaks before the first row too: what is held against an earlier period is across them. Refusals: missing_input
    /// of a period that is none of the axis, period_mismatch where the last one lies before the first.
    [[nodiscard]] result<Self> between(period const& first, period const& last) const {
        const auto from = this->axis_.find(first);
        const auto end = this->axis_.find(last);
        if (!from || !end) return refuse(reason::missing_input);
        if (*end < *from) return refuse(reason::period_mismatch);
        Self other = static_cast<Self const&>(*this);
        other.axis_ = this->axis_.part(*from, *end - *from + 1);
        other.layout_.at += *from * other.layout_.period_stride;
        other.layout_.periods = other.axis_.size();
        other.refused_.clear();
        return other;
    }

protected:
    using columns::columns;

private:
    template <class Change>
    Self changed(Change change) const {
        Self other = static_cast<Self const&>(*this);
        change(column_access::facts(other));
        return other;
    }
};

} // namespace detail
} // namespace tongbi::inline v0
