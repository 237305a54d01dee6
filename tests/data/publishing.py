"""Lets a server on this machine give a known dataset, so that it can be downloaded without a network."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from designer.catalogue.remotes import REMOTES
from designer.data.getting import folder_of
from tests.data.serving import Shelf
from tests.data.sources.example_downloads import WRITERS


def here(name: str, folder: Path) -> Path:
    """Puts the files of a dataset where a download would."""
    home = folder_of(REMOTES[name])
    home.mkdir(parents=True)
    WRITERS[name](home, folder)
    return home


def publish(name: str, shelf: Shelf, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Serves the files of a dataset under the sums that they have; its folder, which is not there yet."""
    home = here(name, folder)
    shelf.files |= {file.name: file.read_bytes() for file in sorted(home.iterdir())}
    for file in home.iterdir():
        file.unlink()
    home.rmdir()
    known = {each.name: each for each in REMOTES[name].files}
    files = tuple(
        replace(
            known[each],
            size=len(content),
            urls=(f"{shelf.url}/{each}",),
            md5="",
            sha256=hashlib.sha256(content).hexdigest(),
        )
        for each, content in shelf.files.items()
    )
    monkeypatch.setitem(REMOTES, name, replace(REMOTES[name], files=files))
    return home
