"""The tiers: which encoders a match uses, and how their views are combined."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from models.confidence import Calibration
from models.encoder import Encoder, open_encoder
from models.errors import ModelError
from models.fusion import Fusion
from models.level import LevelModel

BEST, FAST, CUSTOM = "best", "fast", "custom"
ENCODERS: Mapping[str, tuple[str, ...]] = {FAST: ("static",), BEST: ("static", "minilm")}
TIERS = tuple(ENCODERS)
# The confidence from which the quick tier's answer stands. On folds that it had not seen, all
# encoders together were right just as often there: from 0.9 on, 0.91 of 45 O*NET occupations,
# 0.96 of 78 of ESCO and 1.00 of advertisements, letters and notes by either.
SURE = 0.9

# Weights for an encoder of the user's own choice, set by hand; they come without calibration.
_UNTUNED = {
    "duties": {"phrases": 1.0, "classes": 1.0, "lead": 0.5, "lexical": 2.0},
    "title": {"title": 1.0, "title_lexical": 1.0, "title_fuzzy": 1.0},
}


class Tier(Struct, frozen=True):
    """Encoders, the fusion of their views, and a calibration, None where there is none.

    ``quick`` is a tier of the first encoder alone; where it is sure, its answer stands, so
    that the other encoders read only what is hard. ``level`` tells the level of work by words
    and by the vectors of the first encoder; without it there is no such view.
    """

    name: str
    encoders: tuple[Encoder, ...]
    fusion: Fusion
    calibration: Calibration | None
    quick: Tier | None = None
    level: LevelModel | None = None

    @classmethod
    def packaged(cls, name: str) -> Tier:
        """Open the tier ``best`` or ``fast``.

        Raises:
            ModelError: the name is unknown, or an artefact is missing or damaged.
        """
        if name not in ENCODERS:
            raise ModelError(f"no tier {name!r}: give one of {', '.join(TIERS)}")
        encoders = tuple(open_encoder(encoder) for encoder in ENCODERS[name])
        level = LevelModel.packaged()

        def opened(name: str, encoders: tuple[Encoder, ...]) -> Tier:
            fusion, calibration = Fusion.packaged(name), Calibration.packaged(name)
            return cls(name, encoders, fusion, calibration, level=level)

        tier = opened(name, encoders)
        return tier if name == FAST else replace(tier, quick=opened(FAST, encoders[:1]))

    @classmethod
    def custom(cls, encoder: Encoder) -> Tier:
        """Make a tier of one encoder, its views combined by untuned weights."""
        channel = encoder.name.partition(":")[0]
        return cls(CUSTOM, (encoder,), Fusion(untuned_weights(channel)), None)


def untuned_weights(channel: str) -> dict[str, dict[str, float]]:
    """Give weights by kind of input for the views of one encoder and the words."""
    lexical = {"lexical", "title_lexical", "title_words", "title_fuzzy"}
    named = {
        kind: {
            view if view in lexical else f"{channel}.{view}": weight
            for view, weight in weights.items()
        }
        for kind, weights in _UNTUNED.items()
    }
    halved = {view: weight / 2 for view, weight in named["title"].items()}
    return {**named, "both": named["duties"] | halved}
