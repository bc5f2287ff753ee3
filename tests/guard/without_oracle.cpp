// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// A formula that nobody wrote a second time: this must not compile.

#include "support/formulas.hpp"

struct made_up {
    static constexpr std::string_view name = "made up of {one} and {another}";
    static constexpr std::string_view name_zh = "由{前者}和{后者}虚构";
    static constexpr std::array signatures{
        tongbi::signature<2>{{tongbi::slots::a, tongbi::slots::a}, tongbi::slots::a_factor}};
    static constexpr auto domain = tongbi::rules{};
    static constexpr auto value(auto const& one, auto const& another) { return one * 2 - another; }
};
inline constexpr tongbi::computation<made_up> made_up_of;

void check() {
    referee::for_each_formula_of(made_up_of, []<class F>() {});
}
