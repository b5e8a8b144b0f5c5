"""Words that were hyphenated at the end of a line, made whole again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

_CUT = re.compile(r"([^\W\d_]+)[-\u2010\u00ad\x02]$")
_NEXT = re.compile(r"[^\W\d_]+")
_CARRIED = re.compile(r"[-\u2010\x02]$")
# A word cut at the end of a line, with the blanks before the rest of it and what is behind.
_CUT_LINE = re.compile(
    r"(?P<head>(?<![^\W\d_])(?<![@./])[^\W\d_]{2,30})[-\u2010][ \t]{0,99}"
    r"(?P<end>\r\n|\n|\r)(?P<indent>[ \t]{0,99})"
    r"(?P<tail>[^\W\d_]{2,30})(?P<behind>\S{0,30})(?=\s|\Z)[ \t]{0,99}(?P<last>(?=[\r\n])|\Z)?"
)
_LINKS = frozenset(("and", "or", "to", "et", "y"))  # as in "short- and long-term"
_PREFIXES = frozenset(
    [
        "all",
        "anti",
        "co",
        "cross",
        "day",
        "ex",
        "end",
        "full",
        "half",
        "hands",
        "hard",
        "high",
        "inter",
        "long",
        "low",
        "mid",
        "multi",
        "non",
        "on",
        "one",
        "part",
        "post",
        "self",
        "semi",
        "short",
        "two",
        "three",
        "to",
        "well",
    ]
)


def joined(lines: Sequence[str]) -> str:
    """Join the lines of a paragraph with blanks, and words cut at line ends without."""
    text = lines[0] if lines else ""
    for line in lines[1:]:
        head, tail = _CUT.search(text), _NEXT.match(line)
        if head and tail and tail[0][0].islower():
            keep = keeps_hyphen(head[1], tail[0], part_of=text[: head.start()])
            text = text[: head.end(1)] + ("-" if keep else "") + line
        elif _CARRIED.search(text) and text[-2:-1].strip():
            text = _CARRIED.sub("-", text) + line  # a compound such as "COVID-19", cut there
        else:
            text = f"{text} {line}"
    return text.replace("\x02", "-")


def rejoined(text: str) -> str:
    """Make the words whole that the ends of a text's lines cut, each in the line it began in.

    Where a hyphen may as well end a heading, or be the word's own, it stays.
    """
    return _CUT_LINE.sub(_rejoined, text)


def _rejoined(found: re.Match[str]) -> str:
    head, tail = found["head"], found["tail"]
    before = found.string[max(0, found.start() - 1) : found.start()]
    compound = keeps_hyphen(head, tail, part_of=before)
    if compound:
        whole = head.lower() in _PREFIXES and tail not in _LINKS
    else:
        whole = _is_known(head + tail) or (head.islower() and not _is_known(head))
    if not whole or not tail.islower():
        return found[0]
    word = f"{head}{'-' if compound else ''}{tail}{found['behind']}"
    return word if found["last"] is not None else f"{word}{found['end']}{found['indent']}"


def is_cut(line: str) -> bool:
    """Tell whether a line ends in a hyphen that a word may go on behind."""
    return bool(_CUT.search(line))


def keeps_hyphen(head: str, tail: str, *, part_of: str = "") -> bool:
    """Tell whether ``head-tail`` is a compound, such as "full-time", and no word cut in two."""
    head, tail = head.lower(), tail.lower()
    if part_of.endswith("-") or len(head) == 1:  # day-to-day, e-mail
        return True
    known = _known_words()
    if _is_known(head + tail):
        return False
    return head in _PREFIXES or (head in known and tail in known)


def _is_known(word: str) -> bool:
    known = _known_words()
    return any(form in known for form in _forms(word.lower()))


def _forms(word: str) -> Iterator[str]:
    yield word
    for ending in ("s", "es", "d", "ed", "ing", "ly", "er", "ers"):
        if word.endswith(ending):
            yield word.removesuffix(ending)
            yield word.removesuffix(ending) + "e"


@cache
def _known_words() -> frozenset[str]:
    """Give the words that the packaged tokenizer knows whole, and those of the main duties."""
    tokenizer = files("models") / "artefacts" / "static" / "tokenizer.json"
    vocabulary = json.loads(tokenizer.read_text(encoding="utf-8"))["model"]["vocab"]
    duties = files("occupations") / "noc2021" / "main_duties.csv"
    stated = set(_NEXT.findall(duties.read_text(encoding="utf-8").lower()))
    return frozenset(word for word in stated.union(vocabulary) if len(word) > 1 and word.isalpha())
