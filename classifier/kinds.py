"""Every kind of finding there is: the tables of all parts, joined."""

from __future__ import annotations

from classifier.finding import FindingKind
from classifier.findings.kinds import KINDS as OF_LETTERS
from classifier.precheck.kinds import KINDS as OF_PRECHECKS

KINDS: tuple[FindingKind, ...] = (*OF_LETTERS, *OF_PRECHECKS)
