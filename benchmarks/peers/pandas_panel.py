# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

"""The same in pandas: a column for each entity."""

import sys
import time

import numpy
import pandas

PERIODS = 480
cells = numpy.fromfile(sys.argv[1]).reshape(-1, PERIODS)
frame = pandas.DataFrame(cells.T.copy())
rows = pandas.DataFrame(
    {
        "entity": numpy.repeat([str(e) for e in range(len(cells))], PERIODS).astype(object),
        "month": numpy.tile(numpy.arange(PERIODS), len(cells)),
        "value": cells.ravel(),
    }
)
coded = rows.assign(entity=rows["entity"].astype("category"))


def best(work, rounds=3):
    least = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        least = min(least, time.perf_counter() - start)
    return least * 1e9 / cells.size


print("year over year", "pandas", best(lambda: frame.pct_change(12, fill_method=None) * 100), sep="\t")
print("long rows to a panel", "pandas, unstack", best(lambda: rows.set_index(["month", "entity"])["value"].unstack(), 2), sep="\t")
print("long rows to a panel", "pandas, categories", best(lambda: coded.set_index(["month", "entity"])["value"].unstack(), 2), sep="\t")
print("share of the total", "pandas", best(lambda: frame.div(frame.sum(axis=1), axis=0) * 100), sep="\t")
