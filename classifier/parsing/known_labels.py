"""The labels of "label: value" lines, by what they mean."""

from __future__ import annotations

from classifier.parsing.patterns import late
from classifier.parsing.vocabulary import words as listed

_LABELS = {
    "title": (
        "position|position held|positions held|post title|position title|last position"
        "|last position held|current position|job|job title|title|role|job role|designation"
        "|last designation|current designation|occupation|post|post held|official title"
        "|official designation|capacity|rank|job position|title of position|position/title"
        "|position / title|title/position|job title/position|poste|poste occupé|fonction"
        "|function|cargo|puesto|title of job|profession|kind of job|substantive post"
        "|working position|position or title|employee title|employment title|trade|designated as"
        "|job designation|duty|duty/title|duty / title|title/duty|title / duty|duty title|task"
        "|role title|role held|employed as|position name|position/designation|class title"
        "|designation/position|post/designation|appointment held|business title|working title"
        "|position/grade|job classification|job performed|employed in the capacity of"
        "|in the capacity of|hired as|engaged as|work position|position occupied|job held"
        "|description of post|mission|grade|görevi|ünvanı|unvanı"
    ),
    "start": (
        "start|commenced|first appointed|appointed|beginning|start date|date of joining"
        "|joining date|date joined|date of hire|hire date|hired|date hired|engaged|date engaged"
        "|employed since|employed from|date employed|date of employment|commencement date"
        "|date of commencement|date of appointment|appointment date|started|date started|joined"
        "|starting date|from|date of engagement|date d'embauche|fecha de ingreso|doj"
        "|employment start date|employment start|since|start of employment|date of entry"
        "|entry|joining|entrance date|date of entrance|entry date|work start date"
        "|start date of work|begin of work|begin of employment|begin of service|beginning of work"
        "|start of work|recruitment date|date of recruitment|starting day|işe giriş tarihi"
        "|first day of work|first day|joined on|effective date|employment date"
    ),
    "end": (
        "end|separated|end date|date of leaving|leaving date|date left|left|relieving date"
        "|date of relieving|date relieved|discharged|date of discharge|last working day"
        "|last day of work|last day|last day worked|date of separation|separation date"
        "|date of resignation|termination date|date of termination|until|to|ended|date ended"
        "|exit|date of exit|exit date|fecha de salida|dol|lwd|employment end date|employment end"
        "|leave date|date of leave|quitting date|işten çıkış tarihi"
        "|end of employment|end of work|end of service|ending date|date of release|resigned"
        "|till|finish date|date finished"
        "|service ended|left on|left employment|contract end|contract end date|employed until"
        "|employed to|worked until|date of exit from service"
        "|presently employed|currently employed|still employed|still working|currently working"
        "|still in employment|still in service|current employee|active employee"
    ),
    "period": (
        "period|period of employment|employment period|duration|duration of employment|dates"
        "|dates of employment|employment dates|tenure|length of employment|length of service"
        "|period of service|service period|dates worked|employment|employed|period worked"
        "|working period|period of work|date of service|dates of service|employment duration"
        "|duration of service|term of employment|term|work period|service|duration of work"
        "|time of employment|période|periodo|période d'emploi|job period|date range|from/to"
        "|from - to|start/end date|dates in position|dates in role|contract period|time period"
        "|years of service|continuous service|dates of service|service dates|worked|worked from"
        "|time in role|time in position"
    ),
    "hours": (
        "hours|scheduled|hours weekly|ordinary working hours|hours of work|working hours"
        "|work hours|hours per week|hours a week|hours worked|weekly hours|ordinary hours"
        "|work schedule|schedule|working time|time working|work time|job time|shift|shifts"
        "|average hours"
        "|average weekly hours|hours worked per week|hours/week|hours per wk|hrs/week"
        "|weekly working hours|number of hours|number of hours per week"
        "|number of hours worked per week|hours of employment|duty hours|duty timing|timing"
        "|timings|working days|scheduled hours|standard hours|normal hours"
        "|average hours per week|horaire|heures|horario|jornada|total hours per week"
        "|contracted hours|contract hours|normal hours of work|hours of duty|weekly work hours"
        "|work week|workweek|hours weekly|working hours per week|hours each week"
        "|std hrs/wk|std hrs|std hours|hrs/wk|hrs per week|hours/wk|scheduled weekly hours"
    ),
    "pay": (
        "salary|rate|fee|fees|emoluments|hourly|annual salary|yearly salary|monthly salary|pay"
        "|rate of pay|pay rate|hourly rate|hourly wage|wage|wages|wage rate|hourly pay"
        "|compensation|annual compensation|total compensation|remuneration|ctc|gross salary"
        "|net salary|basic salary|basic pay|basic wage|package|annual package|earnings|stipend"
        "|last drawn salary|last salary|salary drawn|gross pay|monthly pay|annual pay"
        "|base salary|base pay|annual ctc|salary per month|salary per annum|annual wage"
        "|monthly wage|salary package|starting salary|current salary|final salary"
        "|gross monthly salary|gross annual salary|annual gross salary|income|salaire"
        "|monthly gross salary|monthly basic salary|salary & benefits|salary and benefits"
        "|wage/salary|salary/wage|sueldo|salario|annual income|average salary|salary (gross)"
        "|annual salary (gross)|basic wage at discharge|monthly remuneration|average wage"
        "|pay and benefits|compensation and benefits"
    ),
    "status": (
        "status|nature|category|contract|employment type|type of employment|employment status"
        "|nature of employment|job status|job type|contract type|type of contract|work status"
        "|type of job|nature of job contract|type|terms|position type|type of position"
        "|terms of employment|employment basis|basis|statut|category of employment"
        "|nature of appointment|type of appointment|appointment type|engagement type"
        "|employment category|job basis|ft/pt|full/part time"
        "|full-time/part-time|full time/part time|employee status|service status|current status"
        "|present status|status of employment|employment standing"
    ),
    "applicant": (
        "name|employee name|employee|name of employee|name of the employee|full name|candidate"
        "|staff name|employee's name|name in full|applicant|name of staff|worker|name of worker"
        "|employee full name|nom|nombre|candidate name|name of candidate|name of the candidate"
        "|mr./ms.|staff member|name of applicant"
    ),
    "employer": (
        "employer|company|company name|name of employer|name of company|organization"
        "|organisation|name of organization|name of organisation|firm|business name"
        "|name of the company|employer name|establishment|name of establishment|business"
        "|entreprise|employeur|empresa|legal name"
        "|institution|name of business|company/organization"
    ),
    "issued": (
        "date|dated|date of issue|issue date|issued|issued on|date issued|letter date|fecha"
        "|date of letter|run|run date|printed|printed on|print date|date printed|report date"
        "|generated|generated on|date generated|date prepared"
    ),
    "address": (
        "address|company address|employer address|business address|office|head office"
        "|registered office|office address|adresse|dirección|add|work location|location"
        "|place of work|employer's address|work address"
    ),
    "phone": (
        "hotline|tel|telephone|phone|ph|mobile|cell|contact|contact no|contact number|tel no"
        "|phone no|tél|t|tel/fax|phone number|telephone number|telefono|teléfono|téléphone"
        "|office phone|business phone|direct line"
    ),
    "email": ("email|e-mail|e mail|mail|email address|courriel|correo"),
    "country": ("country|country of employment|pays|país"),
    "signatory": (
        "signature|signed|signed by|authorised by|authorized by|issued by|prepared by"
        "|certified by|confirmed by|approved by|noted by|attested by|for and on behalf of"
        "|completed by|verified by|form completed by|filled in by|name of signatory"
    ),
    "other": (
        "ref|our ref|your ref|reference|no|ref no|reference no|re|subject|department|dept"
        "|section|division|branch|supervisor|reporting to|reports to|reported to"
        "|supervisor's name|supervisor name|manager|employee id|employee no|employee number"
        "|employee code|staff no|staff id|id|id no|passport|passport no|nationality|sex|gender"
        "|marital status|date of birth|birth|born|birth date|birthdate|dob"
        "|fax|website|web|level|band|benefits|noc"
        "|noc code|cc|attn|attention|to whom|subject line|reason for leaving"
        "|reason for separation|reason|conduct|character|industry|attendance|file no|serial no"
        "|s/no|objet|asunto|vacation|annual leave|probation|industry number|emp code"
        "|immediate supervisor|number of employees|size of company|permit no|license no"
        "|licence no|reg no|vat no"
    ),
}
KINDS = {label: kind for kind, labels in _LABELS.items() for label in labels.split("|")}
_WORDLESS = late(r"[^\w\s/&()'’-]+")
_LETTERED = late(r"(?<=\w\w\w)\s(?:[a-d]|i{1,3}|iv|\d)$")
_OWNED = late(
    r"^is (?:he|she|they|(?:the |this )?(?:employee|applicant|worker|person)) "
    r"|^(?:(?:what|which) (?:is|was|were) |how many |(?:in |at |under )?(?:what|which) )?"
    r"(?:the |his |her |their |your )?"
    r"|(?<=\bof )(?:the|your) |\s(?:did|does|has|was|is) (?:he|she|they)\b.*$"
)
_ORDINAL = late(r"^(?:first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)) ")
_COUNTED = late(r"\s*(?:#\s*)?\(?\d{1,2}\)?$|^\d{1,2}\.?\s*")


