"""Renew what the README shows as printed by commands: ``python -m benchmarks.readme``.

``--check`` only says whether the README is what the commands print now.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from occupations.catalogue import Catalogue

README = Path(__file__).parent.parent / "README.md"
PRECHECK = (
    *("precheck", "sample", "--as-of", "2026-06-01", "--application-date", "2026-08-01"),
    *("--start", "2023-07-01", "--end", "2024-09-30", "--hours", "40", "--abroad"),
)


def command(*arguments: str) -> list[str]:
    """Give a command of ours as a process, whatever else is installed."""
    return [sys.executable, "-c", f"from cli.app import app; app({list(arguments)!r})"]


CAPTURED = {
    "dutymatch match sample": command("match", "sample"),
    "dutymatch findings": command("findings"),
    "precheck sample": command(*PRECHECK),
    "dutymatch categories 63201": command("categories", "63201"),
    "benchmarks.situations": [sys.executable, "-m", "benchmarks.situations"],
    "benchmarks.accuracy": [sys.executable, "-m", "benchmarks.accuracy"],
}
# Figures that take minutes to print are not checked on every run.
SLOW = {"benchmarks.accuracy"}


def printed(command: list[str]) -> str:
    """Give what a command prints at 80 columns, without blanks at line ends."""
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    return "\n".join(line.rstrip() for line in done.stdout.decode().splitlines())


def renewed(text: str, *, slow: bool) -> str:
    """Give the README with each captured block and each count as it is now."""
    for name, command in CAPTURED.items():
        if slow or name not in SLOW:
            block = f"<!-- captured: {name} -->\n```\n"
            start = text.index(block) + len(block)
            text = text[:start] + printed(command) + "\n" + text[text.index("```", start) :]
    for table, count in Catalogue.packaged().counts().items():
        pattern = rf"(\| `{table}\.csv` \| )[^|]*( \|)"
        text = re.sub(pattern, rf"\g<1>{count:,}\g<2>", text)
    return text


def main() -> int:
    """Write the README anew, or check it."""
    current = README.read_text(encoding="utf-8")
    if "--check" in sys.argv:
        return int(renewed(current, slow=False) != current)
    README.write_text(renewed(current, slow=True), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
