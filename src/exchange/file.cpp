// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

#include <tongbi/exchange/file.hpp>
#include <tongbi/number/huge_pages.hpp>

#include <array>
#include <filesystem>
#include <memory>

namespace tongbi::inline v0 {
namespace {

result<std::string> all_bytes(std::FILE* in, std::string bytes) {
    std::array<char, std::size_t{1} << 16U> block;
    for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), in)) > 0;) bytes.append(block.data(), n);
    if (std::ferror(in) != 0) return refuse(reason::unreadable_file); // a folder opens, and cannot be read
    return bytes;
}

} // namespace

result<std::string> bytes_of(std::FILE* open) { return all_bytes(open, {}); }

result<std::string> bytes_of(file const& from) {
    const auto close = [](std::FILE* f) { static_cast<void>(std::fclose(f)); };
    const std::unique_ptr<std::FILE, decltype(close)> in(std::fopen(from.path.c_str(), "rb"), close);
    if (!in) return refuse(reason::unreadable_file);
    std::string bytes;
    std::error_code no_size; // of a pipe, and of what the system makes up
    const auto size = std::filesystem::file_size(from.path, no_size);
    if (!no_size) {
        bytes.reserve(size);
        detail::ask_for_huge_pages(bytes.data(), bytes.capacity());
    }
    return all_bytes(in.get(), std::move(bytes));
}

} // namespace tongbi::inline v0
