#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Does each public header compile alone, without a warning? By clang++ (or CXX), which reads and generates nothing.
set -eu
cd "$(dirname "$0")/../.."
CXX=${CXX:-clang++}
export CXX
eigen=$(pkg-config --cflags-only-I eigen3 2>/dev/null | sed 's/-I/-isystem /g')
export eigen
work=$(mktemp -d)
export work
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2016
find include/tongbi -name '*.hpp' | LC_ALL=C sort | xargs -P "$(getconf _NPROCESSORS_ONLN)" -n 1 sh -c '
    file=$work/$$.cpp
    echo "#include \"$0\"" >"$file"
    $CXX -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only -Iinclude -I. $eigen "$file" ||
        { echo "$0 does not compile alone" >&2; exit 255; }' # 255 stops xargs
echo "$(find include/tongbi -name '*.hpp' | wc -l) headers compile alone"
