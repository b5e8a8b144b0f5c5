"""Every kind of finding there is: the tables of all parts, joined."""

from __future__ import annotations

from classifier.finding import FindingKind
from classifier.findings.kinds import KINDS as OF_LETTERS

KINDS: tuple[FindingKind, ...] = (*OF_LETTERS,)
