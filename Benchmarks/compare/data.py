"""The data, made once and kept in run/data. All of it is invented, and the same at every run."""
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from measure import say
from places import DATA, PANDIAN, PEERS, PYTHON, RETURNS, ROSTER, TOOLS

MANY = 100_000
MOST = 1_048_576  # As many rows as a sheet can have.


def _made(path: Path, command: list[object]) -> Path:
    """The file at a path, made by the command with `{}` for its name where it is not there."""
    if not path.exists():
        say(f"making {path.name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f"new-{path.name}")
        subprocess.run([str(new) if word == "{}" else str(word) for word in command],
                       check=True, stdout=subprocess.DEVNULL)
        new.rename(path)
    return path


def shared_roster() -> Path:
    """100,000 rows of 17 cells, their texts shared strings, as XlsxWriter writes them."""
    return _made(DATA / "roster-shared.xlsx",
                 [PYTHON, PEERS / "write_xlsxwriter.py", "{}", MANY, "shared"])


def inline_roster() -> Path:
    """The same with inline strings, as libxlsxwriter writes them in constant-memory mode."""
    return _made(DATA / "roster-inline.xlsx",
                 [TOOLS / "write_libxlsxwriter", "{}", MANY, "people"])


def decimal_roster() -> Path:
    """100,000 rows with 13 columns of decimals of 15 to 17 digits, by `XLSX`."""
    return _made(DATA / "roster-decimals.xlsx", [ROSTER, "write", "{}", MANY, "decimals", 6])


def long_shared_roster() -> Path:
    """As long as a sheet can be, by `XLSX`; names, units and the like shared."""
    return _made(DATA / "long-shared.xlsx", [ROSTER, "write", "{}", MOST, "people", 1])


def long_inline_roster() -> Path:
    """As long as a sheet can be, with inline strings, by libxlsxwriter."""
    return _made(DATA / "long-inline.xlsx",
                 [TOOLS / "write_libxlsxwriter", "{}", MOST, "people"])


def blanks() -> Path:
    """A blank a city, as `pandian blank` writes them."""
    folder = DATA / "blanks"
    if not folder.exists():
        folder.mkdir(parents=True)
        register = folder / "register.csv"
        with register.open("wb") as file:
            subprocess.run([str(RETURNS)], check=True, stdout=file)
        subprocess.run([str(PANDIAN), "blank", "-o", str(folder), "--units", str(register)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder


PEOPLE = 200  # of a return
RETURN_BYTES = 190_000  # on disk


def returns(count: int) -> Path:
    """A folder of returns with 200 people each, a folder a city in it, and `register.csv`."""
    folder = DATA / f"returns-{count}"
    if not (folder / "register.csv").exists():
        needed = count * RETURN_BYTES
        free = shutil.disk_usage(DATA).free
        say(f"making {count} returns: {needed / 1e9:.1f} GB of {free / 1e9:.1f} GB that are free")
        if free < needed * 1.2:
            sys.exit("bench: there is too little room on the disk")
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([str(RETURNS), str(folder), str(blanks()), str(count), str(PEOPLE)],
                       check=True)
    return folder


def one_return() -> Path:
    """An ordinary return."""
    return sorted((returns(500) / "银川").glob("*.xlsx"))[0]


def inflated(workbook: Path) -> list[Path]:
    """The first worksheet and the shared strings of a workbook, as files."""
    files = []
    with zipfile.ZipFile(workbook) as archive:
        for name in ("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
            if name in archive.namelist():
                path = DATA / f"{workbook.stem}-{Path(name).name}"
                if not path.exists():
                    path.write_bytes(archive.read(name))
                files.append(path)
    return files
