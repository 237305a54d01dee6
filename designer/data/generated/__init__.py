"""Generators: data that nobody observed, made to learn and to measure with. One module each, listed in `GENERATORS`.

Each gives the same bits for a seed on every machine; `designer.data.generated.draws` says how.
"""

from collections.abc import Callable, Mapping
from typing import Any

from designer.data.generated import (
    arithmetic,
    blobs,
    brackets,
    chirps,
    circles,
    heartbeats,
    lorenz,
    ratings,
    scenes,
    seasonal,
    sentiment,
    shape_pairs,
    shapes,
    shapes_of_use,
    tones,
    toy_translation,
    two_moons,
    two_spirals,
)
from designer.data.generated.made import Generator

GENERATORS: dict[str, Generator] = {
    "two_moons": two_moons.make,
    "two_moons_few": two_moons.make_few,
    "two_spirals": two_spirals.make,
    "circles": circles.make,
    "blobs": blobs.make,
    "shapes": shapes.make,
    "shapes_masks": scenes.make_masks,
    "shapes_boxes": scenes.make_boxes,
    "shapes_fine": shapes_of_use.make_fine,
    "shapes_measured": shapes_of_use.make_measures,
    "shape_pairs": shape_pairs.make,
    "shape_prices": shapes_of_use.make_prices,
    "chirps": chirps.make,
    "tones": tones.make,
    "lorenz": lorenz.make,
    "seasonal": seasonal.make,
    "heartbeats": heartbeats.make,
    "brackets": brackets.make,
    "arithmetic": arithmetic.make,
    "sentiment": sentiment.make,
    "ratings": ratings.make,
}

PAIRED: dict[str, Callable[[Mapping[str, Any]], tuple[list[str], list[str]]]] = {
    "toy_translation": toy_translation.pairs
}
"""Texts and what they become; read as parallel texts of people are."""

ALONE: dict[str, Callable[[Mapping[str, Any]], list[str]]] = {"phrases": toy_translation.phrases}
"""Texts of which each word is to be foretold from those before it."""
