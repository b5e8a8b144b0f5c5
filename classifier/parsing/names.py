"""Names of people: who they may be, and what is no name."""

from __future__ import annotations

import re

HONORIFIC = (
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Engr|Eng|Er|Arch|Atty|Barr|Rev|Fr|Sr|Sra|Srta|Lic|Ing|Hon|Capt|Mme|Mlle|Adv"
    r"|Shri|Sri|Sh|Smt|Cdr|Col|Maj|Lt|Sgt|Cpt|Bro|Pr|Pastor|Tan Sri|Dato|Encik|Puan|Datuk|Mst|Mohd(?=\.)|Kumari|Kum|Alhaji|Alhaja|Hajia|Haji|Chief|Sir|Madam|Madame|Mademoiselle|Monsieur|M\.|C\.|Arq|Dott|Herr|Frau"
    r"|Mr\.?\s?/\s?Ms|Mr\.?\s?/\s?Mrs)(?<=[\w.])\.?,?\s{1,3})"
)
_PARTICLES = frozenset(
    "de del della di da das do dos du la le van der den von zu bin binti bint ibn al el ul ur y e e. s/o d/o"
    " w/o ould san ap".split()
)
_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|['’`.-]){0,24}|[sdw]/o", re.IGNORECASE)
_BLANK = re.compile(r"[ \t\xa0]{1,2}(?:\n[ \t]{0,8})?|\n[ \t]{0,8}")
_HONORIFIC = re.compile(HONORIFIC, re.IGNORECASE)
_INITIAL = re.compile(r"(?:[A-Z]\.-?){1,3}")
_MOST = 6  # words of a name
# Capitalised words that are no part of a person's name.
_NO_NAME = frozenset(
    "this that the to whom it may concern dear sir madam he she they we i our his her employee employees was is has"
    " had have been worked works working employed joined served from since as at in with for and on by who dob"
    " passport holder id no number emp staff code position title designation manager director officer engineer"
    " supervisor department company ltd limited inc llc corp pvt january february march april june july august"
    " september october november december monday tuesday wednesday thursday friday saturday sunday reference letter"
    " employment experience certificate certification verification confirmation recommendation immigration canada"
    " regards sincerely yours faithfully truly human resources hr signature signed stamp seal date tel phone email"
    " fax road street avenue authorized authorised signatory certify confirm hereby please thank you if should during subject re regarding son of"
    " daughter born bearing holding resident citizen national full time part permanent about above duties"
    " responsibilities an a am are its above-named aforementioned undersigned not only proof evidence true"
    " i.d i.d. no. nos. a.k.a s/o d/o w/o c/o service".split()
)


def name_at(text: str, at: int, end: int) -> tuple[int, int] | None:
    """Give the span of a person's name that begins at a place, without "Mr"."""
    while found := _HONORIFIC.match(text, at, end):
        at = found.end()
    start = stop = at
    words = 0
    while words < _MOST and (token := _TOKEN.match(text, at, end)):
        word = token[0]
        particle = word.lower() in _PARTICLES
        if not _fits(word, particle=particle, first=words == 0):
            break
        words += 1
        if not particle:
            stop = token.end() - (word.endswith("-"))
            if len(word) > 3 and word.endswith("."):  # noqa: PLR2004 - the sentence ends here
                stop -= 1
                break
        blank = _BLANK.match(text, token.end(), end)
        if not blank:
            break
        at = blank.end()
    text_of = text[start:stop]
    return (start, stop) if stop > start and any(len(w.strip(".")) > 1 for w in text_of.split()) else None


def _fits(word: str, *, particle: bool, first: bool) -> bool:
    if particle:
        return not (first and word.islower() and word in ("y", "e"))
    if _INITIAL.fullmatch(word):
        return True
    return word[0].isupper() and word.lower().rstrip(".") not in _NO_NAME


def is_name(text: str) -> bool:
    """Tell whether a short text is a person's name and nothing else, but for a degree behind it."""
    text = re.sub(r"\s?\([^()]{1,30}\)\s?$", "", text)
    found = name_at(text, 0, len(text))
    if found is None:
        return False
    words = text[slice(*found)].split()
    rest = text[found[1] :].strip(" .,")
    return len(words) > 1 and (not rest or re.fullmatch(r"(?:[A-Z][A-Za-z.]{1,6},?\s?){1,4}", rest) is not None)
