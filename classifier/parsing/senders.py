"""Who says or sends a letter, where that stands outside of its foot."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.addresses import signs_of_address
from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.firms import COMPANY
from classifier.parsing.frame import CONTACT, Frame
from classifier.parsing.names import is_name, may_name, name_at
from classifier.parsing.outline import ROLE
from classifier.parsing.patterns import late
from classifier.parsing.places import cities, countries
from classifier.parsing.title_roles import names_job
from classifier.quotation import Quotation

_I_SAY = by_first_letter(
    r"I,|my name is|the undersigned,?|I am the undersigned,?|undersigned,?|soussignée?,?|I am"
    r"|firmante,?|suscrit[oa],?|subscribes,?|el que suscribe,?|D\.ª|Eu,|Yo,"
)
_SELF = late(rf"\b(?:{_I_SAY})\s{{1,3}}", re.IGNORECASE)
_FROM = late(
    r"(?:from|de|von|signed by|issued by|completed by|prepared by|certified by|verified by"
    r"|authori[sz]ed by|approved by|endorsed by|noted by"
    r"|provided by|given by|written by"
    r"|referee|reference(?: from| by)?|author|respondent|signatory|(?:employer"
    r"|company)(?:['’]s)? (?:representative|contact)"
    r"|name of (?:referee|respondent|signatory))\s?:\s{0,3}[\"“]?",
    re.IGNORECASE,
)
_STREET = late(
    r"(?:Av|Avda|Avenida|Rua|Calle|Cra|Carrera|Jl|Jalan|Jln|Ul|Str|Strada|Rue|Via|Viale|Travessa"
    r"|Praça"
    r"|Plaza|Estrada|Rodovia|Blvd|Boulevard|Lorong|Prospekt|Vulytsia|Blk|Bldg|Km|Camino"
    r"|Paseo)\b\.?\s",
    re.IGNORECASE,
)
_FORM_END = late(r"\s(?:S\.\s?A\.(?:\s?[SCLR]\.)?|S\.\s?C\.|A\.\s?Ş\.|B\.\s?V\.)$")
_MOST_BELOW = 7  # lines below the name of who sends a letter, in which the contact stands


def declared(text: str, frame: Frame) -> Quotation | None:
    """Find the person who says "I, NAME, certify"."""
    for line in frame.lines[: len(frame.lines) // 2 + 4]:
        for found in _SELF.finditer(text, line.start, line.end):
            span = name_at(text, found.end(), min(len(text), line.end + 40))
            if span and len(text[slice(*span)].split()) > 1 and not no_person(text[slice(*span)]):
                return Quotation(text[found.end() : span[1]], found.end(), span[1])
    return None


def sender(text: str, frame: Frame) -> Quotation | None:
    """Find the person behind "From:" and the like."""
    for line in frame.lines:
        if found := _FROM.match(line.text):
            at = line.start + found.end()
            span = name_at(text, at, line.end)
            name = text[slice(*span)] if span else ""
            alone = span is not None and text[at : line.end].strip(" .") == name
            if span and (" " in name or alone) and not no_person(name):
                return Quotation(name, *span)
    return None


_BY = late(
    r"\b(?:signed|issued|written|prepared|certified|authori[sz]ed|executed|declared|sealed)\b"
    r"[^.;:\n]{0,60}?\sby\s(?:our\s|the\s)?|[.\"”]\s{0,3}[-–—]\s{0,3}(?=[A-Z])",
    re.IGNORECASE,
)
_BESIDE = 40  # characters behind a name in which the role stands


def told_signer(text: str, frame: Frame) -> Quotation | None:
    """Find whom a sentence names as having signed: "issued by NAME, Head of Sales"."""
    for line in reversed(frame.lines[len(frame.lines) // 2 :]):
        for found in _BY.finditer(text, line.start, line.end):
            span = name_at(text, found.end(), line.end)
            if not span or len(text[slice(*span)].split()) < 2 or no_person(text[slice(*span)]):  # noqa: PLR2004
                continue
            beside = text[span[1] : min(line.end, span[1] + _BESIDE)]
            if beside[:1] in (",", "(", " ") and ROLE.search(beside):
                return Quotation(text[found.end() : span[1]], found.end(), span[1])
    return None


# As in "Sincerely, Jane Doe" where a letter is pasted in one line.
_CLOSED = late(
    r"\b(?:[Ss]incerely|[Rr]egards|[Rr]espectfully|[Ff]aithfully"
    r"|[Tt]ruly)(?: [Yy]ours)?,\s{1,3}(?=[A-Z])"
)
_LAST = late(
    r"(?:.*\s{3}"
    r"|\W{0,3}[-–—~]\W{0,3})?(?P<name>[A-ZÀ-Þ][\w’'-]{1,15})\.?(?:\s\([^()]{2,60}\))?\W{0,2}"
    r"|\W{0,3}[-–—~]\W{0,3}(?P<placed>[A-ZÀ-Þ][\w’'-]{1,15})[.,]\s[A-Z][\w.' ]{2,20}"
    r"(?:,\s[A-Z][\w ]{1,20})?\W{0,2}"
)


_NAME = 2  # words of a name that no role follows


def last_name(text: str, frame: Frame) -> Quotation | None:
    """Find the first name that stands alone below what is said, or a name behind the close."""
    last = frame.lines[-1]
    found = _LAST.fullmatch(last.text) if len(frame.lines) > 1 else None
    which = "name" if found and found["name"] else "placed"
    if found and may_name(found[which]) and not no_person(found[which]):
        at = last.start + found.start(which)
        return Quotation(found[which], at, at + len(found[which]))
    for close in _CLOSED.finditer(text, last.start, last.end):
        span = name_at(text, close.end(), last.end)
        words = text[slice(*span)].split(" ") if span else []
        # As in "Jane Doe Pre-school Teacher".
        while len(words) > _NAME and (names_job(words[-1]) or "-" in words[-1]):
            words.pop()
        name = " ".join(words)
        if span and len(words) > 1 and not no_person(name):
            return Quotation(name, span[0], span[0] + len(name))
    return None


def no_person(name: str) -> bool:
    """Tell a place, a firm or a role from a person's name."""
    low = name.casefold()
    known = low in countries() or low in cities() or _STREET.match(name) is not None
    return (
        known
        or _FORM_END.search(name) is not None
        or COMPANY.search(name) is not None
        or ROLE.search(name) is not None
    )


