#!/bin/sh
# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# Downloaded tables of a million rows: reading them, growth of them, a check; and the same work in polars and data.table.
#   sh benchmarks/table.sh        peers that are not there are named and skipped; installs nothing
# Debian: r-cran-data.table; npm: nodejs-polars (NPM_DIR=<where>)
set -eu
cd "$(dirname "$0")/.."
. tests/setup.sh
. benchmarks/build.sh
work=build/tables
mkdir -p "$work"

name=bench-table-g++-O2
bench_build "$name" g++ -O2 "" tongbi_table_speed -DTONGBI_REPORT=ON -DTONGBI_TABLE=ON -DTONGBI_TOOL=OFF
"build/$name/benchmarks/tongbi_table_speed" "$work" >"$work/results.tsv"

if Rscript -e 'library(data.table)' >/dev/null 2>&1; then
    Rscript benchmarks/peers/datatable_table.R "$work" >>"$work/results.tsv"
else
    echo "skipped: data.table is not there" >&2
fi
if (cd "${NPM_DIR:-.}" && node -e 'require("nodejs-polars")') >/dev/null 2>&1; then
    node benchmarks/peers/polars_table.mjs "$work" >>"$work/results.tsv"
else
    echo "skipped: polars is not there" >&2
fi

awk -F '\t' '
    BEGIN { print "| work | with | ms | limit |"; print "|---|---|--:|--:|" }
    { printf "| %s | %s | %s | %s |\n", $1, $2, $3, $4 == "" || $4 == 0 ? "-" : $4 }' "$work/results.tsv"
