"""Growth: time a row and memory a person, from 100,000 people on."""
import filecmp
import os
import shutil
import statistics
import subprocess
from pathlib import Path

import data
import tables
from measure import Run, run, say
from part_job import consolidate
from places import PANDIAN, SCRATCH

FIRST = 100_000
USUAL = 1_000_000
LEVEL = 1.10


def _consolidated(people: int, *options: object) -> tuple[Run, Path]:
    output = SCRATCH / "growth"
    shutil.rmtree(output, ignore_errors=True)
    took = run(consolidate(data.returns(people // data.PEOPLE), output, *options))
    return took, output


def workers() -> str:
    """Whether the output is the same at one and at several workers."""
    help_text = subprocess.run([str(PANDIAN), "help", "consolidate"], capture_output=True,
                               text=True, check=False).stdout
    hidden = subprocess.run([str(PANDIAN), "consolidate", "--help-hidden"], capture_output=True,
                            text=True, check=False).stdout
    if "--workers" not in help_text + hidden:
        return "The number of workers cannot be chosen yet, so outputs were not compared by it."
    several = max(os.cpu_count() or 2, 2)
    kept = SCRATCH / "growth-one"
    shutil.rmtree(kept, ignore_errors=True)
    _consolidated(FIRST, "--workers", 1)[1].rename(kept)
    output = _consolidated(FIRST, "--workers", several)[1]
    names = sorted({path.name for folder in (kept, output) for path in folder.iterdir()})
    _, other, missing = filecmp.cmpfiles(kept, output, names, shallow=False)
    shutil.rmtree(kept)
    if other or missing:
        return f"**Outputs at 1 and {several} workers differ**: {', '.join(other + missing)}."
    return f"Outputs at 1 and {several} workers are equal byte for byte."


def measure(people: list[int]) -> str:
    # What goes beyond the usual stands beside it.
    longer = sorted({USUAL, *people} if max(people, default=0) > USUAL else people or [USUAL])
    last = longer[-1]
    for count in (FIRST, *longer):
        data.returns(count // data.PEOPLE)
    # The short one runs before and after the long ones, so that the machine's mood counts less.
    runs: dict[int, list[Run]] = {count: [] for count in (FIRST, *longer)}
    for count in (FIRST, *longer, FIRST):
        took, _ = _consolidated(count)
        say(f"growth: {count} people: {took.wall:.1f} s, {took.peak / 1e6:.1f} MB")
        runs[count].append(took)
    rows = []
    first = statistics.median(one.wall for one in runs[FIRST]) / FIRST
    first_processor = statistics.median(one.processor for one in runs[FIRST]) / FIRST
    for count, gathered in runs.items():
        wall = statistics.median(one.wall for one in gathered)
        peak = max(one.peak for one in gathered)
        processor = statistics.median(one.processor for one in gathered)
        level = wall / count / first
        rows.append([
            f"{count:,}", f"{count // data.PEOPLE:,}", tables.seconds(wall),
            f"{wall / count * 1e6:.1f} µs", tables.ratio(level),
            tables.ratio(processor / count / first_processor), tables.megabytes(peak),
            tables.mark(
                level, LEVEL if count != FIRST else None,
                f"Time a person, {count:,} to {FIRST:,}")])
    text = tables.table(
        ["people", "workbooks", "time", "a person", "to the first", "processor time to the first",
         "peak memory", "mark"], rows)
    grown = max(one.peak for one in runs[last]) - max(one.peak for one in runs[FIRST])
    text += f"\nMemory grows by {max(grown, 0) / max(last - FIRST, 1):.0f} bytes a person. "
    needed = 10_000_000 // data.PEOPLE * data.RETURN_BYTES / 1e9
    text += workers() + "\n\n"
    return text + (
        f"`scripts/bench growth 10000000` makes 50,000 workbooks first, {needed:.0f} GB of them in "
        "`Benchmarks/run/data`, which may be deleted afterwards.\n")
