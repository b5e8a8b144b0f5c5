"""Signs by which a segment of a letter is judged to be a duty or not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from classifier.parsing.boilerplate import is_boilerplate, is_praise
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.segments import IS_DONE, MOST_SEGMENTS, Segment
from classifier.parsing.verbs import is_noun_head, verb_form

_WORD = late(r"[^\W\d_]+")
_ENDING = late(r"(?:ing|ed|ies|es|s|e|y)$")
_ROLES = {
    "us": "we our us",
    "me": "i my me",
    "they": "he she they",
    "their": "his her their",
    "them": "him them",
    "you": "you your",
    "be": "is was are were been",
    "have": "has have had",
    "not": "not no",
    "shall": "will shall must may",
    "would": "would",
    "who": "who",
    "that": "that",
}
_WHO = {word: role for role, words in _ROLES.items() for word in words.split()}
_MONEY = late(
    r"[$£€₹₦]\s?\d|\b(?:rs|usd|aed|inr|php|cad)\b\.?\s?\d|\d\s?%|\bper (?:hour|month|year|annum)\b",
    re.IGNORECASE,
)
_YEAR = late(r"\b(?:19|20)\d\d\b")
_TALK = late(r"\S@\S|https?:|www\.|\+?\d[\d\s().-]{7,20}\d")
_BY_PERSON = late(r"\bby (?:him|her|them)\b", re.IGNORECASE)
_SHOUTED = 0.7  # share of capitals among a body's letters
_NAME = 4  # letters of a word that tells the firm's name
_STEMS = 24  # words of a segment that are looked at


@lru_cache(maxsize=1 << 12)
def stem(word: str) -> str:
    """Give the first letters of a word without its ending."""
    low = word.lower()
    return _ENDING.sub("", low)[:9] if len(low) > 4 else low  # noqa: PLR2004


def _size(number: int) -> str:
    return str(min(number.bit_length(), 6))


def _form(text: str, words: Sequence[str], at: int) -> str:
    if not words:
        return "none"
    return "noun" if is_noun_head(text, at, at + 60) else verb_form(words[0]) or "other"


def _is_shouted(text: str) -> bool:
    """Tell a text in capitals, where they say nothing of names and headings."""
    upper, lower = sum(map(str.isupper, text)), sum(map(str.islower, text))
    return upper > _SHOUTED * (upper + lower)


class Signs:
    """The signs of every segment of one letter."""

    def __init__(  # noqa: PLR0913
        self,
        text: str,
        segments: Sequence[Segment],
        facts: Sequence[Span],
        claimed: frozenset[int],
        *,
        is_letter: bool,
        names: Sequence[str] = (),
    ) -> None:
        """Look at the segments once for what they share."""
        self.text, self.segments, self.is_letter = text, segments, is_letter
        self.facts, self.claimed = facts[:MOST_SEGMENTS], claimed
        self.words = [_WORD.findall(text[s.start : s.end])[:60] for s in segments]
        self.forms = [
            _form(text, words, s.start) for words, s in zip(self.words, segments, strict=True)
        ]
        self.names = frozenset(names)
        self.head = self._names_above() - self.names
        self.places = {id(s.block): at for at, s in enumerate(segments)}
        self.items = Counter(id(s.heading) for s in segments if s.kind == "item")
        self.verbs: Counter[tuple[int, str]] = Counter(
            (id(s.heading), form) for s, form in zip(segments, self.forms, strict=True)
        )
        self.all: Counter[int] = Counter(id(s.heading) for s in segments)
        self.shouted = _is_shouted("".join(text[s.start : s.end] for s in segments))
        self.headings = {id(s.heading): self._of_heading(s) for s in segments}

    def _names_above(self) -> set[str]:
        """Give the words with a capital in the head of the letter, as those of the firm's name."""
        above = zip(self.words, self.segments, strict=True)
        words = (word for own, segment in above if segment.zone == "head" for word in own)
        return {word for word in words if word[0].isupper() and len(word) >= _NAME}

    def _of_heading(self, segment: Segment) -> list[str]:
        if segment.heading is None:
            return ["H:none"]
        start, end = segment.heading.span
        words = {stem(word) for word in _WORD.findall(self.text[start:end])[:14]}
        return [f"H:{segment.heading.kind}", *(f"h:{word}" for word in words)]

    def of(self, at: int) -> list[str]:
        """Give the signs of a segment."""
        return [*self._own(at), *self._around(at)]

    def _own(self, at: int) -> list[str]:
        segment, words, form = self.segments[at], self.words[at], self.forms[at]
        text = self.text[segment.start : segment.end]
        signs = [
            "bias",
            f"kind:{segment.kind}",
            f"form:{form}",
            f"n:{_size(len(words))}",
            f"ruled:{segment.ruled}",
        ]
        signs += [
            f"kf:{segment.kind}:{form}",
            f"rk:{segment.ruled}:{segment.kind}:{self.is_letter}",
            f"zone:{segment.zone}",
        ]
        stems = [stem(word) for word in words[:_STEMS]]
        signs += [f"w:{word}" for word in set(stems)]
        signs += [f"1:{stems[0]}", f"fc:{text[:1].isupper()}"] if stems else ["nowords"]
        signs += [f"who:{_WHO[word]}" for word in {word.lower() for word in words} if word in _WHO]
        if len(stems) > 1:
            signs.append(f"2:{stems[1]}")
        signs += ["named"] if self.names.intersection(words[:3]) else []
        signs += ["firm"] if words and words[0] in self.head else []
        signs += [f"end:{text[-1:] if not text[-1:].isalnum() else 'a'}"]
        capitals = 1 if self.shouted else sum(word[0].isupper() for word in words)
        signs += ["titled"] if len(words) > 1 and capitals > len(words) * 0.6 else []
        signs += ["caps"] if text.isupper() and not self.shouted else []
        if IS_DONE.search(text):
            signs += ["done", "doneby" if _BY_PERSON.search(text) else "doneso"]
        signs += [f"cap:{min(capitals, 3)}"]
        for name, found in (("money", _MONEY), ("year", _YEAR), ("talk", _TALK)):
            signs += [name] if found.search(text) else []
        signs += ["digit"] if any(map(str.isdigit, text)) else []
        signs += ["praise"] if is_praise(text) else []
        signs += ["form"] if is_boilerplate(text) else []
        signs += ["colon"] if ":" in text else []
        signs += ["fact"] if any(segment.start <= a < segment.end for a, _ in self.facts) else []
        signs += (
            ["factabout"]
            if any(segment.sentence[0] <= a < segment.sentence[1] for a, _ in self.facts)
            else []
        )
        signs += (
            ["claimed"] if any(line.start in self.claimed for line in segment.block.lines) else []
        )
        return signs

    def _around(self, at: int) -> list[str]:
        segment = self.segments[at]
        heading = id(segment.heading)
        count = self.all[heading]
        same = self.verbs[heading, self.forms[at]] / count
        signs = list(self.headings[heading])
        signs += [
            f"same:{int(4 * same)}",
            f"items:{_size(self.items[heading])}",
            f"letter:{self.is_letter}",
        ]
        head = signs[0]
        signs += [
            f"{head}:{segment.kind}",
            f"{head}:{self.forms[at]}",
            f"{head}:{segment.kind}:{segment.ruled}:{self.is_letter}",
        ]
        before = self.text[max(segment.sentence[0], segment.start - 80) : segment.start]
        leading = _WORD.findall(before)[-6:]
        lead = [stem(word) for word in leading]
        signs += [f"l:{word}" for word in lead] or ["nolead"]
        signs += [f"ll:{lead[-1]}"] if lead else []
        signs += {f"lw:{_WHO[word]}" for word in map(str.lower, leading) if word in _WHO}
        signs += ["lnamed"] if self.names.intersection(leading) else []
        signs += [f"place:{int(5 * segment.start / max(1, len(self.text)))}"]
        for step, name in ((-1, "p"), (1, "q")):
            other = at + step
            if 0 <= other < len(self.segments):
                near = self.segments[other]
                signs += [
                    f"{name}f:{self.forms[other]}",
                    f"{name}k:{near.kind}:{near.ruled}",
                    f"{name}s:{near.block is segment.block}",
                ]
            else:
                signs.append(f"{name}:none")
        return signs
