"""Transformers: attention and small dense networks by turns, as single layers, as stacks, and as a whole.

Sizes and names follow torch.nn.Transformer; the model is that of “Attention Is All You Need” (arXiv:1706.03762).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.dims import Dim, fixed, symbol
from designer.catalogue.errors import InsertBefore, ShapeError
from designer.catalogue.fields import Bool, Choice, Float, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.masks import (
    causal_mask,
    mask_for_heads,
    need_attention_mask,
    need_heads,
    need_no_mask,
    need_padding_mask,
    need_sequence,
)
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

_LAYER: tuple[Param, ...] = (
    Int("nhead", 8, required=True, help="How many patterns each attention looks for; divides the features."),
    Int("dim_feedforward", 2048, help="Size of the hidden layer of the dense part."),
    Float("dropout", 0.1, low=0.0, high=1.0, help="Share of values dropped while training."),
    Choice("activation", "relu", options=("relu", "gelu"), help="The activation of the dense part."),
    Bool("norm_first", False, help="Normalise before each part instead of after it: deep stacks train more easily."),
    Float(
        "layer_norm_eps",
        1e-5,
        above=0.0,
        help="Keeps the norms from going wild where values hardly vary.",
        advanced=True,
    ),
    Bool("bias", True, help="Add learned offsets.", advanced=True),
)
"""What an encoder layer and a decoder layer are told."""

_NORM = Bool("norm", False, help="Normalise once more at the end, as norm_first wants.")
_CAUSAL = "Hide what comes later: each position sees itself and those before it."


@dataclass(frozen=True, slots=True)
class _Mask:
    """An input that hides positions: for attention from the sequence `targets` to `sources` (places of inputs).

    Without targets, it marks those that only fill up `sources`. `causal`: the parameter that makes the mask instead.
    """

    port: str
    sources: int
    targets: int | None = None
    causal: str = ""

    @property
    def help(self) -> str:
        if self.targets is None:
            return "Yes where a position only fills up its sequence."
        return "Yes where a target may not look at a source, or numbers that are added to the scores."


@dataclass(frozen=True, slots=True)
class _Kind:
    """One of the five: the names of its sequences, its masks, and how many layers of which sort it has.

    `result` is the place of the sequence whose shape the output has. `detects`: without a word about it, PyTorch looks
    into a mask whether it is causal, which no exporter can follow.
    """

    type: str
    sequences: tuple[str, ...]
    masks: tuple[_Mask, ...]
    result: int
    detects: bool

    def infer(self, v: Values, inputs: Specs) -> Specs:
        sizes = [need_sequence(self.type, x, port) for port, x in zip(self.sequences, inputs, strict=False)]
        features = sizes[0][1]
        for port, x, (_, width) in zip(self.sequences, inputs, sizes, strict=False):
            if width != features:
                raise ShapeError(
                    f"{self.type} needs {features} features in {port} as in {self.sequences[0]}, but gets {x}.",
                    port=port,
                    repairs=(InsertBefore("Linear", {"out_features": features}, port),),
                )
        need_heads(self.type, features, v["nhead"], "nhead", self.sequences[0])
        for mask, spec in zip(self.masks, inputs[len(self.sequences) :], strict=True):
            if spec.given:
                self._need_mask(v, mask, spec, [steps for steps, _ in sizes], inputs[0].dtype)
        return (inputs[self.result],)

    def _need_mask(self, v: Values, mask: _Mask, spec: TensorSpec, steps: list[Dim], dtype: str) -> None:
        if mask.targets is None:
            need_padding_mask(self.type, spec, mask.port, steps[mask.sources], dtype)
            return
        if mask.causal and v[mask.causal]:
            need_no_mask(self.type, spec, mask.port, mask.causal)
        sizes = steps[mask.targets], steps[mask.sources]
        need_attention_mask(self.type, spec, mask.port, *sizes, heads=v["nhead"], dtype=dtype)

    def lower(self, v: Values, inputs: Specs) -> Lowering:
        said: dict[str, Any] = {}
        for place, mask in enumerate(self.masks, len(self.sequences)):
            if inputs[place].given and mask.targets is None:
                said[mask.port] = In(place)
            elif inputs[place].given:
                said[mask.port] = mask_for_heads(place, inputs[place].shape, v["nhead"])
                said |= {mask.causal: False} if mask.causal and self.detects else {}
            elif mask.causal and v[mask.causal] and mask.targets is not None:
                steps = inputs[mask.targets].shape[1], inputs[mask.sources].shape[1]
                said |= {mask.port: causal_mask(*steps, beside=In(mask.targets)), mask.causal: True}
        sequences = tuple(In(place) for place in range(len(self.sequences)))
        return Lowering(Call("self", sequences, said), _recipe(self.type, v, fixed(inputs[0].shape[2])))

    def weights(self, v: Values, inputs: Specs) -> dict[str, Shape]:
        return dict(_weights(self.type, v, fixed(inputs[0].shape[2])))

    def macs(self, v: Values, inputs: Specs) -> Dim:
        """Of each layer: attention to itself, in decoders also to the memory, and the dense part."""
        features = fixed(inputs[0].shape[2])
        encoded = next(x for x, name in zip(inputs, self.sequences, strict=False) if name != "tgt").shape[1]
        decoded = inputs[self.result].shape[1]
        hidden: int = v["dim_feedforward"]
        one = _attention_macs(encoded, encoded, features) + 2 * encoded * features * hidden
        two = _attention_macs(decoded, decoded, features) + 2 * decoded * features * hidden
        encoders, decoders = _counts(self.type, v)
        return encoders * one + decoders * (two + _attention_macs(decoded, encoded, features))


def _counts(type: str, v: Values) -> tuple[int, int]:
    """How many encoder layers and decoder layers."""
    if type == "Transformer":
        return v["num_encoder_layers"], v["num_decoder_layers"]
    layers = v.get("num_layers", 1)
    return (layers, 0) if "Encoder" in type else (0, layers)


def _attention_macs(targets: Dim, sources: Dim, features: int) -> Dim:
    """Projections of query and result, of keys and values; then scores and weighted sums for each pair."""
    return 2 * targets * features**2 + 2 * sources * features**2 + 2 * targets * sources * features


def _recipe(type: str, v: Values, features: int) -> Call:
    own = {param.name: v[param.name] for param in _LAYER}
    if type == "Transformer":
        stacks = {name: v[name] for name in ("num_encoder_layers", "num_decoder_layers")}
        return Call(f"torch.nn.{type}", (), {"d_model": features, **stacks, **own, "batch_first": True})
    if type.endswith("Layer"):
        return Call(f"torch.nn.{type}", (), {"d_model": features, **own, "batch_first": True})
    unusual = {param.name: v[param.name] for param in _LAYER if param.required or v[param.name] != param.default}
    layer = Call(f"torch.nn.{type}Layer", (), {"d_model": features, **unusual, "batch_first": True})
    name = "encoder_layer" if type == "TransformerEncoder" else "decoder_layer"
    said: dict[str, Any] = {name: layer, "num_layers": v["num_layers"]}
    if v["norm"]:
        norm = {"eps": "layer_norm_eps", "bias": "bias"}
        said["norm"] = Call(
            "torch.nn.LayerNorm",
            (features,),
            {key: v[param] for key, param in norm.items() if param in unusual},
        )
    # Nested tensors are a prototype, and warn where they cannot be used.
    return Call(f"torch.nn.{type}", (), said | ({"enable_nested_tensor": False} if "Encoder" in type else {}))


_Weights = Iterator[tuple[str, Shape]]


def _weights(type: str, v: Values, features: int) -> _Weights:
    encoders, decoders = _counts(type, v)
    if type.endswith("Layer"):
        yield from _layer_weights("", v, features, crossed=bool(decoders))
        return
    whole = type == "Transformer"
    for stack, count in (("encoder", encoders), ("decoder", decoders)):
        prefix = f"{stack}." if whole else ""
        for place in range(count):
            yield from _layer_weights(f"{prefix}layers.{place}.", v, features, crossed=stack == "decoder")
        if count and (whole or v["norm"]):
            yield from _pair(f"{prefix}norm", v, (features,))


def _layer_weights(prefix: str, v: Values, features: int, *, crossed: bool) -> _Weights:
    for attention in ("self_attn", "multihead_attn")[: 1 + crossed]:
        yield f"{prefix}{attention}.in_proj_weight", (3 * features, features)
        if v["bias"]:
            yield f"{prefix}{attention}.in_proj_bias", (3 * features,)
        yield from _pair(f"{prefix}{attention}.out_proj", v, (features, features))
    yield from _pair(f"{prefix}linear1", v, (v["dim_feedforward"], features))
    yield from _pair(f"{prefix}linear2", v, (features, v["dim_feedforward"]))
    for place in range(2 + crossed):
        yield from _pair(f"{prefix}norm{place + 1}", v, (features,))


def _pair(name: str, v: Values, shape: Shape) -> _Weights:
    yield f"{name}.weight", shape
    if v["bias"]:
        yield f"{name}.bias", shape[:1]


_ENCODER_MASKS = (_Mask("src_mask", 0, 0, "is_causal"), _Mask("src_key_padding_mask", 0))
_ENCODER_STACK_MASKS = (_Mask("mask", 0, 0, "is_causal"), _Mask("src_key_padding_mask", 0))
_DECODER_MASKS = (
    _Mask("tgt_mask", 0, 0, "tgt_is_causal"),
    _Mask("memory_mask", 1, 0),
    _Mask("tgt_key_padding_mask", 0),
    _Mask("memory_key_padding_mask", 1),
)
_TRANSFORMER_MASKS = (
    _Mask("src_mask", 0, 0, "src_is_causal"),
    _Mask("tgt_mask", 1, 1, "tgt_is_causal"),
    _Mask("memory_mask", 0, 1),
    _Mask("src_key_padding_mask", 0),
    _Mask("tgt_key_padding_mask", 1),
    _Mask("memory_key_padding_mask", 0),
)
_SEQUENCES = {
    "src": "The sequence that is read.",
    "tgt": "The sequence so far, of which each position gets its next.",
    "memory": "What an encoder made of the sequence that was read.",
}


def _entry(
    kind: _Kind,
    doc: str,
    *own: Param,
    stem: str,
    icon: str,
    summary: Callable[[Values], str],
    keywords: tuple[str, ...],
    variants: tuple[Example, ...],
) -> LayerDef:
    flags = tuple(Bool(mask.causal, False, help=_CAUSAL) for mask in kind.masks if mask.causal)
    return LayerDef(
        type=kind.type,
        family=Family.ATTENTION,
        doc=f"{doc} Sequences arrive as (N, positions, features): batch_first is always on.",
        stem=stem,
        icon=icon,
        params=(*own, _LAYER[0], *flags, *_LAYER[1:]),
        inputs=(
            *(Port(name, help=_SEQUENCES[name]) for name in kind.sequences),
            *(Port(mask.port, help=mask.help, optional=True) for mask in kind.masks),
        ),
        infer=kind.infer,
        lower=kind.lower,
        weights=kind.weights,
        macs=lambda v, x, y: kind.macs(v, x),
        summary=summary,
        keywords=("self-attention", "sequence", "language model", *keywords),
        examples=variants,
        url=f"torch.nn.{kind.type}",
    )


def _heads(v: Values) -> str:
    return f"{v['nhead']} heads · {v['dim_feedforward']}"


def _layers(v: Values) -> str:
    return f"{v['num_layers']} layers · {v['nhead']} heads"


_SRC, _TGT = TensorSpec((BATCH, 6, 8)), TensorSpec((BATCH, 3, 8))
_OPEN = TensorSpec((BATCH, symbol("L"), 8))
_MASK, _PADDING = TensorSpec((BATCH, 6, 6), "bool"), TensorSpec((BATCH, 6), "bool")
_SMALL = {"nhead": 4, "dim_feedforward": 16}
_OTHER = {"nhead": 2, "dim_feedforward": 16, "norm_first": True, "activation": "gelu", "bias": False}
_NUM_LAYERS = Int("num_layers", 6, required=True, help="How many layers lie on top of each other.")

ENTRIES = (
    _entry(
        _Kind("TransformerEncoderLayer", ("src",), _ENCODER_MASKS, result=0, detects=False),
        "One layer of a transformer's encoder: each position looks at all others, then a dense part thinks it over.",
        stem="encoder",
        icon="layers",
        summary=_heads,
        keywords=("transformer", "bert", "vit", "block"),
        variants=(
            Example(_SMALL, (_SRC, ABSENT, ABSENT)),
            Example(_SMALL, (_SRC, _MASK, _PADDING)),
            Example({**_OTHER, "is_causal": True}, (_OPEN, ABSENT, ABSENT)),
        ),
    ),
    _entry(
        _Kind("TransformerDecoderLayer", ("tgt", "memory"), _DECODER_MASKS, result=0, detects=False),
        "One layer of a transformer's decoder: looks at its own sequence, then at what an encoder made of another.",
        stem="decoder",
        icon="layers",
        summary=_heads,
        keywords=("transformer", "cross-attention", "block"),
        variants=(
            Example(_SMALL, (_TGT, _SRC, *(ABSENT,) * 4)),
            Example(_SMALL, (_SRC, _SRC, _MASK, TensorSpec((BATCH, 1, 6, 6), "bool"), _PADDING, _PADDING)),
            Example({**_OTHER, "tgt_is_causal": True}, (_OPEN, _SRC, *(ABSENT,) * 3, _PADDING)),
        ),
    ),
    _entry(
        _Kind("TransformerEncoder", ("src",), _ENCODER_STACK_MASKS, result=0, detects=True),
        "A stack of transformer encoder layers: the body of BERT, of vision transformers and, causal, of GPT.",
        _NUM_LAYERS,
        _NORM,
        stem="encoder",
        icon="square-stack",
        summary=_layers,
        keywords=("transformer", "bert", "gpt", "vit"),
        variants=(
            Example({**_SMALL, "num_layers": 2}, (_SRC, ABSENT, ABSENT)),
            Example({**_SMALL, "num_layers": 1}, (_SRC, _MASK, _PADDING)),
            Example({**_OTHER, "num_layers": 1, "norm": True, "is_causal": True}, (_OPEN, ABSENT, ABSENT)),
        ),
    ),
    _entry(
        _Kind("TransformerDecoder", ("tgt", "memory"), _DECODER_MASKS, result=0, detects=True),
        "A stack of transformer decoder layers, which look at an encoder's result while they write.",
        _NUM_LAYERS,
        _NORM,
        stem="decoder",
        icon="square-stack",
        summary=_layers,
        keywords=("transformer", "cross-attention"),
        variants=(
            Example({**_SMALL, "num_layers": 2}, (_TGT, _SRC, *(ABSENT,) * 4)),
            Example(
                {**_OTHER, "num_layers": 2, "norm": True, "tgt_is_causal": True},
                (_OPEN, _SRC, *(ABSENT,) * 3, _PADDING),
            ),
        ),
    ),
    _entry(
        _Kind("Transformer", ("src", "tgt"), _TRANSFORMER_MASKS, result=1, detects=True),
        "The whole transformer: an encoder reads one sequence, a decoder writes another, such as its translation.",
        Int("num_encoder_layers", 6, help="How many layers the encoder has."),
        Int("num_decoder_layers", 6, help="How many layers the decoder has."),
        stem="transformer",
        icon="boxes",
        summary=lambda v: f"{v['num_encoder_layers']} + {v['num_decoder_layers']} layers",
        keywords=("seq2seq", "encoder-decoder", "translation", "attention is all you need"),
        variants=(
            Example({**_SMALL, "num_encoder_layers": 1, "num_decoder_layers": 1}, (_SRC, _TGT, *(ABSENT,) * 6)),
            Example(
                {**_SMALL, "num_encoder_layers": 1, "num_decoder_layers": 1},
                (_SRC, _SRC, *(_MASK,) * 3, *(_PADDING,) * 3),
            ),
            Example(
                {**_OTHER, "num_encoder_layers": 1, "num_decoder_layers": 1, "tgt_is_causal": True},
                (_SRC, _OPEN, *(ABSENT,) * 3, _PADDING, ABSENT, _PADDING),
            ),
        ),
    ),
)
