"""Runs as the window sees them: workers started, watched and stopped, their events folded 30 times a second."""
