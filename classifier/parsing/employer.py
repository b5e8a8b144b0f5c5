"""The employer's name, and the letterhead that it makes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from classifier.parsing.addresses import signs_of_address
from classifier.parsing.author_firms import beside_author
from classifier.parsing.certifying_firms import stated_firms
from classifier.parsing.firm_names import (
    PLACEHOLDER,
    STREET,
    TRADES_AS,
    cells_of,
    is_placed,
    may_head,
    name_of,
    without_address,
)
from classifier.parsing.firms import COMPANY, FORM
from classifier.parsing.frame import CONTACT, Frame, talks
from classifier.parsing.head_persons import (
    OF_ADDRESS,
    OFFICE,
    beside_role,
    greets_firm,
    has_role,
    is_held,
    is_honoured,
    is_of_person,
    is_person,
    is_post,
    is_role,
    is_role_in,
)
from classifier.parsing.layout import Line
from classifier.parsing.names import is_name, may_name
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.senders import greeted
from classifier.parsing.told_firms import PART_OF, Firm, is_phrase, is_place
from classifier.parsing.wrapped_names import with_wrapped
from classifier.quotation import Quotation

__all__ = ["COMPANY", "Firm", "find_employer", "find_letterhead", "firms_of"]

_FOR = late(
    r"\W{0,4}(?:for and on behalf of|on behalf of|for|p/|por)\s?[:,]?\s{1,3}(?:m/s\.?\s)?",
    re.IGNORECASE,
)
_PARTY = late(
    r"\W{0,3}(?:by and )?between\b|\W{0,3}and\b|\W{0,3}(?:the )?(?:first|second) party\b"
    r"|\W{0,3}party (?:a|b|1|2|one|two)\b",
    re.IGNORECASE,
)
_SITE = late(r"(?:@|www\.)[\w.-]{3,60}")
_TOP = 6  # lines with text in which a letterhead stands
_FEWEST_LETTERS = 3
_ENOUGH = 4  # points of a name that is taken
_LEAST = 2  # points of a name that is taken where no other has enough
_SURE = 8  # points of a head that a mail holds


def firms_of(text: str, frame: Frame, applicant: Quotation | None = None) -> list[Firm]:
    """Find every name that may be the employer's, each with its points."""
    about = {word.strip('()"“”') for word in applicant.text.split()} if applicant else set()
    low = " ".join(text.casefold().split())
    found = [*_heads(text, frame), *_closes(text, frame), *stated_firms(text, frame)]
    found = beside_author(text, frame, found)
    found = [firm for firm in found if FORM.sub("", firm.name.text).strip(" .,()&")]
    found = [firm for firm in found if not (_is_of(about, firm) or _is_last_word(firm, found))]
    sites = " ".join(_SITE.findall(low))
    return [
        firm._replace(
            points=firm.points + _again(low, firm.name.text) + _at_site(sites, firm.name.text)
        )
        for firm in found
    ]


def _is_of(about: Collection[str], firm: Firm) -> bool:
    """Tell "Ana" and "Chef Reed" in a sentence where a letter is about Ana Reed, and "From"."""
    name = firm.name.text
    last = name.rpartition(" ")[2] in about and COMPANY.search(name) is None and "&" not in name
    if firm.place == "head":
        return name in about or (" " not in name and not may_name(name))
    return firm.place == "told" and (name in about or last)


def _is_last_word(firm: Firm, firms: Sequence[Firm]) -> bool:
    """Tell "the Partnership" from a name, where a longer one ends with it."""
    name = firm.name.text.casefold()
    lone = " " not in name and firm.place == "told"
    return lone and any(other.name.text.casefold().endswith(f" {name}") for other in firms)


def find_employer(firms: Sequence[Firm], field: Quotation | None) -> Quotation | None:
    """Give the employer: what a label names, else the name with most points."""
    best = max(firms, key=lambda firm: firm.points, default=None)
    if best and best.points < _ENOUGH:
        best = max(filter(_may_do, firms), key=lambda firm: firm.points, default=None)
    told = best.name if best else None
    if field and not PLACEHOLDER.search(field.text) and not (told and is_phrase(field.text)):
        bare = without_address(field.text.partition(" (")[0]).rstrip(" ,;")
        return Quotation(bare, field.start, field.start + len(bare)) if bare else field
    return told


def _may_do(firm: Firm) -> bool:
    """Tell a name that sentences call the employer and that is no role, where nothing else is."""
    last = firm.name.text.rpartition(" ")[2]
    lone = last == firm.name.text and last.endswith("ing")
    role = is_role(firm.name.text) or ROLE_WORD.fullmatch(last) or lone
    return firm.place in ("told", "close") and firm.points >= _LEAST and not role


