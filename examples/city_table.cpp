// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The cities of a province in one table: value, 同比, share, place, contribution, what they leave, and the sum against
// the printed total. The values of 2023 are printed in Jiangsu's report on climate policy and action; those of 2022 are
// made up.

#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/model.hpp>
#include <tongbi/model/structure_table.hpp>

using namespace tongbi;

namespace {

observation gdp(char const* place, char const* year, char const* value) {
    indicator what{"地区生产总值", "GDP", polarity::neutral, price_basis::nominal, accumulation::flow, ""};
    return {what, place, *read_period(year), *read_measure(value), {}, {}};
}

std::string shown(result<measure> const& m) { return m ? fmt::format("{:szh}", *m) : "—"; }

/// 1, or 1—2 where the prints leave two places open; a sign for places gained (+2 is 进步2个位次).
std::string places(result<figure> const& found, char const* head, bool signs) {
    if (!found) return "—";
    const auto end = [&](bound b) {
        return fmt::format(fmt::runtime(signs && !b.at.is_zero() ? "{:+g}" : "{:g}"), to_double(b.at));
    };
    return head + end(found->lower()) + (found->is_exact() ? "" : "至" + end(found->upper()));
}

} // namespace

int main() {
    const std::vector<observation> cities{gdp("江苏省南京市", "2023", "1.74万亿元"),
                                          gdp("江苏省南通市", "2023", "1.18万亿元"),
                                          gdp("江苏省盐城市", "2023", "超7400亿元")};
    const std::vector<observation> last_year{gdp("江苏省南京市", "2022", "1.69万亿元"),
                                             gdp("江苏省南通市", "2022", "1.14万亿元"),
                                             gdp("江苏省盐城市", "2022", "0.71万亿元")};
    const auto province = gdp("江苏省", "2023", "12.8万亿元");
    constexpr ranking from_the_top{ranked::highest_first, ties::least};
    const structure_table table(cities, last_year, province, gdp("江苏省", "2022", "12.3万亿元"), parts_list::open,
                                from_the_top);

    fmt::print("地区生产总值（现价；2022年各数为示例数据，非统计数据）\n\n");
    constexpr auto line = "{:<12}{:>12}{:>10}{:>15}{:>8}{:>8}{:>20}{:>10}{:>18}\n";
    fmt::print(fmt::runtime(line), "", "数值", "同比", "占全省", "位次", "进步", "拉动全省", "贡献率", "其余");
    for (auto const& row : table.rows())
        fmt::print(fmt::runtime(line), row.part.entity, fmt::format("{:zh}", row.part.value), shown(row.growth),
                   shown(row.share), places(row.rank, "第", false), places(row.rank_change, "", true),
                   shown(row.contribution), shown(row.contribution_rate), shown(row.rest));
    fmt::print("位次为在三市之中、较上年进步的位次；盐城只刊下限，故各为区间。\n");
    fmt::print("\n江苏省  {:zh}，同比 {}\n", province.value, shown(table.growth()));
    fmt::print("三市合计 {:zh}：{}\n", *table.check().value, word_of(*table.against_whole(), language::zh));

    // 2024's total held against them by mistake: other periods are not compared.
    const structure_table wrong(cities, last_year, gdp("江苏省", "2024", "13.7万亿元"), province, parts_list::open,
                                from_the_top);
    fmt::print("与2024年总计互校：{:zh}\n", wrong.check().value);
}
