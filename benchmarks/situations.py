"""Ten situations and what the pre-check answers: ``python -m benchmarks.situations``."""

from __future__ import annotations

import json
import shlex
import sys
import textwrap
from collections.abc import Iterator
from typing import Any

from typer.testing import CliRunner

from cli.app import app

SITUATIONS = (
    "--claim 21232 --as-of 2024-06-01 --start 2022-01-10 --hours 40 --abroad",
    "--claim 21232 --as-of 2026-06-01 --start 2022-01-10 --hours 40 --abroad",
    "--claim 63201 --as-of 2026-02-17 --start 2025-07-01 --hours 40 --in-canada",
    "--claim 63201 --as-of 2026-02-18 --start 2025-07-01 --hours 40 --in-canada",
    "--claim 31102 --as-of 2026-06-01 --start 2024-03-01 --hours 37.5 --abroad",
    "--claim 72106 --as-of 2026-06-01 --start 2024-09-01 --hours 20 --in-canada",
    (
        "--claim 21300 --as-of 2026-06-01 --application-date 2026-07-20 --start 2023-07-01 "
        "--end 2024-06-30 --hours 40 --abroad"
    ),
    "--claim 42102 --as-of 2026-06-01 --start 2012-01-01 --hours 40 --abroad",
    "sample --as-of 2027-02-01 --start 2023-01-09 --hours 40 --abroad",
    "benchmarks/letters/analyst.txt --as-of 2026-06-01",
)
_WIDTH = 78


def answer(arguments: str) -> Iterator[str]:
    """Give the answers to one situation, a line each."""
    result = CliRunner().invoke(app, ["precheck", *shlex.split(arguments), "--json"])
    found = json.loads(result.stdout)["precheck"]
    version = found["list"]
    verified = version["last_verified"] or "not recorded"
    yield f"list of {version['version']}, last verified: {verified}"
    for code in filter(lambda one: one["asked"], found["codes"]):
        yield f"{code['code']} {code['title']}, duties {code['duties']}"
        for check in code["categories"]:
            yield f"  {check['category']}: on the list, {_held(check)}"
        if not code["categories"]:
            yield "  not on the list of any category"
        told = [f"{one['programme']} {one['answer']}" for one in code["programmes"]]
        yield "  " + ", ".join(told)
    kinds = ", ".join(dict.fromkeys(one["code"] for one in found["findings"]))
    yield f"findings: {kinds or 'none'}; exit code {result.exit_code}"


def _held(check: dict[str, Any]) -> str:
    held = check["experience"]
    if held is None:
        return str(check["answer"])
    days = ", ".join(
        f"{int(one['months']['least'] * 10) / 10:g} on {one['day']}" for one in held["measures"]
    )
    end = f"; below {held['months']} from {held['runs_out']}" if held["runs_out"] else ""
    return f"work {held['answer']}: {days} of {held['months']} months{end}"


def main() -> int:
    """Print every situation with its answers."""
    for number, arguments in enumerate(SITUATIONS, 1):
        command = textwrap.wrap(
            f"{number}. dutymatch precheck {arguments}", _WIDTH, break_on_hyphens=False
        )
        print("\n     ".join(command))
        for line in answer(arguments):
            print(
                textwrap.indent(textwrap.fill(line, _WIDTH - 5, subsequent_indent="    "), " " * 5)
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
