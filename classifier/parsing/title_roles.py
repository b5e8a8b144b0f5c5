"""The word of a title that names what a person does."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late
from classifier.parsing.places import cities
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.vocabulary import words

_NO_ROLE = frozenset(
    words(
        "letter member employer learner partner asset person worker player performer number order"
        " year"
        " customer matter employee owner leader pleasure character manner center centre student"
        " client"
        " paper other never always honour honor payment document statement assessment department"
        " independent resident excellent sincere competent efficient diligent consistent confident"
        " patient"
        " quarter proprietor subsidiary distributor provider supplier dealer manufacturer husband"
        " son"
        " cooperative co-operative fresher monsieur"
        " human being starter learner inhabitant native citizen parent graduate applicant recipient"
        " grandmother grandfather stepmother stepfather"
        " daughter brother sister holder peer mentor bearer undersigned"
        " lifesaver saver saviour savior changer cheerleader cheerleaders supporter supporters"
        " getter achiever giver lover believer doer thinker listener communicator collaborator"
        " contributor pusher finisher closer ever than members coworker co-worker coworkers"
        " blessing"
    )
)
PLAIN_ROLE = late(
    r"(?:(?<!old)(?<!und)(?<!wid)er|[^i]or|ist|ian|yst|eer|erk|man|woman|cook|chef|nurse|guard|maid"
    r"|nanny|mason"
    r"|assistant|attendant|agent|accountant|consultant|superintendent|representative|operative"
    r"|executive"
    r"|secretary|associate|hand|aide|coach|pilot|butcher|agent|ress|intern|trainee|apprentice|doula|sexton)s?$",
    re.IGNORECASE,
)


_NO_JOB = frozenset(
    words(
        "offer answer deliver consider cover never over under immigration embassy driver's"
        " computer computers water power weather career chapter winter summer register server's"
        " equivalent component prefer reference user december november october september semester"
        " consumer vendor visitor passenger guest"
        " equipment development management environment recruitment requirement permanent present"
        " current different efficient important relevant"
        " contract man men woman women gentleman lady human father mother sister integrity chair"
        " pair error factor floor door labor colour color favor favour sector motor vector minor"
        " major prior behaviour behavior border corner danger dinner filter flower folder ladder"
        " leather lumber monster newsletter parameter poster river rubber shower silver"
        " together either neither rather whether however further later"
        " earlier sooner longer shorter quarters junior juniors senior seniors former latter better"
        " greater remainder transfer tower disorder timber counter ledger"
        " container trailer boiler tractor elevator generator compressor list assist"
        " indian canadian asian christian address progress express press stress process success"
        " communicator listener thinker motivator contributor achiever doer solver"
        " multitasker believer follower giver hands"
        " getter riser smoker drinker shareholder stakeholder newcomer beginner winner loser"
        " survivor teenager youngster foreigner settler commuter taxpayer homeowner landowner"
        " moreover newer older younger bigger smaller higher lower stronger faster slower harder"
        " easier quicker happier kinder enter encounter"
        " neighbour neighbor competitor sponsor debtor creditor contender talker pleaser timer"
        " optimist pessimist perfectionist realist idealist activist vegetarian humanitarian"
        " or nor for her per eager clever proper sober tender bitter inner outer upper utter dapper"
        " checklist shortlist wishlist playlist twist wrist waist scientist's"
        " prayer beer batchmate batchmates camper lives civilian catalyst self-starter go-getter"
        " humanist disseminator dropper speaker speakers"
    )
)
# Nouns of occupations that end like no such noun.
_OTHER_JOBS = frozenset(
    words(
        "herdsperson tradesperson craftsperson foreperson repairperson declarant rep tech dev"
        " barback pizzaiolo usher admin sous-chef captain bailiff vet physio detective steward"
        " warden referee millwright shipwright wheelwright playwright grip scout lieutenant jockey"
        " magistrate cadet sheriff athlete umpire roustabout roughneck stevedore astronaut"
        " naturopath homeopath osteopath colonel chaplain priest rabbi imam nun monk cop peon clown"
        " ballerina mistri shepherd incharge rn lpn psw emt dj cantor bosun boatswain herder reeve"
        " journeyperson handyperson boss foster-parent sexton doula aupair paraprofessional curate"
        " waitron househelp cowboy servant charwoman sysadmin hygienist adjutant supercargo ayah"
    )
)
_ACRONYMS = frozenset(words("PAs CNA CNAs LPN RN RMT HCA TAs NCO SSgt MSgt TSgt CSR"))
# Those that are states, companies and degrees too: "Scranton PA" is no job.
SHORT_JOBS = frozenset(words("PA VA EA TA RA MD"))
_BEFORE_SHORT = late(
    r"(?:.*[\s/-])?(?:senior|junior|head|lead|chief|deputy|acting|graduate|undergraduate|student"
    r"|executive|personal|private|virtual|bilingual|professional|experienced|certified|licen[cs]ed"
    r"|registered|team|office|production|family|household|studio|showroom|medical|surgical|clinical"
    r"|staff|floor|teaching|research|course|lab|laboratory|resident(?:ial)?|"
    r"(?-i:[a-z][a-z’'-]{2,16}))\s(?:PA|VA|EA|TA|RA|MD)",
    re.IGNORECASE,
)
# "Nurse's aid" and "dietary aid", but not "first aid" and "legal aid".
_AIDS = late(
    r"\b(?:nurses?|nurse['’]s|nurses['’]|nursing|teachers?|teacher['’]s|teachers['’]|teaching"
    r"|(?:home|mental) health|(?:home|health|personal|patient|child|day)\s?care|healthcare|dietary"
    r"|kitchen|classroom|education(?:al)?|instructional|special needs|library|lunch(?:room)?"
    r"|cafeteria|playground|recess|bus|hospice|hospital|ward|laundry|housekeeping|recreation"
    r"|activit(?:y|ies)|therapy|physiotherapy|rehab(?:ilitation)?|pharmacy|lab|laboratory|caregiver"
    r"|preschool|kindergarten|geriatric|nursery|psychiatric|cook['’]?s)[\s-]aids?$",
    re.IGNORECASE,
)
# As in "tea lady" and "kitchen help".
_OTHERS_OF = late(
    r"(?:ward|nursing|theatre|charge|clinic|senior)\ssister$"
    r"|\b(?!(?:young|old|lovely|nice|kind|little|fine|great|good|dear|wonderful|smart|sweet|bright"
    r"|charming|hardworking|honest|amazing|and|or|of|for|to|the|no|any|some|much|my|your|his|her|their"
    r"|our|an?|in|with|without|extra|his|huge|big|immense|enormous|tremendous|invaluable)\s)[\w'’]{2,16}[\s-](?:lady|boy|girl|lad|lass|help|temp"
    r"|back|hand"
    r"|d['’]h[oô]tel)$|\b(?:sales|delivery|service|maintenance|counter|warehouse|shop|stores?|field"
    r"|crew|security|support|repair|utility|body|line|yard|tool|rig|card|blackjack|care|childcare|day-?care)"
    r"\s(?:person|man|woman|dealer|provider)$|\b(?:product|process|service|system)\sowner$",
    re.IGNORECASE,
)
_VAGUE = late(r"(?<!presid)(?<!correspond)(?:ent|ive)$|(?<!serv)(?<!merch)(?<!serge)ant$", re.I)
_PARTS = late(
    r"\s?[,(/:;|)\"”]\s?|\s[-–—]\s|\s(?:of|for|in|and|&|to|cum|with|at|de|des|du)\s",
    re.IGNORECASE,
)
_GRADE = late(
    r"(?:[\s-](?:[IVX]{1,4}|[A-Z]?\d{1,2}[A-Z]?|[A-E](?:\+[A-E])?|(?i:class|level|grade)))+$"
)


# As in "Assistant Manager Accounts" and "VP Supply Chain".
_RANKED = late(
    r"^(?:[A-Z][\w.]{1,16}\s){0,2}(?:Manager|Director|Officer|Executive|Engineer"
    r"|Supervisor|VP|AVP|SVP|GM|AGM|DGM|CEO|CFO|COO|CTO|Coordinator|Specialist|Analyst|Assistant"
    r"|Superintendent|Technician)(?:\s[A-Z&][\w&/.-]{0,20}){0,4}$"
)
_IN_CHARGE = late(r"\w[\s-]in-?\s?charge$", re.IGNORECASE)


def names_job(title: str) -> bool:
    """Tell a title that has an occupation's noun where a phrase has its head.

    That is the last word of one of its parts, as in "Clerk II", "Head of Sales" or "Manager,
    Night Shift"; "confirmed", "man of his word" and "terms of employment" have none.
    """
    line = " ".join(title.split())
    if line.lower().startswith("right "):
        return False
    if any(sign.search(line) for sign in (_AT_WORK, _IN_CHARGE, _OTHERS_OF, _RANKED)):
        return True
    trade = _TRADE.search(line.title() if line.isupper() else line)
    parts = _PARTS.split(line)
    return trade is not None or _is_short(parts[0]) or any(map(_heads, parts))


def is_plural(title: str) -> bool:
    """Tell the title of several, "experts", from that of one."""
    return title.endswith("s") and not title.endswith("ss")


# "hard worker" and the like say how somebody works, other words before "worker" at what.
_AT_WORK = late(
    r"\w(?<!\bhard)(?<!\bgood)(?<!\bbest)(?<!\bfine)(?<!\bgreat)(?<!\bloyal)(?<!\bteam)(?<!\bsteady)"
    r"(?<!\bco)(?<!\bfellow)(?<!\bskilled)(?<!\bhonest)(?<!ble)(?<!ent)(?<!ed)(?<!ous)(?<!ing)"
    r"(?<!less)(?<!ful)(?<!\bquick)(?<!\bfast)\sworker$",
    re.IGNORECASE,
)


def _is_short(part: str) -> bool:
    """Tell the job in "PA to the director" and "graduate TA" from the state in "Richmond VA"."""
    part = _GRADE.sub("", part).strip(" .'’”*_\"")
    before = _BEFORE_SHORT.fullmatch(part) is not None and part.rpartition(" ")[2].isupper()
    return part in SHORT_JOBS or before


def _heads(part: str) -> bool:
    last = re.split(r"[\s/-]", _GRADE.sub("", part).strip(" .'’”*_"))[-1]
    low = last.lower()
    one = low.removesuffix("s")
    if part.lower() == "hand":
        return False
    if {low, one} & _OTHER_JOBS or last in _ACRONYMS or part.lower().endswith("au pair"):
        return True
    if one == "aid":
        return _AIDS.search(part.rstrip(" .'’”*_\"")) is not None
    return (
        ROLE_WORD.fullmatch(last) is not None
        and not {low, one} & (_NO_JOB | _NO_ROLE)
        and (PLAIN_ROLE.search(last) is not None or not _VAGUE.search(last))
    )


def role_of(title: str) -> str | None:
    """Give the word of a title that names what a person does."""
    if title.lower().startswith("right "):
        return None
    found = ROLE_WORD.findall(title)
    names = [word for word in found if word.lower() not in _NO_ROLE]
    if not names and _TRADE.search(title):
        return str(found[-1])
    return names[-1] if names else None


# "Social Worker" and "farm worker", but not "a hard worker".
_TRADE = late(
    r"^(?:[A-Z][\w'’/-]{1,20}\s(?:and\s|&\s)?){1,5}(?:Worker|Leader|Player|Performer|Partner|Member"
    r"|Professional)s?$"
    r"|\b(?:farm|social|care|support|factory|production|construction|warehouse|kitchen|plant|sheet"
    r"|metal|steel|site|dairy|field|youth|child|health|ranch|laundry|maintenance|postal|general"
    r"|daycare|childcare|community|concrete|poultry|greenhouse|domestic|mine|oilfield|cleaning)"
    r"\sworker$"
)


CAPITALS = late(r"(?:[A-Z][\w/&+#.'’-]{0,24}\s(?:[&/]\s)?){0,3}[A-Za-z][\w'’-]{2,24}")
_LEARNED = late(
    r"\b(?:lecturer|professor|teacher|tutor|instructor|reader|fellow|specialist|expert|trainee"
    r"|graduate|officer|assistant|technician|engineer|manager|consultant|researcher|analyst|intern"
    r"|advis[eo]r|nurse|supervisor|inspector|trainer|scientist|resident)\sin\s(?=[A-Z][a-z])",
    re.IGNORECASE,
)


def is_field(text: str, word: re.Match[str], end: int) -> bool:
    """Tell "Lecturer in Civil Engineering" from "Lecturer in Toronto"."""
    behind = _LEARNED.search(text, max(0, word.start() - 14), min(end, word.end() + 3))
    named = CAPITALS.match(text, word.end() + 1, end)
    field = " ".join(w for w in named[0].split() if w[0].isupper()) if named else ""
    if not behind or not named or behind.end() != word.end() + 1:
        return False
    return field.endswith(_FIELDS) and field.casefold() not in cities()


# How the names of subjects and of fields of work end.
_FIELDS = (
    "ing", "ics", "ogy", "istry", "ment", "tion", "ience", "iences", "ism", "icine", "aphy", "ture",
    "tory", "omy", "ish", "care", "ies", "aw", "ucation", "usic", "rt", "rts", "IT", "nance",
    "ales", "ality",
)  # fmt: skip
_AND_JOB = late(
    r"and\s(?:of\s|(?P<job>(?:[a-z-]{2,16}\s){0,2}[a-z-]{3,16})"
    r"(?=[.,;)]|\s(?:from|since|at|in|for|with|until|between|of)\b))"
)
_OF_WHAT = late(r"\sof\s[^.,;:\n]{2,30}\s$")


def goes_with(text: str, word: re.Match[str], end: int) -> bool:
    """Tell "and front desk clerk" behind a title, and "and of the bar" behind "of the kitchen"."""
    found = _AND_JOB.match(text, word.start(), end)
    if found and found["job"]:
        return PLAIN_ROLE.search(found["job"]) is not None and names_job(found["job"])
    before = text[max(0, word.start() - 40) : word.start()]
    return found is not None and _OF_WHAT.search(before) is not None


def ranks(title: str, rest: str) -> bool:
    """Tell the rank in "senior Software Engineer" from "clerk Jane"."""
    if not all(word in _RANKS for word in title.split()):
        return False
    following = CAPITALS.match(rest)
    return following is not None and ROLE_WORD.search(following[0]) is not None


_RANKS = frozenset(
    words(
        "senior senior-most junior assistant associate trainee lead chief head deputy vice acting"
        " intern graduate apprentice student principal qualified registered certified licensed"
        " sr. jr. sr jr asst. asst"
    )
)
