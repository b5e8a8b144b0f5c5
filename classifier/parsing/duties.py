"""The duties of a text, told apart from everything else in it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from classifier.parsing.advert_openers import with_openers
from classifier.parsing.adverts import in_step
from classifier.parsing.blocks import find_blocks
from classifier.parsing.circumstances import with_leads
from classifier.parsing.contracts import other_terms, with_led
from classifier.parsing.judge import LIKELY, meanings, packaged_judge
from classifier.parsing.layout import Span
from classifier.parsing.lists import FAINT, among_duties, goes_along, is_plainly_told, ruled_duties
from classifier.parsing.named_work import with_named_work
from classifier.parsing.nominals import with_nominals
from classifier.parsing.outline import Outline, Zone
from classifier.parsing.praised import told_amid
from classifier.parsing.records import cells_of_duties
from classifier.parsing.ruled import ruled_spans
from classifier.parsing.segments import MOST_SEGMENTS, Reading, Segment, find_segments
from classifier.parsing.signs import Signs
from classifier.parsing.tagged import Known, retold
from classifier.parsing.tagger import packaged_tagger
from classifier.parsing.tails import without_tail
from classifier.parsing.terms import is_in_terms, stated_terms
from classifier.parsing.trimming import apart
from classifier.quotation import Duty

MOST = 400  # duties of one letter that are looked at
_CERTAIN = 0.96  # likelihood from which on a duty by the rules is held to be one like an item
_AMID = 0.15  # likelihood from which on the rules decide amid praise


def find_duties(text: str, outline: Outline, reading: Reading) -> list[Duty]:
    """Give the duties of a text in its order: cut by the rules, told apart by the judge."""
    reading = replace(reading, told=tuple(cells_of_duties(text, outline.part("body"))))
    segments = found_segments(text, outline, reading)
    if not segments:
        return []
    vectors = meanings([text[segment.start : segment.end] for segment in segments])
    alone, likely = packaged_judge().both(segment_signs(text, segments, reading), vectors)
    sure = ruled_duties(text, segments, is_letter=reading.is_letter)
    among = among_duties(text, segments, likely)
    terms = stated_terms(
        text, segments, reading.claimed, reading.names, is_letter=reading.is_letter
    )
    terms |= other_terms(text, outline.lines, segments, is_letter=reading.is_letter)
    terms |= {at for at, segment in enumerate(segments) if is_in_terms(text, segment)}
    told = {
        at
        for at, (segment, share) in enumerate(zip(segments, likely, strict=True))
        if segment.kind != "heading"
        and at not in terms
        and (
            share >= LIKELY
            or sure(segment, share)
            or (at in among and share >= FAINT)
            or goes_along(text, segments, likely, at)
            or (reading.is_letter and _is_in_words(text, segment, alone[at], share, reading.names))
        )
    }
    if not reading.is_letter:
        told |= in_step(text, segments, told) - terms
    columns = _in_columns(text, segments, reading.told)
    told |= columns
    cut = with_led(text, outline.part("body"), [segments[at] for at in sorted(told)], reading)
    spans = list(with_leads(text, cut))
    tags = packaged_tagger().tags(text, segments, alone, is_letter=reading.is_letter)
    listed = {at for at in told if segments[at].kind == "item" or not reading.is_letter}
    listed |= {at for at in told if segments[at].ruled and min(alone[at], likely[at]) >= _CERTAIN}
    barred, itemised = (
        [(segments[at].start, segments[at].end) for at in sorted(some)]
        for some in (terms | columns, listed)
    )
    spans = list(retold(text, spans, tags, Known(barred, itemised, reading.facts)))
    if not reading.is_letter:
        spans = with_openers(text, spans)
    if reading.is_letter and (body := outline.part("body")):
        whole = body[0].start, body[-1].end
        spans = with_nominals(text, whole, spans, reading.names)
        spans = with_named_work(text, whole, spans, reading.names)
    return [Duty(text[a:b], a, b) for a, b in apart(text, spans)][:MOST]


def _in_columns(text: str, segments: Sequence[Segment], told: Sequence[Span]) -> set[int]:
    """Give the places of what stands in a column of duties, which no judge has to confirm."""
    return {
        at
        for at, segment in enumerate(segments)
        if segment.ruled
        and any(start <= segment.start < end for start, end in told)
        and not is_in_terms(text, segment)
    }


def _is_in_words(
    text: str, segment: Segment, alone: float, share: float, names: Sequence[str]
) -> bool:
    """Tell what a letter's words say to be a duty, plainly or amid praise."""
    return is_plainly_told(text, segment, alone, share) or (
        segment.ruled and alone >= _AMID and _is_told_amid(text, segment, names)
    )


def _is_told_amid(text: str, segment: Segment, names: Sequence[str]) -> bool:
    """Tell a segment that a sentence of praise says that the person did."""
    starts = [start for start, _ in told_amid(text, segment.sentence, names)]
    return segment.start in starts


def segment_signs(text: str, segments: Sequence[Segment], reading: Reading) -> list[list[str]]:
    """Give the signs of every segment."""
    signs = Signs(
        text,
        segments,
        reading.facts,
        reading.claimed,
        is_letter=reading.is_letter,
        names=reading.names,
    )
    return [signs.of(at) for at in range(len(segments))]


def found_segments(text: str, outline: Outline, reading: Reading) -> list[Segment]:
    """Cut every part of a text into segments, those in the body first by the rules."""
    segments: list[Segment] = []
    zones: tuple[Zone, ...] = ("head", "body", "close")
    for zone in zones:
        lines = outline.part(zone)
        blocks = find_blocks(text, lines)
        ruled = list(apart(text, ruled_spans(text, lines, reading))) if zone == "body" else []
        segments += find_segments(text, blocks, ruled, reading.names, zone)
    segments = [
        replace(s, end=without_tail(text, (s.start, s.end), told=s.kind != "item")[1])
        for s in segments
    ]
    segments.sort(key=lambda segment: (segment.start, segment.end))
    return segments[:MOST_SEGMENTS]
