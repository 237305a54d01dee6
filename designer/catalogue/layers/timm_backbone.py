"""Models of timm as layers: what they make of an image, with what they have learned from millions of others."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import PurePath
from typing import Any, NamedTuple

from designer.catalogue.assuming import at_least, divides, same
from designer.catalogue.backbones import in_form
from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.dims import Dim, symbol
from designer.catalogue.errors import InsertBefore, Repair, SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Int, Text
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import need_map
from designer.catalogue.tensor import BATCH, Shape, TensorSpec
from designer.catalogue.timm_models import TimmModel, TimmTap, macs, timm_model, timm_models

TYPE = "TimmBackbone"
NONE, PRETRAINED, FILE = "none", "pretrained", "file"
_CHANNELS = 3
_LEVELS = {f"1/{stride}": stride for stride in (64, 32, 16, 14, 8, 4, 2, 1)}
_SKIPS = ("skip1", "skip2", "skip3", "skip4", "skip5")
_NAME = r"([A-Za-z_]\w*(\.\w+)*)?"


class _Chosen(NamedTuple):
    """Where features are taken: no tap (for a vector, tokens) or one, and the taps of larger maps, smallest first."""

    table: TimmModel
    tap: TimmTap | None
    skips: tuple[TimmTap, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the maps in the order in which timm gives them: the model's."""
        return tuple(tap.index for tap in (*reversed(self.skips), self.tap) if tap is not None)


def _chosen(v: Values) -> _Chosen:
    """Raises `ShapeError` if the model has no such features."""
    table = timm_model(v["model"])
    tap = _tap(table, v)
    return _Chosen(table, tap, _skips(table, tap, v) if v["skips"] else ())


def _tap(table: TimmModel, v: Values) -> TimmTap | None:
    if v["index"] is not None:
        if v["index"] >= len(table.taps):
            raise ShapeError(
                f"{TYPE} {table.model} has feature maps 0 to {len(table.taps) - 1}, but not {v['index']}.",
                repairs=(SetValue("index", len(table.taps) - 1),),
            )
        return table.taps[v["index"]]
    if v["features"] == "pooled":
        return None
    if v["features"] == "tokens":
        if table.tokens is None:
            raise ShapeError(
                f"{TYPE} {table.model} gives no tokens, but feature maps.", repairs=(SetValue("features", "last"),)
            )
        return None
    if v["features"] == "last":
        return table.taps[-1]
    level = table.levels.get(_LEVELS[v["features"]])
    if level is None:
        has = [name for name, stride in _LEVELS.items() if stride in table.levels]
        raise ShapeError(
            f"{TYPE} {table.model} has no feature map at {v['features']} of the image's size; "
            f"it has them at {', '.join(has)}.",
            repairs=(SetValue("features", has[0] if has else "last"),),
        )
    return level


def _skips(table: TimmModel, tap: TimmTap | None, v: Values) -> tuple[TimmTap, ...]:
    if tap is None:
        raise ShapeError(
            f"{TYPE} gives larger feature maps only beside a feature map, not beside a single vector or tokens.",
            repairs=(SetValue("skips", False), *((SetValue("features", "last"),) if len(table.levels) > 1 else ())),
        )
    larger = [level for stride, level in sorted(table.levels.items(), reverse=True) if stride < tap.stride]
    if not larger:
        raise ShapeError(
            f"{TYPE} {table.model} has no feature map that is larger than map {tap.index} ({tap.module}).",
            repairs=(SetValue("skips", False),),
        )
    return tuple(larger[: len(_SKIPS)])


def _infer(v: Values, inputs: Specs) -> Specs:
    chosen = _chosen(v)
    _need_weights(chosen.table, v)
    _need_part(chosen.table, v)
    height, width = _need_image(chosen, inputs[0])
    batch = inputs[0].shape[0]
    if chosen.tap is None:
        tokens = chosen.table.tokens if v["features"] == "tokens" else None
        return (TensorSpec((batch, *tokens) if tokens else (batch, chosen.table.channels)),)
    return tuple(TensorSpec(_map(tap, batch, height, width)) for tap in (chosen.tap, *chosen.skips))


def _map(tap: TimmTap, batch: Dim, height: Dim, width: Dim) -> Shape:
    return (batch, tap.channels, in_form(tap.form, height), in_form(tap.form, width))


