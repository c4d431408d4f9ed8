"""The job: 500 returns of 200 people, put together."""
import shutil
from pathlib import Path

import data
import tables
from measure import HAS_TASKSET, ROUNDS, Contender, compare, say
from places import PANDIAN, PEERS, PYTHON, SCRATCH

RETURNS = 500
MEMORY = 100 * 1024 * 1024


def consolidate(returns: Path, output: Path, *options: object) -> list[object]:
    return [PANDIAN, "consolidate", returns, "--units", returns / "register.csv",
            "-o", output, *options]


def size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def measure() -> str:
    returns = data.returns(RETURNS)
    outputs = [SCRATCH / name for name in ("job-peer", "job", "job-one-core")]
    for output in outputs:
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir()
    programs = [
        Contender("python-calamine + XlsxWriter",
                  [PYTHON, PEERS / "consolidate.py", returns, outputs[0]]),
        Contender("**`pandian consolidate`**, all cores", consolidate(returns, outputs[1]),
                  mark=0.05),
    ]
    if HAS_TASKSET:
        programs.append(Contender(
            "`pandian consolidate`, one core",
            ["taskset", "-c", "0", *consolidate(returns, outputs[2])]))
    say("job")
    gathered = compare(programs, one_core=False, rounds=min(ROUNDS, 3))
    text = tables.outcomes(gathered, "the script", "Consolidating 500 returns")
    peak = max(one.peak for one in gathered[1:])
    text += f"\nPeak memory of ours: {tables.megabytes(peak)} "
    verdict = tables.mark(peak, MEMORY, "Memory of consolidating 500 returns", tables.megabytes)
    text += f"({verdict}). "
    text += f"Outputs: {tables.megabytes(size(outputs[0]))} by the script, "
    return text + f"{tables.megabytes(size(outputs[1]))} by `pandian`, each row in two workbooks.\n"
