"""Layers of the user's own in the window: their code, whether it may run, and what comes out of them."""
