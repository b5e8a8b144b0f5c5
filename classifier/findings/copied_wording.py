"""``wording-copied``: duties that repeat a profile's wording."""

from __future__ import annotations

from collections.abc import Iterator

from classifier.finding import Evidence, Finding
from classifier.findings.context import Context
from classifier.letter import Duty
from classifier.wording import LEAD, Copy

# Chosen on duties verbatim, lightly edited and freshly written: benchmarks/findings.py.
_SHARE = 0.55  # of a duty's words
_FEWEST = 5  # words; shorter duties agree by chance
_TOGETHER, _LONG = 12, 8  # words of several such duties, or of one: then it is no chance
_QUOTED = 4


def wording_copied(context: Context) -> Finding | None:
    """Raise it where duties repeat main duties or a lead statement nearly word by word."""
    duties = context.position.duties
    pairs = zip(duties, context.copies, strict=True)
    copied = [(duty, copy) for duty, copy in pairs if copy is not None and _is_copied(copy)]
    words = [copy.words for _, copy in copied]
    if sum(words) < _TOGETHER and max(words, default=0) < _LONG:
        return None
    copied.sort(key=lambda pair: -pair[1].words)
    subject = "The only duty" if len(duties) == 1 else f"{len(copied)} of {len(duties)} duties"
    message = (
        f"{subject} repeat{'s' if len(copied) == 1 else ''} the wording of occupation profiles; "
        "officers and courts take copied duties as a question of credibility."
    )
    evidence = [piece for pair in copied[:_QUOTED] for piece in _evidence(context, *pair)]
    return context.finding("wording-copied", "warning", message, *evidence)


def _is_copied(copy: Copy) -> bool:
    return copy.share >= _SHARE and copy.words >= _FEWEST


def _evidence(context: Context, duty: Duty, copy: Copy) -> Iterator[Evidence]:
    catalogue = context.matcher.catalogue
    code = catalogue.codes[copy.group]
    where = "the lead statement" if copy.number == LEAD else f"main duty {copy.number}"
    yield Evidence.note(f"{copy.share:.0%} of the words as in {where} of {code}:")
    yield Evidence.quoting(duty)
