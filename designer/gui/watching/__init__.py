"""Watching a wire while a training runs: what runs along it, in a window of its own."""
