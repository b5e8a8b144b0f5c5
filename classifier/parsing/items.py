"""What may state a fact of a job although it stands within the duties."""

from __future__ import annotations

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late

_HIDDEN = late(r"\.{6,}")
_MARK = late(r"(?:[^\w\n]|\d|_){0,24}(?:[A-Za-z]{1,4}[.)][^\w\n]{0,12})?")


def with_prose(text: str, masked: str, span: Span) -> str:
    """Show again what the mask hides of prose, as in "She cleaned the hall part-time".

    An item of a list tells of the work alone: "arrange part-time cover" is no term of the job.
    """
    shown = list(masked[slice(*span)])
    for hidden in _HIDDEN.finditer(masked, *span):
        begin = text.rfind("\n", 0, hidden.start()) + 1
        if not _MARK.fullmatch(text, begin, hidden.start()):
            shown[hidden.start() - span[0] : hidden.end() - span[0]] = text[slice(*hidden.span())]
    return "".join(shown)
