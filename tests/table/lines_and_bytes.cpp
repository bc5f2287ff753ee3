// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Lines and fields are found 64 bytes at a time, wherever a line begins and ends; bytes that are given away are read as
// those that are kept.

#include "catch.hpp"
#include "table/fields.hpp"

#include <tongbi/table.hpp>

#include <random>
#include <string>
#include <vector>

using namespace tongbi;

namespace {

using lines = std::vector<std::vector<std::string>>;

lines as_scanned(std::string const& text, char delimiter) {
    lines all;
    detail::field_scanner scan(text, delimiter);
    for (detail::line_of_fields row; scan.next(row);) {
        all.emplace_back();
        for (std::size_t i = 0; i < row.size; ++i) all.back().emplace_back(row[i]);
    }
    return all;
}
/// Byte by byte; a field may stand in quotes, which hold no quote and no end of a line.
lines byte_by_byte(std::string const& text, char delimiter) {
    lines all;
    bool begins = true, quoted = false;
    for (const char c : text) {
        if (begins) all.emplace_back(1);
        begins = false;
        if (c == '"')
            quoted = !quoted;
        else if (c == '\n')
            begins = true;
        else if (c == delimiter && !quoted)
            all.back().emplace_back();
        else
            all.back().back() += c;
    }
    return all;
}

} // namespace

TEST_CASE("lines and fields of any length are those of a scan byte by byte") {
    std::mt19937_64 engine(61);
    for (int i = 0; i < 3000; ++i) {
        const char delimiter = ",;\t"[engine() % 3];
        const auto longest = 1 + engine() % 80;
        const bool has_quotes = engine() % 3 == 0;
        std::string text;
        for (auto fields = engine() % 60; fields > 0; --fields) {
            const bool quoted = has_quotes && engine() % 8 == 0;
            std::string field(engine() % longest, 'x');
            if (quoted) field = '"' + field + delimiter + '"';
            text += field + (engine() % 5 == 0 ? '\n' : delimiter);
        }
        INFO(text);
        CHECK(as_scanned(text, delimiter) == byte_by_byte(text, delimiter));
    }
}

TEST_CASE("bytes that are given away are read as those that are kept") {
    const std::string plain = "年份,省份,产量(万吨)\n2022,江苏省,10\n2023,江苏省,11\n";
    const std::string marked = "\xEF\xBB\xBF" + plain;
    for (auto const& bytes : {plain, marked, *encoded(plain, text_encoding::gb18030)}) {
        const auto kept = read_table(bytes);
        std::string given = bytes;
        const auto taken = read_table(std::move(given));
        REQUIRE((kept && taken));
        CHECK(write_tidy_csv(*taken) == write_tidy_csv(*kept));
        CHECK(taken->cell(0, 0, 1)->text == "11");
    }
    for (auto const& bytes : {std::string("PK\x03\x04"), std::string("a\0b", 3), std::string("\xEF\xBB\xBF\xFF")}) {
        const auto refused = read_table(std::string(bytes));
        REQUIRE(!refused);
        CHECK(refused.error().byte == read_table(bytes).error().byte);
        CHECK(describe(refused.error(), "x") == describe(read_table(bytes).error(), "x"));
    }
}
