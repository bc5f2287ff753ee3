// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// `tongbi convert`: quantities as a report prints them in another unit, with the digits that they have.

#include "tool/input.hpp"
#include "tool/quantity.hpp"

#include <tongbi/exchange.hpp>

namespace tongbi::tool {
namespace {

/// The quantities of the command line; of `-` those of standard input, one a line.
std::vector<std::string> quantities_of(options const& asked) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i + 1 < asked.inputs.size(); ++i) {
        if (asked.inputs[i] != "-") {
            all.push_back(asked.inputs[i]);
            continue;
        }
        const std::string bytes = bytes_of(stdin).value_or("");
        for (std::size_t at = 0; at < bytes.size();) {
            const auto end = std::min(bytes.find('\n', at), bytes.size());
            std::string line = bytes.substr(at, end - at);
            while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
            if (!line.empty()) all.push_back(std::move(line));
            at = end + 1;
        }
    }
    return all;
}

} // namespace

output run_convert(options const& asked) {
    const std::string& to = asked.inputs.back();
    output made;
    const auto blame = [&](std::string const& what, refusal const& why, exit_status status) {
        made.faults += what + ": " + sentence_of(why, asked.lang) + "\n";
        made.status = worse(made.status, status);
    };
    const auto blame_unitless = [&](std::string const& what) {
        made.faults += what + asked.text("：没有单位\n", ": has no unit\n");
        made.status = exit_status::not_read;
    };
    const auto unit = unit_in(to);
    if (!unit) {
        blame(to, unit.error(), exit_status::not_read);
        return made;
    }
    const auto quantities = quantities_of(asked);
    if (quantities.empty())
        return {{}, name_of("-", asked.lang) + asked.text("：没有数量\n", ": no quantity\n"), exit_status::not_read};
    std::vector<result<measure>> values;
    if (asked.format == "tsv") made.out = "quantity\tvalue\tunit\tlower\tupper\n";
    for (auto const& quantity : quantities) {
        const auto read = quantity_in(quantity);
        const auto there = converted(read, *unit, asked);
        values.push_back(there);
        if (!read)
            blame(quantity, read.error(), exit_status::not_read);
        else if (!there && read->unit().kind() == unit_kind::one)
            blame_unitless(quantity);
        else if (!there)
            blame(quantity, there.error(), exit_status::found);
        else if (asked.format == "text")
            made.out += to_string(*there, asked.lang) + "\n";
        else if (asked.format == "tsv")
            made.out += quantity + "\t" + number_text(*there) + "\t" + to_string(there->unit()) + "\t" +
                        (there->number().lower().infinite ? "" : to_string(there->number().lower().at)) + "\t" +
                        (there->number().upper().infinite ? "" : to_string(there->number().upper().at)) + "\n";
    }
    if (asked.format == "json") made.out = write_values_json(values, asked.lang);
    return made;
}

} // namespace tongbi::tool
