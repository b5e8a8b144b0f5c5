"""Digits of other alphabets and full-width signs, which are read like plain ones."""

from __future__ import annotations

from datetime import date

import pytest

from classifier.parsing.parse import parse
from classifier.plain_signs import with_plain_signs
from tests.classifier.parsing.whole_letter import whole_letter as _letter

DIGITS = {
    "Arabic-Indic": "٠١٢٣٤٥٦٧٨٩",
    "Persian": "۰۱۲۳۴۵۶۷۸۹",
    "Devanagari": "०१२३४५६७८९",
    "Bengali": "০১২৩৪৫৬৭৮৯",
    "full-width": "０１２３４５６７８９",
}


@pytest.mark.parametrize("digits", DIGITS.values(), ids=DIGITS)
def test_facts_are_read_in_digits_of_any_alphabet(digits: str) -> None:
    told = (
        "Ana Ruiz worked here as Seamstress from 6 March 2018 to 30/11/2021, 42 hours per week,"
        " for GBP 1,900 per month. Tel 0113 496 0155\n\n1. Cut cloth\n2. Sewed hems\n3. Pressed"
    )
    text = _letter(told=told).source.translate(str.maketrans("0123456789", digits))
    letter = parse(text)
    (position,) = letter.positions
    assert position.start is not None
    assert position.start.readings == (date(2018, 3, 6),)
    assert position.end is not None
    assert position.end.readings == (date(2021, 11, 30),)
    assert position.hours is not None
    assert position.hours.low == 42
    assert position.pay is not None
    assert (position.pay.low, position.pay.period) == (1900, "month")
    assert letter.contact.phone is not None
    for part in letter.quotations():
        assert text[part.start : part.end] == part.text


def test_full_width_signs_are_plain_ones() -> None:
    text = "Ｔｉｔｌｅ：\u3000Glazier\nHours： 38 hours per week\n"
    (position,) = parse(text).positions
    assert position.hours is not None
    assert position.hours.low == 38
    assert position.title is not None
    assert position.title.text == "Glazier"


def test_every_sign_keeps_its_place() -> None:
    text = "٣٬٤٠٠٫٥ ７（ｘ） café ½ ² Ⅷ 漢字 \U0001d7d9"
    plain = with_plain_signs(text)
    assert len(plain) == len(text)
    assert plain == "3,400.5 7(x) café ½ ² Ⅷ 漢字 1"
