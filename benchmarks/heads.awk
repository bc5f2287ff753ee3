# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

# What the tables of run.sh and panel.sh have in common. Prints the head of a table, whose first cells are given, with a
# column for each name in `heads`; gives how many they are.
function print_head(row, line,    columns, head, c) {
    columns = split(heads, head, "|")
    for (c = 1; c <= columns; ++c) {
        row = row " | " head[c]
        line = line "|--:"
    }
    print row " |"
    print line "|"
    return columns
}
