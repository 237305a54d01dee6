"""Backbones of timm: their tables are what timm has, and their features what timm gives."""

import subprocess
import sys
from collections.abc import Mapping
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
import timm
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from timm.models import get_pretrained_cfg

from designer.analysis.network import analyse
from designer.catalogue.dims import at, fixed, symbol
from designer.catalogue.errors import InsertBefore, SetValue, ShapeError
from designer.catalogue.layer import Specs, Values, parameter_count, values_of
from designer.catalogue.layers.timm_backbone import construction
from designer.catalogue.registry import layer
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.catalogue.timm_models import timm_model, timm_models
from designer.compiler.build import build_call
from designer.compiler.source import print_network
from designer.resources import resource
from tests.catalogue.backbone_table import text_of
from tests.catalogue.oracle import described, promised, run
from tests.catalogue.test_backbones import image, work_for_one
from tests.catalogue.timm_table import table_of
from tests.helpers.all_of import all_of
from tests.helpers.building import Sketch

ENTRY = layer("TimmBackbone")
FAMILIES = (
    "beit_base_patch16_224",
    "caformer_s18",
    "convnextv2_atto",
    "efficientnet_b0",
    "fastvit_t8",
    "mobilenetv3_small_050",
    "mobilenetv4_hybrid_medium",
    "resnet18",
    "resnetv2_50",
    "swin_tiny_patch4_window7_224",
    "vit_small_patch14_dinov2",
)
"""Models that timm builds in different ways."""


def values(model: str, **params: Any) -> Values:
    return values_of(ENTRY.params, {"model": model, "weights": "none", **params})


def refusal(v: Values, inputs: Specs) -> ShapeError:
    with pytest.raises(ShapeError) as refused:
        ENTRY.infer(v, inputs)
    assert str(refused.value).endswith(".")
    return refused.value


def side_of(model: str) -> int:
    """The side of an image that a model takes, which is not its smallest."""
    table = timm_model(model)
    return table.size or -(-max(table.low, table.taps[-1].low, 64) // table.step) * table.step + 3 * table.step


def test_there_are_tables_of_the_models_that_people_know() -> None:
    assert set(FAMILIES) <= set(timm_models())
    assert set(timm_models()) <= set(timm.list_models())
    assert len(timm_models()) >= 60


@all_of("model", timm_models())
def test_the_weights_that_a_table_names_are_those_that_timm_offers(model: str) -> None:
    table = timm_model(model)
    assert table.default == get_pretrained_cfg(model).tag
    assert table.default in table.pretrained
    for tag, facts in table.pretrained.items():
        config = get_pretrained_cfg(f"{model}.{tag}")
        assert facts.license == (config.license or "")
        assert facts.image == config.input_size[-1]
        assert config.has_weights


@pytest.mark.parametrize("model", ["test_resnet", "test_vit"])
def test_a_table_is_what_timm_has(model: str) -> None:
    assert text_of(table_of(model)) == resource("backbones", "timm", f"{model}.json").read_text("utf-8")


@all_of("model", timm_models())
def test_maps_come_one_after_the_other(model: str) -> None:
    table = timm_model(model)
    for before, after in zip(table.taps, table.taps[1:], strict=False):
        assert before.weights <= after.weights
        assert before.buffers <= after.buffers
        assert before.low <= after.low
    assert table.taps[-1].weights <= len(table.weights)
    assert len({table.rule.name(name) for name in table.weights}) == len(table.weights)


@pytest.mark.parametrize(("model", "features"), zip(FAMILIES, cycle(("pooled", "last")), strict=False))
def test_features_weights_and_work_are_what_timm_gives(model: str, features: str) -> None:
    v, side = values(model, features=features), side_of(model)
    inputs = image(side, side if timm_model(model).size else side + 2 * timm_model(model).step)
    outputs = ENTRY.infer(v, inputs)
    ran = run(ENTRY, v, inputs, device="meta")
    assert described(ran.outputs) == promised(outputs)
    assert ran.module is not None
    assert {name: tuple(each.shape) for name, each in ran.module.named_parameters()} == ENTRY.weights(v, inputs)
    assert {name: tuple(each.shape) for name, each in ran.module.named_buffers()} == ENTRY.buffers(v, inputs)
    assert fixed(ENTRY.macs(v, inputs, outputs)) == work_for_one(ran.module, inputs, "meta")


@pytest.mark.parametrize("model", timm_models())
def test_every_feature_of_every_model_is_there_or_refused_with_another_that_is(model: str) -> None:
    inputs = image(side_of(model), side_of(model))
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
    for tap in timm_model(model).taps:
        assert ENTRY.infer(values(model, index=tap.index), inputs)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([model for model in timm_models() if timm_model(model).size is None]), st.data())
