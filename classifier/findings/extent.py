"""``duties-vague`` and ``duties-too-few``: how much the duties say."""

from __future__ import annotations

from classifier.finding import Evidence, Finding
from classifier.findings.context import Context
from classifier.sufficiency import telling_words

_FEWEST = 4  # duties
_TELLING = 2  # telling words that a duty has at least, unless it is vague
_VAGUE = 0.5  # share of vague duties
_FAINT = 0.15  # probability by duties alone, below which no unit group stands out
_QUOTED = 3


def duties_vague(context: Context) -> Finding | None:
    """Raise it where half of the duties would fit any job, or they show no unit group."""
    duties, reading = context.position.duties, context.of_duties
    if not duties or reading is None:
        return None
    lexicon = context.matcher.scorer.lexicon
    vague = [d for d in duties if len(telling_words([d.line], lexicon)) < _TELLING]
    shown = reading.probabilities
    faint = shown is not None and float(shown.max()) < _FAINT
    if len(vague) >= _VAGUE * len(duties):
        message = f"{len(vague)} of {len(duties)} duties would fit almost any job."
    elif faint or context.match.status == "insufficient":
        message = "The duties name no occupation: no unit group stands out."
    else:
        return None
    quotations = map(Evidence.quoting, vague[:_QUOTED])
    return context.finding("duties-vague", "warning", message, *quotations)


def duties_too_few(context: Context) -> Finding | None:
    """Raise it where hardly any duty is stated, so that most main duties can't be shown."""
    count = len(context.position.duties)
    if not 0 < count < _FEWEST:
        return None
    stated = "one duty is" if count == 1 else f"{count} duties are"
    message = f"Only {stated} stated; experience is held against most of the main duties."
    return context.finding("duties-too-few", "warning", message)
