#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Does each public header compile alone, without a warning? By clang++ (or CXX), which reads and generates nothing. A
# header that another includes first, with nothing before it, has been compiled alone when that one has.
set -eu
cd "$(dirname "$0")/../.."
CXX=${CXX:-clang++}
export CXX
eigen=$(pkg-config --cflags-only-I eigen3 2>/dev/null | sed 's/-I/-isystem /g')
export eigen
work=$(mktemp -d)
export work
trap 'rm -rf "$work"' EXIT
find include/tongbi -name '*.hpp' | LC_ALL=C sort >"$work/all"
# shellcheck disable=SC2016
xargs awk 'FNR == 1 { looked = 0 }
    /^#if/ { looked = 1 }
    /^#include/ && !looked { looked = 1; if ($2 ~ "^<tongbi/") print "include/" substr($2, 2, length($2) - 2) }' \
    <"$work/all" | LC_ALL=C sort -u >"$work/first"
warnings="-std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
export warnings
# Standard headers take half of the time, and Eigen, which columns take, a third of theirs: they are read once for all.
# Whether a header names those that it needs is what standard_headers.cpp asks.
sed -n 's/^#include <\([a-z_]*\)>.*/#include <\1>/p' $(cat "$work/all") | LC_ALL=C sort -u >"$work/standard.hpp"
{ cat "$work/standard.hpp" && echo "#include <Eigen/Core>"; } >"$work/eigen.hpp"
# read_once <name>: prints the flags that use it, where the compiler can
read_once() {
    case $("$CXX" --version) in
        *clang*)
            # shellcheck disable=SC2086
            if $CXX $warnings $eigen -x c++-header "$work/$1.hpp" -o "$work/$1.pch" 2>/dev/null; then
                echo "-include-pch $work/$1.pch"
            fi
            ;;
    esac
}
standard=$(read_once standard)
columns=$(read_once eigen)
export standard columns
# shellcheck disable=SC2016
LC_ALL=C comm -23 "$work/all" "$work/first" | xargs -P "$(getconf _NPROCESSORS_ONLN)" -n 1 sh -c '
    file=$work/$$.cpp
    echo "#include \"$0\"" >"$file"
    case $0 in include/tongbi/panel* | include/tongbi/table*) before=$columns ;; *) before=$standard ;; esac
    $CXX $warnings -fsyntax-only -Iinclude -I. $eigen $before "$file" ||
        { echo "$0 does not compile alone" >&2; exit 255; }' # 255 stops xargs
echo "$(wc -l <"$work/all") headers compile alone, $(LC_ALL=C comm -12 "$work/all" "$work/first" | wc -l) of them as the first of another"
