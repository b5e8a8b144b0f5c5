"""What the answers of a pre-check rest on, for one unit group."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from classifier.precheck.result import CodeCheck, Experience
from cli.terminal import quoted


def detail(code: CodeCheck) -> Padding:
    """Lay out windows, hours, what counts and what doesn't, and the code's history."""
    return Padding(Group(*_parts(code)), (0, 0, 0, 2))


def _parts(code: CodeCheck) -> Iterator[RenderableType]:
    for check in code.categories:
        yield _name(check.category.key, check.category.asks_for)
        yield from _experience(check.experience)
        yield from _lines("to be shown besides", check.category.beyond_code)
        if check.category.note:
            yield from _lines("note", (check.category.note,))
    for one in code.programmes:
        yield _name(one.programme.key, f"{one.programme.name} ({one.programme.law})")
        yield from _experience(one.experience)
        yield from _lines("to be shown besides", one.programme.beyond_code)
    history = (
        f"{listing.version.version}: {', '.join(c.key for c in listing.categories) or 'not listed'}"
        for listing in code.history
    )
    yield _name("history", "; ".join(history))


def _name(name: str, text: str) -> Text:
    return Text.assemble(quoted(name, "bold"), "  ", quoted(text))


def _experience(found: Experience | None) -> Iterator[RenderableType]:
    if found is None:
        return
    for measure in found.measures:
        hours = _figures(measure.hours.least, measure.hours.most)
        months = _figures(measure.months.least, measure.months.most)
        window = f"{measure.window.first} to {measure.window.last}"
        amount = f"{hours} of {found.hours:,} hours that count, {months} full months"
        yield from _lines(f"on {measure.day}", (f"{amount}, from {window}: {measure.answer}",))
    if found.runs_out:
        yield from _lines("too little from", (str(found.runs_out),))
    if found.reached:
        yield from _lines("enough, if the job goes on, from", (str(found.reached),))
    gaps = tuple(f"{gap.first} to {gap.last}" for gap in found.gaps)
    counted = (("counted", found.counted), ("not counted", found.left_out))
    for label, facts in (*counted, ("open", found.open), ("days without work", gaps)):
        yield from _lines(label, facts)


def _lines(label: str, facts: tuple[str, ...]) -> Iterator[RenderableType]:
    if facts:
        text = Text.assemble((f"{label}: ", "dim"), quoted("; ".join(facts)))
        yield Padding(text, (0, 0, 0, 2))


def _figures(least: float, most: float) -> str:
    low, high = f"{least:,.10g}", f"{most:,.10g}"
    return low if low == high else f"{low} to {high}"
