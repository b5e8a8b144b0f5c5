"""What testimonials and recommendations tell of a person: who, for whom, as what, and still?"""

from __future__ import annotations

import pytest

from classifier.letter import Letter
from classifier.parsing.parse import parse

_LETTER = "To whom it may concern,\n\n{}\n\nKind regards,\n\nPetra Holm"


def _told(told: str) -> Letter:
    return parse(_LETTER.format(told))


@pytest.mark.parametrize(
    "told",
    [
        "Marisol has been looking after our twins since they were born. She is gentle.",
        "I recommend Dieter Vogel, our groundskeeper. He mows the lawns and prunes hedges.",
        "Lena Okoro is currently the receptionist in our surgery. She answers the phones.",
        "Lena Okoro has been part of our kitchen for the last couple of years. She is a joy.",
        "Lena Okoro has taught our evening class for two years. She is patient.",
        "Lena comes to our house twice a week. She cleans the kitchen and irons our shirts.",
        "In her current role as head baker, Lena Okoro makes all our breads.",
        "I am Lena Okoro's manager at Brindle Foods. She handles all our invoices.",
        "Lena Okoro has been working at our nursery as a room leader. She is kind.",
        "I have supervised Lena Okoro, a welder in our yard, for four years now.",
        "For the past two years, Lena Okoro has been the nurse in charge of our ward.",
        "Lena Okoro is a fine cook. I am very sorry to lose her, as she moves to the coast.",
        "Having worked with Lena Okoro for six years, I know her as a careful welder.",
        "Lena Okoro has cooked for us this school year. She never left work early.",
        "I have known Lena Okoro for years at Brindle Foods, where she is a buyer.",
    ],
)
def test_a_job_that_is_told_of_as_lasting_goes_on(told: str) -> None:
    assert _told(told).positions[0].present


@pytest.mark.parametrize(
    "told",
    [
        "Lena Okoro worked in our laboratory for two years. She knows her trade.",
        "I had the pleasure of managing Lena Okoro for two years. She leads people well.",
        "Lena Okoro was our bookkeeper for five years. She handles figures well.",
        (
            "Lena Okoro has cleaned our home for four years. She was careful with our things, and"
            " she was never late. She was cheerful too."
        ),
        (
            "Lena Okoro has been a trainee in my class for three months. During her placement, she"
            " planned several lessons."
        ),
        "Lena Okoro has worked with me for two years, during which she ran the grill.",
        "Lena Okoro has worked for me on several plays. She is quick.",
        "Lena Okoro has driven for us for a year. She used to fetch the children.",
        "Lena Okoro has been with us for three years. She left for the coast in spring.",
    ],
)
def test_a_job_that_is_told_of_as_over_does_not_go_on(told: str) -> None:
    assert not _told(told).positions[0].present


def test_what_holds_for_a_time_of_day_is_no_end() -> None:
    told = "Lena Okoro has kept our house for nine years. She stays until 1:00 p.m. each day."
    assert _told(told).positions[0].present


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tilda\n\nShe has been our cook for a year. She makes our soups.\n\nUna", "Tilda"),
        ("Reference for Oswin\nHe worked for us as a painter. We miss him.\nUna Holm", "Oswin"),
        ("Oswin Pratt - reference\n\nI employed Oswin as a gardener.\n\nUna Holm", "Oswin Pratt"),
        ("Oswin worked her way up here. She carries bags for my guests.\nUna Holm", "Oswin"),
        ("My colleague Oswin, who sits beside me, writes all our tests. He is quick.", "Oswin"),
        ("We could not have found a better sitter than Oswin. She feeds our cat.\n\nUna", "Oswin"),
        (
            (
                "Hello Oswin,\n\nThank you for your work on our bath. Your tiling is superb"
                " and your"
                " team left the place spotless. You kept to your price.\n\nUna and Tom"
            ),
            "Oswin",
        ),
        (
            (
                "Dear Mr. Aldous,\n\nIt gives me pleasure to recommend our head gardener,"
                " Oswin Pratt,"
                " for a post. He has kept our grounds.\n\nYours sincerely,\nUna Holm"
            ),
            "Oswin Pratt",
        ),
        ("Mr. Pratt has been our porter since 2010. I recommend him.\nUna Holm, owner", "Pratt"),
        (
            (
                "Our son Ivo was one when Tilda began. Ivo adores her. Ivo has thrived."
                " Tilda cooks for"
                " him, and Tilda reads to him. She is kind to us.\n\nUna"
            ),
            "Tilda",
        ),
        (
            (
                "To whom it may concern,\nI support Ann Pratts application. Ann Pratt works"
                " in my class,"
                " and she is my aide.\nUna Holm"
            ),
            "Ann Pratt",
        ),
    ],
)
def test_the_person_of_whom_most_is_told_is_found(text: str, name: str) -> None:
    letter = parse(text)
    assert letter.applicant
    assert letter.applicant.text == name


