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

/// Letters of units that are no free choice: an hour; that of letter a times an hour (亿千瓦时 of 万千瓦); and what a
/// coefficient, of letter q, is counted per (千瓦时 of 千克/千瓦时).
inline constexpr char letter_hours = 'H', letter_times_hours = 'h', letter_counted_per = 'd', letter_quotient = 'q';

/// An input: its role, and the letter of its unit. Inputs of one letter are brought to the unit of the first of them; a
/// percentage without a letter is brought to percent, points to percentage points, a factor to no unit.
struct slot {
    role as;
    char unit = '-';
    bool of_normal = false; ///< the types of the typed door must say that it is an anomaly (距平)
    bool or_factor = false; ///< a factor will do, as an amount of no unit
    bool of_index = false;  ///< of a factor: on the base that the formula has as its member `on`
};

/// The unit of an answer; `hours` is 小时, `counted` that of the last input without what it is counted per.
enum class unit_rule : std::uint8_t { of_first, percent, points, none, quotient, product, hours, counted };

/// What a formula gives: its role, its unit, and whether it departs from a normal.
struct answer {
    role as;
    unit_rule in;
    bool of_normal = false;
};

/// A row: the inputs that a formula takes together, and what it then gives.
template <std::size_t N>
struct signature {
    std::array<slot, N> takes;
    answer gives;
    bool repeats = false; ///< the inputs are this row once or more

    /// As many inputs as the row has; of one that repeats any multiple of it.
    [[nodiscard]] constexpr bool takes_count(std::size_t inputs) const {
        return repeats ? inputs >= N && inputs % N == 0 : inputs == N;
    }
    /// The slot of input i.
    [[nodiscard]] constexpr slot const& at(std::size_t input) const { return takes[input % N]; }
    /// The first input whose unit input i is brought to.
    [[nodiscard]] constexpr std::size_t leader(std::size_t input) const {
        for (std::size_t j = 0; j < input; ++j)
            if (at(j).unit == at(input).unit) return j;
        return input;
    }
    /// Is input i of a unit at all? Percentages, points and factors are of none.
    [[nodiscard]] constexpr bool has_unit(std::size_t input) const { return at(input).unit != '-'; }
    /// The input that the unit of input i follows from; N where it follows from none.
    [[nodiscard]] constexpr std::size_t followed(std::size_t input) const {
        const char source = at(input).unit == letter_times_hours   ? 'a'
                            : at(input).unit == letter_counted_per ? letter_quotient
                                                                   : '-';
        std::size_t from = source == '-' ? N : 0;
        while (from < N && takes[from].unit != source) ++from;
        return from;
    }
    /// Does input i bring its unit itself, by a letter of its own?
    [[nodiscard]] constexpr bool is_given(std::size_t input) const { // the unit, by a letter of its own
        return at(input).unit != letter_hours && followed(input) == N;
    }
};

/// What a computation asks of observations before it computes; a formula lists its own in `checks`.
enum class precondition : std::uint8_t {
    same_subject,   ///< one indicator, entity and scope, and no flow with a stock
    same_indicator, ///< one indicator and scope, entities may differ
    flow_or_stock,  ///< both flows, or both of a date, where it is stated
    same_entity,
    same_time,       ///< one period, or a stock within it
    a_year_apart,    ///< the second is the same period of the year before, of stocks at the end of it
    a_period_apart,  ///< the second is the period before the first
    same_prices,     ///< one price basis, which is known where the numbers are money
    prices_agree,    ///< one price basis where both are money
    has_a_base,      ///< the second is a comparison with a period or a normal that is printed
    has_a_normal,    ///< the second is a comparison with a climatological normal
    over_years,      ///< the second is a mean over several years, as a normal is
    of_its_normal,   ///< the first is a comparison with a normal; where that says of which years, the second is of them
    in_sequence,     ///< each is a comparison with the period of the one before it
    disjoint,        ///< no number counts twice: one time and several subjects, or one subject and several times
    same_baseline,   ///< two comparisons against one baseline
    of_its_whole,    ///< the first is a part of the second: of one indicator and an entity within it, or said to be one
    of_its_actual,   ///< the second is set for the subject and the period of the first, or for a later one
    of_a_whole,      ///< the second is a share of a named whole
    of_this_whole,   ///< the second is a share of the first by name
    within_time,     ///< the time of the first lies in that of the second
    constant_prices, ///< the second is at constant prices
    same_scope,      ///< one scope (规模以上, 6000千瓦及以上电厂)
    equal_spacing,   ///< stocks, each at the end of the period after that of the one before it
    first_at_current_prices,  ///< the first is nominal (现价)
    first_at_constant_prices, ///< the first is real (不变价, 可比价)
    in_real_terms,            ///< each is real or has no prices
    of_one_length,            ///< periods of one length (a month with a month), where neither is a stock
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
inline constexpr slot index{role::factor, '-', false, false, true}; ///< an index number
inline constexpr slot factor_in_its_unit{role::factor, 'u'};
inline constexpr slot other{role::amount, 'b'};                     ///< an amount of any dimension
inline constexpr slot hours{role::amount, letter_hours};            ///< a time
inline constexpr slot a_hours{role::amount, letter_times_hours};    ///< what an amount a does in a time
inline constexpr slot quotient{role::amount, letter_quotient};      ///< an amount per another one
inline constexpr slot counted_by{role::amount, letter_counted_per}; ///< an amount of what the quotient is counted per
/// The same as a departure from a normal.
constexpr slot anomaly(slot of) { return {of.as, of.unit, true}; }

/// A percentage of this role.
constexpr answer percent(role as) { return {as, unit_rule::percent}; }
/// A value of this role in the unit of the first input.
constexpr answer like_first(role as) { return {as, unit_rule::of_first}; }
inline constexpr answer amount_like_first{role::amount, unit_rule::of_first};
inline constexpr answer in_points{role::points, unit_rule::points};
inline constexpr answer a_factor{role::factor, unit_rule::none};
inline constexpr answer in_quotient{role::amount, unit_rule::quotient};
inline constexpr answer in_product{role::amount, unit_rule::product};
inline constexpr answer a_time{role::amount, unit_rule::hours};
inline constexpr answer as_counted{role::amount, unit_rule::counted};
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
