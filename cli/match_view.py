"""A match on the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from classifier.assessment import Assessment
from classifier.claim import Claim
from classifier.match import Confidence, Match
from cli.findings_view import counts, findings_view
from cli.proof_view import proof_view, separation_view
from cli.terminal import bar, quoted

_BAR = 10  # cells
_MOST_NAMED = 6  # codes of a candidate set


def match_view(assessment: Assessment, console: Console) -> RenderableType:
    """Lay out all that a person needs to judge a letter, from the result alone."""
    return Group(*_parts(assessment, ascii_only=console.options.ascii_only))


def _parts(assessment: Assessment, *, ascii_only: bool) -> Iterator[RenderableType]:
    yield _heading(assessment)
    yield from _answer(assessment.match, ascii_only=ascii_only)
    if assessment.claim:
        yield _claim(assessment, assessment.claim)
    # What is wrong comes before the proof, which is long.
    yield from findings_view(assessment, len(assessment.matches), ascii_only=ascii_only)
    yield from _proof(assessment.match)
    if assessment.claim:
        yield from _proof_of_claim(assessment, assessment.claim)
    for other in assessment.matches:
        if other is not assessment.match:
            yield _position(other)
            yield from _answer(other, ascii_only=ascii_only)
            yield from _proof(other)


def _answer(match: Match, *, ascii_only: bool) -> Iterator[RenderableType]:
    if match.status == "insufficient":
        yield Text(f"\nNot enough information: {match.reason}.", style="bold yellow")
    if match.candidates:
        yield Text("\nUnit groups", style="bold")
        yield _candidates(match, ascii_only=ascii_only)
        yield from _levels(match.confidence)


def _proof(match: Match) -> Iterator[RenderableType]:
    if match.candidates and match.duties:
        yield from proof_view(match.candidates[0], match.duties)
    if match.separation:
        yield from separation_view(match.separation, match.duties)


def _position(match: Match) -> Text:
    title = quoted(match.title.line) if match.title else Text("no title", style="dim")
    place = f"Position {match.place + 1}"
    return Text.assemble((f"\n{place:10} ", "dim"), title, f", {_count(match)} read")


def _count(match: Match) -> str:
    return f"{len(match.duties)} {'duty' if len(match.duties) == 1 else 'duties'}"


def _claim(assessment: Assessment, claim: Claim) -> Text:
    stated = claim.stated
    if claim.read.older:
        stated = f"{stated}, now {' or '.join(claim.codes)}"
    held = "there is no duty to hold it against"
    if claim.candidate is not None:
        shown = claim.candidate.evidenced
        every = shown + len(claim.candidate.not_evidenced)
        which = f"{claim.candidate.code} " if len(claim.codes) > 1 else ""
        whose = _whose(assessment.matches[claim.place])
        held = f"{which}ranks {claim.rank} by the duties alone{whose}; "
        held += f"evidence for {shown} of its {every} main duties"
        ranks = [
            f"{rank} by those of position {place + 1}"
            for place, rank in enumerate(claim.ranks)
            if place != claim.place and rank is not None
        ]
        held += f"; ranks {' and '.join(ranks)}" if ranks else ""
    return Text.assemble(("\nClaimed code  ", "bold"), quoted(f"{stated}: {held}"))


def _whose(match: Match) -> str:
    """Name a position where the letter has several; empty where it has one."""
    if len(match.letter.positions) == 1:
        return ""
    title = f", {match.title.line}" if match.title else ""
    return f" of position {match.place + 1}{title}"


def _proof_of_claim(assessment: Assessment, claim: Claim) -> Iterator[RenderableType]:
    match = assessment.matches[claim.place]
    first = match.candidates[0].code if match.candidates else ""
    if claim.candidate is not None and claim.candidate.code != first:
        if match is not assessment.match:
            yield Text.assemble(("\nClaimed for", "dim"), quoted(_whose(match).removeprefix(" of")))
        yield from proof_view(claim.candidate, match.duties)


def _notes(notes: Sequence[str]) -> Iterator[Text]:
    for note in notes:
        yield Text.assemble(("\nNot read   ", "dim"), quoted(note, "yellow"))


def _heading(assessment: Assessment) -> Text:
    match = assessment.match
    catalogue = match.catalogue
    title = quoted(match.title.line) if match.title else Text("none stated", style="dim")
    facts = f"{catalogue.title} [{catalogue.name}: {catalogue.origin}]"
    models = f"{match.tier} ({match.encoder})"
    return Text.assemble(
        ("Letter     ", "dim"),
        quoted(match.letter.id),
        *_positions(match),
        ("\nTitle      ", "dim"),
        title,
        ("\nDuties     ", "dim"),
        f"{len(match.duties)} read",
        *_notes(match.letter.notes),
        ("\nFindings   ", "dim"),
        counts(assessment.findings),
        ("\nCatalogue  ", "dim"),
        quoted(facts),
        ("\nTier       ", "dim"),
        quoted(models),
    )


def _positions(match: Match) -> Iterator[Text]:
    """Say that there are several, as the first answer is that of one of them."""
    positions = match.letter.positions
    if len(positions) > 1:
        names = ", ".join(
            f"{place} {position.title.line if position.title else 'without a title'}"
            for place, position in enumerate(positions, 1)
        )
        alone = len(match.letter.fullest) == 1
        why = "which has the most duties" if alone else "as none has more duties"
        first = f"first comes {match.place + 1}, {why}"
        yield Text.assemble(("\nPositions  ", "dim"), quoted(f"{len(positions)}: {names}; {first}"))


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
