// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What {} and {:zh} print, what a format may ask for, and what sentence_of says, as the tables of the README.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/model.hpp>
#include <tongbi/tongbi.hpp>

using namespace tongbi;
using namespace tongbi::literals;

namespace {

template <class T>
void row(const char* what, T const& value) {
    fmt::print("| {} | {} | {:zh} |\n", what, value, value);
}

/// One format, of a share, an anomaly of figures and a plain double.
void format_row(const char* format, const char* what) {
    const auto share = share_of(4.66_万亿元, 12.8_万亿元);
    const auto power = read_measure("约6535万千瓦");
    const basic_percentage<role::growth, double> growth(9.556239015817223);
    fmt::print("| `{}` | `{}` | `{}` | `{}` | {} |\n", format, fmt::vformat(format, fmt::make_format_args(share)),
               fmt::vformat(format, fmt::make_format_args(power)), fmt::vformat(format, fmt::make_format_args(growth)),
               what);
}

template <class T>
void sentence_row(const char* call, T const& value, compared_with const& with, print_style const& how) {
    fmt::print("| `{}` | {} | {} |\n", call, sentence_of(value, with, how.in(language::zh)),
               sentence_of(value, with, how));
}

} // namespace

int main() {
    fmt::print("| what | `{{}}` | `{{:zh}}` |\n|---|---|---|\n");
    row("a number that was read", read_measure("预计超过7400亿元"));
    row("a value with its bounds", share_of(4.66_万亿元, 12.8_万亿元));
    row("a value with a lower bound only", base_of(over(256.6_亿美元), growth(60.4_percent)));
    row("a target that is met", attainment_of(358.89_万平方米, at_least(200_万平方米)));
    row("a class instead of a rate", year_over_year(1.2_亿元, -0.8_亿元));
    row("a reason", convert(read_measure("12斤斗"), "t"));

    fmt::print("\n| format | share | read | double | |\n|---|---|---|---|---|\n");
    format_row("{}", "as it was read, or the digits that hold with their bounds; doubles six digits");
    format_row("{:.2}", "decimals by GB/T 8170, without bounds");
    format_row("{:.1 up}", "by another rule: `half_even` `half_away` `truncate` `down` `up`");
    format_row("{:+.1zh}", "with a plus sign; in Chinese");
    format_row("{:s}", "short: the digits that hold, without bounds");
    format_row("{:b}", "with bounds, of a print too");
    format_row("{:>15.1}", "width in columns, of which a Chinese character takes two; `<` `^` and a fill as in fmt");

    constexpr auto last_year = baseline_kind::same_period_last_year;
    const print_style one = decimals(1);
    fmt::print("\n| `sentence_of(x, baseline, decimals(1))` of | 中文 | English |\n|---|---|---|\n");
    sentence_row("year_over_year(a, b)", year_over_year(126.0_亿千瓦时, 120.0_亿千瓦时), last_year, one);
    sentence_row("year_over_year(a, a)", year_over_year(120.0_亿千瓦时, 120.0_亿千瓦时), last_year, one);
    sentence_row("year_over_year(profit, loss)", year_over_year(1.2_亿元, -0.8_亿元), last_year, one);
    sentence_row("share(79.6_percent) - share(80.4_percent)", share(79.6_percent) - share(80.4_percent), last_year,
                 one);
    sentence_row("16.6_degC - 15.7_degC", 16.6_degC - 15.7_degC, normal_period(1991, 2020), one);
    sentence_row("share_of(part, whole)", share_of(4.66_万亿元, 12.8_万亿元), {}, one);
    sentence_row("attainment_of(a, at_least(b))",
                 attainment_of(358.89_万平方米, at_least(200_万平方米))->completion.value(), baseline_kind::target,
                 one);
}
