// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Each header brings the standard headers of the names that it uses, itself or through a header of the project. The
// compiler does not tell: headers_alone.sh reads those of others once for all headers, and one standard library brings
// more than another. Names that every container brings (std::move, std::size_t, traits) are left out.

#include "catch.hpp"
#include "house/includes.hpp"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <set>

using namespace house;

namespace {

struct standard_header {
    std::string_view header, names;
};
constexpr standard_header table[] = {
    {"algorithm",
     "all_of any_of clamp copy copy_n count count_if fill fill_n find find_if find_if_not lower_bound max min "
     "minmax none_of partition_point reverse sort stable_sort unique upper_bound"},
    {"array", "array to_array"},
    {"bit", "bit_cast bit_width countl_zero countr_zero"},
    {"charconv", "chars_format from_chars to_chars"},
    {"chrono", "chrono"},
    {"cmath", "abs cbrt erfc exp expm1 fmax fmin ldexp log log1p log2 pow sqrt"},
    {"cstdint", "int16_t int32_t int64_t int8_t uint16_t uint32_t uint64_t uint8_t uintptr_t"},
    {"cstring", "memcpy"},
    {"deque", "deque"},
    {"functional", "function"},
    {"limits", "numeric_limits"},
    {"map", "map"},
    {"memory", "make_shared make_unique shared_ptr unique_ptr"},
    {"new", "align_val_t bad_alloc"},
    {"numeric", "accumulate gcd iota"},
    {"optional", "nullopt optional"},
    {"span", "span"},
    {"stdexcept", "domain_error invalid_argument length_error out_of_range"},
    {"string", "string to_string"},
    {"string_view", "string_view"},
    {"tuple", "apply forward_as_tuple tie tuple"},
    {"unordered_map", "unordered_map unordered_multimap"},
    {"unordered_set", "unordered_set"},
    {"variant", "get_if holds_alternative variant"},
    {"vector", "erase_if vector"},
};
/// Of the standard: what another header brings as well.
constexpr standard_header brought[] = {{"string", "string_view"}};

std::string without_comments(std::filesystem::path const& file) {
    std::ifstream in(file);
    std::string text;
    for (std::string line; std::getline(in, line);) text.append(line, 0, line.find("//")).push_back('\n');
    return text;
}

/// The names behind `std::` and `std::ranges::` in a text.
std::set<std::string> names_in(std::string const& text) {
    std::set<std::string> found;
    for (auto at = text.find("std::"); at != std::string::npos; at = text.find("std::", at)) {
        at += std::string_view("std::").size();
        if (text.compare(at, 8, "ranges::") == 0) at += 8;
        auto end = at;
        while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_'))
            ++end;
        found.insert(text.substr(at, end - at));
    }
    return found;
}

bool lists(standard_header const& one, std::string const& name) {
    return (" " + std::string(one.names) + " ").find(" " + name + " ") != std::string::npos;
}

/// All headers that one brings, as they say it.
void bring(graph const& headers, std::string const& header, std::set<std::string>& all) {
    if (!all.insert(header).second) return;
    for (auto const& one : brought)
        if (header == one.header) all.insert(std::string(one.names));
    if (const auto at = headers.find(header); at != headers.end())
        for (auto const& next : at->second) bring(headers, next, all);
}

} // namespace

TEST_CASE("each header brings the standard headers of the names that it uses") {
    const std::filesystem::path folder = std::filesystem::path(TONGBI_SOURCE_DIR) / "include";
    const graph headers = includes_of(folder);
    std::size_t used = 0;
    std::string lacking;
    for (auto const& [header, included] : headers) {
        std::set<std::string> all;
        bring(headers, header, all);
        for (auto const& name : names_in(without_comments(folder / header)))
            for (auto const& one : table) {
                if (!lists(one, name)) continue;
                ++used;
                if (all.count(std::string(one.header)) == 0) lacking += header + ": std::" + name + "\n";
            }
    }
    CHECK(lacking == "");
    CHECK(used > 1000);
}
