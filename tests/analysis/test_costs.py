"""What a network costs, and how much of its input a number sees."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import torch

from designer.analysis.blocks import analyse_in
from designer.analysis.costs import costs, totals
from designer.api import Network
from designer.compiler.build import compile_network
from designer.graph.applying import apply
from designer.graph.edits import SetTrait
from tests.helpers import zoo
from tests.helpers.blocks import residual_project


@pytest.mark.parametrize(
    ("build", "field"),
    [(zoo.alexnet, 195), (zoo.vgg16, 212)],
    ids=["AlexNet", "VGG-16"],
)
def test_receptive_fields_are_those_that_araujo_norris_and_sim_publish(
    build: Callable[[], Network], field: int
) -> None:
    seen = [row.field for row in costs(build().analysis) if row.field is not None]
    assert max(seen) == (field, field)


def test_a_receptive_field_is_what_the_gradient_of_one_number_reaches() -> None:
    """With weights above 0 and inputs above 0, no path is closed: every input that is seen has a gradient."""
    project = residual_project()
    analysis = analyse_in(project, "main")
    field = next(row.field for row in costs(analysis) if row.name == "stage2")
    module = compile_network(analysis)
    found: list[torch.Tensor] = []
    module.stage2.register_forward_hook(lambda _, __, output: found.append(output))
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.abs_()
    image = torch.ones(1, 3, 40, 40, requires_grad=True)
    module(image)
    found[0][0, 0, 10, 10].backward()
    assert image.grad is not None
    reached = image.grad[0].abs().sum(0) > 0
    assert field == (int(reached.any(1).sum()), int(reached.any(0).sum()))


def test_layers_that_look_at_everything_have_no_receptive_field() -> None:
    rows = {row.name: row.field for row in costs(zoo.vgg16().analysis)}
    assert rows["features_0"] == (3, 3)
    assert rows["classifier_0"] is None


def test_within_a_block_the_field_goes_on_from_where_the_block_stands() -> None:
    analysis = analyse_in(residual_project(), "main")
    rows = {row.name: row for row in costs(analysis, inside=True)}
    assert rows["stem"].field == (3, 3)
    assert rows["stage1.0.conv2"].field == (7, 7)
    assert rows["stage1.1.conv2"].field == (11, 11)
    assert rows["stage1"].field == (11, 11)
    assert rows["stage2.conv2"].field == (17, 17), "the stride of conv1 spreads what conv2 sees"
    assert rows["stage2.conv2"].depth == 1


def test_the_rows_of_a_block_add_up_to_the_block() -> None:
    analysis = analyse_in(residual_project(), "main")
    rows = costs(analysis, inside=True, sizes={"H": 8, "W": 8})
    for name in ("stage1", "stage2", "ff2"):
        block = next(row for row in rows if row.name == name)
        within = [row for row in rows if row.name.startswith(f"{name}.")]
        assert block.parameters == sum(row.parameters for row in within)
        assert block.macs == sum(row.macs for row in within)


def test_frozen_parameters_are_counted_apart() -> None:
    project, _ = apply(residual_project(), SetTrait("main", "stem", "frozen", True))
    project, _ = apply(project, SetTrait("basic", "conv2", "frozen", True))
    before, after = totals(analyse_in(residual_project(), "main")), totals(analyse_in(project, "main"))
    assert before.frozen == 0
    assert after.parameters == before.parameters
    assert after.frozen == 3 * 16 * 9 + 16 + 2 * (16 * 16 * 9 + 16) + 32 * 32 * 9 + 32


def test_memory_is_what_the_results_of_all_layers_take() -> None:
    net = Network("Bytes")
    x = net.input((4,), dtype="int64")
    x = net.add("Embedding", x, num_embeddings=10, embedding_dim=8)
    net.output(net.add("Linear", x, out_features=2))
    total = totals(net.analysis)
    assert total.bytes == 4 * 8 + 4 * 8 * 4 + 4 * 2 * 4
    assert total.parameter_bytes == (10 * 8 + 8 * 2 + 2) * 4


def test_open_sizes_stay_open_until_they_get_numbers() -> None:
    analysis = analyse_in(residual_project(), "main")
    assert "H" in str(totals(analysis).macs)
    closed = replace(totals(analysis, {"H": 8, "W": 8}))
    assert closed.macs == 10160 * 64 + 14336 * 16 + 49472
