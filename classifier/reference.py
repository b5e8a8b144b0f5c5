"""Texts beside the catalogue that only figures are taken from, never sentences.

When the packaged index is built, the official wording and occupations of other
classifications add vectors and hashed weights. None of their text is stored.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct, field


class Reference(Struct, frozen=True):
    """By unit group: duties in another wording, titles, statements, other texts with a weight.

    ``statements`` are single duties in other people's ways of putting them; they are
    matched against like everyday phrases. Where ``duties`` has as many entries as the unit
    group has main duties, they are taken as the same duties in the same order.
    """

    duties: Mapping[str, Sequence[str]] = field(default_factory=dict)
    titles: Mapping[str, Sequence[str]] = field(default_factory=dict)
    statements: Mapping[str, Sequence[str]] = field(default_factory=dict)
    documents: Mapping[str, Sequence[str]] = field(default_factory=dict)
    document_weight: float = 0.3
    leads: Mapping[str, str] = field(default_factory=dict)


NO_REFERENCE = Reference()