def label_kind(label: str) -> str | None:
    """Tell what a label means, None for one that isn't known."""
    words = " ".join(_WORDLESS.sub(" ", label.lower().replace("’", "'")).split())
    for shown in (words, *(cut.sub("", words) for cut in (_LETTERED, _COUNTED, _OWNED, _ORDINAL))):
        if kind := KINDS.get(shown):
            return kind
    if kind := _behind_acronym(label):
        return kind
    if " / " in words and (kind := _in_two_languages(words)):
        return kind
    if "(" in words and (kind := KINDS.get(words.split("(")[0].strip())):
        return kind
    return _composed(words)


def _in_two_languages(words: str) -> str | None:
    """Tell what "Giriş / Entry" means, of which one side is known."""
    kinds = (KINDS.get(side.strip()) for side in reversed(words.split(" / ")))
    return next((kind for kind in kinds if kind), None)


def _behind_acronym(label: str) -> str | None:
    """Tell what "EPF Joining Date" means, where the name of a fund or an office stands before."""
    first, _, rest = label.strip().partition(" ")
    plain = first.isupper() and first.isalpha() and len(first) <= _ACRONYM and not rest.isupper()
    kind = KINDS.get(" ".join(rest.lower().split())) if plain and " " in rest else None
    return kind if kind in ("start", "end") else None


