"""Lines of the form "label: value", and what the labels mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from classifier.parsing.layout import GAP, Line

_LABELS = {
    "title": "position|position held|positions held|post title|position title|last position|last position held|current position|job"
    "|job title|title|role|job role|designation|last designation|current designation|occupation|post|post held"
    "|official title|official designation|capacity|rank|job position|title of position|position/title"
    "|position / title|title/position|job title/position|poste|poste occupé|fonction|function|cargo|puesto|title of job"
    "|profession|kind of job|substantive post|working position|position or title|employee title|employment title|trade|designated as|job designation",
    "start": "start|commenced|first appointed|appointed|beginning|start date|date of joining|joining date|date joined|date of hire|hire date|hired|date hired"
    "|engaged|date engaged|employed since|employed from|date employed|date of employment|commencement date"
    "|date of commencement|date of appointment|appointment date|started|date started|joined|starting date|from"
    "|date of engagement|date d'embauche|fecha de ingreso|doj|employment start date|employment start|since"
    "|start of employment|date of entry|first day of work|first day|joined on|effective date|employment date",
    "end": "end|separated|end date|date of leaving|leaving date|date left|left|relieving date|date of relieving"
    "|date relieved|discharged|date of discharge|last working day|last day of work|last day|last day worked"
    "|date of separation|separation date|date of resignation|termination date|date of termination|until|to"
    "|ended|date ended|date of exit|exit date|fecha de salida|dol|lwd|employment end date|employment end"
    "|end of employment|ending date|date of release|resigned|till|finish date|date finished",
    "period": "period|period of employment|employment period|duration|duration of employment|dates"
    "|dates of employment|employment dates|tenure|length of employment|length of service|period of service"
    "|service period|dates worked|employment|employed|period worked|working period|period of work|date of service"
    "|dates of service|employment duration|duration of service|term of employment|term|work period|service"
    "|duration of work|time of employment|période|periodo|période d'emploi|job period|date range|from/to"
    "|from - to|start/end date|dates in position|dates in role|contract period|time period|years of service",
    "hours": "hours|scheduled|hours weekly|ordinary working hours|hours of work|working hours|work hours|hours per week|hours a week|hours worked|weekly hours"
    "|ordinary hours|work schedule|schedule|working time|time working|work time|shift|shifts|average hours"
    "|average weekly hours|hours worked per week|hours/week|hours per wk|hrs/week|weekly working hours"
    "|number of hours|number of hours per week|number of hours worked per week|hours of employment|duty hours"
    "|duty timing|timing|timings|working days|scheduled hours|standard hours|normal hours|average hours per week"
    "|horaire|heures|horario|jornada|total hours per week|contracted hours|contract hours|normal hours of work"
    "|hours of duty|weekly work hours|work week|workweek|hours weekly|working hours per week|hours each week",
    "pay": "salary|rate|fee|fees|emoluments|hourly|annual salary|yearly salary|monthly salary|pay|rate of pay|pay rate|hourly rate|hourly wage"
    "|wage|wages|wage rate|hourly pay|compensation|annual compensation|total compensation|remuneration|ctc"
    "|gross salary|net salary|basic salary|basic pay|basic wage|package|annual package|earnings|stipend"
    "|last drawn salary|last salary|salary drawn|gross pay|monthly pay|annual pay|base salary|base pay"
    "|annual ctc|salary per month|salary per annum|annual wage|monthly wage|salary package|starting salary"
    "|current salary|final salary|gross monthly salary|gross annual salary|annual gross salary|income|salaire"
    "|monthly gross salary|monthly basic salary|salary & benefits|salary and benefits|wage/salary|salary/wage"
    "|sueldo|salario|annual income|average salary|salary (gross)|annual salary (gross)|basic wage at discharge"
    "|monthly remuneration|average wage|pay and benefits|compensation and benefits",
    "status": "status|nature|category|contract|employment type|type of employment|employment status|nature of employment|job status"
    "|job type|contract type|type of contract|work status|type of job|nature of job contract|type|terms"
    "|position type|type of position|terms of employment|employment basis|basis|statut|category of employment"
    "|nature of appointment|type of appointment|appointment type|engagement type|employment category|job basis",
    "applicant": "name|employee name|employee|name of employee|name of the employee|full name|candidate|staff name"
    "|employee's name|name in full|applicant|name of staff|worker|name of worker|employee full name|nom|nombre"
    "|candidate name|name of candidate|name of the candidate|mr./ms.|staff member|name of applicant",
    "employer": "employer|company|company name|name of employer|name of company|organization|organisation"
    "|name of organization|name of organisation|firm|business name|name of the company|employer name|business"
    "|entreprise|employeur|empresa|legal name|institution|name of business|company/organization",
    "issued": "date|dated|date of issue|issue date|issued|issued on|date issued|letter date|fecha|date of letter",
    "address": "address|company address|employer address|business address|office|head office|registered office"
    "|office address|adresse|dirección|add|work location|location|place of work|employer's address|work address",
    "phone": "hotline|tel|telephone|phone|ph|mobile|cell|contact|contact no|contact number|tel no|phone no|tél|t|tel/fax"
    "|phone number|telephone number|telefono|teléfono|téléphone|office phone|business phone|direct line",
    "email": "email|e-mail|e mail|mail|email address|courriel|correo",
    "country": "country|country of employment|pays|país",
    "signatory": "signature|signed|signed by|authorised by|authorized by|issued by|prepared by|certified by"
    "|confirmed by|approved by|noted by|attested by|for and on behalf of",
    "other": "ref|our ref|your ref|reference|no|ref no|reference no|re|subject|department|dept|section|division"
    "|branch|supervisor|reporting to|reports to|reported to|supervisor's name|supervisor name|manager|employee id"
    "|employee no|employee number|employee code|staff no|staff id|id|id no|passport|passport no|nationality|sex"
    "|gender|marital status|date of birth|dob|fax|website|web|grade|level|band|benefits|noc|noc code|cc|attn"
    "|attention|to whom|subject line|reason for leaving|reason for separation|reason|conduct|character|industry"
    "|attendance|file no|serial no|s/no|objet|asunto|vacation|annual leave|probation|industry number|emp code"
    "|immediate supervisor|number of employees|size of company|permit no|license no|licence no|reg no|vat no",
}
_KINDS = {label: kind for kind, labels in _LABELS.items() for label in labels.split("|")}
_FIELD = re.compile(
    r"[\W_]{0,4}(?P<label>[^\W\d_][^:：\t\n|]{0,38}?)[\s*_]{0,30}(?:[:：]|\t|\s[-–—=]|[-–—](?=\s)|\|)[\s*_:–-]{0,30}"
)
_WORDLESS = re.compile(r"[^\w\s/&()'’-]+")
_LETTERED = re.compile(r"(?<=\w\w\w)\s(?:[a-d]|i{1,3}|iv|\d)$")
_COUNTED = re.compile(r"\s*(?:#\s*)?\(?\d{1,2}\)?$|^\d{1,2}\.?\s*")


class Field(NamedTuple):
    """A labelled value: what its label means, and where label and value stand."""

    kind: str
    line: int
    label: str
    at: int
    start: int
    end: int


def label_kind(label: str) -> str | None:
    """Tell what a label means, None for one that isn't known."""
    words = " ".join(_WORDLESS.sub(" ", label.lower().replace("’", "'")).split())
    for shown in (words, _LETTERED.sub("", words), _COUNTED.sub("", words), words.removeprefix("the ").removeprefix("his ").removeprefix("her ")):
        if kind := _KINDS.get(shown):
            return kind
    if "(" in words and (kind := _KINDS.get(words.split("(")[0].strip())):
        return kind
    return _composed(words)


