# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Which headers are worth reading once for those that include them, by the lines that need not be read again: prints each
# header and the one to be read before it, or "-".

FNR == 1 { files[++n] = FILENAME }
{ ++lines[FILENAME] }
/^#include <tongbi\// { includes[FILENAME] = includes[FILENAME] " include/" substr($2, 2, length($2) - 2) }
function reach(from, at,    names, count, i) { # marks all that `at` includes as reached by `from`
    count = split(includes[at], names, " ")
    for (i = 1; i <= count; ++i)
        if (!((from, names[i]) in below)) {
            below[from, names[i]] = 1
            weight[from] += lines[names[i]]
            reach(from, names[i])
        }
}
function saves(file, hub) { return (file, hub) in below && weight[hub] > saved[file] }
END {
    for (i = 1; i <= n; ++i) reach(files[i], files[i])
    for (i = 1; i <= n; ++i) weight[files[i]] += lines[files[i]]
    do {
        most = 0
        for (i = 1; i <= n; ++i) {
            gain = -2 * weight[files[i]] # precompiling takes longer than reading
            for (j = 1; j <= n; ++j)
                if (saves(files[j], files[i])) gain += weight[files[i]] - saved[files[j]]
            if (gain > most) {
                most = gain
                hub = files[i]
            }
        }
        for (j = 1; j <= n; ++j)
            if (most > 0 && saves(files[j], hub)) {
                saved[files[j]] = weight[hub]
                by[files[j]] = hub
            }
    } while (most > 0)
    for (i = 1; i <= n; ++i) print files[i], by[files[i]] == "" ? "-" : by[files[i]]
}
