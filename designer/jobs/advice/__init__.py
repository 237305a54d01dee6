"""Advice in words: what is wrong with a training, how one sees it, and a remedy at a click. Pure functions."""
