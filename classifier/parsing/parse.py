"""Text as people paste it -> a ``Letter``: its positions, their facts, and the duties one by one.

Every part is a run of the text as given, with its offsets; what isn't stated is None.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from classifier.language import language_of
from classifier.letter import Duty, Letter, Position
from classifier.line_ends import evened
from classifier.parsing.absences import find_absences, with_absences
from classifier.parsing.advertised_firms import advertised_firm
from classifier.parsing.asides import own_dates
from classifier.parsing.author_titles import without_authors
from classifier.parsing.body_titles import body_titles, with_untold
from classifier.parsing.careers import beside_jobs, without_parts
from classifier.parsing.codes import find_codes
from classifier.parsing.contact import find_contact
from classifier.parsing.country import find_country
from classifier.parsing.dated_titles import labelled_title
from classifier.parsing.dates import Mention, find_dates
from classifier.parsing.duties import find_duties
from classifier.parsing.employer import find_employer, find_letterhead, firms_of
from classifier.parsing.employer_heads import head_of_employer
from classifier.parsing.facts import FACT, NO_FACTS, Facts, read_facts, without_talk_of_now
from classifier.parsing.fields import find_fields
from classifier.parsing.firms import form_end
from classifier.parsing.form import is_letter
from classifier.parsing.frame import find_frame
from classifier.parsing.heard_titles import with_heard_title
from classifier.parsing.issue import find_issued, standing_alone
from classifier.parsing.jobs_elsewhere import dates_outside, jobs_elsewhere, outside
from classifier.parsing.layout import BULLET, Line, Span, read_lines
from classifier.parsing.lost_breaks import with_breaks
from classifier.parsing.masks import hidden
from classifier.parsing.outline import find_outline
from classifier.parsing.own_fields import own_fields
from classifier.parsing.parties import Named, completed
from classifier.parsing.people import find_applicant, find_signatory, find_signers
from classifier.parsing.periods import find_periods
from classifier.parsing.persons import called_by
from classifier.parsing.position_heads import heading_titles
from classifier.parsing.positions import Section, assemble, find_sections
from classifier.parsing.projects import Project, project_turns, shared_by_projects, without_projects
from classifier.parsing.promotions import told_parts, with_headings
from classifier.parsing.records import with_records
from classifier.parsing.segments import Reading
from classifier.parsing.sharing import section_duties, section_facts, without_titles
from classifier.parsing.sought_titles import is_told_in, title_apart
from classifier.parsing.spells import all_spells
from classifier.parsing.tenure import Calendar
from classifier.parsing.titles import field_title
from classifier.parsing.turns import shared_in_turn
from classifier.parsing.vocabulary import words
from classifier.parsing.whole_studies import with_whole_studies
from classifier.plain_signs import with_plain_signs
from classifier.quotation import Quotation
from classifier.requoting import over
from classifier.stated import Contact

_CLAIMING = frozenset(
    words(
        "title start end period hours pay status applicant employer issued address phone email"
        " country signatory other"
    )
)


def parse(text: str, *, letter_id: str = "letter") -> Letter:
    """Take a text apart; it may turn out to have no duty at all.

    What stands behind the first 200,000 characters isn't looked at.
    """
    lines = evened(text[:_LOOKED_AT])
    broken = with_breaks(with_plain_signs(lines.text))
    letter = _Parsing(broken, letter_id).letter()
    return letter if broken == text else over(letter, text, lines.place)


_LOOKED_AT = 200_000  # characters, some sixty pages: no letter is longer
_MOST = 400  # dates, and labelled values, of one letter that are looked at
_OF_ADVERT = 12_000  # characters of an advert in which its employer is looked for
_TOP = 8  # lines of a form in which its head stands


class _Parsing:
    """The steps from text to letter, with what they share."""

    def __init__(self, text: str, letter_id: str) -> None:
        lines = read_lines(text)
        self.text, self.id, self.frame = text, letter_id, find_frame(lines)
        self.is_letter = is_letter(text, self.frame)
        outline = find_outline(lines, is_letter=self.is_letter)
        self.top, self.outline = title_apart(text, outline, is_letter=self.is_letter)
        self.mentions = find_dates(text)[:_MOST]
        self.away = jobs_elsewhere(text, 0, len(text)) if self.is_letter else []
        self.of_here = hidden(text, self.away)
        self._applicant: Quotation | None = None
        close = {at for at, zone in enumerate(self.outline.zones) if zone == "close"}
        found = with_records(text, lines, find_fields(text, lines)[:_MOST])
        fields = own_fields(text, found, self.outline, lines)
        self.signed = [field for field in fields if field.line in close]
        self.fields = [field for field in fields if field.line not in close]
        self.beside = set() if self.is_letter else beside_jobs(self.outline.lines)
        self.frame = without_parts(self.frame, [self.outline.lines[at] for at in self.beside])
        left = close | self.beside
        self.body = [line for at, line in enumerate(self.outline.lines) if at not in left]

    def letter(self) -> Letter:
        """Assemble the letter."""
        issued = find_issued(self.text, self.outline, [*self.fields, *self.signed], self.mentions)
        alone = standing_alone(self.text, self.outline, self.fields, self.mentions)
        calendar = self._calendar([*alone, *([issued] if issued else [])])
        applicant = self._applicant = self._about()
        absences = find_absences(calendar, applicant)
        own = own_dates(dates_outside(calendar, self.away), absences, self.fields)
        sections = find_sections(self.text, self.body, self.fields, own)
        self.projects: list[Project] = []
        if self.is_letter:
            sections, self.projects = without_projects(self.text, sections, own)
        reading = self._reading(sections, applicant, calendar)
        found = find_duties(self.text, self.outline.without(self.beside), reading)
        duties = outside(self.text, found, self.away)
        told = self._positions(sections, duties, self._masked(duties), own)
        positions = with_whole_studies(self.text, told, self.mentions)
        return self._with_people(with_absences(positions, absences), issued, applicant)

    def _about(self) -> Quotation | None:
        field = self._field("applicant")
        self.signers = find_signers(self.text, self.frame) if self.is_letter else []
        if not self.is_letter:
            return field
        return find_applicant(self.text, self.frame, field, self.signers)

    def _labelled_head(self) -> Quotation | None:
        """Give the employer of a form whose head names it with its address or telephone."""
        kinds = {field.kind for field in self.fields if field.line < _TOP}
        return self._field("employer") if kinds >= {"employer", "address", "phone"} else None

    def _field(self, kind: str) -> Quotation | None:
        found = next((field for field in self.fields if field.kind == kind), None)
        return field_title(self.text, found.start, found.end) if found else None

    def _employer_field(self) -> Quotation | None:
        """Give what a label names as the employer; a stop may stand in a legal form."""
        found = next((field for field in self.fields if field.kind == "employer"), None)
        end = form_end(self.text, found.start, found.end) if found else None
        if not found or not end:
            return self._field("employer")
        return Quotation(self.text[found.start : end], found.start, end)

    def _calendar(self, out: Sequence[Mention]) -> Calendar:
        starts = {mention.start for mention in out}
        close = {line.start for line in self.outline.part("close")}
        ends = [(line.start, line.end) for line in self.outline.lines if line.start in close]
        inside = [mention for mention in self.mentions if mention.start not in starts]
        told = [m for m in inside if not any(a <= m.start < b for a, b in ends)]
        usable = tuple(told or inside)  # testimonials have the span of time below the name
        return Calendar(self.text, usable, tuple(find_periods(self.text, usable)))

    def _reading(
        self, sections: Sequence[Section], applicant: Quotation | None, calendar: Calendar
    ) -> Reading:
        lines = self.outline.lines
        claimed = {lines[field.line].start for field in self.fields if field.kind in _CLAIMING}
        titles = [section.title.start for section in sections if section.title]
        titles += [self.top.start] if self.top and not is_told_in(self.text, self.top) else []
        titles += [project.line[0] for project in self.projects]
        claimed |= {line.start for at in titles for line in lines if line.start <= at <= line.end}
        dates = [(m.start, m.end) for m in calendar.mentions if not m.year_only]
        facts = [found.span() for found in FACT.finditer(self.text)]
        facts += [project.line for project in self.projects]
        names = called_by(self.text, applicant) if applicant else set()
        return Reading(self.is_letter, tuple(names), tuple(dates + facts), frozenset(claimed))

    def _masked(self, duties: Sequence[Duty]) -> str:
        """Hide duties, the close and lines of the head, so that no fact is read from them."""
        items = {line.start for line in self.outline.lines if BULLET.match(line.text)}
        spans: list[Span] = [
            (duty.start, duty.end)
            for duty in duties
            if self.is_letter or any(at in items for at in range(duty.start - 8, duty.start))
        ]
        beside = [self.outline.lines[at] for at in self.beside]
        spans += [(line.start, line.end) for line in (*self.outline.part("close"), *beside)]
        return hidden(self.text, [*spans, *self.away])

    def _positions(
        self, sections: Sequence[Section], duties: Sequence[Duty], masked: str, calendar: Calendar
    ) -> tuple[Position, ...]:
        calendar = Calendar(masked, calendar.mentions, calendar.periods)
        if len(sections) > 1:
            duties = without_titles(duties, [section.title for section in sections])
            told, shared = section_facts(self.text, masked, sections, self.fields, calendar)
            owned = shared_by_projects(duties, sections, self.projects, told) or section_duties(
                self.text, self.body, sections, duties
            )
            parts = [
                (section.title, facts, own)
                for section, facts, own in zip(sections, told, owned, strict=True)
            ]
            return assemble(parts, shared)
        facts = read_facts(self.text, masked, (0, len(self.text)), self.fields, calendar)
        facts = facts if self.is_letter else without_talk_of_now(facts)
        return self._told(sections, tuple(duties), masked, calendar, facts)

    def _told(
        self,
        sections: Sequence[Section],
        duties: tuple[Duty, ...],
        masked: str,
        calendar: Calendar,
        facts: Facts,
    ) -> tuple[Position, ...]:
        labelled = labelled_title(self.text, self.fields) or (
            sections[0].title if sections else None
        )
        body = self.outline.part("body") or list(self.outline.lines)
        titles = [labelled] if labelled else self._told_titles(masked, body)
        headings = heading_titles(self.text, body, titles) if self.is_letter else []
        named = {title.line.casefold(): title for _, title in headings}
        if not labelled and len(named) > 1:
            told = {title.line.casefold(): title for title in titles}
            titles = sorted((named | told).values(), key=lambda title: title.start)
        if len(titles) < 2:  # noqa: PLR2004
            title = titles[0] if titles else None
            spells = [replace(facts, tenure=one) for one in all_spells(calendar, facts.tenure)]
            return assemble([(title, told, duties) for told in spells], facts)
        parts = with_headings(
            told_parts(self.text, masked, titles, calendar, facts), headings, calendar
        )
        turns = [*headings, *project_turns(self.projects, parts)]
        owned = shared_in_turn(self.text, body, parts, without_titles(duties, titles), turns)
        own = [(title, part, shared) for (title, part), shared in zip(parts, owned, strict=True)]
        return assemble(own, NO_FACTS)

    def _told_titles(self, masked: str, body: Sequence[Line]) -> list[Quotation]:
        """Give the titles that the body states, else those above it."""
        if self.top:
            return [self.top]
        titles = body_titles(self.of_here, masked, body, self._applicant)
        if not self.is_letter:
            return titles
        return with_untold(self.of_here, titles, (self.body, self.outline), self._applicant)

    def _with_people(
        self, positions: tuple[Position, ...], issued: Mention | None, applicant: Quotation | None
    ) -> Letter:
        stated = issued.stated if issued else None
        codes = find_codes(self.text)
        if not self.is_letter:
            advert = self.text[:_OF_ADVERT]
            firm = find_employer((), self._employer_field()) or advertised_firm(advert)
            return Letter(
                self.id,
                self.text,
                with_heard_title(self.text, positions, unlike=False),
                employer=firm,
                country=find_country(self.text, self.frame, Contact(), [firm] if firm else []),
                applicant=applicant,
                issued=stated,
                codes=codes,
                language=language_of(self.text),
            )
        frame = self.frame
        firms = firms_of(self.text, frame, applicant)
        contact = find_contact(self.text, frame, self.mentions, applicant)
        found = Named(
            find_employer(firms, self._employer_field()),
            applicant,
            find_signatory(self.text, frame, applicant, self.signers),
        )
        named = completed(self.text, found)
        letterhead = find_letterhead(firms, frame) or self._labelled_head()
        letterhead = letterhead or head_of_employer(self.text, frame, named.employer)
        names = [name for name in (named.employer, letterhead) if name]
        return Letter(
            self.id,
            self.text,
            without_authors(self.of_here, frame, positions, unlike=not all(found)),
            "letter",
            named.employer,
            find_country(self.text, frame, contact, names),
            named.applicant,
            letterhead,
            contact,
            named.signatory,
            stated,
            codes,
            language_of(self.text),
        )
