"""The runtime is a package of its own: numpy, Pillow and ONNX Runtime are all that it needs to run a bundle."""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.onnx_models import linear_model, save, table_classifier

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging" / "runtime"
NEEDED = {"numpy", "pillow", "onnxruntime"}


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((FOLDER / "pyproject.toml").read_text(encoding="utf-8"))


def name_of(requirement: str) -> str:
    return requirement.partition(">")[0].partition("[")[0]


def test_it_depends_on_three_packages_in_the_versions_that_the_whole_wants(project: dict[str, Any]) -> None:
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = project["project"]
    assert {name_of(each) for each in own["dependencies"]} == NEEDED
    listed = [each.partition(";")[0].strip() for each in whole["dependencies"]]
    extras = [each for name, several in own["optional-dependencies"].items() if name != "all" for each in several]
    assert set(own["dependencies"]) | set(extras) <= set(listed)
    for field in ("version", "requires-python"):
        assert own[field] == whole[field]


def test_it_holds_the_runtime_and_nothing_else_and_is_a_command(project: dict[str, Any]) -> None:
    taken = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert taken == {"../../runtime": "runtime", "../../LICENSE": "runtime/LICENSE"}
    assert all((FOLDER / source).resolve().exists() for source in taken)
    assert project["project"]["scripts"] == {"layerloom-runtime": "runtime.__main__:main"}
    assert (ROOT / "runtime" / "py.typed").is_file()


BLOCKED = """
import sys, json
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {blocked!r}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Blocked())
sys.path.insert(0, {place!r})
import runtime
model = runtime.load({model!r}, "cpu")
found = [prediction.label for _, prediction in runtime.predict_files(model, [{table!r}])]
isolated = runtime.load({model!r}, isolated=True)
same = [prediction.label for _, prediction in runtime.predict_files(isolated, [{table!r}])]
print(json.dumps([found, same, runtime.__file__, sorted({{name.partition(".")[0] for name in sys.modules}})]))
"""


def test_a_bundle_runs_where_neither_torch_nor_qt_nor_the_designer_are(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "runtime", tmp_path / "site" / "runtime", ignore=shutil.ignore_patterns("__pycache__"))
    model = save(linear_model(), tmp_path / "m.onnx", table_classifier())
    (tmp_path / "two.csv").write_text("length,width,height,depth\n1,2,3,4\n-1,-2,-3,-4\n", encoding="utf-8")
    blocked = {"torch", "torchvision", "onnx", "onnxscript", "PySide6", "designer", "safetensors", "sklearn", "rich"}
    code = BLOCKED.format(
        blocked=blocked, place=str(tmp_path / "site"), model=str(model), table=str(tmp_path / "two.csv")
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    found, same, where, loaded = json.loads(done.stdout)
    assert found == same == ["large", "small"]
    assert Path(where).is_relative_to(tmp_path)
    assert not blocked & set(loaded)
    assert NEEDED - {"pillow"} <= set(loaded)


def test_the_five_lines_of_its_readme_are_those_of_the_whole() -> None:
    def five(path: Path) -> list[str]:
        text = path.read_text(encoding="utf-8")
        start = text.index("import runtime\n")
        return text[start : text.index("```", start)].strip().splitlines()

    own, whole = five(FOLDER / "README.md"), five(ROOT / "README.md")
    assert [line for line in own if "load(" not in line][:2] == [line for line in whole if "load(" not in line][:2]
    assert len([line for line in own if line]) <= 5


def test_nothing_is_noted_about_which_models_are_opened(tmp_path: Path) -> None:
    """ONNX Runtime keeps notes for its makers below the user's cache, unless it is told not to before its import."""
    model = save(linear_model(), tmp_path / "m.onnx", table_classifier())
    cache = tmp_path / "cache"
    cache.mkdir()
    kept = {name: value for name, value in os.environ.items() if name not in ("CI", "ORT_DISABLE_TELEMETRY")}
    code = f"import runtime; print(runtime.load({str(model)!r}, 'cpu').manifest.title)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=kept | {"XDG_CACHE_HOME": str(cache), "HOME": str(cache)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "Boxes\n"
    assert list(cache.rglob("*")) == []
