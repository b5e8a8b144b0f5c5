"""``dutymatch findings``: every kind of finding there is."""

from __future__ import annotations

import json
import sys

from msgspec.structs import asdict
from rich.table import Table
from rich.text import Text

from cli.findings_view import STYLES
from cli.options import JsonOption
from cli.outcome import one_line_errors
from cli.terminal import open_console, quoted


def findings(as_json: JsonOption = False) -> None:
    """List every kind of finding: its code, its highest severity and what it means."""
    with one_line_errors():
        from classifier.kinds import KINDS
    if as_json:
        sys.stdout.write(json.dumps([asdict(kind) for kind in KINDS], indent=2) + "\n")
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("code", no_wrap=True)
    table.add_column("severity", no_wrap=True)
    table.add_column("meaning", ratio=1)
    for kind in KINDS:
        severity = Text(kind.severity, style=STYLES[kind.severity])
        table.add_row(quoted(kind.code), severity, quoted(kind.meaning))
    open_console().print(table)
