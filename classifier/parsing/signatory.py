"""Who signs a letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.authors import find_author
from classifier.parsing.boilerplate import CLOSING
from classifier.parsing.firms import COMPANY
from classifier.parsing.frame import Frame, talks
from classifier.parsing.layout import Line
from classifier.parsing.names import HONORIFIC, is_name
from classifier.parsing.outline import ROLE
from classifier.parsing.patterns import late
from classifier.parsing.senders import (
    called,
    greeted,
    head_person,
    in_full,
    last_name,
    sender,
    told_signer,
    whole_below,
)
from classifier.parsing.senders import declared as declared_by
from classifier.parsing.signature_cells import cells_of, refused_cells
from classifier.parsing.signature_names import (
    MOST_NAME,
    NOISE,
    ROLE_LABEL,
    after_role,
    is_firm,
    is_role,
    may_label,
    whole_name,
    with_degree,
)
from classifier.parsing.stories import first_of_several, signers_of_several
from classifier.quotation import Quotation

_LABELS = by_first_letter(
    r"signature|signed(?: electronically| digitally)?(?: (?:by|for)(?: (?:the )?(?:company"
    r"|employer))?)?"
    r"|name(?: (?:and|&) surname| of (?:signatory|supervisor|manager|employer|the employer))?"
    r"|printed name|print name"
    r"|authori[sz]ed signator\w{1,3}|certified (?:true and correct )?by"
    r"|certified (?:a |as )?(?:true|correct)(?: and correct)?(?: copy| extract)?(?: by)?"
    r"|issued by|prepared by|referee|recommender|written by"
    r"|approved by"
    r"|appraiser|supervisor|fdo|signatory|(?:digitally|electronically) signed by"
    r"|completed by|verified by|attested by|noted by"
    r"|confirmed by|contact(?: person)?"
    r"|firmado|assinado|signé|gez|by"
)
_LABEL = late(
    rf"(?:{_LABELS})(?P<sign>\s?\.?[:\uff1a]+|\s?\.{{3,60}}|\s(?=by\b|[A-Z])"
    r"|\s{2,})[\s._:]{0,40}",
    re.IGNORECASE,
)
_MARKS = late(
    r"[^\w(/]{0,40}(?:/s/\s{0,3}|\(?s(?:igne)?d\b[./)-]{0,3}\s{0,3}|\(?sgd\.?\)?\s{1,3}"
    r"|p\.?p\.\s{0,3}|i\.\s?[VA]\.\s{1,3}"
    r"|ppa\.\s|per pro\s|\(?signature\)?\s{1,3}|\[signature\]\s{1,3})?\W{0,3}",
    re.IGNORECASE,
)
_UNSIGNED = late(
    r"\bno (?:\w{2,9} )?signature\b|not (?:require|need) (?:an?y? )?signature"
    r"|without (?:an?y? )?signature",
    re.IGNORECASE,
)
_SIGNED_IN_LINE = late(r"\S\s{0,40}(?:/signature/|_{4,}|\(signature\)|\(signed\))\s{0,40}\S", re.I)
_WITNESS = late(
    r"\W{0,4}(?:commissioner of oaths|notary|witness|justice of the peace)", re.IGNORECASE
)
_INLINE = late(
    r"(?:[\w]{1,12}\s){0,3}(?:sincerely|regards|faithfully|truly|thanks|cheers|respectfully|wishes"
    r"|cordially)(?:\syours)?"
    r"[,.]?\s{1,3}(?=[A-Z])",
    re.IGNORECASE,
)
_BARE_LABEL = late(
    r"\W{0,4}(?:printed |full |print )?(?:name|signature|signed|signed by|authori[sz]ed signatory"
    r"|signatory|supervisor|manager)"
    r"\s?[:.]?\s{0,3}",
    re.IGNORECASE,
)
_RULE = late(r"[_.\-–—=]{3,}|\(?s(?:igned|d)?/?-?\)?|\(?signature\)?|\[signature\]", re.IGNORECASE)
_FOR = late(r"\W{0,4}(?:for and )?(?:for|on behalf of|per)\b", re.IGNORECASE)
_SELF_WORKED = late(
    r"\bI (?:was|have been|am|had been) (?:employed|working|engaged)\b"
    r"|(?<!\band )\bI (?:worked|joined)\b(?! (?:together|alongside))",
    re.IGNORECASE,
)
_YEAR = late(r"\b(?:19|20)\d\d\b")
_SEAL = late(r"seal|stamp|sign|印", re.IGNORECASE)
_REFUSED = 8  # points that whoever signs for the other side loses
_SURE = 6  # points of a name that signs beyond doubt
_ENOUGH = 3  # points of a name that signs
_LATE = 0.4  # share of the letter above which nobody signs
_LAST = 5  # lines at the end of a letter
_NEAR = 7  # lines below a close
_LONGEST = 200  # characters of a line in a signature


class Signer(NamedTuple):
    """A name that may be the signatory's, and how many signs speak for it."""

    name: Quotation
    points: int


