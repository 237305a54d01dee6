"""Linear algebra with weights and vectors that arrive over wires."""

from designer.catalogue.assuming import same
from designer.catalogue.call import Call, In, Lowering
from designer.catalogue.dims import Dim
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Float
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.operands import plain
from designer.catalogue.sizes import broadcast, is_batch, need_real
from designer.catalogue.tensor import ABSENT, BATCH, TensorSpec


def _linear(v: Values, inputs: Specs) -> Specs:
    x, weight, bias = inputs
    for port, spec in zip(("input", "weight", "bias"), inputs, strict=True):
        if spec.given:
            need_real("FunctionalLinear", spec, port)
    if len(x.shape) < 2:
        raise ShapeError(
            f"FunctionalLinear needs features for each sample, such as (N, 64), but gets {x}.", port="input"
        )
    if len(weight.shape) != 2 or any(map(is_batch, weight.shape)):
        raise ShapeError(
            f"FunctionalLinear needs one weight (out, in) for all samples, but gets {weight}. "
            "MatMul multiplies by one for each.",
            port="weight",
        )
    if not same(x.shape[-1], weight.shape[1]):
        raise ShapeError(
            f"FunctionalLinear needs a weight (out, {x.shape[-1]}) for {x}, but gets {weight}.", port="weight"
        )
    if bias.given and (len(bias.shape) != 1 or not same(bias.shape[0], weight.shape[0])):
        raise ShapeError(f"FunctionalLinear needs a bias ({weight.shape[0]}), but gets {bias}.", port="bias")
    return (TensorSpec((*x.shape[:-1], weight.shape[0])),)


def _lower_linear(v: Values, inputs: Specs) -> Lowering:
    count = 3 if inputs[2].given else 2
    return Lowering(Call("torch.nn.functional.linear", tuple(map(In, range(count)))))


def _linear_macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
    """Each output number sums as many products as there are features."""
    return outputs[0].size * inputs[0].shape[-1]


def _cdist(v: Values, inputs: Specs) -> Specs:
    one, two = inputs
    for port, spec in (("x1", one), ("x2", two)):
        need_real("CDist", spec, port)
        if len(spec.shape) < 2:
            raise ShapeError(f"CDist needs rows of vectors, such as (N, 16, 3), but gets {spec}.", port=port)
    if is_batch(one.shape[-1]) or is_batch(two.shape[-1]) or not same(one.shape[-1], two.shape[-1]):
        raise ShapeError(f"CDist needs vectors of one length, but gets {one} and {two}.", port="x2")
    shape = (*broadcast("CDist", [one.shape[:-2], two.shape[:-2]], "x2"), one.shape[-2], two.shape[-2])
    if shape.count(BATCH) > 1:
        raise ShapeError(f"CDist of {one} and {two} would pair each sample with every other one.", port="x2")
    return (TensorSpec(shape),)


def _lower_cdist(v: Values, inputs: Specs) -> Lowering:
    """By way of all differences, which ONNX knows, unlike torch.cdist."""
    difference = Call("-", (Call(".unsqueeze", (In(0), -2)), Call(".unsqueeze", (In(1), -3))))
    return Lowering(Call("torch.linalg.vector_norm", (difference,), {"ord": plain(v["p"]), "dim": -1}))


ENTRIES = (
    LayerDef(
        type="FunctionalLinear",
        family=Family.MERGE,
        doc="A Linear layer whose weight arrives over a wire: y = xWᵀ + b. An embedding's matrix can be used again so.",
        stem="linear",
        icon="share-2",
        inputs=(
            Port("input", help="The features of each sample."),
            Port("weight", help="The weight (out, in), one for all samples."),
            Port("bias", help="The bias (out), if there is one.", optional=True),
        ),
        infer=_linear,
        lower=_lower_linear,
        macs=_linear_macs,
        summary=lambda v: "x · Wᵀ",
        keywords=("tied embedding", "weight tying", "shared weight", "hypernetwork", "functional", "f.linear"),
        examples=(
            Example({}, (TensorSpec((BATCH, 7, 16)), TensorSpec((5, 16)), ABSENT)),
            Example({}, (TensorSpec((BATCH, 16)), TensorSpec((5, 16)), TensorSpec((5,)))),
        ),
        url="torch.nn.functional.linear",
    ),
    LayerDef(
        type="CDist",
        family=Family.MERGE,
        doc="How far each vector of one set is from each of another, such as from the entries of a code book.",
        stem="cdist",
        icon="network",
        params=(Float("p", 2.0, above=0.0, help="Which distance: 1 sums along the axes, 2 is the straight line."),),
        inputs=(Port("x1", help="Vectors, one in each row."), Port("x2", help="Vectors to compare them with.")),
        infer=_cdist,
        lower=_lower_cdist,
        summary=lambda v: "|x − y|" if v["p"] == 2 else f"|x − y| · p {v['p']:g}",
        keywords=("distance", "pairwise", "nearest neighbour", "codebook", "vector quantisation", "metric"),
        examples=(
            Example({}, (TensorSpec((BATCH, 5, 3)), TensorSpec((BATCH, 4, 3)))),
            Example({"p": 1}, (TensorSpec((BATCH, 5, 3)), TensorSpec((BATCH, 4, 3)))),
            Example({}, (TensorSpec((BATCH, 5, 3)), TensorSpec((4, 3)))),
        ),
        url="torch.cdist",
    ),
)
