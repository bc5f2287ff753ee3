// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Phrases of comparison, Chinese and English: what one reads as, and what is left over of one that is refused.
#pragma once

#include "model/making.hpp"

namespace phrases {

using namespace making;

struct phrase {
    std::string_view text;
    role as;
    std::string_view best; ///< of the signed magnitude, in its printed unit
    std::string_view bounds;
    std::string_view direction;
    std::string_view against; ///< code
};
inline void check_reads(phrase const& p) {
    INFO(p.text);
    const auto read = read_comparison(p.text);
    REQUIRE(read);
    CHECK(entry_of(read->magnitude.role()).code == entry_of(p.as).code);
    CHECK(best(read->magnitude) == p.best);
    CHECK(bounds(read->magnitude) == p.bounds);
    CHECK(entry_of(read->direction).code == p.direction);
    CHECK(to_string(read->against) == p.against);
}

struct fault {
    std::string_view text, reason, excerpt;
    int offset;
};
inline void check_refused(fault const& f) {
    INFO(f.text);
    const auto read = read_comparison(f.text);
    REQUIRE_FALSE(read);
    CHECK(entry_of(read.error().why).code == f.reason);
    CHECK(read.error().excerpt() == f.excerpt);
    CHECK(read.error().offset == f.offset);
}

} // namespace phrases
