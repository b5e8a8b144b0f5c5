"""Import an official release into the user's data folder."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from occupations.catalogue import Catalogue
from occupations.official import OfficialRelease, read_official
from occupations.official_file import Rows
from occupations.store import store


class Import(Struct, frozen=True):
    """What an import left behind; ``known`` is False for an edition not met before."""

    catalogue: Catalogue
    known: bool


def import_official(elements: Path, structure: Path, name: str | None = None) -> Import:
    """Read a release and store it under ``name``, or a name made of its version.

    Raises:
        CatalogueError: a file is no such file or cut off, or the store can't be written.
    """
    packaged = Catalogue.packaged()
    release = read_official(elements, structure, packaged)
    edition = release.edition.renamed(name) if name else release.edition
    return Import(store(edition, _completed(release, packaged)), release.known)


def _completed(release: OfficialRelease, packaged: Catalogue) -> dict[str, Rows]:
    """Add what the official files lack, for the codes that both catalogues have.

    French titles, everyday phrases, distinctions and predecessors come from the
    packaged catalogue.
    """
    groups = release.tables["unit_groups"]
    shared = {row["code"] for row in groups if row["code"] in packaged}
    codes = sorted(shared)
    french = {code: packaged[code].title_fr for code in codes}
    pairs = [d for code in codes for d in packaged.distinctions(code) if d.rival in shared]
    return {
        **release.tables,
        "unit_groups": [{**row, "title_fr": french.get(row["code"], "")} for row in groups],
        "everyday_phrases": [
            {"code": code, "phrase": phrase}
            for code in codes
            for phrase in packaged.everyday_phrases(code)
        ],
        "distinctions": [
            {"code": d.code, "rival": d.rival, "separating_duties": d.separating_duties}
            for d in pairs
        ],
        "predecessors": [
            {"predecessor": old, "code": new}
            for old, new in packaged.predecessor_pairs()
            if new in shared
        ],
    }
