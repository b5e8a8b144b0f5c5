"""Addresses, dates, pay and other facts in the ways of writers all over the world."""

from __future__ import annotations

import pytest

from classifier.parsing.dates import find_dates
from classifier.parsing.pay import find_pay
from classifier.parsing.statuses import find_statuses
from classifier.pasted import parse


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Full time; PEN 2,150 net of tax each month", "PEN 2,150 net of tax each month"),
        ("Full time; GEL 1,900 after taxes every month", "GEL 1,900 after taxes every month"),
        ("40 hours, UYU 61,000 nominal by month", "UYU 61,000 nominal by month"),
        ("40 hours; RSD 95,000 in hand per month", "RSD 95,000 in hand per month"),
        ("Cost to company was R 540 000.", "R 540 000"),
        ("Her cost of employment was R 540 000.", "R 540 000"),
        ("EUR 9.15 by the hour", "EUR 9.15 by the hour"),
        ("His monthly take home was 45,000 taka", "45,000 taka"),
        ("Last drawn: INR 42,000/-", "INR 42,000/-"),
        (
            "He earned nine hundred US dollars per month",
            "nine hundred US dollars per month",
        ),
    ],
)
def test_pay_may_be_told_in_many_ways(text: str, wanted: str) -> None:
    pay = find_pay(text)
    assert pay is not None
    assert pay.quotation.text == wanted


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("by labour agreement without term, full time", {"full-time", "permanent"}),
        ("a contract of indetermined duration", {"permanent"}),
        ("a work agreement for an unspecified term", {"permanent"}),
        ("open-ended, full-time contract", {"full-time", "permanent"}),
        ("38 hours, full-time, indefinite", {"full-time", "permanent"}),
        ("his contract had no end date", {"permanent"}),
        ("full day of 40 hours", {"full-time"}),
        ("with discontinuous fixed contract", set()),
        ("her contractual hours are 40", set()),
        ("the seasonal break is paid", set()),
        ("on seasonal basis", {"seasonal"}),
    ],
)
def test_statuses_of_other_laws_are_read(text: str, kinds: set[str]) -> None:
    assert {status.kind for status in find_statuses(text)} == kinds


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("9 May B.E. 2563 (2020)", "2020-05-09"),
        ("9 May 2563", "2020-05-09"),
        ("this 9th day of May in the year 2020", "2020-05-09"),
        ('"14" March 2020', "2020-03-14"),
    ],
)
def test_years_of_the_buddhist_era_and_quoted_days_are_read(text: str, day: str) -> None:
    (mention,) = find_dates(text)
    assert mention.stated.readings[0].isoformat() == day


_BODY = "\n\nHer duties were:\n- serving guests\n- cleaning tables\n- counting the till\n"


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("She joined us on 2 May 2016 and resigned with effect from 3 June 2021.", 2016, 2021),
        ("She joined on 2 May 2016 and her notice was effective 3 June 2021.", 2016, 2021),
        ("Hire date ..... 05/22/2016\nSeparation date . 06/23/2021", 2016, 2021),
        ("Begin of work: 2016. (2 May 2016)\nEnd of work: 3 June 2021", 2016, 2021),
    ],
)
def test_first_and_last_days_are_told_apart(told: str, start: int, end: int) -> None:
    (position,) = parse(
        f"To whom it may concern\n\nMs. Ana Bell was Waiter.\n{told}{_BODY}"
    ).positions
    assert position.start is not None
    assert position.end is not None
    assert position.start.earliest.year == start
    assert position.start.precision == "day"
    assert position.end.earliest.year == end


def test_the_date_may_stand_beside_the_salutation() -> None:
    letter = parse(
        "GRANJA EL MOLINO\nRuta 9 km 14, Salto, Uruguay\n\n"
        "To whom it may concern:                    Montevideo, 13/12/2021\n\n"
        f"Ms. Ana Bell was our Waiter from 2 May 2016 to 3 June 2021.{_BODY}\nRosa Quiroga\n"
    )
    assert letter.issued is not None
    assert letter.issued.earliest.isoformat() == "2021-12-13"
    assert letter.employer is not None
    assert letter.employer.text == "GRANJA EL MOLINO"


@pytest.mark.parametrize(
    "verb", ["CERTIFIES", "C E R T I F I E S :", "HEREBY DECLARES", "INFORMS:"]
)
def test_a_verb_alone_on_its_line_makes_a_letter(verb: str) -> None:
    text = (
        f"Ms. Rosa Quiroga, as manager of the above,\n\n{verb}\n\n"
        f"That ANA BELL rendered services as WAITER since 2 May 2016.{_BODY}"
    )
    assert parse(text).form == "letter"


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (
            "LION PRINTS\nOsu First Light, Accra  •  0302 11 22 33  •  lion@prints.example",
            "Osu First Light, Accra",
        ),
        (
            'TOO "ALTYN AVTO"   100009 Karaganda, Saranskoe shosse 3/1\nTel 8 (7212) 11-22-33',
            "100009 Karaganda, Saranskoe shosse 3/1",
        ),
    ],
)
def test_an_address_may_stand_in_a_cell_of_the_head(head: str, wanted: str) -> None:
    letter = parse(
        f"{head}\n\nTo whom it may concern\n\nMs. Ana Bell was Waiter from 2 May 2016 to"
        f" 3 June 2021.{_BODY}"
    )
    assert letter.contact.address is not None
    assert letter.contact.address.text == wanted


