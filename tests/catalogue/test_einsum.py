"""Einsum reads equations as torch does: drawn ones, with torch as the judge."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.utils.flop_counter import FlopCounterMode

from designer.catalogue.dims import Dim
from designer.catalogue.errors import ShapeError
from designer.catalogue.layer import Specs, Values
from designer.catalogue.registry import layer
from designer.catalogue.tensor import BATCH, TensorSpec
from tests.catalogue.oracle import BATCH_SIZE, described, promised, run, sizes

EINSUM = layer("Einsum")
MIXES = ("sum over", "every other one")


@st.composite
def equations(draw: st.DrawFn) -> tuple[Values, Specs]:
    """Up to three tensors whose dimensions are letters; `n` is mostly the batch. Some equations make no sense."""
    meant: dict[str, Dim] = {letter: draw(st.integers(1, 4)) for letter in "ijkX"}
    meant["n"] = BATCH
    terms, specs = [], []
    for _ in range(draw(st.integers(1, 3))):
        letters = draw(st.lists(st.sampled_from("nijkX"), min_size=1, max_size=4))
        hidden = draw(st.lists(st.integers(1, 3), max_size=2)) if draw(st.booleans()) else []
        place = draw(st.integers(0, len(letters)))
        shape: list[Dim] = [1 if draw(st.integers(0, 9)) == 0 else meant[letter] for letter in letters]
        dots = ["..."] if hidden or draw(st.integers(0, 4)) == 0 else []
        terms.append("".join([*letters[:place], *dots, *letters[place:]]))
        specs.append(TensorSpec((*shape[:place], *hidden, *shape[place:])))
    used = sorted({letter for term in terms for letter in term if letter.isalpha()})
    kept = draw(st.permutations(used)).copy()[: draw(st.integers(0, len(used)))]
    result = draw(st.sampled_from(["", "->" + "".join(kept), "->..." + "".join(kept), "->n" + "".join(kept)]))
    return {"equation": ",".join(terms) + result}, tuple(specs)


@settings(max_examples=150, deadline=None)
@given(equations())
def test_an_equation_gives_what_torch_gives(case: tuple[Values, Specs]) -> None:
    values, specs = case
    try:
        inferred = EINSUM.infer(values, specs)
    except ShapeError as refusal:
        if not any(words in str(refusal) for words in MIXES):
            with pytest.raises(RuntimeError):
                torch.einsum(values["equation"], *(torch.zeros(sizes(spec)) for spec in specs))
        return
    with FlopCounterMode(display=False) as counter:
        outputs = run(EINSUM, values, specs, device="meta").outputs
    assert described(outputs) == promised(inferred)
    if all(BATCH in spec.shape for spec in specs):
        assert BATCH_SIZE * EINSUM.macs(values, specs, inferred) == counter.get_total_flops() // 2


@pytest.mark.parametrize(
    ("equation", "shapes", "message"),
    [
        ("nij,njk->nik", [(BATCH, 4, 5)], "Einsum with “nij,njk->nik” names 2 tensors, but gets 1."),
        ("nij->ni", [(BATCH, 4)], "Einsum with “nij->ni” names 3 dimensions by “nij”, but gets (N, 4)."),
        ("ni,ni->n", [(BATCH, 4), (BATCH, 5)], "Einsum with “ni,ni->n” gets 4 and 5 for “i”, which do not match."),
        (
            "ni->i",
            [(BATCH, 4)],
            "Einsum with “ni->i” would sum over “n”, the batch, and so mix the samples.",
        ),
        (
            "ni->nj",
            [(BATCH, 4)],
            "Einsum with “ni->nj” must name each dimension of the result once, and only such as it gets.",
        ),
        ("n.i->n", [(BATCH, 4)], "Einsum with “n.i->n” has “n.i”, where only letters and one “...” may stand."),
    ],
)
def test_an_equation_that_does_not_fit_says_why(equation: str, shapes: list[tuple[Dim, ...]], message: str) -> None:
    with pytest.raises(ShapeError) as refusal:
        EINSUM.infer({"equation": equation}, tuple(TensorSpec(shape) for shape in shapes))
    assert str(refusal.value) == message
