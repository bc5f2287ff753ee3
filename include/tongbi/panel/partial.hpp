// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Partial states: totals, normals, moments and extremes of data that come in parts (files, chunks, workers). Each is
/// updated with parts, merged with others, kept as plain bytes, and finished into what the whole data give: the same
/// bits for any split, any order and any number of workers, as long as each cell comes once.
///
///     partial_totals part(provinces);       what it is of: periods, unit, role; no number is taken yet
///     part.update(some_provinces);          of some entities, some periods
///     part.merge(other.bytes());            of another worker
///     part.finish()                         total_of(all provinces)
#pragma once

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
        if (!(facts.in == other.in)) return mismatch(facts.in, other.in);
        if (facts.as != other.as) return refusal(reason::role_mismatch);
        const auto differ = facts.what.prices != other.what.prices;
        return differ ? std::optional(refusal(reason::price_basis)) : std::nullopt;
    }
    void write(byte_writer& to, std::string_view kind) const {
        to.text(kind);
        to.text(to_string(facts.in));
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
        if (from.text() != to_string(facts.in)) return refusal(reason::unit_mismatch);
        if (from.whole() != static_cast<int>(facts.as)) return refusal(reason::role_mismatch);
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
        return std::nullopt;
    }
    /// Refusals, and nothing is taken: as of update.
    [[nodiscard]] std::optional<refusal> merge(partial_totals const& other) {
        if (auto no = subject_.why_not(other.subject_.facts)) return no;
        if (!(subject_.axis == other.subject_.axis)) return refusal(reason::period_mismatch);
        add(other.rows_);
        return std::nullopt;
    }
    /// Of the bytes of another one. Refusals, and nothing is taken: as of update; malformed_text of other bytes.
    [[nodiscard]] std::optional<refusal> merge(std::span<std::byte const> bytes) {
        detail::byte_reader from(bytes);
        if (auto no = subject_.why_not(from, kind)) return no;
        const auto rows = detail::read_sums(from, rows_.size());
        if (!rows) return detail::not_these_bytes();
        add(*rows);
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::byte> bytes() const {
        detail::byte_writer to;
        subject_.write(to, kind);
        for (auto const& row : rows_) row.write(to);
        return std::move(to).take();
    }

    /// The totals of all parts: total_of of the whole panel. A period must have a number of each entity of which it has
    /// a cell, or as many as the rule says. Refusals: as of total_of.
    [[nodiscard]] result<series> finish(std::optional<completeness> const& rule = std::nullopt) const {
        using namespace detail;
        const auto p = planned<formula::total, 1>({&subject_.facts});
        if (!p) return refuse(p.error());
        if (const auto no = why_no_sum(subject_.facts.what, subject_.facts.as, subject_.facts.in, added_over::entities))
            return refuse(named<formula::total>(refusal(*no)));
        if (rule && rule->run_below != INT_MAX) return refuse(reason::not_adjacent);
        series_answer answer(subject_.axis.size());
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            auto const& row = rows_[i];
            answer.put(static_cast<Eigen::Index>(i),
                       total_of_period(row.sum.value().value_or(std::numeric_limits<double>::infinity()),
                                       row.sum.count(), row.infinite, row.sum.count() + row.infinite + row.missing,
                                       rule, p->as));
        }
        return std::move(answer).made(subject_.axis, subject_.facts);
    }
    friend bool operator==(partial_totals const& a, partial_totals const& b) { return a.rows_ == b.rows_; }

private:
    static constexpr std::string_view kind = "tongbi totals 1";
    void add(std::vector<detail::counted_sum> const& rows) {
        for (std::size_t i = 0; i < rows_.size(); ++i) rows_[i].merge(rows[i]);
    }

    detail::partial_subject subject_;
    std::vector<detail::counted_sum> rows_;
};

