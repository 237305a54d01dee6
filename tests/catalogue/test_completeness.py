"""Nothing of torch.nn is missing unless there is a reason for it that people can read."""

import inspect
import re
from pathlib import Path

from torch import nn

from designer.catalogue.registry import layers, losses

PAGE = Path(__file__).parents[2] / "designer" / "decisions" / "0015-what-the-catalogue-leaves-out.md"


def _classes() -> set[str]:
    """The public module classes of torch.nn."""
    found = ((name, getattr(nn, name)) for name in dir(nn) if not name.startswith("_"))
    return {name for name, each in found if inspect.isclass(each) and issubclass(each, nn.Module)} - {"Module"}


def _left_out() -> set[str]:
    rows = re.findall(r"^\| ([\w, ]+) \| \S", PAGE.read_text("utf-8"), re.MULTILINE)
    return {name for row in rows for name in row.split(", ")} - {"Class"}


def test_every_class_of_torch_nn_is_an_entry_or_left_out_for_a_reason() -> None:
    entries = {entry.type for entry in (*layers(), *losses())}
    assert _classes() - entries <= _left_out()


def test_nothing_is_called_left_out_that_is_an_entry() -> None:
    entries = {entry.type for entry in (*layers(), *losses())}
    assert len(_left_out()) > 10
    assert _left_out() & entries == set()
