"""Finds the files that Layerloom ships: icons, fonts, templates, help."""

from pathlib import Path

_HERE = Path(__file__).parent
_ROOT = _HERE / "_resources" if (_HERE / "_resources").is_dir() else _HERE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder: in a checkout below `resources/`, in a wheel inside the package."""
    return _ROOT.joinpath(*parts)
