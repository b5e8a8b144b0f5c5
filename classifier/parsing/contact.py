"""Address, telephone and e-mail of an employer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.addresses import find_address
from classifier.parsing.dates import Mention
from classifier.parsing.frame import Frame
from classifier.parsing.layout import Line
from classifier.parsing.patterns import late
from classifier.parsing.whole_addresses import whole_address
from classifier.quotation import Quotation
from classifier.stated import Contact

_EMAIL = late(
    r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[\[(]at[\])]\s?|\s@\s?"
    r"|@\s)[\w-]{1,63}(?:\s?\.\s?[\w-]{1,63}){0,3}\s?\.[\w-]{2,63}",
    re.IGNORECASE,
)
_LABEL = (
    r"(?:te[l1i](?:ephone)?s?|ph(?:ones?)?|t|m|o|mob(?:ile)?|hotline|cell(?:phone)?|call(?:\sus)?"
    r"|gsm|gen|dir"
    r"|dispatch|office"
    r"|contact(?:\s(?:no|number|us))?|t[ée]l[ée]?(?:phone|fono)?|tfno|tlf|fon[eo]|direct(?:\sline)?"
    r"|landline|reach(?:ed)?"
    r"|whatsapp|switchboard|phone\s?no|ring|text|handphone|hp|viber|a/c tel|telefon|telefax"
    r"|undersigned,?|e?-?pa?bx|trunk\s?line|uan|t\.\s?p|tele|c)"
)
_PHONE = late(
    rf"(?P<label>(?:\b{_LABEL}|[☎☏✆📞📱])(?:\s?/\s?fax)?\.?\s?(?:number|nos?)?"
    rf"[\s.:;#/)–-]{{0,6}}(?:at|on|me at|us at|me on)?\s?)?"
    r"(?<![\w.,-])(?P<number>(?:\+|00|\(\+?"
    r"|8\s\()?\(?\d(?:[\dOloXx*().\xa0/–-]|\s(?!\s)){3,24}[\dXx*])(?![\w@%])(?!\.\d)",
    re.IGNORECASE,
)
_FAX = late(r"(?<!/)(?<!/\s)fax\W{0,4}(?:no\W{0,3})?$", re.IGNORECASE)
_NO_PHONE = late(
    r"(?:\bref|\bno|\bid|\bcode|\bnumber|passport|\brc|\bbn|\babn|\bacn|\bgst(?:in)?|\breg\w*|account|cep"
    r"|\bbox|\bcin|\btin|\bemp"
    r"|cpf|cnpj|\binn|\bmfo|\boked|\bhrb|nif|\bnit|\bruc|\bcif|c\.i\.f|\bsiret|siren|ninea"
    r"|licen[cs]e|\bcr|c\.r|trn|\bssn"
    r"|nric|qid|cnic|iqama|aadhaar|\bpan|vat|ust|kvk|\borg|[$£€₹₦]|\brs|inr|usd|cad|aed|ksh\w?|php"
    r"|salary|plan|iso)\W{0,8}(?:no\W{0,3})?$",
    re.IGNORECASE,
)
_PERSONAL = late(r"\W{0,3}(?:to|cc|bcc)\s?:", re.IGNORECASE)
_REACH = late(
    r"tel|ph|call|contact|reach|mobile|cell|(?:my|our)\s(?:\w{1,12}\s)?(?:number|no|line)\b|\bat\b"
    r"|\bon\b|whatsapp|ring|undersigned|dial|\b[tmo]\b",
    re.IGNORECASE,
)
# Whoever takes an oath is no employer.
_BEFORE_ME = late(
    r"\W{0,4}(?:(?:sworn |signed |declared )?before me\b|commissioner (?:for|of) oaths"
    r"|notary public)",
    re.IGNORECASE,
)
_AREA = late(r"(\(?0\d{1,4}\)?)\s?/\s?(?=\d)")  # as in "08 / 55 44 33"
_FEWEST, _MOST = 8, 15  # digits of a telephone number
_FEWEST_LABELLED = 6
_FEWEST_PREFIXED = 7
_THREE = 3  # groups of a number of North America without its 1
_ONE_RUN = range(10, 13)  # digits of a number with its trunk 0 and without gaps
_MOST_MASKED = 6
# What parts two numbers of one line; "061-465599/8" is one with a second line.
_STARRED = late(r"\s\*.*$")  # a star between a number and what stands beside it
_SECOND = late(r"\s?/\s?(?=(?:\(?\+|\(?0)?[\dXx* -]{6})")
_EITHER = late(r"\s?/\s?|\s[-–]\s")
_SHORT = late(r"\s/\s?\d{1,5}$")  # the last digits of a second line

# Before what is no year, as in "555 2040" and "Tel: 020 2000 2000".
_DIALLED = late(
    r"(?:(?<!\d)(?!(?:19|20)\d\d)\d{3,4}[ -]"
    r"|\b(?:tel|phone|ph|cell|mob)[a-z]{0,6}[.:\s+0-9-]{1,14})$",
    re.IGNORECASE,
)


def find_contact(
    text: str, frame: Frame, dates: Sequence[Mention], applicant: Quotation | None = None
) -> Contact:
    """Find how to reach the employer: in the head and the foot, then in the sentences."""
    dated = [
        (date.start, date.end)
        for date in dates
        if not (date.year_only and _DIALLED.search(text, max(0, date.start - 20), date.start))
    ]
    around = (*frame.head, *frame.foot)
    phone = next(_phones(text, around, dated), None) or next(_told(text, frame.lines, dated), None)
    found = (email for lines in (around, frame.lines) for email in _emails(text, lines))
    emails = (email for email in found if not _is_own(text, email, frame, applicant))
    address = whole_address(text, frame, find_address(text, frame))
    return Contact(address, phone, next(emails, None))


def _emails(text: str, lines: Sequence[Line]) -> Iterator[Quotation]:
    for line in lines:
        if ("@" in line.text or "at]" in line.text) and not _PERSONAL.match(line.text):
            for found in _EMAIL.finditer(text, line.start, line.end):
                yield Quotation(found[0], *found.span())


# What stands above the message that a mail answers.
_ANSWERED = late(
    r"\b(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto)\b", re.IGNORECASE
)


def _is_own(text: str, email: Quotation, frame: Frame, applicant: Quotation | None) -> bool:
    """Tell the applicant's own address, as that above the message which a mail answers."""
    if applicant is None or not frame.mail:
        return False
    words = [word for word in re.findall(r"\w+", applicant.text.casefold()) if len(word) > 1]
    before = text[max(0, email.start - _LONGEST_NAME) : email.start].casefold()
    named = re.search(rf"{re.escape(applicant.text.casefold())}[\"']?\s?[<(\[]$", before)
    local = email.text.casefold().partition("@")[0]
    told = sum(word in local for word in words) > 1
    begin, end = text.rfind("\n", 0, email.start) + 1, text.find("\n", email.end)
    answered = _ANSWERED.search(text, email.end, end if end >= 0 else len(text))
    owns = any(word in text[begin : email.start].casefold() for word in words)
    return named is not None or told or (answered is not None and owns)


