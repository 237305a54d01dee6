"""Exports everything, and prints how far it is from what was trained.

    python -m tests.nightly.exports                     all of the following
    python -m tests.nightly.exports templates           every template, trained for an epoch and exported from its run
    python -m tests.nightly.exports opsets              every template with each operator set that can be asked for
    python -m tests.nightly.exports numbers             the same in each precision that the operator set has
    python -m tests.nightly.exports layers              every example of every layer by itself
    python -m tests.nightly.exports templates --only digits-cnn,digits-vae

Ends with 1 if anything is further off than it may be, or is refused though it claims to be exportable.
"""

import argparse
import functools
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch.onnx._internal.exporter._registration import ONNXRegistry

from designer.catalogue.layer import LayerDef
from designer.catalogue.registry import layers
from designer.compiler.probing import analyse_here
from designer.errors import LayerloomError
from designer.export.lowering.layers import Layers
from designer.export.lowering.lower import lowered, opset_for, source_of
from designer.export.run_export import export_run
from designer.graph.model import empty_project
from designer.jobs.run_folder import create_run
from designer.protocol.events import Event, Finished
from designer.protocol.export_options import OPSET, OPSETS, PRECISIONS, ExportOptions
from designer.templates import list_templates, load_template
from designer.training.entry import train
from tests.catalogue.programs import drawable, exportable, side_by_side
from tests.helpers.exporting import exported
from tests.helpers.inside import bare

Row = tuple[str, float, bool, str]
"""What was exported, the largest relative difference, whether that is as it should be, and remarks."""

FORM = "{:<44} {:>9} {:>7}  {}"


def main(arguments: Sequence[str]) -> int:
    """Runs the parts that are asked for."""
    asked = _parser().parse_args(arguments)
    ONNXRegistry.from_torchlib = staticmethod(functools.lru_cache(ONNXRegistry.from_torchlib))  # type: ignore[method-assign]
    warnings.simplefilter("ignore")
    only = set(asked.only.split(",")) if asked.only else None
    failed = 0
    for part in asked.parts or PARTS:
        print(f"\n{part}\n" + FORM.format("", "relative", "CPU s", ""))
        rows = list(_timed(PARTS[part](only)))
        wrong = [row for row in rows if not row[2]]
        failed += len(wrong)
        worst = max((row[1] for row in rows), default=0.0)
        print(f"{len(rows) - len(wrong)} of {len(rows)} as they should be; the furthest is {worst:.1e} off.")
    return 1 if failed else 0


def _timed(rows: Iterator[Row]) -> Iterator[Row]:
    """The rows, printed as they come."""
    start = time.process_time()
    for row in rows:
        name, relative, good, remarks = row
        seconds = f"{time.process_time() - start:.1f}"
        print(FORM.format(name, f"{relative:.1e}", seconds, remarks if good else f"WRONG {remarks}"), flush=True)
        yield row
        start = time.process_time()


def _templates(only: set[str] | None) -> Iterator[Row]:
    for known in list_templates():
        if only is None or known.id in only:
            with tempfile.TemporaryDirectory() as folder:
                yield _from_a_run(known.id, Path(folder))


def _from_a_run(name: str, folder: Path) -> Row:
    project = load_template(name)
    project = replace(project, training=replace(project.training, epochs=1, device="cpu"))
    events: list[Event] = []
    run = create_run(folder, project)
    if not isinstance(train(run.path, events.append), Finished):
        return name, 0.0, False, "not trained"
    try:
        result = export_run(run.path)
    except LayerloomError as error:
        return name, 0.0, False, error.message
    report = result.parity
    sizes = ",".join(map(str, report.batch_sizes))
    others = sum(report.disagreeing.values())
    same = report.metrics.get("module", {}) == report.metrics.get("onnx", {})
    remarks = f"batches {sizes} · {len(report.layers)} layers · {others} samples otherwise · "
    return name, report.relative, others == 0, remarks + ("metrics equal" if same else _metrics(report.metrics))


def _metrics(metrics: object) -> str:
    return f"metrics {metrics}"


def _opsets(only: set[str] | None) -> Iterator[Row]:
    for known in list_templates():
        if only is None or known.id in only:
            yield from (_with_opset(known.id, opset) for opset in OPSETS)


def _with_opset(name: str, opset: int) -> Row:
    try:
        model, report, *_ = exported(load_template(name), opset=opset)
    except LayerloomError as error:
        return f"{name} {opset}", 0.0, opset != OPSET, f"refused: {error.message}"
    written = model.opset_import[0].version
    return f"{name} {opset}", report.relative, report.ok and written == opset, f"{len(model.graph.node)} nodes"


def _numbers(only: set[str] | None) -> Iterator[Row]:
    for known in list_templates():
        if only is None or known.id in only:
            yield from (_lowered(known.id, opset) for opset in OPSETS)


def _lowered(name: str, opset: int) -> Row:
    """How far each precision is off; weights in bfloat16 say whether the file computes the same."""
    project = load_template(name)
    found = exported(project, opset=opset)
    layers, apart = Layers(analyse_here(project)), dict[str, float]()
    right = bare(found.model).run(None, found.given)
    for precision in PRECISIONS[1:]:
        if opset_for(ExportOptions(precision=precision, opset=opset)) != opset:
            continue
        try:
            made = lowered(source_of(found.model, precision, layers, found.given), precision, ())
        except LayerloomError as error:
            return f"{name} {opset}", 0.0, False, f"{precision} refused: {error.message}"
        if made.opset_import[0].version != opset:
            return f"{name} {opset}", 0.0, False, f"{precision} has operator set {made.opset_import[0].version}"
        said = bare(made).run(None, found.given)
        apart[precision] = max(_apart(*pair) for pair in zip(right, said, strict=True))
    remarks = ", ".join(f"{precision} {each:.0e}" for precision, each in apart.items())
    return f"{name} {opset}", apart["bfloat16"], max(apart.values()) < 1.0, remarks


def _apart(one: NDArray[Any], other: NDArray[Any]) -> float:  # Any: numbers of some type
    return float(np.abs(one - other).max(initial=0.0)) / max(float(np.abs(one).max(initial=0.0)), 1e-12)


def _layers(only: set[str] | None) -> Iterator[Row]:
    for entry in layers():
        if entry.lower is not None and (only is None or entry.type in only):
            yield from (_alone(entry, place) for place in range(len(entry.examples)))


def _alone(entry: LayerDef, place: int) -> Row:
    example, name = entry.examples[place], f"{entry.type} {place}"
    if not drawable(entry, example):
        return name, 0.0, True, "cannot stand between Inputs and Outputs"
    if not exportable(entry, example):
        return name, 0.0, True, "refused before training"
    network, branches = side_by_side([replace(entry, examples=(example,))], export=True)
    if not branches[0].inputs:
        return name, 0.0, True, "takes nothing; the walk over the catalogue has it beside others"
    if branches[0].random:
        return name, 0.0, True, "draws other numbers each time"
    try:
        project = empty_project()
        report = exported(project.with_network(replace(network, id=project.main.id))).report
    except (LayerloomError, RuntimeError) as error:
        return name, 0.0, False, str(error)
    return name, report.relative, report.ok, ""


PARTS: dict[str, Callable[[set[str] | None], Iterator[Row]]] = {
    "templates": _templates,
    "opsets": _opsets,
    "numbers": _numbers,
    "layers": _layers,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.exports", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="what to export")
    parser.add_argument("--only", default="", help="ids of templates, or types of layers, with commas between them")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
