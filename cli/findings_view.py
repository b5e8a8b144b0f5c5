"""Findings on the terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from classifier.assessment import Assessment
from classifier.finding import Evidence, Finding
from cli.terminal import quoted

_STYLES = {"serious": "bold red", "warning": "yellow", "info": "cyan"}


def findings_view(assessment: Assessment) -> Iterator[RenderableType]:
    """Lay out the findings, the most serious first, each with what it rests on."""
    if assessment.findings:
        yield Text("\nFindings", style="bold")
    for finding in assessment.findings:
        yield Padding(_finding(finding), (0, 0, 0, 2))
        for evidence in finding.evidence:
            yield Padding(_evidence(evidence), (0, 0, 0, 4))


def _finding(finding: Finding) -> Text:
    return Text.assemble(
        (finding.severity, _STYLES[finding.severity]),
        f"  {finding.code}  ",
        quoted(finding.message),
    )


def _evidence(evidence: Evidence) -> Text:
    if evidence.kind == "main duty":
        return quoted(f"{evidence.code}, main duty {evidence.main_duty}: {evidence.text}", "dim")
    if evidence.kind == "code":
        return quoted(f"{evidence.code} {evidence.text}", "dim")
    return quoted(evidence.text, "dim")
