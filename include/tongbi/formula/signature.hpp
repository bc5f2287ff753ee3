// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// signature: what goes into a formula and what comes out, as a constexpr value that every door reads.
///
///     signature<2>{{a, a}, percent(role::growth)}     two amounts of one dimension give a growth in percent
///     signature<2>{{a, b}, in_quotient}               万元/项
///     signature<1>{{a}, like_first, true}             any number of amounts of one dimension
#pragma once

#include <tongbi/number/role.hpp>

#include <array>
#include <cstdint>

namespace tongbi::inline v0 {

/// An input: its role, and the letter of its unit. Inputs of one letter are brought to the unit of the first of them; a
/// percentage without a letter is brought to percent, points to percentage points, a factor to no unit.
struct slot {
    role as;
    char unit = '-';
    bool of_normal = false; ///< the types of the typed door must say that it is an anomaly (距平)
    bool or_factor = false; ///< a factor will do, as an amount of no unit
};

/// The unit of an answer.
enum class unit_rule : std::uint8_t { of_first, percent, points, none, quotient, product };

struct answer {
    role as;
    unit_rule in;
    bool of_normal = false;
};

template <std::size_t N>
struct signature {
    std::array<slot, N> takes;
    answer gives;
    bool repeats = false; ///< the inputs are this row once or more

    [[nodiscard]] constexpr bool takes_count(std::size_t inputs) const {
        return repeats ? inputs >= N && inputs % N == 0 : inputs == N;
    }
    [[nodiscard]] constexpr slot const& at(std::size_t input) const { return takes[input % N]; }
    /// The first input whose unit input i is brought to.
    [[nodiscard]] constexpr std::size_t leader(std::size_t input) const {
        for (std::size_t j = 0; j < input; ++j)
            if (at(j).unit == at(input).unit) return j;
        return input;
    }
    [[nodiscard]] constexpr bool has_unit(std::size_t input) const { return at(input).unit != '-'; }
};

/// What a computation asks of observations before it computes; a formula lists its own in `checks`.
enum class precondition : std::uint8_t {
    same_subject,   ///< one indicator, entity and scope, and no flow with a stock
    same_indicator, ///< one indicator and scope, entities may differ
    flow_or_stock,  ///< both flows, or both of a date, where it is stated
    same_entity,
    same_time,     ///< one period, or a stock within it
    a_year_apart,  ///< the second is the same period of the year before, of stocks at the end of it
    same_prices,   ///< one price basis, which is known where the numbers are money
    prices_agree,  ///< one price basis where both are money
    has_a_base,    ///< the second is a comparison with a period or a normal that is printed
    has_a_normal,  ///< the second is a comparison with a climatological normal
    over_years,    ///< the second is a mean over several years, as a normal is
    in_sequence,   ///< each is a comparison with the period of the one before it
    disjoint,      ///< no number counts twice: one time and several subjects, or one subject and several times
    same_baseline, ///< two comparisons against one baseline
    of_its_whole,  ///< the first is a part of the second: of one indicator and an entity within it, or said to be one
    of_its_actual, ///< the second is set for the subject and the period of the first, or for a later one
    of_a_whole,    ///< the second is a share of a named whole
    of_this_whole, ///< the second is a share of the first by name
};

/// The same of two inputs alone, where not every input goes with every other: a formula lists its own in `pair_checks`.
struct pair_check {
    precondition which;
    std::size_t first, second;
};

/// The letters of signatures.
namespace slots {

inline constexpr slot amount{role::amount, 'a'};         ///< an amount
inline constexpr slot a{role::amount, 'a', false, true}; ///< a number on a ratio scale: an amount or a factor
inline constexpr slot b{role::amount, 'b', false, true}; ///< the same in any dimension
inline constexpr slot t{role::level, 't'};               ///< a level on an interval scale
inline constexpr slot dt{role::change, 't'};             ///< a difference of such levels
inline constexpr slot share{role::share};
inline constexpr slot rate{role::rate};
inline constexpr slot growth{role::growth};
inline constexpr slot points{role::points};
inline constexpr slot factor{role::factor};
inline constexpr slot factor_in_its_unit{role::factor, 'u'};
/// The same as a departure from a normal.
constexpr slot anomaly(slot of) { return {of.as, of.unit, true}; }

constexpr answer percent(role as) { return {as, unit_rule::percent}; }
constexpr answer like_first(role as) { return {as, unit_rule::of_first}; }
inline constexpr answer amount_like_first{role::amount, unit_rule::of_first};
inline constexpr answer in_points{role::points, unit_rule::points};
inline constexpr answer a_factor{role::factor, unit_rule::none};
inline constexpr answer in_quotient{role::amount, unit_rule::quotient};
inline constexpr answer in_product{role::amount, unit_rule::product};
constexpr answer anomaly(answer of) { return {of.as, of.in, true}; }

} // namespace slots

namespace detail {

/// Does an input of this role fit?
constexpr bool role_fits(slot const& wanted, role given, bool factor_is_amount) {
    return wanted.as == given || (factor_is_amount && wanted.or_factor && given == role::factor);
}

/// The row that takes inputs of these roles, or -1; a factor is an amount only where no row asks for a factor.
template <class F, std::size_t N>
constexpr int signature_for(std::array<role, N> const& given, std::array<bool, N> const& of_normal,
                            bool normals_count) {
    for (const bool factor_is_amount : {false, true})
        for (std::size_t row = 0; row < F::signatures.size(); ++row) {
            auto const& s = F::signatures[row];
            bool fits = s.takes_count(N);
            for (std::size_t i = 0; fits && i < N; ++i)
                fits = role_fits(s.at(i), given[i], factor_is_amount) &&
                       (!normals_count || s.at(i).of_normal == of_normal[i]);
            if (fits) return static_cast<int>(row);
        }
    return -1;
}

} // namespace detail
} // namespace tongbi::inline v0
