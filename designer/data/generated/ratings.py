"""Ratings of items by users, from tastes that nobody sees (latent factors). Users and items are two inputs."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from designer.catalogue.datasets import REGRESSION
from designer.data.generated.draws import Draws, on_grid, rows_of
from designer.data.generated.made import Made
from designer.data.source import Array, Rows, Targets


def make(values: Mapping[str, Any]) -> Made:
    """Pairs (user, item) → a rating around 3.

    A rating is 3, what the user adds to all, what the item gets from all, the product of their `factors` tastes, and
    noise.
    """
    users, items, seed, factors = values["users"], values["items"], values["seed"], values["factors"]
    pairs = Draws(seed, "pairs")

    def numbers(rows: Rows) -> Array:
        drawn = pairs.uniform(rows, 2)
        found: Array = np.floor(drawn * np.array([users, items])).astype(np.int64) + np.array([0, users])
        return found

    both = numbers(rows_of(values["samples"]))
    tastes = on_grid(Draws(seed, "tastes").normal(rows_of(users + items), factors) * factors**-0.25)
    leanings = 0.3 * Draws(seed, "leanings").normal(rows_of(users + items), 1)[:, 0]
    fit = sum(tastes[both[:, 0], k] * tastes[both[:, 1], k] for k in range(factors))
    noise = values["noise"] * Draws(seed, "noise").normal(rows_of(len(both)), 1)[:, 0]
    ratings = 3 + leanings[both].sum(axis=1) + fit + noise
    targets = Targets(REGRESSION, ratings.astype(np.float32)[:, np.newaxis], names=("rating",))

    def column(place: int, name: str, tokens: int, first: int) -> Made:
        return Made(
            content="array",
            shape=(1,),
            targets=targets,
            inputs=lambda rows: numbers(rows)[:, place : place + 1] - first,
            features=(name,),
            normalise="none",
            tokens=tokens,
        )

    item = column(1, "item", items, users)
    return replace(column(0, "user", users, 0), input_name="user", others={"item": item})
