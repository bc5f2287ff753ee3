// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// One attribute of a good pair is spoiled, and the computation is refused for that reason.
#pragma once

#include "model/making.hpp"

namespace making {

/// One attribute is changed, and a computation that went well before is refused.
template <class A, class B>
struct spoiled {
    std::string_view what;
    std::function<void(A&, B&)> change;
    std::string_view reason; ///< "" where it still goes well
};

template <class A, class B, class Compute>
void check_each(A const& a, B const& b, Compute compute, std::vector<spoiled<A, B>> const& cases) {
    REQUIRE(reason_of(compute(a, b)).empty());
    for (auto const& c : cases) {
        A x = a;
        B y = b;
        c.change(x, y);
        INFO(c.what);
        CHECK(reason_of(compute(x, y)) == c.reason);
        const auto answer = compute(x, y);
        if (!answer) {
            CHECK_FALSE(describe(answer.error()).empty());
            CHECK_FALSE(describe(answer.error(), language::zh).empty());
        }
    }
}

struct prices {
    price_basis of_level;
    price_basis of_growth;
    bool go_together;
};
inline constexpr std::array price_pairs{
    prices{price_basis::none, price_basis::none, true},
    prices{price_basis::nominal, price_basis::nominal, true},
    prices{price_basis::real, price_basis::real, true},
    prices{price_basis::nominal, price_basis::real, false},
    prices{price_basis::real, price_basis::nominal, false},
    prices{price_basis::nominal, price_basis::unknown, false},
    prices{price_basis::unknown, price_basis::nominal, false},
    prices{price_basis::unknown, price_basis::unknown, false},
    prices{price_basis::nominal, price_basis::none, false},
};

} // namespace making
