"""Einsum: products and sums over named dimensions, such as `nij,njk->nik` for matrices."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from designer.catalogue.assuming import same
from designer.catalogue.call import In, function
from designer.catalogue.dims import Dim, at, product
from designer.catalogue.errors import ShapeError
from designer.catalogue.fields import Text
from designer.catalogue.layer import Example, Family, LayerDef, Port, Specs, Values
from designer.catalogue.sizes import is_batch, need_real
from designer.catalogue.tensor import BATCH, Shape, TensorSpec

Labels = tuple[str, ...]
"""A name for each dimension: a letter, or `.1`, `.2` … for those that `...` stands for, counted from the right."""


class _Reading(NamedTuple):
    """An equation for certain tensors: the labels of each operand and of the result, and what each label measures."""

    operands: tuple[Labels, ...]
    result: Labels
    sizes: dict[str, Dim]


def _read(equation: str, inputs: Specs) -> _Reading:
    text = equation.replace(" ", "")
    left, arrow, right = text.partition("->")
    terms = left.split(",")
    if len(terms) != len(inputs):
        raise _refusal(equation, f"names {len(terms)} tensors, but gets {len(inputs)}")
    operands = tuple(_labels(equation, term, spec) for term, spec in zip(terms, inputs, strict=True))
    sizes = _sizes(equation, operands, inputs)
    return _Reading(operands, _result(equation, operands, right if arrow else None), sizes)


def _refusal(equation: str, reason: str) -> ShapeError:
    return ShapeError(f"Einsum with “{equation}” {reason}.", port="inputs")


def _labels(equation: str, term: str, spec: TensorSpec) -> Labels:
    before, dots, after = term.partition("...")
    hidden = len(spec.shape) - len(before) - len(after)
    if not (before + after).isalpha() and before + after:
        raise _refusal(equation, f"has “{term}”, where only letters and one “...” may stand")
    if hidden < 0 or (hidden and not dots):
        raise _refusal(equation, f"names {len(before) + len(after)} dimensions by “{term}”, but gets {spec}")
    return (*before, *(f".{place}" for place in range(hidden, 0, -1)), *after)


def _sizes(equation: str, operands: Sequence[Labels], inputs: Specs) -> dict[str, Dim]:
    """What each label measures; a size of 1 stretches, but not within one tensor."""
    sizes: dict[str, Dim] = {}
    for labels, spec in zip(operands, inputs, strict=True):
        own: dict[str, Dim] = {}
        for label, size in zip(labels, spec.shape, strict=True):
            if not same(own.setdefault(label, size), size):
                raise _refusal(equation, f"takes a diagonal of {spec}, which is not square there")
        for label, size in own.items():
            known = sizes.get(label, 1)
            if known != 1 and size != 1 and not same(known, size):
                raise _refusal(equation, f"gets {known} and {size} for {_shown(label)}, which do not match")
            sizes[label] = size if known == 1 or (isinstance(size, int) and size != 1) else known
    return sizes


def _shown(label: str) -> str:
    return f"“{label}”" if label.isalpha() else "“...”"


def _result(equation: str, operands: Sequence[Labels], right: str | None) -> Labels:
    """The labels of the result; without an arrow, those of `...` and the letters that occur once, by alphabet."""
    used = Counter(chain.from_iterable(operands))
    dots = sorted((label for label in used if not label.isalpha()), key=lambda label: -int(label[1:]))
    if right is None:
        return (*dots, *sorted(label for label, count in used.items() if label.isalpha() and count == 1))
    before, ellipsis, after = right.partition("...")
    letters = before + after
    if len(set(letters)) < len(letters) or any(letter not in used for letter in letters):
        raise _refusal(equation, "must name each dimension of the result once, and only such as it gets")
    return (*before, *(dots if ellipsis else ()), *after)


def _infer(v: Values, inputs: Specs) -> Specs:
    for wire, spec in enumerate(inputs):
        need_real("Einsum", spec, "inputs", wire)
    equation = v["equation"]
    read = _read(equation, inputs)
    lost = [label for label, size in read.sizes.items() if is_batch(size) and label not in read.result]
    if lost:
        raise _refusal(equation, f"would sum over {_shown(lost[0])}, the batch, and so mix the samples")
    shape = tuple(read.sizes[label] for label in read.result)
    if shape.count(BATCH) > 1:
        raise _refusal(equation, "would pair each sample with every other one")
    return (TensorSpec(shape),)


def _macs(v: Values, inputs: Specs, outputs: Specs) -> Dim:
    """Pair by pair from left to right: products of numbers that are summed; others are not counted, as in Multiply."""
    read = _read(v["equation"], inputs)
    shapes = [
        dict(zip(labels, _alone(spec.shape), strict=True)) for labels, spec in zip(read.operands, inputs, strict=True)
    ]
    total: Dim = 0
    current = shapes[0]
    for place, other in enumerate(shapes[1:], start=2):
        later = (label for shape in shapes[place:] for label, size in shape.items() if size != 1)
        needed = {*read.result, *later}
        paired = {label for label in current.keys() & other.keys() if current[label] != 1 and other[label] != 1}
        joined = other | {label: size for label, size in current.items() if size != 1 or label not in other}
        if paired - needed:
            total = total + product(size for label, size in joined.items() if label in needed or label in paired)
        current = {label: size for label, size in joined.items() if label in needed}
    return total


def _alone(shape: Shape) -> Shape:
    """The sizes for one sample."""
    return tuple(at(size, {"N": 1}) for size in shape)


ENTRIES = (
    LayerDef(
        type="Einsum",
        family=Family.MERGE,
        doc="Multiplies tensors and sums over dimensions by letters: those missing behind the arrow are summed over.",
        stem="einsum",
        icon="asterisk",
        params=(
            Text(
                "equation",
                "nij,njk->nik",
                pattern=r"[A-Za-z., ]+(->[A-Za-z. ]*)?",
                expected="letters for each tensor, parted by commas, and those of the result: nij,njk->nik",
                required=True,
                help="A letter for each dimension of each tensor, then “->” and the letters of the result.",
            ),
        ),
        inputs=(Port("inputs", many=True, min_wires=1, help="The tensors, in the order of the equation."),),
        infer=_infer,
        lower=lambda v, x: function("torch.einsum", v["equation"], *(In(place) for place in range(len(x)))),
        macs=_macs,
        summary=lambda v: v["equation"][:28],
        keywords=("outer product", "inner product", "tensor product", "contraction", "bilinear", "trace", "batched"),
        examples=(
            Example({}, (TensorSpec((BATCH, 4, 5)), TensorSpec((BATCH, 5, 3)))),
            Example({"equation": "ni,nj->nij"}, (TensorSpec((BATCH, 4)), TensorSpec((BATCH, 5)))),
            Example({"equation": "nhqd, nhkd -> nhqk"}, (TensorSpec((BATCH, 2, 5, 3)), TensorSpec((BATCH, 2, 4, 3)))),
            Example({"equation": "n...i,n...i->n..."}, (TensorSpec((BATCH, 2, 5, 3)), TensorSpec((BATCH, 1, 5, 3)))),
            Example({"equation": "nii->n"}, (TensorSpec((BATCH, 4, 4)),)),
            Example({"equation": "...ij,jk"}, (TensorSpec((BATCH, 2, 4, 5)), TensorSpec((5, 3)))),
        ),
        url="torch.einsum",
    ),
)
