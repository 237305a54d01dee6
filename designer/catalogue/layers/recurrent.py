"""Recurrent layers: read a sequence step by step and carry a memory along. One family, differing in their gates."""

from collections.abc import Sequence
from dataclasses import replace

from designer.catalogue import tensor
from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Lowering, Names, module
from designer.catalogue.dims import Dim, fixed, symbol
from designer.catalogue.errors import InsertBefore, Repair, SetValue, ShapeError
from designer.catalogue.fields import Bool, Choice, Float, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import need_floats, size_at
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

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
_OPEN = TensorSpec((BATCH, symbol("L"), 4))


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


def _hidden(v: Values) -> int:
    """Size of what each step says: the memory itself, or what it is projected to."""
    return int(v.get("proj_size") or v["hidden_size"])


def _state(name: str, v: Values) -> TensorSpec:
    width = v["hidden_size"] if name.startswith("c") else _hidden(v)
    return TensorSpec((v["num_layers"] * _directions(v), BATCH, width))


def _infer(who: str, states: tuple[str, ...], v: Values, inputs: Specs) -> Specs:
    x, *begin = inputs
    _need_sequence(who, x)
    if v.get("proj_size", 0) >= v["hidden_size"]:
        raise ShapeError(
            f"{who} projects to fewer values than its hidden_size {v['hidden_size']}, but proj_size is "
            f"{v['proj_size']}.",
            repairs=(SetValue("proj_size", v["hidden_size"] - 1),),
        )
    _need_states(who, states, v, begin)
    return (
        TensorSpec((*x.shape[:2], _hidden(v) * _directions(v)), x.dtype),
        *(replace(_state(name, v), dtype=x.dtype) for name in states),
    )


def _need_states(who: str, states: tuple[str, ...], v: Values, begin: Sequence[TensorSpec]) -> None:
    ports = [_beginning(name) for name in states]
    missing = [port for port, spec in zip(ports, begin, strict=True) if not spec.given]
    if missing and len(missing) < len(ports):
        raise ShapeError(f"{who} begins with {' and '.join(ports)} together, but {missing[0]} is not connected.")
    for name, port, spec in zip(states, ports, begin, strict=True):
        if spec.given:
            _need_state(who, port, spec, _state(name, v))


def _beginning(state: str) -> str:
    """The name of the input that a state begins with: h_0 for h_n."""
    return state.replace("_n", "_0")


def _need_state(who: str, port: str, spec: TensorSpec, wanted: TensorSpec) -> None:
    need_floats(who, spec, port)
    if not _fits(spec.shape, wanted.shape):
        swapped = (1, 0, 2) if len(spec.shape) == 3 else ()
        turned = bool(swapped) and _fits(tuple(spec.shape[dim] for dim in swapped), wanted.shape)
        raise ShapeError(
            f"{who} needs {port} as (layers and directions, N, features), here {wanted}, but gets {spec}.",
            port=port,
            repairs=(InsertBefore("Permute", {"dims": list(swapped)}, port),) if turned else (),
        )


def _fits(shape: Shape, wanted: Shape) -> bool:
    return len(shape) == len(wanted) and all(map(same, shape, wanted))


def _weights(who: str, gates: int, v: Values, inputs: Specs) -> dict[str, Shape]:
    weights: dict[str, Shape] = {}
    rows, hidden = gates * v["hidden_size"], _hidden(v)
    for layer in range(v["num_layers"]):
        width = size_at(inputs[0], 2, who) if layer == 0 else hidden * _directions(v)
        for suffix in ("", "_reverse")[: _directions(v)]:
            weights[f"weight_ih_l{layer}{suffix}"] = (rows, width)
            weights[f"weight_hh_l{layer}{suffix}"] = (rows, hidden)
            if v["bias"]:
                weights[f"bias_ih_l{layer}{suffix}"] = (rows,)
                weights[f"bias_hh_l{layer}{suffix}"] = (rows,)
            if v.get("proj_size"):
                weights[f"weight_hr_l{layer}{suffix}"] = (hidden, v["hidden_size"])
    return weights


def _macs(who: str, gates: int, v: Values, inputs: Specs) -> Dim:
    """Each step multiplies input and memory by their matrices, in each layer and direction."""
    matrices = (shape for name, shape in _weights(who, gates, v, inputs).items() if name.startswith("weight"))
    return inputs[0].shape[1] * sum(fixed(rows) * fixed(columns) for rows, columns in matrices)


