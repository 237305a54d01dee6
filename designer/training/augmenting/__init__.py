"""Augmentation: what happens to samples by chance while they are learnt from. Batched, on the device of the batch."""
