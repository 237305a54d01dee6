"""Walks the registry: every entry keeps what its form promises, with torch as the judge."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from designer.catalogue.assuming import assumptions
from designer.catalogue.dims import BATCH, Dim, Expr, at, fixed, symbol
from designer.catalogue.errors import CatalogueError, InsertBefore, SetValue, ShapeError
from designer.catalogue.layer import LayerDef, Specs, Values, parameter_count, values_of
from designer.catalogue.registry import layer, layers, losses
from designer.resources import resource
from tests.catalogue.drawing import cases
from tests.catalogue.narrower import NARROWER, Narrower, is_narrower
from tests.catalogue.oracle import BATCH_SIZE, OPEN, described, holds, promised, run, tensor
from tests.helpers.all_of import all_of

ENTRIES = (*layers(), *losses())
RUNNING = tuple(entry for entry in ENTRIES if entry.lower is not None)

every_running = pytest.mark.parametrize("entry", RUNNING, ids=lambda entry: entry.type)


@all_of("entry", ENTRIES)
def test_an_entry_is_well_formed(entry: LayerDef) -> None:
    assert entry.type.isidentifier()
    assert entry.stem.isidentifier()
    assert entry.stem == entry.stem.lower()
    assert entry.doc.endswith(".")
    assert "  " not in entry.doc
    assert resource("icons", f"{entry.icon}.svg").is_file()
    assert entry.keywords, "words that find it"
    assert all(word == word.lower() for word in entry.keywords)
    assert len(set(entry.keywords)) == len(entry.keywords)
    assert entry.examples
    assert not entry.url or entry.url.startswith(("torch.", "torchvision."))
    names = [param.name for param in entry.params]
    assert len(set(names)) == len(names)
    for param in entry.params:
        assert param.help.endswith("."), param.name
        assert param.help[0].isupper(), param.name
        param.normal(param.default)
    for port in (*entry.inputs, *entry.outputs):
        assert port.name.isidentifier()
        assert not port.help or port.help.endswith(".")
    if len(entry.inputs) > 1 or len(entry.outputs) > 1:
        assert all(port.help for port in entry.inputs if len(entry.inputs) > 1)

    for example in entry.examples:
        values = values_of(entry.params, example.params)
        assert len(entry.summary(values)) <= 28
        assert values_of(entry.params, json.loads(json.dumps(values, default=str))) == values


@every_running
def test_its_examples_are_what_torch_makes_of_them(entry: LayerDef) -> None:
    """Shapes, dtypes, weights, buffers and multiply-adds."""
    for example in entry.examples:
        values, specs = values_of(entry.params, example.params), example.inputs
        with FlopCounterMode(display=False) as counter:
            ran = run(entry, values, specs, device="meta")
        inferred = entry.infer(values, specs)
        assert described(ran.outputs) == promised(inferred), example
        assert _shapes(ran.module, "parameters") == dict(entry.weights(values, specs)), example
        if entry not in losses():  # the weights of classes are a loss's buffers; nothing counts them
            assert _shapes(ran.module, "buffers") == dict(entry.buffers(values, specs)), example
        count = sum(parameter.numel() for parameter in ran.module.parameters()) if ran.module else 0
        assert parameter_count(entry, values, specs) == count, example
        counted = fixed(at(entry.macs(values, specs, inferred), OPEN))
        if entry.type == "Bilinear":  # torch counts nothing here; in1 × (in2 + 1) for each output
            assert counted == specs[0].size * (int(specs[1].shape[-1]) + 1) * values["out_features"]
        else:
            assert BATCH_SIZE * counted == counter.get_total_flops() // 2, example


@every_running
@settings(max_examples=16, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_a_layer_does_what_torch_does_and_refuses_in_sentences(entry: LayerDef, data: st.DataObject) -> None:
    """Three laws of each case, as drawing one costs more than looking at it."""
    values, specs = data.draw(cases(entry))
    _accepts_and_refuses_what_torch_does(entry, values, specs)
    _refuses_in_a_sentence_whose_repairs_repair(entry, values, specs)
    numbers = sorted({size for spec in specs for size in spec.shape if isinstance(size, int) and size > 1})
    chosen = data.draw(st.sets(st.sampled_from(numbers), max_size=2)) if numbers else set()
    names: dict[Dim, Dim] = {size: symbol(name) for size, name in zip(sorted(chosen), "PQ", strict=False)}
    _says_of_open_sizes_what_holds_for_every_number(entry, values, specs, names)


@pytest.mark.filterwarnings("ignore:dropout2d", "ignore:Using a target size")
@pytest.mark.parametrize("rule", NARROWER, ids=lambda rule: f"{rule.type}: {rule.sentence}")
def test_a_rule_that_is_narrower_than_torchs_has_a_case_that_torch_accepts(rule: Narrower) -> None:
    entry = next(entry for entry in (*layers(), *losses()) if entry.type == rule.type)
    values = values_of(entry.params, rule.params)
    refusal = _refusal(entry, values, rule.inputs)
    assert refusal is not None
    assert is_narrower(entry, refusal)
    assert not _refused_by_torch(entry, values, rule.inputs), rule.reason


@every_running
def test_gradients_are_finite(entry: LayerDef) -> None:
    for example in entry.examples:
        torch.manual_seed(0)
        values = values_of(entry.params, example.params)
        inputs = [tensor(spec, positive=example.positive) for spec in example.inputs]
        given = (each for each, spec in zip(inputs, example.inputs, strict=True) if spec.is_float)
        leaves = [each.requires_grad_() for each in given]
        ran = run(entry, values, example.inputs, inputs=inputs)
        learned = list(ran.module.parameters()) if ran.module else []
        scores = [each.square().sum() for each in ran.outputs if each.is_floating_point() and each.requires_grad]
        if scores:
            torch.stack(scores).sum().backward()
        for leaf in (*leaves, *learned):
            assert leaf.grad is None or leaf.grad.isfinite().all(), example
        if entry.gradients:
            assert all(leaf.grad is not None for leaf in (*leaves, *learned)), example


def _accepts_and_refuses_what_torch_does(entry: LayerDef, values: Values, specs: Specs) -> None:
    refusal = _refusal(entry, values, specs) or _refusal(entry, _as_they_run(values), _as_it_runs(specs))
    if refusal is not None:
        if not is_narrower(entry, refusal):
            assert _refused_by_torch(entry, values, specs), f"torch accepts it, but: {refusal}"
        return
    with assumptions() as assumed:
        inferred = entry.infer(values, specs)
    if not all(map(holds, assumed())):
        return
    ran = run(entry, values, specs)
    assert described(ran.outputs) == promised(inferred)
    assert _shapes(ran.module, "parameters") == dict(entry.weights(values, specs))
    assert fixed(at(entry.macs(values, specs, inferred), OPEN)) >= 0


def _says_of_open_sizes_what_holds_for_every_number(
    entry: LayerDef, values: Values, specs: Specs, names: Mapping[Dim, Dim]
) -> None:
    """Open sizes, then numbers in their places, give what the numbers give at once (unless an assumption fails)."""
    opened = tuple(replace(spec, shape=tuple(names.get(size, size) for size in spec.shape)) for spec in specs)
    try:
        open_outputs = entry.infer(values, opened)
    except ShapeError:
        return
    meant = {str(name): size for size, name in names.items()}
    filled = tuple(
        replace(spec, shape=tuple(at(size, {**meant, "N": BATCH}) for size in spec.shape)) for spec in open_outputs
    )
    try:
        assert entry.infer(values, specs) == filled
    except ShapeError:
        with assumptions() as assumed:
            entry.infer(values, opened)
        assert assumed(), "a refusal for these numbers, but nothing was assumed for open sizes"


def _refuses_in_a_sentence_whose_repairs_repair(entry: LayerDef, values: Values, specs: Specs) -> None:
    refusal = _refusal(entry, values, specs)
    if refusal is None:
        return
    assert entry.type in str(refusal)
    assert str(refusal).endswith(".")
    assert refusal.port is None or entry.input(refusal.port) is not None
    for repair in refusal.repairs:
        if isinstance(repair, SetValue):
            mended = json.loads(json.dumps({**values, repair.param: repair.value}, default=str))
            assert str(_refusal(entry, values_of(entry.params, mended), specs)) != str(refusal)
        if isinstance(repair, InsertBefore):
            suggested, ports = layer(repair.type), [port.name for port in entry.inputs]
            arriving = specs[ports.index(repair.port) + repair.wire]
            suggested.infer(values_of(suggested.params, repair.params), (arriving,))


def _as_it_runs(specs: Specs) -> Specs:
    """With the numbers that open sizes have then; what was assumed of them may turn out wrong."""
    return tuple(replace(spec, shape=tuple(at(size, {**OPEN, "N": BATCH}) for size in spec.shape)) for spec in specs)


def _as_they_run(values: Values) -> Values:
    """The same for names of sizes in parameters."""
    return {name: tuple(map(_number, value)) if isinstance(value, tuple) else value for name, value in values.items()}


# Any: an item of a parameter's value.
def _number(item: Any) -> Any:
    return at(item, OPEN) if isinstance(item, Expr) else item


def _refused_by_torch(entry: LayerDef, values: Values, specs: Specs) -> bool:
    """Whether the call cannot be written or torch raises."""
    try:
        run(entry, values, specs)
    except (CatalogueError, IndexError, RuntimeError, ValueError, AssertionError, TypeError, NotImplementedError):
        return True
    return False


def _refusal(entry: LayerDef, values: Values, specs: Specs) -> ShapeError | None:
    try:
        entry.infer(values, specs)
    except ShapeError as error:
        return error
    return None


def _shapes(module: nn.Module | None, kind: str) -> dict[str, tuple[int, ...]]:
    """The shapes of a module's `parameters` or `buffers`, by name."""
    return {name: tuple(each.shape) for name, each in getattr(module, f"named_{kind}")()} if module else {}