def find_signatory(
    text: str, frame: Frame, applicant: Quotation | None, signers: Sequence[Signer]
) -> Quotation | None:
    """Find who signs: the first of the names of the foot with the most points."""
    declared = declared_by(text, frame)
    if declared and _SELF_WORKED.search(text, declared.end):
        return _best(_others(signers, [applicant, declared]), None) or _deponent(text, signers)
    out = [applicant, greeted(frame)]
    signing = [s for s in signers if s.points >= _SURE] if _UNSIGNED.search(text) else signers
    several = signers_of_several(frame)
    if first := first_of_several(frame, several, [s.name for s in signers if s.points >= _ENOUGH]):
        return first
    best = _best(_others(signing, [*out, *several]), declared)
    best = called(best or _best(_others(signing, out), declared), frame)
    if best is None or (frame.mail and len(best.text.split()) == 1):
        best = sender(text, frame) or best
    author = find_author(text, frame)
    if author and (best is None or author.holds(best.start)):
        return author.name
    best = best or _best(_others(_of_head(frame), [applicant]), None) or told_signer(text, frame)
    best = best or last_name(text, frame)
    return with_degree(text, best) if best and not is_firm(text, best) else None


def _deponent(text: str, signers: Sequence[Signer]) -> Quotation | None:
    """Give who swears, whose own name stands below an affidavit."""
    names = (s.name for s in signers)
    return next((n for n in names if _DEPONENT.search(text, max(0, n.start - 14), n.start)), None)


_DEPONENT = late(r"\b(?:deponent|declarant|affiant|signed|sgd)\W{1,4}$", re.IGNORECASE)


def _of_head(frame: Frame) -> Iterator[Signer]:
    if name := head_person(frame) or _speaker(frame):
        yield Signer(name, _ENOUGH)


def _speaker(frame: Frame) -> Quotation | None:
    """Give who stands with a role above what is said, where nobody is greeted."""
    if len(frame.head) < 2 or greeted(frame) or not is_name(frame.head[0].text):  # noqa: PLR2004
        return None
    first, second = frame.head[:2]
    said = not any(_DEAR.match(line.text) for line in frame.body[:3])
    held = is_role(second.text) or _HELD_AT.fullmatch(second.text) is not None
    said = said and (first.text.isupper() or not any(map(_is_short_form, first.text.split())))
    return Quotation(first.text, first.start, first.end) if said and held else None


def _is_short_form(word: str) -> bool:
    """Tell "TGS" in "TGS Brack"."""
    return word.isalpha() and word.isupper() and len(word) > 1


_DEAR = late(r"\W{0,3}dear\b", re.IGNORECASE)


def plain_signers(text: str, frame: Frame, signers: Sequence[Signer]) -> list[str]:
    """Give the names that sign beyond doubt, and that of who says "I, NAME, certify"."""
    names = [signer.name.text for signer in signers if signer.points >= _SURE]
    declared = declared_by(text, frame)
    if declared and not _SELF_WORKED.search(text, declared.end):
        names.append(declared.text)
    author = find_author(text, frame)
    return [*names, *([author.name.text] if author else ())]


def _others(signers: Iterable[Signer], out: Sequence[Quotation | None]) -> list[Signer]:
    names = [set(_words(name.text)) for name in out if name]
    return [
        signer
        for signer in signers
        if not any(set(_words(signer.name.text)) <= name for name in names)
    ]


def _words(name: str) -> list[str]:
    bare = _HONORED.sub("", name)
    return [word for word in re.findall(r"\w+", bare.casefold()) if len(word) > 1]


_HONORED = late(rf"^{HONORIFIC}", re.IGNORECASE)


def _best(signers: Sequence[Signer], declared: Quotation | None) -> Quotation | None:
    """Give the best of the foot, or who says "I, NAME" where the foot has less of a name."""
    best = max(signers, key=lambda signer: signer.points, default=None)
    if best is None or best.points < _ENOUGH:
        return declared
    if declared and set(_words(best.name.text)) < set(_words(declared.text)):
        return declared
    sure = [signer.name for signer in signers if signer.points >= _SURE]
    return whole_below(best.name, sure) or in_full(
        best.name, [signer.name for signer in signers if signer.points > 0]
    )


