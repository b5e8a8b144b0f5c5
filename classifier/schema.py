"""The assessment as JSON: schema 2, described by ``schemas/assessment-2.json``."""

from __future__ import annotations

from typing import Any

from classifier.assessment import Assessment
from classifier.claim import Claim
from classifier.finding import Evidence, Finding
from classifier.letter_schema import letter_json, quotation_json
from classifier.match import (
    Candidate,
    Confidence,
    DutyEvidence,
    FurtherEvidence,
    LeadEvidence,
    Match,
    Separation,
    Share,
    TellingDuty,
)
from occupations.unit_group import MainDuty

SCHEMA = 2


def to_json(assessment: Assessment) -> dict[str, Any]:
    """Give an assessment as plain values, ready for a JSON encoder."""
    match, letter = assessment.match, assessment.letter
    return {
        "schema": SCHEMA,
        "id": letter.id,
        "status": match.status,
        "reason": match.reason or None,
        "catalogue": {
            "name": match.catalogue.name,
            "title": match.catalogue.title,
            "origin": match.catalogue.origin,
        },
        "tier": match.tier,
        "encoder": match.encoder,
        **letter_json(letter),
        "position": match.place,
        "title": quotation_json(match.title) if match.title else None,
        "duties": [quotation_json(duty) for duty in match.duties],
        **_proposal(match),
        "others": [_match(other) for other in assessment.matches if other is not match],
        "findings": [finding_json(finding) for finding in assessment.findings],
        "claim": _claim(assessment.claim) if assessment.claim else None,
        "precheck": None,
    }


def _match(match: Match) -> dict[str, Any]:
    return {
        "position": match.place,
        "status": match.status,
        "reason": match.reason or None,
        **_proposal(match),
    }


def _proposal(match: Match) -> dict[str, Any]:
    return {
        "candidates": [_candidate(candidate) for candidate in match.candidates],
        "confidence": _confidence(match.confidence) if match.confidence else None,
        "separation": _separation(match.separation) if match.separation else None,
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "stated": claim.stated,
        "codes": list(claim.codes),
        "position": claim.place,
        "rank": claim.rank,
        "candidate": _candidate(claim.candidate) if claim.candidate else None,
        "ranks": list(claim.ranks),
    }


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "code": candidate.code,
        "title": candidate.group.title,
        "teer": candidate.group.teer,
        "score": candidate.score,
        "confidence": candidate.confidence,
        "lead_statement": _lead(candidate.lead),
        "duties": [_evidence(row) for row in candidate.duties],
        "not_evidenced": [_main_duty(duty) for duty in candidate.not_evidenced],
    }


def _lead(lead: LeadEvidence) -> dict[str, Any]:
    return {"text": lead.statement, "duty": lead.duty, "similarity": lead.similarity}


def _evidence(row: DutyEvidence) -> dict[str, Any]:
    return {
        "duty": row.duty,
        "main_duty": row.main_duty.number if row.main_duty else None,
        "text": row.main_duty.text if row.main_duty else None,
        "similarity": row.similarity,
        "further": [_further(one) for one in row.further],
    }


def _further(one: FurtherEvidence) -> dict[str, Any]:
    duty = one.main_duty
    return {"main_duty": duty.number, "text": duty.text, "similarity": one.similarity}


def _main_duty(duty: MainDuty) -> dict[str, Any]:
    return {
        "main_duty": duty.number,
        "sub_heading": duty.sub_heading or None,
        "optional": duty.optional,
        "text": duty.text,
    }


def _telling(telling: TellingDuty) -> dict[str, Any]:
    duty = telling.main_duty
    return {"main_duty": duty.number, "text": duty.text, "duty": telling.duty}


def _confidence(confidence: Confidence) -> dict[str, Any]:
    return {
        "coverage": confidence.coverage,
        "candidate_set": list(confidence.candidate_set),
        "minor_groups": [_share(share) for share in confidence.minor_groups],
        "teers": [_share(share) for share in confidence.teers],
    }


def _share(share: Share) -> dict[str, Any]:
    return {"code": share.code, "title": share.title, "confidence": share.confidence}


def _separation(separation: Separation) -> dict[str, Any]:
    return {
        "code": separation.code,
        "rival": separation.rival,
        "distinction": separation.distinction or None,
        "first": [_telling(telling) for telling in separation.first],
        "second": [_telling(telling) for telling in separation.second],
    }


def finding_json(finding: Finding) -> dict[str, Any]:
    """Give a finding as plain values."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "position": finding.place,
        "evidence": [_piece(evidence) for evidence in finding.evidence],
    }


def _piece(evidence: Evidence) -> dict[str, Any]:
    return {
        "kind": evidence.kind,
        "text": evidence.text,
        "start": evidence.start,
        "end": evidence.end,
        "code": evidence.code,
        "main_duty": evidence.main_duty,
    }
