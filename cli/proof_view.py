"""The proof for a unit group on the terminal: duties beside main duties, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from classifier.letter import Duty
from classifier.match import Candidate, Separation, TellingDuty
from cli.terminal import quoted

_NO_MAIN_DUTY = "no main duty"


def proof_view(candidate: Candidate, duties: Sequence[Duty]) -> Iterator[RenderableType]:
    """Lay out a candidate's lead statement, evidence and main duties without any."""
    heading = quoted(f"Proof for {candidate.code} ", "bold")
    yield Text.assemble("\n", heading, " ", quoted(candidate.group.title))
    yield _lead(candidate)
    yield _proof(candidate, duties)
    yield from _missing(candidate)


def separation_view(separation: Separation, duties: Sequence[Duty]) -> Iterator[RenderableType]:
    """Lay out what separates the first candidate from the second."""
    pair = f"What separates {separation.code} from {separation.rival}"
    yield Text.assemble("\n", quoted(pair, "bold"))
    if separation.distinction:
        yield Padding(quoted(separation.distinction), (0, 0, 0, 2))
    for code, telling in (
        (separation.code, separation.first),
        (separation.rival, separation.second),
    ):
        if telling:
            yield Padding(quoted(f"only {code} has:", "dim"), (0, 0, 0, 2))
            yield Padding(_telling(telling, duties), (0, 0, 0, 4))


def _lead(candidate: Candidate) -> Padding:
    lead = candidate.lead
    nearest = Text("no duty stated", style="yellow")
    if lead.duty is not None:
        nearest = Text(f"nearest: duty {lead.duty + 1} ({lead.similarity:.2f})", style="dim")
    text = Text.assemble(("Lead statement  ", "dim"), quoted(lead.statement), "  ", nearest)
    return Padding(text, (0, 0, 1, 2))


def _proof(candidate: Candidate, duties: Sequence[Duty]) -> Padding:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False)
    table.add_column("", justify="right", style="dim", vertical="top")
    table.add_column("stated duty", ratio=1)
    table.add_column("", justify="right")
    table.add_column("main duty", ratio=1)
    table.add_column("", justify="right", no_wrap=True)
    for row in candidate.duties:
        stated = quoted(duties[row.duty].text)
        main, number = Text(_NO_MAIN_DUTY, style="yellow"), ""
        if row.main_duty:
            main, number = quoted(row.main_duty.text), str(row.main_duty.number)
        table.add_row(str(row.duty + 1), stated, number, main, f"{row.similarity:.2f}")
        for one in row.further:
            also = Text.assemble(("also: ", "dim"), quoted(one.main_duty.text))
            table.add_row("", "", str(one.main_duty.number), also, f"{one.similarity:.2f}")
    return Padding(table, (0, 0, 0, 2))


def _missing(candidate: Candidate) -> Iterator[RenderableType]:
    if not candidate.not_evidenced:
        return
    yield Text("\nMain duties without evidence", style="bold")
    table = _numbered()
    for duty in candidate.not_evidenced:
        heading = quoted(f"[{duty.sub_heading}]" if duty.sub_heading else "", "dim")
        table.add_row(
            str(duty.number),
            Text.assemble(heading, " " if duty.sub_heading else "", quoted(duty.text)),
        )
    yield Padding(table, (0, 0, 0, 2))


def _telling(telling: tuple[TellingDuty, ...], duties: Sequence[Duty]) -> Table:
    table = _numbered()
    for one in telling:
        shown = Text("  not shown", style="yellow")
        if one.duty is not None:
            shown = Text.assemble(("  shown by ", "green"), quoted(duties[one.duty].text))
        table.add_row(str(one.main_duty.number), Text.assemble(quoted(one.main_duty.text), shown))
    return table


def _numbered() -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    table.add_column(justify="right", style="dim")
    table.add_column(ratio=1)
    return table
