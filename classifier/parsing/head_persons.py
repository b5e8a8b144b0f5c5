"""Whoever writes a letter, told from the firm in its head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from classifier.parsing.addresses import signs_of_address
from classifier.parsing.firms import COMPANY, FORM
from classifier.parsing.layout import Line
from classifier.parsing.names import is_name
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.title_roles import names_job
from classifier.quotation import Quotation

OFFICE = late(
    r"\b(?:manager|director|officer|owner|partner|secretary|inspector|head|president|chief"
    r"|registrar|principal|(?:co-?)?founder"
    r"|coordinator|superintendent|resources?|ceo|accountant|supervisor|hr|administrator|signatory"
    r"|specialist"
    r"|generalist|advisor|professor|executive|engineer|vp|cto|cfo|coo|chair(?:man|woman|person)?"
    r"|lead|responsable)\b",
    re.IGNORECASE,
)
DESK = late(r"\W{0,3}(?:from )?(?:the )?(?:desk|office) of\b", re.IGNORECASE)
OF_ADDRESS = 3  # signs of an address


def is_of_person(lines: Sequence[Line], name: Quotation) -> bool:
    """Tell the firm behind the role of whoever writes, as in "Jane Doe" above "CEO, ABC Ltd".

    Where its address follows, such a head is the firm's all the same.
    """
    above, line, *below = lines
    block = ", ".join(other.text.strip(" ,") for other in below)
    parts = (*(other.text for other in below), "" if "@" in block else block)
    if any(signs_of_address(part) >= OF_ADDRESS for part in parts):
        return False
    person, _, role = above.text.partition(",")
    before = line.text[: name.start - line.start]
    named = is_name(person) or DESK.match(person) is not None
    return named and (OFFICE.search(role) is not None or re.search(r"\w", before) is not None)


def has_role(name: str) -> bool:
    """Tell a person with a role behind the name, as in "Jane Doe, Head of Sales at ABC"."""
    first, _, rest = name.partition(",")
    return is_name(first) and OFFICE.search(rest) is not None and FORM.search(name) is None


def is_role(name: str) -> bool:
    """Tell "Social Services Director" from a firm."""
    last = name.rpartition(" ")[2]
    return OFFICE.fullmatch(last) is not None and not last.endswith("s") and last.lower() != "hr"


def is_post(above: str, name: str) -> bool:
    """Tell "School Bus Driver" and "Secretary III" below whose post it is from a firm."""
    bare = _GRADE.sub("", name)
    last = bare.rpartition(" ")[2]
    one = FORM.search(bare) is None and is_name(above) and not last.lower().endswith("s")
    return one and names_job(bare) and ROLE_WORD.fullmatch(last) is not None


_GRADE = late(r"\s(?:[IVX]{1,4}|\d)$")


def is_person(name: str) -> bool:
    """Tell a person's name that no firm bears."""
    shop = name.endswith(("'s", "’s"))
    return COMPANY.search(name) is None and is_name(name) and not name.isupper() and not shop


def is_held(text: str) -> bool:
    """Tell the role of whoever signs."""
    return len(text.split()) <= _MOST_OF_ROLE and (
        OFFICE.search(text) is not None or names_job(text)
    )


_MOST_OF_ROLE = 7  # words


def is_role_below(above: str, name: str) -> bool:
    """Tell the role below a name, where the firm follows."""
    return names_job(name) and FORM.search(name) is None and is_name(above)


SIGNS = ' -–—*_~"“”'


def beside_role(text: str, near: Sequence[str]) -> str:
    """Give what stands behind the role, or the name, of whoever signs on a line."""
    held = _HELD_AT.match(text)
    role, rest = (held["role"].strip(SIGNS), held["firm"]) if held else ("", "")
    if is_name(role):
        office, _, firm = rest.partition(", ")
        if is_held(office) and ";" not in office:
            return firm  # as in "Jane Doe, Head of Sales, ABC"
        return rest if COMPANY.search(rest) else ""
    signed = any(is_name(re.split(r"\s[(/]|,\s", other)[0]) for other in near)
    return rest if rest and is_held(role) and signed else ""


_HELD_AT = late(r"(?P<role>[^,\n]{3,60}?)(?:,| of| at| [-–·•|@])\s(?P<firm>[A-Z\"“][^\n]{2,80})$")


_MESSRS = late(r"\W{0,3}messrs\b", re.IGNORECASE)
_SIRS = late(r"\W{0,6}(?:gentlemen|(?:dear )?sirs?|ladies)\b", re.IGNORECASE)
_NAME_AND_ROLE = 2  # lines


def greets_firm(text: str, line: Line) -> bool:
    """Tell "Messrs. Reed & Co." above an address and "Gentlemen", whom the letter is sent to."""
    if not _MESSRS.match(line.text):
        return False
    below = filter(str.strip, text[line.end : line.end + _MOST_OF_ADDRESS].split("\n"))
    for other in islice(below, _LINES_OF_ADDRESS):
        if _SIRS.match(other):
            return True
        if _DATED.search(other) or FORM.search(other):
            return False  # its own head, with the date and whom it writes to
    return False


_DATED = late(r"\b(?:1[89]|20)\d\d\b")
_MOST_OF_ADDRESS = 400  # characters
_LINES_OF_ADDRESS = 6  # with the salutation


def is_honoured(lines: Sequence[Line], at: int) -> bool:
    """Tell the place of work of whose name, and role, stand above it without an address."""
    above, below = lines[:at], lines[at + 1 : at + 4]
    if not above or len(above) > _NAME_AND_ROLE or not is_name(above[0].text):
        return False
    placed = any(signs_of_address(line.text) > 1 or _REACHED.search(line.text) for line in below)
    return not placed and all(is_held(line.text) for line in above[1:])


_REACHED = late(r"@|\d{3}[-. ]\d{3,4}|www\.|\d{5}")


def is_role_in(foot: Sequence[Line], at: int, name: str) -> bool:
    """Tell an office, the role below a name where the firm follows, and "Head of technology"."""
    first, _, behind = name.strip(SIGNS).partition(", ")
    if is_name(first) and is_held(behind.partition(", ")[0]):
        return True  # as in "Jane Doe, Head of Sales, ABC Ltd"
    if FORM.search(name):
        return False
    kind = COMPANY.search(name)
    last = name.rpartition(" ")[2]
    if kind and ROLE_WORD.fullmatch(last) and not COMPANY.fullmatch(last) and names_job(name):
        return True
    if OFFICE.search(name) or (kind and kind[0].islower() and not name.islower()):
        return True
    return 0 < at < len(foot) - 1 and is_role_below(foot[at - 1].text, name)
