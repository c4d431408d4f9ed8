"""What it was measured on, and with what."""
import os
import platform
import re
import subprocess
from pathlib import Path

from places import PYTHON, ROOT


def said(*command: str) -> str:
    """The first line that a program prints, or nothing."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return (done.stdout.strip().splitlines() or [""])[0]


def processor() -> str:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return said("sysctl", "-n", "machdep.cpu.brand_string") or platform.machine()
    found = re.search(r"model name\s*: (.*)", text)
    return found[1] if found else platform.machine()


def system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError, AttributeError):
        return platform.platform()


def libraries() -> str:
    names = {"libzip": "libzip", "libxml-2.0": "libxml2", "zlib": "zlib"}
    found = [f"{name} {said('pkg-config', '--modversion', module)}"
             for module, name in names.items()]
    header = Path("/usr/include/xlsxwriter.h")
    if header.exists():
        version = re.search(r'LXW_VERSION "(.*)"', header.read_text(encoding="utf-8"))
        if version:
            found.append(f"libxlsxwriter {version[1]}")
    return ", ".join(found)


def packages() -> str:
    code = ("from importlib.metadata import version as v; print(', '.join(n + ' ' + v(n) for n in "
            "('fastexcel', 'pyarrow', 'python-calamine', 'openpyxl', 'XlsxWriter')))")
    return said(str(PYTHON), "-c", code)


def commit() -> str:
    """The commit measured; a plus sign where something was not committed."""
    name = said("git", "-C", str(ROOT), "rev-parse", "--short=10", "HEAD")
    changes = said("git", "-C", str(ROOT), "status", "--porcelain", "--", ".",
                   ":!docs/benchmarks.md")
    return name + ("+" if changes else "")


def swift() -> str:
    found = re.search(r"Swift version [0-9.]+", said("swift", "--version"))
    return found[0] if found else "Swift"


def lines() -> list[str]:
    return [
        f"{os.cpu_count()} cores, {processor()}; {system()}",
        f"{swift()}; {libraries()}",
        f"{said(str(PYTHON), '--version')}: {packages()}",
    ]
