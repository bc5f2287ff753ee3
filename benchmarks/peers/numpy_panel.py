# SPDX-FileCopyrightText: The tongbi authors
# SPDX-License-Identifier: BSL-1.0

"""Year over year and share of the period's total in NumPy: entities in rows, 480 months in columns."""

import sys
import time

import numpy

PERIODS = 480
cells = numpy.fromfile(sys.argv[1]).reshape(-1, PERIODS)
out = numpy.empty_like(cells)
numpy.seterr(all="ignore")


def best(work, rounds=9):
    least = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        least = min(least, time.perf_counter() - start)
    return least * 1e9 / cells.size


def growth():
    result = numpy.full_like(cells, numpy.nan)
    result[:, 12:] = (cells[:, 12:] / cells[:, :-12] - 1) * 100
    return result


def growth_in_place():
    out[:, :12] = numpy.nan
    into = out[:, 12:]
    numpy.subtract(cells[:, 12:], cells[:, :-12], out=into)
    numpy.multiply(into, 100, out=into)
    numpy.divide(into, cells[:, :-12], out=into)


def share():
    return cells / numpy.nansum(cells, axis=0) * 100


for work, name, run in (
    ("year over year", "NumPy", growth),
    ("year over year", "NumPy, into an array", growth_in_place),
    ("share of the total", "NumPy", share),
):
    print(work, name, best(run), sep="\t")
