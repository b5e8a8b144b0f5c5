"""Plain text in any encoding."""

from __future__ import annotations

import codecs
import re

from classifier.documents.characters import normalised
from classifier.documents.text import LONGEST, too_long
from classifier.errors import LetterError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_REMEDY = "copy its text and paste that"
_CONTROLS = 0.1  # share of control characters above which bytes are no text
_LONGEST_DATA = 4 * LONGEST + 4  # bytes, four for each character at most
_ZEROS = 0.3  # share of zero bytes in one place of two or four that shows UTF-16 or UTF-32
_SAMPLE = 32_768  # bytes that an encoding is told by
_FOREIGN = 0.2  # share of bytes above 127 among letters: above it no western encoding
_NOT_LETTERS = rb"[\x00-\x40\x5b-\x60\x7b-\x7f]+"
# Quotes, dashes and bullets of Mac OS Roman, which are rare letters in Windows-1252.
_MAC = rb"(?:(?<=[a-z])\xd5(?=[a-z])|[\xd2\xd3\xd0\xd1]|(?:^|[\r\n])[ \t]{0,9}\xa5)"
_WINDOWS = rb"[\x91-\x97]"
_OTHERS = [
    "cp1251", "cp1250", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "cp874", "koi8_r", "cp866", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "iso8859_2",
    "iso8859_5", "iso8859_7",
]  # fmt: skip


def decoded(data: bytes) -> str:
    """Turn bytes into text: by byte order mark, else UTF-8, else what the bytes look like.

    Ligatures, soft hyphens and marks of zero width are gone from it.

    Raises:
        LetterError: the bytes are empty, too many or no text.
    """
    if len(data) > _LONGEST_DATA:
        raise too_long()
    text = _decoded(data)
    if len(text) > LONGEST:
        raise too_long()
    if not text.strip("\ufeff \t\r\n\f\v\0"):
        raise LetterError("there is no text in it; give duties, a line each")
    controls = sum(char < " " and char not in "\t\n\r\f\v" for char in text)
    if controls > _CONTROLS * len(text):
        raise LetterError(f"binary data, no text; {_REMEDY}")
    return normalised(text)


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    wide = _wide(data)
    if wide and (not text or "\0" in text):
        return _strictly(data, wide)
    return text or data.decode(_encoding(data), errors="replace")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"broken {encoding.upper()} text (byte {error.start}); {_REMEDY}"
        raise LetterError(message) from error


def _wide(data: bytes) -> str:
    """Tell UTF-16 and UTF-32 without a byte order mark by where their zero bytes stand."""
    sample = data[:_SAMPLE]
    zeros = [sample[at::4].count(0) / max(1, len(sample) // 4) for at in range(4)]
    full = [share > 1 - _ZEROS for share in zeros]
    if full in ([False, True, True, True], [True, True, True, False]) and len(data) % 4 == 0:
        return "utf-32-be" if full[0] else "utf-32-le"
    if len(data) % 2 or len(data) < 4:  # noqa: PLR2004
        return ""
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > 1 - _ZEROS and even < _ZEROS:
        return "utf-16-le"
    return "utf-16-be" if even > 1 - _ZEROS and odd < _ZEROS else ""


def _encoding(data: bytes) -> str:
    """Tell the encoding of text that is not UTF-8: western, unless it is mostly other letters."""
    sample = data[:_SAMPLE]
    letters = re.sub(_NOT_LETTERS, b"", sample)
    high = sum(byte > 127 for byte in letters)  # noqa: PLR2004
    if high > _FOREIGN * len(letters):
        return _guessed(sample)
    mac, windows = len(re.findall(_MAC, sample)), len(re.findall(_WINDOWS, sample))
    return "mac_roman" if mac > windows else "cp1252"


def _guessed(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=_OTHERS, preemptive_behaviour=False).best()
    return best.encoding if best else "cp1252"
