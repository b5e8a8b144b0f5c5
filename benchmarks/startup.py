"""How long a cold ``dutymatch match sample`` takes, as a ratio to the bare imports.

Run from the repository root: ``python -m benchmarks.startup``. Both commands run
in turns in one go, so that a busy machine slows both. Exits 1 above the limit.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 15
LIMIT = 4.0
BARE = [sys.executable, "-c", "import numpy, rapidfuzz, tokenizers, typer, rich"]
MATCH = [sys.executable, "-c", "from cli.app import app; app(['match', 'sample'])"]


def seconds(command: list[str]) -> float:
    """Time one run of a command as a whole process."""
    # An installed package has its bytecode beside it; so has the working tree after one run.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start


def main() -> int:
    """Print both medians and their ratio."""
    for command in (BARE, MATCH):
        seconds(command)
    pairs = [(seconds(BARE), seconds(MATCH)) for _ in range(ROUNDS)]
    bare = statistics.median(pair[0] for pair in pairs)
    match = statistics.median(pair[1] for pair in pairs)
    ratio = statistics.median(pair[1] / pair[0] for pair in pairs)
    print(f"bare imports {bare:.3f} s, match sample {match:.3f} s, ratio {ratio:.2f} (<= {LIMIT})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
