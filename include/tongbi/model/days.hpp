// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// days_of: the days of a period as a measure, so that a flow divided by them is a daily mean.
#pragma once

#include <tongbi/calendar.hpp>
#include <tongbi/measure.hpp>

namespace tongbi::inline v0 {

/// 天数 of a period, leap years counted: 365天 of 2023, exactly, where a printed 365天 is rounded.
/// `quotient_of(read_measure("126.0亿千瓦时"), days_of(*read_period("2023")))` is a mean in 亿千瓦时/天.
/// Refusal: missing_input where an end is not printed or a label narrows the days (2021年以来, 2023(迎峰度夏)).
[[nodiscard]] inline result<measure> days_of(result<period> const& p) {
    if (!p) return refuse(p.error());
    return days_in(*p).map([](int days) { return measure(figure::exactly(days), rows::day); });
}

} // namespace tongbi::inline v0
