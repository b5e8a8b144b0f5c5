"""Words that firms, schools and offices of the world go by, and where a firm's name ends."""

from __future__ import annotations

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.patterns import late

# Legal forms that are no common word are known in any case, the short ones in capitals.
_LONG_FORMS = by_first_letter(
    r"ltd|limited|l\.l\.c|llc|l\.l\.p|llp|inc|incorporated|corp|corporation|company|g?gmbh"
    r"|s\.\s?a\.(?:\s?de\s?c\.\s?v)?"
    r"|s\.?a\.?r\.?l|s\.r\.l|srl|s\.a\.o\.[cg]|ltda|cia|pvt|private|pty|plc|establishment"
    r"|w\.?l\.?l|s\.p\.c|pjsc|ojsc|cjsc"
    r"|ooo|d\.o\.o|sdn|bhd|berhad|fzco|fz-llc|dmcc|s\.a\.s|eirl|s\.\s?l\.u?|k\.k|kabushiki kaisha"
    r"|s\.p\.a|s\.n\.c|kft|zrt"
    r"|(?:sp\.|spółka)\s?z\s?o\.?\s?o|s\.r\.o|eood|eurl|sasu|ltée|unlimited|joint stock"
)
_SHORT_FORMS = (
    r"S\.\s?(?:COOP|Coop)(?:\.\s?(?:AND|And|V|L|Ltda|LTDA))?|(?:CO|Co)(?!-)|C\.O|SA|SAS|SAOC|SRL"
    r"|SPA|SpA|SPC|JSC|ZAO|OAO|PAO|BV|B\.V|NV|N\.V|AG|OY|Oy|OYJ|Oyj|AB"
    r"|A/S|ApS|ASA|A\.[ŞS]|PTE|Pte"
    r"|FZE|FZC|SL|SLU|KK|SRO|TBK|Tbk|OOD|SIA|UAB|OÜ|KG|OHG|e\.V|LDA|Lda|LP|SAC|S\.A\.C|SAA|PSC|ULC"
    r"|EST|Est|P\.T|PT(?=\.?\s[A-Z])|C\.V|S\.A\.[EL]|S\.L\.[PNU]|S\.L|ehf|e\.[GKU]|E\.I\.R\.L"
    r"|EIRELI|Coop|a\.s|d\.d|MChJ|MCHJ"
)
# Those that may be words or initials stand behind small letters and end the name.
_LAST_FORMS = (
    r"(?<=[^\W\d_A-ZÀ-Þ]\s)(?:AS|AD|ME|UG|OG|CC|SNC|GIE|NPC|Bt|hf|S\.C|P\.C|L\.P|C\.A)"
    r"(?=\.?\s{0,3}(?:$|[\n,(|]|[-–]\s))"
)
_FORMS = rf"(?:(?i:{_LONG_FORMS})|(?:{_SHORT_FORMS})|{_LAST_FORMS})"
_KINDS = by_first_letter(
    r"organi[sz]ation|estudio|taller|trattoria|ristorante|osteria|atelier|boutique"
    r"|group|enterprises?|industries|associates|partners|brothers|bros|sons|& co|hospitals?|clinic"
    r"|school|academy|university"
    r"|college|institute|institution|hotels?|resort|lodge|restaurant|café|cafe|bistro|bakery|bank"
    r"|services?|solutions"
    r"|systems|technologies|technology|technosoft|consulting|consultants|consultancy|engineers"
    r"|engineering|construction"
    r"|contracting|contractors?|builders|trading|traders|logistics|transport|cooperativa"
    r"|cooperative|co-operative|growers|packers|millers|breeders|insurtech|fintech|edtech|medtech"
    r"|residence|résidence|société|sociedad|societe|centre|center|foundation|trust|ministry"
    r"|department|council"
    r"|municipality|agency|studios?|pharmacy|farms?|mills?|works|motors|garage|salon|spa|supplies"
    r"|(?:super)?markets?|facility|seminary|elementary|conservatory|theater|orchestra"
    r"|nonprofit"
    r"|stores?|properties|realty|insurance|dental|dentistry|medical|healthcare|health|care home"
    r"|nursing home|home"
    r"|kindergarten|nursery|church|society|association|international|global|holdings?"
    r"|manufacturing|electronics"
    r"|software|infosolutions|infotech|laboratory|laboratories|labs?|foods?|fashions?|textiles?"
    r"|garments?|mining"
    r"|energy|power|electric|electrical|plumbing|creative|media|communications|networks|travels?"
    r"|tours|treks?"
    r"|expeditions?|aviation|airlines|airways|marine|shipping|freight|forwarding|security|cleaning"
    r"|renovations"
    r"|landscaping|autos?|automotive|design|architects|law office|law firm|clínica|escuela|colegio"
    r"|restaurante"
    r"|hôtel|garderie|cabinet|groupe|grupo|empresa|compañía|firm|agro|dairy|brewery|winery|steel"
    r"|metals?|plastics"
    r"|chemicals|pharma|pharmaceuticals|biotech|digital|data|cloud|web|apps|games|wireless|telecom"
    r"|fitness|sports"
    r"|club|library|museum|gallery|printers|stationers|press|publishers|publications|carpentry"
    r"|decks|roofing"
    r"|painting|police|constabulary|brigade|army|navy|authority|commission|corps|federation|union"
    r"|parish|diocese"
    r"|polyclinic|dispensary|veterinary|vets?|seafoods?|meats?|poultry|fisheries|plantations?"
    r"|nurseries|flowers"
    r"|catering|cruises|crewing|maritime|shipyard|fabrication|mechanical|hvac|heating|welding"
    r"|machinery|tools"
    r"|materials|cement|ceramics|glass|furniture|interiors|exports?|imports?|exporters|importers"
    r"|merchants|dealers"
    r"|distributors?|wholesale|retail|ventures|capital|finance|microfinance|investments?|advisory"
    r"|analytics"
    r"|robotics|semiconductors?|microsystems|research|observatory|theatre|cinema|films?"
    r"|productions|pictures"
    r"|entertainment|academia|lyceum|gymnasium|district|county|hauliers|haulage|trucking|carriers"
    r"|couriers?"
    r"|staffing|recruitment|outsourcing|bpo|fulfil?ment|warehousing|packaging|petroleum|oil|gas"
    r"|drilling|hydro"
    r"|solar|water|sanitation|enterprise|fabrika|werkzeugbau|seniorenresidenz|krankenhaus|hospice"
    r"|orphanage"
    r"|hermanos|hijos|fratelli|frères|gebrüder|talleres|comercial|ingeniería|construcciones"
    r"|constructora"
    r"|transportes|hospitalier|université|universidad|universidade|universität|institut|instituto"
    r"|fundación"
    r"|laboratoire|laboratorio|boulangerie|pâtisserie|barbers?|barbershop|beauty|daycare|childcare|homecare"
    r"|preschool"
    r"|montessori|gmbh|hospitality|fonda|taberna|panadería|ferretería|minera|trattoria|orchards?"
    r"|vineyards?|ranch|dairies|publishing|books|bookshop|crafts?|tailors?|opticians?|motels?|inn"
    r"|suites|palace|factory|factories"
    r"|suppliers?|hardware|mart|emporium|agencies|developers|fabricators|jewell?ers"
    r"|infra(?:structure)?"
    r"|constructions|rentals|leasing|beverages|sweets|spinning|weaving|knitwear|knit|apparels?"
    r"|footwear"
    r"|joinery|millwork|framing|tyres|movers|packers|earthmoving|bookkeeping|drugstore|chemists?"
    r"|bottlers?|confectionery|multi-services|ferries|fisheries|stables|kitchens?|grill|pizzeria"
    r"|diner|pub|bar|eatery|board(?!\sof)|managers|decorators|decorating|installers|caterers"
    r"|solicitors|lawyers|brokers|advis[eo]rs|surveyors|planners|designers|roofers|cleaners"
    r"|removals|bodega|viñedos?|finca|hacienda|bodegas|estancia|fazenda|granja|chacra|vivero"
    r"|safaris"
)
COMPANY = late(rf"(?<![\w.-]){_FORMS}(?:\b|(?<=\.))\.?(?!\w)|\b(?i:{_KINDS})\b")
FORM = late(rf"(?<![\w.-])\(?{_FORMS}\)?(?!\w)\.?")
_FORM_BEHIND = late(rf",?\s\(?{_FORMS}\)?(?!\w)\.?")
_WORD = late(r"(?:[^\W\d_]|\d)(?:\w|['’&/.@-]){0,30}|&|\+")
_LINK = late(
    r"(?:and|of|the|de|del|la|las|los|do|da|dos|et|y|und|e|für|for|di|van|des|du|in)(?=\s)"
)
_QUOTED = late(r"[\"“«„'][^\"”»“'\n]{2,60}[\"”»“']")
_BRACKET = late(r"\s?\([^()\n]{2,30}\)")
_BEGINS = late(
    r"\s{1,3}(?:I|[HS]he|They|His|Her|Their|We|Our|My|You|Your|It|Its|This|The|In|During|As|From|For"
    r"|At|On|With|To|By|If|Should|Please|Since|When|While|After|Before|Until|Upon|Mr|Ms|Mrs|Miss|Dr)\b"
    # as in "Ltd. Ana Silva was"
    r"|\s{1,3}(?:[A-Z][\w’'-]{0,20}\s){1,4}(?:was|is|has|had|did|began|left|came|took|works|holds"
    r"|[a-z]{3,12}ed)\b"
)
_SPACE = late(r"[ \t\xa0]{1,2}(?:\n[ \t]{0,8})?|\n[ \t]{0,8}")
_MOST = 10  # words of a firm's name


