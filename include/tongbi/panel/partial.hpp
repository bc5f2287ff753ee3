// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Partial states: totals of data that come in parts (files, chunks, workers); normals are in partial_normals.hpp,
/// moments and extremes in partial_moments.hpp. Each is updated with parts, merged with others, kept as plain bytes,
/// and finished into what the whole data give: the same bits for any split, any order and any number of workers, as
/// long as each cell comes once.
///
///     partial_totals part(provinces);       what it is of: periods, unit, role; no number is taken yet
///     part.update(some_provinces);          of some entities, some periods
///     part.merge(other.bytes());            of another worker
///     part.finish()                         total_of(all provinces)
#pragma once

#include <tongbi/measure/read_unit.hpp>
#include <tongbi/panel/breaks.hpp>
#include <tongbi/panel/means.hpp>
#include <tongbi/panel/plain_bytes.hpp>
#include <tongbi/unit/unit_text.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// What a partial state is of. Parts that differ in it do not go together.
struct partial_subject {
    period_axis axis;
    column_facts facts;

    [[nodiscard]] std::optional<refusal> why_not(column_facts const& other) const {
        if (auto no = unlike_facts(facts, other)) return no;
        if (auto no = unlike_units(facts.in, other.in)) return no;
        if (facts.as != other.as) return refusal(reason::role_mismatch);
        const auto differ = facts.what.prices != other.what.prices;
        return differ ? std::optional(refusal(reason::price_basis)) : std::nullopt;
    }
    void write(byte_writer& to, std::string_view kind) const {
        to.text(kind);
        to.text(to_string(facts.in));
        to.text(facts.vintage);
        to.text(facts.what.scope);
        to.whole(static_cast<int>(facts.what.adjustment));
        to.whole(static_cast<int>(facts.what.accumulation));
        to.whole(static_cast<int>(facts.what.prices));
        to.whole(facts.against ? 1 : 0);
        const normal_period over = facts.against.value_or(normal_period::unknown());
        to.whole(over.first());
        to.whole(over.last());
        to.whole(static_cast<int>(facts.as));
        to.whole(static_cast<int>(axis.kind()));
        to.whole(axis.is_to_date() ? 1 : 0);
        to.whole(first_day());
        to.whole(axis.size());
    }
    /// 0 where any periods of the kind will do.
    [[nodiscard]] std::int64_t first_day() const {
        return axis.size() == 0 ? 0 : axis.first_day_of(0).time_since_epoch().count();
    }
    /// The next fields must say the same.
    [[nodiscard]] std::optional<refusal> why_not(byte_reader& from, std::string_view kind) const {
        if (from.text() != kind) return not_these_bytes();
        column_facts other;
        const std::string in = from.text();
        other.vintage = from.text();
        other.what.scope = from.text();
        other.what.adjustment = static_cast<seasonal_adjustment>(from.whole());
        other.what.accumulation = static_cast<accumulation>(from.whole());
        other.what.prices = static_cast<price_basis>(from.whole());
        const bool is_against = from.whole() != 0;
        const auto first_year = static_cast<int>(from.whole());
        const auto last_year = static_cast<int>(from.whole());
        if (is_against) other.against.emplace(first_year, last_year);
        other.as = static_cast<role>(from.whole());
        if (!from.is_good()) return not_these_bytes();
        const auto read = read_unit(in); // mm and 毫米 are one; a unit of one's own is known by its text alone
        other.in = in == to_string(facts.in) ? facts.in : read ? *read : unit{};
        if (auto no = why_not(other)) return no;
        const bool same = from.whole() == static_cast<int>(axis.kind()) &&
                          from.whole() == (axis.is_to_date() ? 1 : 0) && from.whole() == first_day() &&
                          from.whole() == axis.size();
        if (!from.is_good()) return not_these_bytes();
        return same ? std::nullopt : std::optional(refusal(reason::period_mismatch));
    }
};

/// A sum with what it does not hold.
struct counted_sum {
    exact_sum sum{};
    std::int64_t missing = 0;
    std::int64_t infinite = 0;

    void add(double x) {
        if (x - x == 0)
            sum.add(x);
        else
            ++(x == x ? infinite : missing);
    }
    /// All that was added, numbers or none.
    [[nodiscard]] std::int64_t cells() const { return sum.count() + missing + infinite; }
    void merge(counted_sum const& other) {
        sum.merge(other.sum);
        missing += other.missing;
        infinite += other.infinite;
    }
    void write(byte_writer& to) const {
        to.sum(sum);
        to.whole(missing);
        to.whole(infinite);
    }
    static counted_sum read(byte_reader& from) {
        counted_sum one{from.sum()};
        one.missing = from.count();
        one.infinite = from.count();
        return one;
    }
    friend bool operator==(counted_sum const&, counted_sum const&) = default;
};

/// A vector of sums out of bytes that end behind it.
inline std::optional<std::vector<counted_sum>> read_sums(byte_reader& from, std::size_t count) {
    std::vector<counted_sum> all;
    for (std::size_t i = 0; i < count && from.is_good(); ++i) all.push_back(counted_sum::read(from));
    return from.is_good() && from.is_at_end() ? std::optional(std::move(all)) : std::nullopt;
}

} // namespace detail

