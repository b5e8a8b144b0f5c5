"""The country that addresses, money and telephone numbers show; all made up."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import TOLD
from tests.classifier.parsing.whole_letter import whole_letter as _letter


@pytest.mark.parametrize(
    ("head", "told", "country"),
    [
        ("tavola works\nshop 9 market karachi", TOLD, "PK"),
        ("Tavola Works", f"{TOLD} She earned R 212.40 per hour.", "ZA"),
        ("Tavola", f"{TOLD} It was issued to be shown to the authorities of Canada.", None),
    ],
)
def test_countries_show_in_small_letters_and_money(
    head: str, told: str, country: str | None
) -> None:
    """A line without capitals, rand, and Canada as where the letter goes."""
    found = _letter(head=head, told=told).country
    assert (found and found.code) == country


def test_a_list_of_duties_may_show_its_country() -> None:
    """A province beside the title; the list of occupations is Canada's everywhere."""
    listed = "\n\n- Load trucks\n- Pack goods\n- Check orders"
    found = parse(f"Packer - Mississauga ON\nmy duties{listed}").country
    assert found
    assert found.code == "CA"
    assert parse(f"NOC 75101 in Canada{listed}").country is None


@pytest.mark.parametrize(
    ("head", "country"),
    [
        ("Tavola Bread\n12 Tiljala Road\nMobile 98300 00555", None),
        ("Tavola Bread\nUnit 2, 55 Quay Road, Winnellie NT 0820", "AU"),
        ("Tavola Bread\n12 Quay Road, Yellowknife, NT", "CA"),
    ],
)
def test_numbers_and_territories_show_the_right_country(head: str, country: str | None) -> None:
    """Digits within a number dial no country, and two countries have an NT."""
    found = _letter(head=head).country
    assert (found and found.code) == country


@pytest.mark.parametrize(
    ("head", "country"),
    [
        ("Canada Maple Kitchens Inc.\nPune, India", "IN"),
        ("Mexico Lindo Tours\nOshawa, Ontario", "CA"),
        ("Peru Textiles Ltd\nTampa, Florida", "US"),
        ("Bank of Cyprus House\nLeeds", "GB"),
        ("Boston Bakers Ltd\nTel +234 803 555 0188", "NG"),
        ("CHINA WOK LTD, NAIROBI", "KE"),
        ("Air Zambia Limited", "ZM"),
        ("Nigeria Grain Plc\nTel 555-0100", "NG"),
        ("Termo Grup S.A.\nBacău, România", "RO"),
        ("Papier Werk\nLinzer Gasse, Österreich", "AT"),
    ],
)
def test_a_place_in_the_name_of_a_firm_comes_last(head: str, country: str) -> None:
    """A firm is called after one place and sits in another."""
    found = _letter(head=head).country
    assert found
    assert found.code == country


def test_a_place_in_a_name_of_the_sentences_comes_last() -> None:
    """As in "for NAME at our office in PLACE"."""
    told = "Ana Ruiz was employed by Air Jamaica Ltd as Cook at our office in Lahore."
    found = _letter(head="", told=told).country
    assert found
    assert found.code == "PK"


@pytest.mark.parametrize(
    ("head", "quoted"),
    [
        ("Tavola Bread\nBox 12, Regina SK", "Regina SK"),
        ("Tavola Bread\n12 Quay Road, Moose Jaw, SK", "Jaw, SK"),
        ("Tavola Bread\n12 Quay Road, Ruby Ridge, MT", "Ridge, MT"),
        ("Tavola Bread\nA-4020 Oberndorf", "A-4020"),
        ("Tavola Bread\nCall +60123450055", "+60"),
    ],
)
def test_a_country_is_quoted_in_whole_words(head: str, quoted: str) -> None:
    """Whatever shows it, the quotation begins and ends with a word or a code."""
    found = _letter(head=head).country
    assert found
    assert found.quotation.text == quoted


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+7 701 555 0100", "KZ"),
        ("+7 (727) 555-01-00", "KZ"),
        ("+77015550100", "KZ"),
        ("+7 600 555 0100", "KZ"),
        ("+7 495 555 0100", "RU"),
        ("+7 (812) 555-01-00", "RU"),
    ],
)
def test_two_countries_share_a_dialling_code(number: str, country: str) -> None:
    """The number behind +7 tells Kazakhstan from Russia."""
    found = _letter(head=f"Tavola Bread\nTel. {number}").country
    assert found
    assert found.code == country


@pytest.mark.parametrize(
    ("pay", "country"),
    [
        ("3,100 Egyptian pounds a month", "EG"),
        ("410 Kuwaiti Dinar a month", "KW"),
        ("900 US dollars a month", None),
    ],
)
def test_the_name_of_a_currency_shows_the_country(pay: str, country: str | None) -> None:
    """Dollars of the United States are paid everywhere."""
    found = _letter(head="Tavola", told=f"{TOLD} Her salary was {pay}.").country
    assert (found and found.code) == country
