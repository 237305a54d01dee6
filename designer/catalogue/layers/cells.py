"""Cells: one step of a recurrent layer, for memories that are wired by hand."""

from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Lowering, Names, module
from designer.catalogue.dims import Dim, fixed
from designer.catalogue.errors import InsertBefore, Repair, ShapeError
from designer.catalogue.fields import Bool, Choice, Int, Param
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import need_features, need_floats
from designer.catalogue.tensor import ABSENT, BATCH, Shape, TensorSpec

_HELP = {
    "hx": "The memory before this step; zeros if nothing is connected.",
    "cx": "The cell's state before this step, together with hx.",
    "h_1": "The memory after this step.",
    "c_1": "The cell's state after this step.",
}


def _infer(who: str, states: tuple[str, ...], v: Values, inputs: Specs) -> Specs:
    x, *before = inputs
    need_features(who, x)
    if len(x.shape) != 2 or x.shape[0] != BATCH:
        raise ShapeError(
            f"{who} needs the features of one step (N, features), but gets {x}.", port="input", repairs=_one_step(x)
        )
    missing = [name for name, spec in zip(states, before, strict=True) if not spec.given]
    if missing and len(missing) < len(states):
        raise ShapeError(f"{who} takes {' and '.join(states)} together, but {missing[0]} is not connected.")
    for name, spec in zip(states, before, strict=True):
        if spec.given:
            _need_state(who, name, v["hidden_size"], spec)
    return (TensorSpec((BATCH, v["hidden_size"]), x.dtype),) * len(states)


def _one_step(x: TensorSpec) -> tuple[Repair, ...]:
    """Of a sequence, its last step."""
    is_sequence = len(x.shape) == 3 and x.shape[0] == BATCH
    return (InsertBefore("Select", {"dim": 1, "index": -1}),) if is_sequence else ()


def _need_state(who: str, port: str, hidden: int, spec: TensorSpec) -> None:
    need_floats(who, spec, port)
    if len(spec.shape) != 2 or spec.shape[0] != BATCH or not same(spec.shape[1], hidden):
        raise ShapeError(f"{who} needs {port} as {TensorSpec((BATCH, hidden))}, but gets {spec}.", port=port)


def _lower(type: str, v: Values, inputs: Specs) -> Lowering:
    before = tuple(In(place) for place, spec in enumerate(inputs) if place and spec.given)
    returns: Names = ("h_1", "c_1") if len(inputs) > 2 else "h_1"
    made = module(f"torch.nn.{type}", input_size=inputs[0].shape[1], **v).module
    return Lowering(
        Call("self", (In(0), *([before if len(before) > 1 else before[0]] if before else []))), made, returns
    )


def _weights(gates: int, v: Values, inputs: Specs) -> dict[str, Shape]:
    rows = gates * v["hidden_size"]
    weights: dict[str, Shape] = {"weight_ih": (rows, inputs[0].shape[1]), "weight_hh": (rows, v["hidden_size"])}
    return weights | ({"bias_ih": (rows,), "bias_hh": (rows,)} if v["bias"] else {})


def _macs(gates: int, v: Values, inputs: Specs) -> Dim:
    """Input and memory, each by its matrix."""
    hidden: int = v["hidden_size"]
    return gates * hidden * (fixed(inputs[0].shape[1]) + hidden)


def _entry(
    type: str,
    gates: int,
    doc: str,
    *own: Param,
    states: tuple[str, ...] = ("hx",),
    icon: str,
    keywords: tuple[str, ...],
) -> LayerDef:
    step, memory = TensorSpec((BATCH, 4)), TensorSpec((BATCH, 6))
    return LayerDef(
        type=type,
        family=Family.RECURRENT,
        doc=doc,
        stem="cell",
        icon=icon,
        params=(
            Int("hidden_size", 64, required=True, help="Size of the memory."),
            Bool("bias", True, help="Add learned offsets.", advanced=True),
            *own,
        ),
        inputs=(
            Port("input", help="The features of one step."),
            *(Port(name, help=_HELP[name], optional=True) for name in states),
        ),
        outputs=tuple(Port(name, help=_HELP[name]) for name in ("h_1", "c_1")[: len(states)]),
        infer=lambda v, x: _infer(type, states, v, x),
        lower=lambda v, x: _lower(type, v, x),
        weights=lambda v, x: _weights(gates, v, x),
        macs=lambda v, x, y: _macs(gates, v, x),
        summary=lambda v: f"→ {v['hidden_size']}",
        keywords=("recurrent", "single step", "time step", *keywords),
        examples=(
            Example({"hidden_size": 3}, (step, *(ABSENT,) * len(states))),
            Example({"hidden_size": 6}, (step, *(memory,) * len(states))),
            Example({"hidden_size": 6, "bias": False}, (step, *(memory,) * len(states))),
        ),
        url=f"torch.nn.{type}",
    )


ENTRIES = (
    _entry(
        "RNNCell",
        1,
        "One step of an RNN: the new memory is one tanh of what arrives and what was.",
        Choice(
            "nonlinearity",
            "tanh",
            options=("tanh", "relu"),
            help="The function that makes the new memory.",
            advanced=True,
        ),
        icon="repeat",
        keywords=("elman", "vanilla"),
    ),
    _entry(
        "LSTMCell",
        4,
        "One step of an LSTM, with gates that decide what to keep.",
        states=("hx", "cx"),
        icon="repeat-2",
        keywords=("long short-term memory", "gate"),
    ),
    _entry(
        "GRUCell",
        3,
        "One step of a GRU, with gates, simpler than LSTMCell.",
        icon="refresh-cw",
        keywords=("gated recurrent unit", "gate"),
    ),
)
