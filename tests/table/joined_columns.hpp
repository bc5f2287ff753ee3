// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Which columns a check joins, and which it leaves out, in one line of text each.
#pragma once

#include <tongbi/model.hpp>
#include <tongbi/table.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace joined_columns {

using namespace tongbi;

/// An export of the bureau: a period a line, newest first.
inline table bureau(std::string const& header, std::string const& rows) {
    auto t = read_table("数据库：年度数据\n时间：最近5年\n时间," + header + "\n" + rows + "数据来源：国家统计局\n");
    INFO(header);
    if (!t) FAIL(describe(t.error(), "text"));
    return *std::move(t);
}
/// A line of years and columns.
inline table years(std::string const& header, std::string const& rows) {
    auto t = read_table("年份," + header + "\n" + rows);
    INFO(header);
    if (!t) FAIL(describe(t.error(), "text"));
    return *std::move(t);
}
using joins_seen = std::vector<std::string>;
/// growth: 产量同比增长(%) < 产量(万吨)
inline joins_seen joined(checked const& c) {
    joins_seen all;
    for (auto const& what : c.sheet().comparisons()) {
        std::string text = std::string(entry_of(what.kind).code) + ": " + c.sheet().columns()[what.printed].name + " <";
        for (const std::size_t input : what.inputs) text += " " + c.sheet().columns()[input].name;
        all.push_back(text);
    }
    return all;
}
/// What a check says, in Chinese.
inline joins_seen said_of(checked const& c) {
    joins_seen all;
    for (auto const& f : c.findings()) all.push_back(c.sentence(f, language::zh));
    return all;
}
/// What is not compared and why, in Chinese.
inline joins_seen left_out(checked const& c) {
    joins_seen all;
    for (auto const& u : c.uncompared()) all.push_back(describe(u, language::zh));
    return all;
}

} // namespace joined_columns