def find_letterhead(firms: Sequence[Firm], frame: Frame) -> Quotation | None:
    """Give the firm's name on a line of its own in the head, or in a block at the end."""
    places = ("head",) if frame.mail else ("head", "foot")
    enough = _SURE if frame.mail else _ENOUGH
    heads = [firm for firm in firms if firm.place in places and firm.points >= enough]
    return max(heads, key=lambda firm: firm.points).name if heads else None


def _at_site(sites: str, name: str) -> int:
    """Give points for a name whose first long word stands in an e-mail or web address."""
    words = [
        word for word in re.findall(r"\w{4,}", name.casefold()) if COMPANY.search(word) is None
    ]
    return 2 if sites and any(word in sites for word in words[:3]) else 0


def _again(low: str, name: str) -> int:
    """Give points for a name that stands in the text again, without its legal form too."""
    whole = " ".join(name.casefold().split())
    bare = " ".join(FORM.sub(" ", whole).split()).strip(' .,()"')
    count = low.count(bare) if len(bare) > _FEWEST_LETTERS else low.count(whole)
    return min(2, max(0, count - 1))


def _heads(text: str, frame: Frame) -> Iterator[Firm]:
    """Find firms among the first lines, those without a word, as "T.C.", left out."""
    first = next((at for at, line in enumerate(frame.head) if may_head(line.text)), len(frame.head))
    sent = frame.addressee[:1]
    if sent and frame.head and sent[0].start < frame.head[0].start and greeted(frame):
        return  # all of the head says whom the letter is sent to
    lines = frame.head[first : first + _TOP]
    sworn = any(_SWORN.match(line.text) for line in frame.head)
    signed = " ".join(" ".join(line.text for line in frame.foot).casefold().split())
    for at, line in enumerate(lines):
        if at and _STATE.match(lines[at - 1].text) and _OFFICE_OF.match(line.text):
            yield Firm(Quotation(line.text, line.start, line.end), _SURE, "head")
            continue
        if greets_firm(text, line):
            continue
        for column, (start, end) in enumerate(cells_of(line)):
            name = name_of(text, start, end)
            if not name or (sworn and not FORM.search(name.text)):
                continue
            name = name if column else with_wrapped(text, lines[at:], name)
            points = _head_points(name.text, lines, at, column)
            points -= _person_points(name.text, lines, at, signed)
            owned = TRADES_AS.search(text, start, name.start) is not None
            points += 4 * (owned and text[start] != "(")
            told = _PARTY.match(line.text) or (at and is_of_person(lines[at - 1 : at + 3], name))
            told = told or is_honoured(lines, at)
            yield Firm(name, points, "told" if told else "head")


_SWORN = late(
    r"\W{0,4}(?:joint |general )?(?:affidavit|statutory declaration|sworn statement)\b"
    r"|\W{0,3}in the matter of\b|[^\n]{3,60}\)\s{0,3}s\.?\s?s\.?\s?$",
    re.IGNORECASE,
)
_PRACTISES = late(r"(?:dr|adv|atty|prof)\b", re.IGNORECASE)
_STATE = late(
    r"(?:the )?(?:\w{4,12} )?(?:government|state|republic|kingdom|sultanate|emirate|province"
    r"|commonwealth) of\b|\w{3,20} (?:state )?government\b",
    re.IGNORECASE,
)
_OFFICE_OF = late(r"(?:THE )?OFFICE OF THE [A-Z]|Office of the [A-Z]")


def _head_points(name: str, lines: Sequence[Line], at: int, column: int) -> int:
    beside = " ".join(other.text for other in lines[at + 1 : at + (3 if at else 6)])
    points = 4 * (COMPANY.search(name) is not None) + 2 * (FORM.search(name) is not None)
    points += 2 * (at == 0 and column == 0) + (name.isupper())
    points += 2 * (CONTACT.search(beside) is not None or STREET.search(beside) is not None)
    points += CONTACT.search(lines[at].text) is not None
    if at > 1 and is_held(lines[at - 1].text) and is_name(lines[at - 2].text.strip(" ,")):
        points += 4 * any(is_placed(line.text) for line in lines[at + 1 : at + 3])
    points -= 3 * (PART_OF.search(name) is not None) + (at > 2) + 2 * (column > 0)  # noqa: PLR2004
    points -= 3 * (is_place(name) or is_place(name.partition(",")[0]))
    below = [line.text for line in lines[at + 1 : at + 3]]
    public = any(COMPANY.search(text) or _OFFICE_OF.match(text) for text in below)
    points += 2 * (at > 0 and _STATE.match(lines[at - 1].text) is not None)
    return points - 4 * (_STATE.match(name) is not None and public)


