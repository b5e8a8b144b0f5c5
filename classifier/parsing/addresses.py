"""Postal addresses: the signs of one, and where it begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.firms import FORM
from classifier.parsing.frame import CONTACT, Frame, talks
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
    r"|bazar|bazaar|mawatha|mw|market|chowk|pkwy|parkway|unit|room|rm|level|tsp|township|municipality|avenida"
    r"|paseo|colonia|col"
    r"|polígono|poligono|piso|edificio|prospekt|pr|ul|ulica|utca|tér|körút|str|straat|gade|gata|gatan|vej|veien"
    r"|köyü|cad|cadde|caddesi|mevkii|bölgesi|osb|sitesi"
    r"|sok|sokak|sokağı|mah|mahallesi|sk|bulvar|bulvarı|bul|soi|thanon|moo|lorong|taman|persiaran|wisma|kompleks"
    r"|gedung|desa|kel|kec"
    r"|apartado|casilla|postfach|circle|extension|extn|layout|cross|main|circus|mews|gardens|grove"
    r"|hill|green|walk"
    r"|rise|esplanade|tce|stand|erf|route|rte|line|concession|trail|alley|loop|pike|turnpike|wharf"
    r"|corner|junction"
    r"|piazza|corso|viale|largo|praça|travessa|quinta|hamlet|mandal|taluk|tehsil|po|ps|dist|chome"
    r"|ku|shi|dong|gu|ro"
    r"|quartier|villa|residence|lodge road|rua|alameda|jr|jirón|urb|mz|sn|ofic|local|holding|chak"
    r"|mauza|complex|industrial park"
    r"|campus|allée|all|chemin|impasse|quai|cours|bd|faubourg|rodovia|rod|estrada|setor|bairro"
    r"|autopista|camino|carril|pasaje|glorieta|ctra|vicolo|aleja|al|plac|pl|osiedle|os|aleea|calea"
    r"|bulevardul|șos|sector|link|path|bend|atoll|islands?|derb|expressway|bypass|flyover|quadrant|vale|heights"
    r"|shosse|ulitsa|prospect|pereulok|naberezhnaya|mikrorayon|mkr|dori|machi|cho|gil|daero|g(?=\.\s?\d)"
)
_STREET = late(
    rf"\b(?:{_STREETS})\b\.?"
    r"|\bs/n\b"
    r"|\br\.?\s?r\.?\s{0,2}(?:no\.?\s?)?#?\d{1,3}\b"  # a rural route
    # the plot "M-44" and the ward "Naya Bazaar-16"
    r"|\b(?-i:[A-Z](?:[a-z]{3,20})?)-\d{1,3}\b"
    r"|\w(?:straße|strasse|str\.|gasse|weg|platz|allee|straat|laan|gatan|vägen|vegen|gata|gade|vej"
    r"|katu|tie|utca|út)\b",
    re.IGNORECASE,
)
_BOX = late(
    r"p\.?\s?[o0]\.?\s?-?\s?box|\bp\.?m\.?b\b|private (?:mail )?bag|\bcasilla\b|\bb\.?p\.?\s?\d"
    r"|apartado"
    r"|postfach",
    re.I,
)
POSTCODE = late(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z][\s-]?\d[A-Z]\d\b"
    r"|\b[A-Z]\d\d\s[A-Z\d]{4}\b"
    r"|\b[A-Z]{2}[-\s]\d{5}(?:-\d{4})?\b|\b[A-Z]{1,3}-\d{4,6}\b"
    r"|(?<![-\d.,])\d{5,6}(?![-\d.,/])(?!\s?[/%=])|\b\d{4}\s?[A-Z]{2}\b"
    r"|\b\d{5}-\d{3}\b|(?<![\d.() -])\d{3}-\d{4}\b|\b\d{2}-\d{3}\b|\b\d{3}\s?\d{2}\b"
    r"|(?:(?<!\d)-|–|,|\b[A-Z][a-z]{3,20})\s?\d{4,6}$"
    r"|^\d{4,6}\s[A-Z]|,\s\d{4}\s[A-Z]",
)
_NUMBER = late(
    r"\bs/n\b|\b(?:no\.?\s?)?#?\d{1,5}(?:[-/][A-Z\d]{1,4})?[A-Z]?\b|\b[A-Z]-?\d{1,4}\b",
    re.IGNORECASE,
)
_WORD = late(r"[^\W\d_](?:[^\W\d_]|['’.-]){1,24}")
_END = late(
    r"\W{0,3}\b(?:te[l1]|tele\w{0,5}|tfno|phone|ph|fax|e-?mail|www|gsm|mob|mobile|cell|dt|đt|sđt|hotline|url"
    r"|web|cin|rc"
    r"|gst\w*|abn|cnpj|nit|ruc"
    r"|vat|cif|contact)\b\W{0,3}[\s.:;/]|\W{0,3}(?<![A-Za-z.])(?-i:[TEOMF])\s?:|[\w.+-]{1,64}@"
    r"|\bwww\.|\.\s{1,2}(?=\(?[+0(]\d)|\s\(?\+\d|\s{1,2}(?=0\d{2,4}[- ]\d{3})"
    r"|[\s,;|·•]{1,4}\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b",
    re.IGNORECASE,
)
_CELL = late(r"\t+|\||[ \xa0]{3,}|\s[•·●–—*]\s")
_TOLD = late(
    r"\b(?:residing|resident|reside|located|situated|office(?:s)?(?: (?:is|are|was|were))?"
    r"|trad(?:e|es|ed|ing)|operat(?:es?|ed|ing)|live|living"
    r"|premises|address(?: is| was)?"
    r"|sise?|domicilié?e?|ubicad[ao]|domicilio|based|headquarters?|place of business"
    r"|lives)\s(?:is\s|was\s)?(?:at|in|on|from(?=\s(?:unit|plot|suite|shop|block)\b)|en|au|à)?\s?:?\s{0,2}(?=[\w#(])"
    r"|,\s(?=(?:shop|unit|suite|stall|store)\s(?:no\.?\s)?\w{1,5},\s)"
    r"|\d,\s(?=(?-i:Carrera|Calle|Cra|Avenida|Av|Rua|Rue|Via|Jalan|Jl)\b)"
    r"|,\sof\s(?=\d)|\b(?:ltd|limited|inc|llc|gmbh)\.?,\s(?=\d)|\bhotel\b[^.;]{2,30},\s(?=[A-Z\d])",
    re.IGNORECASE,
)
_AT = late(r"\b(?:at|of|on)\s(?=[A-Z\d#])")
_REST = late(
    r"(?<!\bP\.O)(?<!\b(?:No|St|Rd|Av|Jl|Ul|Dr|Sq|Pl|Al|Fl))(?<!\b(?:Ave|Str|Cra|Bld|Opp|Col|Apt))"
    r"(?<!\b(?:Blvd|Bldg|Ctra|Dist))[.;(]\s|\s\(|[;(\]]|\n\s*\n"
    r"|\b(?:do|and|with|from|as|has|which|where|is|was|who|telephone|writ(?:e|ing)|certif(?:y|ies)"
    r"|confirms?|declares?|attests?|hereby)\b"
)
_NO_ADDRESS = late(
    r"\b(?:salary|hours|per month|per annum|date|dated|ref|passport|iso|experience|certificate"
    r"|licen[cs]e|born|position|(?:reference|document|letter|file|staff|employee) (?:no|number|id)"
    r"|my|his|her|their"
    r"|department of|signature|born|policy|(?:january|february|april|june|july|august|september"
    r"|october|november|december)\s\d|reg\.? no|rev\.)\b"
    r"|\d(?:st|nd|rd|th)?\s(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december)\b"
    r"(?!\s(?:streets?|st|avenue|ave|av|road|rd|square|sq|boulevard|blvd|lane|drive)\b)"
    r"|\d(?:er)?\s(?:de\s)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
    r"|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
    r"|novembre|décembre)\b",
    re.IGNORECASE,
)
_LABEL = late(
    r"\W{0,4}(?:head |registered |corporate |main |company |business |employer(?:'s)? "
    r"|office )?(?:office|address|add|location|branch|site|store|worksite|workplace|premises)"
    r"(?:\s?[:\uff1a|]|\s{3})\s{0,30}",
    re.IGNORECASE,
)
# As in "Employer: ABC Ltd, 14 Mill Street".
_FIRM_LABEL = late(
    r"\W{0,4}(?:name\s(?:and\saddress\s)?of\s(?:the\s)?|current\s|present\s)?"
    r"(?:employer|company|firm|organi[sz]ation|business|workplace)(?:['’]s)?"
    r"(?:\s(?:name|details|information|name\s(?:and|&)\saddress))?\s?:\s{0,30}",
    re.IGNORECASE,
)
_COMMA = late(r",|\s/\s(?!\w{2,7}\W{0,2}$)")
_APART = late(r"[,·•|]|\s[/–-]\s(?!\w{2,7}\W{0,2}$)")
_ENOUGH = 3  # signs of an address
_LONGEST = 200  # characters


def find_address(text: str, frame: Frame) -> Quotation | None:
    """Find the employer's address: in the head, the foot, or told in a sentence."""
    for lines in (frame.head, frame.foot[::-1], frame.body):
        best = None
        for line in lines:
            labelled = _LABEL.match(line.text) or _FIRM_LABEL.match(line.text)
            if (lines is frame.body and not labelled) or talks(line.text):
                continue
            for start, end in _cells(text, line):
                part, points = _weighed(text, start, end)
                if points >= _ENOUGH and (best is None or points > best[1]):
                    best = part, points
        if best:
            return best[0]
    found = _blocks(text, frame.head) or _blocks(text, frame.foot)
    return found or _told(text, frame) or _above_phone(text, frame.head)