/// 分块常年值: normals_of of a panel that comes in parts, of some of its years and some of its entities.
class partial_normals {
public:
    /// Of the entities, the kind of periods, the unit and the role of a panel; none of its numbers is taken yet.
    /// Refusals: as of normals_of.
    [[nodiscard]] static result<partial_normals> of(panel const& stations, normal_period over,
                                                    std::optional<leap_day> leap = std::nullopt) {
        if (auto no = detail::why_no_slot_table(stations, over, leap)) return refuse(*no);
        return partial_normals(stations, over, leap);
    }

    /// Refusals, and nothing is taken: entity_mismatch of an entity that is none of these, period_mismatch of periods
    /// of another kind, unit_mismatch, role_mismatch and those of facts that differ.
    [[nodiscard]] std::optional<refusal> update(panel const& part) {
        using namespace detail;
        if (auto no = subject_.why_not(part.facts())) return no;
        if (part.periods().kind() != subject_.axis.kind() || part.periods().is_to_date() != subject_.axis.is_to_date())
            return refusal(reason::period_mismatch);
        std::vector<Eigen::Index> columns;
        for (auto const& name : part.entities()) {
            const auto column = names_->find(name);
            if (!column) return refusal(reason::entity_mismatch, name, -1);
            columns.push_back(*column);
        }
        const auto groups = runs_by_slots(slot_runs(part.periods(), leap_.value_or(leap_day::own_slot)), over_);
        exact_lanes sums(slots_);
        std::vector<double const*> scratch;
        column_in_row cells(part);
        for (std::size_t e = 0; e < columns.size(); ++e) {
            sums.clear();
            add_runs(sums, groups, cells(static_cast<Eigen::Index>(e)), scratch);
            for (Eigen::Index s = 0; s < slots_; ++s)
                sums_[static_cast<std::size_t>(columns[e] * slots_ + s)].merge(
                    {sums.sum(s), sums.missing(s), sums.infinite(s)});
        }
        return std::nullopt;
    }
    /// Refusals, and nothing is taken: as of update; baseline_mismatch of another normal period.
    [[nodiscard]] std::optional<refusal> merge(partial_normals const& other) {
        if (auto no = subject_.why_not(other.subject_.facts)) return no;
        if (over_ != other.over_) return refusal(reason::baseline_mismatch);
        if (subject_.axis.kind() != other.subject_.axis.kind() || leap_ != other.leap_)
            return refusal(reason::period_mismatch);
        if (!(*names_ == *other.names_)) return refusal(reason::entity_mismatch);
        add(other.sums_);
        return std::nullopt;
    }
    /// Of the bytes of another one. Refusals, and nothing is taken: as of merge; malformed_text of other bytes.
    [[nodiscard]] std::optional<refusal> merge(std::span<std::byte const> bytes) {
        detail::byte_reader from(bytes);
        if (auto no = subject_.why_not(from, kind)) return no;
        if (from.whole() != over_.first() || from.whole() != over_.last()) return refusal(reason::baseline_mismatch);
        if (from.whole() != leap_number()) return refusal(reason::period_mismatch);
        for (auto const& name : names_->all())
            if (from.text() != name) return refusal(reason::entity_mismatch, name, -1);
        const auto sums = detail::read_sums(from, sums_.size());
        if (!sums) return detail::not_these_bytes();
        add(*sums);
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::byte> bytes() const {
        detail::byte_writer to;
        subject_.write(to, kind);
        to.whole(over_.first());
        to.whole(over_.last());
        to.whole(leap_number());
        for (auto const& name : names_->all()) to.text(name);
        for (auto const& one : sums_) one.write(to);
        return std::move(to).take();
    }

    /// The normals of all parts. Refusal: not_adjacent of a rule of values in a row, which parts do not tell.
    [[nodiscard]] result<normals> finish(completeness const& rule) const {
        using namespace detail;
        if (rule.run_below != INT_MAX) return refuse(refusal(reason::not_adjacent).of(normals_name));
        column_facts facts = subject_.facts;
        facts.decimals.reset();
        normals table = slot_access::made<normals>(over_, rule, std::move(facts), subject_.axis, leap_, names_, slots_);
        const auto expected = expected_values(subject_.axis, leap_.value_or(leap_day::own_slot), over_);
        for (std::size_t i = 0; i < sums_.size(); ++i) {
            const Eigen::Index slot = static_cast<Eigen::Index>(i) % slots_;
            const int could = expected[static_cast<std::size_t>(slot)];
            const std::int64_t n = sums_[i].sum.count();
            slot_access::put(table, slot, static_cast<Eigen::Index>(i) / slots_,
                             mean_of_slot(sums_[i].sum.value().value_or(std::numeric_limits<double>::infinity()), n,
                                          could, rule.holds(static_cast<int>(n), could, 0)));
        }
        return table;
    }

private:
    static constexpr std::string_view kind = "tongbi normals 1";
    /// The axis is that of the kind alone: parts are of any periods.
    partial_normals(panel const& of, normal_period over, std::optional<leap_day> leap)
        : subject_{of.periods().part(0, 0), of.facts()}, over_(over), leap_(leap),
          names_(detail::column_builder::names(of)),
          slots_(detail::with_slots(of.periods(), leap.value_or(leap_day::own_slot),
                                    [](auto const& at) { return at.slots(); })),
          sums_(names_->all().size() * static_cast<std::size_t>(slots_)) {}
    [[nodiscard]] int leap_number() const { return leap_ ? static_cast<int>(*leap_) : -1; }
    void add(std::vector<detail::counted_sum> const& sums) {
        for (std::size_t i = 0; i < sums_.size(); ++i) sums_[i].merge(sums[i]);
    }

    detail::partial_subject subject_;
    normal_period over_;
    std::optional<leap_day> leap_;
    std::shared_ptr<detail::entity_names const> names_;
    Eigen::Index slots_;
    std::vector<detail::counted_sum> sums_; ///< slot by slot, entity by entity
};

} // namespace TONGBI_PANEL_ABI

