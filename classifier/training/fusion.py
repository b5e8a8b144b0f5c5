"""Fit the fusion and its calibration, and write them as plain numbers.

The cases are the reference occupations whose code is sure (split ``train``) and the
written notes and letters in ``cases/``; the encoders saw none of them. Folds are by
unit group. Weights are fitted on all folds but one and confidence on the one left
out, so that no case is judged by weights that know its occupation.

Run: ``python -m classifier.training.fusion REFERENCE --tier fast --output fast.json``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from classifier.scoring import Scorer
from classifier.tier import ENCODERS, Tier, untuned_weights
from classifier.training.material import SURE, reference_occupations
from models.confidence import COVERAGES, conformal_threshold, softened
from models.encoder import open_encoder
from models.fusion import Fusion, standardised
from occupations.catalogue import Catalogue

CASES = Path(__file__).parent / "cases" / "written.jsonl"
FOLDS, SEED = 5, 7
KINDS = ("duties", "title", "both")
PENALTY = 0.02
WRONG_TITLES = 0.3  # share of the letters with a title that get another occupation's
RATE, STEPS = 0.05, 400
# Texts by strangers count more than those that were written for this purpose.
DOMAINS = {
    "onet": 2.0,
    "esco": 2.0,
    "pasted": 1.0,
    "letter": 1.0,
    "pasted part": 0.5,
    "letter part": 0.5,
}


@dataclass(frozen=True, slots=True)
class Example:
    """A letter as the fusion sees it: standardised views, shape (views, groups)."""

    views: NDArray[np.float32]
    features: NDArray[np.float64]
    answer: int
    domain: str


@dataclass(frozen=True, slots=True)
class Text:
    """What an example is made from."""

    title: str
    duties: tuple[str, ...]
    code: str
    domain: str


def texts(reference: Path) -> Iterator[Text]:
    """Give every case whole, and the written ones also cut down to two lines and to one."""
    draw = np.random.default_rng(SEED)
    for record in reference_occupations(reference, "train"):
        if record["label"] in SURE:
            titles = [record["title"], *record["alternate_titles"]]
            title = titles[int(draw.integers(len(titles)))]
            yield Text(title, tuple(record["duties"]), record["noc2021"], record["source"])
    with CASES.open(encoding="utf-8") as stream:
        for record in map(json.loads, stream):
            domain, duties = record["id"].partition("-")[0], record["duties"]
            (code,) = record["expected"]
            for count in (len(duties), 2, 1):
                places = sorted(draw.choice(len(duties), count, replace=False))
                part = "" if count == len(duties) else " part"
                chosen = tuple(duties[place] for place in places)
                yield Text(record["title"], chosen, code, domain + part)


def examples(scorer: Scorer, kind: str, cases: Sequence[Text], names: list[str]) -> list[Example]:
    """Score every case as input of one kind; some titles are another occupation's."""
    draw = np.random.default_rng(SEED)
    place = {code: at for at, code in enumerate(scorer.catalogue.codes)}
    found = []
    for case in cases:
        if kind != "duties" and case.domain.endswith("part"):
            continue
        title = "" if kind == "duties" else case.title
        if kind == "both" and draw.random() < WRONG_TITLES:
            title = cases[int(draw.integers(len(cases)))].title
        reading = scorer.read(title, () if kind == "title" else case.duties)
        views = np.stack([standardised(reading.views[name]) for name in names])
        features = reading.extent.features()
        found.append(Example(views, features, place[case.code], case.domain))
    return found


def domain_weights(sample: Sequence[Example]) -> NDArray[np.float64]:
    """Weigh examples so that every domain has the share it is given."""
    domains = [example.domain for example in sample]
    counts = {domain: domains.count(domain) for domain in set(domains)}
    weights = np.array([DOMAINS[domain] / counts[domain] for domain in domains])
    return np.asarray(weights / weights.sum())


def fit(sample: Sequence[Example], *, weights_fixed: Any = None) -> tuple[Any, Any]:  # noqa: ANN401
    """Maximise the likelihood of the right groups; give view weights and sharpness."""
    import torch

    views = torch.tensor(np.stack([e.views for e in sample]))
    features = torch.tensor(np.stack([e.features for e in sample]), dtype=torch.float32)
    answers = torch.tensor([e.answer for e in sample])
    share = torch.tensor(domain_weights(sample), dtype=torch.float32)
    raw = torch.zeros(views.shape[1], requires_grad=True)
    sharpness = torch.zeros(features.shape[1], requires_grad=True)
    learned = [sharpness] if weights_fixed is not None else [raw, sharpness]
    optimiser = torch.optim.Adam(learned, lr=RATE)
    fixed = None if weights_fixed is None else torch.tensor(weights_fixed, dtype=torch.float32)
    for _ in range(STEPS):
        weights = torch.nn.functional.softplus(raw) if fixed is None else fixed
        scores = torch.einsum("v,evg->eg", weights, views)
        logits = torch.exp(features @ sharpness)[:, None] * scores
        losses = torch.nn.functional.cross_entropy(logits, answers, reduction="none")
        loss = (share * losses).sum() + PENALTY * (sharpness**2).sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    chosen = (torch.nn.functional.softplus(raw) if fixed is None else fixed).detach().numpy()
    return chosen, sharpness.detach().numpy()


