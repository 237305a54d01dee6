"""Arranging layers from the window: which of them, the step that moves them, how they glide to their places."""
