"""Channels leave together wherever wires fork and join, and what is left computes what it did without them."""

import pytest
import torch
from torch import Tensor

from designer.compiler.probing import analyse_here
from designer.export.pruning import pruned
from designer.export.pruning_groups import gone_of, groups_in, without
from designer.graph.model import Project
from designer.protocol.prune_options import PruneOptions
from designer.templates import list_templates, load_template
from tests.export.lowering.test_pruning import rebuilt, with_weights
from tests.helpers.building import Sketch

HALF = PruneOptions(share=0.5, structured=True)
LAW = 1e-5
"""Sums in another order differ so much, as a share of the largest number."""


def mobile() -> Project:
    """Depthwise filters, one of them with two for each channel, group norm, a gate, and a transposed convolution."""
    return (
        Sketch()
        .add("Input", "image", shape=[3, 8, 8])
        .add("Conv2d", "stem", out_channels=8, kernel_size=3, padding=1)
        .add("PReLU", "slope", per_channel=True)
        .add("Conv2d", "deep", out_channels=16, kernel_size=3, padding=1, groups=8)
        .add("BatchNorm2d", "norm")
        .add("ReLU", "relu")
        .add("Conv2d", "point", out_channels=12, kernel_size=1, after=["relu"])
        .add("GroupNorm", "by_threes", num_groups=4)
        .add("GlobalAvgPool", "means", after=["by_threes"], keepdim=True)
        .add("Conv2d", "gate", out_channels=12, kernel_size=1)
        .add("Tanh", "open")
        .add("Multiply", "gated", after=["by_threes", "open"])
        .add("ConvTranspose2d", "wide", out_channels=6, kernel_size=2, stride=2)
        .add("ConvTranspose2d", "each", out_channels=6, kernel_size=3, padding=1, groups=6)
        .add("ReLU", "last")
        .add("Conv2d", "answer", out_channels=2, kernel_size=1)
        .add("Output", "out")
    ).project


def braided() -> Project:
    """Two narrow layers side by side are added to a wide one; behind that, the input comes to lie beside them."""
    return (
        Sketch()
        .add("Input", "image", shape=[3, 8, 8])
        .add("Conv2d", "left", out_channels=4, kernel_size=3, padding=1, after=["image"])
        .add("Conv2d", "right", out_channels=6, kernel_size=3, padding=1, after=["image"])
        .add("Conv2d", "broad", out_channels=10, kernel_size=3, padding=1, after=["image"])
        .add("Concatenate", "both", after=["left", "right"])
        .add("Subtract", "off", after=["both"])
        .wire("broad", "off", target_port="other")
        .add("ReLU", "relu", after=["off"])
        .add("Concatenate", "all", after=["image", "relu"])
        .add("MaxPool2d", "pool", kernel_size=2)
        .add("Flatten", "flat")
        .add("Linear", "scores", out_features=3)
        .add("Output", "answer")
    ).project


def silenced(project: Project, seed: int) -> tuple[torch.nn.Module, dict[str, Tensor], set[str]]:
    """A network in which half of each group's channels are 0 in all that makes or norms them; which layers make any.

    The share of each group that pruning would take.
    """
    module, weights = with_weights(project)
    analysis = analyse_here(project)
    found = groups_in(analysis)
    torch.manual_seed(seed)
    gone: set[int] = set()
    for group in found.groups:
        chance = dict(zip(group.units, torch.rand(len(group.units)).tolist(), strict=True))
        gone |= gone_of(
            group, chance | {unit: 2.0 for made in group.makers for unit in made.units if unit not in chance}, 0.5
        )
    makers = {made.layer: made.axis for group in found.groups for made in group.makers}
    for cut in found.cuts:
        name = f"{project.main.nodes[cut.layer].name}.{cut.weight}"
        is_out = cut.layer not in makers or cut.weight == "bias" or cut.axis == makers[cut.layer]
        if name in weights and is_out and "running" not in cut.weight:
            places = [place for place, unit in enumerate(cut.units) if unit in gone]
            weights[name].movedim(cut.axis, 0)[places] = 0
    module.load_state_dict({name: each for name, each in weights.items() if ":" not in name})
    return module, weights, {project.main.nodes[key].name for key in makers}


def inputs_of(project: Project) -> list[Tensor]:
    ends = analyse_here(project).ends("Input")
    return [torch.randn(3, *(size for size in report.outputs[0].shape[1:] if isinstance(size, int))) for report in ends]


