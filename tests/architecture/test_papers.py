"""What is written about the project is true: commands, examples, floors, dependencies."""

import configparser
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from designer.cli.commands import COMMANDS
from designer.gui.system import what_is_missing

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def _marked(mark: str) -> str:
    """The command in the README under a mark."""
    found = re.search(rf"^<!-- {mark} -->\n```sh\n(.+)\n```$", README, re.MULTILINE)
    assert found is not None, mark
    return found[1]


def test_continuous_integration_takes_its_commands_from_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    reader = re.search(r"^readme\(\) \{\n(.+?)^\}", script, re.MULTILINE | re.DOTALL)
    assert reader is not None
    for mark in ("start", "tests", "libraries"):
        code = f"{reader[0]}\nreadme {mark}"
        done = subprocess.run(["bash", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout.strip() == _marked(mark)
    for command in ("tests", "install"):
        assert f'bash -euo pipefail -c "${command}"' in script
    assert "pytest" not in script


def test_the_two_commands_are_what_a_newcomer_types() -> None:
    assert _marked("start") == "pip install uv && uv run layerloom demo"
    assert _marked("tests") == "pip install uv && uv run pytest"


def test_the_readme_installs_the_libraries_that_the_window_asks_for() -> None:
    asked = what_is_missing({"QT_QPA_PLATFORM": "offscreen"}, "linux", lambda library: False)
    assert asked is not None
    if "apt-get install" in asked:  # On other systems it names the libraries themselves.
        packages = set(asked.rpartition("install -y ")[2].split())
        assert packages == set(_marked("libraries").rpartition("install -y ")[2].split())
    script = (ROOT / ".ci" / "run").read_text()
    looked_for = set(re.findall(r"lib\S+?\.so\.\d+", script))
    loads = what_is_missing({"QT_QPA_PLATFORM": "offscreen"}, "linux", lambda library: library in looked_for)
    assert loads is None


def test_the_readme_lists_every_command_and_no_other() -> None:
    listed = re.findall(r"^\| `layerloom ([\w-]+)", README, re.MULTILINE)
    assert sorted(listed) == sorted(command.name for command in COMMANDS)


def test_the_readmes_example_prints_what_it_says(tmp_path: Path) -> None:
    (example, _) = re.findall(r"```python\n(.+?)```", README, re.DOTALL)
    environment = {"PYTHONPATH": str(ROOT), "PATH": "", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", example], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    comments = re.findall(r"^print\(.+  # ([\d('].+)$", example, re.MULTILINE)
    assert done.stdout.splitlines()[: len(comments)] == comments
    assert (tmp_path / "lenet.loom").is_file()


@pytest.mark.parametrize("page", sorted(path.relative_to(ROOT) for path in ROOT.glob("*.md")), ids=str)
def test_links_lead_somewhere(page: Path) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    assert [target for target in targets if not (ROOT / page).parent.joinpath(target).exists()] == []


def test_the_map_shows_the_floors_that_are_enforced() -> None:
    (layers,) = (
        contract["layers"]
        for contract in PYPROJECT["tool"]["importlinter"]["contracts"]
        if contract["type"] == "layers"
    )
    drawing = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").partition("```\ndesigner/\n")[2]
    drawn = [line.strip() for line in drawing.partition("runtime/")[0].splitlines()]
    assert [row.split("  ")[0] for row in drawn] == layers


def test_the_map_names_places_that_are_there() -> None:
    named = re.findall(r"`(designer/[\w/.]+)`", (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"))
    assert len(named) > 5
    assert [place for place in named if not (ROOT / place).exists()] == []


def test_decisions_are_numbered_and_the_map_lists_them_all() -> None:
    pages = sorted((ROOT / "designer" / "decisions").glob("*.md"))
    assert [page.name[:4] for page in pages] == [f"{number:04}" for number in range(1, len(pages) + 1)]
    listed = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for page in pages:
        title = page.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
        assert title.startswith(f"{page.name[:4]} ")
        assert f"[{title}](designer/decisions/{page.name})" in listed


def test_every_dependency_has_its_reason() -> None:
    text = (ROOT / "designer" / "decisions" / "0002-dependencies.md").read_text(encoding="utf-8")
    reasons = set(re.findall(r"^\| ([\w-]+) \|", text, re.MULTILINE)) - {"Package"}
    needed = {re.split(r"[\[>=<; ]", line)[0] for line in PYPROJECT["project"]["dependencies"]}
    assert reasons == needed
    for line in PYPROJECT["dependency-groups"]["dev"]:
        assert f"{line.partition('>')[0]} (" in " ".join(text.split())


def test_the_desktop_opens_projects_with_what_is_installed() -> None:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(ROOT / "packaging" / "linux" / "layerloom.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    assert entry["Exec"].split()[0] in PYPROJECT["project"]["scripts"]
    kind = ElementTree.parse(ROOT / "packaging" / "linux" / "layerloom.xml").getroot()[0]
    assert entry["MimeType"].rstrip(";") == kind.get("type")
    assert any(child.get("pattern") == "*.loom" for child in kind)
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()