def _above_phone(text: str, head: Sequence[Line]) -> Quotation | None:
    """Find a street or box that says little of an address, beside or above a telephone."""
    for at, line in enumerate(head[1:], 1):
        beside = " ".join(other.text for other in head[at : at + 2])
        if talks(line.text) or not CONTACT.search(beside):
            continue
        for start, end in _cells(text, line):
            part, points = _weighed(text, start, end)
            told = _STREET.search(part.text) or _BOX.search(part.text)
            beside_phone = names_place(part.text) and _reached(line, part)
            if (told or beside_phone) and points >= _ENOUGH - 1:
                return part
    return None


def _reached(line: Line, part: Quotation) -> bool:
    """Tell whether a telephone or an e-mail stands behind a cell on its line."""
    return CONTACT.search(line.text[part.end - line.start :]) is not None


def _weighed(text: str, start: int, end: int) -> tuple[Quotation, int]:
    label = _LABEL.match(text, start, end)
    start = label.end() if label else _behind_firm(text, start, end)
    part = text[start:end]
    cut = _END.search(part)
    part = part[: cut.start()] if cut else part
    bare = part.strip(" ,;|·•–—-~*\t.")
    at = text.index(bare, start) if bare else start
    return Quotation(bare, at, at + len(bare)) if bare else Quotation(
        text[at : at + 1], at, at + 1
    ), (signs_of_address(bare) + bool(label) if bare else 0)


