"""The answers of a pre-check by category and by programme, a short phrase each, for tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from classifier.precheck.result import Range
from classifier.precheck.words import range_words


def category_answers(precheck: Mapping[str, Any]) -> list[str]:
    """Give the answer to each category of the codes that were asked about.

    Args:
        precheck: the pre-check as the schema has it.
    """
    return _answers(precheck, "categories", "category")


def programme_answers(precheck: Mapping[str, Any]) -> list[str]:
    """Give the answer to each programme for the codes that were asked about.

    Args:
        precheck: the pre-check as the schema has it.
    """
    return _answers(precheck, "programmes", "programme")


def _answers(precheck: Mapping[str, Any], checks: str, name: str) -> list[str]:
    return [
        f"{code['code']} {check[name]}: {check['answer']}{_months(check)}{_duties(code, check)}"
        for code in precheck["codes"]
        if code["asked"]
        for check in code[checks]
    ]


def _duties(code: Mapping[str, Any], check: Mapping[str, Any]) -> str:
    """Say that it is the duties which leave an amount of work open."""
    if check["experience"] is None or code["duties"] == "shown":
        return ""
    return f" (duties {code['duties']})"


def _months(check: Mapping[str, Any]) -> str:
    """Say how many months the window holds on the as-of date, and how many are asked for."""
    held = check["experience"]
    if held is None:
        return ""
    figures = Range(**held["measures"][0]["months"])
    return f", {range_words(figures)} of {held['months']} months"
