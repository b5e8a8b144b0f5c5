"""The control words of rich text that matter to its text."""

from __future__ import annotations

SIGNS = {
    b"tab": "\t", b"line": "\n", b"emdash": "—", b"endash": "–", b"bullet": "•",
    b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ",
    b"enspace": " ", b"qmspace": " ", b"lbr": "\n", b"softline": "\n",
}  # fmt: skip
SYMBOLS = {b"~": " ", b"_": "-", b"-": "", b"{": "{", b"}": "}", b"\\": "\\"}
# Groups whose content is no text of the document.
LEFT_OUT = frozenset(
    b"fonttbl colortbl stylesheet info pict object objdata nonshppict shprslt sp fldinst listtable "
    b"listoverridetable listpicture rsidtbl generator themedata colorschememapping datastore "
    b"xmlnstbl latentstyles footnote annotation atnid atnauthor atndate atnref atrfstart atrfend "
    b"bkmkstart bkmkend pn pntxta pntxtb filetbl revtbl ftnsep ftnsepc ftncn aftnsep aftnsepc "
    b"aftncn xe tc txe rxe template private mmathPr mailmerge docvar userprops formfield datafield "
    b"background htmltag ud nonesttables".split()
)
# Groups marked as ones that a reader may leave out, and that hold text all the same.
KEPT = frozenset({b"shpinst", b"shptxt", b"shpgrp", b"nesttableprops"})
EDGES = {
    b"header": "header", b"headerf": "header", b"headerl": "header", b"headerr": "header",
    b"footer": "footer", b"footerf": "footer", b"footerl": "footer", b"footerr": "footer",
    b"shptxt": "box",
}  # fmt: skip
SYMBOL_FONT = "symbol"
# The numbers that fonts give for the encoding of their letters.
CHARSETS = {
    0: "cp1252", 2: SYMBOL_FONT, 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gbk",
    136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
