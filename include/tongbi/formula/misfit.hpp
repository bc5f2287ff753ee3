// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// misfit: why a computation does not take operands of these types, in names that compilers print.
#pragma once

#include <tongbi/number/role.hpp>

#include <cstdint>

namespace tongbi::inline v0 {

/// Why a computation does not take these operands. clang prints the sentence that `takes` has for each, g++ its name
/// here.
enum class misfit : std::uint8_t {
    none,
    another_number_of_inputs,
    a_plain_number_has_no_unit,
    a_result_may_be_a_refusal,
    typed_values_and_measures_do_not_mix,
    a_figure_and_a_double_do_not_mix,
    amounts_and_quantities_do_not_mix,
    this_type_is_no_operand,
    say_what_the_percentage_is_share_36_4_percent,
    say_what_the_percentage_is_growth_5_8_percent,
    say_what_the_percentage_is,
    a_degC_level_has_no_ratio_take_the_difference,
    a_degC_level_has_no_sum_add_a_change,
    a_growth_is_no_share_base_of_gives_the_base,
    a_share_is_no_growth_whole_of_gives_the_whole,
    points_belong_to_percentages_share_minus_pp_gives_the_base,
    different_dimensions_power_is_not_money,
    this_role_has_no_place_here,
};

namespace detail {

constexpr misfit explain(role wanted, role given) {
    if (given == role::level) return misfit::a_degC_level_has_no_ratio_take_the_difference;
    if (given == role::unstated)
        return wanted == role::share    ? misfit::say_what_the_percentage_is_share_36_4_percent
               : wanted == role::growth ? misfit::say_what_the_percentage_is_growth_5_8_percent
                                        : misfit::say_what_the_percentage_is;
    if (wanted == role::share && given == role::growth) return misfit::a_growth_is_no_share_base_of_gives_the_base;
    if (wanted == role::growth && given == role::share) return misfit::a_share_is_no_growth_whole_of_gives_the_whole;
    if (wanted == role::growth && given == role::points)
        return misfit::points_belong_to_percentages_share_minus_pp_gives_the_base;
    return misfit::this_role_has_no_place_here;
}

} // namespace detail

} // namespace tongbi::inline v0
