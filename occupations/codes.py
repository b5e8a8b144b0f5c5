"""Codes as people give them: of this version, or of the one before."""

from __future__ import annotations

from occupations.catalogue import Catalogue
from occupations.errors import UnknownCodeError

# Tables of public statistics give the senior managers of all kinds as one, under a code of its
# own, which is no unit group.
_TOGETHER = {"00018": ("00011", "00012", "00013", "00014", "00015")}
_MOST_NAMED = 6
_SEARCH = "find one by title: dutymatch search TEXT"


def resolve(catalogue: Catalogue, code: str) -> tuple[str, ...]:
    """Give the codes that ``code`` stands for: itself, or its successors.

    Raises:
        UnknownCodeError: it is a code of neither version.
    """
    if code in catalogue:
        return (code,)
    edition = catalogue.edition
    if edition.is_predecessor_code(code):
        if successors := catalogue.successors(code):
            return successors
        raise UnknownCodeError(f"{edition.predecessor} has no unit group {code!r}; {_SEARCH}")
    raise UnknownCodeError(
        f"{edition.title} has no unit group {code!r}; {_hint(catalogue, code)}{_SEARCH}"
    )


def _hint(catalogue: Catalogue, code: str) -> str:
    """Name the unit groups that an unknown code may be meant for; empty where none are near."""
    parts = _TOGETHER.get(code, ())
    if parts and all(part in catalogue for part in parts):
        return f"some tables count {', '.join(parts)} under it, claim one of these, or "
    if not catalogue.edition.is_code(code):
        return ""
    near = [one for one in catalogue.codes if one[:-1] == code[:-1]]
    return f"near it are {', '.join(near)}; " if 0 < len(near) <= _MOST_NAMED else ""
