"""Layers of the user's own in the printed source: their text is there, and runs only if it is trusted."""

from pathlib import Path

import pytest
import torch

from designer.compiler.build import module_from
from designer.compiler.probing import analyse_here
from designer.compiler.source import print_network
from designer.graph.applying import apply
from designer.graph.edits import SetCode
from designer.graph.model import Project
from designer.trust import TrustError, trust
from tests.helpers.blocks import network

GATE = '''"""Gates."""

import math
from torch import nn
import torch

STEEPNESS = math.pi


class Gate(nn.Module):
    """Lets through what a learned gate opens for."""

    def __init__(self, in_features: int, width: int = 8) -> None:
        super().__init__()
        self.open = nn.Linear(in_features, width)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        gate = torch.sigmoid(STEEPNESS * self.open(x))
        return gate * self.open(x), gate


def halve(x: torch.Tensor, times: int = 1) -> torch.Tensor:
    """Divides by two."""
    return x / 2**times
'''


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))


def _project() -> Project:
    main = network(
        "main",
        "Gate",
        [
            ("x", "Input", [], {"shape": [6]}),
            ("first", "custom:Gate", ["x>x"], {"width": 4}),
            ("small", "custom:halve", ["first>x"], {"times": 2}),
            ("again", "custom:Gate", ["small>x"], {"width": 3}),
            ("y", "Output", ["again.output2"], {}),
        ],
    )
    project = Project("Own", {"main": main})
    for name in ("Gate", "halve"):
        project, _ = apply(project, SetCode(name, GATE))
    return project


def test_code_that_nobody_trusts_does_not_run() -> None:
    assert "runs only after you trust it" in analyse_here(_project()).problems[0].message
    trust([GATE])
    assert analyse_here(_project()).ok


def test_a_network_with_own_layers_is_printed_with_their_text_and_computes() -> None:
    trust([GATE])
    source = print_network(analyse_here(_project()))
    assert source.text.count("class Gate(nn.Module):") == 1
    assert source.class_name == "Gate2", "the network is called like one of its layers"
    assert "import math\n" in source.text
    assert source.text.count('"""Gates."""') == 0
    module = module_from(source)
    x = torch.randn(2, 6)
    first, again = module.first, module.again
    expected = torch.sigmoid(torch.pi * again.open(torch.sigmoid(torch.pi * first.open(x)) * first.open(x) / 4))
    assert torch.allclose(module(x), expected)


def test_a_source_made_elsewhere_is_not_run_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trust([GATE])
    source = print_network(analyse_here(_project()))
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "another machine"))
    with pytest.raises(TrustError):
        module_from(source)
