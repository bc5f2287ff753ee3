// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/exchange.hpp>

bool more();

bool more() {
    using namespace tongbi;

    const read_outcome in = read_report_csv("id,indicator,entity,period,number,unit,kind\n"
                                            "S1,地区生产总值,江苏省,2023,12.8,万亿元,level\n");
    const read_outcome again = read_report_json(write_report_json(in.statements));
    return in.faults.empty() && again.faults.empty() &&
           write_report_csv(in.statements) == write_report_csv(again.statements) &&
           !read_report_csv("\xff").faults.empty();
}
