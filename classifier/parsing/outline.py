"""The parts of a letter: its head, its body and its close."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.boilerplate import CLOSING
from classifier.parsing.firms import COMPANY
from classifier.parsing.headings import heading_kind
from classifier.parsing.known_labels import label_kind
from classifier.parsing.layout import BULLET, Line, is_mail
from classifier.parsing.names import is_name
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.verbs import verb_form

_ROLES = by_first_letter(
    r"manager|director|officer|owner|partner|principal|head|administrator|proprietor|lead"
    r"|leader|supervisor|president"
    r"|ceo|cfo|coo|cto|coordinator|p\.?r\.?o|h\.?\s?r|human resources?|secretary|chief|founder"
    r"|chairman|chairperson|executive"
    r"|superintendent|matron|dean|registrar|foreman|engineer|accountant|consultant|gerente"
    r"|directeur|directrice|gérante?"
    r"|jefe|jefa|responsable|generalist|specialist|assistant|in-charge|incharge|sponsor"
    r"|controller|chef|pastor|rector"
    r"|prop\b|personnel|undersigned|team|admin|operations|recruiter|business partner|advisor"
    r"|professor|doctor|physician|nurse|geschäftsführer(?:in)?|leiter(?:in)?|inhaber(?:in)?"
)
ROLE = late(rf"\b(?:{_ROLES})\b", re.IGNORECASE)
_SIGNS = late(
    r"\W*(?:\(?s(?:igne)?d/?-?\)?|\[?signature\]?|\(?signed.{0,20}\)?|[\[(]?(?:\w{2,9} "
    r"){0,2}(?:stamp|seal|chop)\b.{0,40}|stamp and (?:signature|seal)|l\.?\s?s\.?"
    r"|\(?sgd\.?\)?|authori[sz]ed signator(?:y|ies)|\(?sello\)?|\(?firma\)?|cachet.{0,30}"
    r"|cc\b.{0,60}|encl?\b.{0,80}|_{2,}|-{2,}|p\.?p\.?"
    r"|on letterhead|signed and (?:sealed|stamped))\W*",
    re.IGNORECASE,
)
_SALUTATION = late(
    r"^\W{0,5}(?:to whom(?:so)?(?:ever)? (?:it|this) may|dear\b|a quien|à qui de droit"
    r"|attention\b|to the (?:immigration|visa)|sir/|hi\b|hello\b"
    r"|madame, monsieur|to ircc|to:)",
    re.IGNORECASE,
)
_TALKS = late(
    r"\b(?:is|was|are|were|has|have|had|this|we|that|confirms?|certif(?:y|ies|ied)|worked|works"
    r"|hereby|declare|certifions|atteste|soussignés?|hacemos|constar"
    r"|his|her|he|she|joined|served|began|resigned|started|recommend|i['’](?:m|ve|d))\b",
    re.IGNORECASE,
)
_CONTACT = late(
    r"@|www\.|https?:|\+?\d[\d\s().-]{6,24}\d|\b(?:tel|phone|fax|p\.?o\.? box)\b", re.IGNORECASE
)
_SIGNED_FIELDS = frozenset(
    (
        "issued",
        "signatory",
        "applicant",
        "title",
        "phone",
        "email",
        "address",
        "other",
        "employer",
        "country",
    )
)
_DECORATED = late(r"[\W_]{1,12}.{2,80}?\s?[~*=#•·_-]{1,12}$")
_DATE_LINE = late(r".{0,40}\b(?:19|20)\d\d\W{0,3}")
_MOST_TITLED = 5  # words
_MOST_ROLE = 6  # words
_LONGEST_HEAD = 24  # lines
_FEWEST_WORDS = 7  # of a line that talks
_LONGEST_SIGNATURE = 14  # lines
_MOST_WORDS = 12  # of a line in a signature

Zone = Literal["head", "body", "close"]


class Outline(Struct, frozen=True):
    """The lines of a letter, each with the part that it belongs to."""

    lines: tuple[Line, ...]
    zones: tuple[Zone, ...]

    def part(self, zone: Zone) -> list[Line]:
        """Give the lines of a part."""
        return [line for line, of in zip(self.lines, self.zones, strict=True) if of == zone]

    def without(self, places: Collection[int]) -> Outline:
        """Give the same letter without some of its lines."""
        if not places:
            return self
        kept = [at for at in range(len(self.lines)) if at not in places]
        return Outline(tuple(self.lines[at] for at in kept), tuple(self.zones[at] for at in kept))

    @property
    def around(self) -> list[Line]:
        """The lines with text that aren't the body."""
        pairs = zip(self.lines, self.zones, strict=True)
        return [line for line, zone in pairs if zone != "body" and line.text]


def find_outline(lines: Sequence[Line], *, is_letter: bool) -> Outline:
    """Tell head, body and close apart; a mere list of duties has no head."""
    head = _end_of_head(lines) if is_letter else 0
    zones: list[Zone] = ["head" if at < head else "body" for at in range(len(lines))]
    closed = _close(lines, head)
    if closed is not None:
        resumed = _resumed(lines, closed)
        zones[closed:resumed] = ["close"] * (resumed - closed)
    if is_letter and (closed is None or zones[-1] != "close"):
        signature = _signature(lines, head)
        zones[signature:] = ["close"] * (len(lines) - signature)
    return Outline(tuple(lines), tuple(zones))


