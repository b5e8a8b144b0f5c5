"""Lists are told by the run of their marks where no mark is a bullet by itself."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from classifier.parsing.inline import inline_marks
from classifier.parsing.layout import read_lines
from classifier.parsing.parse import parse
from classifier.parsing.runs import marked_runs
from tests.classifier.parsing.whole_letter import only_position

ITEMS = (
    "boiled the syrup and filled the jars",
    "washed the pots after each batch",
    "ordered fruit from the growers",
    "kept the record of the cold store",
)
SIGNS = (
    *("# ", "#", "ㆍ", "・", "･", "⋅ ", "‧ ", "~", ">", "<> ", "_ ", "@ ", "※ ", "[ ] ", "[x] "),
    *("\uf06e", "\ue000 ", "‒ ", "― ", "v ", "Ø ", "ü ", "q ", "° "),
)
COUNTED = (
    *(
        "{}º ",
        "{}.- ",
        "{}°) ",
        "No. {} ",
        "#{} ",
        "{} ",
        "0{} ",
        "{}/ ",
        "{}a) ",
        "({}) ",
        "[{}] ",
    ),
)
LETTERED = (
    *(
        ("abcd", "{}.- "),
        ("abcd", "{}- "),
        ("ABCD", "{}- "),
        ("ABCD", "{}. "),
        ("가나다라", "{}. "),
    ),
    *(("가나다라", "{}) "), ("абвг", "{}) "), ("一二三四", "{}、"), ("①②③④", "{}")),
)


def _duties(marks: list[str], *, capital: bool = False) -> list[str]:
    items = [item.capitalize() if capital else item for item in ITEMS]
    told = "\n".join(mark + item for mark, item in zip(marks, items, strict=True))
    return [duty.text.lower() for duty in only_position(duties=f"Her duties were:\n{told}").duties]


@pytest.mark.parametrize("sign", SIGNS)
def test_one_sign_before_each_line_makes_a_list(sign: str) -> None:
    assert _duties([sign] * len(ITEMS)) == list(ITEMS)
    assert _duties([sign] * len(ITEMS), capital=True) == list(ITEMS)


@pytest.mark.parametrize("mark", COUNTED)
def test_a_count_before_each_line_makes_a_list(mark: str) -> None:
    assert _duties([mark.format(at) for at in range(1, 5)]) == list(ITEMS)
    assert _duties([mark.format(at) for at in range(1, 5)], capital=True) == list(ITEMS)


@pytest.mark.parametrize(("letters", "mark"), LETTERED)
def test_letters_of_any_alphabet_count_too(letters: str, mark: str) -> None:
    assert _duties([mark.format(letter) for letter in letters]) == list(ITEMS)


@pytest.mark.parametrize("mark", ["{}: ", "{}. ", "{}) "])
@pytest.mark.parametrize(
    "words",
    [
        ("First", "Second", "Third", "Fourth"),
        ("One", "Two", "Three", "Four"),
        ("1st", "2nd", "3rd", "4th"),
    ],
)
def test_numbers_in_words_count_too(words: tuple[str, ...], mark: str) -> None:
    assert _duties([mark.format(word) for word in words], capital=True) == list(ITEMS)


INLINE = (
    *(("#{}",) * 4, ("# {}",) * 4, ("* {}",) * 4, ("~{}",) * 4, ("> {}",) * 4, ("- {}",) * 4),
    *(("a. {}", "b. {}", "c. {}", "d. {}"), ("A) {}", "B) {}", "C) {}", "D) {}")),
    *(("i. {}", "ii. {}", "iii. {}", "iv. {}"), ("(a) {}", "(b) {}", "(c) {}", "(d) {}")),
)


@pytest.mark.parametrize("marks", INLINE)
def test_a_list_may_stand_in_one_line_behind_a_colon(marks: tuple[str, ...]) -> None:
    told = " ".join(mark.format(item) for mark, item in zip(marks, ITEMS, strict=True))
    found = [duty.text for duty in only_position(duties=f"Her duties were: {told}").duties]
    assert found == list(ITEMS)


def _cut(line: str) -> list[str]:
    edges = [0, *inline_marks(line, 0, len(line)), len(line)]
    return [line[start:end].strip() for start, end in pairwise(edges)]


def test_a_further_list_of_a_line_begins_at_the_words_that_lead_to_it() -> None:
    line = "As Cook: (a) boiled (b) baked (c) fried for all As Chef: (a) led (b) bought (c) told"
    assert _cut(line) == [
        *("As Cook:", "(a) boiled", "(b) baked", "(c) fried for all"),
        *("As Chef:", "(a) led", "(b) bought", "(c) told"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Days: Monday - Friday - Sunday",
        "Grades: a) boiled b) baked",
        "She had grade a. in cooking, grade b. in baking and grade c. in frying",
        "Address: Flat A. Mill Road B. Cork",
        "Pay: - 500 a week - 20 a day - 3 an hour",
        "Her duties were: (a) boiling (c) baking (e) frying",
    ],
)
def test_a_line_that_is_no_such_list_stays_whole(line: str) -> None:
    assert _cut(line) == [line]


def _marked(text: str) -> dict[int, int]:
    return marked_runs(text, read_lines(text))


def test_an_item_may_go_on_below_itself() -> None:
    text = "# boiled the syrup and\n  filled the jars\n# washed pots\n# ordered fruit"
    assert len(_marked(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "# Reference\n\nAda boiled syrup.\n\n# Duties\n\nBoiling syrup\n\n# Close",
        "# boiled syrup\n# washed pots",
        "I boiled syrup\nI washed pots\nI ordered fruit",
        "A cook\nA baker\nA waiter",
        "12 Mill Road\n13 Mill Road\n14 Mill Road",
        "1 May 2015 to 3 June 2016\nCook\n2 July 2016 to 4 May 2018\nBaker\n3 June 2018 to date",
        "A. Kitchen\nBoiling syrup\nB. Stores\nCounting jars\nC. Yard\nSweeping",
        '"Boils syrup"\n"Washes pots"\n"Orders fruit"',
        "**Title:** Cook\n**Hours:** 40\n**Pay:** 20 an hour",
        "$500 a week\n$20 a day\n$3 an hour",
        "| Syrup | boiled it\n| Pots | washed them\n| Fruit | ordered it",
        "3 Boiled syrup\n5 Washed pots\n9 Ordered fruit",
    ],
)
def test_other_lines_are_no_such_list(text: str) -> None:
    assert not _marked(text)


MAIL = """From: Petra Holm <petra@holm-preserves.example>
To: ines@mail.example
Subject: your reference

