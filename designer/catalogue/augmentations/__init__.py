"""Augmentations: entries by what they are for. Names and parameters are those of torchvision and torchaudio."""

from designer.catalogue.augmentations import mixes, pictures, sequences

AUGMENTATIONS = (*pictures.ENTRIES, *sequences.ENTRIES, *mixes.ENTRIES)
"""In the order of a menu."""
