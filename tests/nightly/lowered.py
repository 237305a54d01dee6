"""Trains every template for a few epochs, lowers it to every precision, and tells what that costs and gains.

    python -m tests.nightly.lowered                  all of them
    python -m tests.nightly.lowered --epochs 0 --only digits-cnn,digits-lstm       with the template's own epochs

Prints a row for each template and precision. Ends with 1 if a file cannot be made, or if a classifier of single samples
keeps less than 95 % of its answers in eight bits.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from designer.catalogue.facts import dataset_of
from designer.catalogue.metrics import answer_of
from designer.export.errors import ExportError
from designer.export.lowering.exporting import lower_for_export, with_opset
from designer.export.lowering.measured import Lowered
from designer.export.plain import Plain, plain_model
from designer.graph.model import Project
from designer.jobs.run_folder import create_run
from designer.protocol.export_options import PRECISIONS, ExportOptions
from designer.protocol.run_layout import BEST, RunLayout
from designer.templates import list_templates, load_template
from designer.training.entry import train

KEPT_AT_LEAST = 0.95
FORM = "{:<26} {:<13} {:>9} {:>9} {:>9} {:>8} {:>8}  {:<36} {}"


def main(arguments: Sequence[str]) -> int:
    """Does one after the other."""
    asked = _parser().parse_args(arguments)
    only = set(asked.only.split(",")) if asked.only else None
    heads = "template", "precision", "KiB", "then", "off by", "ms", "then", "metrics", "same answers"
    print(FORM.format(*heads))
    good = [_lowered(each.id, asked.epochs) for each in list_templates() if only is None or each.id in only]
    print(f"{sum(good)} of {len(good)} templates keep what they should.")
    return 0 if all(good) else 1


def _lowered(template: str, epochs: int) -> bool:
    project = load_template(template)
    recipe = project.training
    project = replace(
        project, training=replace(recipe, device="cpu", epochs=min(recipe.epochs, epochs or recipe.epochs))
    )
    with tempfile.TemporaryDirectory() as folder:
        run = create_run(Path(folder), project)
        train(run.path, lambda event: None)
        files: dict[int, Plain] = {}
        rows = [_row(template, project, RunLayout(run.path), each, files) for each in PRECISIONS[1:]]
    return all(rows)


def _row(template: str, project: Project, run: RunLayout, precision: str, files: dict[int, Plain]) -> bool:
    options = with_opset(ExportOptions(precision=precision))
    try:
        if options.opset not in files:
            files[options.opset] = plain_model(run, options, BEST, lambda words, share: None)
        report = lower_for_export(files[options.opset], options)[1]
    except ExportError as error:
        print(f"{template:<26} {precision:<13} {error.message}", flush=True)
        return False
    is_good = precision not in ("int8-static", "int8-dynamic") or _keeps(project, report)
    print(_told(template, report) + ("" if is_good else "  TOO FEW"), flush=True)
    return is_good


def _keeps(project: Project, report: Lowered) -> bool:
    is_one = answer_of(dataset_of(project.data)) == "class" and report.agreement is not None
    return not is_one or float(report.agreement or 0) >= KEPT_AT_LEAST


def _told(template: str, report: Lowered) -> str:
    before, after = report.metrics["float32"], report.metrics["lowered"]
    metrics = ", ".join(f"{name} {before[name]:.4g} → {after[name]:.4g}" for name in list(before)[:1])
    same = "" if report.agreement is None else f"{report.agreement:.2%}"
    sizes = f"{report.bytes_before / 1024:.1f}", f"{report.bytes_after / 1024:.1f}"
    times = f"{report.latency_before:.3f}", f"{report.latency_after:.3f}"
    return FORM.format(template, report.precision, *sizes, f"{report.relative:.1e}", *times, metrics, same)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.lowered", description=__doc__)
    parser.add_argument("--only", default="", help="ids of templates, with commas between them")
    parser.add_argument("--epochs", type=int, default=5, help="for how many each is trained at most; 0: its own")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
