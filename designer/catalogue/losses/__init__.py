"""Losses: one number that says how wrong an output is. Entries have the form of layers and a table of their own.

How a dataset's targets are written for a loss, and what its outputs mean, stands in `targets`.
"""

from designer.catalogue.losses import classes, embeddings, grids, likeness, pairs, rarity, sequences, values
from designer.catalogue.losses.targets import Shares, TargetForm, default_loss, fits_training, shares_from, target_for

__all__ = ["LOSSES", "Shares", "TargetForm", "default_loss", "fits_training", "shares_from", "target_for"]

LOSSES = (
    *classes.ENTRIES,
    *rarity.ENTRIES,
    *values.ENTRIES,
    *pairs.ENTRIES,
    *embeddings.ENTRIES,
    *likeness.ENTRIES,
    *sequences.ENTRIES,
    *grids.ENTRIES,
)
"""In the order of a menu: for classes, for values, for pairs of samples and views, for sequences, for boxes."""