def _behind_firm(text: str, start: int, end: int) -> int:
    """Give the place behind a label for the employer and its name, where the address follows."""
    label = _FIRM_LABEL.match(text, start, end)
    if label is None:
        return start
    forms = [form.end() for form in FORM.finditer(text, label.end(), end)]
    behind = forms[-1] if forms else text.find(",", label.end(), end)
    return behind if signs_of_address(text[max(behind, 0) : end].strip(" ,")) else label.end()


def signs_of_address(part: str) -> int:
    """Count what speaks for an address: a box, a street, a number, a postcode, a place, commas."""
    if len(part) > _LONGEST or part.endswith(":") or _NO_ADDRESS.search(part):
        return 0
    if len(_SMALL.findall(part)) > _MOST_SMALL:  # a sentence, or a list of tasks
        return 0
    street = _STREET.search(part) is not None
    box = _BOX.search(part) is not None
    place = names_place(part)
    postcode = POSTCODE.search(part) is not None
    number = _NUMBER.search(part) is not None
    commas = min(2, len((_APART if street or box or postcode else _COMMA).findall(part)))
    if not (street or box or postcode or (place and commas)):
        return 0
    if commas == 0 and not (street and number) and not box and not (place and postcode):
        return 0
    return 2 * box + street + (number and (street or box)) + postcode + place + commas


