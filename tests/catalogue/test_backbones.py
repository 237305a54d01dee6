"""Backbones: their tables are what torchvision has, and their features what torchvision gives."""

import ast
from itertools import cycle
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from torchvision import models as torchvision_models
from torchvision.models import get_model_weights

from designer.analysis.network import analyse
from designer.catalogue.backbones import backbone, models
from designer.catalogue.dims import BATCH, at, fixed, symbol
from designer.catalogue.errors import InsertBefore, SetValue, ShapeError
from designer.catalogue.layer import Specs, Values, parameter_count, values_of
from designer.catalogue.registry import layer
from designer.catalogue.tensor import TensorSpec
from designer.compiler.build import module_from
from designer.compiler.source import print_network
from designer.resources import resource
from tests.catalogue.backbone_table import LEFT_OUT, made, table_of, text_of
from tests.catalogue.oracle import described, promised, run, tensor
from tests.helpers.all_of import all_of
from tests.helpers.building import Sketch

ENTRY = layer("Backbone")
FAMILIES = (
    "alexnet",
    "convnext_tiny",
    "densenet121",
    "efficientnet_b0",
    "googlenet",
    "inception_v3",
    "mnasnet0_5",
    "mobilenet_v2",
    "mobilenet_v3_small",
    "regnet_y_400mf",
    "resnet18",
    "shufflenet_v2_x0_5",
    "squeezenet1_0",
    "swin_t",
    "swin_v2_t",
    "vgg11_bn",
    "vit_b_32",
)
"""A model of each kind that torchvision builds."""


def values(model: str, **params: Any) -> Values:
    return values_of(ENTRY.params, {"model": model, "weights": "none", **params})


def image(height: Any, width: Any, channels: int = 3) -> Specs:
    return (TensorSpec((BATCH, channels, height, width)),)


def refusal(v: Values, inputs: Specs) -> ShapeError:
    with pytest.raises(ShapeError) as refused:
        ENTRY.infer(v, inputs)
    assert str(refused.value).endswith(".")
    return refused.value


def work_for_one(module: nn.Module, inputs: Specs, device: str) -> int:
    """The multiply-adds that torch counts for one image: some models also do work that is the same for any batch."""
    totals = []
    for batch in (2, 4):
        with FlopCounterMode(display=False) as counter:
            module(tensor(inputs[0], batch=batch, device=device))
        totals.append(counter.get_total_flops() // 2)
    return totals[0] - (totals[1] - totals[0]) // 2


def test_there_is_a_table_of_every_classification_model_but_the_one_that_cannot_be_traced() -> None:
    assert set(models()) == set(torchvision_models.list_models(module=torchvision_models, exclude=LEFT_OUT))


@all_of("model", models())
def test_the_weights_that_a_table_names_are_those_that_torchvision_offers(model: str) -> None:
    offered = {each.name: each for each in get_model_weights(model)}
    table = backbone(model)
    assert table.default == get_model_weights(model).DEFAULT.name
    assert table.pretrained.keys() <= offered.keys()
    assert table.pretrained
    for name, facts in table.pretrained.items():
        assert facts.megabytes == offered[name].meta["_file_size"]
        assert facts.image == offered[name].transforms.keywords["crop_size"]
        assert table.size is None or facts.image == table.size


@pytest.mark.parametrize("model", ["squeezenet1_1", "mobilenet_v3_small", "vit_b_32"])
def test_a_table_is_what_torchvision_has(model: str) -> None:
    assert text_of(table_of(model)) == resource("backbones", f"{model}.json").read_text("utf-8")


@all_of("model", models())
def test_taps_come_one_after_the_other(model: str) -> None:
    table = backbone(model)
    for before, after in zip(table.taps, table.taps[1:], strict=False):
        assert before.weights <= after.weights
        assert before.buffers <= after.buffers
        assert before.low <= after.low
        assert before.stride <= after.stride or after.kind == "vector"
        assert {form for _, form in before.work} <= {form for _, form in after.work}
    assert table.taps[-1].weights == len(table.weights)
    assert table.taps[-1].buffers == len(table.buffers)
    assert table.vector is None or table.vector.channels == table.last.channels


@pytest.mark.parametrize(("model", "features"), zip(FAMILIES, cycle(("pooled", "last")), strict=False))
def test_features_and_weights_and_work_are_those_that_torch_has(model: str, features: str) -> None:
    table = backbone(model)
    v = values(model, features=features)
    height = table.size or table.last.low + 45
    inputs = image(height, table.size or table.last.low + 18)
    device = "cpu" if model.startswith("regnet") else "meta"  # It computes its widths with tensors.
    outputs = ENTRY.infer(v, inputs)
    ran = run(ENTRY, v, inputs, device=device)
    assert described(ran.outputs) == promised(outputs)
    assert ran.module is not None
    assert {name: tuple(each.shape) for name, each in ran.module.named_parameters()} == ENTRY.weights(v, inputs)
    assert {name: tuple(each.shape) for name, each in ran.module.named_buffers()} == ENTRY.buffers(v, inputs)
    assert fixed(ENTRY.macs(v, inputs, outputs)) == work_for_one(ran.module, inputs, device)


@pytest.mark.parametrize("model", FAMILIES)
def test_pretrained_weights_have_a_backbones_names(model: str) -> None:
    own = made(model).state_dict()
    for name, shape in {**backbone(model).weights, **backbone(model).buffers}.items():
        assert tuple(own[name].shape) == shape


@pytest.mark.parametrize("model", ["squeezenet1_1", "resnet18", "vgg11", "densenet121", "mobilenet_v2", "googlenet"])
def test_larger_maps_beside_the_features_are_what_each_is_alone(model: str) -> None:
    """Nothing that comes later changes them in place."""
    table = backbone(model)
    inputs = image(table.last.low + 33, table.last.low + 40)
    v = values(model, features="last", skips=True)
    torch.manual_seed(0)
    x = torch.rand(2, 3, table.last.low + 33, table.last.low + 40)
    together = run(ENTRY, v, inputs, inputs=[x])
    assert described(together.outputs) == promised(ENTRY.infer(v, inputs), batch=2)
    assert together.module is not None
    together.module.eval()
    outputs = together.module(x)
    for node, expected in outputs.items():
        alone = run(ENTRY, values(model, node=node), inputs, device="meta").module
        assert alone is not None
        state = together.module.state_dict()
        alone.load_state_dict({name: state[name] for name in alone.state_dict()}, assign=True)
        torch.testing.assert_close(alone.eval()(x)[node], expected, rtol=0, atol=0)
    heights = [output.shape[2] for output in together.outputs]
    assert sorted(heights) == heights
    assert len(heights) == len(table.levels)


@pytest.mark.parametrize("model", models())
def test_every_feature_of_every_model_is_there_or_refused_with_another_that_is(model: str) -> None:
    table = backbone(model)
    inputs = image(table.size or 256, table.size or 256)
    features = ENTRY.param("features")
    assert features is not None
    for option in features.options:  # type: ignore[attr-defined]
        v = values(model, features=option)
        try:
            outputs = ENTRY.infer(v, inputs)
        except ShapeError as error:
            (repair,) = error.repairs
            assert isinstance(repair, SetValue)
            outputs = ENTRY.infer(values(model, **{repair.param: repair.value}), inputs)
        assert outputs[0].shape[0] == BATCH
        assert parameter_count(ENTRY, v if outputs == () else values(model), inputs) > 0
    for tap in table.taps:
        assert ENTRY.infer(values(model, node=tap.node), inputs)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([model for model in models() if backbone(model).size is None]), st.data())
