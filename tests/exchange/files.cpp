// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A file by its path: its bytes as they are, or a refusal.

#include "catch.hpp"

#include <tongbi/exchange/file.hpp>

#include <cstdio>
#include <memory>

namespace {

constexpr auto shipped = TONGBI_SOURCE_DIR "/examples/data/jiangsu_2023.csv";

TEST_CASE("a file gives its bytes, and one that is not there or is a folder is refused") {
    const auto bytes = bytes_of(tongbi::file(shipped));
    REQUIRE(bytes);
    CHECK(bytes->starts_with("id,"));
    CHECK(bytes->back() == '\n');
    const std::string folder = TONGBI_SOURCE_DIR "/examples";
    for (auto const& no_file : {folder, folder + "/no_such_file.csv", std::string()}) {
        INFO(no_file);
        const auto refused = bytes_of(tongbi::file(no_file));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().why == tongbi::reason::unreadable_file);
    }
}

TEST_CASE("an open file gives the bytes that it still has") {
    const auto close = [](std::FILE* f) { static_cast<void>(std::fclose(f)); };
    const std::unique_ptr<std::FILE, decltype(close)> open(std::fopen(shipped, "rb"), close);
    REQUIRE(open);
    const auto all = tongbi::bytes_of(open.get());
    REQUIRE(all);
    CHECK(*all == *bytes_of(tongbi::file(shipped)));
    CHECK(tongbi::bytes_of(open.get())->empty()); // what was read is gone
}

} // namespace