def head_person(frame: Frame) -> Quotation | None:
    """Give the person whose name and contact make the head of a letter."""
    if not frame.head or not is_name(frame.head[0].text) or no_person(frame.head[0].text):
        return None
    below = frame.head[1:_MOST_BELOW]
    reached = any(CONTACT.search(line.text) or signs_of_address(line.text) > 1 for line in below)
    first = frame.head[0]
    return Quotation(first.text, first.start, first.end) if reached else None


_DEAR = late(r"\W{0,3}dear\s{1,3}(?=[A-Z])", re.IGNORECASE)


def greeted(frame: Frame) -> Quotation | None:
    """Give the whole name of who is greeted, who doesn't sign: it may stand in the address."""
    for line in frame.body[:3]:
        found = _DEAR.match(line.text)
        span = name_at(line.text, found.end(), len(line.text)) if found else None
        if not span:
            continue
        name = line.text[slice(*span)]
        if " " in name:
            return Quotation(name, line.start + span[0], line.start + span[1])
        for whole in frame.addressee:
            if is_name(whole.text) and whole.text.rstrip(" ,.").split()[-1] == name:
                return Quotation(whole.text, whole.start, whole.end)
    return None


def called(best: Quotation | None, frame: Frame) -> Quotation | None:
    """Give the whole name of who signs with the first one, where the head has it."""
    head = head_person(frame) if best and len(best.text.split()) == 1 else None
    return head if best and head and head.text.split()[0] == best.text else best


def whole_below(name: Quotation, others: Sequence[Quotation]) -> Quotation | None:
    """Give the name in full that stands below what somebody goes by, as below "Bill"."""
    if " " in name.text:
        return None
    below = (other for other in others if 0 < other.start - name.end <= _CLOSE_BELOW)
    return next((other for other in below if " " in other.text), None)


_CLOSE_BELOW = 30  # characters


def in_full(name: Quotation, others: Sequence[Quotation]) -> Quotation:
    """Give the name that is printed below "R. Doe", a signature with the first name's letter."""
    initial = _INITIAL.match(name.text)
    if not initial:
        return name
    same = (
        other
        for other in others
        if other.text[0] == initial[1]
        and not _INITIAL.match(other.text)
        and other.text.split()[-1].casefold() == initial[2].casefold()
    )
    return next(same, name)


_INITIAL = late(r"([A-ZÀ-Þ])\.?\s?(?:[A-ZÀ-Þ]\.\s?)?([^\W\d_][\w'’-]{1,30})$")
