"""A match on the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from classifier.assessment import Assessment
from classifier.letter import Duty
from classifier.match import Candidate, Confidence, Match, Separation, TellingDuty
from cli.findings_view import findings_view
from cli.terminal import bar, quoted

_BAR = 10  # cells
_MOST_NAMED = 6  # codes of a candidate set
_NO_MAIN_DUTY = "no main duty"


def match_view(assessment: Assessment, console: Console) -> RenderableType:
    """Lay out all that a person needs to judge a letter, from the result alone."""
    return Group(*_parts(assessment, ascii_only=console.options.ascii_only))


def _parts(assessment: Assessment, *, ascii_only: bool) -> Iterator[RenderableType]:
    yield _heading(assessment.match)
    yield from _position(assessment.match, ascii_only=ascii_only)
    for other in assessment.matches:
        if other is not assessment.match:
            title = quoted(other.title.line) if other.title else Text("no title")
            yield Text.assemble(("\nPosition   ", "dim"), title)
            yield from _position(other, ascii_only=ascii_only)
    yield from findings_view(assessment)


def _position(match: Match, *, ascii_only: bool) -> Iterator[RenderableType]:
    if match.status == "insufficient":
        yield Text(f"\nNot enough information: {match.reason}.", style="bold yellow")
    if not match.candidates:
        return
    yield Text("\nUnit groups", style="bold")
    yield _candidates(match, ascii_only=ascii_only)
    yield from _levels(match.confidence)
    best = match.candidates[0]
    if match.duties:
        yield Text.assemble(
            "\n", quoted(f"Proof for {best.code} ", "bold"), " ", quoted(best.group.title)
        )
        yield _lead(best)
        yield _proof(best, match.duties)
        yield from _missing(best)
    if match.separation:
        yield from _separation(match.separation, match.duties)


def _heading(match: Match) -> Text:
    catalogue = match.catalogue
    title = quoted(match.title.line) if match.title else Text("none stated", style="dim")
    facts = f"{catalogue.title} [{catalogue.name}: {catalogue.origin}]"
    models = f"{match.tier} ({match.encoder})"
    return Text.assemble(
        ("Letter     ", "dim"),
        quoted(match.letter.id),
        ("\nTitle      ", "dim"),
        title,
        ("\nDuties     ", "dim"),
        f"{len(match.duties)} read",
        ("\nCatalogue  ", "dim"),
        quoted(facts),
        ("\nTier       ", "dim"),
        quoted(models),
    )


def _candidates(match: Match, *, ascii_only: bool) -> Table:
    """Show confidence where there is one, else the score beside the highest."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("", justify="right", style="dim")
    table.add_column("code")
    table.add_column("title", ratio=1)
    table.add_column("TEER", justify="right")
    calibrated = match.confidence is not None
    table.add_column("confidence" if calibrated else "score", justify="left", no_wrap=True)
    highest = max(candidate.score for candidate in match.candidates)
    for place, candidate in enumerate(match.candidates, 1):
        if candidate.confidence is not None:
            share, number = candidate.confidence, f"{candidate.confidence:.2f}"
        else:
            share = candidate.score / highest if highest > 0 else 0.0
            number = f"{candidate.score:.2f}"
        teer = "-" if candidate.group.teer is None else str(candidate.group.teer)
        shown = Text.assemble(bar(share, _BAR, ascii_only=ascii_only), f" {number}")
        table.add_row(
            str(place), quoted(candidate.code), quoted(candidate.group.title), teer, shown
        )
    return table


def _levels(confidence: Confidence | None) -> Iterator[RenderableType]:
    if confidence is None:
        return
    count = len(confidence.candidate_set)
    named = ", ".join(confidence.candidate_set[:_MOST_NAMED])
    more = f" and {count - _MOST_NAMED} more" if count > _MOST_NAMED else ""
    covered = f"meant to hold the right one in {confidence.coverage:.0%} of letters: "
    yield Text.assemble(("Candidate set  ", "dim"), covered, quoted(named), more)
    if confidence.teers:
        teers = "; ".join(f"{share.code}: {share.confidence:.2f}" for share in confidence.teers)
        yield Text.assemble(("TEER           ", "dim"), quoted(teers))
    for share in confidence.minor_groups[:1]:
        text = quoted(f"{share.code} {share.title}: {share.confidence:.2f}")
        yield Text.assemble(("Minor group    ", "dim"), text)


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


def _separation(separation: Separation, duties: Sequence[Duty]) -> Iterator[RenderableType]:
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
