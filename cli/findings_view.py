"""Findings on the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Protocol

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from classifier.finding import SEVERITIES, Evidence, Finding
from cli.terminal import quoted

STYLES = {"serious": "bold red", "warning": "yellow", "info": "cyan"}
_SIGNS = {"serious": ("✖", "X"), "warning": ("▲", "!"), "info": ("•", "-")}
# Pieces of evidence that are shown; JSON and the report have all of them.
_MOST = {"serious": 20, "warning": 8, "info": 8}


class Found(Protocol):
    """A result that has findings."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, the most serious first."""
        ...


def findings_view(
    found: Found, positions: int, *, ascii_only: bool = False
) -> Iterator[RenderableType]:
    """Lay out the findings, the most serious first, each with what it rests on.

    Where there are several ``positions``, each finding says which one it concerns.
    """
    if not found.findings:
        return
    yield Text("\nFindings", style="bold")
    for finding in found.findings:
        yield _message(finding, several=positions > 1, ascii_only=ascii_only)
        yield from _evidence(finding)


def counts(findings: Sequence[Finding]) -> Text:
    """Say how many findings there are of each severity."""
    found = Counter(finding.severity for finding in findings)
    parts = []
    for severity in reversed(SEVERITIES):
        if count := found[severity]:
            name = "warnings" if severity == "warning" and count > 1 else severity
            parts.append(Text(f"{count} {name}", style=STYLES[severity]))
    return Text(", ").join(parts) if parts else Text("none", style="dim")


def _message(finding: Finding, *, several: bool, ascii_only: bool) -> Padding:
    style, sign = STYLES[finding.severity], _SIGNS[finding.severity][ascii_only]
    where = f" position {finding.place + 1}" if several and finding.place is not None else ""
    name = quoted(f"[{finding.code}{where}]", "dim")
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), show_header=False)
    table.add_column(no_wrap=True)
    table.add_column()
    label = Text(f"{sign} {finding.severity}", style=style)
    table.add_row(label, Text.assemble(quoted(finding.message), " ", name))
    return Padding(table, (0, 0, 0, 2))


def _evidence(finding: Finding) -> Iterator[Padding]:
    """Lay out the evidence, what stands under a code or a note further in than that."""
    shown, under_code, level = finding.evidence[: _MOST[finding.severity]], 0, 0
    for piece in shown:
        if piece.kind == "code":
            own, under_code, level = 0, 1, 1
        elif piece.kind == "note":
            own, level = under_code, under_code + 1
        else:
            own = level
        yield Padding(_piece(piece), (0, 0, 0, 6 + 2 * own))
    if more := len(finding.evidence) - len(shown):
        yield Padding(Text(f"and {more} more (--json)", style="dim"), (0, 0, 0, 6))


def _piece(evidence: Evidence) -> Text:
    if evidence.kind == "quotation":
        return quoted(f'"{evidence.text}"')
    if evidence.kind == "main duty":
        return quoted(f"{evidence.main_duty}  {evidence.text}")
    if evidence.kind == "code":
        return Text.assemble(quoted(f"{evidence.code}", "bold"), " ", quoted(evidence.text))
    return quoted(evidence.text, "dim")
