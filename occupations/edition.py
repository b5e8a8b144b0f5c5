"""What a catalogue says of itself: its manifest, ``catalogue.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from occupations.errors import CatalogueError

MANIFEST = "catalogue.toml"


class Edition(Struct, frozen=True):
    """Name, origin and the rules of one catalogue version.

    ``code_pattern`` is a regular expression that every code matches whole;
    ``teer_place`` is the place (from 0) of the digit of a code that states its
    TEER, None where the version has no such rule; ``unit_groups`` is the count
    that the version must have, None for any. ``predecessor`` names the version
    whose codes the table of predecessors leads from. ``classes`` names the set of trained
    class vectors that its codes stand for, empty where there is none.
    """

    name: str
    title: str
    origin: str
    code_pattern: str = r".+"
    teer_place: int | None = None
    unit_groups: int | None = None
    predecessor: str = ""
    predecessor_pattern: str = ""
    classes: str = ""
    source: dict[str, str] = field(default_factory=dict)

    def renamed(self, name: str) -> Edition:
        """Give the same edition under another name, which must do as a folder's name.

        Raises:
            CatalogueError: the name has characters that a folder's name can't have.
        """
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", name):
            raise CatalogueError(f"{name!r} is no name: use letters, digits, '.', '_' and '-'")
        return replace(self, name=name)

    def is_code(self, text: str) -> bool:
        """Tell whether ``text`` has the form of a code of this version."""
        return re.fullmatch(self.code_pattern, text) is not None

    def is_predecessor_code(self, text: str) -> bool:
        """Tell whether ``text`` has the form of a code of the version before this one."""
        pattern = self.predecessor_pattern
        return bool(pattern) and re.fullmatch(pattern, text) is not None

    def stated_teer(self, code: str) -> int | None:
        """Give the TEER that ``code`` states by this version's rule, None without a rule."""
        if self.teer_place is None:
            return None
        digit = code[self.teer_place : self.teer_place + 1]
        if not digit.isdecimal():
            raise CatalogueError(
                f"{self.title}: code {code!r} has no TEER at place {self.teer_place}"
            )
        return int(digit)


# Each key with its type and the check that its value must pass.
_KEYS: dict[str, tuple[type, Callable[[Any], bool]]] = {
    "name": (str, bool),
    "title": (str, bool),
    "origin": (str, bool),
    "code_pattern": (str, bool),
    "teer_place": (int, lambda place: place >= 0),
    "unit_groups": (int, lambda count: count > 0),
    "predecessor": (str, bool),
    "predecessor_pattern": (str, bool),
    "classes": (str, bool),
    "source": (dict, lambda table: all(isinstance(value, str) for value in table.values())),
}


def read_edition(folder: Path) -> Edition:
    """Read the manifest of the catalogue in ``folder``; without one it is named by the folder.

    Raises:
        CatalogueError: the manifest is no TOML, or has a key that is unknown or of a wrong type.
    """
    path = folder / MANIFEST
    default: dict[str, Any] = {
        "name": folder.name,
        "title": folder.name,
        "origin": f"folder {folder}",
    }
    if not path.is_file():
        return Edition(**default)
    try:
        keys = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise CatalogueError(f"{path}: no readable TOML ({error})") from error
    for key, value in keys.items():
        _check_key(path, key, value)
    return Edition(**{**default, **keys})


def _check_key(path: Path, key: str, value: object) -> None:
    if key not in _KEYS:
        raise CatalogueError(f"{path}: unknown key {key!r}; known are {', '.join(_KEYS)}")
    kind, passes = _KEYS[key]
    if type(value) is not kind or not passes(value):
        raise CatalogueError(f"{path}: {key} = {value!r} is no valid value")
    if key.endswith("pattern"):
        try:
            re.compile(str(value))
        except re.error as error:
            raise CatalogueError(f"{path}: {key} is no regular expression ({error})") from error