inline namespace TONGBI_PANEL_ABI {

/// 分块合计: total_of of a panel that comes in parts, of some of its entities and some of its periods.
class partial_totals {
public:
    /// Of the periods, the unit and the role of a panel; none of its numbers is taken yet.
    explicit partial_totals(panel const& of)
        : subject_{of.periods(), of.facts()}, rows_(static_cast<std::size_t>(of.periods().size())) {}

    /// Refusals, and nothing is taken: period_mismatch of periods that are none of these, unit_mismatch, role_mismatch
    /// and those of facts that differ; overlapping_parts of a panel with an aggregate.
    [[nodiscard]] std::optional<refusal> update(panel const& part) {
        using namespace detail;
        if (auto no = subject_.why_not(part.facts())) return no;
        if (auto no = why_no_total(*column_builder::names(part), {})) return no;
        const auto first = part.periods().rows_after(subject_.axis);
        if (!first || *first < 0 || *first + part.periods().size() > subject_.axis.size())
            return refusal(reason::period_mismatch);
        cell_layout const& cells = column_access::layout(part);
        const conversion_of_cells as_it_is{};
        column_feed feed(cells, as_it_is);
        for (Eigen::Index row = 0; row < cells.periods; row += rows_at_once) {
            exact_lanes sums(std::min(rows_at_once, cells.periods - row));
            feed(sums, row, 0, cells.entities);
            for (Eigen::Index i = 0; i < sums.lanes(); ++i)
                rows_[static_cast<std::size_t>(*first + row + i)].merge(
                    {sums.sum(i), sums.missing(i), sums.infinite(i)});
        }
        if (part.facts().breaks)
            for (auto const& one : *part.facts().breaks)
                for (auto const& border : subject_.axis.borders_of_break(one.when)) begin_anew(border.row);
        return std::nullopt;
    }
    /// Refusals, and nothing is taken: as of update.
    [[nodiscard]] std::optional<refusal> merge(partial_totals const& other) {
        if (auto no = subject_.why_not(other.subject_.facts)) return no;
        if (!(subject_.axis == other.subject_.axis)) return refusal(reason::period_mismatch);
        add(other.rows_);
        for (const auto row : other.breaks_) begin_anew(row);
        return std::nullopt;
    }
    /// Of the bytes of another one. Refusals, and nothing is taken: as of update; malformed_text of other bytes.
    [[nodiscard]] std::optional<refusal> merge(std::span<std::byte const> bytes) {
        detail::byte_reader from(bytes);
        if (auto no = subject_.why_not(from, kind)) return no;
        std::vector<std::int64_t> breaks;
        for (std::int64_t left = from.count(); left > 0 && from.is_good(); --left) breaks.push_back(from.whole());
        const auto rows = detail::read_sums(from, rows_.size());
        if (!rows) return detail::not_these_bytes();
        add(*rows);
        for (const auto row : breaks) begin_anew(static_cast<Eigen::Index>(row));
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::byte> bytes() const {
        detail::byte_writer to;
        subject_.write(to, kind);
        to.whole(static_cast<std::int64_t>(breaks_.size()));
        for (const auto row : breaks_) to.whole(row);
        for (auto const& row : rows_) row.write(to);
        return std::move(to).take();
    }

    /// The totals of all parts: total_of of the whole panel, of which a part may lack the rows of some periods. There
    /// are as many entities as the period has cells that has most of them; each other period must have a number of as
    /// many, or of as many as the rule says of them. Refusals: as of total_of.
    [[nodiscard]] result<series> finish(std::optional<completeness> const& rule = std::nullopt) const {
        using namespace detail;
        const auto p = planned<formula::total, 1>({&subject_.facts});
        if (!p) return refuse(p.error());
        if (const auto no = why_no_sum(subject_.facts.what, subject_.facts.as, subject_.facts.in, added_over::entities))
            return refuse(named<formula::total>(refusal(*no)));
        if (rule && rule->run_below != INT_MAX) return refuse(reason::not_adjacent);
        series_answer answer(subject_.axis.size());
        std::int64_t entities = 0;
        for (auto const& row : rows_) entities = std::max(entities, row.cells());
        const double digits = digits_of_one(std::array{subject_.facts.decimals});
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            auto const& row = rows_[i];
            answer.put(static_cast<Eigen::Index>(i),
                       total_of_period(row.sum.value().value_or(std::numeric_limits<double>::infinity()),
                                       row.sum.count(), row.infinite, entities, rule, p->as)
                           .map([&](double x) { return digits == 1 ? x : in_last_digits(x, digits) / digits; }));
        }
        column_facts facts = subject_.facts;
        breaks_of_one_are_of_all(facts);
        if (!breaks_.empty()) {
            auto all = facts.breaks ? *facts.breaks : std::vector<series_break>{};
            for (const auto row : breaks_) all.push_back({"", subject_.axis[row]});
            facts.breaks = std::make_shared<std::vector<series_break> const>(std::move(all));
        }
        return std::move(answer).made(subject_.axis, facts);
    }
    friend bool operator==(partial_totals const& a, partial_totals const& b) {
        return a.rows_ == b.rows_ && a.breaks_ == b.breaks_;
    }

private:
    static constexpr std::string_view kind = "tongbi totals 3";
    /// A series of a part begins anew at a row, and the totals with it.
    void begin_anew(Eigen::Index row) {
        if (row <= 0 || row >= subject_.axis.size()) return;
        const auto place = std::ranges::lower_bound(breaks_, row);
        if (place == breaks_.end() || *place != row) breaks_.insert(place, row);
    }
    void add(std::vector<detail::counted_sum> const& rows) {
        for (std::size_t i = 0; i < rows_.size(); ++i) rows_[i].merge(rows[i]);
    }

    detail::partial_subject subject_;
    std::vector<detail::counted_sum> rows_;
    std::vector<Eigen::Index> breaks_{}; ///< rows at which a series of a part begins anew, in order
};

} // namespace TONGBI_PANEL_ABI
} // namespace tongbi::inline v0
