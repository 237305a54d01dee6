"""Layers of the user's own take open sizes where what they do with numbers says what they do with all: torch judges."""

from pathlib import Path

import pytest
import torch

from designer.analysis.blocks import ProjectLibrary, analyse_in
from designer.analysis.custom import Question, ShapeBook
from designer.analysis.generalising import Grid
from designer.analysis.report import Analysis
from designer.catalogue.dims import at, symbol
from designer.compiler.build import module_from
from designer.compiler.probing import analyse_here, answer
from designer.compiler.source import print_network
from designer.graph.applying import apply
from designer.graph.edits import SetCode
from designer.graph.model import Project
from designer.trust import trust
from tests.helpers.blocks import network

CODE = '''"""Layers."""

import torch
from torch import nn


class Mixed(nn.Module):
    """Scores of all pairs, features that are projected, and both in a row."""

    def __init__(self, in_features: int, width: int = 3) -> None:
        super().__init__()
        self.project = nn.Linear(in_features, width)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        y = self.project(x)
        pairs = torch.bmm(y, y.transpose(1, 2))
        return y[:, 1:], pairs, torch.cat([y, y, y], dim=1).flatten(1)


def halve(x: torch.Tensor) -> torch.Tensor:
    """Every second step."""
    return x[:, ::2]


class Table(nn.Module):
    """A weight for each step."""

    def __init__(self) -> None:
        super().__init__()
        self.table = nn.LazyLinear(2)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.table(x.transpose(1, 2))


def pairs(x: torch.Tensor) -> torch.Tensor:
    """Two steps each."""
    return x.unflatten(1, (-1, 2))


def area(x: torch.Tensor) -> torch.Tensor:
    """All pixels in a row."""
    return x.flatten(2)


def joined(x: torch.Tensor) -> torch.Tensor:
    """Mixes the samples."""
    return x.flatten(0, 1)
'''


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    trust([CODE])


def project(layer: str, shape: list[int | str], outputs: int = 1) -> Project:
    ends = [(f"y{i}", "Output", [f"own.output{i + 1 if i else ''}"], {}) for i in range(outputs)]
    main = network(
        "main", "Open", [("x", "Input", [], {"shape": shape}), ("own", f"custom:{layer}", ["x>x"], {}), *ends]
    )
    return apply(Project("Own", {"main": main}), SetCode(layer, CODE))[0]


def refusal(analysis: Analysis) -> str:
    return next(problem.message for problem in analysis.problems if problem.node == "own")


@pytest.mark.parametrize(
    ("layer", "shape", "outputs"), [("Mixed", ["L", 6], 3), ("area", [2, "H", "W"], 1)], ids=["sequence", "image"]
)
def test_what_follows_from_sizes_is_known_for_all_of_them(layer: str, shape: list[int | str], outputs: int) -> None:
    analysis = analyse_here(project(layer, shape, outputs))
    assert analysis.problems == ()
    module = module_from(print_network(analysis)).eval()
    assert sum(weight.numel() for weight in module.parameters()) == analysis.parameters
    for number in (2, 5, 24, 61):
        sizes = {name: number + 3 * i for i, name in enumerate(size for size in shape if isinstance(size, str))}
        found = module(torch.randn(4, *(sizes.get(size, size) if isinstance(size, str) else size for size in shape)))
        results = found if isinstance(found, tuple) else (found,)
        told = analysis.nodes["own"].outputs
        assert [tuple(at(size, {"N": 4, **sizes}) for size in spec.shape) for spec in told] == [
            tuple(each.shape) for each in results
        ]
        fixed = analyse_here(project(layer, [sizes.get(str(size), size) for size in shape], outputs))
        assert at(analysis.nodes["own"].macs, sizes) == fixed.nodes["own"].macs


@pytest.mark.parametrize(
    ("layer", "words"),
    [
        ("halve", "halve is a layer of your own that needs fixed sizes (what it gives does not follow from sizes by "),
        ("Table", "Table is a layer of your own that needs fixed sizes (its weights or its results differ in kind"),
        ("pairs", "pairs: with L = 23, its code raised RuntimeError"),
        (
            "joined",
            "joined: with L = 23, (161, 6) came out for a batch of 7, (253, 6) for one of 11. Samples must stay",
        ),
    ],
)
def test_what_does_not_is_told_in_words(layer: str, words: str) -> None:
    assert words in refusal(analyse_here(project(layer, ["L", 6])))


def test_all_that_is_to_be_found_out_is_asked_at_once() -> None:
    """So that a network waits for one process, not for one after the other."""
    drawn, book = project("Mixed", ["L", 6], 3), ShapeBook()
    library = ProjectLibrary(drawn.networks, drawn.code, book)
    assert "its shape is being found out" in refusal(analyse_in(drawn, "main", library=library))
    assert len(book.questions) == len(Grid((symbol("L"),)).points)
    for question in book.questions:
        book.answer(question, answer(question))
    assert analyse_in(drawn, "main", library=library.following(drawn)).ok


def test_a_fixed_size_is_asked_with_the_question_of_before() -> None:
    """Answers that a machine found out before open sizes were known still count."""
    drawn, book = project("halve", [5, 6]), ShapeBook()
    analysis = analyse_in(drawn, "main", library=ProjectLibrary(drawn.networks, drawn.code, book))
    (question,) = book.questions
    assert question == Question("halve", CODE, (), analysis.nodes["x"].outputs)


def test_polynomials_are_found_and_nothing_else() -> None:
    h, w = symbol("H"), symbol("W")
    grid = Grid((h, w))
    for wanted in (7, h, 3 * h * w - 2 * w + 5, h * h + w * w, 2 * h * w):
        numbers = [at(wanted, dict(zip("HW", point, strict=True))) for point in grid.points]
        assert grid.fit([number for number in numbers if isinstance(number, int)]) == wanted
    for rounded in (h // 2, (h + 1) // 3 * w, h * h * w, (h * w) // 4):
        numbers = [at(rounded, dict(zip("HW", point, strict=True))) for point in grid.points]
        assert grid.fit([number for number in numbers if isinstance(number, int)]) is None