_LONGEST_NAME = 80


def _phones(
    text: str, lines: Sequence[Line], dated: Sequence[tuple[int, int]]
) -> Iterator[Quotation]:
    for line in lines:
        if sum(map(str.isdigit, line.text)) < _FEWEST_LABELLED - 1 or _BEFORE_ME.match(line.text):
            continue
        for found in _PHONE.finditer(text, line.start, line.end):
            if any(a < found.end() and found.start("number") < b for a, b in dated):
                continue
            for number, start in _numbers(found):
                if _is_phone(text, found, number, line):
                    end = start + len(number.rstrip(" (.-–/"))
                    yield Quotation(text[start:end], start, end)
                    break


def _numbers(found: re.Match[str]) -> Iterator[tuple[str, int]]:
    """Give the numbers of a run of digits, which a stroke parts, or a dash where it is long."""
    run, at = found["number"], found.start("number")
    parted = _SECOND if sum(map(str.isdigit, run)) <= _MOST else _EITHER
    area = _AREA.match(run)
    start = 0
    for cut in (*parted.finditer(run, area.end() if area else 0), None):
        number = run[start : cut.start() if cut else len(run)]
        yield _SHORT.sub("", _STARRED.sub("", number)), at + start
        start = cut.end() if cut else start


def _is_phone(text: str, found: re.Match[str], number: str, line: Line) -> bool:
    digits = sum(map(str.isdigit, number)) + _masked(number)
    before = text[max(line.start, found.start("number") - 18) : found.start("number")]
    if digits > _MOST or _FAX.search(before) or set(number) <= set("0 -./()"):
        return False
    if found["label"]:
        short = found["label"].lower().startswith(("hot", "tel"))
        return digits >= _FEWEST_LABELLED - short
    if _NO_PHONE.search(before):
        return False
    return _looks_dialled(number, digits, beside_mail="@" in line.text)


def _masked(number: str) -> int:
    """Count the digits that a cross hides, as in "0300-694xx11"."""
    hidden = sum(number.count(sign) for sign in "xX*")
    return hidden if hidden <= _MOST_MASKED else -_MOST


def _looks_dialled(number: str, digits: int, *, beside_mail: bool) -> bool:
    """Tell a telephone number without a label by its plus, its area code or its groups."""
    number = _AREA.sub(r"\1 ", number)
    if re.search(r"[Olo]", number):
        return False
    if number.startswith(("+", "(+", "00", "(0")) or re.match(r"\(\d{2,4}\)", number):
        return digits >= _FEWEST_PREFIXED
    groups = [group for group in re.split(r"[\s.()–-]+", number) if group]
    if len(groups) == 1:
        return number[0] == "0" and number[1] != "0" and digits in _ONE_RUN
    even = 1 < len(groups) <= 5 and all(2 <= len(group) <= 8 for group in groups)  # noqa: PLR2004
    if groups[0] == "1" and len(groups) > _THREE:
        groups = groups[1:]
        even = all(1 < len(group) < _FEWEST for group in groups)
    led = number[0] == "0" or [*map(len, groups)] == [3, 3, 4]
    sure = led or beside_mail or digits > _FEWEST + 1
    return even and digits >= _FEWEST and sure and "/" not in number


_REACHED = 48  # characters before a number in which it is said whose it is
_OATH = late(r"\b(?:oath|solemnly|sworn)\b", re.IGNORECASE)


def _told(
    text: str, lines: Sequence[Line], dated: Sequence[tuple[int, int]]
) -> Iterator[Quotation]:
    for line in lines:
        for phone in _phones(text, [line], dated):
            if _OATH.search(text, phone.end, phone.end + 60):
                continue  # whoever swears says where they live
            if _REACH.search(text[max(line.start, phone.start - _REACHED) : phone.start]):
                yield phone
