// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Columns of two files of one program, one built with -mavx2 and one without: each runs its own code, in either order
// of linking, and both give the same numbers.
#include "lanes.hpp"

#include <cstdio>
#include <cstring>

seen on_baseline();
seen on_avx2();

int main() {
    const seen plain = on_baseline();
    std::printf("baseline: %g lanes\n", plain.lanes);
    if (plain.lanes != 2) return 1; // an old processor would stop here
    if (!__builtin_cpu_supports("avx2")) return 0;
    const seen wide = on_avx2();
    std::printf("avx2: %g lanes\n", wide.lanes);
    if (wide.lanes != 4) return 1;
    return std::memcmp(plain.growth.data(), wide.growth.data(), sizeof plain.growth) == 0 ? 0 : 1;
}
