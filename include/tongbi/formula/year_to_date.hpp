// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// 累计 and 当月: what two totals from January and their growths say about the single month between them.
#pragma once

#include <tongbi/formula/change.hpp>

namespace tongbi::inline v0 {

/// A total that is smaller than the one before it was revised.
template <int Before, int Total>
inline constexpr pair_rule<Before, Total, reason::sign_change, detail::is_more_than_its_whole{}> within_total{};

/// The base of the single period, total / (1 + growth) less the same of the total before it, must surely be positive.
struct single_base_remains {
    static constexpr int input = 2;
    static constexpr reason why = reason::zero_base;
    template <class Inputs>
    [[nodiscard]] static constexpr auto broken(Inputs const& inputs) {
        auto const& [total, risen, before, risen_before] = inputs;
        return no_base(total, risen, before, risen_before);
    }

private:
    /// The smallest base: of the smallest total at its largest growth, less the largest total before at its smallest.
    static constexpr bool no_base(figure const& total, figure const& risen, figure const& before,
                                  figure const& risen_before) {
        if (total.lower().infinite || risen.upper().infinite || before.upper().infinite ||
            risen_before.lower().infinite)
            return true;
        const decimal fallen = add(risen_before.lower().at, decimal(100), direction::down).value;
        if (fallen.sign() <= 0) return true;
        const decimal least = mul(total.lower().at, fallen, direction::down).value;
        const decimal most =
            mul(before.upper().at, add(risen.upper().at, decimal(100), direction::up).value, direction::up).value;
        return !(least > most);
    }
    static constexpr auto no_base(auto const& total, auto const& risen, auto const& before, auto const& risen_before) {
        return detail::not_so(total * (risen_before + 100) > before * (risen + 100));
    }
};

namespace formula {

/// 当月增速 from 累计水平 and 累计增速: the growth of the time by which one total from January is longer than another.
/// 1—2月 1234.5 (+5.1 %), 1—3月 1987.6 (+4.8 %): March is 753.1 against 1987.6 / 1.048 - 1234.5 / 1.051, +4.3 %.
struct single_growth {
    static constexpr std::string_view name =
        "growth of the single period between {total}, {growth factor}, {total before} and {growth factor before}";
    static constexpr std::string_view name_zh =
        "由{累计水平}、{累计增长倍数}、{前期累计水平}和{前期累计增长倍数}推算的当期增速";
    static constexpr std::array signatures{
        signature<4>{{slots::a, slots::growth, slots::a, slots::growth}, slots::percent(role::growth)}};
    static constexpr std::array checks{precondition::same_subject, precondition::same_prices};
    static constexpr std::array pair_checks{
        pair_check{precondition::same_time, 0, 1}, pair_check{precondition::has_a_base, 0, 1},
        pair_check{precondition::same_time, 2, 3}, pair_check{precondition::has_a_base, 2, 3},
        pair_check{precondition::within_time, 2, 0}};
    static constexpr auto domain =
        rules{not_more_than_all<1>, not_all_gone<1>,    not_more_than_all<3>, not_all_gone<3>,
              not_negative<2>,      within_total<2, 0>, single_base_remains{}};
    static constexpr auto value(auto const& total, auto const& risen, auto const& before, auto const& risen_before) {
        const auto now = total * (risen_before + 100); // both over the same, so that few digits stay few
        const auto then = before * (risen + 100);
        const auto rise_now = now * risen; // products stand alone, so that no compiler fuses them with a difference
        const auto rise_then = then * risen_before;
        return (rise_now - rise_then) / (now - then);
    }
};

} // namespace formula

/// 当月增速 of the last period of a total: single_growth_of(total, its growth, the total before, its growth), percent.
/// The bounds are those of all four prints; they widen with the ratio of the totals to what lies between them. Both
/// totals are in one unit, and both growths are against the same time a year before. A total that is as large as the
/// one before it gives -100 %. The formula follows from that of year_over_year for both totals; no authority defines it
/// otherwise. Refusals: zero_base where the digits leave open whether there was anything a year before; negative_base;
/// sign_change of a total that is smaller than the one before.
inline constexpr computation<formula::single_growth> single_growth_of;

} // namespace tongbi::inline v0
