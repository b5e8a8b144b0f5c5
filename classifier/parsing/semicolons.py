"""Duties set apart by semicolons within one sentence, whatever verb the first of them has.

As letters by lawyers put them: "while serving as a Programmer, Mr. Ode worked with build tools;
created tables and stored procedures; managed certificates; and wrote scripts".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from classifier.parsing.boilerplate import is_boilerplate, is_praise
from classifier.parsing.clauses import cut
from classifier.parsing.frames import SEMICOLON, WORD
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import Form, is_noun_head, verb_form
from classifier.parsing.vocabulary import words

_FEWEST = 3  # parts that make an enumeration
_MOST = 60  # parts of a sentence, and words of its first, that are looked at
_MOSTLY = 0.6  # of the parts behind the first that begin with a verb of one form
_COVERED = 0.5  # of a part, found by other means, that is enough
# As in "gained experience including" and "in the following areas:".
_LEADS = late(
    r"(?:\b(?:includ(?:ing|es?|ed)|such as|namely|as follows|consist(?:ing|s|ed) (?:of|in)"
    r"|compris(?:ing|es?|ed)|involv(?:ing|es?|ed)|responsible for)\b:?|:)\s{1,3}",
    re.IGNORECASE,
)
_AND = late(r"\s{0,9}(?:(?:and|et|y)\s{1,9})?", re.IGNORECASE)
_NO_WORK = frozenset(
    words(
        "was were is are has had have been being employed joined hired engaged promoted served"
        " serves serving including included includes involving involved"
    )
)


def with_enumerated(text: str, sentence: Span, stated: Sequence[Span]) -> list[Span]:
    """Give the duties of a sentence, those that semicolons set apart in place of fewer.

    Args:
        text: the letter's.
        sentence: which may enumerate.
        stated: the duties that were found in it by other means.
    """
    told = enumerated_duties(text, sentence)
    whole = all(_is_known(part, stated) for part in told)
    return list(stated) if whole else told


def _is_known(part: Span, stated: Sequence[Span]) -> bool:
    start, end = part
    common = sum(max(0, min(end, last) - max(start, first)) for first, last in stated)
    return common >= _COVERED * (end - start)


def enumerated_duties(text: str, sentence: Span) -> list[Span]:
    """Give the parts of a sentence that its semicolons set apart, if most begin with one verb form.

    The first begins where a verb of that form stands, or behind "including"; it is left out
    where none does.
    """
    if text.count(";", *sentence) < _FEWEST - 1:
        return []
    first, *others = islice(cut(text, sentence, SEMICOLON), _MOST)
    others = [_behind_and(text, part) for part in others]
    forms = Counter(form for part in others if (form := _form(text, part)))
    form, count = forms.most_common(1)[0] if forms else (None, 0)
    if form is None or len(others) < _FEWEST - 1 or count < _MOSTLY * len(others):
        return []
    begin = _begin(text, first, form)
    parts = [*([(begin, first[1])] if begin is not None else []), *others]
    return [part for part in parts if not _is_none(text, part)]


def _begin(text: str, first: Span, form: Form) -> int | None:
    leads = [led.end() for led in islice(_LEADS.finditer(text, *first), _MOST)]
    if leads and leads[-1] < first[1]:
        return leads[-1]
    for word in islice(WORD.finditer(text, *first), _MOST):
        low = word[0].lower()
        if low not in _NO_WORK and verb_form(low) == form:
            return word.start()
    return None


def _form(text: str, part: Span) -> Form | None:
    word = WORD.match(text, *part)
    if word is None or word[0].lower() in _NO_WORK:
        return None
    return "ing" if is_noun_head(text, word.start(), part[1]) else verb_form(word[0])


def _behind_and(text: str, part: Span) -> Span:
    joint = _AND.match(text, *part)
    return (joint.end(), part[1]) if joint else part


def _is_none(text: str, part: Span) -> bool:
    told = text[slice(*part)]
    return is_praise(told) or is_boilerplate(told)
