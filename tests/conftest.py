"""What every test shares: no display needed, one torch thread, a home of its own for state files."""

import gc
import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("shared machine", deadline=None)  # Time limits are the suite's, not one example's.
settings.load_profile("shared machine")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

from designer.gui.system import what_is_missing  # noqa: E402  (Qt reads the variables above)

_missing = what_is_missing()
if _missing is not None:  # Qt would fail with a loader's error; this is the line that helps.
    raise SystemExit(_missing)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of one module share what its fixtures made, so one worker runs them; the walks go layer by layer."""
    for item in items:
        module = item.nodeid.partition("::")[0]
        params = getattr(getattr(item, "callspec", None), "params", {})
        part = params.get("group", getattr(params.get("entry"), "type", ""))
        item.add_marker(pytest.mark.xdist_group(f"{module} {part}".strip()))


def pytest_collection_finish() -> None:
    """What is imported and collected by now stays to the end: no search for garbage has to look through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """State, cache and settings go to a folder of the test's own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("LAYERLOOM_HOME", str(home))
    return home
