#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# The same work in what users pick instead: year over year, share, and a panel of long rows, on the panel of benchmarks/panel.cpp
# (10,000 entities x 480 months), best of several, one table in ns a cell and in times tongbi's.
#   sh benchmarks/peers/run.sh        peers that are not there are named and skipped; installs nothing
# Debian: python3-numpy python3-pandas r-cran-data.table (PYTHON=/usr/bin/python3 where another one comes first);
# npm: nodejs-polars @duckdb/node-api (NPM_DIR=<where>)
set -eu
cd "$(dirname "$0")/../.."
. tests/setup.sh
. benchmarks/build.sh
here=benchmarks/peers
work=build/peers
mkdir -p "$work"

name=bench-panel-g++-O2-peers
flags=
if grep -qsw avx2 /proc/cpuinfo; then flags=-mavx2; fi
bench_build "$name" g++ -O2 "$flags" tongbi_peer
"build/$name/benchmarks/tongbi_peer" "$work/panel.f64" >"$work/results.tsv"

# peer <name> <test that it is there> <command...>: its lines are work, name and ns a cell
peer() {
    who=$1
    there=$2
    shift 2
    if ! sh -c "$there" >/dev/null 2>&1; then
        echo "skipped: $who is not there" >&2
        return 0
    fi
    "$@" "$work/panel.f64" >>"$work/results.tsv"
}
PYTHON=${PYTHON:-python3}
export PYTHON
peer NumPy '"$PYTHON" -c "import numpy"' "$PYTHON" "$here/numpy_panel.py"
peer pandas '"$PYTHON" -c "import pandas"' "$PYTHON" "$here/pandas_panel.py"
peer data.table "Rscript -e 'library(data.table)'" Rscript "$here/datatable_panel.R"
peer polars 'cd "${NPM_DIR:-.}" && node -e "require(\"nodejs-polars\")"' node "$here/polars_panel.mjs"
peer DuckDB 'cd "${NPM_DIR:-.}" && node -e "require(\"@duckdb/node-api\")"' node "$here/duckdb_panel.mjs"

sort -t "$(printf '\t')" -k1,1 -k3,3n "$work/results.tsv" | awk -F '\t' '
    { line[NR] = $0 }
    $2 == "tongbi" { ours[$1] = $3 }
    END {
        print "| work | with | ns a cell | times tongbi |"
        print "|---|---|--:|--:|"
        for (i = 1; i <= NR; ++i) {
            split(line[i], f, "\t")
            printf "| %s | %s | %.2f | %.1f |\n", f[1], f[2], f[3], f[3] / ours[f[1]]
        }
    }'
