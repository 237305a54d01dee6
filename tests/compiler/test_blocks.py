"""Blocks in the source: a class for each form, arguments for what differs, expressions as the user wrote them."""

from dataclasses import replace

import pytest
import torch

from designer.analysis.blocks import analyse_in
from designer.compiler.build import class_from, compile_network
from designer.compiler.formulas import as_python
from designer.compiler.source import Source, print_network
from designer.graph.exposed import Exposed
from designer.graph.model import BLOCK, Network, Project
from designer.graph.recipe import Json
from designer.graph.traits import Traits
from tests.helpers.blocks import Layer, expr, network, residual_project

BLOCKS = '''
class BasicBlock(nn.Module):
    """Two convolutions with a shortcut."""

    def __init__(self, channels: int, stride: int = 1) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(16, channels, kernel_size=3, stride=stride, padding=1)
        self.relu = nn.ReLU()
        self.conv2 = nn.Conv2d(channels, channels, kernel_size=3, padding=1)
        self.down = nn.Conv2d(16, channels, kernel_size=1, stride=stride, bias=False)

    def forward(self, x0: torch.Tensor) -> torch.Tensor:
        x = self.conv1(x0)
        x = self.relu(x)
        x = self.conv2(x)
        down = self.down(x0)
        x = x + down
        return x


class FeedForward(nn.Module):
    """Feed forward."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(dim, 4 * dim)
        self.act = nn.GELU()
        self.fc2 = nn.Linear(4 * dim, dim)

    def forward(self, x0: torch.Tensor) -> torch.Tensor:
        x = self.fc1(x0)  # (N, 128)
        x = self.act(x)  # (N, 128)
        x = self.fc2(x)  # (N, 32)
        x = x0 + x  # (N, 32)
        return x


class TinyResnet(nn.Module):
    """image (N, 3, H, W) → logits (N, 10); 58,378 parameters."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 16, kernel_size=3, padding=1)
        self.stage1 = nn.Sequential(*[BasicBlock(channels=16) for _ in range(2)])
        self.stage2 = BasicBlock(channels=32, stride=2)
        self.ff = FeedForward(dim=32)
        self.ff2 = nn.Sequential(*[FeedForward(dim=32) for _ in range(3)])
        self.fc = nn.Linear(32, 10)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        x = self.stem(image)  # (N, 16, H, W)
        x = self.stage1(x)  # (N, 16, H, W)
        x = self.stage2(x)  # (N, 32, (H + 1)//2, (W + 1)//2)
        x = torch.mean(x, dim=(2, 3))  # (N, 32)
        for _ in range(3):
            x = self.ff(x)
        x = self.ff2(x)  # (N, 32)
        x = self.fc(x)  # (N, 10)
        return x
'''


def printed(project: Project, network: str = "main") -> Source:
    return print_network(analyse_in(project, network))


def test_a_network_of_blocks_reads_as_a_person_would_have_written_it() -> None:
    assert printed(residual_project()).text.endswith(BLOCKS)


def test_every_line_of_a_class_leads_to_its_layer() -> None:
    source = printed(residual_project())
    lines = source.text.splitlines()
    assert {lines[at - 1] for at in source.classes} == {
        "class BasicBlock(nn.Module):",
        "class FeedForward(nn.Module):",
        "class TinyResnet(nn.Module):",
    }
    assert [source.classes[at] for at in sorted(source.classes)] == ["basic", "ff", "main"]
    for text, place in {
        "self.down = nn": ("basic", "down"),
        "down = self.down(x0)": ("basic", "down"),
        "x = self.ff(x)": ("main", "ff"),
    }.items():
        assert [source.places[at] for at, line in enumerate(lines, 1) if text in line] == [place]


def test_a_block_by_itself_is_constructed_with_its_defaults() -> None:
    module = compile_network(analyse_in(residual_project(), "basic"))
    assert module(torch.zeros(2, 16, 8, 8)).shape == (2, 16, 8, 8)


def in_main(inner: Network, *uses: dict[str, Json], shape: list[Json] | None = None, entry: str = "x0") -> Project:
    """A project whose main network uses a block once for each given set of parameters, one behind the other."""
    layers: list[Layer] = [("image", "Input", [], {"shape": shape or [8]})]
    last = "image"
    for number, values in enumerate(uses):
        layers.append((f"use{number}", f"{BLOCK}{inner.id}", [f"{last}>{entry}"], values))
        last = f"use{number}.out"
    layers.append(("exit", "Output", [last], {}))
    return Project("blocks", {"main": network("main", "main", layers), inner.id: inner})


def dense(width: Json, *params: Exposed, **more: Json) -> Network:
    return network(
        "inner",
        "inner",
        [
            ("x0", "Input", [], {"shape": [8]}),
            ("fc", "Linear", ["x0"], {"out_features": width, **more}),
            ("out", "Output", ["fc"], {}),
        ],
        params,
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("width // 2", "width // 2"),
        ("width / 2", "width // 2"),
        ("width*2 if width > 4 else 8", "width * 2 if width > 4 else 8"),
        ("min(width, 8)", "min(width, 8)"),
        ("floor(sqrt(width)) + 2", "math.floor(math.sqrt(width)) + 2"),
        ("2**2 + width", "2**2 + width"),
    ],
)
def test_expressions_mean_in_python_what_they_mean_in_the_drawing(text: str, code: str) -> None:
    project = in_main(dense(expr(text), Exposed("width", "int", 16)), {"width": 16}, {"width": 8})
    source = printed(project)
    assert f", {code})" in source.text
    assert ("import math\n\nimport torch" in source.text) == ("math" in code)
    analysis = analyse_in(project, "main")
    assert sum(each.numel() for each in class_from(source)().parameters()) == analysis.parameters


