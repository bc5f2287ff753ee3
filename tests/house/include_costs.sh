#!/usr/bin/env bash
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# What including a header costs: seconds of user time of a file that holds nothing else, median of
# three, and the number of files it brings. A table to read, not a gate.
#   tests/house/include_costs.sh [compiler...]
set -euo pipefail
cd "$(dirname "$0")/../.."
TIMEFORMAT=%U
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ $# -eq 0 ]]; then
    for cxx in g++ clang++; do
        if command -v "$cxx" >/dev/null; then
            set -- "$@" "$cxx"
        fi
    done
fi
headers=(vector string boost/units/systems/si.hpp)
for name in tongbi typed number formula unit measure calendar model; do
    headers+=("tongbi/$name.hpp")
done

printf "%-30s" header
printf " %9s s  files" "$@"
echo
for header in "${headers[@]}"; do
    printf '%-30s' "<$header>"
    echo "#include <$header>" >"$work/one.cpp"
    for cxx in "$@"; do
        command=("$cxx" -std=c++20 -O2 -Iinclude)
        for _ in 1 2 3; do
            { time "${command[@]}" -c "$work/one.cpp" -o "$work/one.o"; } 2>&1
        done >"$work/seconds"
        median=$(sort -n "$work/seconds" | sed -n 2p)
        files=$("${command[@]}" -M "$work/one.cpp" | tr -s ' \\' '\n' | grep -c '^/\|^include/')
        printf ' %11s %6s' "$median" "$((files - 1))" # less the file itself
    done
    echo
done
