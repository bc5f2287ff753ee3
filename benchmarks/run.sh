#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Builds the benchmarks with g++ and clang++ at -O2 and -O3, runs them and prints one table: CPU time, medians.
#   sh benchmarks/run.sh            all four builds
#   sh benchmarks/run.sh --check    -O2 alone; fails where a time is above three times its limit or a ratio a quarter above
# Installs nothing.
set -eu
cd "$(dirname "$0")/.."
. tests/setup.sh
. benchmarks/build.sh

case ${1-} in
    "") variants="g++-O2 g++-O3 clang++-O2 clang++-O3" ;;
    --check) variants="g++-O2 clang++-O2" ;;
    *) echo "usage: sh benchmarks/run.sh [--check]" >&2 && exit 2 ;;
esac

missing=
# need <package of apt> <command>...: does the command work?
need() {
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}
includes() { echo "#include <$1>" | g++ -E -x c++ -; }
need g++ g++ --version
need clang clang++ --version
need cmake cmake --version
need ninja-build ninja --version
need libbenchmark-dev includes benchmark/benchmark.h
need libboost-dev includes boost/version.hpp
need libexpected-dev includes tl/expected.hpp
need nlohmann-json3-dev includes nlohmann/json.hpp
need libutf8proc-dev includes utf8proc.h
need pkg-config pkg-config --version
if [ -n "$missing" ]; then
    echo "Missing, by the names of apt:$missing" >&2
    exit 2
fi

# build <compiler> <-O2 or -O3>; the compiled part, which takes longest to build, at -O2 alone
build() {
    name=bench-$1$2
    report=ON
    if [ "$2" = -O3 ]; then report=OFF; fi
    bench_build "$name" "$1" "$2" "" tongbi_benchmarks -DTONGBI_REPORT=$report -DTONGBI_PANEL=OFF
}

# measure <compiler> <-O2 or -O3>: many short repetitions in random order, so that what disturbs, disturbs all
measure() {
    name=bench-$1$2
    tongbi_quiet "run-$name" "build/$name/benchmarks/tongbi_benchmarks" \
        --benchmark_enable_random_interleaving=true --benchmark_repetitions=41 --benchmark_min_time=0.003 \
        --benchmark_report_aggregates_only=true --benchmark_out_format=json --benchmark_out="build/$name.json"
}

files=
heads=
for variant in $variants; do build "${variant%-O*}" "-${variant##*-}"; done
for variant in $variants; do
    measure "${variant%-O*}" "-${variant##*-}"
    files="$files build/bench-$variant.json"
    heads="$heads${heads:+|}${variant%-O*} -${variant##*-}"
done

echo "g++ $(g++ -dumpfullversion), clang++ $(clang++ -dumpversion)"
echo
# shellcheck disable=SC2086
awk -v check="${1-}" -v heads="$heads" -f benchmarks/heads.awk -f benchmarks/table.awk benchmarks/limits.txt $files