def _need_image(chosen: _Chosen, spec: TensorSpec) -> tuple[Dim, Dim]:
    """Height and width of the images, which must be in colour, large enough and of a size that the model takes."""
    table = chosen.table
    channels, (height, width) = need_map(TYPE, spec, 2)
    if channels != _CHANNELS:
        colour: Repair = InsertBefore("Repeat", {"dims": [_CHANNELS, 1, 1]})
        if channels != 1:
            colour = InsertBefore("Conv2d", {"out_channels": _CHANNELS, "kernel_size": 1})
        raise ShapeError(
            f"{TYPE} {table.model} needs images in three colours (N, 3, height, width), but gets {spec}.",
            port="input",
            repairs=(colour,),
        )
    low = chosen.tap.low if chosen.tap else table.low
    if table.size is not None:
        if not (same(height, table.size) and same(width, table.size)):
            _refuse(f"{table.model} takes images of {table.size}×{table.size} only", spec, [table.size, table.size])
    elif not (at_least(height, low) and at_least(width, low)):
        sides = [_up(side, low, table.step) for side in (height, width)]
        _refuse(f"{table.model} needs images of at least {low}×{low} for these features", spec, sides)
    elif not (divides(height, table.step) and divides(width, table.step)):
        sides = [_up(side, low, table.step) for side in (height, width)]
        _refuse(f"{table.model} needs images whose sides are multiples of {table.step}", spec, sides)
    return height, width


