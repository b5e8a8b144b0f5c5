"""What several outputs say in the same words."""

from __future__ import annotations

from classifier.precheck.result import CategoryShare, Range

_MOST_NAMED = 3
NOTHING = 0.005  # what two places would show as 0.00


def cut(months: float) -> str:
    """Give months with one place, cut off, so that too little never looks like enough."""
    return f"{int(months * 10) / 10:g}"


def range_words(figures: Range) -> str:
    """Give the least and the most, or the one figure that both are."""
    least, most = cut(figures.least), cut(figures.most)
    return least if least == most else f"{least} to {most}"


def share_words(share: CategoryShare) -> str:
    """Say how sure a category is for a position, and which candidate off the list stands by."""
    named = [one for one in share.listed if one.confidence >= NOTHING] or share.listed
    listed = ", ".join(f"{one.code} ({one.confidence:.2f})" for one in named[:_MOST_NAMED])
    text = f"{share.category} {share.confidence:.2f}: on it {listed}"
    if not share.rivals:
        return text
    rival, first = share.rivals[0], share.listed[0]
    likely = "likelier than" if rival.confidence > first.confidence else "beside"
    return f"{text}; {rival.code} ({rival.confidence:.2f}), {likely} {first.code}, is not on it"
