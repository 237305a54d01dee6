"""The printed source is a program that people can read, and it is exactly what runs."""

import ast
import inspect
import traceback
from importlib import import_module

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.analysis.network import analyse
from designer.catalogue import registry
from designer.catalogue.layer import LayerDef, values_of
from designer.compiler.build import class_from, compile_network, node_of_error, part_class
from designer.compiler.errors import CompileError
from designer.compiler.source import class_name_of, print_network
from designer.graph.applying import apply
from designer.graph.edits import Rename
from designer.graph.ids import RESERVED, as_name
from tests.helpers.all_of import all_of
from tests.helpers.building import Sketch, lenet5

LENET = '''"""LeNet-5, drawn with Layerloom."""

import torch
from torch import nn


class LeNet5(nn.Module):
    """images (N, 1, 32, 32) → scores (N, 10); 61,706 parameters."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, kernel_size=5)
        self.relu1 = nn.ReLU()
        self.pool1 = nn.MaxPool2d(2)
        self.conv2 = nn.Conv2d(6, 16, kernel_size=5)
        self.relu2 = nn.ReLU()
        self.pool2 = nn.MaxPool2d(2)
        self.fc1 = nn.Linear(400, 120)
        self.relu3 = nn.ReLU()
        self.fc2 = nn.Linear(120, 84)
        self.relu4 = nn.ReLU()
        self.fc3 = nn.Linear(84, 10)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        x = self.conv1(images)  # (N, 6, 28, 28)
        x = self.relu1(x)  # (N, 6, 28, 28)
        x = self.pool1(x)  # (N, 6, 14, 14)
        x = self.conv2(x)  # (N, 16, 10, 10)
        x = self.relu2(x)  # (N, 16, 10, 10)
        x = self.pool2(x)  # (N, 16, 5, 5)
        x = torch.flatten(x, start_dim=1)  # (N, 400)
        x = self.fc1(x)  # (N, 120)
        x = self.relu3(x)  # (N, 120)
        x = self.fc2(x)  # (N, 84)
        x = self.relu4(x)  # (N, 84)
        x = self.fc3(x)  # (N, 10)
        return x
'''


def test_lenet_reads_as_a_person_would_have_written_it() -> None:
    assert print_network(analyse(lenet5().network)).text == LENET


def test_the_module_is_the_printed_text() -> None:
    source = print_network(analyse(lenet5().network))
    made = class_from(source)
    assert "".join(inspect.getsourcelines(made.forward)[0]) in source.text
    module = made()
    assert [key for key, _ in module.named_children()] == [
        node.name for node in lenet5().network if node.type not in ("Input", "Flatten", "Output")
    ]
    assert module(torch.zeros(2, 1, 32, 32)).shape == (2, 10)


def test_state_dict_keys_are_the_layers_names() -> None:
    keys = {key.partition(".")[0] for key in compile_network(lenet5().network).state_dict()}
    assert keys == {"conv1", "conv2", "fc1", "fc2", "fc3"}


def test_a_skip_keeps_its_value_until_it_is_added() -> None:
    sketch = (
        Sketch("Skip")
        .add("Input", "image", shape=[4, 8, 8])
        .add("ReLU", "stem")
        .add("Conv2d", "branch", out_channels=4, kernel_size=3, padding=1)
        .add("Tanh", "bend")
        .add("Add", "join", ["bend", "stem"])
        .add("Output", "result")
    )
    module, x = compile_network(sketch.network), torch.randn(2, 4, 8, 8)
    stem = x.relu()
    expected = module.get_submodule("branch")(stem).tanh() + stem
    assert torch.equal(module(x), expected)


