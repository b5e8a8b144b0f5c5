"""Postal addresses: the signs of one, and where it begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.frame import Frame, talks
from classifier.parsing.layout import Line, Span
from classifier.parsing.patterns import late
from classifier.parsing.places import cities, countries
from classifier.quotation import Quotation

_STREETS = by_first_letter(
    r"roads?|rd|streets?|st|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|boul|bvd|highway"
    r"|hwy|way|court|crescent|cres"
    r"|place|plaza|square|park|plot|floor|flr|suite|ste|building|bldg|tower|torre|menara|house"
    r"|block|blk|sector|phase"
    r"|industrial|zone|estate|private bag|rue|calle|carrera|cra|km|lot|barangay|brgy|district"
    r"|nagar|marg|colony|complex"
    r"|centre|center|mall|arcade|village|opp|bp|cedex|via|vía|rua|ruta|jalan|jl|terrace|close"
    r"|parade|row|quay|pier|mill"
    r"|bazar|bazaar|market|chowk|pkwy|parkway|unit|room|rm|level|tsp|township|municipality|avenida"
    r"|paseo|colonia|col"
    r"|polígono|poligono|piso|edificio|prospekt|pr|ul|ulica|str|straat|gade|gata|gatan|vej|veien"
    r"|köyü|cad|caddesi"
    r"|sok|sokak|mah|mahallesi|sk|bulvar|bul|soi|thanon|moo|lorong|taman|persiaran|wisma|kompleks"
    r"|gedung|desa|kel|kec"
    r"|apartado|casilla|postfach|circle|extension|extn|layout|cross|main|circus|mews|gardens|grove"
    r"|hill|green|walk"
    r"|rise|esplanade|tce|stand|erf|route|rte|line|concession|trail|alley|loop|pike|turnpike|wharf"
    r"|corner|junction"
    r"|piazza|corso|viale|largo|praça|travessa|quinta|hamlet|mandal|taluk|tehsil|po|ps|dist|chome"
    r"|ku|shi|dong|gu|ro"
    r"|quartier|villa|residence|lodge road|rua|alameda|jr|jirón|urb|mz|sn|ofic|local|holding|chak"
    r"|mauza|complex|industrial park"
    r"|campus"
)
_STREET = late(
    rf"\b(?:{_STREETS})\b\.?"
    r"|\b(?-i:[A-Z])-\d{1,3}\b"  # the plot "M-44"
    r"|\w(?:straße|strasse|str\.|gasse|weg|platz|allee|straat|laan|gatan|vägen|vegen|gata|gade|vej"
    r"|katu|tie|utca|út)\b",
    re.IGNORECASE,
)
_BOX = late(
    r"p\.?\s?[o0]\.?\s?-?\s?box|\bpmb\b|private (?:mail )?bag|\bcasilla\b|\bbp\s?\d|apartado"
    r"|postfach",
    re.I,
)
_POSTCODE = late(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z][\s-]?\d[A-Z]\d\b"
    r"|\b[A-Z]\d\d\s[A-Z\d]{4}\b"
    r"|\b[A-Z]{2}[-\s]\d{5}(?:-\d{4})?\b|\b[A-Z]{1,3}-\d{4,6}\b"
    r"|(?<![-\d.,])\d{5,6}(?![-\d.,/])(?!\s?[/%=])|\b\d{4}\s?[A-Z]{2}\b"
    r"|\b\d{5}-\d{3}\b|(?<![\d.() -])\d{3}-\d{4}\b|\b\d{2}-\d{3}\b|\b\d{3}\s?\d{2}\b"
    r"|(?:(?<!\d)-|–|,|\b[A-Z][a-z]{3,20})\s?\d{4,6}$"
    r"|^\d{4,6}\s[A-Z]|,\s\d{4}\s[A-Z]",
)
_NUMBER = late(
    r"\b(?:no\.?\s?)?#?\d{1,5}(?:[-/][A-Z\d]{1,4})?[A-Z]?\b|\b[A-Z]-?\d{1,4}\b", re.IGNORECASE
)
_WORD = late(r"[^\W\d_](?:[^\W\d_]|['’.-]){1,24}")
_END = late(
    r"\W{0,3}\b(?:te[l1]|tele\w{0,5}|tfno|phone|ph|fax|e-?mail|www|gsm|mob|mobile|cell|hotline|url"
    r"|web|cin|rc"
    r"|gst\w*|abn|cnpj|nit|ruc"
    r"|vat|cif|contact)\b\W{0,3}[\s.:;/]|\W{0,3}(?<![A-Za-z.])(?-i:[TEOMF])\s?:|[\w.+-]{1,64}@"
    r"|\bwww\.|\.\s{1,2}(?=\(?[+0(]\d)|\s\(?\+\d|\s{1,2}(?=0\d{2,4}[- ]\d{3})",
    re.IGNORECASE,
)
_CELL = late(r"\t+|\||[ \xa0]{3,}|\s[•·●–—*]\s")
_TOLD = late(
    r"\b(?:residing|resident|reside|located|situated|office(?:s)?(?: (?:is|are))?|live|living"
    r"|premises|address(?: is)?"
    r"|sise?|domicilié?e?|ubicad[ao]|domicilio|based|headquarters?|place of business"
    r"|lives)\s(?:is\s)?(?:at|in|on|en|au|à)?\s?:?\s{0,2}(?=[\w#(])"
    r"|,\sof\s(?=\d)|\bhotel\b[^.;]{2,30},\s(?=[A-Z\d])",
    re.IGNORECASE,
)
_AT = late(r"\b(?:at|of|on)\s(?=[A-Z\d#])")
_REST = late(
    r"[.;(]\s|\s\(|[;(]"
    r"|\b(?:do|and|with|from|as|has|is|was|who|telephone|writ(?:e|ing)|certif(?:y|ies)|confirm"
    r"|hereby)\b"
)
_NO_ADDRESS = late(
    r"\b(?:salary|hours|per month|per annum|date|dated|ref|passport|iso|experience|certificate"
    r"|licen[cs]e|born|position"
    r"|department of|signature|born|policy|(?:january|february|april|june|july|august|september"
    r"|october|november|december)\s\d|reg\.? no|rev\.)\b"
    r"|\d(?:er)?\s(?:de\s)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
    r"|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
    r"|novembre|décembre)\b",
    re.IGNORECASE,
)
_LABEL = late(
    r"\W{0,4}(?:head |registered |corporate |main |company |business |employer(?:'s)? "
    r"|office )?(?:office|address|add|location)"
    r"\s?[:\uff1a]\s{0,4}",
    re.IGNORECASE,
)
_ENOUGH = 3  # signs of an address
_LONGEST = 200  # characters


def find_address(text: str, frame: Frame) -> Quotation | None:
    """Find the employer's address: in the head, the foot, or told in a sentence."""
    for lines in (frame.head, frame.foot[::-1], frame.body):
        best = None
        for line in lines:
            if (lines is frame.body and not _LABEL.match(line.text)) or talks(line.text):
                continue
            for start, end in _cells(text, line):
                part, points = _weighed(text, start, end)
                if points >= _ENOUGH and (best is None or points > best[1]):
                    best = part, points
        if best:
            return best[0]
    return _blocks(text, frame.head) or _blocks(text, frame.foot) or _told(text, frame)