def is_street(part: str) -> bool:
    """Tell the line of an address that says where in a town: a numbered street, or a box."""
    bare = POSTCODE.sub("", part)
    number = _NUMBER.search(bare) or (part[:1].isdigit() and _NUMBER.match(part))
    numbered = _STREET.search(part) is not None and number
    return bool(numbered or _BOX.search(part)) and not _NO_ADDRESS.search(part)


_SMALL = late(r"(?<![\w'’.-])[a-zà-ÿ]{4,}")
_MOST_SMALL = 7  # words in small letters


def names_place(part: str) -> bool:
    """Tell whether some words hold the name of a country or a large city."""
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
    for at, first in enumerate(head[:-1]):
        for last in head[at + 1 : at + 3]:
            part = text[first.start : last.end].replace("\n", ", ")
            house = _HOUSE.fullmatch(first.text) is not None
            if talks(part) or signs_of_address(part) <= _ENOUGH - house:
                continue
            if house or (_NUMBER.search(first.text) and _STREET.search(first.text)):
                return Quotation(first.text, first.start, first.end)
    return None


_HOUSE = late(r"[A-ZÀ-ÞŁŚŽŠ][^\W\d_]{3,24}(?:\s[^\W\d_]{2,20}){0,2}\s\d{1,4}\s?[a-zA-Z]?,?")


_MOST_CUES = 50  # of one line that are looked at


def _told(text: str, frame: Frame) -> Quotation | None:
    for cues, sure in ((_TOLD, True), (_AT, False)):
        for at, line in enumerate(frame.lines):
            last = frame.lines[min(at + 1, len(frame.lines) - 1)].end
            found = cues.finditer(text, line.start, min(line.end + 2, len(text)))
            for cue in islice(found, _MOST_CUES):
                lives = _LIVES.search(text, max(0, cue.start() - 12), cue.end())
                if lives and _SWORN.search(text, max(0, cue.start() - 120), cue.start()):
                    continue  # a deponent's own house
                end = min(last, cue.end() + _LONGEST)
                rest = _REST.split(text[cue.end() : end], maxsplit=1)[0]
                part = rest[:_LONGEST].rstrip(" ,.\n")
                near = _is_full(part) or (sure and _is_placed(part))
                if part and near and signs_of_address(part) >= _ENOUGH:
                    return Quotation(part, cue.end(), cue.end() + len(part))
    return None


_LIVES = late(r"resid|liv", re.IGNORECASE)
_SWORN = late(r"\b(?:adult|major|oath|sworn|fe)?male\b|\b(?:adult|oath|sworn|of full age)\b", re.I)


def _is_placed(part: str) -> bool:
    told = (_NUMBER, _BOX, POSTCODE)
    return names_place(part) or any(sign.search(part) for sign in told)


def _is_full(part: str) -> bool:
    told = _STREET.search(part) or _BOX.search(part)
    return told is not None and names_place(part)
