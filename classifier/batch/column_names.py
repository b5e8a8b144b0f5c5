"""What people call the columns of their tables: by whole names, and by words that tell."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

# Whole names, likelier ones first, as ``plain`` gives them. A column "title" may be that of a
# person ("Ms.") where another is of jobs, and a column "code" may hold an answer or anything.
_NAMES = {
    "id": "id letter_id record_id row_id case_id file_id client_id applicant_id candidate_id"
    " employee_id staff_id emp_id application_id reference_id uci file_no file_number case_no"
    " case_number client_no client_number applicant_no applicant_number candidate_no"
    " candidate_number application_no application_number employee_no employee_number"
    " employee_code staff_no staff_number ref ref_no reference reference_no reference_number"
    " case_ref case_reference file_ref file_reference our_ref our_reference case"
    " client_name applicant_name principal_applicant_name candidate_name employee_name"
    " staff_name worker_name full_name principal_applicant applicant client candidate employee"
    " worker name file_name filename file number no s_no sr_no sl_no serial_no serial_number",
    "duties": "duties main_duties job_duties key_duties work_duties duties_and_responsibilities"
    " duties_responsibilities responsibilities_and_duties roles_and_responsibilities"
    " role_and_responsibilities roles_responsibilities responsibilities job_responsibilities"
    " key_responsibilities main_responsibilities tasks main_tasks key_tasks job_tasks duty"
    " duties_performed tasks_performed work_performed job_functions accountabilities",
    "title": "job_title position_title title_of_position occupation_title role_title"
    " designation_title official_title current_job_title title job_position position_held"
    " position occupation job_role role designation post_held job_name job current_position",
    "text": "text letter letter_text description job_description body content full_text"
    " reference_letter employment_letter experience_letter letter_content letter_body"
    " work_description role_description position_description jd",
    "claim": "claim claimed_code claimed_noc claimed_noc_code noc_claimed noc_code_claimed"
    " proposed_noc proposed_noc_code target_noc target_noc_code intended_noc intended_noc_code"
    " selected_noc selected_noc_code declared_noc declared_noc_code primary_noc primary_noc_code"
    " noc_code noc noc_2021 noc_2021_code noc_code_2021 noc2021",
    "as_of": "as_of as_of_date invitation_date date_of_invitation ita_date date_of_ita",
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PERSON = _words("client clients applicant applicants candidate candidates employee")
# Words that tell a column whose whole name nobody foresaw, where only one column has one of
# each set.
_WORDS = {
    "id": (
        (_PERSON | {"case"}, _words("id no number ref reference")),
        (_PERSON, _words("name names")),
    ),
    "duties": ((_words("duties duty responsibilities responsibility tasks accountabilities"),),),
    "title": ((_words("title position occupation designation role post"),),),
    "text": ((_words("description"),),),
    "claim": ((_words("claimed claiming proposed target intended declared"), _words("noc code")),),
}
# Words of columns that hold something else beside a title or a duty; of a person or a number
# that is not the letter's own; and of a code that is no claim.
_ASIDE = _words("date start end from since until code noc teer level id no number pay status")
_OTHERS = _words(
    "employer employers company firm business organisation organization supervisor manager"
    " contact signatory lawyer consultant agent representative rcic spouse phone telephone"
    " email address date dob birth passport count"
)
_NO_CODE = _words(
    "title name description teer teers expected correct suggested recommended assessed actual"
    " right final result answer matched postal country currency promo"
)


def plain(name: str) -> str:
    """Give a name in small letters, with one line between its words."""
    return re.sub(r"[^a-z0-9]+", "_", str(name).lower().replace("'s ", " ")).strip("_")


def guessed(names: Sequence[str], chosen: dict[str, str]) -> dict[str, str]:
    """Guess by their names which columns hold what, none of them for two things.

    ``chosen`` are the columns that are known; they come first in what is given back.
    """
    found, taken = dict(chosen), set(chosen.values())
    by_plain = {plain(name): name for name in reversed(names)}
    for part, likely in _NAMES.items():
        if part not in found:
            free = (by_plain[name] for name in likely.split() if name in by_plain)
            _take(part, next((name for name in free if name not in taken), None), found, taken)
    for part, ways in _WORDS.items():
        for telling in ways:
            if part not in found:
                told = [n for n in names if n not in taken and _tells(part, plain(n), telling)]
                _take(part, told[0] if len(told) == 1 else None, found, taken)
    return found


def _take(part: str, name: str | None, found: dict[str, str], taken: set[str]) -> None:
    if name is not None:
        found[part] = name
        taken.add(name)


def _tells(part: str, name: str, telling: Collection[frozenset[str]]) -> bool:
    words = frozenset(name.split("_"))
    if not all(words & each for each in telling):
        return False
    aside = {"id": _OTHERS, "claim": _OTHERS | _NO_CODE}.get(part, _ASIDE)
    return words.isdisjoint(aside)