@pytest.mark.parametrize(
    ("project", "together"),
    [
        (load_template("digits-cnn"), {"conv1", "conv2", "conv3", "fc1"}),
        (load_template("digits-resnet"), {"stem", "b1_conv1", "b1_conv2", "b2_skip", "b2_conv1", "b2_conv2"}),
        (load_template("shapes-segmentation"), {"fine", "mid", "coarse", "whole", "mid2", "fine2"}),
        (load_template("shapes-prices"), {"read", "edges", "parts", "seen", "weighed"}),
        (load_template("heartbeats-anomaly"), {"fc1", "code", "fc2"}),
        (mobile(), {"stem", "point", "gate", "wide"}),
        (braided(), {"left", "right", "broad"}),
    ],
    ids=["cnn", "resnet", "unet", "two-inputs", "autoencoder", "mobile", "braided"],
)
def test_without_channels_a_network_computes_what_it_did_while_they_were_silent(
    project: Project, together: set[str]
) -> None:
    module, weights, makers = silenced(project, seed=1)
    assert makers == together
    found = pruned(analyse_here(project), project, module, weights, HALF)
    smaller = rebuilt(found)
    assert {layer.name for layer in found.layers if layer.after < layer.before} == together
    assert sum(w.numel() for w in smaller.parameters()) < 0.7 * sum(w.numel() for w in module.parameters())
    samples = inputs_of(project)
    with torch.inference_mode():
        before, after = module(*samples), smaller(*samples)
    assert (before - after).abs().max() <= LAW * before.abs().max()
    assert before.std() > 0


def test_layers_that_meet_in_a_sum_lose_the_same_channels_those_that_are_weakest_together() -> None:
    project = load_template("digits-resnet")
    found = groups_in(analyse_here(project))
    names = [[project.main.nodes[made.layer].name for made in group.makers] for group in found.groups]
    assert ["stem", "b1_conv2"] in names
    group = found.groups[names.index(["stem", "b1_conv2"])]
    assert group.makers[0].units == group.makers[1].units
    strength = {unit: float(place) for place, unit in enumerate(group.units)}
    assert gone_of(group, strength, 0.25) == frozenset(group.units[:8])


def test_every_layer_keeps_a_channel_however_much_goes_and_groups_of_a_norm_go_as_one() -> None:
    found = groups_in(analyse_here(project := braided()))
    (group,) = found.groups
    gone = gone_of(group, {unit: float(place) for place, unit in enumerate(group.units)}, 0.9)
    smaller = {node.name: node.params for node in without(project, found, gone).main}
    assert [smaller[name]["out_channels"] for name in ("left", "right", "broad")] == [1, 1, 2]
    found = groups_in(analyse_here(project := mobile()))
    point = next(group for group in found.groups if len(group.makers) == 2)
    assert len(point.units) == 4
    smaller = {node.name: node.params for node in without(project, found, point.units[:1]).main}
    assert (smaller["point"]["out_channels"], smaller["by_threes"]["num_groups"]) == (9, 3)


def test_what_cannot_be_followed_stays_and_it_is_said_why() -> None:
    project = (
        Sketch()
        .add("Input", "image", shape=[4, 8, 8])
        .add("Conv2d", "first", out_channels=4, kernel_size=3, padding=1)
        .add("Conv2d", "grouped", out_channels=8, kernel_size=3, padding=1, groups=2)
        .add("Conv2d", "second", out_channels=4, kernel_size=3, padding=1)
        .add("Add", "onto", after=["image", "second"])
        .add("Conv2d", "third", out_channels=8, kernel_size=3, padding=1)
        .add("GroupNorm", "one", num_groups=1)
        .add("Conv2d", "fourth", out_channels=6, kernel_size=1)
        .add("Softmax", "shares", dim=1)
        .add("Conv2d", "fifth", out_channels=6, kernel_size=1)
        .add("Linear", "across", out_features=5)
        .add("Conv2d", "nowhere", out_channels=6, kernel_size=1, after=["fifth"])
        .add("Output", "answer", after=["across"])
    ).project
    found = groups_in(analyse_here(project))
    assert found.groups == ()
    assert found.left == {
        "first": "is read by grouped, which has groups, which channels cannot leave one by one",
        "grouped": "has groups, which channels cannot leave one by one",
        "second": "is joined with others in onto",
        "third": "has channels that could only go all at once",
        "fourth": "is followed by shares, which mixes channels",
        "fifth": "is read by across along another axis",
        "across": "gives the network's answer",
        "nowhere": "goes nowhere",
    }


def test_every_template_can_be_asked_where_channels_can_go_and_half_of_them_leave_a_network_that_fits() -> None:
    for each in list_templates():
        project = load_template(each.id)
        found = groups_in(analyse_here(project))
        assert all(found.left.values())
        strength = {unit: float(unit) for group in found.groups for made in group.makers for unit in made.units}
        gone = {unit for group in found.groups for unit in gone_of(group, strength, 0.5)}
        analysis = analyse_here(without(project, found, gone))
        assert analysis.ok, each.id
        assert not found.groups or analysis.parameters < analyse_here(project).parameters
