"""Reading: rosters of 100,000 rows and 17 columns."""
from pathlib import Path

import data
import tables
from measure import HAS_TASKSET, Contender, compare, run, say
from places import PANDIAN, PEERS, PYTHON, ROSTER, TOOLS

PARTS = ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")


def contenders(roster: Path, mark: float, has_slow: bool) -> list[Contender]:
    programs = [
        Contender("fastexcel `load_sheet`", [PYTHON, PEERS / "read_fastexcel.py", roster]),
        Contender("**`pandian inspect`**", [PANDIAN, "inspect", roster], mark=mark),
        Contender("`XLSX`, the parser alone", [ROSTER, "read", roster, "parser"]),
        Contender("python-calamine `to_python`", [PYTHON, PEERS / "read_calamine.py", roster]),
    ]
    if has_slow:
        programs.append(Contender(
            "openpyxl, read-only", [PYTHON, PEERS / "read_openpyxl.py", roster], once=True))
    return programs + [
        Contender("floor: inflate alone (libzip)", [TOOLS / "inflate", roster, *PARTS]),
        Contender("floor: SAX alone (libxml2, inflated before)",
                  [TOOLS / "sax", *data.inflated(roster)]),
    ]


def measure() -> str:
    text = ""
    cores = [(True, "one core"), (False, "all cores")] if HAS_TASKSET else [(False, "all cores")]
    for roster, title, marks in (
        (data.shared_roster(), "Shared strings", (0.20, 0.16)),
        (data.inline_roster(), "Inline strings", (0.20, 0.16)),
        (data.decimal_roster(), "Thirteen columns of decimals with 15 to 17 digits", (0.30, 0.30)),
    ):
        for one_core, where in cores:
            say(f"read: {title}, {where}")
            gathered = compare(contenders(
                roster, marks[0 if one_core else 1],
                has_slow=one_core and title == "Shared strings"), one_core)
            text += f"### {title}, {where}\n\n"
            text += tables.outcomes(
                gathered, "fastexcel", f"Reading, {title.lower()}, {where}") + "\n"
    return text + memory()


def memory() -> str:
    """Peak memory of reading, which must not grow with the rows."""
    rows = []
    for name, short, long in (
        ("shared strings", data.shared_roster(), data.long_shared_roster()),
        ("inline strings", data.inline_roster(), data.long_inline_roster()),
    ):
        say(f"read: memory, {name}")
        first, last = (run([PANDIAN, "inspect", path]) for path in (short, long))
        rows.append([
            name, tables.megabytes(first.peak), tables.megabytes(last.peak),
            tables.seconds(last.wall),
            tables.mark(
                last.peak, 20e6 if name == "inline strings" else None,
                "Memory of reading 1,048,576 rows", tables.megabytes)])
    return "### Peak memory of `pandian inspect`\n\n" + tables.table(
        ["roster", "100,000 rows", "1,048,576 rows", "time", "mark"], rows)