def _lower(type: str, states: tuple[str, ...], v: Values, inputs: Specs) -> Lowering:
    """States are made contiguous, as cuDNN and the exporter want them: they often come through a Permute."""
    begin = [Call(".contiguous", (In(place),)) for place, spec in enumerate(inputs) if place and spec.given]
    returned: Names = states if len(states) > 1 else states[0]
    recipe = module(f"torch.nn.{type}", input_size=inputs[0].shape[2], **_sensible(v), batch_first=True)
    arguments = (In(0), *([tuple(begin) if len(begin) > 1 else begin[0]] if begin else []))
    return Lowering(Call("self", arguments), recipe.module, ("output", returned))


def _sensible(v: Values) -> Values:
    """Without a dropout that has no layer to come after, which PyTorch warns of."""
    return {**v, "dropout": 0.0} if v["num_layers"] == 1 else v


def _summary(v: Values) -> str:
    layers = f" · {v['num_layers']} layers" if v["num_layers"] > 1 else ""
    return f"→ {_hidden(v) * _directions(v)}{layers}{' · both ways' if v['bidirectional'] else ''}"


_HELP = {
    "h_n": "The memory after the last step, for each layer and direction.",
    "c_n": "The cell's state then.",
    "h_0": "The memory to begin with, such as another layer's h_n; zeros if nothing is connected.",
    "c_0": "The cell's state to begin with, together with h_0.",
}


def _entry(
    type: str,
    gates: int,
    doc: str,
    *own: Param,
    states: tuple[str, ...] = ("h_n",),
    icon: str,
    keywords: tuple[str, ...],
    examples: tuple[Example, ...],
) -> LayerDef:
    begin = [_beginning(name) for name in states]
    return LayerDef(
        type=type,
        family=Family.RECURRENT,
        doc=f"{doc} Sequences arrive as (N, steps, features): batch_first is always on.",
        stem=type.lower(),
        icon=icon,
        params=(*_PARAMS[:2], *own, *_PARAMS[2:]),
        inputs=(
            Port("input", help="The sequences."),
            *(Port(name, help=_HELP[name], optional=True) for name in begin),
        ),
        outputs=(
            Port("output", help="What the top layer says at each step."),
            *(Port(name, help=_HELP[name]) for name in states),
        ),
        infer=lambda v, x: _infer(type, states, v, x),
        lower=lambda v, x: _lower(type, states, v, x),
        weights=lambda v, x: _weights(type, gates, v, x),
        macs=lambda v, x, y: _macs(type, gates, v, x),
        summary=_summary,
        keywords=("recurrent", "sequence", "time series", "text", *keywords),
        examples=(*_begun_by_zeros(len(states)), *examples),
        url=f"torch.nn.{type}",
    )


def _begun_by_zeros(states: int) -> tuple[Example, ...]:
    return tuple(Example(each.params, (*each.inputs, *(ABSENT,) * states)) for each in _EXAMPLES)


def _begun(states: int, params: Values, layers: int, hidden: int) -> Example:
    """An example whose memory begins with what arrives."""
    return Example(params, (TensorSpec((BATCH, 5, 4)), *(TensorSpec((layers, BATCH, hidden)),) * states))


_PROJECTION = Int(
    "proj_size",
    0,
    low=0,
    help="Project what is said at each step to this size; 0 leaves it as it is.",
    advanced=True,
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
        examples=(
            Example({"hidden_size": 3, "nonlinearity": "relu"}, (TensorSpec((BATCH, 4, 2)), ABSENT)),
            _begun(1, {"hidden_size": 6, "num_layers": 2}, 2, 6),
        ),
    ),
    _entry(
        "LSTM",
        4,
        "A recurrent layer with gates that decide what to keep, so that it remembers over long sequences.",
        _PROJECTION,
        states=("h_n", "c_n"),
        icon="repeat-2",
        keywords=("long short-term memory", "gate"),
        examples=(
            Example({"hidden_size": 3}, (_OPEN, ABSENT, ABSENT)),
            _begun(2, {"hidden_size": 6, "num_layers": 2, "bidirectional": True}, 4, 6),
            Example({"hidden_size": 6, "proj_size": 2}, (TensorSpec((BATCH, 5, 4)), ABSENT, ABSENT)),
            Example(
                {"hidden_size": 6, "proj_size": 2, "num_layers": 2, "bidirectional": True},
                (TensorSpec((BATCH, 5, 4)), TensorSpec((4, BATCH, 2)), TensorSpec((4, BATCH, 6))),
            ),
        ),
    ),
    _entry(
        "GRU",
        3,
        "A recurrent layer with gates, simpler than LSTM and often as good.",
        icon="refresh-cw",
        keywords=("gated recurrent unit", "gate"),
        examples=(
            Example({"hidden_size": 3}, (_OPEN, ABSENT)),
            _begun(1, {"hidden_size": 6, "num_layers": 2, "bidirectional": True}, 4, 6),
        ),
    ),
)
