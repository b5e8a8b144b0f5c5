"""Tell the hours that somebody looks for or is free for from those of the job that is told of."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late

# What tells behind a sign that the job itself is spoken of, as in "available and worked".
_TOLD = (
    r"(?![^.;!?\n]*\b(?:has|had|have|was|were|is|who|he|she|his|her|their|our|serve[ds]?"
    r"|employ(?:ed|s)|work(?:ed|s)|(?<!for )(?<!start )working|joined|hired|engaged)\b)"
)
# The job that somebody is recommended for or looks for.
_SOUGHT = late(
    r"\b(?:recommend\w*|recommendation|seek(?:s|ing)?|appl(?:y|ies|ied|ying)|applications?"
    r"|consider\w*|advert\w{0,8}|hopes?|wish(?:es)?|looking for|need)\b"
    r"(?![^.;:\n]*\b(?:has|had|have|was|is|who|he|she|his|served?|employ(?:ed|s)|work(?:ed|s)?"
    r"|joined)\b)[^.;:\n]*$",
    re.IGNORECASE,
)
# The hours for which somebody is free, and those of a job that there is no need for any more.
_FREE = late(
    r"(?:(?<!was )(?<!were )(?<!been )(?<!always )(?<!readily )(?:\bavailable"
    r"|\bavailability(?=\s(?:is|for)\b|\s?[:–-])|\b(?:open|ready)\sto(?=\s(?:[\w/-]{1,12},?\s){0,4}$))"
    rf"|\bno longer (?:need|requir)\w*)\b{_TOLD}[^.;!?\n]*$",
    re.IGNORECASE,
)
# As in "to complement her part-time job", and "Aged 40, live-out, part time" in a sentence that
# tells of no work.
_ADDED = late(
    r"\bto complement\s(?:(?:an?|the|his|her|their|your|our|my)\s)?$"
    r"|(?:^|[.!?\n])(?![^.!?\n]*\b(?:work(?:ed|s|ing)?|serve[ds]?|serving|employ\w*|hired|engaged"
    r"|joined|is|was|has|had|been|as|our|my|an?|the)\b)[^.!?\n]*"
    r"\blive[- ]?(?:in|out)(?:,|\s[–—/-]|\sor|\sand)?\s$",
    re.IGNORECASE,
)
_FREE_FOR = late(
    r"(?:\s?(?:and|or|&|/)\s?(?:full|part)[- ]time)?"
    r"\s(?:(?:work|jobs?|hours|positions?|posts?|roles?|employment|shifts?)\s(?:(?:is|are)\s)?)?"
    r"available\b"
    r"|[^.;!?\n]{0,12}\bor (?:baby|odd|evening|weekend|on[- ]demand|live)|\s?/\s?odd\b",
    re.IGNORECASE,
)
# As in "works part-time and is available on Mondays"; "worked" tells of the job itself.
_ALSO_FREE = late(
    r"[^.;!?\n]{0,25}\b(?:is|are)\s(?:(?:now|currently|also|only|still|immediately)\s)?available\s"
    r"(?:(?:on\s|up to\s)?(?:\d|two|three|four|five|six|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|from\s|for\s(?:an?\s)?(?:new|other|another|more|further|full|part|any|live|work|jobs?|hire"
    r"|employment)\b)",
    re.IGNORECASE,
)
_DONE = late(
    r"\b(?:worked|served|employed|engaged|hired|has|had|have|was|were|been|joined)\b[^.;!?\n]*$",
    re.IGNORECASE,
)
_BACK = 90  # characters before a status in which that stands


def is_sought(text: str, match: re.Match[str]) -> bool:
    """Tell the hours that somebody looks for, is free for or isn't needed for any more."""
    at = max(0, match.start() - _BACK)
    if any(sign.search(text, at, match.start()) for sign in (_SOUGHT, _FREE, _ADDED)):
        return True
    if _FREE_FOR.match(text, match.end()):
        return True
    free = _ALSO_FREE.match(text, match.end())
    return free is not None and not _DONE.search(text, at, match.start())