_ACRONYM = 5  # letters
_HEADS = (
    (
        "pay",
        "salary wage wages rate pay remuneration compensation fee stipend ctc earnings emoluments",
    ),
    ("hours", "hours hrs schedule scheduled shift timing timings"),
    ("status", "type basis nature terms"),
    ("title", "title designation profession occupation position post"),
    (
        "start",
        (
            "joined joining hired hire started began commenced commencement appointed appointment"
            " engaged onboarded onboarding recruited inducted admission admitted entry"
            " incorporation"
        ),
    ),
    (
        "end",
        (
            "separated separation leaving left relieved relieving exit ended termination resigned"
            " ceased ceases cessation concluded released discharge retired retirement"
            " dismissal dismissed resignation withdrawal"
        ),
    ),
    ("title", "job"),
)
_BESIDE = frozenset(
    listed(
        "current last present official substantive first final initial kind of at the time his "
        "her working held name in company and for a monthly annual yearly weekly hourly basic "
        "gross net take-home average regular normal ordinary daily work employee employment "
        "date on from service day total per month year week hour post job position full"
        " worked active actual avg approx approximate usual typical std standard wk physical shift"
    )
)


def _composed(words: str) -> str | None:
    """Tell what a label means that puts known words together, as "Current title at separation"."""
    tokens = words.replace("/", " ").split()
    if not 1 <= len(tokens) <= 6:  # noqa: PLR2004
        return None
    if {"day", "date"} & set(tokens) and all(token in _BESIDE for token in tokens):
        side = {"last": "end", "final": "end", "first": "start", "initial": "start"}
        return next((side[token] for token in tokens if token in side), None)
    for kind, names in _HEADS:
        heads = set(names.split())
        if heads & set(tokens) and all(
            token in heads or token in _BESIDE or _is_head(token) for token in tokens
        ):
            return kind
    return None


def _is_head(token: str) -> bool:
    return any(token in names.split() for _, names in _HEADS)
