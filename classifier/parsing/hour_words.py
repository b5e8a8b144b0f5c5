"""What the patterns for hours of work are made of."""

from __future__ import annotations

NUMBER = r"\d{1,3}(?:[.,]\d{1,2}|\s?½|\s1/2)?\s{0,20}"
AT_MOST = (
    r"(?:up\sto|(?:at\s(?:the\s)?|the\s)most|(?:no|not|never)\s(?:more|longer|greater)\sthan"
    r"|(?<!\bno\s)(?<!\bnot\s)(?<!\bnever\s)(?:less|fewer)\sthan|max(?:imum\b|\b\.?)(?:\sof)?"
    r"|(?:not|never)\s(?:to\s)?exceed(?:ing|s|ed)?|under|below|(?:limited|capped|restricted)\s(?:to|at))"
)
AT_LEAST = (
    r"(?:at\s(?:the\s(?:very\s)?)?least|(?:no|not|never)\s(?:less|fewer)\sthan|min(?:imum\b|\b\.?)(?:\sof)?"
    r"|(?<!\bno\s)(?<!\bnot\s)(?<!\bnever\s)more\sthan|upwards?\sof|in\sexcess\sof|over|(?<!\bthe\s)above"
    r"|(?<!\bnot\s)(?<!\bnever\s)(?<!\bto\s)exceed(?:ing|s|ed))"
)
# As in "a minimum of 30 and a maximum of 40 hours" and "40 or more hours".
_UP_TO = (
    r"(?:hours?\s|hrs?\s)?(?:and|to|but)\s(?:an?\s)?(?:maximum|up\sto|at\smost"
    r"|(?:no|not)\smore\sthan)(?:\sof)?\s"
)
_VALUE = (
    rf"(?P<NAME>{NUMBER})(?:\s?\(\s?(?P<NAME_figure>{NUMBER})\s?\))?"
    rf"(?:\s?(?:-|–|—|/|to|or|and|à|a|{_UP_TO})\s?(?P<NAME_high>{NUMBER}))?"
    r"(?:\+|(?:\s|(?<=\s))(?:(?:or|and)\s(?:more|above|over|less|fewer)|plus|minimum|maximum)(?=\s))?"
)
_MORE = r"(?:\+|\s(?:or|and)\s(?:more|above|over|less|fewer)\b|\s(?:minimum|maximum|max|min)\b)?"
BOUND = rf"(?:(?:an?\s)?(?:{AT_MOST}|{AT_LEAST})\s)?"
A, B = _VALUE.replace("NAME", "a"), _VALUE.replace("NAME", "b")
HOURS = r"(?:hours?|hrs?|heures?|horas?|stunden|wochenstunden(?=\W)|h)\b\.?['’]?"
WORK = (
    r"(?:\s(?:of\s)?(?:work(?:ing)?|duty|service|de\s(?:travail|trabajo)|for\sus|with\sus))?"
    + _MORE
)
EACH = (
    r"(?:per|1(?=\s{1,4}weeks?\s?(?:[).;]|$))\s{0,3}|an?|each|every|in(?:\s(?:an?|each|every|the|1\s{0,2}))?|the|/|par|por|for|by|la|most"
    r"|x|\u00d7|p[./]|of\sa|(?:for|during|over)\s(?:an?|each|every|the))"
)
WEEK = r"(?:(?:working|work|calendar|standard|normal)[\s-])?(?:weeks?|wks?|semaines?|semanas?|w)\b"
DAY = r"(?:(?:working|work)[\s-])?(?:days?|jours?|d[ií]as?|(?<![a-z])d)\b"
ADVERB = r"(?:weekly|wkly|semanal(?:es)?|hebdomadaires?)\b"
START = r"(?<![\w.,:/$£€₹-])"
