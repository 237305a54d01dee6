"""Layers of the user's own: read from their text, run only when trusted, their shapes found out by another process."""

from pathlib import Path
from textwrap import dedent

import pytest

from designer.analysis.blocks import analyse_in, library_of
from designer.catalogue.fields import Bool, Choice, Float, Int, Ints, Text
from designer.catalogue.signature import SignatureError, layers_in, read_signature
from designer.graph.applying import apply
from designer.graph.edits import AddNode, Batch, Connect, SetCode, SetParam
from designer.graph.model import Edge, Node, PortRef, Project
from designer.jobs.probing import find_out, known_answers
from designer.trust import is_trusted, trust
from tests.helpers.building import Sketch

GATE = dedent('''
    from typing import Literal

    import torch
    from torch import nn


    class Gate(nn.Module):
        """Lets through what a learned gate opens for."""

        def __init__(self, in_features: int, width: int = 8, mode: Literal["soft", "hard"] = "soft") -> None:
            super().__init__()
            print("constructed")
            self.open = nn.Linear(in_features, width)
            self.pass_on = nn.Linear(in_features, width, bias=False)

        def forward(self, x: torch.Tensor, mask: torch.Tensor | None = None) -> tuple[torch.Tensor, torch.Tensor]:
            gate = torch.sigmoid(self.open(x))
            return gate * self.pass_on(x), gate
''').strip()


def _project(code: str, name: str = "Gate") -> Project:
    project = Sketch().add("Input", "x", shape=[5, 16]).project
    return apply(
        project,
        Batch(
            (
                SetCode(name, code),
                AddNode("main", Node("own", f"custom:{name}", "own")),
                AddNode("main", Node("out", "Output", "out")),
                Connect("main", Edge(PortRef("x", "output"), PortRef("own", "x"))),
                Connect("main", Edge(PortRef("own", "output"), PortRef("out", "input"))),
            )
        ),
    )[0]


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))


def test_a_signature_gives_parameters_and_ports() -> None:
    found = read_signature("Gate", GATE)
    assert found.doc == "Lets through what a learned gate opens for."
    assert [(param.name, type(param), param.default) for param in found.params] == [
        ("width", Int, 8),
        ("mode", Choice, "soft"),
    ]
    assert found.follows == ("in_features",)
    assert [(port.name, port.optional) for port in found.inputs] == [("x", False), ("mask", True)]
    assert [port.name for port in found.outputs] == ["output", "output2"]


def test_a_function_is_a_layer_too() -> None:
    code = "def blend(a: torch.Tensor, b: torch.Tensor, share: float = 0.5, name='x', dims=(1, 2), on=True): ..."
    found = read_signature("blend", code)
    assert not found.is_class
    assert [port.name for port in found.inputs] == ["a", "b"]
    assert [type(param) for param in found.params] == [Float, Text, Ints, Bool]
    assert layers_in(code) == ("blend",)
    assert layers_in(GATE) == ("Gate",)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("class Gate(nn.Module:", "Line 1 of Gate cannot be read"),
        ("class Other(nn.Module): ...", "has no class or function called Gate"),
        ("class Gate(nn.Module):\n    pass", "has no method “forward”"),
        ("class Gate(nn.Module):\n    def forward(self): ...", "takes no tensor"),
        ("class Gate(nn.Module):\n    def forward(self, *x): ...", "takes *args"),
        ("class Gate:\n    def __init__(self, net): ...\n    def forward(self, x): ...", "no kind that can be set"),
    ],
)
def test_what_is_no_layer_is_told_in_a_sentence(code: str, words: str) -> None:
    with pytest.raises(SignatureError, match=r"\.$") as told:
        read_signature("Gate", code)
    assert words in str(told.value)
    assert words in analyse_in(_project(code), "main").problems[0].message


def test_shapes_come_from_a_process_once_the_code_is_trusted() -> None:
    project = _project(GATE)
    analysis = analyse_in(project, "main")
    book = library_of(project, analysis.library).book
    assert "its shape is being found out" in analysis.problems[0].message
    assert not find_out(book), "nobody has trusted it"
    trust([GATE])
    assert is_trusted(GATE)
    assert find_out(book)
    after = analyse_in(project, "main", analysis)
    assert after.problems == ()
    own = after.nodes["own"]
    assert [str(spec) for spec in own.outputs] == ["(N, 5, 8)", "(N, 5, 8)"]
    assert own.parameters == 16 * 8 + 8 + 16 * 8
    assert own.macs == 2 * 5 * 16 * 8
    wider, _ = apply(project, SetParam("main", "own", "width", 3))
    again = analyse_in(wider, "main", after)
    assert "being found out" in again.problems[0].message
    assert len(known_answers()) == 1, "what was found out once is remembered on this machine"


def _badly(name: str, body: str) -> str:
    return f"import torch\nclass {name}(torch.nn.Module):\n    def forward(self, x):\n        {body}"


def test_code_that_fails_is_told_layer_by_layer() -> None:
    wrong = {
        "Raises": ("return x @ x", "its code raised RuntimeError"),
        "Counts": ("return 3", "its code raised TypeError: it gives int, not tensors"),
        "Doubles": ("return x, x", "it gives 2 results, but its signature promises 1"),
    }
    project = Sketch().add("Input", "x", shape=[5, 16]).project
    for name, (body, _) in wrong.items():
        project, _undo = apply(
            project,
            Batch(
                (
                    SetCode(name, _badly(name, body)),
                    AddNode("main", Node(name, f"custom:{name}", name.lower())),
                    Connect("main", Edge(PortRef("x", "output"), PortRef(name, "x"))),
                )
            ),
        )
    analysis = analyse_in(project, "main")
    trust(project.code.values())
    find_out(library_of(project, analysis.library).book)
    told = {problem.node: problem.message for problem in analyse_in(project, "main", analysis).problems}
    for name, (_, words) in wrong.items():
        assert words in told[name]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("raise SystemExit", "ended unexpectedly"),
        ("import time; time.sleep(600)", "no answer within 5 seconds"),
    ],
)
def test_code_that_hangs_or_ends_its_process_is_told_and_harms_nobody(body: str, words: str) -> None:
    code = _badly("Gate", body)
    project = _project(code)
    analysis = analyse_in(project, "main")
    trust([code])
    find_out(library_of(project, analysis.library).book, timeout_seconds=5 if "sleep" in body else 60)
    assert words in analyse_in(project, "main", analysis).problems[0].message