def _person_points(name: str, lines: Sequence[Line], at: int, signed: str) -> int:
    """Give what a person's name or role costs, but for a firm that bears its owner's name."""
    cost = 8 * (
        (at > 0 and is_post(lines[at - 1].text, name))
        or has_role(name)
        or is_role(name)
        or _HEADS.match(name) is not None
    )
    words = name.casefold().split()
    if len(words) > 2 and " ".join(words[-2:]) in signed and words[0] not in signed:  # noqa: PLR2004
        return cost - 2
    below_role = at and is_role(lines[at - 1].text.rstrip(" ,.")) and not is_role(name)
    placed = any(is_placed(line.text) for line in lines[at + 1 :])
    if (below_role and placed) or (at and _STATE.match(lines[at - 1].text)):
        return cost
    if at == 0 and _PRACTISES.match(name) and placed:
        return cost
    return cost + (2 if at == 0 else 4) * (is_person(name))


_HEADS = late(
    r"(?:head|director|manager|owner|(?:co-)?founder|ceo|president|chair\w{0,6}|principal) of\b",
    re.IGNORECASE,
)


def _closes(text: str, frame: Frame) -> Iterator[Firm]:
    """Find "For ABC Ltd" anywhere below the head, and firms among the lines of the foot."""
    for line in (*frame.body[len(frame.body) // 2 :], *frame.foot):
        found = _FOR.match(line.text)
        if found and len(line.text.split()) < 12:  # noqa: PLR2004
            name = name_of(text, line.start + found.end(), line.end)
            if name and not (OFFICE.search(name.text) and FORM.search(name.text) is None):
                yield Firm(name, 3 + 3 * (COMPANY.search(name.text) is not None), "close")
    yield from _feet(text, frame)
    yield from _below_roles(text, frame)


def _below_roles(text: str, frame: Frame) -> Iterator[Firm]:
    """Find "ABC" of any wording behind the role of whoever signs, or on the line below it."""
    for at, line in enumerate(frame.foot):
        rest = beside_role(line.text, [o.text for o in frame.foot[max(0, at - 1) : at + 2]])
        if rest:
            start, beside = line.end - len(rest), True
        elif at > 1 and is_held(frame.foot[at - 1].text) and is_name(frame.foot[at - 2].text):
            start, beside = line.start, False
        else:
            continue
        name = name_of(text, start, line.end)
        town = name is not None and is_place(name.text.partition(",")[0])
        if name and not (town or PART_OF.search(name.text) or is_held(name.text)):
            yield Firm(name, 3 - 2 * (is_person(name.text) and not beside), "close")


def _feet(text: str, frame: Frame) -> Iterator[Firm]:
    for at, line in enumerate(frame.foot):
        for start, end in cells_of(line):
            name = name_of(text, start, end)
            if not name or name.text[0].islower() or talks(name.text):
                continue
            formed = FORM.search(name.text) is not None
            apart = name.start == start and not frame.mail and _stands_apart(text, frame.foot, at)
            if is_role_in(frame.foot, at, name.text):
                continue
            if COMPANY.search(name.text) is None:
                if apart and start == line.start and _heads_block(name.text, frame.foot, at):
                    yield Firm(name, _ENOUGH, "foot")
                continue
            yield Firm(name, 4 + formed, "foot" if apart else "close")


def _heads_block(name: str, foot: Sequence[Line], at: int) -> bool:
    """Tell the name above or beside an address and a telephone below a rule."""
    ruled = at > 0 and _RULE.fullmatch(foot[at - 1].text) is not None
    rest = " ".join(line.text for line in (foot[at : at + 3] if ruled else foot[at : at + 1]))
    placed = ruled or signs_of_address(foot[at].text) > OF_ADDRESS
    reached = placed and CONTACT.search(rest) is not None
    return reached and not is_place(name) and not is_person(name)


_RULE = late(r"[-_=*~—–\s]{3,200}")


def _stands_apart(text: str, foot: Sequence[Line], at: int) -> bool:
    """Tell the firm's own block at the foot of a page from the end of a signature."""
    above = text[max(0, foot[at].start - 120) : foot[at].start]
    ruled = re.search(r"(?:\n\s*\n|[_=*—–-]{2,}\s*)\s{0,40}$", above[-60:]) is not None
    if at and not ruled and is_name(foot[at - 1].text):
        return False  # the address of whoever signs
    rest = " ".join(line.text for line in foot[at : at + 3])
    placed = any(signs_of_address(line.text) >= OF_ADDRESS for line in foot[at + 1 : at + 3])
    unsigned = at == 0 or talks(foot[at - 1].text)
    own = len(CONTACT.findall(foot[at].text))
    beside = own > unsigned and (unsigned or signs_of_address(foot[at].text) > OF_ADDRESS)
    reached = placed or beside or (ruled and CONTACT.search(rest) is not None)
    return reached and not re.search(r"^\W{0,3}for\b", above, re.I)
