"""What people say of each other on the web: no salutation, first names, roles beside firms."""

from __future__ import annotations

import pytest

from classifier.letter import Letter
from classifier.parsing.parse import parse


def named(letter: Letter) -> tuple[str | None, ...]:
    """Give the names of a letter: whom it is about, the employer and who signs."""
    quoted = (letter.applicant, letter.employer, letter.signatory)
    return tuple(one.line if one else None for one in quoted)


def titles(letter: Letter) -> list[str | None]:
    return [one.title.line if one.title else None for one in letter.positions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "It was a pleasure supervising Daniel Osei during his traineeship at"
                " Harwood Energy.\n\n"
                "Daniel kept the shift logs and watched the turbines. He never missed a"
                " handover, and"
                " I am sure he will do well.\n\nLing Wei\nManager · Harwood Grid\n"
                "Traineeship · Mar 2019 – Jan 2020\n"
            ),
            ("Daniel Osei", "Harwood Energy", "Ling Wei"),
        ),
        (
            (
                "Ravi reported to me at Canopy Health from 2018 to 2021, where he was a"
                " data analyst on my team.\n\n✅ Built dashboards\n✅ Cleaned the records\n\nIf you"
                " get the chance to work with Ravi, take it.\n\nHelena Brandt\n"
                "Director of Analytics, Canopy Health\n"
            ),
            ("Ravi", "Canopy Health", "Helena Brandt"),
        ),
        (
            (
                "Jun was my direct report for two years at Quantel Looms. As a process engineer, he"
                " tuned the line and wrote recipes.\n\nHe's the real deal.\n\n"
                "Amelia Stone, VP Manufacturing, Quantel Looms\n"
            ),
            ("Jun", "Quantel Looms", "Amelia Stone"),
        ),
        (
            (
                'Oliver Grant\nManaging Director, Tideway Marine\n12 May 2021\n\n"Ben'
                " worked for us as a"
                " marine electrician at Tideway Marine from April 2016 until May 2021. He"
                " rewired boats"
                ' and fitted radar."\n'
            ),
            ("Ben", "Tideway Marine", "Oliver Grant"),
        ),
        (
            (
                "I had the privilege of working closely with Sofia from March – August"
                " 2022, when she"
                " joined Lumen Kitchens as a Pastry Chef.\n\nI recommend Sofia to any"
                " restaurant.\n\n"
                "Pierre Lacroix\nSeptember 1, 2022\n"
            ),
            ("Sofia", "Lumen Kitchens", "Pierre Lacroix"),
        ),
        (
            (
                "Kiran Kumar B\nINT2024-17\nSable Engineering College\n\nSuccessfully completed a"
                " 2-month internship at Nimbus Softech Private Limited from 01 May 2024 to 30 June"
                " 2024. During this period, he built web pages.\n\nWe wish him success.\n\n"
                "Authorized Signatory\n"
            ),
            ("Kiran Kumar B", "Nimbus Softech Private Limited", None),
        ),
    ],
)
def test_testimonials_are_letters_about_somebody(text: str, names: tuple[str | None, ...]) -> None:
    letter = parse(text)
    assert letter.form == "letter"
    assert named(letter) == names


def test_a_span_of_time_below_the_name_is_that_of_the_job() -> None:
    text = (
        "It was a joy managing Ines Sola. She wrote our news and she never missed a deadline.\n\n"
        "Rui Matos\nEditor · Correio Verde\nContract · Mar 2019 – Jan 2020\n"
    )
    (position,) = parse(text).positions
    assert position.start
    assert position.end
    assert (position.start.quotation.text, position.end.quotation.text) == ("Mar 2019", "Jan 2020")


@pytest.mark.parametrize(
    "text",
    [
        (
            "Duties:\n- Help him with bathing\n- Give her the medication\n- Report to me if"
            " she falls\n"
        ),
        "I answered phones\nI typed letters for my manager\nI filed invoices\n",
        "The incumbent reports to the director. He or she will prepare our budgets.",
        "She answers calls. She files papers. She books travel.",
    ],
)
def test_tasks_in_which_persons_stand_are_no_letter(text: str) -> None:
    assert parse(text).form == "duties"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Accounts Payable Officer\nFinance\nInvoice checks, payment runs, filing.\n", 1),
        ("Registered Nurse - ICU\nHealth\nWound care, charting, monitoring.\n", 1),
        ("Head Grill Cook & Kitchen Operations Specialist\nFood\nGrilling, ordering.\n", 1),
        ("Importante empresa busca CAJERO para su tienda.\nFunciones:\nManejo de caja\n", "CAJERO"),
        ("People wanted for the role PASTRY COOK with these tasks:\nMixing dough\n", "PASTRY COOK"),
        ("We're hiring: Room Aide! 🏨\nDuties:\n- Clean rooms\n- Change linen\n", "Room Aide"),
        ("As a Room Aide you will:\n- Clean rooms\n- Change linen\n", "Room Aide"),
        ("The Room Aide is responsible for rooms.\nDuties:\n- Change linen\n", "Room Aide"),
        ("Tasks:\n1) Drive cars\n2) May be designated Lot Porter in car trade\n", None),
    ],
)
def test_titles_of_brief_profiles_and_adverts(text: str, title: str | int | None) -> None:
    wanted = text.partition("\n")[0] if title == 1 else title
    assert titles(parse(text)) == [wanted]


