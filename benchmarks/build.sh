# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# How the programs of the benchmarks are built. Expects tests/setup.sh, and to be read in the project root.

# bench_build <name> <compiler> <level> <flags> <target> [options of cmake]: into build/<name>
bench_build() {
    name=$1
    compiler=$2
    level=$3
    flags=$4
    target=$5
    shift 5
    tongbi_quiet "configure-$name" cmake -S . -B "build/$name" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_CXX_FLAGS_RELEASE="$level -DNDEBUG" \
        -DBUILD_SHARED_LIBS=OFF -DTONGBI_BENCHMARKS=ON -DTONGBI_TESTS=OFF -DTONGBI_EXAMPLES=OFF -DTONGBI_FORMAT=OFF \
        -DTONGBI_REPORT=OFF -DTONGBI_INSTALL=OFF "$@"
    tongbi_quiet "build-$name" cmake --build "build/$name" --target "$target"
}
