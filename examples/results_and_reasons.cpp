// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// What do I do with a result? A value with its ends, or a reason with a stable code.
#include <fmt/core.h>
#include <tongbi/format.hpp>
#include <tongbi/tongbi.hpp>

int main() {
    using namespace tongbi;

    const auto whole = whole_of(read_measure("6535万千瓦"), as_share(read_measure("36.4%")));
    if (whole) { // a value: its unit, its best number, its ends
        const figure f = whole->number();
        fmt::print("{}: {} in [{}, {}]\n", to_string(whole->unit()), to_double(*f.best()), to_string(f.lower().at),
                   to_string(f.upper().at));
    }
    for (const auto text :
         {"约2.8亿元", "预计超过7400亿元", "3.6万家", "三成", "≥95%", "第三高值", "-13.9℃", "12斤斗", "1.2.3%"}) {
        const auto m = read_measure(text);
        if (m)
            fmt::print("{}: {} {}\n", text,
                       m->number().lower().infinite ? "no lower end" : to_string(m->number().lower().at), m->unit());
        else
            fmt::print("{}: {}, {}\n", text, code_of(m.error().why), describe(m.error(), language::zh));
    }
}
