"""The summary counts letters, and computes nothing else."""

from __future__ import annotations

from typing import Any

from classifier.report.summary import Summary


def record(status: str, confidence: float | None, *findings: tuple[str, str]) -> dict[str, Any]:
    return {
        "status": status,
        "catalogue": {"title": "NOC", "name": "noc"},
        "tier": "fast",
        "candidates": [{"confidence": confidence}],
        "findings": [{"code": code, "severity": severity} for code, severity in findings],
    }


def test_counts_by_status_confidence_and_finding() -> None:
    summary = Summary()
    summary.add(record("ok", 1.0, ("a", "info"), ("a", "serious")))
    summary.add(record("ok", 0.25, ("a", "info"), ("b", "warning")))
    summary.add(record("insufficient", None, ("c", "warning")))
    summary.add({"status": "error", "id": "x", "reason": "broken"})
    assert summary.letters == 4
    assert summary.statuses == {"ok": 2, "insufficient": 1, "error": 1}
    assert [bar.count for bar in summary.confidence_bars()] == [0, 0, 1, 0, 0, 0, 0, 0, 0, 1]
    bars = [(bar.label, bar.count, bar.note) for bar in summary.finding_bars()]
    assert bars == [("a", 2, "serious"), ("b", 1, "warning"), ("c", 1, "warning")]


def test_findings_of_the_precheck_count_as_well() -> None:
    finding = {"code": "experience-too-short", "severity": "serious"}
    precheck = {"codes": [], "list": None, "findings": [finding]}
    summary = Summary()
    summary.add(record("ok", 0.5, ("a", "info")) | {"precheck": precheck})
    bars = [(bar.label, bar.note) for bar in summary.finding_bars()]
    assert bars == [("experience-too-short", "serious"), ("a", "info")]


def test_no_letters_give_no_bars() -> None:
    summary = Summary()
    assert list(summary.finding_bars()) == []
    assert all(bar.share == 0 for bar in summary.confidence_bars())
