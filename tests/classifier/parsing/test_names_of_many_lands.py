"""Names, degrees, firms and contacts as they are written in many lands; all made up."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import TOLD
from tests.classifier.parsing.whole_letter import whole_letter as _letter


@pytest.mark.parametrize(
    ("close", "signatory"),
    [
        ("Yours faithfully,\n\nK. Devi a/p Muniandy\nHR Manager", "K. Devi a/p Muniandy"),
        ("Yours faithfully,\n\nBima Hartono, S.E.\nHRD Manager", "Bima Hartono, S.E."),
        ("Yours faithfully,\n\nBima Hartono, S.Kom.\nHRD Manager", "Bima Hartono, S.Kom."),
        ("Yours faithfully,\n\nBima Hartono, Tavola Inc.\nHRD Manager", "Bima Hartono"),
        ("Regards,\n\nppa. Dr.-Ing. Heike Brandt\nPlant Manager", "Dr.-Ing. Heike Brandt"),
        (
            "ppa. Dr.-Ing. Heike Brandt    i. V. Uwe Kern\nPlant Management    Maintenance",
            "Dr.-Ing. Heike Brandt",
        ),
        ("Cheers,\nGaz\n\nGareth Pembury\nOwner", "Gareth Pembury"),
        ("Cheers,\nGareth\n\nTavola Bread Works Ltd\nCork", "Gareth"),
    ],
)
def test_signatures_are_read_whole(close: str, signatory: str) -> None:
    """With the father's name and degrees, and in full below what somebody goes by."""
    found = _letter(close=close).signatory
    assert found
    assert found.text == signatory


@pytest.mark.parametrize("name", ["Elvin Rauf oglu Aliyev", "Aygun Rauf qizi Aliyeva"])
def test_a_fathers_name_stays_within_the_name(name: str) -> None:
    told = f"This is to certify that Mr. {name} has worked with us as a Driver since May 2018."
    found = _letter(told=told).applicant
    assert found
    assert found.text == name


def test_a_firm_named_in_the_letter_is_not_who_it_is_about() -> None:
    """Where the legal form stands on the line below the name."""
    head = "RIAD DAR EL YASMINE\nSARL au capital de 90.000 DH\n12 Derb Sidi, Fez, Morocco"
    told = (
        "Mr. Karim Haddou has managed our house as Hotel Manager from 1 May 2015 to 2 June 2019."
        "\n\nDar El Yasmine has 20 rooms. All that was done there rested on Karim."
    )
    found = _letter(head=head, told=told).applicant
    assert found
    assert found.text == "Karim Haddou"


def test_a_subject_may_have_a_stop_behind_its_label() -> None:
    told = "I write to confirm Lea's employment. She was a Baker from May 2015 to June 2018."
    found = _letter(head="Tavola Bread Works Ltd\n\nRe. Lea Marchetti", told=told).applicant
    assert found
    assert found.text == "Lea Marchetti"


@pytest.mark.parametrize(
    ("head", "employer"),
    [
        ("Crumbs & Co Ballarat\nPty Ltd ABN 00 000 000 000", "Crumbs & Co Ballarat"),
        ("«TAVOLA NAN ZAUYTY» LLP\n12 Abay ave., Almaty", "«TAVOLA NAN ZAUYTY» LLP"),
        (
            "t a v o l a   B R E A D I\nTavola Bread s.a.r.l. – bakers. Hamra St. 7, Beirut, Liban",
            "Tavola Bread s.a.r.l.",
        ),
    ],
)
def test_names_of_firms_are_told_from_what_stands_by(head: str, employer: str) -> None:
    """A legal form alone, quotation marks of a template, letters that stand apart."""
    found = _letter(head=head)
    assert found.employer
    assert found.employer.text == employer
    assert found.letterhead


def test_a_placeholder_is_no_firm() -> None:
    found = _letter(head="«Company_Name»\n«Company_Address»").employer
    assert found is None or "«" not in found.text


def test_the_number_of_a_register_stands_between_firm_and_verb() -> None:
    told = "Panes Tavola S.A.S., NIT 900.111.222-3, certifies that Ms. Ana Ruiz works as Baker."
    found = _letter(head="Cali (Colombia), 4 May 2021", told=told).employer
    assert found
    assert found.text == "Panes Tavola S.A.S."


@pytest.mark.parametrize(
    ("head", "told", "part"),
    [
        ("Tavola Bread\nLaguna Atoll, Republic of Maldives", TOLD, "Laguna Atoll"),
        ("Tavola Bread LLC\nAZ1010, 8 November Avenue 3, Baku, Azerbaijan", TOLD, "8 November"),
        ("Tavola Bread LLP\nThe Old Rope Works, Quay Road, Leeds LS1 4DY", TOLD, "Quay Road"),
        (
            "",
            "Ana Ruiz was employed to TAVOLA BREAD, Shop 9, Union Street, Kingston as a Baker.",
            "Shop 9, Union Street, Kingston",
        ),
    ],
)
def test_addresses_of_further_lands_are_found(head: str, told: str, part: str) -> None:
    found = _letter(head=head, told=told).contact.address
    assert found
    assert part in found.text


def test_a_date_is_no_address() -> None:
    assert _letter(head="Tavola Bread\n8 November 2019, Baku").contact.address is None


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Tavola Bread\nCamino Real 9, Chile. Fono 65 255 0199", TOLD),
        ("", f"{TOLD} All can be verified at office@tavolabread.example or 605 555 0199."),
    ],
)
def test_telephones_of_further_lands_are_found(head: str, told: str) -> None:
    assert _letter(head=head, told=told).contact.phone


def test_a_memo_may_have_its_date_beside_the_sender() -> None:
    text = (
        "TAVOLA BREAD LLC\n12 Quay Road, Cork, Ireland\n\n"
        "To: whom it may concern                     No. HR-21\n"
        "From: Personnel Division                    14 Sept 2021\n\n"
        "We confirm that Mr. Ivo Lukic has worked with us as a Baker from 2 May 2014 to"
        " 30 August 2021, 40 hours per week.\n\nMira Kovac\nPersonnel Division\n"
    )
    letter = parse(text)
    assert letter.issued
    assert letter.issued.quotation.text == "14 Sept 2021"
