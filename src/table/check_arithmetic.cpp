// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// How a cell was recomputed, with its numbers.

#include "table/check_data.hpp"

#include <tongbi/calendar/describe.hpp>
#include <tongbi/calendar/read_period.hpp>
#include <tongbi/number/print.hpp>

#include <algorithm>

namespace tongbi::inline v0 {

std::string detail::with_places(decimal x, std::int32_t place, bool plus) {
    print_style how;
    how.decimals = place < 0 ? -place : 0;
    const std::string text = to_string(x, how);
    return plus && takes_plus(text) ? "+" + text : text;
}

namespace {

/// 117638.1 in two places of a formula.
std::string formula_text(checked_comparison const& what, std::vector<decimal> const& x) {
    const auto joined = [&](std::string_view between) {
        std::string text;
        for (const decimal one : x) text += (text.empty() ? "" : std::string(between)) + to_string(one);
        return text;
    };
    const auto times = [](conversion_factor f) {
        return f == conversion_factor{} ? std::string()
                                        : " x " + to_string(f.times(decimal(1), direction::nearest_even));
    };
    const std::string factor = times(what.factor);
    const std::string hundred = times(what.percent * conversion_factor::of(1, 1, 2));
    switch (what.kind) {
    case comparison_kind::growth:
    case comparison_kind::growth_fraction:
    case comparison_kind::relative_difference:
        return "(" + to_string(x[0]) + " - " + to_string(x[1]) + ") / " + to_string(x[1]) +
               (what.kind == comparison_kind::growth_fraction ? "" : hundred);
    case comparison_kind::share: return joined(" / ") + factor + hundred;
    case comparison_kind::index: return joined(" / ") + " x 100";
    case comparison_kind::rate: return joined(" / ") + hundred;
    case comparison_kind::total:
    case comparison_kind::year_to_date:
    case comparison_kind::sum_of_periods: return joined(" + ");
    case comparison_kind::mean: return "(" + joined(" + ") + ") / " + std::to_string(x.size());
    case comparison_kind::points:
    case comparison_kind::difference: return joined(" - ");
    case comparison_kind::converted: return joined("") + factor;
    case comparison_kind::per: return joined(" / ") + factor;
    }
    return {};
}

} // namespace

std::string checked::series_of(check_finding const& f) const {
    constexpr std::size_t most = 9;
    std::string text;
    for (std::size_t i = 0; i < f.series.size() && (f.series.size() <= most || i < 3); ++i) {
        if (!text.empty()) text += '+';
        text += f.cells.empty() ? sheet().columns()[f.series[i]].name : sheet().comparisons()[f.series[i]].series;
    }
    return f.series.size() <= most ? text : text + "+…(" + std::to_string(f.series.size()) + ")";
}

std::string checked::arithmetic(checked_cell const& c, language lang) const {
    const bool zh = lang == language::zh;
    checked_comparison const& what = sheet().comparisons()[c.at.comparison];
    const detail::recomputation again = data_->again(c.at.comparison);
    auto const& when = sheet().axis()[c.at.position];
    const bool blank = !zh || (!what.series.empty() && static_cast<unsigned char>(what.series.back()) < 0x80);
    std::string text = what.series + (blank ? " " : "") + (zh ? describe(when, lang) + "：" : to_string(when) + ": ");
    if (c.recomputed)
        text += formula_text(what, c.inputs) + " = " + to_string(*c.recomputed);
    else
        text += word_of(c.verdict, lang);
    const figure print = again.printed_figure(c.at.position);
    text += (zh ? "；刊载" : "; printed ") + to_string(c.printed) + " [" + to_string(print.lower().at) + ", " +
            to_string(print.upper().at) + "]";
    if (!c.recomputed) return text;
    if (!c.gap.is_zero())
        text += (zh ? "；两区间相距" : "; gap between them ") +
                detail::with_places(c.gap, std::min(-6, c.gap.leading_exponent() - 2), true);
    return text + (zh ? "；" : "; ") + std::string(word_of(c.verdict, lang));
}

} // namespace tongbi::inline v0
