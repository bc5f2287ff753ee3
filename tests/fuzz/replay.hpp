// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Feeds stored inputs to a fuzz target, with any compiler: replay TARGET TEXT-FILE-OR-FOLDER...
// A text file holds one input a line (lines.hpp), a folder one a file.
#pragma once

#include "lines.hpp"

#include <cstdio>
#include <filesystem>
#include <span>
#include <string_view>

namespace fuzz {

/// A fuzz target and its name.
struct replayed {
    std::string_view name;
    int (*feed)(std::uint8_t const*, std::size_t);
};

inline int replay(std::span<replayed const> targets, int count, char** arguments) {
    if (count < 3) return 2;
    for (auto const& [name, target] : targets) {
        if (name != arguments[1]) continue;
        int fed = 0;
        const auto feed = [&fed, to = target](std::string const& bytes) {
            to(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size());
            ++fed;
        };
        for (int i = 2; i < count; ++i) {
            if (std::filesystem::is_directory(arguments[i]))
                for (auto const& entry : std::filesystem::directory_iterator(arguments[i]))
                    feed(bytes_of(entry.path().string()));
            else
                for (auto const& input : inputs_of(arguments[i])) feed(input);
        }
        target(nullptr, 0);
        std::printf("%d inputs\n", fed);
        return fed == 0 ? 1 : 0;
    }
    return 2;
}

} // namespace fuzz