def test_what_holds_for_open_images_holds_for_every_size(model: str, data: st.DataObject) -> None:
    low = backbone(model).last.low
    height, width = (data.draw(st.integers(low, 700)) for _ in range(2))
    v = values(model, features="last")
    opened = ENTRY.infer(v, image(symbol("H"), symbol("W")))
    meant = {"H": height, "W": width}
    assert tuple(at(size, meant) for size in opened[0].shape) == ENTRY.infer(v, image(height, width))[0].shape
    work = ENTRY.macs(v, image(symbol("H"), symbol("W")), opened)
    assert at(work, meant) == ENTRY.macs(v, image(height, width), opened)


def test_a_small_model_agrees_with_torchvisions_published_numbers() -> None:
    """ResNet-18 at 224×224: 1.81 GMACs less those of its classifier, 11,689,512 parameters less 513,000."""
    v, inputs = values("resnet18"), image(224, 224)
    assert parameter_count(ENTRY, v, inputs) == 11_689_512 - 513_000
    assert ENTRY.macs(v, inputs, ENTRY.infer(v, inputs)) == 1_814_073_344 - 512_000


@pytest.mark.parametrize(("channels", "layers"), [(1, "Repeat"), (4, "Conv2d")])
def test_images_that_are_not_in_colour_are_refused_with_a_way_to_colour_them(channels: int, layers: str) -> None:
    inputs = image(64, 64, channels)
    refused = refusal(values("resnet18"), inputs)
    assert "three colours" in str(refused)
    assert refused.port == "input"
    (repair,) = refused.repairs
    assert isinstance(repair, InsertBefore)
    assert repair.type == layers
    before = layer(repair.type)
    ENTRY.infer(values("resnet18"), before.infer(values_of(before.params, repair.params), inputs))


@pytest.mark.parametrize(
    ("model", "sides"), [("vgg11", (32, 64)), ("vit_b_16", (224, 224)), ("inception_v3", (75, 80))]
)
def test_images_of_another_size_are_refused_with_a_way_to_make_them_fit(model: str, sides: tuple[int, int]) -> None:
    inputs = image(sides[0] - 1, sides[1])
    refused = refusal(values(model), inputs)
    (repair,) = refused.repairs
    assert isinstance(repair, InsertBefore)
    assert repair.params["size"] == list(sides)
    ENTRY.infer(values(model), image(*sides))