_HEADS = (
    ("pay", "salary wage wages rate pay remuneration compensation fee stipend ctc earnings emoluments"),
    ("hours", "hours schedule scheduled shift timing timings"),
    ("status", "type basis nature terms"),
    ("title", "title designation profession occupation position post"),
    ("start", "joined joining hired hire started commenced commencement appointed appointment engaged"),
    ("end", "separated separation leaving left relieved relieving exit ended termination resigned"),
    ("title", "job"),
)
_BESIDE = frozenset(
    "current last present official substantive first final initial kind of at the time his her working"
    " held name in company and for a monthly annual yearly weekly hourly basic gross net take-home"
    " average regular normal ordinary daily work employee employment date on from service day total"
    " per month year week hour post job position full".split()
)


def _composed(words: str) -> str | None:
    """Tell what a label means that puts known words together, as "Current title at separation"."""
    tokens = words.replace("/", " ").split()
    if not 1 <= len(tokens) <= 6:  # noqa: PLR2004
        return None
    for kind, names in _HEADS:
        heads = set(names.split())
        if heads & set(tokens) and all(token in heads or token in _BESIDE or _is_head(token) for token in tokens):
            return kind
    return None


def _is_head(token: str) -> bool:
    return any(token in names.split() for _, names in _HEADS)


