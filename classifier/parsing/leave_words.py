"""The words around the dates of a time away from a job, and of what only looks like one."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late

_KIND = (
    r"(?:maternity|paternity|parental|adoption|pregnancy|child[ -]?(?:care|rearing|birth)|family"
    r"|sick(?:ness)?|medical|disability|health|stress|study|education(?:al)?|sabbatical|unpaid"
    r"|paid|annual|casual|earned|privilege|home|vacation|compassionate|bereavement|military"
    r"|special|personal|caregiver|carer['’]?s?|extended|extraordinary|long[ -](?:service|term)"
    r"|no[ -]pay|garden(?:ing)?|statutory|approved|authori[sz]ed|temporary)"
)
_OWNER = (
    r"(?:on|of|for|an?|his|her|their|the|take[ns]?|took|granted|availed"
    r"|(?:years?|months?|weeks?|days?)['’]?)"
)
# "leave" by itself is a verb, and who covers a leave isn't away.
LEAVE = late(
    rf"(?<![\w-])(?:(?:(?:{_KIND}[\s,]{{1,2}}(?:and\s|or\s)?){{1,4}}|{_OWNER}\s)leaves?\b"
    r"(?:\sof\sabsence)?|leaves?\sof\sabsence|leave\swithout\s(?:\w{2,6}\s)?pay|LWOP"
    r"|(?-i:Leaves?)(?:\staken)?(?=\s?:)|(?:maternity|paternity)(?=\sfrom)|sabbatical)\b"
    r"(?!\s(?:us|our|this|replacement|cover|vacancy|substitute|relief|position|contract|policy"
    r"|entitlement|balance|credits?|records?)\b)",
    re.IGNORECASE,
)
# What is a time away only where it has two days.
STOPPED = late(
    r"\b(?:furlough(?:ed)?|lay-?off|laid\soff|locked\sdown|lockdown|on\sstrike|career\sbreak"
    r"|closed|shut\sdown|closure|(?:did\snot|didn['’]t)\swork|not\sworking|absen(?:t|ce)"
    r"|hospitali[sz]ed|break\sin\s(?:(?:his|her|their|the)\s)?(?:service|employment)"
    r"|with\sthe\sexception\sof|interrupted|interruptions?|breaks?(?=\s(?:from|between)\b)"
    r"|(?:excluding|except(?:ing)?(?:\sfor)?|apart\sfrom)(?=\s(?:the\s)?(?:period|time)s?\b)"
    r"|(?:excluding|except(?:ing)?(?:\sfor)?|apart\sfrom)(?=\s(?:from|between)\b))\b",
    re.IGNORECASE,
)
HINT = late(
    r"\bleaves?\b|[mp]aternity|sabbatical|furlough|LWOP|lay-?off|laid\soff|lock(?:ed\s)?down"
    r"|strike|break|closed|shut|closure|not\swork|n['’]t\swork|absen(?:t|ce)|hospitali"
    r"|exclud|except|apart|interrupt",
    re.IGNORECASE,
)
JOB = late(
    r"\b(?:employ\w{0,6}|work(?:ed|s)|serv(?:ed|es|ing)|join\w{0,3}|hired|engaged|appoint\w{0,4}"
    r"|promot\w{0,4}|as\san?|resign\w{0,6}|left|retir\w{1,5}|terminat\w{1,4})\b",
    re.IGNORECASE,
)
LEADS = late(r"[^.;]{0,70}(?:\b(?:from|between|of|for|during|on|period)|[(:,–—-])\s{0,3}(?:the\s)?")
FROM = late(
    r"[^.;,]{0,40}?\b(?:since|from|effective|as\sof|starting|beginning|commenc\w{1,4}|started"
    r"|began|w\.?e\.?f\.?)\s(?:on\s)?(?:the\s)?",
    re.IGNORECASE,
)
UNTIL = late(
    r"[^.;,]{0,40}?\b(?:until|till?|to|through|end(?:ed|s|ing)?|expired|finished)\s(?:on\s)?"
    r"(?:the\s)?",
    re.IGNORECASE,
)
WITHIN = late(r"(?:[^.;,]{0,40}\s)?(?:in|during)\s", re.IGNORECASE)
ON = late(r"[^.;,]{0,30}\son\s(?:the\s)?", re.IGNORECASE)
WENT = late(
    r"\b(?:went|go(?:es|ing|ne)?|proceed\w{0,3}|started|began|commenced|took|placed|put)\s"
    r"(?:\w{1,10}\s){0,3}$",
    re.IGNORECASE,
)
RETURN = late(
    r"\b(?:return\w{0,3}|resum\w{1,3}|back|re-?join\w{0,3}|reported)\b[^.;]{0,60}$", re.IGNORECASE
)
BEHIND = late(
    r"\s?[:(–—-]\s?"
    r"|,?\s(?:[Hh]e|[Ss]he|[Tt]hey|(?:M(?:r|s|rs|iss)|Dr)\b\.?(?:\s[A-Z][\w’'-]{1,16}){1,2}"
    r"|[A-Z][\w’'-]{1,16})\s(?:was|were|went|is|took|has\sbeen|had\sbeen)\s"
)
AFTER = late(r"[^.;]{0,40}?\b(?:after|following|from|upon)\s(?:[\w-]{2,12}\s){0,3}")
UNTAKEN = late(r"\b(?:no|not|never|nor|any|nil|without)\s(?:[\w-]{1,14}\s){0,4}$", re.IGNORECASE)
COVERS = late(
    r"\b(?:cover\w{0,3}|replac\w{2,5}|substitut\w{1,4}|relief|reliev\w{2,3}|in\splace\sof"
    r"|fill(?:ed|ing|s)?[\s-]in|st(?:and|ood|anding)[\s-]in|locum|backfill\w{0,3})\b[^.;]{0,60}$",
    re.IGNORECASE,
)
GAVE = late(
    r"\b(?:entitl\w{2,6}|eligible|accru\w{2,3}|allow\w{0,4}|I\s(?:was|am|went|took|have\sbeen))\b"
    r"[^.;]{0,50}$",
    re.IGNORECASE,
)
# As in "our manager, Ms. Roe, was on leave" and "her annual leave was paid out on".
ANOTHERS = late(
    r"\s{0,3}(?:our|his|her|the|another)\s(?:[\w-]{2,14}\s){0,2}(?:manager|supervisor|colleague"
    r"|director|owner|boss|predecessor|employee|co-?worker)\b",
    re.IGNORECASE,
)
CALLED = late(
    r"\b(?:Mr|Ms|Mrs|Miss|Dr)\b\.?\s(?P<name>[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20}){0,3})"
)
PAID_OUT = late(
    r"[^.;]{0,50}\b(?:paid|encashed|settled|compensated|cashed)\b[^.;]{0,20}\s(?:on|in)\s(?:the\s)?",
    re.IGNORECASE,
)
AND = late(r"\s?,?\s(?:and|as\swell\sas)\s(?:again\s)?(?:(?:from|between)\s)?(?:the\s)?")
COUNTING = late(r"\b(?:includ\w{2,3}|inclusive\sof|plus|with)\s(?:\w{1,10}\s){0,3}$", re.IGNORECASE)
UNPAID = late(
    r"\bunpaid\b|\b(?:without|no)[\s-](?:\w{2,8}\s)?(?:pay|salary|wages)\b|\bLWOP\b|\bnot\spaid\b",
    re.IGNORECASE,
)
SHORT = 40  # characters behind "from May to June she was" in which "on leave" stands
