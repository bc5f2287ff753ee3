// SPDX-FileCopyrightText: The tongbi authors
// SPDX-License-Identifier: BSL-1.0

// Answers that keep tables beside their numbers, in two files of one program, one built with -mavx2 and one without:
// what one allocates the other may give back.
#include <cstdio>
#include <initializer_list>

double tables_on_baseline(int width);
double tables_on_avx2(int width);

int main() {
    if (!__builtin_cpu_supports("avx2")) return 0;
    for (const int width : {1, 3, 4, 7}) {
        const double plain = tables_on_baseline(width);
        const double wide = tables_on_avx2(width);
        std::printf("%d entities: %.17g and %.17g\n", width, plain, wide);
        if (plain != wide || tables_on_baseline(width) != plain) return 1;
    }
    return 0;
}
