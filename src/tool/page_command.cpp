// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// `tongbi page`: the page of a report, and its statements and findings for other programs.

#include "tool/input.hpp"

#include <tongbi/exchange.hpp>

namespace tongbi::tool {
namespace {

/// JSON begins with a brace, CSV with the name of a column.
read_outcome read_report(std::string const& bytes) {
    const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool json = first != std::string::npos && bytes[first] == '{';
    return json ? read_report_json(bytes) : read_report_csv(bytes);
}
/// Is there something in it that a person looks at before anybody uses the numbers?
bool contradicts(std::vector<finding> const& found) {
    for (auto const& f : found)
        if (f.prints == agreement::contradicts) return true;
    return false;
}
std::string written(report const& all, std::vector<finding> const& found, options const& asked) {
    if (asked.format == "json") return write_report_json(all, found, asked.lang);
    if (asked.format == "csv") return write_findings_csv(all, found, asked.lang);
    const page_form form = asked.format == "html"   ? page_form::html
                           : asked.format == "vega" ? page_form::vega
                                                    : page_form::text;
    return write_report_page(all, found, {asked.lang, form, asked.title});
}

} // namespace

output run_page(options const& asked) {
    if (asked.format != "text")
        if (auto no = several_documents(asked)) return *no;
    return for_each_file(asked, [&](std::string const& bytes, std::string const& name) {
        const read_outcome read = read_report(bytes);
        output made;
        for (auto const& fault : read.faults) made.faults += describe(fault, name, asked.lang) + "\n";
        if (read.statements.size() == 0 && !read.faults.empty()) {
            made.status = exit_status::not_read;
            return made;
        }
        const auto found = findings_of(read.statements);
        made.out = written(read.statements, found, asked);
        made.status = read.faults.empty() && !contradicts(found) ? exit_status::good : exit_status::found;
        return made;
    });
}

} // namespace tongbi::tool
