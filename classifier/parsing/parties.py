"""Who employs, who is written about and who signs, as a transformer reads a letter.

The rules find them where letters name them as most do. Where they miss one, the letter is none
of those, and the transformer's word counts beside theirs: ``models.token_classifier``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from classifier.parsing.firms import COMPANY
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.second_reading import SecondReading, is_read
from classifier.quotation import Quotation

Party = Literal["employer", "applicant", "signatory"]
_NAMED = late(r"[A-Z\d]|[^\W\d_a-zA-Z]")
_BEFORE = 160  # characters that tell what a name stands for
_BLANK = late(r"[\[<{_]\Z")  # a name to fill in, as in "[Jane Doe]"
# As in "has applied for a post at", and "I recommend her for the position of porter at".
_SOUGHT = late(
    r"\b(?:appl(?:y|ies|ied|ying|ication)|candida(?:te|cy)|recommend\w*[^.!?]{0,40}\sfor|admission"
    r"|interview)\b(?![^.!?]*\b(?:who|where|has|have|was|been|our|we)\b)[^.!?]*"
    r"\b(?:at|to|with|by|in|of)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_UNSIGNED = late(
    r"\b(?:no signature|(?:not?|never) (?:signed|require (?:an?y? )?signature)|unsigned)\b",
    re.IGNORECASE,
)
_LETTERS = late(r"(?:[A-Z]|X{2,})\.?\Z")  # that stand for a name
# As in "a driver from Acme Ltd delivers".
_OTHERS = late(
    r"\b(?:driver|courier|visitor|guest|client|customer|supplier|caller|patient|auditor)s?"
    r"\s(?:from|of|at)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
# Where somebody goes, as in "she is leaving us to join Acme Ltd".
_NEXT = late(
    r"\b(?:leav(?:es?|ing)|left|mov(?:es?|ed|ing)|resign(?:s|ed|ing)|goes|going|went)\b[^.!?]{0,60}"
    r"\bto\s(?:join|work\s(?:for|at|with)|(?:a|the)\s(?:post|job|role|position)\s(?:at|with|in))"
    r"\s(?:the\s)?\Z",
    re.IGNORECASE,
)
# Whoever translates a letter or testifies to a signature says nothing of the work.
_TESTIFYING = late(
    r"\b(?:translated|witness\w{0,4}|attested|notari[sz]ed|sworn|typed|signed before(?: me)?"
    r"|before me|true copy)\b[^.\n]{0,40}\n?[^.\n]{0,12}(?:\b[A-Z][a-z]{1,5}\.\s)?\Z",
    re.IGNORECASE,
)
_SENT = late(r"Messrs\b", re.IGNORECASE)  # whom a letter is sent to
_NONE_BEHIND = (_BLANK, _SOUGHT, _OTHERS, _NEXT, _TESTIFYING)
_HONOURED = late(r"\b(?:M(?:rs?|iss|s|x)|Dr|Prof|Sir|Dame|Rev)\b")
_LONGEST_HONOUR = 6  # characters, with the blank behind
_MOST_WORDS = 12  # of a name
# Log odds from which on the transformer's own find counts.
_SURE: dict[Party, float] = {"employer": 1.0, "applicant": 1.0, "signatory": 1.5}
# A find of the rules gives way to another, or is none, below these log odds.
_DOUBTED, _DENIED = -2.0, -5.0


class Named(NamedTuple):
    """The parties that a letter names, None where it names none."""

    employer: Quotation | None
    applicant: Quotation | None
    signatory: Quotation | None


def completed(text: str, found: Named) -> Named:
    """Read a letter again where the rules miss a party; a find that is plainly none goes.

    Raises:
        ModelError: an artefact is missing or damaged.
    """
    if all(found) or not is_read(text):
        return found
    parties = Parties.of(text)
    applicant = parties.corrected("applicant", found.applicant)
    signed = found.signatory or _UNSIGNED.search(text)
    signatory = found.signatory if signed else parties.corrected("signatory", None)
    if applicant and signatory and _share(applicant.text, signatory.text):
        # Who signs is seldom the one who is written about, and then the rules say so.
        if found.applicant and _share(found.applicant.text, signatory.text):
            signatory = found.signatory
        applicant = found.applicant
    return Named(parties.corrected("employer", found.employer), applicant, signatory)


class Parties(SecondReading, frozen=True, eq=False):
    """What the transformer takes for the parties of a letter."""

    def corrected(self, party: Party, found: Quotation | None) -> Quotation | None:
        """Give a party as the rules found it, or as the transformer knows better.

        Args:
            party: which one.
            found: by the rules.
        """
        own = self.mean(party, found) if found else 0.0
        best = max(self._named(party), default=None)
        if best and best[0] >= _SURE[party] and (found is None or own < _DOUBTED):
            known = _closed(self.text, *best[1])
            return found if found and _share(found.text, known.text) else known
        return None if own < _DENIED else found

    def _named(self, party: Party) -> Iterator[tuple[float, Span]]:
        """Give the runs of words that may be a name, with their log odds."""
        for odds, (start, end) in self.runs(party):
            if len(self.text[start:end].split()) > _MOST_WORDS:
                continue
            before = self.text[max(0, start - _BEFORE) : start]
            shown = _NAMED.search(self.text, start, end) is not None
            blank = any(sign.match(self.text, start, end) for sign in (_LETTERS, _SENT))
            blank |= party == "signatory" and _is_firm(self.text, start, end)
            if shown and not blank and not any(sign.search(before) for sign in _NONE_BEHIND):
                yield odds, (start, end)


def _is_firm(text: str, start: int, end: int) -> bool:
    """Tell "Kestrel Motors" from "Ms. Ida Steel"."""
    named = COMPANY.search(text, start, end) is not None
    return named and not _HONOURED.search(text[max(0, start - _LONGEST_HONOUR) : end])


def _closed(text: str, start: int, end: int) -> Quotation:
    """Quote a name with the bracket that closes one within it, as in "Bo (Bogdan Ilić)"."""
    name = text[start:end]
    end += name.count("(") > name.count(")") and text[end : end + 1] == ")"
    return Quotation(text[start:end], start, end)


def _share(first: str, second: str) -> bool:
    """Tell whether two names have a word in common, other than small ones."""
    words, others = (set(re.findall(r"\w{3,}", name.casefold())) for name in (first, second))
    return bool(words & others)
