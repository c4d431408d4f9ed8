"""Runs programs side by side: whole process against whole process, in turns, in one run."""
import os
import shlex
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Sequence

from places import RUN, TOOLS

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
# A command that each measurement is run by, such as one that waits until the machine is quiet.
AROUND = shlex.split(os.environ.get("BENCH_AROUND", ""))
HAS_TASKSET = shutil.which("taskset") is not None


def say(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


@dataclass
class Run:
    """What one run of a program took."""
    wall: float
    user: float
    system: float
    peak: int  # bytes
    status: int

    @property
    def processor(self) -> float:
        """What all its threads worked, in seconds: others on the machine disturb it least."""
        return self.user + self.system


def run(command: Sequence[object], one_core: bool = False, accepted: Sequence[int] = (0,)) -> Run:
    """Runs a program once. A status that is not accepted ends all: its time would mean nothing."""
    words = [str(word) for word in command]
    if one_core and HAS_TASKSET:
        words = ["taskset", "-c", "0", *words]
    out, errors = RUN / "measured", RUN / "errors"
    with errors.open("wb") as complaints:
        subprocess.run([*AROUND, str(TOOLS / "launch"), str(out), *words],
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=complaints,
                       check=True)
    wall, user, system, peak, status = out.read_text().split()
    if int(status) not in accepted:
        sys.exit(f"bench: exit {status} from: {shlex.join(words)}\n{errors.read_text()[-2000:]}")
    return Run(float(wall), float(user), float(system), int(peak), int(status))


@dataclass
class Contender:
    """A program in a comparison."""
    name: str
    command: Sequence[object]
    writes: Path | None = None  # A file whose size counts.
    once: bool = False  # So slow that one round does.
    mark: float | None = None  # The ratio to the reference that it is to stay under.


@dataclass
class Outcome:
    """What came of a program in a comparison."""
    name: str
    wall: float  # median, seconds
    processor: float  # median, seconds
    ratio: float  # median of the rounds' ratios to the reference
    low: float
    high: float
    peak: int  # bytes, the most of all rounds
    mark: float | None = None
    size: int | None = None
    runs: list[float] = field(default_factory=list)


def compare(
    contenders: Sequence[Contender], one_core: bool, rounds: int = ROUNDS,
    accepted: Sequence[int] = (0,),
) -> list[Outcome]:
    """Runs the programs in turns; the first is the reference of the ratios."""
    runs: list[list[Run]] = [[] for _ in contenders]
    for number in range(rounds):
        for program, gathered in zip(contenders, runs):
            if program.once and number > 0:
                continue
            if program.writes:
                program.writes.unlink(missing_ok=True)
            gathered.append(run(program.command, one_core, accepted))
    outcomes = []
    for program, gathered in zip(contenders, runs):
        walls = [one.wall for one in gathered]
        ratios = [one.wall / reference.wall for one, reference in zip(gathered, runs[0])]
        outcomes.append(Outcome(
            program.name, statistics.median(walls),
            statistics.median(one.processor for one in gathered),
            statistics.median(ratios), min(ratios), max(ratios),
            max(one.peak for one in gathered), program.mark,
            program.writes.stat().st_size if program.writes else None, walls))
        say(f"  {program.name}: {statistics.median(walls):.3f} s, {statistics.median(ratios):.3f}")
    return outcomes
