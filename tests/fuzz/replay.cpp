// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Feeds stored inputs to a fuzz target, with any compiler: replay FILE-OR-FOLDER...

#include "property.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>

int main(int count, char** arguments) {
    int fed = 0;
    const auto feed = [&](std::filesystem::path const& file) {
        std::ifstream in(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size());
        ++fed;
    };
    for (int i = 1; i < count; ++i) {
        if (!std::filesystem::is_directory(arguments[i])) {
            feed(arguments[i]);
            continue;
        }
        for (auto const& entry : std::filesystem::directory_iterator(arguments[i])) feed(entry.path());
    }
    LLVMFuzzerTestOneInput(nullptr, 0);
    std::printf("%d files\n", fed);
    return fed == 0 ? 1 : 0;
}
