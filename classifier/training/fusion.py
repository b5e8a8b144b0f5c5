"""Fit the fusion and its calibration, and write them as plain numbers.

The cases are the reference occupations whose code is sure (split ``train``) and our
own texts in ``cases/``. Each is scored by encoders, an index and a lexicon that have not
seen it (``classifier.training.crossfit``). Confidence is fitted on scores by weights that
don't know the unit group of the case; that of a tier with a quick one before it on those
cases alone that the quick one is not sure of, as it is asked about no others.

Run: ``python -m classifier.training.fusion REFERENCE FOLDS --tier fast --output fast.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from classifier.tier import BEST, ENCODERS, FAST, SURE
from classifier.training.crossfit import fold_scorers
from classifier.training.examples import SEED, Example, Examples, texts
from models.confidence import COVERAGES, conformal_threshold, softened

PARTS = 5  # of the unit groups, for the weights
# Words from which on more make nothing surer, by tier and kind. Chosen after the fit, among 15 to
# 80 and none, by the likelihood of the right group on unseen O*NET and ESCO and on letters.
MOST_WORDS = {FAST: {}, BEST: {"duties": 30}}
PENALTY, SHARPNESS_PENALTY = 0.01, 0.02
RIVALS = 80  # groups that an example is fitted against, the highest of all views together
ITERATIONS = 100
STRANGERS = ("esco", "onet")  # texts that nobody wrote for this purpose
# Texts by strangers count more than those that were written for this purpose.
DOMAINS = {
    "onet": 2.0,
    "esco": 2.0,
    "pasted": 0.4,
    "letter": 0.4,
    "tasks": 0.4,
    "summary": 0.4,
    "advert": 0.4,
    "note": 0.4,
    "title": 1.0,
    "pasted part": 0.2,
    "letter part": 0.2,
    "note part": 0.2,
}


def domain_weights(sample: Sequence[Example]) -> NDArray[np.float64]:
    """Weigh examples so that every domain has the share it is given."""
    domains = [example.domain for example in sample]
    counts = {domain: domains.count(domain) for domain in set(domains)}
    weights = np.array([DOMAINS[domain] / counts[domain] for domain in domains])
    return np.asarray(weights / weights.sum())


def _rivals(example: Example) -> NDArray[np.float32]:
    """Give the views of the right group and of its strongest rivals, the right one first."""
    strength = example.views.sum(axis=0)
    strength[example.answer] = np.inf
    order = np.argsort(-strength, kind="stable")[:RIVALS]
    return np.asarray(example.views[:, order])


def fit(sample: Sequence[Example], *, weights_fixed: bool = False) -> tuple[Any, Any]:
    """Maximise the likelihood of the right groups; give view weights and sharpness.

    With ``weights_fixed`` the views count as they are, and only the sharpness is fitted.
    """
    import torch

    views = torch.tensor(np.stack([_rivals(e) for e in sample]))
    features = torch.tensor(np.stack([e.features for e in sample]), dtype=torch.float32)
    share = torch.tensor(domain_weights(sample), dtype=torch.float32)
    raw = torch.full((views.shape[1],), -0.5, requires_grad=True)
    sharpness = torch.zeros(features.shape[1], requires_grad=True)
    learned = [sharpness] if weights_fixed else [raw]
    optimiser = torch.optim.LBFGS(learned, max_iter=ITERATIONS, line_search_fn="strong_wolfe")
    one = torch.ones(views.shape[1])

    def loss() -> Any:  # noqa: ANN401 - a tensor
        optimiser.zero_grad()
        weights = one if weights_fixed else torch.nn.functional.softplus(raw)
        scores = torch.einsum("v,evg->eg", weights, views)
        logits = torch.exp(features @ sharpness)[:, None] * scores
        losses = torch.logsumexp(logits, 1) - logits[:, 0]
        penalty = PENALTY * (weights**2).sum() + SHARPNESS_PENALTY * (sharpness[1:] ** 2).sum()
        total = (share * losses).sum() + penalty
        total.backward()
        return total

    optimiser.step(loss)
    weights = torch.nn.functional.softplus(raw).detach().numpy()
    return weights, sharpness.detach().numpy()


def probabilities(example: Example, weights: Any, sharpness: Any) -> NDArray[np.float64]:  # noqa: ANN401
    """Give what the model would show for one example, shape (groups,)."""
    sharp = float(np.exp(example.features @ sharpness))
    return softened(sharp * (weights @ example.views).astype(np.float64))


def unseen_scores(sample: Sequence[Example]) -> list[Example]:
    """Score each example by weights fitted without its unit group, as one view of weight 1."""
    part_of = np.random.default_rng(SEED).permutation(10_000) % PARTS
    parts = part_of[np.array([example.answer for example in sample])]
    fitted = [
        fit([e for e, own in zip(sample, parts, strict=True) if own != part])[0]
        for part in range(PARTS)
    ]
    return [
        Example((fitted[part] @ e.views)[None, :], e.features, e.answer, e.domain)
        for e, part in zip(sample, parts, strict=True)
    ]


def thresholds(unseen: Sequence[Example], shown: Sequence[Any]) -> dict[str, float]:
    """Find thresholds that reach each coverage in either kind of strangers' texts."""
    right = [
        np.array([p[e.answer] for p, e in zip(shown, unseen, strict=True) if e.domain == domain])
        for domain in STRANGERS
    ]
    return {
        name: min(conformal_threshold(own, np.ones(len(own)), float(name)) for own in right)
        for name in COVERAGES
    }


