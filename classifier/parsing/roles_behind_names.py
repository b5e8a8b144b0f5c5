"""A role behind a name and a comma, where a first name may stand as well."""

from __future__ import annotations

from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.title_roles import names_job
from classifier.parsing.vocabulary import words

# Words for work that children are called by, too.
_GIVEN_NAMES = frozenset(
    words("archer carter chandler cooper fletcher hunter mason parker piper sawyer taylor tyler")
)


def ends_in_role(turned: str) -> bool:
    """Tell "Jane Doe, Line Cook" and "Jane Doe, Welder" from "Doe, Jane Ann"."""
    before, _, rest = turned.rpartition(",")
    behind = rest.split()
    if len(behind) == 1 and len(before.split()) > 1:
        named = behind[0].casefold() in _GIVEN_NAMES
        return not named and (ROLE_WORD.fullmatch(behind[0]) is not None or names_job(behind[0]))
    return len(behind) > 1 and ROLE_WORD.fullmatch(behind[-1]) is not None
