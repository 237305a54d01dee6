"""Merges: several tensors become one."""

from math import prod

from designer.catalogue import tensor
from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Lowering, chain
from designer.catalogue.dims import Dim
from designer.catalogue.errors import InsertBefore, Repair, SetValue, ShapeError
from designer.catalogue.fields import Int
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import broadcast, dim_at, need_floats, promoted, sample_dim_of
from designer.catalogue.tensor import BATCH, TensorSpec
from designer.catalogue.windows import window

_MANY = (Port("inputs", many=True, min_wires=2, help="The tensors to merge, in the order of the wires."),)
_MAP = TensorSpec((BATCH, 4, 5, 3))


def _operator(type: str, operator: str, doc: str, *, icon: str, summary: str, keywords: tuple[str, ...]) -> LayerDef:
    def infer(v: Values, inputs: Specs) -> Specs:
        shapes = [spec.shape for spec in inputs]
        return (TensorSpec(broadcast(type, shapes, "inputs", _projections(inputs)), promoted(inputs)),)

    return LayerDef(
        type=type,
        family=Family.MERGE,
        doc=doc,
        stem="add" if type == "Add" else "mul",
        icon=icon,
        inputs=_MANY,
        infer=infer,
        lower=lambda v, x: chain(operator, len(x)),
        summary=lambda v: summary,
        keywords=keywords,
        examples=(
            Example({}, (TensorSpec((BATCH, 8)),) * 2),
            Example({}, (_MAP, TensorSpec((BATCH, 4, 1, 1)))),
            Example({}, (_MAP, _MAP, _MAP)),
        ),
    )


def _projections(inputs: Specs) -> tuple[Repair, ...]:
    """Layers that would bring one of two tensors to the shape of the other, as on the shortcuts of residual networks.

    Features are matched by a Linear layer, channels by a convolution with kernel 1, and a smaller map by its stride.
    """
    if len(inputs) != 2:
        return ()
    one, two = inputs
    found = (_projection(0, one, two), _projection(1, two, one))
    return tuple(repair for repair in found if repair is not None)


def _projection(wire: int, source: TensorSpec, target: TensorSpec) -> InsertBefore | None:
    """What makes `source` the shape of `target`, if a single layer can."""
    if not source.is_float:
        return None
    match source.shape, target.shape:
        case ((tensor.BATCH,), (tensor.BATCH, *sizes)):
            return InsertBefore("Reshape", {"shape": [1] * len(sizes)}, "inputs", wire)
        case ((tensor.BATCH, int(channels)), (tensor.BATCH, same_channels, _, *rest)) if channels == same_channels:
            return InsertBefore("Reshape", {"shape": [channels, *[1] * (len(rest) + 1)]}, "inputs", wire)
        case ((tensor.BATCH, int()), (tensor.BATCH, int(features))):
            return InsertBefore("Linear", {"out_features": features}, "inputs", wire)
        case ((tensor.BATCH, int(), *sizes), (tensor.BATCH, int(channels), *wanted)) if len(sizes) == len(wanted) <= 3:
            stride = _stride(sizes, wanted)
            if stride is None:
                return None
            params = {"out_channels": channels, "kernel_size": 1} | ({"stride": stride} if stride > 1 else {})
            return InsertBefore(f"Conv{len(sizes)}d", params, "inputs", wire)
    return None


def _stride(sizes: list[Dim], wanted: list[Dim]) -> int | None:
    """The stride at which a window of 1 takes `sizes` to `wanted`."""
    strides = range(1, max((size for size in sizes if isinstance(size, int)), default=1) + 1)
    return next((s for s in strides if [window(size, 1, s, 0) for size in sizes] == wanted), None)


