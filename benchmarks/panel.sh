#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Columns against a copy loop, with and without AVX2: one table, in times the copy loop.
#   sh benchmarks/panel.sh              g++ and clang++ at -O2 and -O3, 38 MB in and 38 MB out
#   sh benchmarks/panel.sh -O2          at -O2 alone
#   sh benchmarks/panel.sh --check      g++ with AVX2 and clang++ without, at -O2; fails where a figure is above four times
#                                       its limit
#   TONGBI_ENTITIES=100000 sh benchmarks/panel.sh      384 MB
# Needs what run.sh needs, and libeigen3-dev. Installs nothing.
set -eu
cd "$(dirname "$0")/.."
. tests/setup.sh
. benchmarks/build.sh

case ${1-} in
    "") levels="-O2 -O3" ;;
    -O2 | --check) levels="-O2" ;;
    *) echo "usage: sh benchmarks/panel.sh [-O2 | --check]" >&2 && exit 2 ;;
esac
sets=SSE2
if grep -qsw avx2 /proc/cpuinfo; then sets="AVX2 SSE2"; fi

# wait_for <process>...: each is one file, which one processor compiles; two at a time
wait_for() {
    for process in "$@"; do wait "$process"; done
}

heads=
files=
building=
started=0
for set in $sets; do
    flags=
    if [ "$set" = AVX2 ]; then flags=-mavx2; fi
    compilers="g++ clang++"
    if [ "${1-}" = --check ] && [ "$sets" != SSE2 ]; then
        if [ "$set" = AVX2 ]; then compilers=g++; else compilers=clang++; fi
    fi
    for compiler in $compilers; do
        for level in $levels; do
            name=bench-panel-$compiler$level-$set
            bench_build "$name" "$compiler" "$level" "$flags" tongbi_panel_benchmarks &
            building="$building $!"
            started=$((started + 1))
            if [ $((started % 2)) -eq 0 ]; then
                # shellcheck disable=SC2086
                wait_for $building
                building=
            fi
            heads="$heads${heads:+|}$compiler $level $set"
            files="$files build/$name.json"
        done
    done
done
# shellcheck disable=SC2086
wait_for $building
# In turns within one process: what disturbs, disturbs all.
for json in $files; do
    name=$(basename "$json" .json)
    tongbi_quiet "run-$name" "build/$name/benchmarks/tongbi_panel_benchmarks" \
        --benchmark_enable_random_interleaving=true --benchmark_repetitions=15 --benchmark_min_time=0.003 \
        --benchmark_report_aggregates_only=true --benchmark_out_format=json --benchmark_out="$json"
done

echo "g++ $(g++ -dumpfullversion), clang++ $(clang++ -dumpversion)"
echo
# shellcheck disable=SC2086
awk -v check="${1-}" -v heads="$heads" -f benchmarks/heads.awk -f benchmarks/panel.awk benchmarks/panel_limits.txt $files