def test_an_expression_that_python_would_read_otherwise_is_not_printed() -> None:
    environments = [{"a": 3, "b": 4}]
    assert as_python("a / 2", {"a": "a"}, environments) == "a / 2"
    assert as_python("b / 2", {"b": "b"}, environments) == "b // 2"
    assert as_python("a / 2", {"a": "a"}, [{"a": 3}, {"a": 4}]) is None
    assert as_python("a and b", {"a": "a", "b": "b"}, environments) is None
    assert as_python("a > 1 and b > 1", {"a": "a", "b": "b"}, environments) == "a > 1 and b > 1"


@pytest.mark.parametrize(
    "text",
    ["a if a > 0 else __import__('os').getpid()", "a if a else evil()", "[a for a in a]", "a.real", "(lambda: a)()"],
)
def test_nothing_but_arithmetic_gets_into_the_source(text: str) -> None:
    assert as_python(text, {"a": "a"}, [{"a": 3}]) is None


def test_what_differs_and_follows_from_nothing_is_an_argument() -> None:
    inner = dense(expr("in_features"), Exposed("bias", "bool", True), bias=expr("bias"))
    text = printed(in_main(inner, {"bias": True}, {"bias": False})).text
    assert "def __init__(self, bias: bool = True) -> None:" in text
    assert "self.use1 = Inner(bias=False)" in text


def test_sizes_that_arrive_differently_are_arguments() -> None:
    inner = dense(expr("width"), Exposed("width", "int", 4))
    text = printed(in_main(inner, {"width": 5}, {"width": 6})).text
    assert "def __init__(self, in_features: int, width: int = 4) -> None:" in text
    assert "self.fc = nn.Linear(in_features, width)" in text
    assert "self.use1 = Inner(in_features=5, width=6)" in text


def test_arguments_and_layers_may_have_the_same_names() -> None:
    inner = network(
        "inner",
        "inner",
        [
            ("x0", "Input", [], {"shape": [4, 8]}),
            ("dim", "Flip", ["x0"], {"dims": [1]}),
            ("range", "Softmax", ["dim"], {"dim": expr("range")}),
            ("sum", "Sum", ["range"], {"dim": [expr("dim")], "keepdim": True}),
            ("out", "Output", ["sum"], {}),
        ],
        (Exposed("dim", "int", 1), Exposed("range", "int", 2)),
    )
    project = in_main(inner, {"dim": 1, "range": 1}, {"dim": 2, "range": 2}, shape=[4, 8])
    module = compile_network(analyse_in(project, "main"))
    assert module(torch.ones(2, 4, 8)).shape == (2, 1, 1)


def test_the_number_of_repeats_may_differ_between_uses() -> None:
    pair = dense(8)
    outer = network(
        "outer",
        "outer",
        [
            ("x0", "Input", [], {"shape": [8]}),
            ("many", f"{BLOCK}inner", ["x0>x0"], {"repeats": expr("depth"), "share_weights": True}),
            ("more", f"{BLOCK}inner", ["many.out>x0"], {"repeats": expr("depth")}),
            ("out", "Output", ["more.out"], {}),
        ],
        (Exposed("depth", "int", 2),),
    )
    project = in_main(outer, {"depth": 2}, {"depth": 3})
    project = replace(project, networks={**project.networks, "inner": pair})
    source = printed(project)
    assert "for _ in range(self.depth):" in source.text
    assert "nn.Sequential(*[Inner() for _ in range(depth)])" in source.text
    module, count = class_from(source)(), analyse_in(project, "main").parameters
    assert sum(each.numel() for each in module.parameters()) == count == 72 * (1 + 2 + 1 + 3)


def test_a_loop_does_not_overwrite_what_still_arrives() -> None:
    """The second input is what flows; the first one's place in the loop must not take its variable."""
    inner = network(
        "inner",
        "inner",
        [
            ("x0", "Input", [], {"shape": [8]}),
            ("x1", "Input", [], {"shape": [8]}),
            ("sum", "Add", ["x0", "x1"], {}),
            ("out", "Output", ["sum"], {}),
        ],
    )
    main = network(
        "main",
        "main",
        [
            ("image", "Input", [], {"shape": [8]}),
            ("twice", "Add", ["image", "image"], {}),
            ("loop", f"{BLOCK}inner", ["image>x0", "twice>x1"], {"repeats": 3, "share_weights": True}),
            ("out", "Output", ["loop.out"], {}),
        ],
    )
    module = compile_network(analyse_in(Project("loop", {"main": main, "inner": inner}), "main"))
    assert torch.equal(module(torch.ones(1, 8)), torch.full((1, 8), 7.0))


def test_a_block_that_another_one_shares_is_constructed_once() -> None:
    inner = dense(8)
    project = in_main(inner, {}, {})
    nodes = dict(project.main.nodes)
    nodes["use1"] = replace(nodes["use1"], traits=Traits(shares="use0"))
    project = project.with_network(replace(project.main, nodes=nodes))
    text = printed(project).text
    assert text.count("= Inner()") == 1
    assert text.count("self.use0(") == 2


def test_a_parameter_may_be_called_like_a_function() -> None:
    project = in_main(dense(expr("min(min, 9)"), Exposed("min", "int", 16)), {"min": 7}, {"min": 8})
    source = printed(project)
    assert "min(min_, 9)" in source.text
    assert class_from(source)()(torch.zeros(1, 8)).shape == (1, 8)
