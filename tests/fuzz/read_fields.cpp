// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Number and unit in two fields. What they say prints in one text that says the same, and goes through columns.

#include "columns.hpp"

using namespace fuzz;

namespace {

void fields(std::string_view number, std::string_view unit) {
    const auto m = read_measure(number, unit, own);
    if (!m) {
        check(m.error(), m.error().input == unit_field ? unit : number);
        require(m.error().input == number_field || m.error().input == unit_field, "a fault stands in a field", number,
                unit);
        return;
    }
    check(*m, number);
    const auto again = read_measure(to_string(*m), own);
    require(again.has_value() && *again == *m, "two fields print to a text that says the same", number, unit,
            to_string(*m));
    columns(*m, number);
}

} // namespace

/// The fields are the two lines of an input; one line is cut in two at every character.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    const std::string_view text = text_of(data, size);
    if (const auto line = text.find('\n'); line != std::string_view::npos)
        fields(text.substr(0, line), text.substr(line + 1));
    else
        for (std::size_t cut = 0; cut <= text.size(); ++cut) fields(text.substr(0, cut), text.substr(cut));
    return 0;
}
