"""Lists whose marks are no bullets by themselves, but by their run: "# ..." thrice, "1º", "2º"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late

_FEWEST = 3  # items of a run
_MOST = 400  # lines of a text that are looked at
# A sign that is no letter, or the letter that a font's sign became, as in "v Cooked", "Ø Cooked".
_SIGNED = late(
    r"(?P<sign>[(\[][ xX]?[)\]]|(?:[^\w\s|\"'“”‘’«()\[\]{}*]|<>){1,2}|\*{3}|_)"
    r"[ \t\xa0]{0,9}(?=[^\W\d_])"
    r"|(?P<letter>[^\W\d_])[ \t\xa0]{1,9}(?=[^\W\d_]{2})"
)
_WORDS = frozenset("iIaAeEyY")  # single letters that are words
_COUNTED = late(
    r"(?P<before>[(\[#]|(?:no|nr)\.?\s?|n[º°]\s?)?"
    r"(?P<count>\d{1,2}(?:st|nd|rd|th)?|[ivx]{1,5}|[IVX]{1,5}|[a-z]{3,7}(?=[.:)])|[^\W\d_])"
    r"(?P<behind>[a-z]\)|[.):\]/º°ª\u3001\uff0e-]{0,3})"
    r"(?P<blank>[ \t\xa0]{0,9})(?=[^\W\d_]{2})",
    re.IGNORECASE,
)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv")
_ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщ",
    "αβγδεζηθικλμνξο",
    "가나다라마바사아자차카타파하",
    "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
    "一二三四五六七八九十",
    "أبجدهوزحطيكل",
)
_NUMBERS = (
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
)
Mark = tuple[str, int, int]  # the kind of a mark, its count (0 for a sign) and where it ends


def marked_runs(text: str, lines: Sequence[Line]) -> dict[int, int]:
    """Give where the marks of such lists end, by where their lines start.

    Items follow on each other, but for the rest of a wrapped one; three of them make a list.
    """
    full = [line for line in lines[:_MOST] if line.text]
    found: dict[int, int] = {}
    for at, line in enumerate(full):
        if line.start in found or BULLET.match(text, line.start, line.end):
            continue
        for mark in _marks(text, line):
            run = list(_run(text, full, at, mark))
            if len(run) >= _FEWEST:
                found.update(run)
                break
    return found


def _run(text: str, lines: Sequence[Line], at: int, mark: Mark) -> Iterator[tuple[int, int]]:
    """Give the items of a list from its first on, each with where its mark ends."""
    kind, count, end = mark
    if count > 1:
        return
    first = lines[at]
    yield first.start, end
    for line in lines[at + 1 :]:
        wanted = count + 1 if count else 0
        same = [one for one in _marks(text, line) if one[:2] == (kind, wanted)]
        if same:
            count = wanted
            yield line.start, same[0][2]
        elif kind.isupper() or not (line.text[0].islower() or line.indent > first.indent):
            return


def _marks(text: str, line: Line) -> Iterator[Mark]:
    """Give what the mark of a line may be."""
    if signed := _SIGNED.match(text, line.start, line.end):
        sign = signed["sign"] or signed["letter"]
        if sign not in _WORDS:
            yield f"sign {sign}", 0, signed.end()
    counted = _COUNTED.match(text, line.start, line.end)
    if counted is None or not (counted["behind"] or counted["blank"]):
        return
    around = f"{counted['before'] or ''}_{counted['behind']}".lower()
    for alphabet, count in _counts(counted["count"]):
        capital = counted["count"].isalpha() and counted["count"].isupper()
        kind = f"{alphabet}{around}"
        yield kind.upper() if capital else f"x{kind}", count, counted.end()


def _counts(told: str) -> Iterator[tuple[str, int]]:
    """Give the counts that a number or letter may be, each with the name of its alphabet."""
    low = told.lower()
    if (number := low.rstrip("stndrh")).isdecimal():
        yield "digits", int(number)
        return
    for words in _NUMBERS:
        if low in words:
            yield words[0], words.index(low) + 1
    if low in _ROMAN:
        yield "roman", _ROMAN.index(low) + 1
    for letters in _ALPHABETS:
        if len(low) == 1 and low in letters:
            yield f"letters {letters[0]}", letters.index(low) + 1