def test_an_affidavit_tells_the_address_of_the_employer_but_no_telephone() -> None:
    letter = parse(
        "AFFIDAVIT\n\nI, ANA BELL, adult, take oath and state:\n\n"
        "1. That I was employed at Coral Palace Hotel, Old Town, P.O. Box 3411, Zanzibar,"
        " Tanzania, which hotel was closed, as Waiter from 2 May 2016 to 3 June 2021.\n"
        f"{_BODY}\nSWORN at Vuga this 9th day of January 2022\n\n"
        "BEFORE ME: Omar Ali, Commissioner for Oaths, tel. 0777 111 222\n"
    )
    assert letter.contact.address is not None
    assert "P.O. Box 3411" in letter.contact.address.text
    assert letter.contact.phone is None


def test_an_area_code_may_stand_before_a_stroke() -> None:
    letter = parse(
        "Four Rose s.a.r.l.      Zahlé, Bekaa, Lebanon       08 / 55 41 22\n\n"
        f"Ms. Ana Bell was our Waiter from 2 May 2016 to 3 June 2021.{_BODY}\nRosa Karam\nOwner\n"
    )
    assert letter.contact.phone is not None
    assert letter.contact.phone.text == "08 / 55 41 22"


@pytest.mark.parametrize(
    ("foot", "wanted"),
    [
        ("W/Supt. Karen Lee-Charles\nHead, Northern Division", "Karen Lee-Charles"),
        ("Fco. Javier Reverte\nManager", "Fco. Javier Reverte"),
        ("Agron Leka\nOwner (he is a cousin of her husband, we say it for honesty)", "Agron Leka"),
    ],
)
def test_who_signs_may_have_a_rank_a_short_name_or_a_remark(foot: str, wanted: str) -> None:
    letter = parse(
        "NORTH HARBOUR LTD\n12 Quay Street, Accra\n\nMs. Ana Leka-Bell was our Waiter from"
        f" 2 May 2016 to 3 June 2021.{_BODY}\n{foot}\n"
    )
    assert letter.signatory is not None
    assert letter.signatory.text.endswith(wanted)


def test_the_firm_below_who_signs_is_the_employer_but_no_letterhead() -> None:
    letter = parse(
        "To: Immigration Canada\n\nAna Bell was with us as Waiter from 2 May 2016 to 3 June 2021."
        f"{_BODY}\nSincerely,\n\nRosa Quiroga\nBlue Bay College, PO Box 11, Apia, Samoa\n"
        "Ph 685 11 222   office@bluebay.example\n"
    )
    assert letter.employer is not None
    assert letter.employer.text == "Blue Bay College"
    assert letter.letterhead is None


def test_a_last_word_stands_for_the_whole_name_of_a_firm() -> None:
    letter = parse(
        "Statutory Declaration\n\nI, Rosa Hale, declare:\n\n"
        "1. That I own Matai Fruit Partnership.\n\n"
        "2. That Ana Bell was employed by the Partnership as Waiter from 2 May 2016 to 3 June 2021."
        f"\n{_BODY}\nRosa Hale\n"
    )
    assert letter.employer is not None
    assert letter.employer.text == "Matai Fruit Partnership"


def test_the_place_of_whoever_signs_stands_before_the_firm() -> None:
    letter = parse(
        "Ana Bell was with us as Waiter from 2 May 2016 to 3 June 2021."
        f"{_BODY}\nKind regards\n\nHelga Jónsdóttir\noffice, Norður Veiðar ehf.\n"
    )
    assert letter.employer is not None
    assert letter.employer.text == "Norður Veiðar ehf."


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Ndovu Safaris - P.O. Box 334 - Arusha - Tanzania", "Ndovu Safaris"),
        (
            "Golden Spoon Eatery, opposite Total station, Kumasi. 024 111 2233",
            "Golden Spoon Eatery",
        ),
    ],
)
def test_a_firm_ends_before_its_box_or_what_it_stands_opposite(head: str, name: str) -> None:
    letter = parse(
        f"{head}\n\nTo whom it may concern\n\nMs. Ana Bell was Waiter from 2 May 2016 to"
        f" 3 June 2021.{_BODY}"
    )
    assert letter.employer is not None
    assert letter.employer.text == name


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ("I worked for Lotus Hotel, whose address was P.O. Box 12, Mombasa, Kenya.", "P.O. Box 12"),
        ("The firm's office was in Suite 4, 12 Main Street, Accra, Ghana.", "Suite 4"),
        ("We trade from Unit 4, Dock Road, Limerick, Ireland.", "Unit 4"),
        ("I was employed at Sunrise Bakery of 14 Market Street, Kitwe, Zambia.", "14 Market"),
    ],
)
def test_a_sentence_may_tell_the_address(told: str, address: str) -> None:
    letter = parse(
        f"AFFIDAVIT\n\nI, ANA BELL, adult, make oath and say:\n\n1. {told} I was Waiter from"
        f" 2 May 2016 to 3 June 2021.{_BODY}\nSworn at Kitwe this 3rd day of May 2022\n"
    )
    assert letter.contact.address is not None
    assert address in letter.contact.address.text


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("Lae, Papua New Guinea", "PG"),
        ("Kinshasa, D.R. Congo", "CD"),
        ("Kolwezi, Democratic Republic of the Congo", "CD"),
        ("Brazzaville, Congo", "CG"),
        ("Juba, South Sudan", "SS"),
        ("Conakry, Guinea", "GN"),
    ],
)
def test_a_country_is_read_by_its_whole_name(place: str, code: str) -> None:
    letter = parse(
        f"NIMBA TRADERS LTD\n14 Broad Street, {place}\n\nTo whom it may concern\n\nMs. Ana Bell"
        f" was our Waiter from 2 May 2016 to 3 June 2021.{_BODY}"
    )
    assert letter.country is not None
    assert letter.country.code == code