@pytest.mark.parametrize(
    ("params", "words", "repair"),
    [
        ({"node": "layer9"}, "no features called “layer9”", SetValue("node", "layer4")),
        ({"train_from": "layer5"}, "no part called “layer5”", SetValue("train_from", "layer4")),
        ({"weights": "IMAGENET1K_V2"}, "no weights called IMAGENET1K_V2", SetValue("weights", "DEFAULT")),
        ({"weights": "file"}, "weights_file is empty", SetValue("weights", "DEFAULT")),
        ({"skips": True}, "only beside a feature map", SetValue("features", "last")),
        ({"skips": True, "features": "1/2"}, "no feature map that is larger", SetValue("skips", False)),
    ],
)
def test_what_a_model_does_not_have_is_refused_with_what_it_has(
    params: dict[str, Any], words: str, repair: SetValue
) -> None:
    refused = refusal(values("resnet18", **params), image(64, 64))
    assert words in str(refused)
    assert repair in refused.repairs
    for each in refused.repairs:
        assert isinstance(each, SetValue)
        ENTRY.infer(values("resnet18", **{**params, each.param: each.value}), image(64, 64))


def test_weights_for_images_of_another_size_are_not_offered() -> None:
    refused = refusal(values("vit_h_14", weights="DEFAULT"), image(224, 224))
    assert refused.repairs == (SetValue("weights", "IMAGENET1K_SWAG_LINEAR_V1"),)
    ENTRY.infer(values("vit_h_14", weights="IMAGENET1K_SWAG_LINEAR_V1"), image(224, 224))


def test_what_is_before_the_part_to_train_from_rests() -> None:
    resting = ENTRY.resting(values("resnet18", train_from="layer2"), image(64, 64))
    assert {name.split(".")[0] for name in resting} == {"conv1", "bn1", "layer1"}
    assert ENTRY.resting(values("resnet18"), image(64, 64)) == frozenset()
    sketch = Sketch().add("Input", shape=[3, 64, 64]).add("Backbone", "body", train_from="layer4").add("Output")
    report = analyse(sketch.network).nodes["body"]
    assert report.trainable == 8_393_728, "the weights of layer4"
    assert report.parameters == 11_176_512


def test_the_source_is_what_a_person_would_write_and_says_how_to_get_the_weights() -> None:
    sketch = Sketch("Flowers").add("Input", "images", shape=[3, 64, 64]).add("Backbone", "body")
    source = print_network(analyse(sketch.add("Linear", "scores", out_features=5).add("Output").network))
    assert (
        """\
import torch
from torch import nn
from torchvision.models import get_model
from torchvision.models.feature_extraction import create_feature_extractor
"""
        in source.text
    )
    assert (
        """\
        # The weights are random. Write weights="DEFAULT" to download those of
        # torchvision.
        self.body = create_feature_extractor(
            get_model("resnet18", weights=None), ["flatten"]
        )
"""
        in source.text
    )
    assert '        x = self.body(images)["flatten"]  # (N, 512)\n' in source.text
    assert module_from(source).eval()(torch.zeros(2, 3, 64, 64)).shape == (2, 5)


def test_a_file_without_a_backbone_does_not_import_torchvision() -> None:
    sketch = Sketch().add("Input", shape=[4]).add("Linear", out_features=2).add("Output")
    assert "torchvision" not in print_network(analyse(sketch.network)).text


def test_the_decoder_of_a_unet_finds_its_larger_maps() -> None:
    sketch = Sketch().add("Input", "images", shape=[3, 64, 64])
    sketch.add("Backbone", "body", model="resnet18", features="1/8", skips=True, weights="none")
    sketch.add("Output", "deep").add("Output", "middle", []).wire("body", "middle", source_port="skip1")
    sketch.add("Output", "large", []).wire("body", "large", source_port="skip2")
    source = print_network(analyse(sketch.network))
    assert '["relu", "layer1", "layer2"]' in source.text
    assert ".values()" in source.text
    outputs = dict(zip(source.outputs, module_from(source).eval()(torch.zeros(2, 3, 64, 64)), strict=True))
    assert {name: tuple(each.shape) for name, each in outputs.items()} == {
        "deep": (2, 128, 8, 8),
        "middle": (2, 64, 16, 16),
        "large": (2, 64, 32, 32),
    }


@pytest.mark.parametrize("model", ["googlenet", "inception_v3"])
def test_pretrained_weights_of_an_inception_get_images_as_they_were_trained_with(model: str) -> None:
    def options(weights: str) -> str:
        size = backbone(model).last.low
        sketch = Sketch().add("Input", shape=[3, size, size]).add("Backbone", model=model, weights=weights)
        source = print_network(analyse(sketch.add("Output").network))
        ast.parse(source.text)
        return source.text

    assert "transform_input=True" in options("DEFAULT")
    assert "transform_input" not in options("none")
