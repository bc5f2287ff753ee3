#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Builds the fuzz targets (clang with libFuzzer) and runs them, two at a time.
#   sh tests/fuzz/run.sh [seconds for each target] [target...]     15 seconds and all targets without arguments
# SEED=1 repeats a run, as CI does, so that it fails for a change and not by chance: the inputs stand in one order, addresses
# are fixed, and executions are counted instead of seconds (as many as a slow machine makes in that time). Without it every
# run is another. TONGBI_FUZZ_PRESET=asan-fuzz takes targets and libraries that were built for the sanitizers, without an
# optimiser.
# The stored inputs of tests/corpus are read, never written: text files of one input a line are expanded to a folder, what
# is new stays in build/fuzz/new, and what is found in build/fuzz/found. A finding is added by
#   build/fuzz/tests/fuzz/tongbi_fuzz_corpus line build/fuzz/found/read_measure-… >>tests/corpus/read_measure.txt
# and one of csv by copying its file. Prints executions and edges of each target; the status is 1 where anything was found.
set -eu
cd "$(dirname "$0")/../.."
. tests/setup.sh

seconds=${1:-15}
[ $# -eq 0 ] || shift
targets=${*:-read_measure read_fields read_range read_period read_comparison convert csv json read_table}
preset=${TONGBI_FUZZ_PRESET:-fuzz}
folder=build/fuzz

tongbi_quiet "configure-$preset" cmake --preset "$preset"
# shellcheck disable=SC2046,SC2086
tongbi_quiet build-fuzz cmake --build --preset "$preset" --target $(printf 'tongbi_fuzz_%s ' corpus $targets)

rm -rf "$folder/found" "$folder/corpus" "$folder/new"
mkdir -p "$folder/found"
# libFuzzer reads no UTF-8 in a dictionary, only bytes as \xNN.
sed '/^#/d' tests/fuzz/words.txt | od -An -v -tx1 | tr -s ' \n' '\n\n' |
    awk '/^0a$/ { if (word != "") print "\"" word "\""; word = ""; next } /./ { word = word "\\x" $0 }' >"$folder/words.dict"

fixed=
if [ -n "${SEED:-}" ] && setarch -R true 2>/dev/null; then
    fixed="setarch -R" # libFuzzer mutates by what is compared, which may be addresses
fi

# fuzz <target>: its status goes to a file, for it runs in the background
fuzz() {
    case $1 in
        read_measure) longest=96 a_second=4000 ;;
        read_fields) longest=60 a_second=2000 ;;
        read_range | read_period | read_comparison) longest=96 a_second=8000 ;;
        convert) longest=128 a_second=5000 ;;
        json) longest=640 a_second=2000 ;;
        *) longest=640 a_second=400 ;;
    esac
    if [ -n "${SEED:-}" ]; then
        limit=-runs=$((seconds * a_second))
    else
        limit=-max_total_time=$seconds
    fi
    if [ -e "tests/corpus/$1.txt" ]; then
        "build/$preset/tests/fuzz/tongbi_fuzz_corpus" expand "tests/corpus/$1.txt" "$folder/corpus/$1"
    else
        cp -R "tests/corpus/$1" "$folder/corpus/$1"
    fi
    find "$PWD/$folder/corpus/$1" -type f | LC_ALL=C sort | paste -s -d , - >"$folder/$1.inputs"
    mkdir -p "$folder/new/$1"
    status=0
    ASAN_OPTIONS=quarantine_size_mb=32 UBSAN_OPTIONS=print_stacktrace=1 \
        $fixed "build/$preset/tests/fuzz/tongbi_fuzz_$1" "$limit" -seed="${SEED:-0}" -timeout=5 -max_len="$longest" \
        -dict="$folder/words.dict" -artifact_prefix="$folder/found/$1-" -print_final_stats=1 \
        -seed_inputs="@$folder/$1.inputs" "$folder/new/$1" >"$folder/$1.log" 2>&1 || status=$?
    echo "$status" >"$folder/$1.status"
}

mkdir -p "$folder/corpus"
started=0
for target in $targets; do
    fuzz "$target" &
    started=$((started + 1))
    [ $((started % 2)) -ne 0 ] || wait
done
wait

outcome=0
for target in $targets; do
    log=$folder/$target.log
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    edges=$(grep -a -o 'cov: [0-9]*' "$log" | tail -n 1)
    if [ "$(cat "$folder/$target.status")" = 0 ]; then
        echo "$target: ${runs:-0} executions, ${edges#cov: } edges"
    else
        outcome=1
        echo "$target: FOUND, after ${runs:-?} executions"
        grep -a -A 12 -E '^PROPERTY|ERROR|runtime error|terminate called|what\(\)|Assertion|Test unit' "$log" | head -n 60
    fi
done
exit "$outcome"
