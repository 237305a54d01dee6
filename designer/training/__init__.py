"""Trains a network: one lean loop, checkpoints, metrics."""