def _weighed(text: str, start: int, end: int) -> tuple[Quotation, int]:
    label = _LABEL.match(text, start, end)
    start = label.end() if label else start
    part = text[start:end]
    cut = _END.search(part)
    part = part[: cut.start()] if cut else part
    bare = part.strip(" ,;|·•–—-~*\t.")
    at = text.index(bare, start) if bare else start
    return Quotation(bare, at, at + len(bare)) if bare else Quotation(
        text[at : at + 1], at, at + 1
    ), (signs_of_address(bare) + bool(label) if bare else 0)


def signs_of_address(part: str) -> int:
    """Count what speaks for an address: a box, a street, a number, a postcode, a place, commas."""
    if len(part) > _LONGEST or part.endswith(":") or _NO_ADDRESS.search(part):
        return 0
    street = _STREET.search(part) is not None
    box = _BOX.search(part) is not None
    place = _names_place(part)
    postcode = _POSTCODE.search(part) is not None
    number = _NUMBER.search(part) is not None
    commas = min(2, part.count(","))
    if not (street or box or postcode or (place and commas)):
        return 0
    if commas == 0 and not (street and number) and not box and not (place and postcode):
        return 0
    return 2 * box + street + (number and (street or box)) + postcode + place + commas


def _names_place(part: str) -> bool:
    # The small letter of the Turkish capital I is an i with a second dot.
    low = part.lower().replace("i\u0307", "i")
    words = [found[0].strip(".") for found in _WORD.finditer(low)]
    known, large = countries(), cities()
    runs = [*words, *(" ".join(words[at : at + 2]) for at in range(len(words) - 1))]
    runs += [" ".join(words[at : at + 3]) for at in range(len(words) - 2)]
    return any(run in known or run in large for run in runs)


def _cells(text: str, line: Line) -> Iterator[Span]:
    start = line.start
    bounds = [*_CELL.finditer(text, line.start, line.end)]
    for gap in bounds:
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    yield start, line.end
    if len(bounds) > 1:
        yield line.start, line.end


def _blocks(text: str, head: Sequence[Line]) -> Quotation | None:
    """Find an address whose street and town stand on lines of their own."""
    for first, second in pairwise(head):
        part = text[first.start : second.end].replace("\n", ", ")
        if talks(part) or len(part) > _LONGEST or signs_of_address(part) <= _ENOUGH:
            continue
        if _NUMBER.search(first.text) and _STREET.search(first.text):
            return Quotation(first.text, first.start, first.end)
    return None


def _told(text: str, frame: Frame) -> Quotation | None:
    for cues, sure in ((_TOLD, True), (_AT, False)):
        for line in frame.lines:
            for cue in cues.finditer(text, line.start, line.end):
                end = min(line.end, cue.end() + _LONGEST)
                rest = _REST.split(text[cue.end() : end], maxsplit=1)[0]
                part = rest[:_LONGEST].rstrip(" ,.")
                if part and signs_of_address(part) >= _ENOUGH and (sure or _is_full(part)):
                    return Quotation(part, cue.end(), cue.end() + len(part))
    return None


def _is_full(part: str) -> bool:
    return _STREET.search(part) is not None and _names_place(part)
