"""What every test shares: no display needed, one torch thread, a home of its own for state files."""

import gc
import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

settings.register_profile("shared machine", deadline=None)  # Time limits are the suite's, not one example's.
settings.load_profile("shared machine")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # Hundreds of processes are started; only the first is to compile.

from designer.gui.system import what_is_missing  # noqa: E402  (Qt reads the variables above)

_missing = what_is_missing()
if _missing is not None:  # Qt would fail with a loader's error; this is the line that helps.
    raise SystemExit(_missing)

from designer.gui.garbage import search  # noqa: E402  (Qt is there)
from designer.jobs.workers import Workers  # noqa: E402  (as above)

LONG = ("tests/architecture/test_floors", "tests/worker/", "tests/training/test_distributed", "tests/cli/test_demo")
"""What takes longest goes first, so that no process waits for it at the end."""
WALKS = ("tests/catalogue/test_every_layer.py", "tests/catalogue/test_every_layer_as_program.py")
"""Modules whose cases share nothing: each may go to another process."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    return ByModule(config, log)


class ByModule(LoadScopeScheduling):
    """Tests of one module share what its fixtures made, so one process runs them; the walks go case by case."""

    def _split_scope(self, nodeid: str) -> str:
        module, _, test = nodeid.partition("::")
        return f"{module}[{test.partition('[')[2]}" if module in WALKS else module


MANY_TESTS = 200
MANY_MODULES = 200
_frozen_modules = 0


def _freeze() -> None:
    """What is there now stays to the end: no search for garbage has to look through it again."""
    global _frozen_modules
    gc.collect()
    gc.freeze()
    _frozen_modules = len(sys.modules)


def pytest_collection_finish(session: pytest.Session) -> None:
    if len(session.items) > MANY_TESTS and not session.config.option.collectonly:
        Workers().warm(exports=True)  # Hundreds of workers are started; on Linux none of them loads torch then.
    _freeze()


def pytest_runtest_logfinish() -> None:
    """A test that was the first to need a large library has left it behind."""
    if len(sys.modules) >= _frozen_modules + MANY_MODULES:
        _freeze()
    elif not gc.isenabled():  # A window was opened in this process.
        search()


_homes = count()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """State, cache and settings go to a folder of the test's own."""
    home = tmp_path_factory.getbasetemp() / "homes" / str(next(_homes))  # pytest looks through all for a free number
    home.mkdir(parents=True)
    monkeypatch.setenv("LAYERLOOM_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def one_registry() -> Iterator[None]:
    """The exporter to ONNX makes the list of all operators that it knows for each export; here once, for tests that
    export often.
    """
    from torch.onnx._internal.exporter._registration import ONNXRegistry  # here: not every process needs torch

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ONNXRegistry, "from_torchlib", staticmethod(lru_cache(ONNXRegistry.from_torchlib)))
        yield
