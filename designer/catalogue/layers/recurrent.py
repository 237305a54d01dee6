"""Recurrent layers: read a sequence step by step and carry a memory along. One family, differing in their gates."""

from designer.catalogue import tensor
from designer.catalogue.call import Names, module
from designer.catalogue.dims import Dim, fixed
from designer.catalogue.errors import InsertBefore, Repair, ShapeError
from designer.catalogue.fields import Bool, Choice, Float, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import need_floats, size_at
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_PARAMS = (
    Int("hidden_size", 64, required=True, help="Size of the memory, and of the output at each step."),
    Int("num_layers", 1, help="How many such layers lie on top of each other."),
    Bool("bias", True, help="Add learned offsets.", advanced=True),
    Float(
        "dropout",
        0.0,
        low=0.0,
        high=1.0,
        help="Share of values dropped between the layers while training; a single layer has none.",
    ),
    Bool("bidirectional", False, help="Read the sequence backwards too, and join both results."),
)
_EXAMPLES = (
    Example({"hidden_size": 6}, (TensorSpec((BATCH, 5, 4)),)),
    Example({"hidden_size": 3, "num_layers": 2, "bidirectional": True}, (TensorSpec((BATCH, 4, 2)),)),
    Example({"hidden_size": 3, "bias": False}, (TensorSpec((BATCH, 1, 2)),)),
)


def _directions(v: Values) -> int:
    return 2 if v["bidirectional"] else 1


def _need_sequence(who: str, x: TensorSpec) -> int:
    need_floats(who, x)
    if len(x.shape) != 3 or x.shape[0] != BATCH:
        raise ShapeError(
            f"{who} needs sequences (N, steps, features), but gets {x}.", port="input", repairs=_as_sequence(x)
        )
    return size_at(x, 2, who, "input")


def _as_sequence(x: TensorSpec) -> tuple[Repair, ...]:
    """A vector is read number by number, a grey image row by row, other maps channel by channel."""
    match x.shape:
        case (tensor.BATCH, int(features)):
            return (InsertBefore("Reshape", {"shape": [features, 1]}),)
        case (tensor.BATCH, 1, int(height), int(width)):
            return (InsertBefore("Reshape", {"shape": [height, width]}),)
        case (tensor.BATCH, int(), int(), _, *_):
            return (InsertBefore("Flatten", {"start_dim": 2}),)
    return ()


def _infer(who: str, states: int, v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    _need_sequence(who, x)
    state = TensorSpec((v["num_layers"] * _directions(v), x.shape[0], v["hidden_size"]))
    return (TensorSpec((*x.shape[:2], v["hidden_size"] * _directions(v))), *(state,) * states)


def _weights(who: str, gates: int, v: Values, inputs: Specs) -> dict[str, Shape]:
    weights: dict[str, Shape] = {}
    rows = gates * v["hidden_size"]
    for layer in range(v["num_layers"]):
        width = size_at(inputs[0], 2, who) if layer == 0 else v["hidden_size"] * _directions(v)
        for suffix in ("", "_reverse")[: _directions(v)]:
            weights[f"weight_ih_l{layer}{suffix}"] = (rows, width)
            weights[f"weight_hh_l{layer}{suffix}"] = (rows, v["hidden_size"])
            if v["bias"]:
                weights[f"bias_ih_l{layer}{suffix}"] = (rows,)
                weights[f"bias_hh_l{layer}{suffix}"] = (rows,)
    return weights


def _macs(who: str, gates: int, v: Values, inputs: Specs) -> Dim:
    """Each step multiplies input and memory by their matrices, in each layer and direction."""
    matrices = (shape for name, shape in _weights(who, gates, v, inputs).items() if name.startswith("weight"))
    return inputs[0].shape[1] * sum(fixed(rows) * fixed(columns) for rows, columns in matrices)


def _sensible(v: Values) -> Values:
    """Without a dropout that has no layer to come after, which PyTorch warns of."""
    return {**v, "dropout": 0.0} if v["num_layers"] == 1 else v


def _summary(v: Values) -> str:
    layers = f" · {v['num_layers']} layers" if v["num_layers"] > 1 else ""
    return f"→ {v['hidden_size'] * _directions(v)}{layers}{' · both ways' if v['bidirectional'] else ''}"


def _entry(
    type: str,
    gates: int,
    doc: str,
    *own: Param,
    states: tuple[str, ...] = ("h_n",),
    icon: str,
    keywords: tuple[str, ...],
    examples: tuple[Example, ...] = (),
) -> LayerDef:
    state: Names = states if len(states) > 1 else states[0]
    helps = {"h_n": "The memory after the last step, for each layer and direction.", "c_n": "The cell's state then."}
    return LayerDef(
        type=type,
        family=Family.RECURRENT,
        doc=f"{doc} Sequences arrive as (N, steps, features): batch_first is always on.",
        stem=type.lower(),
        icon=icon,
        params=(*_PARAMS[:2], *own, *_PARAMS[2:]),
        outputs=(
            Port("output", help="What the top layer says at each step."),
            *(Port(name, help=helps[name]) for name in states),
        ),
        infer=lambda v, x: _infer(type, len(states), v, x),
        lower=lambda v, x: module(
            f"torch.nn.{type}", input_size=x[0].shape[2], **_sensible(v), batch_first=True, returns=("output", state)
        ),
        weights=lambda v, x: _weights(type, gates, v, x),
        macs=lambda v, x, y: _macs(type, gates, v, x),
        summary=_summary,
        keywords=("recurrent", "sequence", "time series", "text", *keywords),
        examples=(*_EXAMPLES, *examples),
        url=f"torch.nn.{type}",
    )


ENTRIES = (
    _entry(
        "RNN",
        1,
        "The plain recurrent layer: its memory is one tanh of what arrives and what was. It forgets quickly.",
        Choice(
            "nonlinearity",
            "tanh",
            options=("tanh", "relu"),
            help="The function that makes the new memory.",
            advanced=True,
        ),
        icon="repeat",
        keywords=("elman", "vanilla"),
        examples=(Example({"hidden_size": 3, "nonlinearity": "relu"}, (TensorSpec((BATCH, 4, 2)),)),),
    ),
    _entry(
        "LSTM",
        4,
        "A recurrent layer with gates that decide what to keep, so that it remembers over long sequences.",
        states=("h_n", "c_n"),
        icon="repeat-2",
        keywords=("long short-term memory", "gate"),
    ),
    _entry(
        "GRU",
        3,
        "A recurrent layer with gates, simpler than LSTM and often as good.",
        icon="refresh-cw",
        keywords=("gated recurrent unit", "gate"),
    ),
)
