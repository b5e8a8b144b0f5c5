"""Records of our own cases, and files of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

CASES = Path(__file__).parents[2] / "cases" / "duties.jsonl"


def case_records(count: int) -> list[dict[str, Any]]:
    """Give records of our own cases, one after another, some twice and some that fail."""
    cases = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    made: list[dict[str, Any]] = []
    for number in range(count):
        case = cases[number % len(cases)]
        made.append({"id": f"n{number}", "duties": case["duties"][: 1 + number % 8]})
        if number % 3 == 0:
            made[-1]["title"] = "Site Engineer"
        if number % 10 == 9:
            made[-1] = {"id": f"n{number}", "duties": [7]}
    return made


def write_lines(path: Path, records: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path