def test_several_inputs_and_outputs_keep_their_order_and_names() -> None:
    sketch = Sketch().add("Input", "b", shape=[3]).add("Input", "a", [], shape=[3])
    sketch.add("Add", "both", ["a", "b"]).add("Output", "sum_out").add("Output", "b_out", ["b"])
    source = print_network(analyse(sketch.network))
    assert (source.inputs, source.outputs) == (("b", "a"), ("sum_out", "b_out"))
    b, a = torch.ones(1, 3), torch.full((1, 3), 2.0)
    total, through = class_from(source)()(b, a)
    assert (total.tolist(), through.tolist()) == ([[3.0] * 3], [[1.0] * 3])


def test_an_error_in_a_layer_leads_to_its_line_and_to_its_node() -> None:
    source = print_network(analyse(lenet5().network))
    module = class_from(source)()
    with pytest.raises(RuntimeError) as caught:
        module(torch.zeros(1, 1, 20, 20))
    assert node_of_error(caught.value, source) == "fc1"
    assert "x = self.fc1(x)" in "".join(traceback.format_exception(caught.value))


def test_a_broken_network_is_refused_with_its_first_problem() -> None:
    with pytest.raises(CompileError, match="conv2d: Conv2d needs"):
        compile_network(Sketch().add("Input", shape=[4]).add("Conv2d").add("Output").network)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=20))
def test_no_name_breaks_out_of_the_source(name: str) -> None:
    sketch = Sketch(name).add("Input", "in_1", shape=[2]).add("Linear", "fc_1").add("Output", "out_1")
    project, _ = apply(sketch.project, Rename("main", "fc_1", as_name(name)))
    tree = ast.parse(print_network(analyse(project.main)).text)
    assert [type(node).__name__ for node in tree.body] == ["Expr", "Import", "ImportFrom", "ClassDef"]


@all_of("name", sorted(RESERVED | {"x", "input", "print", "Linear", "1x1", ""} | set(dir(torch.nn.Module()))))
def test_any_word_works_as_a_layers_name(name: str) -> None:
    sketch = Sketch().add("Input", "first", shape=[2]).add("Linear", "a", out_features=2).add("ReLU", "b")
    project, _ = apply(sketch.add("Output", "last").project, Rename("main", "a", as_name(name)))
    module = compile_network(project.main)
    assert f"{as_name(name)}.weight" in module.state_dict()
    assert module(torch.zeros(1, 2)).shape == (1, 2)
    module.train().eval()


def test_everything_a_module_has_is_reserved() -> None:
    assert {name for name in dir(torch.nn.Module()) if not name.startswith("_")} <= RESERVED


def test_class_names_are_made_of_network_names() -> None:
    assert [class_name_of(name) for name in ("LeNet-5", "residual cnn", "Größe", "", "5th", "Module")] == [
        "LeNet5",
        "ResidualCnn",
        "GrE",
        "Network",
        "Net5th",
        "ModuleNetwork",
    ]


@all_of("entry", [*registry.layers(), *registry.losses()])
def test_what_the_source_leaves_out_is_what_pytorch_assumes(entry: LayerDef) -> None:
    """A parameter may go unsaid only if its default here is PyTorch's own."""
    for example in entry.examples:
        values = values_of(entry.params, example.params)
        lowering = entry.lower(values, example.inputs) if entry.lower else None
        if lowering is None or lowering.module is None:
            continue
        package, _, name = lowering.module.target.rpartition(".")
        target = part_class(name) if package == "parts" else getattr(import_module(package), name)
        signature = inspect.signature(target).parameters
        for name in lowering.module.kwargs:
            param = entry.param(name)
            if param is None or name not in signature:
                continue
            default = signature[name].default
            if default is inspect.Parameter.empty:
                assert param.required, f"{entry.type}.{name} has no default in PyTorch: say required=True"
            elif not param.required and default is not None:  # None leaves the choice to the function itself
                said = getattr(default, "__name__", default)  # activation=relu, the function
                said = str(said).removeprefix("torch.") if isinstance(said, torch.dtype) else said
                assert param.normal(param.default) == param.normal(said), f"{entry.type}.{name}"