def _up(side: Dim, low: int, step: int) -> int:
    """The next size that a model takes."""
    return -(-max(side, low) // step) * step if isinstance(side, int) else low


def _refuse(what: str, spec: TensorSpec, size: list[int]) -> None:
    raise ShapeError(
        f"{TYPE} {what}, but gets {spec}. Put an Upsample before it.",
        port="input",
        repairs=(InsertBefore("Upsample", {"size": size, "mode": "bilinear"}),),
    )


def _need_weights(table: TimmModel, v: Values) -> None:
    if v["weights"] == FILE and not v["weights_file"]:
        raise ShapeError(
            f"{TYPE} shall take its weights from a file, but weights_file is empty.",
            repairs=(SetValue("weights", PRETRAINED),),
        )
    if v["tag"] and v["tag"] not in table.pretrained:
        close = get_close_matches(v["tag"], list(table.pretrained), n=1) or [""]
        raise ShapeError(
            f"{TYPE} {table.model} has no weights called {v['tag']}. It has: {', '.join(table.pretrained)}.",
            repairs=(SetValue("tag", close[0]),),
        )


def _need_part(table: TimmModel, v: Values) -> None:
    part = v["train_from"]
    if part and not table.has_part(part):
        parts = list(dict.fromkeys(_stage(name) for name in table.weights if "." in name))
        close = get_close_matches(part, parts, n=1) or [""]
        raise ShapeError(
            f"{TYPE} {table.model} has no part called “{part}” to train from. It has: {', '.join(parts)}.",
            repairs=(SetValue("train_from", close[0]),),
        )


def _stage(name: str) -> str:
    """The part of a weight as people speak of it: `layer3`, `stages.2`, `blocks.11`."""
    parts = name.split(".")
    return ".".join(parts[:2]) if parts[0] in ("stages", "blocks", "layers", "features") else parts[0]


def full_name(v: Values) -> str:
    """What timm calls the model with the weights that are chosen: `resnet50.a1_in1k`."""
    if v["weights"] == NONE:
        return str(v["model"])
    return f"{v['model']}.{v['tag'] or timm_model(v['model']).default}"


def construction(v: Values) -> Call:
    """The call of timm that makes the module."""
    chosen = _chosen(v)
    table = chosen.table
    what: dict[str, Any] = {"num_classes": 0}  # Any: arguments of every kind
    if v["features"] == "tokens" and chosen.tap is None:
        what["global_pool"] = ""
    if chosen.tap is not None:
        what = {"features_only": True, "out_indices": chosen.numbers, **table.features_options}
    return Call("timm.create_model", (full_name(v),), {**table.options, **what})


def _lower(v: Values, _: Specs) -> Lowering:
    chosen = _chosen(v)
    features = Call("self", (In(0),))
    if chosen.skips:
        return Lowering(features, construction(v), (*reversed(_SKIPS[: len(chosen.skips)]), "output"))
    return Lowering(features if chosen.tap is None else Call("[]", (features, 0)), construction(v))


def _macs(v: Values, inputs: Specs, _: Specs) -> Dim:
    chosen = _chosen(v)
    work = chosen.tap.work if chosen.tap else chosen.table.work
    return macs(work, inputs[0].shape[2], inputs[0].shape[3])


def names_in_timm(v: Values) -> Mapping[str, str]:
    """What the weights and buffers of the module are called in files of the whole model, by their names here."""
    chosen = _chosen(v)
    every = (*chosen.table.weights, *chosen.table.buffers)
    return {_name(chosen, name): name for name in every}


def _name(chosen: _Chosen, name: str) -> str:
    return name if chosen.tap is None else chosen.table.rule.name(name)


def _weights(v: Values, _: Specs) -> dict[str, Shape]:
    chosen = _chosen(v)
    weights = list(chosen.table.weights.items())[: chosen.tap.weights if chosen.tap else None]
    return {_name(chosen, name): shape for name, shape in weights}


def _buffers(v: Values, _: Specs) -> dict[str, Shape]:
    chosen = _chosen(v)
    buffers = list(chosen.table.buffers.items())[: chosen.tap.buffers if chosen.tap else None]
    return {_name(chosen, name): shape for name, shape in buffers}


def _resting(v: Values, _: Specs) -> frozenset[str]:
    if not v["train_from"]:
        return frozenset()
    chosen = _chosen(v)
    return frozenset(_name(chosen, name) for name in chosen.table.before(v["train_from"]))


def _summary(v: Values) -> str:
    what = v["features"] if v["index"] is None else f"map {v['index']}"
    line = f"{v['model']} · {what}"
    return line if len(line) <= 28 else f"{line[:27]}…"


def _note(v: Values) -> str:
    """How somebody who has only the printed file gets the weights."""
    if v["weights"] == NONE:
        return ""
    if v["weights"] == FILE:
        file = PurePath(v["weights_file"]).name
        overlay = f'pretrained_cfg_overlay={{"file": "{file}"}}'
        return f"The weights are random. Add pretrained=True, {overlay} to load those of the file."
    table = timm_model(v["model"])
    tag = table.pretrained[v["tag"] or table.default]
    terms = f" (licence: {tag.license})" if tag.license else ""
    return f"The weights are random. Add pretrained=True to download those of timm{terms}."


def _example(*shape: Any, **params: Any) -> Example:  # Any: sizes, and parameters of every kind
    return Example({"weights": NONE, **params}, (TensorSpec((BATCH, *shape)),))


ENTRIES = (
    LayerDef(
        type=TYPE,
        family=Family.BACKBONE,
        doc="A model of timm, by its name there, with what it has learned: it makes features of your images.",
        stem="backbone",
        icon="layers",
        params=(
            Choice("model", "resnet18", options=timm_models(), required=True, help="The model, by its name in timm."),
            Choice(
                "features",
                "pooled",
                options=("pooled", "last", *_LEVELS, "tokens"),
                help="One vector for an image (pooled), its last feature map, the last of 1/8 of its size, or tokens.",
            ),
            Choice(
                "weights",
                PRETRAINED,
                options=(NONE, PRETRAINED, FILE),
                help="What it knows before training: nothing, what timm offers, or what is in a file.",
            ),
            Text(
                "tag",
                "",
                pattern=r"\w*",
                expected="a tag such as a1_in1k, or nothing",
                help="Which of timm's weights, such as a1_in1k. Empty: those that timm takes by itself.",
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
                expected="the name of a part, such as layer3 or blocks.6, or nothing",
                help="The part, such as layer3, from which on it is trained; what is before rests. Empty: all of it.",
            ),
            Bool("skips", False, help="Also give the larger feature maps, as the decoder of a U-Net needs them."),
            Int(
                "index",
                None,
                low=0,
                none="as “features” says",
                help="A feature map by its number in timm (out_indices), such as a block of a transformer.",
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
        imports=("import timm",),
        note=_note,
        summary=_summary,
        keywords=(
            "timm",
            "pretrained",
            "transfer learning",
            "imagenet",
            "encoder",
            "feature extractor",
            "foundation model",
            *("dino", "dinov2", "dinov3", "clip", "siglip", "mae"),
            *dict.fromkeys(re.split(r"[_\d]", model.removeprefix("tf_"))[0] for model in timm_models()),
        ),
        examples=(
            _example(3, 35, 40, model="test_resnet", weights=PRETRAINED),
            _example(3, 160, 160, model="test_vit", features="tokens", train_from="blocks.1"),
            _example(3, symbol("H"), symbol("W"), model="test_resnet", features="1/16", skips=True),
        ),
    ),
)
