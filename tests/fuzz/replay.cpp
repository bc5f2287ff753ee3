// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Feeds stored inputs to a fuzz target, with any compiler: replay TEXT-FILE-OR-FOLDER...
// A text file holds one input a line (lines.hpp), a folder one a file.

#include "lines.hpp"

#include <filesystem>

int main(int count, char** arguments) {
    int fed = 0;
    const auto feed = [&](std::string const& bytes) {
        LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size());
        ++fed;
    };
    for (int i = 1; i < count; ++i) {
        if (std::filesystem::is_directory(arguments[i]))
            for (auto const& entry : std::filesystem::directory_iterator(arguments[i]))
                feed(fuzz::bytes_of(entry.path().string()));
        else
            for (auto const& input : fuzz::inputs_of(arguments[i])) feed(input);
    }
    LLVMFuzzerTestOneInput(nullptr, 0);
    std::printf("%d inputs\n", fed);
    return fed == 0 ? 1 : 0;
}