def test_who_is_greeted_is_not_whom_a_letter_is_about() -> None:
    text = (
        "Otto Brandt\nHead Gardener\nLarkspur House\n12 Mill Road\n01434 555 0101\n\n"
        "3 May 2024\n\nPriya Nair\nEstates Manager\nFoxglove Hall\n9 Park Lane\n\n"
        "Dear Priya Nair,\n\nI recommend Lena Okoro for the post of gardener at Foxglove Hall."
        " She has worked at Larkspur House for three years and prunes our roses.\n"
    )
    letter = parse(text)
    assert letter.applicant
    assert letter.applicant.text == "Lena Okoro"
    assert letter.employer
    assert letter.employer.text == "Larkspur House"


@pytest.mark.parametrize(
    ("told", "firm"),
    [
        ("Lena Okoro taught at Millbrook Elementary from 2015 to 2018.", "Millbrook Elementary"),
        ("Lena Okoro was a volunteer at the Harbour Street Food Bank.", "Harbour Street Food Bank"),
        ("I am the manager of The Copper Kettle and Lena has cooked for us.", "Copper Kettle"),
        ("I have managed Lena Okoro at Bramble & Co for three years.", "Bramble & Co"),
        ("I hired Lena Okoro as a rep within Kestrel Freight's call room.", "Kestrel Freight"),
        ("Lena Okoro was a care assistant with Southgate Nursing Home.", "Southgate Nursing Home"),
        ("Lena Okoro worked at The Residence as a porter. She was kind.", "The Residence"),
        ("Lena Okoro has served with the Alder Bay Fire Department.", "Alder Bay Fire Department"),
        ("I have worked with Lena Okoro at Bramble Foods for a year.", "Bramble Foods"),
    ],
)
def test_the_firm_is_told_by_what_somebody_did_there(told: str, firm: str) -> None:
    letter = _told(told)
    assert letter.employer
    assert letter.employer.text == firm


@pytest.mark.parametrize(
    "told",
    [
        "Lena Okoro has applied for a nursing position at Northgate Hospital. She is kind.",
        "I recommend Lena Okoro for the position of porter at Northgate Hospital.",
        "Lena Okoro was a porter. She cared for a guest with Alzheimer’s.",
        "Lena Okoro worked closely with Chef Okoro. She was kind.",
    ],
)
def test_where_somebody_applies_is_no_employer(told: str) -> None:
    assert _told(told).employer is None


def test_a_role_below_a_name_is_no_employer() -> None:
    assert parse(_LETTER.format("Lena Okoro helps me.") + "\nKindergarten Teacher").employer is None


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        (
            "Line cook\nHarbour Grill, Leeds\nDuties:\n- Grill meat\n- Clean the pans",
            "Harbour Grill",
        ),
        (
            "About Kestrel Freight\nWe move goods.\nDuties\n- Plan routes\n- Call drivers",
            "Kestrel Freight",
        ),
        (
            "Dispatcher\nDuties:\n- Plan routes\n- Call drivers\nJoin Kestrel Freight Ltd today.",
            "Kestrel Freight Ltd",
        ),
        (
            "Porter\nDuties:\n- Carry bags\n- Call taxis\n\nHill Road Church of Quix",
            "Hill Road Church of Quix",
        ),
    ],
)
def test_an_advert_names_its_firm(text: str, firm: str) -> None:
    advert = parse(text)
    assert advert.form == "duties"
    assert advert.employer
    assert advert.employer.text == firm


@pytest.mark.parametrize(
    "text",
    [
        "General Farm Work\n- Feed the cattle\n- Mend the fences",
        "Porter\nFood Prep\n- Peel roots\nBenefits\n- Health Insurance",
    ],
)
def test_a_heading_of_a_list_is_no_firm(text: str) -> None:
    assert parse(text).employer is None
