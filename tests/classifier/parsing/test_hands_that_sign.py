"""Who signs: in forms, with degrees and the letters of a profession, and who doesn't."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import whole_letter


@pytest.mark.parametrize(
    ("close", "name"),
    [
        ("Eligible for rehire: YES\n\nOdhran T. Walsh\nGeneral Manager", "Odhran T. Walsh"),
        ("Reason for leaving: Relocation\n\nOdhran Walsh, General Manager", "Odhran Walsh"),
        ("The drivers reported to the Manager, Mr Reed, as she did.\n\nOdhran Walsh\nHR Officer",
         "Odhran Walsh"),
        ("Completed by ........ Odhran Walsh\nTitle ........ Payroll Clerk", "Odhran Walsh"),
        ("Saludos,\nC.P.C. Rosa Linares Paz\nDirectora", "Rosa Linares Paz"),
        ("Regards,\nQ.F.B. Rosa Linares Paz\nResponsable", "Rosa Linares Paz"),
        ("Authorized Signatory: (Mrs.) Rosa Linares", "Rosa Linares"),
        ("Name and surname: Rosa Linares\nTitle: Director\nSignature: e-signed", "Rosa Linares"),
        ("Witness: Tom Reed\n\nRosa Linares\nOwner", "Rosa Linares"),
        ("Sincerely,\n\nRosa Linares, RN\nNurse Manager", "Rosa Linares, RN"),
        ("Sincerely,\n\nRev. Fr. Paul Reed\nRector", "Rev. Fr. Paul Reed"),
        ("PROPOSES WORKERS FOR BONUS OR PENALTY\n\nCHIEF OF PERSONNEL:\nOdhran Walsh   /signature/",
         "Odhran Walsh"),
    ],
)  # fmt: skip
def test_who_signs_is_found(close: str, name: str) -> None:
    signatory = whole_letter(close=close).signatory
    assert signatory
    assert signatory.text == name


def test_who_fills_in_a_form_holds_no_second_position() -> None:
    told = "Job title: Packer\nDate of hire: 3 May 2021\nStatus: Full-time"
    close = "Completed by ........ Odhran Walsh\nTitle ........ Payroll Clerk"
    assert len(whole_letter(told=told, close=close).positions) == 1
