// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What the headers of the project include, as they say it.
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace house {

using names = std::vector<std::string>;
/// Each header, as `tongbi/number/figure.hpp`, with what it includes in angle brackets.
using graph = std::map<std::string, names>;

inline graph includes_of(std::filesystem::path const& folder) {
    graph headers;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(folder / "tongbi")) {
        if (entry.path().extension() != ".hpp") continue;
        names& included = headers[std::filesystem::relative(entry.path(), folder).generic_string()];
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) {
            constexpr std::string_view before = "#include <";
            if (line.starts_with(before))
                included.push_back(line.substr(before.size(), line.find('>') - before.size()));
        }
    }
    return headers;
}

} // namespace house