def find_signers(text: str, frame: Frame) -> list[Signer]:
    """Find every name that may be the signatory's, each with its points."""
    return [*_below(text, frame), *_above(text, frame)]


def _below(text: str, frame: Frame) -> Iterator[Signer]:
    """Find names below the head, of which few lines leave little out, in the rest of a letter."""
    head = frame.head[-1].start if frame.head and frame.body and not frame.mail else -1
    foot = [line for line in frame.lines[int(len(frame.lines) * _LATE) :] if line.start > head]
    first = frame.foot[0].start if frame.foot else 0
    above_foot = frame.lines[: len(frame.lines) - len(foot)][-1:]
    closed, named = -_NEAR - 1, any(is_name(line.text) for line in above_foot)
    for at, line in enumerate(foot):
        if CLOSING.match(line.text) or _FOR.match(line.text) or _RULE.fullmatch(line.text):
            closed = at
        above = foot[at - 1] if at else None
        below = foot[at + 1] if at + 1 < len(foot) else None
        points = (3 if at - closed <= _NEAR else 0) + (at - closed == 1)
        points += (len(foot) - at <= _LAST) - 3 * (line.start < first and at - closed > _NEAR)
        points += 2 * (above is not None and not named and is_role(above.text))
        marked = _SIGNED_IN_LINE.search(line.text) is not None
        points += 3 * (not marked and below is not None and NOISE.fullmatch(below.text) is not None)
        if below is not None and _WITNESS.match(below.text):
            points -= _REFUSED
        points -= 3 * (talks(line.text) or _is_sentence(line.text))
        out = refused_cells(text, line, above)
        placed = named and _HELD_AT.fullmatch(line.text) is not None
        short = len(line.text) < _LONGEST and not placed
        here = [*_in_line(text, line, below, points, out)] if short else []
        named = bool(here)
        yield from here


_HELD_AT = late(r"[^·•|@\n]{3,60}(?:\s[·•|@]\s[^·•|@\n]{2,60}){1,4}")  # "Manager · ABC"


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and len(text.split()) > _MOST_OF_LINE


_MOST_OF_LINE = 8  # words of a line that signs and ends with a stop


def _above(text: str, frame: Frame) -> Iterator[Signer]:
    """Find who speaks above what is said, as in a recommendation, and a seal at the head."""
    for line in frame.lines[:4]:
        for signer in _in_line(text, line, None, 0):
            beside = text[signer.name.end : line.end]
            if is_role(beside) and not COMPANY.search(beside):
                yield Signer(signer.name, 3)
    for at, line in enumerate(frame.head):  # as in Japan
        if at and ROLE.search(frame.head[at - 1].text) and _SEAL.search(line.text):
            yield from _in_line(text, line, None, 4)


def _in_line(
    text: str, line: Line, below: Line | None, points: int, refused: Set[int] = frozenset()
) -> Iterator[Signer]:
    role_below = below is not None and is_role(below.text)
    role_beside = ROLE.search(line.text) is not None
    short = len(line.text.split()) <= MOST_NAME
    before = ""
    for place, (start, end) in enumerate(cells_of(text, line)):
        base = points - _REFUSED * (place in refused)
        at, labelled = start, 3 * (_BARE_LABEL.fullmatch(before) is not None)
        before = text[start:end]
        if _YEAR.search(before) and not _LABEL.match(before) and "," in before[:16]:
            continue
        if label := _LABEL.match(text, start, end):
            at, labelled = label.end(), 3
        elif label := _LABEL.search(text, start, end):
            at, labelled = (label.end(), 3) if label["sign"].strip() else (at, 0)
        if close := _INLINE.match(text, at, end):
            at, labelled = close.end(), 3
        marks = _MARKS.match(text, at, end)
        at = marks.end() if marks else at
        name = whole_name(text, at, end, lone=(base > 0 and short) or labelled > 0) or after_role(
            text, at, end
        )
        if not name and (role := ROLE_LABEL.match(text, at, end)) and may_label(role[0]):
            labelled += 2 * (":" in role[0])
            name = whole_name(text, role.end(), end, lone=labelled > 0)
        if not name:
            continue
        more = len(name.text.split()) > 1
        beside = role_beside or (labelled and is_role(text[name.end : end]))
        yield Signer(name, base + labelled + 3 * bool(role_below or beside) + 2 * more)
