"""Codes as people give them: of this version, or of the one before."""

from __future__ import annotations

from occupations.catalogue import Catalogue
from occupations.errors import UnknownCodeError


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
        raise UnknownCodeError(f"{edition.predecessor} has no unit group {code!r}")
    raise UnknownCodeError(
        f"{edition.title} has no unit group {code!r}; find one by title: dutymatch search TEXT"
    )
