#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Does each public header compile alone, without a warning? By clang++ (or CXX), which reads and generates nothing.
#
# What is read before a header is what the header itself includes, and has been compiled alone too, so that nothing is
# hidden by it: standard headers, Eigen for columns, and the largest of the headers that many others include.
# Whether a header names the standard headers that it needs is what standard_headers.cpp asks.
set -eu
cd "$(dirname "$0")/../.."
CXX=${CXX:-clang++}
eigen=$(pkg-config --cflags-only-I eigen3 2>/dev/null | sed 's/-I/-isystem /g')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags="-std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Iinclude -I. $eigen"
export CXX work flags
at_once=$(getconf _NPROCESSORS_ONLN)
find include/tongbi -name '*.hpp' | LC_ALL=C sort >"$work/all"
# shellcheck disable=SC2046
sed -n 's/^#include <\([a-z_]*\)>.*/#include <\1>/p' $(cat "$work/all") | LC_ALL=C sort -u >"$work/standard.hpp"
{ cat "$work/standard.hpp" && echo "#include <Eigen/Core>"; } >"$work/eigen.hpp"
case $("$CXX" --version) in *clang*) can_read_once=yes ;; *) can_read_once= ;; esac
for name in standard eigen; do
    # shellcheck disable=SC2086
    [ -z "$can_read_once" ] || $CXX $flags -fpch-instantiate-templates -x c++-header "$work/$name.hpp" -o "$work/$name.pch"
done

# Lines "header before": the header to be read once that it includes, or "-".
# shellcheck disable=SC2046
awk -f tests/house/read_once.awk $(cat "$work/all") >"$work/before"
cat >"$work/compile" <<'END'
# compile <header> <before> [<precompiled header to write>]
case $1 in include/tongbi/panel* | include/tongbi/table*) before=eigen ;; *) before=standard ;; esac
name=$(echo "$1" | tr / _)
[ "$2" = - ] || before=$(echo "$2" | tr / _)
[ ! -e "$work/$before.pch" ] || flags="$flags -include-pch $work/$before.pch"
[ -e "$work/$name.cpp" ] || echo "#include \"$1\"" >"$work/$name.cpp"
if [ "${3:-}" ]; then
    $CXX $flags -fpch-instantiate-templates -x c++-header "$work/$name.cpp" -o "$work/$name.pch"
else
    $CXX $flags -fsyntax-only "$work/$name.cpp"
fi || { echo "$1 does not compile alone" >&2; exit 255; } # 255 stops xargs
END
if [ "$can_read_once" ]; then
    awk '$2 != "-" { print $2, "-", "pch" }' "$work/before" | sort -u | xargs -P "$at_once" -L 1 sh "$work/compile"
fi
xargs -P "$at_once" -L 1 sh "$work/compile" <"$work/before"
echo "$(wc -l <"$work/all") headers compile alone"