def behind(outline: Outline, at: int) -> Outline:
    """Leave out what stands before a place in its line."""
    lines = [
        line._replace(start=at, text=line.text[at - line.start :])
        if line.start < at < line.end
        else line
        for line in outline.lines
    ]
    return replace(outline, lines=tuple(lines))


def _end_of_head(lines: Sequence[Line]) -> int:
    """Find the first line that speaks; what stands above is the head of the letter."""
    begin = 0
    if is_mail(lines):
        begin = next((at for at, line in enumerate(lines) if not line.text), 0)
    for at, line in enumerate(lines[: begin + _LONGEST_HEAD]):
        if at >= begin and line.text and _is_body(lines, at):
            return at
    return min(len(lines), begin)


def _is_body(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    if _SALUTATION.match(text):
        return True
    words = len(text.split())
    if (
        words >= _FEWEST_WORDS
        and _TALKS.search(text)
        and (words > _MOST_WORDS or not _CONTACT.search(text))
    ):
        return True
    label = text.split(":", maxsplit=1)[0].split("\t", maxsplit=1)[0]
    if (":" in text or "\t" in text) and label_kind(label) in (
        "title",
        "applicant",
        "start",
        "period",
        "hours",
        "pay",
        "status",
        "employer",
        "end",
    ):
        return True
    bulleted = (
        BULLET.match(text) is not None and not _CONTACT.search(text) and not _DECORATED.match(text)
    )
    return bulleted or heading_kind(text, before_list=False) == "duties"


def _close(lines: Sequence[Line], head: int) -> int | None:
    """Find the line with which the letter closes, below some text."""
    said = False
    for at, line in enumerate(lines):
        if (
            said
            and at >= head
            and line.text
            and CLOSING.match(line.text)
            and _is_closing(lines, at)
        ):
            return at
        said = said or bool(line.text)
    return None


def _is_closing(lines: Sequence[Line], at: int) -> bool:
    """Tell "For Acme Ltd" above a signature from a line of the body that begins so."""
    text = lines[at].text
    if re.match(r"\W{0,3}for\b", text, re.IGNORECASE) and not re.match(
        r"\W{0,3}for and", text, re.IGNORECASE
    ):
        return COMPANY.search(text) is not None and len(text.split()) <= _MOST_WORDS
    below = [line for line in lines[at + 1 :] if line.text]
    return bool(below) or text[:1].isupper()


def _resumed(lines: Sequence[Line], closed: int) -> int:
    """Find where the body goes on below the close, as in an annex with the duties."""
    for at in range(closed + 1, len(lines)):
        text = lines[at].text
        if text and heading_kind(text, before_list=False) == "duties":
            below = [line for line in lines[at + 1 :] if line.text]
            if len(below) > 1:
                return at
    return len(lines)


def _signature(lines: Sequence[Line], head: int) -> int:
    """Find where a signature without a closing begins, from the end upwards."""
    first = len(lines)
    named = False
    count = 0
    for at in range(len(lines) - 1, head - 1, -1):
        text = lines[at].text
        if not text:
            continue
        count += 1
        if count > _LONGEST_SIGNATURE or not _signs(text):
            return _apart(lines, at, first) if named else len(lines)
        first = at
        named = named or _names_somebody(text)
    return first if named else len(lines)


def _apart(lines: Sequence[Line], above: int, first: int) -> int:
    """Leave the last lines of a paragraph out of the signature below it, if there is one below."""
    if first >= len(lines) or not all(line.text for line in lines[above : first + 1]):
        return first
    gap = next((at for at in range(first, len(lines)) if not lines[at].text), len(lines))
    below = [line.text for line in lines[gap:] if line.text]
    return gap if any(map(_names_somebody, below)) else first


def _names_somebody(text: str) -> bool:
    return (
        is_name(text)
        or is_name(text.split(",", maxsplit=1)[0])
        or ROLE.search(text) is not None
        or _SIGNS.fullmatch(text) is not None
    )


def _signs(text: str) -> bool:  # noqa: PLR0911
    """Tell whether a line may stand in a signature: a name, a role, a firm, a way of contact."""
    if BULLET.match(text) and not is_name(text):
        return False
    if _SIGNS.fullmatch(text) or is_name(text) or _DATE_LINE.fullmatch(text):
        return True
    if ":" in text:
        return label_kind(text.split(":", maxsplit=1)[0]) in _SIGNED_FIELDS or (
            ROLE.search(text) is not None and _is_short(text)
        )
    if not _is_short(text) or _TALKS.search(text):
        return _CONTACT.search(text) is not None and not _TALKS.search(text)
    first = text.split(",", maxsplit=1)[0]
    if _is_titled(text):
        return True
    if (
        len(text.split()) <= _MOST_ROLE
        and text[:1].isupper()
        and ROLE_WORD.search(text)
        and verb_form(text.split(maxsplit=1)[0]) is None
    ):
        return True
    return any(
        test(text) is not None for test in (ROLE.search, COMPANY.search, _CONTACT.search)
    ) or is_name(first)


def _is_titled(text: str) -> bool:
    """Tell a line of few words that all have a capital, such as "Safety & Compliance"."""
    words = [
        word
        for word in re.findall(r"[^\W\d_]{2,}", text)
        if word.lower() not in ("and", "of", "the", "for")
    ]
    return (
        0 < len(words) <= _MOST_TITLED
        and all(word[0].isupper() for word in words)
        and not text.endswith(":")
    )


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS and not (
        text.endswith((".", ";")) and len(text.split()) > _MOST_TITLED
    )
