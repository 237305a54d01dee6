"""Layers from other packages: found by their entry points, left out where they are broken."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from designer.analysis.blocks import analyse_in
from designer.catalogue import packages, registry
from designer.cli.doctor import FINE, WARNING, Finding, findings
from designer.compiler.source import print_network
from tests.helpers.building import Sketch

EXAMPLE = Path(__file__).parents[1] / "example_package"
Installs = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Installs]:
    """Puts entry points, and the modules they name, where Python finds them."""

    def installed(points: dict[str, str], **modules: str) -> None:
        info = tmp_path / "somebody-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: somebody\nVersion: 1.0\n")
        lines = "".join(f"{name} = {value}\n" for name, value in points.items())
        (info / "entry_points.txt").write_text(f"[{packages.GROUP}]\n{lines}")
        for name, text in modules.items():
            (tmp_path / f"{name}.py").write_text(text)
        monkeypatch.syspath_prepend(str(tmp_path))
        monkeypatch.syspath_prepend(str(EXAMPLE))
        _forget()

    yield installed
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    packages.contributions.cache_clear()
    registry._layers.cache_clear()


def _doctor(name: str) -> Finding:
    return next(finding for finding in findings(lambda: None) if finding.name == f"layers of {name}")


def test_a_package_brings_a_layer_that_is_used_like_any_other(install: Installs) -> None:
    assert registry.find_layer("Sine") is None
    install({"example": "layerloom_example.layers"})
    assert registry.layer("Sine").doc == "Takes the sine of each number."
    assert "Sine" in {entry.type for entry in registry.layers()}
    project = Sketch().add("Input", "x", shape=[4]).add("Sine", "wave").add("Output", "y").project
    analysis = analyse_in(project, "main")
    assert not analysis.problems
    assert "torch.sin(" in print_network(analysis).text
    assert _doctor("example").state == FINE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("raise RuntimeError('broken')", "It cannot be loaded: RuntimeError: broken."),
        ("import nowhere_at_all", "ModuleNotFoundError"),
        ("x = 1", "AttributeError"),
        ("ENTRIES = [1]", "no tuple of LayerDef"),
    ],
)
def test_a_broken_package_is_left_out_and_the_doctor_says_why(install: Installs, text: str, words: str) -> None:
    name = f"broken_{abs(hash(text))}"
    install({"broken": name, "example": "layerloom_example.layers"}, **{name: text})
    assert registry.find_layer("Sine") is not None, "the other package still counts"
    assert registry.find_layer("Linear") is not None
    finding = _doctor("broken")
    assert finding.state == WARNING
    assert words in finding.found


def test_a_package_cannot_take_the_place_of_a_layer(install: Installs) -> None:
    linear = registry.layer("Linear")
    text = (
        "from dataclasses import replace\n"
        "from layerloom_example.layers import ENTRIES as SINE\n"
        "ENTRIES = (replace(SINE[0], type='Linear'),)\n"
    )
    install({"rude": "rude_layers"}, rude_layers=text)
    assert registry.layer("Linear") is linear
    assert "Linear" in _doctor("rude").hint
