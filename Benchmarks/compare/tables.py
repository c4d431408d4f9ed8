"""Tables in Markdown."""
from typing import Sequence

from measure import Outcome


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose first column is text and whose others are figures."""
    lines = [head, ["---"] + ["--:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def seconds(value: float) -> str:
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.0f} ms"


def megabytes(value: int) -> str:
    return f"{value / 1e6:.1f} MB"


def ratio(value: float) -> str:
    return f"{value:.3f}" if value < 0.1 else f"{value:.2f}"


# The marks of the part at hand: about what, what was measured, the mark with its verdict.
marks: list[tuple[str, str, str]] = []


def mark(value: float, limit: float | None, about: str, show=ratio) -> str:
    """What was to be reached, and whether it was; noted for the list of all marks."""
    if limit is None:
        return ""
    verdict = f"≤ {show(limit)}: kept"
    if value > limit:
        verdict = f"≤ {show(limit)}: **missed by {(value / limit - 1) * 100:.0f} %**"
    marks.append((about, show(value), verdict))
    return verdict


def outcomes(
    gathered: Sequence[Outcome], reference: str, about: str, sizes: bool = False
) -> str:
    """A comparison: each program against the reference; `about` says what the marks are about."""
    head = ["program", f"ratio to {reference}", "spread", "time", "processor time", "peak memory"]
    if sizes:
        head += ["file", "size ratio"]
    head.append("mark")
    rows = []
    for one in gathered:
        spread = f"{ratio(one.low)}–{ratio(one.high)}" if len(one.runs) > 1 else "one run"
        row = [one.name, ratio(one.ratio), spread, seconds(one.wall), seconds(one.processor),
               megabytes(one.peak)]
        if sizes:
            size, first = one.size or 0, gathered[0].size or 1
            row += [megabytes(size), ratio(size / first)]
        rows.append(row + [mark(one.ratio, one.mark, about)])
    return table(head, rows)
