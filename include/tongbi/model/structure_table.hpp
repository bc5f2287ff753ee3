// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// structure_table: the table of the cities of a province, or of the industries of a whole, in one call. For each row
/// its value, growth, share, place, contribution and what it leaves of the whole; and the sum against the printed
/// total, as a finding.
///
///     const structure_table cities(now, last_year, province, province_last_year, parts_list::open,
///                                  {ranked::highest_first, ties::least});
#pragma once

#include <tongbi/formula/contribution.hpp>
#include <tongbi/formula/shares.hpp>
#include <tongbi/formula/structure.hpp>
#include <tongbi/model/checks.hpp>
#include <tongbi/model/finding.hpp>
#include <tongbi/sequence/ranks.hpp>

#include <span>

namespace tongbi::inline v0 {

/// A part in the table: each number, or the reason why there is none.
struct structure_row {
    observation part;
    result<measure> growth;            ///< 同比, percent
    result<measure> share;             ///< 占比, percent
    result<measure> contribution;      ///< 拉动, percentage points
    result<measure> contribution_rate; ///< 贡献率, percent
    result<measure> rest;              ///< 其余: what the part leaves of the whole, in the unit of the whole
    result<figure> rank;               ///< 位次 among the parts of the table; an interval where bounds overlap
    result<figure> rank_change; ///< 位次变化: places gained, 2 of 进步2个位次 and -2 of 退步2个位次
};

/// How the parts of a table are ranked: which has the first place, and which place equal ones have.
struct ranking {
    ranked by;
    ties how;
};

/// 构成表 of parts of a printed whole. `before` holds the parts of the year before in any order; a part that is not in
/// it has no growth and no contribution (missing_input). The parts are parts of the whole because the caller says so:
/// of their place in it, as the cities of a province, or of another indicator. Every number is that of the observation
/// door, with its checks: unlike periods, price bases and scopes are refused in their place. Rows stay in their order.
/// The places are those among the parts that are listed: of an open list (其中) not those in the whole. A place is one
/// among all of the parts or none: where a part is of another period, price basis or unit, none has one; where a part
/// has no number of the year before, or one of another year, no place is compared with it.
class structure_table {
public:
    structure_table(std::span<observation const> parts, std::span<observation const> before, observation const& whole,
                    result<observation> const& whole_before, parts_list list, ranking how)
        : sum_(refuse(reason::missing_input)), growth_(with(whole, whole_before)) {
        for (auto const& part : parts) rows_.push_back(row_of(part, before, whole, whole_before));
        rank(parts, before, how);
        check_ = checked(parts, whole, list);
    }

    [[nodiscard]] std::vector<structure_row> const& rows() const { return rows_; }
    /// 分项合计, in the unit of the whole.
    [[nodiscard]] result<measure> const& sum() const { return sum_; }
    /// Growth of the whole, percent: what the contributions of a complete list add up to.
    [[nodiscard]] result<measure> const& growth() const { return growth_; }
    /// How the sum lies to the printed total; nothing where they could not be compared.
    [[nodiscard]] std::optional<sum_of_parts> against_whole() const { return against_; }
    /// The same as a finding about the whole: the sum of the parts, and whether it and the total contradict each other.
    [[nodiscard]] finding const& check() const { return check_; }

private:
    static result<measure> with(observation const& now, result<observation> const& before) {
        if (!before) return refuse(before.error());
        return year_over_year(now, *before);
    }
    static result<observation> of_last_year(observation const& part, std::span<observation const> before) {
        for (auto const& candidate : before)
            if (candidate.indicator.name == part.indicator.name && candidate.entity == part.entity) return candidate;
        return refuse(refusal(reason::missing_input, part.entity, -1));
    }