To whom it may concern,

Ines Vidal was a Cook at Holm Preserves Ltd from 2 May 2018 to 3 June 2021. Here she would

{}

She was never late.

Petra Holm
Owner
"""


def test_a_list_in_a_mail_may_have_the_sign_of_quotations() -> None:
    told = "\n".join(f"  > {item}" for item in ITEMS)
    (position,) = parse(MAIL.format(told)).positions
    assert [duty.text for duty in position.duties] == list(ITEMS)


def test_what_a_mail_quotes_is_no_list() -> None:
    quoted = "> Dear Petra,\n> could you write me a letter? I boiled the\n> syrup and washed pots."
    (position,) = parse(MAIL.format(quoted)).positions
    assert not position.duties


def test_counted_periods_are_those_of_the_titles_above() -> None:
    told = f"""2. Career
   ① Jam Maker    3 May 2015 - 30 June 2017
   ② Production Supervisor    1 July 2017 - 2 March 2021

4. Work in charge
   ① period
    ㆍ{ITEMS[0]}
    ㆍ{ITEMS[1]}
   ② period
    ㆍplanned the shifts of nine workers
    ㆍ{ITEMS[2]}"""
    letter = (
        f"Tavola Preserves Ltd\n14 Quay Road, Cork\n\nCERTIFICATE\n\n1. Name: Ines Vidal\n\n{told}"
    )
    first, second = parse(f"{letter}\n\nPetra Holm\nManager").positions
    assert [duty.text for duty in first.duties] == list(ITEMS[:2])
    assert [duty.text for duty in second.duties] == [
        "planned the shifts of nine workers",
        ITEMS[2],
    ]


def test_long_texts_of_marks_take_no_time() -> None:
    text = "\n".join(["# a b", "1 a b", "aa", "  x"] * 20_000)
    lines = read_lines(text)
    begun = time.monotonic()
    marked_runs(text, lines)
    assert time.monotonic() - begun < 1
