"""Datasets, splits and preparation, in numpy; what is deterministic is runtime's own pre-processing."""
