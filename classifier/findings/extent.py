"""``duties-vague`` and ``duties-too-few``: how much the duties say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from classifier.finding import Evidence, Finding
from classifier.findings.context import Context
from classifier.findings.evidence import shows_lead
from classifier.match import Match
from classifier.scoring import Reading
from classifier.sufficiency import telling_words

_FEWEST = 4  # duties
_TELLING = 2  # telling words that a duty has at least, unless it is vague
_VAGUE, _ON_AVERAGE = 0.5, 1.5  # share of vague duties; telling words of all a duty, at most
_CLEAR = 0.5  # probability of the first unit group by duties alone: then few words say enough
_QUOTED = 3


def duties_vague(context: Context) -> Finding | None:
    """Raise it where half of the duties would fit any job, or they show no unit group."""
    duties, reading = context.position.duties, context.of_duties
    if not duties or reading is None:
        return None
    is_ok, enough = context.match.status == "ok", _ON_AVERAGE * len(duties)
    counts: list[int] = []
    for duty in duties:
        counts.append(len(telling_words([duty.line], context.matcher.scorer.lexicon)))
        if is_ok and sum(counts) >= enough:  # mostly after the first few
            return None
    proven = _proven(context)
    terse = [place for place, count in enumerate(counts) if count < _TELLING]
    if _is_clear(context, reading):
        terse = [place for place in terse if place not in proven]
    if sum(counts) < enough and len(terse) >= _VAGUE * len(duties):
        which = "The only duty" if len(duties) == 1 else f"{len(terse)} of {len(duties)} duties"
        message = f"{which} would fit almost any job."
    elif not is_ok:
        message = "The duties name no occupation: no unit group stands out."
    else:
        return None
    terse.sort(key=lambda place: place in proven)
    quotations = [Evidence.quoting(duties[place]) for place in terse[:_QUOTED]]
    return context.finding("duties-vague", "warning", message, *quotations)


def _is_clear(context: Context, reading: Reading) -> bool:
    """Tell whether a unit group is clear by the duties, so that its proof means something.

    Whoever writes in brief ("Test internal controls") may be clear all the same. Vague
    duties are like some main duty, too, of whatever comes first, but hardly single one out.
    """
    shown = reading.probabilities
    if context.match.status != "ok" or shown is None or shown.max() < _CLEAR:
        return False
    return shows_lead(context, reading)


def _proven(context: Context) -> set[int]:
    """Give the places of the duties that are evidence for the first candidate."""
    best = context.match.candidates[:1]
    return {row.duty for one in best for row in one.duties if row.main_duty is not None}


def duties_too_few(matches: Sequence[Match]) -> Iterator[Finding]:
    """Raise it where hardly any duty is stated, so that most main duties can't be shown.

    What counts is the position with the most duties, or each of several with as many: early
    jobs are often told in brief.
    """
    most = max(len(match.duties) for match in matches)
    for match in matches:
        if len(match.duties) == most and not match.letter.repeats(match.place):
            yield from _too_few(match)


def _too_few(match: Match) -> Iterator[Finding]:
    count = len(match.duties)
    if not count and match.title and match.letter.form == "duties":
        message = (
            "No duty is stated: what is proposed rests on the title alone, which decides nothing."
        )
        yield Finding("duties-too-few", "warning", message, place=match.place)
    if 0 < count < _FEWEST:
        stated = "one duty is" if count == 1 else f"{count} duties are"
        message = f"Only {stated} stated; experience is held against most of the main duties."
        yield Finding("duties-too-few", "warning", message, place=match.place)
