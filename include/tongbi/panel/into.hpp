// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Computations into the caller's storage: each by its name with _into behind it, the storage behind the operands.
///
///     year_over_year_into(power, out)                 out: any array, map or block of Eigen, with any strides; of a
///                                                     series also a std::vector or a std::span
///     share_of_into(provinces, nation, out, codes)    and a code for each cell: 0 where it has an answer
///
/// Rows are periods and columns are entities; of a series a vector of either orientation. The answer is the one of the
/// computation, a view of the storage. Storage of another shape, and storage that lies over an operand, is refused
/// (storage_mismatch) before anything is written.
#pragma once

#include <tongbi/formula/acceleration.hpp>
#include <tongbi/formula/anomaly.hpp>
#include <tongbi/formula/arithmetic.hpp>
#include <tongbi/formula/attainment.hpp>
#include <tongbi/formula/change.hpp>
#include <tongbi/formula/climate.hpp>
#include <tongbi/formula/contribution.hpp>
#include <tongbi/formula/doublings.hpp>
#include <tongbi/formula/elasticity.hpp>
#include <tongbi/formula/energy.hpp>
#include <tongbi/formula/growth_over_time.hpp>
#include <tongbi/formula/index_numbers.hpp>
#include <tongbi/formula/pace.hpp>
#include <tongbi/formula/progress.hpp>
#include <tongbi/formula/real_terms.hpp>
#include <tongbi/formula/share.hpp>
#include <tongbi/formula/shares.hpp>
#include <tongbi/formula/two_sided.hpp>
#include <tongbi/formula/year_to_date.hpp>
#include <tongbi/panel/cells.hpp>
#include <tongbi/panel/storage.hpp>

namespace tongbi::inline v0 {
namespace detail {

/// A computation with the storage of its answer as the last one or two operands. Inlined always, as the computation is.
template <class Computation>
struct into_storage {
    template <class... A>
    [[nodiscard, gnu::always_inline]] auto operator()(A&&... args) const {
        constexpr std::size_t count = (0 + ... + (is_storage<A> ? 1 : 0));
        static_assert(count > 0, "storage of doubles stands behind the operands: a writeable array of Eigen, a "
                                 "std::vector, a std::span");
        return computed(std::make_index_sequence<sizeof...(A) - count>{}, std::make_index_sequence<count>{},
                        std::forward_as_tuple(args...));
    }

private:
    template <std::size_t... I, std::size_t... J, class All>
    [[gnu::always_inline]] static auto computed(std::index_sequence<I...>, std::index_sequence<J...>, All&& all) {
        destination to;
        (take_storage(to, std::get<sizeof...(I) + J>(std::move(all))), ...);
        return Computation{}(std::get<I>(all)..., to);
    }
};

} // namespace detail

/// \name Every computation of the library
/// @{
#define TONGBI_INTO(name) inline constexpr detail::into_storage<std::remove_const_t<decltype(name)>> name##_into;
TONGBI_INTO(acceleration_of)
TONGBI_INTO(previous_growth_of)
TONGBI_INTO(decline_widened_of)
TONGBI_INTO(previous_decline_of)
TONGBI_INTO(anomaly_of)
TONGBI_INTO(relative_anomaly_of)
TONGBI_INTO(standardised_anomaly_of)
TONGBI_INTO(rebased_anomaly_of)
TONGBI_INTO(normal_of)
TONGBI_INTO(difference_of)
TONGBI_INTO(sum_of)
TONGBI_INTO(total_of)
TONGBI_INTO(quotient_of)
TONGBI_INTO(ratio_of)
TONGBI_INTO(product_of)
TONGBI_INTO(target_behind)
TONGBI_INTO(year_over_year)
TONGBI_INTO(period_over_period)
TONGBI_INTO(growth_against)
TONGBI_INTO(change_over_year)
TONGBI_INTO(change_over_period)
TONGBI_INTO(base_of)
TONGBI_INTO(change_of)
TONGBI_INTO(factor_of)
TONGBI_INTO(growth_of)
TONGBI_INTO(contribution_rate_of)
TONGBI_INTO(chained_growth_of)
TONGBI_INTO(contribution_of)
TONGBI_INTO(contribution_by_nominal_weight_of)
TONGBI_INTO(contribution_by_weight_of)
TONGBI_INTO(growth_of_doublings)
TONGBI_INTO(doublings_of)
TONGBI_INTO(doubling_time_of)
TONGBI_INTO(elasticity_of)
TONGBI_INTO(energy_elasticity_of)
TONGBI_INTO(capacity_factor_of)
TONGBI_INTO(capacity_factor_behind)
TONGBI_INTO(full_load_hours_of)
TONGBI_INTO(average_stock_of)
TONGBI_INTO(intensity_of)
TONGBI_INTO(intensity_growth_of)
TONGBI_INTO(emissions_of)
TONGBI_INTO(fuel_energy_of)
TONGBI_INTO(co2_equivalent_of)
TONGBI_INTO(exchanged_of)
TONGBI_INTO(average_growth_of)
TONGBI_INTO(average_growth_by_sum_of)
TONGBI_INTO(per_period_of)
TONGBI_INTO(over_periods_of)
TONGBI_INTO(per_year_of)
TONGBI_INTO(growth_of_factor)
TONGBI_INTO(chained_factor_of)
TONGBI_INTO(growth_of_index)
TONGBI_INTO(index_of_growth)
TONGBI_INTO(growth_between)
TONGBI_INTO(rebased_of)
TONGBI_INTO(spliced_of)
TONGBI_INTO(ahead_of_schedule_of)
TONGBI_INTO(schedule_ratio_of)
TONGBI_INTO(ahead_of_expected_of)
TONGBI_INTO(required_change_of)
TONGBI_INTO(required_growth_of)
TONGBI_INTO(log_progress_of)
TONGBI_INTO(ratio_to_target_of)
TONGBI_INTO(distance_done_of)
TONGBI_INTO(change_done_of)
TONGBI_INTO(linear_pace_of)
TONGBI_INTO(cagr_ratio_of)
TONGBI_INTO(extrapolated_progress_of)
TONGBI_INTO(escap_status_of)
TONGBI_INTO(real_of)
TONGBI_INTO(nominal_of)
TONGBI_INTO(deflator_of)
TONGBI_INTO(real_growth_of)
TONGBI_INTO(nominal_growth_of)
TONGBI_INTO(price_growth_of)
TONGBI_INTO(share_of)
TONGBI_INTO(whole_of)
TONGBI_INTO(part_of)
TONGBI_INTO(sum_of_disjoint)
TONGBI_INTO(rest_of)
TONGBI_INTO(distance_to_band_of)
TONGBI_INTO(gap_closed_of)
TONGBI_INTO(single_growth_of)
#undef TONGBI_INTO
/// @}

} // namespace tongbi::inline v0
