"""Where things are."""
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent  # Benchmarks
ROOT = HERE.parent
RUN = HERE / "run"  # Data, programs and results; made anew when it is not there.
TOOLS = RUN / "bin"  # Programs in C.
DATA = RUN / "data"
SCRATCH = RUN / "scratch"  # What measured programs write.
RESULTS = RUN / "results"
PEERS = HERE / "peers"
BUILT = HERE / ".build" / "release"  # Programs in Swift.
PYTHON = HERE / ".venv" / "bin" / "python"
PANDIAN = BUILT / "pandian"
ROSTER = BUILT / "Roster"
RETURNS = BUILT / "MakeReturns"
