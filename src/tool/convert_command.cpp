// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// `tongbi convert`: quantities as a report prints them in another unit, with the digits that they have.

#include "tool/command.hpp"

#include <tongbi/exchange.hpp>
#include <tongbi/measure.hpp>

namespace tongbi::tool {

output run_convert(options const& asked) {
    const std::span<std::string const> quantities(asked.inputs.data(), asked.inputs.size() - 1);
    const std::string& to = asked.inputs.back();
    output made;
    const auto blame = [&](std::string const& what, refusal const& why, exit_status status) {
        made.faults += what + ": " + describe(why, asked.lang) + "\n";
        made.status = worse(made.status, status);
    };
    const auto unit = read_unit(to);
    if (!unit) {
        blame(to, unit.error(), exit_status::not_read);
        return made;
    }
    std::vector<result<measure>> values;
    if (asked.format == "tsv") made.out = "quantity\tvalue\tunit\tlower\tupper\n";
    for (auto const& quantity : quantities) {
        const auto read = read_measure(quantity);
        const auto converted = convert(read, to);
        values.push_back(converted);
        if (!read)
            blame(quantity, read.error(), exit_status::not_read);
        else if (!converted)
            blame(quantity, converted.error(), exit_status::found);
        else if (asked.format == "text")
            made.out += to_string(*converted, asked.lang) + "\n";
        else if (asked.format == "tsv")
            made.out += quantity + "\t" + number_text(*converted) + "\t" + to_string(converted->unit()) + "\t" +
                        (converted->number().lower().infinite ? "" : to_string(converted->number().lower().at)) + "\t" +
                        (converted->number().upper().infinite ? "" : to_string(converted->number().upper().at)) + "\n";
    }
    if (asked.format == "json") made.out = write_values_json(values, asked.lang);
    return made;
}

} // namespace tongbi::tool
