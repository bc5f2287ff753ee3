// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Tables that others published, read where they lie: none is part of this project. Where the folder
// is not there the test says so, and ctest reports "room: referee, oracles" as skipped.
#pragma once

#include <tongbi/number.hpp>

#include "catch.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace referee {

class oracle {
public:
    class row {
    public:
        /// The field of that column; a column that is not there fails the test.
        std::string const& operator[](std::string_view column) const {
            const auto& names = of_->header_;
            const auto at = std::find(names.begin(), names.end(), column);
            INFO("column " << column);
            REQUIRE(at != names.end());
            return (*fields_)[static_cast<std::size_t>(at - names.begin())];
        }
        [[nodiscard]] std::string text() const {
            std::string all;
            for (auto const& f : *fields_) all += (all.empty() ? "" : ",") + f;
            return all;
        }

    private:
        friend oracle;
        row(oracle const& of, std::vector<std::string> const& fields) : of_(&of), fields_(&fields) {}
        oracle const* of_;
        std::vector<std::string> const* fields_;
    };

    /// Nothing, and a warning, where the folder is not there. A file that is missing in it, a row
    /// of another length and another number of rows fail the test.
    static std::optional<oracle> open(std::string_view name, std::size_t rows) {
        const std::filesystem::path folder(TONGBI_ORACLES);
        if (!std::filesystem::is_directory(folder)) {
            WARN("SKIPPED: no folder " << folder.string() << " with " << name << " (TONGBI_ORACLES)");
            return std::nullopt;
        }
        oracle read;
        std::ifstream in(folder / name, std::ios::binary);
        INFO(name);
        REQUIRE(in);
        for (std::string line; std::getline(in, line);) {
            if (!line.empty() && line.back() == '\r') line.pop_back();
            if (line.empty() || line.front() == '#') continue;
            std::vector<std::string> fields(1);
            bool quoted = false; // "Bahamas, The"
            for (const char c : line) {
                if (c == '"')
                    quoted = !quoted;
                else if (c == ',' && !quoted)
                    fields.emplace_back();
                else
                    fields.back() += c;
            }
            INFO(line);
            if (read.header_.empty()) {
                read.header_ = fields;
                continue;
            }
            REQUIRE(fields.size() == read.header_.size());
            read.fields_.push_back(fields);
        }
        REQUIRE(read.fields_.size() == rows);
        return read;
    }

    [[nodiscard]] std::vector<row> rows() const {
        std::vector<row> all;
        for (auto const& f : fields_) all.push_back(row(*this, f));
        return all;
    }

private:
    std::vector<std::string> header_;
    std::vector<std::vector<std::string>> fields_;
};

/// All of the text as a number, with an exponent where it has one; anything else fails the test.
inline tongbi::decimal number(std::string_view text) {
    INFO("number: " << text);
    const auto e = text.find('e');
    const auto digits = tongbi::scan_digits(text.substr(0, e));
    REQUIRE(digits.error == tongbi::scanned_digits::fault::none);
    REQUIRE(digits.size == text.substr(0, e).size());
    int ten = 0;
    if (e != std::string_view::npos) {
        const auto power = text.substr(e + 1);
        const auto end = std::from_chars(power.data(), power.data() + power.size(), ten);
        REQUIRE(end.ptr == power.data() + power.size());
    }
    return digits.value.shifted(ten);
}

} // namespace referee