_ASKED = re.compile(r"(?:\d{1,2}[.)]\s)?(?P<label>[A-Za-z][A-Za-z -]{2,40})(?:,[^?]{0,40})?\?$")


def _asked(text: str, lines: Sequence[Line], at: int) -> Field | None:
    """Take the answer on the line below a question such as "2. Position, department?"."""
    line = lines[at]
    below = lines[at + 1] if at + 1 < len(lines) else None
    asked = _ASKED.match(text, line.start, line.end)
    kind = label_kind(asked["label"].split(" and ")[0]) if asked and below and below.text else None
    if not asked or not kind or below is None:
        return None
    return Field(kind, at + 1, asked["label"], line.start, below.start, below.end)


def find_fields(text: str, lines: Sequence[Line]) -> list[Field]:
    """Find the labelled values of a text, several in a line too."""
    fields: list[Field] = []
    for at, line in enumerate(lines):
        if line.text and len(line.text) < 300:  # noqa: PLR2004
            asked = _asked(text, lines, at) if line.text.endswith("?") else None
            fields += [asked] if asked else _in_line(text, lines, at)
    return fields


def _in_line(text: str, lines: Sequence[Line], at: int) -> Iterator[Field]:
    line = lines[at]
    whole = _field(text, at, line.start, line.end)
    if whole and whole.start >= whole.end:
        whole = _below(lines, at, whole)
    cells = list(_cells(text, line))
    if not cells[1:] and (whole is None or whole.kind in _SHORT):
        cells = list(_sentences(text, line))
    parts = [field for cell in cells if (field := _field(text, at, *cell))] if cells[1:] else []
    parts = [field for field in parts if field.start < field.end]
    if len(parts) > 1 or (parts and not whole):
        yield from parts
    elif whole and whole.start < whole.end:
        end = cells[1][0] if parts and len(cells) > 1 and parts[0].start == whole.start else whole.end
        yield whole._replace(end=len(text[: min(end, whole.end)].rstrip(" \t|")))


_SHORT = frozenset(("title", "start", "end", "period", "hours", "pay", "status"))
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])(?<!\b(?:Rs|No|Sr|Jr))[.;]\s{1,2}(?=[A-Z])")


def _sentences(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Give the sentences of a line, as in "Position: Cook. Hours: 40 a week."."""
    start = line.start
    for end in _SENTENCE_END.finditer(text, line.start, line.end):
        yield start, end.start()
        start = end.end()
    yield start, line.end


def _cells(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Give the parts of a line between wide gaps and bars."""
    start = line.start
    for gap in GAP.finditer(text, line.start, line.end):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    yield start, line.end


def _field(text: str, at: int, start: int, end: int) -> Field | None:
    match = _FIELD.match(text, start, end)
    kind = label_kind(match["label"]) if match else None
    if not kind:
        match = _GAPPED.match(text, start, end)
        kind = _KINDS.get(" ".join(match["label"].lower().split())) if match else None
    if not match or not kind or _heads_column(text[match.end() : end]):
        return None
    return Field(kind, at, match["label"], start, match.end(), end)


_GAPPED = re.compile(r"(?P<label>[A-Za-z][A-Za-z .']{1,30}?) {3,40}(?=\S)")


def _heads_column(value: str) -> bool:
    """Tell the head of a table, "Position | Period | Tasks", from a label and its value."""
    cells = [cell.strip(" :*").lower() for cell in value.split("|")]
    return len(cells) > 1 and cells[0] in _KINDS


def _below(lines: Sequence[Line], at: int, field: Field) -> Field | None:
    """Take the value from the next line where the label stands alone."""
    below = lines[at + 1] if at + 1 < len(lines) else None
    if below is None or not below.text or _FIELD.match(below.text) or len(below.text) > 100:  # noqa: PLR2004
        return None
    return field._replace(line=at + 1, start=below.start, end=below.end)
