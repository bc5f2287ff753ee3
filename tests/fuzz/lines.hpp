// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

/// \file
/// Inputs of a fuzz target in a text file, one a line. A line holds the bytes of the input; a byte
/// that nobody would see is written \xNN, a line break \n and a backslash \\. Lines that begin with
/// # are comments, empty ones count nothing.
#pragma once

#include "property.hpp"

#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

inline std::string bytes_of(std::string const& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Controls, spaces of other widths, direction marks, the byte order mark, private and unassigned
/// planes.
struct range {
    unsigned from, to;
};
inline constexpr std::array<range, 11> unseen{{{0, 0x1F},
                                               {0x7F, 0xA0},
                                               {0xAD, 0xAD},
                                               {0x2000, 0x200F},
                                               {0x2028, 0x202F},
                                               {0x205F, 0x206F},
                                               {0x3000, 0x3000},
                                               {0xE000, 0xF8FF},
                                               {0xFEFF, 0xFEFF},
                                               {0xFFF0, 0xFFFF},
                                               {0x30000, 0x10FFFF}}};

/// How many bytes at the head of the text are one character that a person sees; 0 for none.
inline std::size_t visible_head(std::string_view text) {
    for (std::size_t length = 1; length <= 4 && length <= text.size(); ++length) {
        if (!is_utf8(text.substr(0, length))) continue;
        unsigned point = static_cast<unsigned char>(text[0]) & (length == 1 ? 0x7FU : 0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) point = point * 64U + (static_cast<unsigned char>(text[i]) & 0x3FU);
        for (auto const& [from, to] : unseen)
            if (point >= from && point <= to) return 0;
        return length;
    }
    return 0;
}

inline std::string line_of(std::string_view input) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string line;
    for (std::size_t i = 0; i < input.size();) {
        const std::size_t seen = visible_head(input.substr(i));
        const bool edge = (i == 0 && input[i] == '#') || (input[i] == ' ' && (i == 0 || i + 1 == input.size()));
        if (input[i] == '\n' || input[i] == '\\') {
            line += input[i++] == '\n' ? "\\n" : "\\\\";
        } else if (seen == 0 || edge) {
            const auto byte = static_cast<unsigned char>(input[i++]);
            line.append("\\x").append(1, digits[byte / 16U]).append(1, digits[byte % 16U]);
        } else {
            line += input.substr(i, seen);
            i += seen;
        }
    }
    return line;
}

inline std::optional<std::string> input_of(std::string_view line) {
    const auto digit = [&](std::size_t at) -> int {
        const char c = at < line.size() ? line[at] : '?';
        if (c >= '0' && c <= '9') return c - '0';
        return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    };
    std::string input;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\') {
            input += line[i];
            continue;
        }
        const char kind = ++i < line.size() ? line[i] : '?';
        if (kind == '\\' || kind == 'n') {
            input += kind == 'n' ? '\n' : '\\';
        } else if (kind == 'x' && digit(i + 1) >= 0 && digit(i + 2) >= 0) {
            input += static_cast<char>(digit(i + 1) * 16 + digit(i + 2));
            i += 2;
        } else {
            return std::nullopt;
        }
    }
    return input;
}

/// The inputs of such a file. A line that is none ends the program with its text.
inline std::vector<std::string> inputs_of(std::string const& file) {
    std::vector<std::string> inputs;
    std::ifstream in(file, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto input = input_of(line);
        require(input.has_value(), "a line of stored inputs knows \\xNN, \\n and \\\\", file, line);
        require(input_of(line_of(*input)) == input, "an input is written to a line and read again", line);
        inputs.push_back(*input);
    }
    return inputs;
}

} // namespace fuzz
