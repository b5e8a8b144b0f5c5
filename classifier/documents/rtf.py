"""Rich text (.rtf), by its control words.

striprtf leaves out headers and text boxes and keeps hidden text, so the few control
words that carry text are followed here, as RTF 1.9.1 defines them.
"""

from __future__ import annotations

import codecs
import re

from msgspec import Struct
from msgspec.structs import replace

from classifier.documents.blocks import Blocks, Line
from classifier.documents.numbers import is_page_number
from classifier.documents.rtf_stream import Stream
from classifier.documents.rtf_words import (
    CHARSETS,
    EDGES,
    KEPT,
    LEFT_OUT,
    SIGNS,
    SYMBOL_FONT,
    SYMBOLS,
)
from classifier.documents.text import Text

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|([^\\{}\r\n]+)"
)
_FONT = re.compile(rb"\\f(\d{1,6})\b[^;{}]{0,200}?\\fcharset(\d{1,3})")
_FONTS = 200_000  # bytes of the table of fonts
_CUT_OFF = "the document ends early, as if it was cut off; its end may be missing"


def read(data: bytes) -> Text:
    """Read the text of an RTF document.

    Raises:
        LetterError: it is longer than a letter can be.
    """
    reader = _Reader(_fonts(data))
    whole = reader.run(data)
    blocks = Blocks()
    for name in ("header", "body", "footer"):
        blocks.gap()
        parts = reader.streams[name].parts
        edge = name != "body"
        blocks.add(
            p for p in parts if not (edge and isinstance(p, Line) and is_page_number(p.text))
        )
    return Text(blocks.text(), "rtf", () if whole else (_CUT_OFF,))


def _fonts(data: bytes) -> dict[int, str]:
    """Give the encoding of each font that states one."""
    start = data.find(b"\\fonttbl")
    table = data[start : start + _FONTS] if start >= 0 else b""
    found = ((int(font), int(charset)) for font, charset in _FONT.findall(table))
    return {font: CHARSETS[charset] for font, charset in found if charset in CHARSETS}


class _Group(Struct, frozen=True):
    """What holds inside a pair of braces; a stream of "" is left out."""

    stream: str = "body"
    font: int = -1
    hidden: bool = False
    substitutes: int = 1
    optional: bool = False
    is_mark: bool = False


class _Reader:
    """Follows the control words; what is visible goes to the stream of its group."""

    def __init__(self, fonts: dict[int, str]) -> None:
        self.streams = {name: Stream() for name in ("header", "body", "footer", "box", "mark", "")}
        self._fonts = fonts
        self._encoding = "cp1252"
        self._group = _Group()
        self._outer: list[_Group] = []
        self._skip = 0  # characters that stand in for the last one by number
        self._bytes = b""

    def run(self, data: bytes) -> bool:
        """Read the document; tells whether it ends where it should."""
        at, end = 0, len(data)
        while at < end:
            found = _TOKEN.match(data, at)
            if found is None:  # a line break or a stray backslash
                at += 1
                continue
            at = found.end()
            word, number, code, symbol, brace, text = found.groups()
            if word == b"bin":
                at += max(0, int(number or 0))
            elif word:
                self._word(word, None if number is None else int(number))
            elif brace:
                self._brace(brace)
                if brace == b"}" and not self._outer:
                    break
            else:
                self._characters(code, symbol, text)
        self._flush()
        for stream in self.streams.values():
            stream.end_line()
        return not self._outer

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        if brace == b"{":
            self._outer.append(self._group)
            self._group = replace(self._group, optional=False)
        elif self._outer:
            inner, self._group = self._group, self._outer.pop()
            if inner.is_mark and not self._group.is_mark:
                self.streams[self._group.stream].mark = self.streams["mark"].taken()
            if inner.stream == "box" and self._group.stream != "box":
                self._group_stream.boxes += self.streams["box"].all_parts()

    @property
    def _group_stream(self) -> Stream:
        return self.streams[self._group.stream]

    def _characters(self, code: bytes | None, symbol: bytes | None, text: bytes | None) -> None:
        if symbol == b"*":
            self._group = replace(self._group, optional=True)
        elif symbol in (b"\n", b"\r"):
            self._word(b"par", None)
        elif symbol is not None:
            self._write(SYMBOLS.get(symbol, ""))
        elif code is not None:
            self._letters(bytes((int(code, 16),)))
        elif text is not None:
            self._letters(text)

    def _letters(self, text: bytes) -> None:
        skipped = min(self._skip, len(text))
        self._skip -= skipped
        if self._group.stream and not self._group.hidden:
            self._bytes += text[skipped:]

    def _flush(self) -> None:
        """Decode the letters gathered in the encoding of their font."""
        if not self._bytes:
            return
        encoding = self._fonts.get(self._group.font, self._encoding)
        if encoding == SYMBOL_FONT:
            text = "".join(chr(0xF000 + byte) if byte > ord(" ") else " " for byte in self._bytes)
        else:
            text = self._bytes.decode(encoding, errors="replace")
        self._bytes = b""
        self._group_stream.text.append(text)

    def _write(self, text: str) -> None:
        self._flush()
        if self._group.stream and not self._group.hidden:
            self._group_stream.text.append(text)

    def _word(self, word: bytes, number: int | None) -> None:
        self._flush()
        if word == b"u":
            self._write(chr((number or 0) & 0xFFFF))
            self._skip = self._group.substitutes
            return
        self._skip = 0
        if self._group.optional and word not in KEPT:
            self._group = replace(self._group, stream="")
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif self._group.stream and not self._destination(word):
            self._setting(word, number)

    def _destination(self, word: bytes) -> bool:
        """Follow a word that says what a group is for."""
        if word in LEFT_OUT:
            self._group = replace(self._group, stream="")
        elif word in EDGES:
            self._group = replace(self._group, stream=EDGES[word], optional=False)
        elif word in (b"listtext", b"pntext"):
            self._group = replace(self._group, stream="mark", is_mark=True)
        elif word in KEPT:
            self._group = replace(self._group, optional=False)
        else:
            return False
        return True

    def _setting(self, word: bytes, number: int | None) -> None:
        """Follow a word that ends something or says how text is set."""
        if self._group_stream.end(word):
            return
        if word == b"f":
            self._group = replace(self._group, font=number or 0)
        elif word in (b"v", b"deleted"):
            self._group = replace(self._group, hidden=number != 0)
        elif word == b"plain":
            self._group = replace(self._group, hidden=False)
        elif word == b"uc":
            self._group = replace(self._group, substitutes=max(0, min(number or 0, 10)))
        elif word == b"ansicpg":
            self._encoding = _codec(f"cp{number}")
        elif word == b"mac":
            self._encoding = "mac_roman"


def _codec(name: str) -> str:
    try:
        return codecs.lookup("utf-8" if name == "cp65001" else name).name
    except LookupError:
        return "cp1252"