def _concatenate(v: Values, inputs: Specs) -> Specs:
    first = inputs[0]
    ranks = [len(spec.shape) for spec in inputs]
    shown = " and ".join(dict.fromkeys(map(str, inputs)))
    if len(set(ranks)) > 1:
        flat = ((wire, spec) for wire, spec in enumerate(inputs) if len(spec.shape) > 2 == min(ranks))
        raise ShapeError(
            f"Concatenate needs tensors with as many dimensions as each other, but gets {shown}.",
            port="inputs",
            repairs=tuple(InsertBefore("Flatten", {}, "inputs", wire) for wire, _ in flat) if len(inputs) == 2 else (),
        )
    at = sample_dim_of("Concatenate", first, v["dim"], "join", fallback=1)
    for spec in inputs[1:]:
        rest = (dim for dim in range(len(spec.shape)) if dim != at)
        differing = [dim for dim in rest if not same(spec.shape[dim], first.shape[dim])]
        if differing:
            usable = len(inputs) == 2 and len(differing) == 1 and spec.shape[at] == first.shape[at]
            raise ShapeError(
                f"Concatenate along dimension {v['dim']} needs tensors that are equal in all others, "
                f"but gets {first} and {spec}.",
                port="inputs",
                repairs=(SetValue("dim", differing[0]),) if usable and differing != [0] else _one_size(inputs, at),
            )
    total: Dim = sum((dim_at(spec, at, "Concatenate", "inputs") for spec in inputs), start=0)
    return (TensorSpec((*first.shape[:at], total, *first.shape[at + 1 :]), promoted(inputs)),)


def _one_size(inputs: Specs, at: int) -> tuple[Repair, ...]:
    """An adaptive pooling that makes the larger of two maps as large as the smaller, where channels are joined."""
    if len(inputs) != 2 or at != 1 or not 3 <= len(inputs[0].shape) <= 5:
        return ()
    areas = [[size for size in spec.shape[2:] if isinstance(size, int)] for spec in inputs]
    if any(len(area) < len(inputs[0].shape) - 2 for area in areas):
        return ()
    larger = 0 if prod(areas[0]) > prod(areas[1]) else 1
    if not inputs[larger].is_float:
        return ()
    pool = f"AdaptiveAvgPool{len(areas[0])}d"
    return (InsertBefore(pool, {"output_size": areas[1 - larger]}, "inputs", larger),)


def _stack(v: Values, inputs: Specs) -> Specs:
    first, rank = inputs[0], len(inputs[0].shape)
    for spec in inputs[1:]:
        if len(spec.shape) != rank or not all(map(same, spec.shape, first.shape)):
            raise ShapeError(
                f"Stack needs tensors of one shape, but gets {first} and {spec}.",
                port="inputs",
                repairs=_projections(inputs) if len(spec.shape) == rank == 2 else (),
            )
    if not -rank - 1 <= v["dim"] <= rank:
        raise ShapeError(
            f"Stack can put the new dimension of {first} at {-rank - 1} to {rank}, but dim is {v['dim']}.",
            repairs=(SetValue("dim", -1),),
        )
    sizes = zip(*(spec.shape for spec in inputs), strict=True)
    shape = [next((size for size in each if isinstance(size, int)), each[0]) for each in sizes]
    shape.insert(v["dim"] % (rank + 1), len(inputs))
    return (TensorSpec(tuple(shape), promoted(inputs)),)


def _contracted(inputs: Specs) -> tuple[Dim, Dim]:
    """The sizes that are summed over: the last of the first, the last but one of the second."""
    one, two = inputs
    return one.shape[-1], two.shape[-2 if len(two.shape) > 1 else -1]


def _turned(inputs: Specs) -> tuple[Repair, ...]:
    """A transposed second matrix, if its rows are as long as those of the first."""
    one, two = (spec.shape for spec in inputs)
    fits = len(two) > 1 and two[-1] == one[-1]
    return (InsertBefore("Transpose", {"dim0": -2, "dim1": -1}, "other"),) if fits else ()


