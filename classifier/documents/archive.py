"""Zip archives, opened with bounds on what they may hold."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from classifier.errors import LetterError

MOST_MEMBERS = 5_000
LARGEST_MEMBER = 20_000_000  # bytes, unpacked
_ENCRYPTED = 1  # a bit of a member's flags
_DAMAGED = "this {kind} is damaged or cut off; save or send it again"


class Archive:
    """The members of a zip archive by name; all that is read together has a bound."""

    def __init__(self, archive: zipfile.ZipFile, kind: str) -> None:
        """Hold an open archive; ``kind`` is what errors call it."""
        self._archive, self._kind = archive, kind
        self._left = LARGEST_MEMBER
        self.names = frozenset(archive.namelist())

    def read(self, name: str) -> bytes | None:
        """Unpack a member, None where there is none of that name.

        Raises:
            LetterError: it is damaged or protected, or unpacks to more than a letter can be.
        """
        if name not in self.names:
            return None
        member = self._archive.getinfo(name)
        if member.flag_bits & _ENCRYPTED:
            raise LetterError(f"this {self._kind} is protected by a password; save it without one")
        try:
            with self._archive.open(member) as stream:
                data = stream.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
            raise LetterError(_DAMAGED.format(kind=self._kind)) from error
        self._left -= len(data)
        if self._left < 0:
            message = f"this {self._kind} unpacks to more than {LARGEST_MEMBER // 1_000_000} MB"
            raise LetterError(f"{message}; copy its text and paste that")
        return data


@contextmanager
def opened(data: bytes, kind: str = "archive") -> Iterator[Archive]:
    """Open the bytes of an archive.

    Raises:
        LetterError: it is damaged, or has more members than a document has.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise LetterError(_DAMAGED.format(kind=kind)) from error
    with archive:
        if len(archive.namelist()) > MOST_MEMBERS:
            raise LetterError(f"this {kind} has too many parts; copy its text and paste that")
        yield Archive(archive, kind)
