"""Models of torchvision as layers: what they make of an image, with what they have learned from millions of others."""

import re
from difflib import get_close_matches
from pathlib import PurePath
from typing import Any, NamedTuple

from designer.catalogue.assuming import at_least, same
from designer.catalogue.backbones import Backbone, Tap, backbone, in_form, models
from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.dims import Dim, symbol
from designer.catalogue.errors import InsertBefore, Repair, SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Text
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import need_map
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

TYPE = "Backbone"
_CHANNELS = 3
_LEVELS = {f"1/{stride}": stride for stride in (32, 16, 8, 4, 2, 1)}
_SKIPS = ("skip1", "skip2", "skip3", "skip4", "skip5")
NONE, DEFAULT, FILE = "none", "DEFAULT", "file"
"""Weights that are no names of torchvision's own: random ones, its best ones, those in a file."""

_NAMED = (
    "IMAGENET1K_V1",
    "IMAGENET1K_V2",
    "IMAGENET1K_SWAG_E2E_V1",
    "IMAGENET1K_SWAG_LINEAR_V1",
    "IMAGENET1K_FEATURES",
)
_NAME = r"([A-Za-z_]\w*(\.\w+)*)?"


class _Chosen(NamedTuple):
    """Where features are taken: a tap, whether its map is averaged, and the taps of larger maps, the smallest first."""

    table: Backbone
    tap: Tap
    averaged: bool
    skips: tuple[Tap, ...]

    @property
    def nodes(self) -> list[str]:
        """The names of the taps in the order in which torchvision's feature extraction gives them: the model's."""
        return [tap.node for tap in (*reversed(self.skips), self.tap)]


def _chosen(v: Values) -> _Chosen:
    """Raises `ShapeError` if the model has no such features."""
    table = backbone(v["model"])
    tap, averaged = _tap(table, v)
    return _Chosen(table, tap, averaged, _skips(table, tap, averaged, v) if v["skips"] else ())


def _tap(table: Backbone, v: Values) -> tuple[Tap, bool]:
    if v["node"]:
        found = table.tap(v["node"])
        if found is None:
            names = [tap.node for tap in table.taps]
            close = get_close_matches(v["node"], names, n=1) or [""]
            raise ShapeError(
                f"{TYPE} {table.model} has no features called “{v['node']}”. It has: {_listed(names)}.",
                repairs=(SetValue("node", close[0]),),
            )
        return found, False
    if v["features"] == "pooled":
        return (table.vector, False) if table.vector else (table.last, True)
    if v["features"] == "last":
        return table.last, False
    level = table.levels.get(_LEVELS[v["features"]])
    if level is None:
        has = [name for name, stride in _LEVELS.items() if stride in table.levels]
        known = f"it has them at {', '.join(has)}" if has else "it turns images into tokens"
        raise ShapeError(
            f"{TYPE} {table.model} has no feature map at {v['features']} of the image's size; {known}.",
            repairs=(SetValue("features", has[0] if has else "last"),),
        )
    return level, False


def _skips(table: Backbone, tap: Tap, averaged: bool, v: Values) -> tuple[Tap, ...]:
    if averaged or not tap.stride:
        repair = SetValue("skips", False) if v["node"] else SetValue("features", "last")
        raise ShapeError(
            f"{TYPE} gives larger feature maps only beside a feature map, not beside a single vector or tokens.",
            repairs=(SetValue("skips", False),) if table.last.stride == 0 else (repair, SetValue("skips", False)),
        )
    larger = [level for stride, level in sorted(table.levels.items(), reverse=True) if stride < tap.stride]
    if not larger:
        raise ShapeError(
            f"{TYPE} {table.model} has no feature map that is larger than “{tap.node}”.",
            repairs=(SetValue("skips", False),),
        )
    return tuple(larger[: len(_SKIPS)])


def _infer(v: Values, inputs: Specs) -> Specs:
    chosen = _chosen(v)
    _need_weights(chosen.table, v)
    _need_part(chosen.table, v)
    height, width = _need_image(chosen, inputs[0])
    batch = inputs[0].shape[0]
    tap = chosen.tap
    if tap.kind == "vector" or chosen.averaged:
        shape: Shape = (batch, tap.channels)
    elif tap.kind == "tokens":
        shape = (batch, tap.form[0], tap.channels)
    else:
        shape = _map(tap, batch, height, width)
    return (TensorSpec(shape), *(TensorSpec(_map(skip, batch, height, width)) for skip in chosen.skips))


