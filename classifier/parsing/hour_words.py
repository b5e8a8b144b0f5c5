"""What the patterns for hours of work are made of."""

from __future__ import annotations

NUMBER = r"\d{1,3}(?:[.,]\d{1,2}|\s?½|\s1/2)?\s{0,20}"
_VALUE = (
    rf"(?P<NAME>{NUMBER})(?:\s?\(\s?(?P<NAME_figure>{NUMBER})\s?\))?"
    rf"(?:\s?(?:-|–|—|/|to|or|and|à|a)\s?(?P<NAME_high>{NUMBER}))?\+?"
)
A, B = _VALUE.replace("NAME", "a"), _VALUE.replace("NAME", "b")
HOURS = r"(?:hours?|hrs?|heures?|horas?|stunden|wochenstunden(?=\W)|h)\b\.?['’]?"
WORK = r"(?:\s(?:of\s)?(?:work(?:ing)?|duty|service|de\s(?:travail|trabajo)|for\sus|with\sus))?"
EACH = (
    r"(?:per|1(?=\s{1,4}weeks?\s?(?:[).;]|$))\s{0,3}|an?|each|every|in(?:\s(?:an?|each|every|the|1\s{0,2}))?|the|/|par|por|for|by|la|most"
    r"|x|\u00d7|p[./]|of\sa|(?:for|during|over)\s(?:an?|each|every|the))"
)
WEEK = r"(?:(?:working|work|calendar|standard|normal)[\s-])?(?:weeks?|wks?|semaines?|semanas?|w)\b"
DAY = r"(?:(?:working|work)[\s-])?(?:days?|jours?|d[ií]as?|(?<![a-z])d)\b"
ADVERB = r"(?:weekly|wkly|semanal(?:es)?|hebdomadaires?)\b"
START = r"(?<![\w.,:/$£€₹-])"
