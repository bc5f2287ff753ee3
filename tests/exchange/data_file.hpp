// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Data files in tests: the shipped one, short ones, and faults in one line of text.
#pragma once

#include <tongbi/exchange.hpp>

#include "catch.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace data_file {

inline std::string text_of_file(std::string const& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::string const& shipped() {
    static const std::string text = text_of_file(TONGBI_SOURCE_DIR "/examples/data/jiangsu_2023.csv");
    return text;
}

/// Columns that a short file of a test has.
inline const std::string header = "id,indicator,entity,period,number,unit,kind,direction,qualifiers,about\n";
inline const std::string gdp = "A1,地区生产总值,江苏省,2023,12.8,万亿元,level,,,\n";
inline const std::string growth = "A2,地区生产总值,江苏省,2023,5.8,%,change_relative,+,,A1\n";

/// "3:21 number malformed_number": line, column, field, reason.
inline std::string short_form(tongbi::fault const& f) {
    std::string text = std::to_string(f.line) + ":" + std::to_string(f.column) + " ";
    if (!f.field.empty()) text += f.field + " ";
    return text + std::string(tongbi::code_of(f.why.why));
}

inline std::vector<std::string> faults(tongbi::read_outcome const& out) {
    std::vector<std::string> texts;
    for (auto const& f : out.faults) texts.push_back(short_form(f));
    return texts;
}

inline std::vector<std::string> ids(tongbi::report const& all) {
    std::vector<std::string> found;
    for (auto const& s : all) found.push_back(s.id);
    return found;
}

using texts = std::vector<std::string>;

inline std::string replaced(std::string text, std::string const& what, std::string const& by) {
    const auto at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

} // namespace data_file
