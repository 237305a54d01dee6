"""What the user wants of the canvas, beside the document: read where it matters, set by the settings."""

from dataclasses import dataclass


@dataclass(slots=True)
class Preferences:
    """`guides`: dragged layers line up with others. `grid`: they stop at the grid. `wheel_zooms`: else it scrolls."""

    guides: bool = True
    grid: bool = True
    minimap: bool = True
    wheel_zooms: bool = True
    down: bool = False
    """Whether layers are arranged from the top to the bottom at first, not from left to right."""


preferences = Preferences()
"""Those of this process."""
