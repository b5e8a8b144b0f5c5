"""What stands around a letter's sentences: its head, whom it is sent to, and its foot."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from classifier.parsing.boilerplate import CLOSING
from classifier.parsing.firms import COMPANY
from classifier.parsing.headings import heading_kind
from classifier.parsing.known_labels import label_kind
from classifier.parsing.layout import BULLET, Line, is_mail
from classifier.parsing.names import HONORIFIC, is_name
from classifier.parsing.patterns import late

CONTACT = late(
    r"@|\bwww\.|https?:|\+?\(?\d[\d\s().-]{6,24}\d|\b(?:te[l1]|phone|ph|fax|p\.?\s?o\.?\s?box"
    r"|gsm)\b",
    re.IGNORECASE,
)
_SALUTATION = late(
    r"\W{0,5}(?:to whom|to all concerned|dear\b|a quien|à qui de droit|hi\b|hello\b"
    r"|good (?:morning|day)"
    r"|greetings|madame, monsieur|sir\b|sirs\b|respected)",
    re.IGNORECASE,
)
_TALKS = late(
    r"\b(?:is|was|are|were|has|have|had|this|we|that|confirms?|certif(?:y|ies|ied)|works?(?!\s?[:&/,])|worked"
    r"|hereby|declare|atteste?|soussignés?|hacemos|constar|certifica|his|her|he|she|your|you|my|i(?!\.)"
    r"|war|ist|wurde|should|please|will|shall|joined|served|began|resigned|started|recommend)\b",
    re.IGNORECASE,
)
_FINITE = late(
    r"\b(?:is|was|has|have|had|were|certify|confirm|worked|employed|joined|atteste)\b",
    re.IGNORECASE,
)
_SAYS = late(
    r"\b(?:certify|certified that|confirm(?:s|ing)? that|hereby|given to|issued to|atteste que"
    r"|please be)\b",
    re.I,
)
_TRADES_AS = late(r"\btrad(?:ing|e) (?:name|style) of\b", re.IGNORECASE)
_DECORATED = late(r"[\W_]{1,12}\w.{1,80}?\s?[~*=#•·_-]{1,12}(?:\s[~*=#•·_-]{1,3}){0,4}$")
_ADDRESSEE = late(
    r"\W{0,3}(?:to\s?:|to,?$"
    r"|to (?:immigration|ircc|citizenship|canad|embassy|high comm)|to the\b|attn|attention"
    r"|the (?:\w+ )?(?:visa|immigration|consular"
    r"|case)"
    r"|the (?:high commission|embassy|consul\w{2,6})|the officer|case processing"
    r"|(?:the )?(?:canadian |canada )?(?:high commission|embassy|consulate)\b|ircc\b"
    r"|(?:the )?(?:department of )?(?:immigration|citizenship)\b(?! (?:consult|law|serv)))",
    re.IGNORECASE,
)
_TITLED = late(HONORIFIC, re.IGNORECASE)
_AUTOMATIC = late(
    r"\W{0,5}(?:this (?:is|letter|document|certificate)|subscribed|sworn|translated|note\b|p\.?s\b"
    r"|tip\b|return|n\.?b\b|disclaimer|confidential|registered)",
    re.IGNORECASE,
)
_DEAR = late(r"\W{0,3}(?:dear|respected|sirs?\b|madam)", re.IGNORECASE)
_DATE_ALONE = late(
    r"(?:dated?\s?[:.]?\s{0,3})?(?:\w{3,12},?\s)?\d{0,2}[^:;\n]{0,16}\b(?:19|20)\d\d\W{0,3}",
    re.IGNORECASE,
)
_ABOUT = late(
    r"^\W{0,3}(?:re|ref|sub|subject|our ref|your ref)\b|\b(?:letter|certificate|certification"
    r"|reference|employment|experience|recommendation|verification|confirmation|testimonial)\b",
    re.IGNORECASE,
)
_FEWEST_OF_NAME = 3  # letters of a name that is greeted
_STARTS_BODY = frozenset(("title", "applicant", "period", "hours", "pay"))
_LONGEST_HEAD = 20  # lines with text
_LONGEST_FOOT = 16  # lines with text
_FEW_WORDS = 4
_MOST_WORDS = 9  # of a line that doesn't talk
_LATE = 0.4  # share of the letter above which no close stands
_LONG_SENTENCE = 50  # words of what no longer stands below a signature
_MOST_SKIPPED = 3  # sentences below a signature


class Frame(Struct, frozen=True):
    """The lines with text of a letter by their place."""

    lines: tuple[Line, ...]
    head: tuple[Line, ...]
    addressee: tuple[Line, ...]
    body: tuple[Line, ...]
    foot: tuple[Line, ...]
    mail: bool = False


def find_frame(lines: Sequence[Line]) -> Frame:
    """Tell the head, the lines of whom the letter is sent to, the body and the foot apart."""
    mail = is_mail(lines)
    first = _body_start(lines, mail=mail)
    close = _foot_start(lines, first)
    top = 0
    if mail:
        top = next((at for at, line in enumerate(lines) if not line.text), 0)
    addressed = _addressed(lines, top, first)
    head = [lines[at] for at in range(top, first) if lines[at].text and at not in addressed]
    inner = _inner_head(lines, first, close) if mail else range(0)
    head += [lines[at] for at in inner]
    return Frame(
        tuple(line for line in lines if line.text),
        tuple(head),
        tuple(lines[at] for at in sorted(addressed)),
        tuple(lines[at] for at in range(first, close) if lines[at].text and at not in inner),
        tuple(line for line in lines[close:] if line.text),
        mail,
    )


def _inner_head(lines: Sequence[Line], first: int, close: int) -> range:
    """Find the letterhead of a letter that a mail holds: a firm with its contact below."""
    for at in range(first + 1, first + (close - first) * 2 // 3):
        above, text = lines[at - 1].text, lines[at].text
        apart = not any(map(str.isalnum, above)) and COMPANY.search(text) is not None
        if not apart or talks(text) or BULLET.match(text):
            continue
        end = at
        while end < close and lines[end].text and end - at < _MOST_OF_HEAD:
            end += 1
        block = [line.text for line in lines[at:end]]
        said = any(talks(part) or part.endswith(":") for part in block[:-1])
        if not said and any(map(_reaches, block)) and (len(block) > 1 or _is_head(text)):
            return range(at, end)
    return range(0)


def _is_head(text: str) -> bool:
    """Tell a letterhead in one line: a firm, its address and its telephone."""
    return CONTACT.search(text) is not None and text.count(",") > 1


def _reaches(text: str) -> bool:
    return CONTACT.search(text) is not None or _PLACED.search(text) is not None


_PLACED = late(r"\d[^,\n]{2,40},\s?[A-Z]|,\s?[A-Z][^,\n]{2,30}\s\d{4}")
_MOST_OF_HEAD = 6  # lines of a letterhead inside a mail


def talks(text: str) -> bool:
    """Tell a sentence from a line of a head, a form or a signature."""
    # Not a name whose letters stand apart.
    words = sum(len(word) > 1 for word in text.split())
    if words > _FEW_WORDS and _SAYS.search(text):
        return True
    if words < _MOST_WORDS or not _TALKS.search(text):
        return False
    return _FINITE.search(text) is not None or not CONTACT.search(text)


def _body_start(lines: Sequence[Line], *, mail: bool) -> int:
    begin = next((at for at, line in enumerate(lines) if not line.text), 0) if mail else 0
    count = 0
    for at in range(begin, len(lines)):
        text = lines[at].text
        count += bool(text)
        if count > _LONGEST_HEAD or (text and (_begins_body(text) or _is_wrapped(lines, at))):
            return at
    return len(lines)


def _is_wrapped(lines: Sequence[Line], at: int) -> bool:
    """Tell a line of a sentence that goes on in the next line."""
    text, below = lines[at].text, lines[at + 1].text if at + 1 < len(lines) else ""
    long = len(text.split()) > _FEW_WORDS and len(below.split()) > 2  # noqa: PLR2004
    return long and below[0].islower() and not CONTACT.search(text + below)


def _begins_body(text: str) -> bool:
    if _SALUTATION.match(text) or (talks(text) and not _TRADES_AS.search(text)):
        return True
    label = re.split(r"[:\t]|\s{3,}", text, maxsplit=1)
    if len(label) > 1 and label_kind(label[0]) in _STARTS_BODY:
        return True
    bulleted = BULLET.match(text) is not None and not CONTACT.search(text) and "," not in text
    bulleted = bulleted and not (text[0] == "(" and text[-1] == ")")
    bulleted = bulleted and not _DECORATED.match(text) and len(text.split()) > 3  # noqa: PLR2004
    return bulleted or heading_kind(text, before_list=False) == "duties"


def _addressed(lines: Sequence[Line], top: int, first: int) -> set[int]:
    """Find the lines that say whom the letter is sent to, and where."""
    out: set[int] = set()
    seen = 0
    for at in range(top, first):
        text = lines[at].text
        if not text:
            continue
        above = at - 1 in out
        named = _TITLED.match(text) or (is_name(text) and not COMPANY.search(text))
        person = seen > 1 and named and not lines[at - 1].text
        if above or _ADDRESSEE.match(text) or (person and len(text.split()) <= 6):  # noqa: PLR2004
            out.add(at)
        seen += 1
    out |= _below_date(lines, top, first) | _greeted(lines, top, first)
    return _without_senders(lines, out)


def _below_date(lines: Sequence[Line], top: int, first: int) -> set[int]:
    """Find the block between the date and "Dear Sir" where the sender stands above the date."""
    if first >= len(lines) or not _DEAR.match(lines[first].text):
        return set()
    dates = [at for at in range(top, first) if _DATE_ALONE.fullmatch(lines[at].text)]
    if not dates or not any(_is_sender(lines[at].text) for at in range(top, dates[0])):
        return set()
    below = [at for at in range(dates[0] + 1, first) if lines[at].text]
    subject = next((at for at in below if _ABOUT.search(lines[at].text)), first)
    return {at for at in below if at < subject}


def _is_sender(text: str) -> bool:
    return CONTACT.search(text) is not None or COMPANY.search(text) is not None or is_name(text)


def _greeted(lines: Sequence[Line], top: int, first: int) -> set[int]:
    """Find the block at the top that begins with the name of who is greeted, up to the date."""
    full = [at for at in range(top, first) if lines[at].text]
    if full and _DATE_ALONE.fullmatch(lines[full[0]].text):
        full = full[1:]
    if first >= len(lines) or not full or not is_name(lines[full[0]].text):
        return set()
    greeting = _DEAR.match(lines[first].text)
    greeted = lines[first].text[greeting.end() :].casefold() if greeting else ""
    words = [
        word for word in lines[full[0]].text.casefold().split() if len(word) >= _FEWEST_OF_NAME
    ]
    if not any(word in greeted for word in words):
        return set()
    ends = (
        at for at in full if _DATE_ALONE.fullmatch(lines[at].text) or _ABOUT.search(lines[at].text)
    )
    end = next(ends, first)
    return {at for at in full if at < end}


def _without_senders(lines: Sequence[Line], out: set[int]) -> set[int]:
    """Leave out a block with a telephone or an e-mail, which is the sender's."""
    kept: set[int] = set()
    for at in sorted(out):
        block = [at]
        while block[-1] + 1 in out:
            block.append(block[-1] + 1)
        while block[0] - 1 in out:
            block.insert(0, block[0] - 1)
        if not any(
            CONTACT.search(lines[i].text) and not _ADDRESSEE.match(lines[i].text) for i in block
        ):
            kept.add(at)
    return kept