def report(unseen: Sequence[Example], shown: Sequence[Any], threshold: float) -> list[str]:
    """Say for each domain how often the unseen are right, how sure, and how large the sets."""
    lines = []
    for domain in sorted({e.domain for e in unseen}):
        own = [(p, e) for p, e in zip(shown, unseen, strict=True) if e.domain == domain]
        ranks = np.array([(p > p[e.answer]).sum() for p, e in own])
        sets = np.array([max(1, (p >= threshold).sum()) for p, _ in own])
        lines.append(
            f"  {domain:<12} n={len(own)} top1={(ranks == 0).mean():.3f}"
            f" top5={(ranks < 5).mean():.3f} shown={np.mean([p.max() for p, _ in own]):.3f}"  # noqa: PLR2004
            f" set={sets.mean():.2f} covers={(ranks < sets).mean():.3f}"
        )
    return lines


def gathered(reference: Path, folds: Path, tier: str) -> Examples:
    """Score all cases by scorers of ``tier`` that don't know them."""
    examples = Examples(list(texts(reference)))
    for fold, scorer in fold_scorers(reference, folds, tier):
        examples.add(scorer, fold)
    return examples


class Kind(NamedTuple):
    """What was fitted for one kind of input, and what it shows of cases it doesn't know."""

    sample: list[Example]
    unseen: list[Example]
    shown: list[NDArray[np.float64]]
    sharpness: NDArray[np.float64]

    @classmethod
    def of(cls, sample: list[Example], known: Sequence[NDArray[np.float64] | None]) -> Kind:
        """Fit a kind; ``known`` is what a quick tier shows where it is sure, else None."""
        unseen = unseen_scores(sample)
        hard = [example for example, own in zip(unseen, known, strict=True) if own is None]
        _, sharpness = fit(hard, weights_fixed=True)
        one = np.ones(1, dtype=np.float32)
        shown = [
            probabilities(example, one, sharpness) if own is None else own
            for example, own in zip(unseen, known, strict=True)
        ]
        return cls(sample, unseen, shown, sharpness)

    def sure(self) -> list[NDArray[np.float64] | None]:
        """Give what it shows of a case that it is sure of, None for others."""
        return [own if own.max() >= SURE else None for own in self.shown]


def fitted(examples: Examples, quick: dict[str, Kind] | None) -> dict[str, Kind]:
    """Fit every kind of input."""
    return {
        kind: Kind.of(sample, quick[kind].sure() if quick else [None] * len(sample))
        for kind, sample in examples.found.items()
    }


def record_of(kinds: dict[str, Kind], names: dict[str, list[str]]) -> dict[str, Any]:
    """Give what is kept of the kinds, and say on standard output how good they are."""
    record: dict[str, Any] = {"weights": {}, "sharpness": {}, "thresholds": {}}
    for name, kind in kinds.items():
        found = thresholds(kind.unseen, kind.shown)
        weights = fit(kind.sample)[0]
        record["weights"][name] = {
            view: round(float(weight), 4) for view, weight in zip(names[name], weights, strict=True)
        }
        record["sharpness"][name] = [round(float(x), 5) for x in kind.sharpness]
        record["thresholds"][name] = {share: round(value, 5) for share, value in found.items()}
        lines = [f"{name}: {record['weights'][name]}"]
        lines += report(kind.unseen, kind.shown, found["0.9"])
        sys.stdout.write("\n".join(lines) + "\n")
    return record


def main() -> None:
    """Parse the command line, fit every kind of input and write one JSON file."""
    parser = argparse.ArgumentParser(description="Fit the fusion of one tier.")
    parser.add_argument("reference", type=Path)
    parser.add_argument("folds", type=Path)
    parser.add_argument("--tier", choices=sorted(ENCODERS), required=True)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    quick = None
    if arguments.tier == BEST:
        quick = fitted(gathered(arguments.reference, arguments.folds, FAST), None)
    examples = gathered(arguments.reference, arguments.folds, arguments.tier)
    record = record_of(fitted(examples, quick), examples.names)
    record["most_words"] = MOST_WORDS[arguments.tier]
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
