"""What keeps a network from a file that is proved to compute the same is said before it is trained."""

import pytest

from designer.analysis.block_edits import collapse
from designer.analysis.blocks import analyse_in
from designer.analysis.exporting import drawing_layers, export_warnings
from designer.analysis.report import Analysis
from designer.api import Network
from designer.graph.applying import apply
from designer.graph.edits import Edit, SetTrait
from designer.graph.model import Project


def looked_at(project: Project) -> Analysis:
    analysis = analyse_in(project, "main")
    assert analysis.problems == ()
    return analysis


def after(project: Project, *edits: Edit) -> Project:
    for edit in edits:
        project = apply(project, edit)[0]
    return project


def autoencoder(*, always: bool) -> Project:
    net = Network("Draws")
    x = net.input(6)
    mean = net.add("Linear", x, out_features=3)
    spread = net.add("Linear", x, out_features=3)
    net.output(net.add("Reparameterize", mean, spread, name="draw", sample_at_evaluation=always))
    return net.project


def in_a_block(project: Project, name: str) -> Project:
    node = next(node.id for node in project.main if node.name == name)
    edit, _ = collapse(project, looked_at(project), [node], "Part")
    return after(project, edit)


@pytest.mark.parametrize("blocks", [0, 1, 2])
def test_a_layer_that_draws_after_training_is_told_wherever_it_stands(blocks: int) -> None:
    project = autoencoder(always=True)
    for name in ["draw", "part", "part"][:blocks]:
        project = in_a_block(project, name)
    (warning,) = export_warnings(looked_at(project))
    assert warning.message.startswith(f"{'part' if blocks else 'draw'}: it draws other numbers each time")
    assert drawing_layers(looked_at(project)) == (warning.name,)


@pytest.mark.parametrize("blocks", [0, 1])
def test_a_layer_that_draws_while_training_only_is_no_trouble(blocks: int) -> None:
    project = autoencoder(always=False)
    if blocks:
        project = in_a_block(project, "draw")
    assert export_warnings(looked_at(project)) == ()
    assert drawing_layers(looked_at(project)) == ()


def test_a_switch_that_stops_the_drawing_is_offered() -> None:
    project = autoencoder(always=True)
    (warning,) = export_warnings(looked_at(project))
    (repair,) = warning.repairs
    assert repair.label == "Set sample_at_evaluation to False"
    assert export_warnings(looked_at(after(project, repair.edit))) == ()


def test_a_layer_that_is_bypassed_neither_draws_nor_hinders_also_within_a_block() -> None:
    net = Network("Bypassed")
    x = net.add("Linear", net.input((6, 6)), out_features=6)
    x = net.add("GumbelSoftmax", x, name="chosen")
    net.output(net.add("FractionalMaxPool2d", net.add("Unsqueeze", x, dim=1), name="pool", output_size=3))
    project = net.project
    chosen = next(node.id for node in project.main if node.name == "chosen")
    pool = next(node.id for node in project.main if node.name == "pool")
    assert drawing_layers(looked_at(project)) == ("chosen", "pool")
    resting = after(project, *(SetTrait("main", key, "bypassed", True) for key in (chosen, pool)))
    assert export_warnings(looked_at(resting)) == ()
    edit, _ = collapse(resting, looked_at(resting), [chosen, pool, *_between(resting)], "Part")
    assert export_warnings(looked_at(after(resting, edit))) == ()


def _between(project: Project) -> list[str]:
    return [node.id for node in project.main if node.type == "Unsqueeze"]
