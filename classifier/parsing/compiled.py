"""The code of compiled patterns, kept on disk between starts as Python keeps its bytecode.

Compiling what a first letter needs takes ten times as long as reading it. The numbers that
``re`` makes of a pattern are kept under its text and flags, so that no other pattern is ever
given for it, in a file for this very Python alone. Whatever goes wrong, patterns are
compiled as ever.
"""

from __future__ import annotations

import importlib
import re
import sys
import zlib
from array import array
from pathlib import Path
from typing import Any, cast

import msgspec

from classifier.cache import cache_folder

# What ``re`` is made of; another Python may have it no more, or otherwise.
_PARTS = ("_sre", "re._compiler", "re._parser")
_UNFIT = (
    ImportError,
    LookupError,
    AttributeError,
    TypeError,
    ValueError,
    RuntimeError,
    OverflowError,
)
_MOST = 1000  # codes in a file, those of former versions of this package included
_CHECK = 4  # bytes before the entries, by which damage is seen

Key = tuple[str, int]


class Code(msgspec.Struct, frozen=True, array_like=True):
    """A pattern's text and flags, and what ``re`` makes of them."""

    source: str
    flags: int
    all_flags: int
    code: bytes
    groups: int
    names: dict[str, int]


def encoded(source: str, flags: int) -> Code:
    """Compile a pattern to what can be kept."""
    _, compiler, parser = map(importlib.import_module, _PARTS)
    tree = parser.parse(source, flags)
    code = array("I", compiler._code(tree, flags))  # noqa: SLF001 - re has no other way to it
    state: Any = tree.state
    names = dict(state.groupdict)
    return Code(source, flags, int(flags | state.flags), code.tobytes(), state.groups - 1, names)


def decoded(kept: Code) -> re.Pattern[str]:
    """Make a pattern of what was kept; ``re`` checks the code."""
    sre: Any = importlib.import_module(_PARTS[0])
    numbers = array("I", kept.code).tolist()
    groups: list[str | None] = [None] * (kept.groups + 1)
    for name, place in kept.names.items():
        groups[place] = name
    made = sre.compile(kept.source, kept.all_flags, numbers, kept.groups, kept.names, tuple(groups))
    return cast("re.Pattern[str]", made)


class Shelf:
    """The codes that a file holds, and those that are new since it was read."""

    def __init__(self, path: Path) -> None:
        """Read the file; an absent or damaged one holds nothing."""
        self.path = path
        self.codes = {(code.source, code.flags): code for code in _read(path)}
        self.fresh = False

    def pattern(self, source: str, flags: int) -> re.Pattern[str]:
        """Give a compiled pattern, from its code where that is kept."""
        kept = self.codes.get((source, flags))
        try:
            if kept is None:
                kept = self.codes[source, flags] = encoded(source, flags)
                self.fresh = True
            return decoded(kept)
        except _UNFIT:
            self.fresh |= self.codes.pop((source, flags), None) is not None
            return re.compile(source, flags)

    def write(self, known: set[Key]) -> None:
        """Write the codes where there are new ones, all or nothing; of too many, the ``known``."""
        if not self.fresh:
            return
        import tempfile

        codes = [c for key, c in self.codes.items() if key in known or len(self.codes) <= _MOST]
        entries = msgspec.msgpack.encode(codes)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=self.path.parent, prefix=".new-") as scratch:
                new = Path(scratch) / self.path.name
                new.write_bytes(zlib.crc32(entries).to_bytes(_CHECK, "big") + entries)
                new.replace(self.path)
        except OSError:
            return  # the next start compiles again
        self.fresh = False


def _read(path: Path) -> list[Code]:
    try:
        held = path.read_bytes()
        if zlib.crc32(held[_CHECK:]).to_bytes(_CHECK, "big") != held[:_CHECK]:
            return []
        return msgspec.msgpack.decode(held[_CHECK:], type=list[Code])
    except (OSError, msgspec.DecodeError):
        return []


def shelf_path() -> Path:
    """Name the file for this very Python: the code of another one may mean something else."""
    about = f"{sys.version} {sys.maxsize} {sys.byteorder} {sys.implementation.cache_tag}"
    return cache_folder() / f"patterns-{zlib.crc32(about.encode()):08x}.bin"
