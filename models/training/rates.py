"""At what rates a transformer learns: lower in lower layers, rising at first, then falling."""

from __future__ import annotations

from typing import Any

DECAY = 0.8  # of the rate, from each layer to the one below it


def layer_rates(layers: Any, rate: float) -> list[dict[str, Any]]:  # noqa: ANN401 - modules
    """Give the parameters of layers, from the lowest up, with ``rate`` for the highest."""
    count = len(layers)
    return [
        {"params": list(layer.parameters()), "lr": rate * DECAY ** (count - 1 - depth)}
        for depth, layer in enumerate(layers)
    ]


def warmed(optimiser: Any, steps: int, warm_up: int) -> Any:  # noqa: ANN401 - torch has no types
    """Give a schedule that rises over ``warm_up`` steps and falls to nothing at the last."""
    import torch

    return torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / warm_up) * (1 - step / (steps + 1))
    )