def test_what_holds_for_open_images_holds_for_every_size(model: str, data: st.DataObject) -> None:
    table = timm_model(model)
    low = -(-table.taps[-1].low // table.step)
    height, width = (table.step * data.draw(st.integers(low, 700 // table.step)) for _ in range(2))
    v = values(model, features="last")
    opened = ENTRY.infer(v, image(symbol("H"), symbol("W")))
    meant = {"H": height, "W": width}
    assert tuple(at(size, meant) for size in opened[0].shape) == ENTRY.infer(v, image(height, width))[0].shape
    work = ENTRY.macs(v, image(symbol("H"), symbol("W")), opened)
    assert at(work, meant) == ENTRY.macs(v, image(height, width), opened)


def test_a_small_model_agrees_with_published_numbers() -> None:
    """ViT-Ti/16 at 224×224: 5,717,416 parameters less the 193,000 of its classifier."""
    v, inputs = values("vit_tiny_patch16_224"), image(224, 224)
    assert parameter_count(ENTRY, v, inputs) == 5_717_416 - 193_000
    assert ENTRY.infer(values("vit_tiny_patch16_224", features="tokens"), inputs)[0].shape == (BATCH, 197, 192)


@pytest.mark.parametrize(("channels", "before"), [(1, "Repeat"), (4, "Conv2d")])
def test_images_that_are_not_in_colour_are_refused_with_a_way_to_colour_them(channels: int, before: str) -> None:
    refused = refusal(values("resnet18"), image(64, 64, channels))
    assert "three colours" in str(refused)
    (repair,) = refused.repairs
    assert isinstance(repair, InsertBefore)
    assert repair.type == before


def test_images_of_another_size_are_refused_with_a_way_to_make_them_fit() -> None:
    refused = refusal(values("vit_tiny_patch16_224"), image(32, 32))
    assert "takes images of 224×224 only" in str(refused)
    assert refused.repairs == (InsertBefore("Upsample", {"size": [224, 224], "mode": "bilinear"}),)


@pytest.mark.parametrize(
    ("params", "words", "repair"),
    [
        ({"index": 7}, "feature maps 0 to 4, but not 7", SetValue("index", 4)),
        ({"train_from": "layer5"}, "no part called “layer5”", SetValue("train_from", "layer4")),
        ({"weights": "pretrained", "tag": "a1_in21k"}, "no weights called a1_in21k", SetValue("tag", "a1_in1k")),
        ({"weights": "file"}, "weights_file is empty", SetValue("weights", "pretrained")),
        ({"features": "tokens"}, "gives no tokens", SetValue("features", "last")),
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


def test_what_is_before_the_part_to_train_from_rests_by_the_names_of_the_module() -> None:
    v = values("test_vit", index=4, train_from="blocks.4")
    resting = ENTRY.resting(v, image(160, 160))
    assert resting < ENTRY.weights(v, image(160, 160)).keys()
    assert {name for name in ENTRY.weights(v, image(160, 160)) if name not in resting} == {
        name for name in ENTRY.weights(v, image(160, 160)) if name.startswith("model.blocks.4.")
    }
    assert ENTRY.resting(values("convnext_tiny", features="last", train_from="stages.1"), image(64, 64)) >= {
        "stages_0.blocks.0.conv_dw.weight"
    }


def test_the_source_is_what_a_person_would_write_and_says_how_to_get_the_weights() -> None:
    sketch = Sketch("Flowers").add("Input", "images", shape=[3, 64, 64])
    sketch.add("TimmBackbone", "body", features="1/8").add("Output")
    text = print_network(analyse(sketch.network)).text
    assert text.partition("\n\n")[2].startswith("import timm\nimport torch\n")
    assert (
        """\
        # The weights are random. Add pretrained=True to download those of timm
        # (licence: apache-2.0).
        self.body = timm.create_model(
            "resnet18.a1_in1k", features_only=True, out_indices=(2,)
        )
"""
        in text
    )
    assert "x = self.body(images)[0]  # (N, 128, 8, 8)\n" in text


def test_a_file_without_a_model_of_timm_does_not_import_it() -> None:
    sketch = Sketch().add("Input", shape=[3, 64, 64]).add("Backbone", weights="none").add("Output")
    assert "timm" not in print_network(analyse(sketch.network)).text


WITHOUT = """
import sys
sys.modules["timm"] = None
class Away:
    def find_spec(self, name, path=None, target=None):
        if name == "timm":
            raise ModuleNotFoundError("No module named 'timm'", name="timm")
del sys.modules["timm"]
sys.meta_path.insert(0, Away())
from designer.analysis.network import analyse
from designer.compiler.build import module_from
from designer.compiler.source import print_network
from designer.errors import LayerloomError
from tests.helpers.building import Sketch
sketch = Sketch().add("Input", shape=[3, 64, 64]).add("TimmBackbone").add("Output")
source = print_network(analyse(sketch.network))
try:
    module_from(source)
except LayerloomError as error:
    print(error, error.hint)
"""


def test_without_timm_a_network_is_drawn_and_printed_and_a_sentence_says_how_to_install_it() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", WITHOUT], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == (
        "This network has layers of timm, which is not installed. "
        "Install it with: pip install timm (where Layerloom runs with uv: uv sync --extra timm).\n"
    )


def test_larger_maps_beside_the_features_are_what_each_is_alone() -> None:
    torch.manual_seed(0)
    x = torch.rand(2, 3, 70, 64)
    together = run(ENTRY, values("test_resnet", features="last", skips=True), image(70, 64), inputs=[x])
    assert described(together.outputs) == promised(
        ENTRY.infer(values("test_resnet", features="last", skips=True), image(70, 64)), batch=2
    )
    module = together.module
    assert module is not None
    state: Mapping[str, torch.Tensor] = module.state_dict()
    maps = module.eval()(x)
    for number, expected in enumerate(maps):
        alone = build_call(construction(values("test_resnet", index=number))).eval()
        alone.load_state_dict({name: state[name] for name in alone.state_dict()})
        torch.testing.assert_close(alone(x)[0], expected, rtol=0, atol=0)
    assert [each.shape[2] for each in together.outputs] == sorted(each.shape[2] for each in maps)


def test_specs_of_the_features_say_what_they_are() -> None:
    assert ENTRY.infer(values("resnet18", features="1/16"), image(64, 96)) == (TensorSpec((BATCH, 256, 4, 6)),)
