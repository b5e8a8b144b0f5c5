"""The templates of the report, and how they show what a letter says."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from classifier.finding import items
from classifier.shown import clean

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES = Path(__file__).parent / "templates"
_STRENGTHS = ((0.6, "strong"), (0.45, "middling"), (-1.0, "faint"))


def render(name: str, **values: Any) -> str:  # noqa: ANN401 - what a template shows
    """Fill one template; every value is escaped."""
    return _environment().get_template(name).render(**values)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )
    environment.filters["strength"] = strength
    environment.filters["as_items"] = as_items
    return environment


def strength(row: dict[str, Any]) -> str:
    """Name the shade of a row of the proof by the similarity that the result states."""
    if row["main_duty"] is None:
        return "none"
    return next(name for least, name in _STRENGTHS if row["similarity"] >= least)


def as_items(evidence: Sequence[dict[str, Any]]) -> list[Sequence[dict[str, Any]]]:
    """Put together the pieces of evidence that are one item."""
    return [evidence[part] for part in items([(one["kind"], one["text"]) for one in evidence])]
