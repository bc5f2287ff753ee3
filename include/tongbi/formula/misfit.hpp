// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// misfit: why a computation does not take operands of these types, in names that compilers print.
#pragma once

#include <tongbi/number/role.hpp>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>

namespace tongbi::inline v0 {

/// Why a computation does not take these operands. clang prints the sentence that `takes` has for each, g++ its name
/// here. Of several faults the one that stands first is told: what is no operand, then what cures the call, then what
/// is wrong with one input, then what says little.
enum class misfit : std::uint8_t {
    none,

    a_plain_number_has_no_unit,
    a_result_may_be_a_refusal,
    text_is_read_by_read_measure,
    plain_numbers_are_a_series_of_panel_hpp,
    a_range_is_added_by_std_accumulate,
    this_type_is_no_operand,
    typed_values_and_measures_do_not_mix,
    a_figure_and_a_double_do_not_mix,
    amounts_and_quantities_do_not_mix,

    wrap_the_departure_anomaly_x,
    the_operands_fit_in_another_order,

    say_what_the_percentage_is_share_36_4_percent,
    say_what_the_percentage_is_growth_5_8_percent,
    say_what_the_percentage_is,
    a_degC_level_has_no_ratio_take_the_difference,
    a_degC_level_has_no_sum_add_a_change,
    a_growth_is_no_share_base_of_gives_the_base,
    a_share_is_no_growth_whole_of_gives_the_whole,
    points_belong_to_percentages_share_minus_pp_gives_the_base,
    different_dimensions_power_is_not_money,

    these_roles_do_not_go_together,
    this_takes_one_operand,
    this_takes_two_operands,
    this_takes_three_operands,
    another_number_of_inputs,
};

namespace detail {

/// The one that says most.
constexpr misfit earliest(std::initializer_list<misfit> all) {
    misfit first = misfit::another_number_of_inputs;
    for (const misfit one : all) first = one < first ? one : first;
    return first;
}

constexpr misfit takes_so_many(std::size_t inputs) {
    constexpr std::array by_count{misfit::another_number_of_inputs, misfit::this_takes_one_operand,
                                  misfit::this_takes_two_operands, misfit::this_takes_three_operands};
    return by_count[inputs < by_count.size() ? inputs : 0];
}

/// What to say of a role that stands where another one is wanted, or any other.
struct wrong_role {
    role given;
    std::optional<role> wanted;
    misfit why;
};
inline constexpr std::array wrong_roles{
    wrong_role{role::level, {}, misfit::a_degC_level_has_no_ratio_take_the_difference},
    wrong_role{role::unstated, role::share, misfit::say_what_the_percentage_is_share_36_4_percent},
    wrong_role{role::unstated, role::growth, misfit::say_what_the_percentage_is_growth_5_8_percent},
    wrong_role{role::unstated, {}, misfit::say_what_the_percentage_is},
    wrong_role{role::growth, role::share, misfit::a_growth_is_no_share_base_of_gives_the_base},
    wrong_role{role::share, role::growth, misfit::a_share_is_no_growth_whole_of_gives_the_whole},
    wrong_role{role::points, role::growth, misfit::points_belong_to_percentages_share_minus_pp_gives_the_base},
};

constexpr misfit explain(role wanted, role given) {
    for (auto const& row : wrong_roles)
        if (row.given == given && row.wanted.value_or(wanted) == wanted) return row.why;
    return misfit::these_roles_do_not_go_together;
}

} // namespace detail

} // namespace tongbi::inline v0