/// 分块矩: count, mean and deviation of numbers that come in parts, around one constant that all parts share: each
/// (x - c) and (x - c)² is rounded alone and added exactly. The nearer c to the mean, the more digits the deviation
/// has.
class partial_moments {
public:
    explicit partial_moments(double constant) : constant_(constant) {}

    /// One number more; NaN is left out by who adds it.
    void add(double x) {
        const double off = x - constant_;
        first_.add(off);
        second_.add(off * off);
    }
    /// Refusal: none; missing and infinite numbers are counted and add nothing.
    void update(std::span<double const> values) {
        for (const double x : values) add(x);
    }
    void update(series const& values) {
        for (Eigen::Index i = 0; i < values.size(); ++i) add(values[i]);
    }
    /// Refusal, and nothing is taken: baseline_mismatch of another constant.
    [[nodiscard]] std::optional<refusal> merge(partial_moments const& other) {
        if (!(constant_ == other.constant_)) return refusal(reason::baseline_mismatch);
        first_.merge(other.first_);
        second_.merge(other.second_);
        return std::nullopt;
    }
    /// Refusals, and nothing is taken: as of merge; malformed_text of other bytes.
    [[nodiscard]] std::optional<refusal> merge(std::span<std::byte const> bytes) {
        detail::byte_reader from(bytes);
        if (from.text() != kind) return detail::not_these_bytes();
        partial_moments other(from.real());
        const auto sums = detail::read_sums(from, 2);
        if (!sums) return detail::not_these_bytes();
        other.first_ = (*sums)[0];
        other.second_ = (*sums)[1];
        return merge(other);
    }
    [[nodiscard]] std::vector<std::byte> bytes() const {
        detail::byte_writer to;
        to.text(kind);
        to.real(constant_);
        first_.write(to);
        second_.write(to);
        return std::move(to).take();
    }

