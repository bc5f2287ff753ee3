# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# panel_limits.txt and one JSON file of Google Benchmark per column, named in `heads`, as a table in Markdown: times of
# the copy loop, and its ns a cell; with check=--check a status.

BEGIN {
    columns = print_head("| | limit, AVX2 | SSE2 | predicted", "|---|--:|--:|--:")
}
FNR == 1 { ++file }

file == 1 {
    if (/^#/ || NF < 4) next
    name = $0
    sub(/[ \t]+[^ \t]+[ \t]+[^ \t]+[ \t]+[^ \t]+[ \t]*$/, "", name)
    names[++count] = name
    wide[name] = $(NF - 2)
    narrow[name] = $(NF - 1)
    predicted[name] = $NF
    next
}

/"run_name":/ {
    run = $0
    sub(/^[^:]*: "/, "", run)
    sub(/",?[ \t]*$/, "", run)
}
/"aggregate_name":/ { aggregate = $2 }
/"error_occurred": true/ { bad = bad "\n" run ": failed" }
/"cpu_time":/ { time = $2 + 0 }
/"items_per_second":/ {
    rate = $2 + 0
    if (aggregate ~ /median/ && rate > 0) per_cell[run, file] = 1e9 / rate
}

END {
    row = "| copy loop, ns a cell | | | "
    for (f = 2; f <= columns + 1; ++f) row = row sprintf(" | %.2f", per_cell["copy loop", f])
    print row " |"
    for (i = 1; i <= count; ++i) {
        name = names[i]
        row = "| " name " | " wide[name] " | " narrow[name] " | " predicted[name]
        measured = 0
        for (f = 2; f <= columns + 1; ++f) {
            # daily anomalies are of another size, with a copy loop of its own
            base = name ~ /^daily / ? "copy loop of days" : name ~ /of a strided copy$/ ? "copy loop, strided" : "copy loop"
            kernel = name
            sub(/, of a strided copy$/, "", kernel)
            if (!((kernel, f) in per_cell) || !((base, f) in per_cell)) {
                row = row " | –"
                continue
            }
            ++measured
            value = per_cell[kernel, f] / per_cell[base, f]
            row = row sprintf(" | %.2f", value)
            limit = head[f - 1] ~ /AVX2/ ? wide[name] : narrow[name]
            # what a line of memory costs of which every second cell is read is the machine's: --check asks the strided copy
            if (name == "strided in both axes") continue
            if (limit != "-" && value > 4 * limit) bad = bad "\n" name ", " head[f - 1] ": above four times its limit"
        }
        print row " |"
        if (!measured) bad = bad "\n" name ": not measured"
    }
    if (bad != "") print bad
    if (bad != "" && check != "") exit 1
}