def _matmul(v: Values, inputs: Specs) -> Specs:
    one, two = inputs
    for port, spec in (("input", one), ("other", two)):
        need_floats("MatMul", spec, port)
        if not spec.shape:
            raise ShapeError("MatMul needs vectors or matrices, but gets a single number.", port=port)
    if not same(*_contracted(inputs)):
        raise ShapeError(
            f"MatMul needs rows of the first as long as columns of the second, but gets {one} and {two}: "
            f"{_contracted(inputs)[0]} and {_contracted(inputs)[1]} do not match.",
            port="other",
            repairs=_turned(inputs),
        )
    if _contracted(inputs)[0] == BATCH:
        raise ShapeError(f"MatMul of {one} and {two} would sum over the batch and so mix the samples.", port="other")
    matrix = (*one.shape[-2:-1], *two.shape[-1:][: len(two.shape) - 1])
    stack = broadcast("MatMul", [one.shape[:-2], two.shape[:-2]], "other")
    if (*stack, *matrix).count(BATCH) > 1:
        raise ShapeError(f"MatMul of {one} and {two} would pair each sample with every other one.", port="other")
    return (TensorSpec((*stack, *matrix)),)


def _matmul_macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
    """Each output number sums as many products as the rows are long."""
    return outputs[0].size * _contracted(inputs)[0]


ENTRIES = (
    _operator(
        "Add",
        "+",
        "Adds its inputs number by number; a size of 1 stretches to fit. A skip connection ends here.",
        icon="plus",
        summary="x + y",
        keywords=("sum", "plus", "skip", "residual", "shortcut", "+"),
    ),
    _operator(
        "Multiply",
        "*",
        "Multiplies its inputs number by number; a size of 1 stretches to fit. A gate is such a product.",
        icon="x",
        summary="x · y",
        keywords=("product", "times", "gate", "mask", "hadamard", "squeeze and excitation", "×", "*"),
    ),
    LayerDef(
        type="Concatenate",
        family=Family.MERGE,
        doc="Puts its inputs one behind the other along one dimension, such as their channels.",
        stem="cat",
        icon="combine",
        params=(Int("dim", 1, low=None, required=True, help="The dimension that grows; 1 is the channels."),),
        inputs=_MANY,
        infer=_concatenate,
        lower=lambda v, x: Lowering(Call("torch.cat", ([In(at) for at in range(len(x))],), {"dim": v["dim"]})),
        summary=lambda v: f"dim {v['dim']}",
        keywords=("cat", "join", "stack", "dense connection", "u-net", "skip", "inception"),
        examples=(
            Example({}, (_MAP, TensorSpec((BATCH, 2, 5, 3)))),
            Example({"dim": -1}, (TensorSpec((BATCH, 8)), TensorSpec((BATCH, 3)), TensorSpec((BATCH, 1)))),
        ),
        url="torch.cat",
    ),
    LayerDef(
        type="Stack",
        family=Family.MERGE,
        doc="Lays its inputs one upon the other along a new dimension.",
        stem="stack",
        icon="layers",
        params=(Int("dim", 1, low=None, required=True, help="Where the new dimension stands; −1 puts it last."),),
        inputs=_MANY,
        infer=_stack,
        lower=lambda v, x: Lowering(Call("torch.stack", ([In(at) for at in range(len(x))],), {"dim": v["dim"]})),
        summary=lambda v: f"dim {v['dim']}",
        keywords=("new dimension", "pile", "concatenate", "join", "sequence"),
        examples=(
            Example({}, (_MAP, _MAP)),
            Example({"dim": -1}, (TensorSpec((BATCH, 8)),) * 3),
            Example({"dim": 0}, (TensorSpec((BATCH, 3), "int64"),) * 2),
        ),
        url="torch.stack",
    ),
    LayerDef(
        type="MatMul",
        family=Family.MERGE,
        doc="Multiplies two matrices for each sample; dimensions before the last two stretch to fit.",
        stem="matmul",
        icon="asterisk",
        inputs=(Port("input", help="The matrix on the left."), Port("other", help="The matrix on the right.")),
        infer=_matmul,
        lower=lambda v, x: Lowering(Call("@", (In(0), In(1)))),
        macs=_matmul_macs,
        summary=lambda v: "x @ y",
        keywords=("matrix product", "dot product", "bmm", "batched matrix", "linear algebra", "attention scores"),
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 5)), TensorSpec((BATCH, 5, 3)))),
            Example({}, (TensorSpec((BATCH, 2, 4, 5)), TensorSpec((BATCH, 1, 5, 3)))),
        ),
        url="torch.matmul",
    ),
)
