"""How long a cold ``dutymatch match sample`` takes, as a ratio to the bare imports.

Run from the repository root: ``python -m benchmarks.startup``. All commands run in turns
in one go, so that a busy machine slows each. The sample leaves doubts, so that the tier
``best`` asks its second model. Exits 1 above a limit.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 15
LIMITS = {"fast": 4.0, "best": 6.0}
BARE = [sys.executable, "-c", "import numpy, rapidfuzz, tokenizers, typer, rich"]


def match(tier: str) -> list[str]:
    """Give the command that matches the sample by a tier."""
    called = f"from cli.app import app; app(['match', 'sample', '--tier', '{tier}'])"
    return [sys.executable, "-c", called]


def seconds(command: list[str]) -> float:
    """Time one run of a command as a whole process."""
    # An installed package has its bytecode beside it; so has the working tree after one run.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - start


def main() -> int:
    """Print the medians and their ratios."""
    commands = {tier: match(tier) for tier in LIMITS}
    for command in (BARE, *commands.values()):
        seconds(command)
    turns = [
        (seconds(BARE), {tier: seconds(command) for tier, command in commands.items()})
        for _ in range(ROUNDS)
    ]
    print(f"bare imports {statistics.median(bare for bare, _ in turns):.3f} s")
    above = False
    for tier, limit in LIMITS.items():
        took = statistics.median(taken[tier] for _, taken in turns)
        ratio = statistics.median(taken[tier] / bare for bare, taken in turns)
        above |= ratio > limit
        print(f"match sample --tier {tier} {took:.3f} s, ratio {ratio:.2f} (<= {limit})")
    return int(above)


if __name__ == "__main__":
    sys.exit(main())
