# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# limits.txt and one JSON file of Google Benchmark per column, named in `heads`, as a table in Markdown; with check=--check a status.

BEGIN {
    split("ns us ms", units)
    scale["ns"] = 1
    scale["us"] = 1e3
    scale["ms"] = 1e6
    columns = print_head("| | limit | predicted", "|---|--:|--:")
}

# 600ns, 2ms in nanoseconds; a plain number is a ratio
function plain(text,    unit) {
    unit = text
    gsub(/[0-9.]/, "", unit)
    return unit == "" ? text + 0 : text * scale[unit]
}
function shown(text,    unit) {
    unit = text
    gsub(/[0-9.]/, "", unit)
    return unit == "" || text == "-" ? text : text + 0 " " unit
}

FNR == 1 { ++file }

file == 1 {
    if (/^#/ || NF < 3) next
    name = $0
    sub(/[ \t]+[^ \t]+[ \t]+[^ \t]+[ \t]*$/, "", name)
    names[++count] = name
    limits[name] = $(NF - 1)
    predicted[name] = $NF
    next
}

/"run_name":/ {
    run = $0
    sub(/^[^:]*: "/, "", run)
    sub(/",?[ \t]*$/, "", run)
    sub(/\/[0-9]+$/, "", run)
    gsub(/\\"/, "\"", run)
}
/"aggregate_name":/ { aggregate = $2 }
/"error_occurred": true/ { bad = bad "\n" run ": failed" }
/"cpu_time":/ { time = $2 + 0 }
/"time_unit":/ {
    unit = $2
    gsub(/[",]/, "", unit)
    if (aggregate ~ /median/) median[run, file] = time * scale[unit]
}

END {
    for (i = 1; i <= count; ++i) {
        name = names[i]
        is_ratio = name ~ /, (amount|boost)$/
        raw = name
        sub(/, [a-z]+$/, ", raw", raw)
        row = "| " name " | " shown(limits[name]) " | " shown(predicted[name])
        for (f = 2; f <= columns + 1; ++f) {
            if (!((name, f) in median) || (is_ratio && !((raw, f) in median))) {
                row = row " | –"
                continue
            }
            ++measured[name]
            value = median[name, f] / (is_ratio ? median[raw, f] : 1)
            if (is_ratio) row = row sprintf(" | %.2f", value)
            else if (value < 1e4) row = row sprintf(" | %.0f ns", value)
            else row = row sprintf(" | %.2f ms", value / 1e6)
            # a ratio is of one run, so that a slow machine does not move it; where fresh pages are dear a time is more
            # than twice what it is elsewhere
            allowed = is_ratio ? 1.25 : 3
            if (limits[name] != "-" && value > allowed * plain(limits[name]))
                bad = bad "\n" name ": above " allowed " times its limit"
        }
        print row " |"
        if (!measured[name]) bad = bad "\n" name ": not measured"
    }
    if (bad != "") print bad
    if (bad != "" && check != "") exit 1
}