def form_end(text: str, at: int, end: int) -> int | None:
    """Give the end of the first legal form and of those that follow it, as in "Co., Ltd."."""
    form = FORM.search(text, at, end)
    if form is None:
        return None
    at = form.end()
    while form := _FORM_BEHIND.match(text, at):
        at = form.end()
    return at


def firm_at(text: str, at: int, end: int) -> tuple[int, int] | None:
    """Give the span of a run of capitalised words, as a firm's name in a sentence is."""
    start = stop = at
    for _ in range(_MOST):
        part = _QUOTED.match(text, at, end) or _WORD.match(text, at, end)
        if not part:
            break
        if not _is_part(part[0], first=stop == start):
            if stop == start or not _LINK.match(text, at, end):
                break
        elif part[0].endswith(".") and not _is_short(part[0]):
            stop = part.end() - 1
            break
        else:
            stop = part.end()
        stop, at = _with_form(text, stop, part.end(), end)
        if text[stop - 1] == "." and _BEGINS.match(text, at, end):  # as in "Ltd. She was"
            break
        if not (blank := _SPACE.match(text, at, end)):
            break
        at = blank.end()
    return (start, stop) if stop > start else None


def _is_part(word: str, *, first: bool) -> bool:
    if word[0] in "\"“«„'":
        return True
    if word in ("&", "+"):
        return not first
    return (
        word[0].isupper()
        or (not first and word[0].isdigit())
        or (word[:1].islower() and any(map(str.isupper, word)))
    )


_INITIALS = 3  # letters


def _is_short(word: str) -> bool:
    initials = all(len(part) <= _INITIALS for part in word.split("."))
    return len(word) <= _INITIALS or FORM.fullmatch(word) is not None or initials


def _with_form(text: str, stop: int, at: int, end: int) -> tuple[int, int]:
    """Take ", Inc." or "(Pvt) Ltd" along with the name before it."""
    if at != stop:
        return stop, at
    bracket = _BRACKET.match(text, at, end)
    if bracket and (form := _FORM_BEHIND.match(text, bracket.end(), end)):
        return form.end(), form.end()
    while form := _FORM_BEHIND.match(text, at, end):
        at = form.end()
    return at, at
