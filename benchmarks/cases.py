"""Cases for the benchmarks: those of the repository, and others by their path."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

OWN = Path(__file__).parent.parent / "tests" / "cases" / "duties.jsonl"


@dataclass(frozen=True, slots=True)
class Case:
    """Duties and the codes that are right for them."""

    id: str
    duties: tuple[str, ...]
    expected: frozenset[str]


def read_cases(path: Path) -> list[Case]:
    """Read JSON lines with ``id``, ``duties`` and ``expected``."""
    with path.open(encoding="utf-8") as stream:
        return [
            Case(record["id"], tuple(record["duties"]), frozenset(record["expected"]))
            for record in map(json.loads, stream)
        ]
