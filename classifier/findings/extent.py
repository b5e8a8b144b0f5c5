"""``duties-vague`` and ``duties-too-few``: how much the duties say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from classifier.finding import Evidence, Finding
from classifier.findings.context import Context
from classifier.match import Match
from classifier.sufficiency import telling_words

_FEWEST = 4  # duties
_TELLING = 2  # telling words that a duty has at least, unless it is vague
_VAGUE, _ON_AVERAGE = 0.5, 1.5  # share of vague duties; telling words of all a duty, at most
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
    vague = [duty for duty, count in zip(duties, counts, strict=True) if count < _TELLING]
    if sum(counts) < enough and len(vague) >= _VAGUE * len(duties):
        message = f"{len(vague)} of {len(duties)} duties would fit almost any job."
    elif not is_ok:
        message = "The duties name no occupation: no unit group stands out."
    else:
        return None
    quotations = map(Evidence.quoting, vague[:_QUOTED])
    return context.finding("duties-vague", "warning", message, *quotations)


def duties_too_few(matches: Sequence[Match]) -> Iterator[Finding]:
    """Raise it where hardly any duty is stated, so that most main duties can't be shown.

    What counts is the position with the most duties: early jobs are often told in brief.
    """
    match = max(matches, key=lambda one: len(one.duties))
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
