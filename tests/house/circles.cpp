// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// No circle of headers: a header that includes itself through others works only in one order.

#include "catch.hpp"
#include "house/includes.hpp"

#include <algorithm>

using namespace house;

namespace {

/// The first circle that a walk meets, from a header to itself; empty where there is none.
names circle_in(graph const& headers) {
    names way;
    names done;
    const auto walk = [&](auto const& self, std::string const& header) -> bool {
        const bool again = std::find(way.begin(), way.end(), header) != way.end();
        way.push_back(header);
        if (again) return true;
        if (std::find(done.begin(), done.end(), header) == done.end())
            if (const auto at = headers.find(header); at != headers.end())
                for (auto const& next : at->second)
                    if (self(self, next)) return true;
        done.push_back(header);
        way.pop_back();
        return false;
    };
    for (auto const& [header, included] : headers)
        if (walk(walk, header)) return {std::find(way.begin(), way.end(), way.back()), way.end()};
    return {};
}

} // namespace

TEST_CASE("no header includes itself through others") {
    const graph headers = includes_of(TONGBI_SOURCE_DIR "/include");
    CHECK(headers.at("tongbi/number.hpp").size() > 5); // the lines are read
    CHECK(circle_in(headers) == names{});
    // and a circle would be seen, from wherever the walk comes
    CHECK(circle_in({{"a", {"b", "c"}}, {"b", {"d"}}, {"c", {"d"}}, {"d", {}}}) == names{});
    CHECK(circle_in({{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}}) == names{"b", "c", "b"});
    CHECK(circle_in({{"a", {"a"}}}) == names{"a", "a"});
}
