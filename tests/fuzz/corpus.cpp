// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Between stored inputs in a text file (lines.hpp) and files that libFuzzer reads and writes:
//   corpus expand TEXT-FILE FOLDER    writes a file for every line
//   corpus line FILE...               prints the line of every file, to be appended to the text
//   file

#include "lines.hpp"

#include <filesystem>

int main(int count, char** arguments) {
    const std::vector<std::string> words(arguments + 1, arguments + count);
    if (words.size() == 3 && words[0] == "expand") {
        std::filesystem::create_directories(words[2]);
        int number = 0;
        for (auto const& input : fuzz::inputs_of(words[1]))
            std::ofstream(words[2] + "/" + std::to_string(number++), std::ios::binary) << input;
        return number == 0 ? 1 : 0;
    }
    if (words.size() >= 2 && words[0] == "line") {
        for (std::size_t i = 1; i < words.size(); ++i) std::puts(fuzz::line_of(fuzz::bytes_of(words[i])).c_str());
        return 0;
    }
    std::fputs("corpus expand TEXT-FILE FOLDER, or corpus line FILE...\n", stderr);
    return 2;
}
