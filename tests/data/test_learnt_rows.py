"""What is fitted to data is fitted to exactly the items that training learns from."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.data.choosing import choose
from designer.data.loading import load
from designer.data.source import Rows, Source
from designer.data.sources.text_source import TextSource
from designer.data.split import split
from designer.graph.recipe import Data

WORDS = {"good": "fine great lovely", "bad": "poor awful dreadful"}


def _reviews(folder: Path) -> Path:
    for label, words in WORDS.items():
        (folder / label).mkdir()
        for at in range(20):
            (folder / label / f"{at:02}.txt").write_text(f"{words} {label}{at}")
    (folder / "good" / "03.txt").write_bytes(b"\x00\xff\xfe\x00\x81" * 9)
    return folder


def test_damaged_left_out_and_renamed_items_change_who_is_learnt_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, _ = choose("text_folder", {"path": str(_reviews(tmp_path)), "tokenizer": "words"}, Data())
    items = {"bad/05.txt": {"excluded": True}, "bad/07.txt": {"label": "good"}}
    fitted: list[tuple[str, ...]] = []
    fit = TextSource.fit

    def noted(source: Source, rows: Rows) -> object:
        fitted.append(tuple(source.keys[row] for row in rows))
        return fit(source, rows)

    monkeypatch.setattr(TextSource, "fit", noted)
    changed = replace(data, items=items)
    dataset = load(changed)
    assert not {"good/03.txt", "bad/05.txt"} & set(dataset.keys)
    assert fitted[-1] == tuple(dataset.keys[row] for row in split(dataset, changed).train)