def _map(tap: Tap, batch: Dim, height: Dim, width: Dim) -> Shape:
    return (batch, tap.channels, in_form(tap.form, height), in_form(tap.form, width))


def _need_image(chosen: _Chosen, spec: TensorSpec) -> tuple[Dim, Dim]:
    """Height and width of the images, which must be in colour and large enough."""
    model, size, low = chosen.table.model, chosen.table.size, chosen.tap.low
    channels, (height, width) = need_map(TYPE, spec, 2)
    if channels != _CHANNELS:
        colour: Repair = InsertBefore("Repeat", {"dims": [_CHANNELS, 1, 1]})
        if channels != 1:
            colour = InsertBefore("Conv2d", {"out_channels": _CHANNELS, "kernel_size": 1})
        raise ShapeError(
            f"{TYPE} {model} needs images in three colours (N, 3, height, width), but gets {spec}.",
            port="input",
            repairs=(colour,),
        )
    if size is not None and not (same(height, size) and same(width, size)):
        raise ShapeError(
            f"{TYPE} {model} takes images of {size}×{size} only, but gets {spec}. Put an Upsample before it.",
            port="input",
            repairs=(InsertBefore("Upsample", {"size": [size, size], "mode": "bilinear"}),),
        )
    if size is None and not (at_least(height, low) and at_least(width, low)):
        larger = [max(side, low) if isinstance(side, int) else low for side in (height, width)]
        raise ShapeError(
            f"{TYPE} {model} needs images of at least {low}×{low} for these features, but gets {spec}. "
            "Put an Upsample before it.",
            port="input",
            repairs=(InsertBefore("Upsample", {"size": larger, "mode": "bilinear"}),),
        )
    return height, width


def _need_weights(table: Backbone, v: Values) -> None:
    names = [DEFAULT] if table.default in table.pretrained else []
    names += table.pretrained
    if v["weights"] == FILE and not v["weights_file"]:
        raise ShapeError(
            f"{TYPE} shall take its weights from a file, but weights_file is empty.",
            repairs=(SetValue("weights", names[0]),),
        )
    if v["weights"] not in (NONE, FILE, *names):
        raise ShapeError(
            f"{TYPE} {table.model} has no weights called {v['weights']} for images of its size. "
            f"It has: {', '.join(names)}.",
            repairs=(SetValue("weights", names[0]),),
        )


def _need_part(table: Backbone, v: Values) -> None:
    part = v["train_from"]
    if part and not table.has_part(part):
        parts = list(dict.fromkeys(_stage(name) for name in table.weights))
        close = get_close_matches(part, parts, n=1) or [""]
        raise ShapeError(
            f"{TYPE} {table.model} has no part called “{part}” to train from. It has: {_listed(parts)}.",
            repairs=(SetValue("train_from", close[0]),),
        )


def _stage(name: str) -> str:
    """The part of a weight as people speak of it: `layer3`, `features.6`, `encoder.layers.encoder_layer_3`."""
    parts = name.split(".")
    depth = {"features": 2, "layers": 2, "trunk_output": 2, "encoder": 3}.get(parts[0], 1)
    return ".".join(parts[: min(depth, len(parts) - 1)]) or name


def _listed(names: list[str]) -> str:
    shown = names if len(names) <= 24 else [*names[:12], "…", *names[-11:]]
    return ", ".join(shown)


def _lower(v: Values, _: Specs) -> Lowering:
    chosen = _chosen(v)
    table = chosen.table
    options = {**table.options, **(table.pretrained_options if v["weights"] != NONE else {})}
    model = Call("torchvision.models.get_model", (table.model,), {"weights": None, **options})
    target = "torchvision.models.feature_extraction.create_feature_extractor"
    extract = Call(target, (model, chosen.nodes), table.extraction_options)
    features = Call("self", (In(0),))
    if chosen.skips:
        names = (*reversed(_SKIPS[: len(chosen.skips)]), "output")
        return Lowering(Call(".values", (features,)), extract, names)
    output = Call("[]", (features, chosen.tap.node))
    return Lowering(Call(".mean", (output,), {"dim": (2, 3)}) if chosen.averaged else output, extract)


