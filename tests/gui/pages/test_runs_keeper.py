"""What the table of runs knows of the folder that others write to."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from designer.gui.pages.train.runs_table import keeper as module
from designer.gui.pages.train.runs_table.keeper import Listing, RunKeeper
from tests.gui.desk import Desk
from tests.helpers.told_runs import told_run
from tests.helpers.training import digits_mlp

PATIENCE_SECONDS = 60.0


def test_what_was_done_while_the_runs_were_being_read_is_read_too(
    desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    has_looked, may_answer = threading.Event(), threading.Event()
    read = module.read

    def slow(root: Path, count: int) -> Listing:
        listing = read(root, count)
        has_looked.set()
        assert may_answer.wait(PATIENCE_SECONDS)
        return listing

    monkeypatch.setattr(module, "read", slow)
    ours = desk(digits_mlp())
    keeper = RunKeeper(ours.runs)
    keeper.refresh()
    assert has_looked.wait(PATIENCE_SECONDS)
    run = told_run(ours.place, digits_mlp(), 0.5, name="new")
    keeper.refresh()
    may_answer.set()
    ours.until(lambda: [each.folder for each in keeper.listing.runs] == [run])
