"""Findings on the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Protocol

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from classifier.finding import SEVERITIES, Evidence, Finding, items
from cli.terminal import quoted

STYLES = {"serious": "bold red", "warning": "yellow", "info": "cyan"}
_SIGNS = {"serious": ("✖", "X"), "warning": ("▲", "!"), "info": ("•", "-")}
# Pieces of evidence that are shown, as far as they are whole; JSON and the report have all.
_MOST = {"serious": 20, "warning": 12, "info": 12}
_Item = tuple[Evidence, ...]


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
    units, under_code = _units(finding.evidence), 0
    shown = units[: _whole(units, _MOST[finding.severity])]
    for item in (item for unit in shown for item in unit):
        under_code = 0 if item[0].kind == "code" else under_code
        if len(item) == 2:  # noqa: PLR2004 - a note and all that it announces
            yield _line(Text.assemble(_piece(item[0]), " ", _piece(item[1])), under_code)
        else:
            yield _line(_piece(item[0]), under_code)
            yield from (_line(_piece(piece), under_code + 1) for piece in item[1:])
        under_code = 1 if item[0].kind == "code" else under_code
    if more := sum(len(unit) for unit in units[len(shown) :]):
        yield _line(Text(f"and {more} more (--json)", style="dim"), 0)


def _units(evidence: Sequence[Evidence]) -> list[list[_Item]]:
    """Put together the items that say nothing without each other.

    A code is a heading of what follows; a note explains the duty or quotation before it.
    """
    found: list[list[_Item]] = []
    before = ""
    for part in items([(piece.kind, piece.text) for piece in evidence]):
        item = tuple(evidence[part])
        kind = item[0].kind
        explains = kind == "note" and before in {"main duty", "quotation"}
        if found and (explains or (before == "code" and kind != "code")):
            found[-1].append(item)
        else:
            found.append([item])
        before = kind
    return found


def _whole(units: Sequence[Sequence[_Item]], most: int) -> int:
    """Say how many units have no more than so many pieces together, one at the least."""
    sums = accumulate(sum(map(len, unit)) for unit in units)
    return max(1, sum(1 for pieces in sums if pieces <= most))


def _line(text: Text, level: int) -> Padding:
    return Padding(text, (0, 0, 0, 6 + 2 * level))


def _piece(evidence: Evidence) -> Text:
    if evidence.kind == "quotation":
        return quoted(f'"{evidence.text}"')
    if evidence.kind == "main duty":
        return quoted(f"{evidence.main_duty}  {evidence.text}")
    if evidence.kind == "code":
        return Text.assemble(quoted(f"{evidence.code}", "bold"), " ", quoted(evidence.text))
    return quoted(evidence.text, "dim")
