"""The floors of the house: who may import whom, and what a process has really loaded."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[2]
HEAVY = {"torch", "onnx", "onnxscript", "onnxruntime", "PySide6", "sklearn"}
"""Packages that a process must not load without need."""


def test_imports_point_downward(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


LIGHT: dict[str, set[str]] = {
    "designer.graph.document": HEAVY | {"numpy"},
    "designer.catalogue.registry": HEAVY | {"numpy"},
    "designer.analysis.project": HEAVY | {"numpy"},
    "designer.compiler.source": HEAVY | {"numpy"},
    "designer.api": HEAVY,
    "designer.runs": HEAVY,
    "designer.cli.main": HEAVY | {"numpy", "rich"},
    "designer.jobs.live": HEAVY,
    "designer.data.datasets": HEAVY,
    "designer.drawing.layout": HEAVY,
    "runtime.steps": HEAVY | {"designer"},
    "runtime.session": (HEAVY | {"designer"}) - {"onnxruntime"},
    "designer.gui.app": HEAVY - {"PySide6"},
    "designer.worker.serve": {"PySide6"},
}
"""What importing a module must not load, whether by itself or through others."""


@pytest.mark.parametrize("module", LIGHT)
def test_importing_a_module_loads_no_more_than_its_floor_allows(module: str) -> None:
    code = f"import {module}, sys, json; print(json.dumps(sorted({{name.partition('.')[0] for name in sys.modules}})))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert LIGHT[module] & set(json.loads(done.stdout)) == set()


@pytest.mark.parametrize("command", [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]], ids=" ".join)
def test_the_code_is_as_the_tools_want_it(command: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
