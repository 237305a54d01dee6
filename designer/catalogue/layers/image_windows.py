"""Attention within windows of an image: where two pixels lie to each other, and which must not meet."""

from designer.catalogue.assuming import divides
from designer.catalogue.call import Call, In, Lowering, module
from designer.catalogue.dims import Dim
from designer.catalogue.errors import SetValue, ShapeError
from designer.catalogue.fields import Int, IntTuple
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import dim_at
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

_MAP = TensorSpec((BATCH, 8, 6, 3))
_WINDOW = IntTuple("window", 7, size=2, required=True, help="Height and width of a window, in pixels.")
_LIBRARY = ("swin", "window attention", "vision", "shifted windows")


def _pixels(v: Values) -> int:
    height, width = v["window"]
    return int(height * width)


def _table(v: Values) -> dict[str, Shape]:
    height, width = v["window"]
    return {"weight": ((2 * height - 1) * (2 * width - 1), v["num_heads"])}


def _mask(v: Values, inputs: Specs) -> Specs:
    (x,) = inputs
    if len(x.shape) != 4 or x.shape[0] != BATCH:
        raise ShapeError(f"ShiftedWindowMask needs a map (N, height, width, channels), but gets {x}.", port="input")
    windows: Dim = 1
    for place, axis in enumerate(("height", "width")):
        window, shift = v["window"][place], v["shift"][place]
        size = dim_at(x, place + 1, "ShiftedWindowMask", "input")
        if shift >= window:
            raise ShapeError(
                f"ShiftedWindowMask is for shifts within a window, but the {axis} of a window is {window} and shift is "
                f"{shift}.",
                repairs=(SetValue("shift", [size // 2 for size in v["window"]]),),
            )
        if not divides(size, window):
            raise ShapeError(
                f"ShiftedWindowMask has windows of {window} in {axis}, which do not fill the {size} of {x}. Choose a "
                "window that divides it.",
                port="input",
            )
        windows *= size // window
    return (TensorSpec((windows, 1, _pixels(v), _pixels(v))),)


def _lower_mask(v: Values, _: Specs) -> Lowering:
    return module("parts.ShiftedWindowMask", In(0), window=v["window"], shift=v["shift"])


ENTRIES = (
    LayerDef(
        type="WindowPositionBias",
        family=Family.ATTENTION,
        doc="Learns a number for each offset between two pixels of a window and each head, to be added to the scores "
        "of attention within windows, as Swin does.",
        stem="bias",
        icon="move",
        params=(_WINDOW, Int("num_heads", 4, required=True, help="As many as the attention has.")),
        inputs=(),
        infer=lambda v, x: (TensorSpec((v["num_heads"], _pixels(v), _pixels(v))),),
        lower=lambda v, x: Lowering(Call("self"), Call("parts.WindowPositionBias", (), dict(v))),
        weights=lambda v, x: _table(v),
        summary=lambda v: f"{'×'.join(map(str, v['window']))} · {v['num_heads']} heads",
        keywords=(*_LIBRARY, "relative position", "attention bias"),
        examples=(Example({"window": 3, "num_heads": 2}), Example({"window": (2, 3), "num_heads": 1})),
    ),
    LayerDef(
        type="ShiftedWindowMask",
        family=Family.ATTENTION,
        doc="Keeps pixels apart that met in a window only because the map was shifted around its edge (Roll): 0, or −∞ "
        "to be added to the scores of attention within windows.",
        stem="apart",
        icon="grid-2x2",
        params=(
            _WINDOW,
            IntTuple("shift", 3, size=2, low=0, required=True, help="How far the map was shifted: half a window."),
        ),
        inputs=(Port("input", help="The shifted map (N, height, width, channels); only its sizes count."),),
        infer=_mask,
        lower=_lower_mask,
        summary=lambda v: f"{'×'.join(map(str, v['window']))} · shift {', '.join(map(str, v['shift']))}",
        gradients=False,
        keywords=(*_LIBRARY, "attention mask", "cyclic shift"),
        examples=(
            Example({"window": 2, "shift": 1}, (_MAP,)),
            Example({"window": (4, 3), "shift": (2, 0)}, (_MAP,)),
            Example({"window": (8, 6), "shift": 0}, (_MAP,)),
        ),
    ),
)