    static structure_row row_of(observation const& part, std::span<observation const> before, observation const& whole,
                                result<observation> const& whole_before) {
        const auto then = of_last_year(part, before);
        const auto linked = as_part_of(part, whole);
        structure_row row{part,
                          with(part, then),
                          share_of(linked, whole),
                          refuse(reason::missing_input),
                          refuse(reason::missing_input),
                          convert(rest_of(linked, whole), whole.value.unit()),
                          refuse(reason::missing_input),
                          refuse(reason::missing_input)};
        if (!then || !whole_before) {
            const refusal why = !then ? then.error() : whole_before.error();
            row.contribution = refuse(why);
            row.contribution_rate = refuse(why);
            return row;
        }
        row.contribution = contribution_of(part, as_part_of(*then, *whole_before), *whole_before);
        row.contribution_rate = row.contribution.and_then([&](measure const&) {
            return contribution_rate_of(difference_of(part.value, then->value),
                                        difference_of(whole.value, whole_before->value));
        });
        return row;
    }

    /// The places of numbers of one time and one price basis.
    static result<std::vector<result<figure>>> places_of(std::span<observation const> parts, ranking how) {
        std::vector<figure> numbers;
        for (auto const& part : parts) {
            if (const auto no = unlike(part, parts.front())) return refuse(*no);
            const auto number = detail::number_in(part.value, parts.front().value.unit());
            if (!number) return refuse(number.error());
            numbers.push_back(*number);
        }
        return ranks_of(numbers, how.by, how.how);
    }
    static result<std::vector<result<figure>>> last_places_of(std::span<observation const> parts,
                                                              std::span<observation const> before, ranking how) {
        std::vector<observation> all;
        for (auto const& part : parts) {
            const auto then = of_last_year(part, before);
            if (!then) return refuse(then.error());
            if (auto no = detail::broken(
                    std::array{precondition::a_year_apart, precondition::prices_agree, precondition::same_scope},
                    std::array<detail::subject, 2>{part, *then}))
                return refuse(*no);
            all.push_back(*then);
        }
        return places_of(all, how);
    }
    void rank(std::span<observation const> parts, std::span<observation const> before, ranking how) {
        const auto now = places_of(parts, how);
        const auto then = last_places_of(parts, before, how);
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            rows_[i].rank = now ? (*now)[i] : refuse(now.error());
            rows_[i].rank_change =
                !now || !then ? refuse(!now ? now.error() : then.error()) : gained((*now)[i], (*then)[i]);
        }
    }
    static result<figure> gained(result<figure> const& now, result<figure> const& then) {
        if (!now || !then) return refuse(!now ? now.error() : then.error());
        return rank_change_of(*now, *then);
    }
    /// Why two numbers do not stand beside each other.
    static std::optional<refusal> unlike(observation const& part, observation const& other) {
        return detail::broken(std::array{precondition::same_time, precondition::prices_agree},
                              std::array<detail::subject, 2>{part, other});
    }

    finding checked(std::span<observation const> parts, observation const& whole, parts_list list) {
        finding f{finding_kind::sum_of_parts, whole.origin.source, {}, refuse(reason::missing_input)};
        std::vector<figure> numbers;
        for (auto const& part : parts) {
            f.from.push_back(part.origin.source);
            if (const auto no = unlike(part, whole)) {
                f.value = refuse(*no);
                return f;
            }
            const auto number = detail::number_in(part.value, whole.value.unit());
            if (!number) {
                f.value = refuse(number.error());
                return f;
            }
            numbers.push_back(*number);
        }
        const auto found = against_total(numbers, whole.value.number(), list);
        if (!found) {
            f.value = refuse(found.error());
            return f;
        }
        sum_ = measure(found->sum, whole.value.unit(), whole.value.role());
        against_ = found->found;
        f.value = sum_;
        f.prints = found->agrees() ? agreement::agrees : agreement::contradicts;
        return f;
    }

    std::vector<structure_row> rows_;
    result<measure> sum_;
    result<measure> growth_;
    std::optional<sum_of_parts> against_;
    finding check_{finding_kind::sum_of_parts, {}, {}, refuse(reason::missing_input)};
};

} // namespace tongbi::inline v0