@pytest.mark.parametrize(
    ("said", "goes_on"),
    [
        ("She has worked as a clerk for us for three years. Ann was a great addition.", False),
        ("Ann worked for me for ten years. She is a quick learner.", False),
        ("Ann is our head cook. She plans menus.", True),
        ("I have employed Ann as a cleaner for the past eight years.", True),
        ("I have had the joy of working closely with Ann for the past two years.", True),
    ],
)
def test_what_recommendations_say_of_a_job_that_goes_on(said: str, goes_on: bool) -> None:  # noqa: FBT001
    letter = parse(
        f"To Whom It May Concern,\n\nI recommend Ann Lee. {said}\n\nSincerely,\nJo Day\n"
    )
    assert [bool(position.present) for position in letter.positions] == [goes_on]


@pytest.mark.parametrize(
    ("said", "employer"),
    [
        ("As the Chairman of Goldleaf Co., Ltd., I know Mr. Tom Ray well.", "Goldleaf Co., Ltd."),
        (
            "Ana Diaz was Manager of the Claims and Billing departments at Redfern Holdings Inc.",
            "Redfern Holdings Inc.",
        ),
        ("As a member of Sunrise Home Care, Dan Cole did well.", "Sunrise Home Care"),
        (
            (
                "During her tenure as an Assistant at the Office of Admissions at"
                " Hillcrest University,"
                " Eva Sand did well."
            ),
            "Hillcrest University",
        ),
        ("I manage the Kingsway branch of Northern Savings Bank.", "Northern Savings Bank"),
    ],
)
def test_firms_behind_what_is_part_of_them(said: str, employer: str) -> None:
    letter = parse(f"To Whom It May Concern,\n\n{said}\n\nSincerely,\nPaul Reed\n")
    assert letter.employer
    assert letter.employer.line == employer


def test_a_head_may_begin_with_a_person_and_a_role() -> None:
    head = (
        "Ann C. Moss,\nDepartment Head\nHolt Medicare,\n12 Meadow Drive,\nRichmond, VA 22401.\n\n"
    )
    letter = parse(f"{head}Dear Mr. Hall,\n\nJoy Pitt worked with us as a clerk.\n\nSincerely,\n")
    assert letter.letterhead
    assert letter.letterhead.line == "Holt Medicare"


@pytest.mark.parametrize("name", ["June Carter", "July Jeffers", "August Wilson"])
def test_months_are_names_of_who_signs(name: str) -> None:
    letter = parse(f"To Whom It May Concern,\n\nJo Reed was our cook.\n\nSincerely,\n{name}\n")
    assert letter.signatory
    assert letter.signatory.line == name


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Jin Park, 34, has been our sushi chef for six years.", "sushi chef"),
        ("Being a senior caregiver in our home, Ruth bathed my father.", "senior caregiver"),
        (
            (
                "Nora Ito, Senior Lecturer in Tourism and Hospitality Management at our"
                " college, taught"
                " courses."
            ),
            "Senior Lecturer in Tourism and Hospitality Management",
        ),
    ],
)
def test_titles_that_recommendations_tell(said: str, title: str) -> None:
    letter = parse(f"To Whom It May Concern,\n\n{said} I recommend her.\n\nSincerely,\nPaul Reed\n")
    assert titles(letter) == [title]


@pytest.mark.parametrize(
    "line",
    [
        "Reference number: HR-2031-007",
        (
            "Pipe threading, 2-stroke motors, boiler checks, pump overhauls, alarm panels"
            " and plant safety rounds"
        ),
        "While she lived in my aunt’s flat, Portugal closed its borders.",
    ],
)
def test_what_is_no_address(line: str) -> None:
    letter = parse(
        f"To Whom It May Concern,\n\nJo Reed was our cook.\n{line}\n\nSincerely,\nAl Day\n"
    )
    assert letter.contact.address is None


@pytest.mark.parametrize(("phone", "country"), [("(555) 123-4567", None), ("020 2000 2000", "GB")])
def test_what_numbers_tell_of_the_country(phone: str, country: str | None) -> None:
    letter = parse(
        f"Oak Salon\nTel: {phone}\n\nTo Whom It May Concern,\n\nJo Reed was our clerk.\n"
    )
    assert (letter.country.code if letter.country else None) == country


@pytest.mark.parametrize(
    ("head", "applicant"),
    [
        (
            (
                "REFERENCE\n\nMs Aroha Ngata – Swim Coach\n\n"
                "Aroha planned activities. She was a much loved member of our team."
            ),
            "Aroha Ngata",
        ),
        ("Dear Sneha,\n\nYou were employed with us from 10 April 2018 as a clerk.", "Sneha"),
        (
            '💼 From my old boss:\n\n"Amina was with us for five years as a clerk. I miss her."',
            "Amina",
        ),
    ],
)
def test_whom_heads_greetings_and_quotations_name(head: str, applicant: str) -> None:
    letter = parse(f"{head}\n\nSue Palmer\nHead Teacher\n")
    assert letter.applicant
    assert letter.applicant.line == applicant


def test_two_posts_that_follow_on_each_other_without_dates() -> None:
    said = "I managed Bruno Costa at Sal Marina, where he was a waiter and then a shift leader."
    letter = parse(f"Dear Sir,\n\n{said} He closed the till.\n\nBest,\nInes Duarte\n")
    assert titles(letter) == ["waiter", "shift leader"]
