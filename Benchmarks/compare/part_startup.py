"""Start-up, and checking one return: what somebody at a terminal waits for."""
import statistics

import data
import tables
from measure import run, say
from places import PANDIAN

RUNS = 30


def measure() -> str:
    rows = []
    file = data.one_return()
    for name, words, mark in (
        ("`pandian --version`", ["--version"], 0.015),
        ("`pandian check` of one return of 200 people", ["check", file], 0.040),
        ("`pandian inspect` of it", ["inspect", file], None),
    ):
        took = [run([PANDIAN, *words]) for _ in range(RUNS)]
        walls = [one.wall for one in took]
        median = statistics.median(walls)
        say(f"startup: {name}: {median * 1000:.1f} ms")
        rows.append([
            name, f"{min(walls) * 1000:.1f} ms", f"{median * 1000:.1f} ms",
            tables.megabytes(max(one.peak for one in took)),
            tables.mark(median, mark, name, lambda value: f"{value * 1000:.1f} ms")])
    return tables.table(
        [f"command, {RUNS} runs", "least", "median", "peak memory", "mark on the median"], rows)
