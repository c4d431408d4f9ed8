"""Measures the parts asked for and writes docs/benchmarks.md; `scripts/bench` calls it."""
import importlib
import json
import sys
import time

import machine
import tables
from measure import ROUNDS, say
from places import DATA, RESULTS, SCRATCH
from report import write_report

PARTS = ("read", "write", "job", "growth", "micro", "startup")


def main() -> None:
    words = sys.argv[1:]
    people = [int(word) for word in words if word.isdigit()]
    parts = [word for word in words if not word.isdigit()] or list(PARTS)
    for folder in (DATA, RESULTS, SCRATCH):
        folder.mkdir(parents=True, exist_ok=True)
    for part in parts:
        tables.marks.clear()
        began = time.monotonic()
        module = importlib.import_module(f"part_{part}")
        text = module.measure(people) if part == "growth" else module.measure()
        # A growth to another size is a result of its own: it takes long, and is kept.
        name = f"{part}-{people[0]}" if part == "growth" and people else part
        result = {
            "text": text, "marks": tables.marks, "commit": machine.commit(),
            "date": time.strftime("%Y-%m-%d %H:%M"), "rounds": ROUNDS, "machine": machine.lines()}
        (RESULTS / f"{name}.json").write_text(
            json.dumps(result, ensure_ascii=False, indent=1), encoding="utf-8")
        say(f"{part}: {time.monotonic() - began:.0f} s")
    write_report()


if __name__ == "__main__":
    main()
