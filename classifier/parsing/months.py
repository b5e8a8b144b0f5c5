"""The names of months, of their days and of weekdays, in words and short forms."""

from __future__ import annotations

from classifier.parsing.vocabulary import words

_NAMES = (
    "jan january janvier janv enero ene janeiro januar jänner januari gennaio stycznia",
    (
        "feb february febr février fevrier févr fevr fév febrero fevereiro februar februari"
        " febbraio lutego"
    ),
    "mar march mars marzo março märz maart marca",
    "apr april avril avr abril abr aprile kwietnia",
    "may mai mayo maio mei maggio maja",
    "jun june juin junio junho juni giugno czerwca",
    "jul july juillet juil julio julho juli luglio lipca",
    "aug august août aout agosto ago augustus sierpnia",
    "sep sept september septembre septiembre setiembre setembro settembre września",
    "oct october octobre octubre outubro oktober okt ottobre października",
    "nov november novembre noviembre novembro listopada",
    (
        "dec december décembre decembre déc diciembre dic dezembro dezember dez desember dicembre"
        " grudnia"
    ),
)
MONTHS = {name: month for month, names in enumerate(_NAMES, 1) for name in names.split()}
_ROMANS = dict(zip(words("i ii iii iv v vi vii viii ix x xi xii"), range(1, 13), strict=True))
_ONES = words("first second third fourth fifth sixth seventh eighth ninth")
_TEENS = words(
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
    " nineteenth twentieth"
)
_ORDINALS = (
    {word: day for day, word in enumerate([*_ONES, *_TEENS], 1)}
    | {f"twenty-{word}": day for day, word in enumerate(_ONES, 21)}
    | {"thirtieth": 30, "thirty-first": 31}
)
ORDINAL = rf"(?:(?:twenty|thirty)[\s-])?(?:{'|'.join(_ONES)})|{'|'.join(_TEENS)}|thirtieth"
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"


def month_number(word: str) -> int | None:
    """Tell the number of a month by its name, its figure or its Roman numeral."""
    low = word.lower()
    return int(low) if low.isdigit() else MONTHS.get(low) or _ROMANS.get(low)


def day_number(word: str) -> int:
    """Tell the day of a month by its figure or its ordinal in words."""
    return int(word) if word.isdigit() else _ORDINALS["-".join(word.lower().split())]