def _macs(v: Values, inputs: Specs, _: Specs) -> Dim:
    return _chosen(v).tap.macs(inputs[0].shape[2], inputs[0].shape[3])


def _weights(v: Values, _: Specs) -> dict[str, Shape]:
    chosen = _chosen(v)
    return dict(list(chosen.table.weights.items())[: chosen.tap.weights])


def _buffers(v: Values, _: Specs) -> dict[str, Shape]:
    chosen = _chosen(v)
    return dict(list(chosen.table.buffers.items())[: chosen.tap.buffers])


def _resting(v: Values, _: Specs) -> frozenset[str]:
    return backbone(v["model"]).before(v["train_from"]) if v["train_from"] else frozenset()


def _summary(v: Values) -> str:
    line = f"{v['model']} · {v['node'] or v['features']}"
    return line if len(line) <= 28 else f"{line[:27]}…"


def _note(v: Values) -> str:
    """How somebody who has only the printed file gets the weights."""
    if v["weights"] == NONE:
        return ""
    if v["weights"] != FILE:
        return f'The weights are random. Write weights="{v["weights"]}" to download those of torchvision.'
    file = PurePath(v["weights_file"]).name
    load = f'load_file("{file}")' if file.endswith(".safetensors") else f'torch.load("{file}", weights_only=True)'
    return f"The weights are random. Load those of the file: .load_state_dict({load}, strict=False)."


def _example(*shape: Any, **params: Any) -> Example:  # Any: sizes, and parameters of every kind
    return Example({"weights": NONE, **params}, (TensorSpec((BATCH, *shape)),))


ENTRIES = (
    LayerDef(
        type=TYPE,
        family=Family.BACKBONE,
        doc="A model of torchvision with what it has learned from millions of images: it makes features of yours.",
        stem="backbone",
        icon="layers",
        params=(
            Choice("model", "resnet18", options=models(), required=True, help="The model whose features are taken."),
            Choice(
                "features",
                "pooled",
                options=("pooled", "last", *_LEVELS),
                help="One vector for an image (pooled), its last feature map, or the last map of 1/8 of its size.",
            ),
            Choice(
                "weights",
                DEFAULT,
                options=(NONE, DEFAULT, *_NAMED, FILE),
                help="What it knows before training: nothing, what torchvision offers (DEFAULT: its best), or a file.",
            ),
            Text(
                "weights_file",
                "",
                longest=1000,
                help="A file of weights (.safetensors, .pth, .pt); a relative path starts at the project's folder.",
                advanced=True,
            ),
            Text(
                "train_from",
                "",
                pattern=_NAME,
                expected="the name of a part, such as layer3 or features.6, or nothing",
                help="The part, such as layer3, from which on it is trained; what is before rests. Empty: all of it.",
            ),
            Bool("skips", False, help="Also give the larger feature maps, as the decoder of a U-Net needs them."),
            Text(
                "node",
                "",
                pattern=_NAME,
                expected="the name of a node, such as layer3 or features.6, or nothing",
                help="A node of torchvision's feature extraction by name, in the place of what “features” says.",
                advanced=True,
            ),
        ),
        inputs=(Port("input"),),
        outputs=(
            Port("output", help="The features."),
            *(
                Port(skip, help=f"The feature map that is {2**number} times as large.", optional=True)
                for number, skip in enumerate(_SKIPS, start=1)
            ),
        ),
        infer=_infer,
        lower=_lower,
        weights=_weights,
        buffers=_buffers,
        macs=_macs,
        resting=_resting,
        imports=(
            "from torchvision.models import get_model",
            "from torchvision.models.feature_extraction import create_feature_extractor",
        ),
        note=_note,
        summary=_summary,
        keywords=(
            "pretrained",
            "transfer learning",
            "torchvision",
            "imagenet",
            "encoder",
            "feature extractor",
            *dict.fromkeys(re.split(r"[_\d]", model)[0] for model in models()),
        ),
        examples=(
            _example(3, 35, 40, model="squeezenet1_1", weights=DEFAULT),
            _example(3, 40, 33, model="mobilenet_v3_small", train_from="features.6"),
            _example(3, 40, 64, model="squeezenet1_1", features="last", skips=True),
            _example(3, 32, 32, model="shufflenet_v2_x0_5", features="1/8"),
            _example(3, symbol("H"), symbol("W"), model="resnet18", node="layer2"),
        ),
        url="torchvision.models.get_model",
    ),
)
