"""What the proof lacks is said in counts, never as a mark."""

from __future__ import annotations

import re

from classifier.matcher import Matcher
from tests.classifier.findings.raising import COOKING, NURSING, VAGUE, findings

FEW, LEAD = "few-main-duties-evidenced", "lead-statement-not-evidenced"


def test_few_main_duties_are_counted(matcher: Matcher) -> None:
    raised = 0
    for code in ("42101", "22221", "75110", "32104"):
        only = matcher.catalogue.main_duties(code)[0].text
        finding = findings(matcher, [only]).get(FEW)
        if finding is None:
            continue
        raised += 1
        found = re.search(r"for (\d+) of the (\d+) main duties of (\S+) ", finding.message)
        assert found is not None
        shown, every = int(found[1]), int(found[2])
        assert shown < every / 2
        assert every <= len(matcher.catalogue.main_duties(found[3]))
        assert {piece.code for piece in finding.evidence if piece.code} == {found[3]}
        assert "%" not in finding.message
    assert raised >= 3


def test_many_main_duties_are_not_called_few(matcher: Matcher) -> None:
    duties = [duty.text for duty in matcher.catalogue.main_duties("31301")]
    assert FEW not in findings(matcher, duties)
    assert FEW not in findings(matcher, NURSING)


def test_one_sub_occupation_is_enough(matcher: Matcher) -> None:
    """Whoever is one of a profile's trades need not do what the others do."""
    code = next(
        code
        for code in matcher.catalogue.codes
        if len({d.sub_heading for d in matcher.catalogue.main_duties(code)} - {""}) > 2
        and max(len(d.sub_heading) for d in matcher.catalogue.main_duties(code)) > 0
        and all(d.sub_heading for d in matcher.catalogue.main_duties(code))
    )
    duties = matcher.catalogue.main_duties(code)
    heading = duties[0].sub_heading
    own = [duty.text for duty in duties if duty.sub_heading == heading]
    finding = findings(matcher, own).get(FEW)
    assert finding is None or code not in finding.message


def test_a_lead_statement_that_nothing_is_like_is_named(matcher: Matcher) -> None:
    for duties in (COOKING, NURSING):
        assert LEAD not in findings(matcher, duties)
    odd = (
        "Counted bobbins and tied labels on them",
        "Swept lint from under the frames",
        "Signalled the mender when yarn broke",
        "Pushed carts of cones to the lift",
    )
    finding = findings(matcher, odd).get(LEAD)
    if finding is not None:
        code = re.search(r"lead statement of (\S+) ", finding.message)
        assert code is not None
        assert finding.evidence[0].text == matcher.catalogue[code[1]].lead_statement


def test_where_there_is_no_answer_the_proof_is_not_judged(matcher: Matcher) -> None:
    for duties in ((), ("did it",), VAGUE[:1]):
        assert not {FEW, LEAD} & set(findings(matcher, duties))
