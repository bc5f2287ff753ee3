// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// The statements of a report against each other: which agree, which contradict, and which cannot be told, each with its
// arithmetic. The report is made up, and five of its numbers are wrong.

#include <algorithm>
#include <array>
#include <fmt/core.h>
#include <tongbi/exchange.hpp>
#include <tongbi/format.hpp>
#include <tongbi/model.hpp>
#include <tongbi/tongbi.hpp>

using namespace tongbi;

namespace {

constexpr std::string_view pages =
    R"(id,indicator,entity,period,number,unit,kind,direction,baseline,price_basis,flow,about,part_of,polarity
E1,发电量,某省,2023,126.0,亿千瓦时,level,,,,flow,,,
E2,发电量,某省,2022,120.0,亿千瓦时,level,,,,flow,,,
E3,发电量,某省,2023,5.0,%,change_relative,+,prev_year,,flow,E1,,
E4,其中风电,某省,2023,31.5,亿千瓦时,level,,,,flow,,E1,
E5,其中风电,某省,2023,27.0,%,share,,whole:发电量,,flow,E4,E1,
G1,地区生产总值,某省,2023,5130,亿元,level,,,nominal,flow,,,
G2,地区生产总值,某省,2022,4900,亿元,level,,,nominal,flow,,,
G3,地区生产总值,某省,2023,5.6,%,change_relative,+,prev_year,real,flow,G1,,
C1,装机容量,某省,2023,6535,万千瓦,level,,,,stock,,,
C2,装机容量,某省,2022,6180,万千瓦,level,,,,stock,,,
C3,装机容量,某省,2023,4.8,%,change_relative,+,prev_year,,stock,C1,,
E6,发电量,某省甲市,2023,70.2,亿千瓦时,level,,,,flow,,E1,
E7,发电量,某省乙市,2023,50.1,亿千瓦时,level,,,,flow,,E1,
E8,发电量,某省乙市,2023,一,第…位,rank,,whole:全省各市,,,E7,E1,higher_better
E0,发电量,某省,2021,121.0,亿千瓦时,level,,,,flow,,,
E9,发电量,某省,2023,2,年,streak,+,,,,E1,,
N1,监测断面,某省,2023,115,个,count,,,,,,,
N2,优良断面比例,某省,2023,73.0,%,rate,,whole:监测断面,,,,N1,
N3,劣质断面比例,某省,2023,1.5,%,rate,,whole:监测断面,,,,N1,
)";

constexpr std::array checks{finding_kind::growth_recomputed, finding_kind::share_recomputed,
                            finding_kind::sum_of_parts,      finding_kind::rank_recomputed,
                            finding_kind::streak_recomputed, finding_kind::whole_numbers};

} // namespace

int main() {
    const auto read = read_report_csv(pages);
    for (auto const& fault : read.faults) fmt::print("{}\n", describe(fault, "report", language::zh));

    fmt::print("一份虚构报告的自查（示例数据，E5、C3、E8、E9和N3有意写错）\n");
    for (auto const& f : findings_of(read.statements)) {
        if (!std::ranges::count(checks, f.kind)) continue;
        std::string inputs;
        for (auto const& id : f.from)
            inputs += (inputs.empty() ? "" : "、") + id + " " + print_of(*read.statements.find(id), language::zh);
        auto const& printed = *read.statements.find(f.id);
        fmt::print("\n{} {}：印为{}\n  {}：{:zh}（由{}）\n", f.id, printed.indicator.name,
                   print_of(printed, language::zh), word_of(f.kind, language::zh), f.value, inputs);
        fmt::print("  {}\n", f.prints ? word_of(*f.prints, language::zh) : "无法判断");
    }
}