def probabilities(example: Example, weights: Any, sharpness: Any) -> NDArray[np.float64]:  # noqa: ANN401
    """Give what the model would show for one example, shape (groups,)."""
    sharp = float(np.exp(example.features @ sharpness))
    return softened(sharp * (weights @ example.views).astype(np.float64))


def cross_fitted(sample: Sequence[Example]) -> tuple[list[Any], NDArray[np.int64]]:
    """Fit view weights without each fold; give them and the fold of every example."""
    fold_of = np.random.default_rng(SEED).permutation(10_000) % FOLDS
    folds = fold_of[np.array([example.answer for example in sample])]
    fitted = [
        fit([e for e, own in zip(sample, folds, strict=True) if own != fold])[0]
        for fold in range(FOLDS)
    ]
    return fitted, folds


def calibrated(sample: Sequence[Example]) -> tuple[Any, Any, dict[str, float], dict[str, Any]]:
    """Give final weights, sharpness, thresholds and a report, all but the weights cross-fitted."""
    fitted, folds = cross_fitted(sample)
    # Scores of the fold left out, as one view with weight 1.
    unseen = [
        Example((fitted[fold] @ e.views)[None, :], e.features, e.answer, e.domain)
        for e, fold in zip(sample, folds, strict=True)
    ]
    one = np.ones(1, dtype=np.float32)
    _, sharpness = fit(unseen, weights_fixed=one)
    shown = [probabilities(example, one, sharpness) for example in unseen]
    ranks = np.array([(p > p[e.answer]).sum() for p, e in zip(shown, unseen, strict=True)])
    # Sets are for letters as they come, so the parts of letters don't count here.
    whole = np.array([not e.domain.endswith("part") for e in unseen])
    right = np.array([p[e.answer] for p, e in zip(shown, unseen, strict=True)])[whole]
    share = domain_weights(unseen)[whole]
    thresholds = {name: conformal_threshold(right, share, float(name)) for name in COVERAGES}
    report = {}
    for domain in sorted({e.domain for e in unseen}):
        own = np.array([e.domain == domain for e in unseen])
        report[domain] = (
            int(own.sum()),
            round(float((ranks[own] == 0).mean()), 3),
            round(float((ranks[own] < 5).mean()), 3),  # noqa: PLR2004
            round(float(np.mean([p.max() for p, y in zip(shown, own, strict=True) if y])), 3),
        )
    return fit(sample)[0], sharpness, thresholds, report


def main() -> None:
    """Parse the command line, fit every kind of input and write one JSON file."""
    parser = argparse.ArgumentParser(description="Fit the fusion of one tier.")
    parser.add_argument("reference", type=Path)
    parser.add_argument("--tier", choices=sorted(ENCODERS), required=True)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    encoders = tuple(open_encoder(name) for name in ENCODERS[arguments.tier])
    unfused = Fusion(untuned_weights(encoders[0].name))
    scorer = Scorer(Catalogue.packaged(), Tier(arguments.tier, encoders, unfused, None))
    cases = list(texts(arguments.reference))
    record: dict[str, Any] = {"weights": {}, "sharpness": {}, "thresholds": {}}
    for kind in KINDS:
        one = cases[0]
        found = scorer.read(one.title if kind != "duties" else "", one.duties * (kind != "title"))
        names = sorted(found.views)
        sample = examples(scorer, kind, cases, names)
        weights, sharpness, thresholds, report = calibrated(sample)
        record["weights"][kind] = {
            name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)
        }
        record["sharpness"][kind] = [round(float(x), 5) for x in sharpness]
        record["thresholds"][kind] = {k: round(v, 5) for k, v in thresholds.items()}
        sys.stdout.write(f"{kind}: {record['weights'][kind]}\n")
        for domain, row in report.items():
            sys.stdout.write(
                f"  {domain:<12} n={row[0]} top1={row[1]} top5={row[2]} conf={row[3]}\n"
            )
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