    [[nodiscard]] std::int64_t count() const { return first_.sum.count(); }
    [[nodiscard]] std::int64_t missing() const { return first_.missing; }
    /// Refusals: missing_input of no numbers, out_of_range.
    [[nodiscard]] result<double> mean() const {
        if (count() == 0) return refuse(reason::missing_input);
        return first_.sum.value().map([&](double sum) { return constant_ + sum / static_cast<double>(count()); });
    }
    /// 标准差. Refusals: span_too_short of a sample of one and of no numbers, out_of_range.
    [[nodiscard]] result<double> standard_deviation(deviation of) const {
        const auto n = static_cast<double>(count());
        if (n < (of == deviation::sample ? 2 : 1)) return refuse(reason::span_too_short);
        const auto sum = first_.sum.value();
        const auto squares = second_.sum.value();
        if (!sum || !squares || second_.infinite > first_.infinite) return refuse(reason::out_of_range);
        const double rest = *squares - *sum * (*sum / n);
        return root(rest > 0 ? rest / (of == deviation::sample ? n - 1 : n) : 0.0, 2);
    }
    friend bool operator==(partial_moments const&, partial_moments const&) = default;

private:
    static constexpr std::string_view kind = "tongbi moments 1";
    double constant_;
    detail::counted_sum first_{}, second_{};
};

/// 分块极值: the lowest and the highest of numbers that come in parts, and the first day of the first period of each.
class partial_extremes {
public:
    /// A number, and where it stands.
    struct extreme {
        double value;
        std::chrono::sys_days first_day; ///< of the earliest period that has it
        friend bool operator==(extreme const&, extreme const&) = default;
    };

    /// Missing and infinite numbers are left out.
    void update(series const& values) {
        for (Eigen::Index i = 0; i < values.size(); ++i)
            if (const double x = values[i]; x - x == 0) take({x, values.periods().first_day_of(i)});
    }
    /// Two states of disjoint blocks as one.
    void merge(partial_extremes const& other) {
        if (other.lowest_) take(*other.lowest_);
        if (other.highest_) take(*other.highest_);
    }
    /// Refusal, and nothing is taken: malformed_text of other bytes.
    [[nodiscard]] std::optional<refusal> merge(std::span<std::byte const> bytes) {
        detail::byte_reader from(bytes);
        if (from.text() != kind) return detail::not_these_bytes();
        const auto one = [&]() -> std::optional<extreme> {
            if (from.count() == 0) return std::nullopt;
            extreme e{from.real(), std::chrono::sys_days(std::chrono::days(static_cast<int>(from.whole())))};
            if (!(e.value - e.value == 0)) from.fail();
            return e;
        };
        const auto low = one();
        const auto high = one();
        if (!from.is_good() || !from.is_at_end() || low.has_value() != high.has_value() ||
            (low && high->value < low->value))
            return detail::not_these_bytes();
        if (low) take(*low);
        if (high) take(*high);
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::byte> bytes() const {
        detail::byte_writer to;
        to.text(kind);
        for (auto const* one : {&lowest_, &highest_}) {
            to.whole(*one ? 1 : 0);
            if (!*one) continue;
            to.real((*one)->value);
            to.whole((*one)->first_day.time_since_epoch().count());
        }
        return std::move(to).take();
    }
    /// None where there is no number.
    [[nodiscard]] std::optional<extreme> const& lowest() const { return lowest_; }
    [[nodiscard]] std::optional<extreme> const& highest() const { return highest_; }
    friend bool operator==(partial_extremes const&, partial_extremes const&) = default;

private:
    static constexpr std::string_view kind = "tongbi extremes 1";
    void take(extreme const& one) {
        const auto better = [&](std::optional<extreme> const& now, bool further) {
            return !now || further || (one.value == now->value && one.first_day < now->first_day);
        };
        if (better(lowest_, lowest_ && one.value < lowest_->value)) lowest_ = one;
        if (better(highest_, highest_ && one.value > highest_->value)) highest_ = one;
    }

    std::optional<extreme> lowest_{}, highest_{};
};

} // namespace tongbi::inline v0