def _foot_start(lines: Sequence[Line], first: int) -> int:
    late = first + int((len(lines) - first) * _LATE)
    for at in range(late, len(lines)):
        text = lines[at].text
        if text and at > 0 and CLOSING.match(text) and not text.lower().startswith("for"):
            return at
    return _upwards(lines, first)


def _upwards(lines: Sequence[Line], first: int) -> int:
    start, count, skipped = len(lines), 0, 0
    below = start
    for at in range(len(lines) - 1, first - 1, -1):
        text = lines[at].text
        if not text:
            continue
        count += 1
        if talks(text) or _runs_on(text) or (BULLET.match(text) and not _may_sign(text)):
            skipped += 1
            automatic = _AUTOMATIC.match(text) is not None
            long = len(text.split()) > _LONG_SENTENCE and not automatic
            if count > _MOST_SKIPPED or (skipped > 1 and not automatic) or long:
                return start
            below = start
        if count > _LONGEST_FOOT:
            return start
        start = at
    # What is skipped stands below a signature; the only sentences of a letter don't.
    return below if skipped else start


def _may_sign(text: str) -> bool:
    bare = text.lstrip("-–—•·*~. \t")
    short = len(bare.split()) <= 3 and bare[:1] != bare[:1].lower()  # noqa: PLR2004
    return is_name(bare) or is_name(bare.split(",")[0]) or CONTACT.search(text) is not None or short


def _runs_on(text: str) -> bool:
    """Tell a line of a sentence that is broken over several lines."""
    return text[0].islower() and len(text.split()) > _FEW_WORDS and not CONTACT.search(text)
