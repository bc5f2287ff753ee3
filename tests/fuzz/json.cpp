// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A data file in JSON. What loads is written and read again, as JSON and as CSV.

#include "report.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace fuzz;
    check_file(text_of(data, size), read_report_json, write_report_json, read_report_csv, write_report_csv);
    return 0;
}
