"""Writing: the roster of 100,000 rows and 17 columns."""
import data
import tables
from measure import HAS_TASKSET, Contender, compare, run, say
from places import PEERS, PYTHON, ROSTER, SCRATCH, TOOLS

SMALLEST = 9


def contenders(mark: float, has_slow: bool) -> list[Contender]:
    files = [SCRATCH / f"written-{number}.xlsx" for number in range(5)]
    programs = [
        Contender("libxlsxwriter, constant memory",
                  [TOOLS / "write_libxlsxwriter", files[0], data.MANY, "people"], files[0]),
        Contender("**`XLSX`**", [ROSTER, "write", files[1], data.MANY, "people", 1], files[1],
                  mark=mark),
        Contender("`XLSX`, smallest files",
                  [ROSTER, "write", files[2], data.MANY, "people", SMALLEST], files[2], once=True),
    ]
    if has_slow:
        programs += [
            Contender("XlsxWriter, constant memory",
                      [PYTHON, PEERS / "write_xlsxwriter.py", files[3], data.MANY, "inline"],
                      files[3], once=True),
            Contender("openpyxl, write-only",
                      [PYTHON, PEERS / "write_openpyxl.py", files[4], data.MANY], files[4],
                      once=True),
        ]
    return programs


def measure() -> str:
    text = ""
    cores = [(True, "one core"), (False, "all cores")] if HAS_TASKSET else [(False, "all cores")]
    for one_core, where in cores:
        say(f"write: {where}")
        gathered = compare(contenders(0.30 if one_core else 0.18, one_core), one_core)
        text += f"### {where.capitalize()}\n\n"
        text += tables.outcomes(gathered, "libxlsxwriter", f"Writing, {where}", sizes=True) + "\n"
    sizes = [one.size or 1 for one in gathered[:3]]
    text += "Size of our file to libxlsxwriter's: "
    usual, small = sizes[1] / sizes[0], sizes[2] / sizes[0]
    text += f"{tables.ratio(usual)} ({tables.mark(usual, 1.25, 'Size of a written file')}); "
    text += f"of the smallest: {tables.ratio(small)} "
    text += f"({tables.mark(small, 1.0, 'Size of the smallest written file')}).\n\n"
    return text + memory()


def memory() -> str:
    """Peak memory of a sheet as long as one can be."""
    rows = []
    for kind, name in (("people", "as above"), ("unique", "no text twice")):
        for program, command in (
            ("libxlsxwriter", [TOOLS / "write_libxlsxwriter", "{}", data.MOST, kind]),
            ("**`XLSX`**", [ROSTER, "write", "{}", data.MOST, kind, 1]),
        ):
            say(f"write: memory, {name}, {program}")
            file = SCRATCH / "long.xlsx"
            took = run([file if word == "{}" else word for word in command])
            is_ours = program != "libxlsxwriter"
            rows.append([
                f"{program}, {name}", tables.megabytes(took.peak), tables.seconds(took.wall),
                tables.megabytes(file.stat().st_size),
                tables.mark(
                    took.peak, 30e6 if is_ours else None,
                    f"Memory of writing 1,048,576 rows, {name}", tables.megabytes)])
            file.unlink()
    return "### Peak memory at 1,048,576 rows of 17 cells\n\n" + tables.table(
        ["program, texts", "peak memory", "time", "file", "mark"], rows)
