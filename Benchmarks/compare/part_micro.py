"""The inner loops, by the program Micro."""
import subprocess

import tables
from measure import AROUND, say
from places import BUILT


def measure() -> str:
    say("micro")
    printed = subprocess.run([*AROUND, str(BUILT / "Micro")], check=True, capture_output=True,
                             text=True).stdout
    rows = []
    for line in printed.splitlines():
        name, nanoseconds, thing = line.split("\t")
        value = float(nanoseconds)
        if thing == "byte":
            shown = f"{1000 / value:.0f} MB/s"
        else:
            shown = f"{value:.0f} ns" if value >= 10 else f"{value:.1f} ns"
        rows.append([name, shown, f"a {thing}" if thing != "byte" else ""])
    return tables.table(["loop", "takes", "for"], rows)
