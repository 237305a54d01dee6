"""Exports every template that remembers so that it takes its series in pieces: in each precision, bare and inside.

    python -m tests.nightly.streams
    python -m tests.nightly.streams --only digits-lstm,translation

Prints a table: how far pieces are from the whole, the whole from the network, and both files from each other where all
is inside; shares of the largest number. Ends with 1 if a file that should be made is refused.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import runtime
from designer.analysis.streaming import streaming_obstacle
from designer.compiler.probing import analyse_here
from designer.errors import LayerloomError
from designer.export.run_export import export_run
from designer.graph.model import Project
from designer.jobs.run_folder import create_run
from designer.protocol.export_options import PRECISIONS, ExportOptions
from designer.protocol.export_rules import clash
from designer.templates import list_templates, load_template
from designer.training.entry import train
from tests.helpers.few import with_few_samples

SAMPLES = 200
FORM = "{:<20} {:<13} {:<7} {:>8} {:>8} {:>8}  {}"


def main(arguments: Sequence[str]) -> int:
    """Exports them one after the other."""
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.streams", description=__doc__)
    parser.add_argument("--only", default="", help="ids of templates, with commas between them")
    asked = parser.parse_args(arguments).only
    known = [each.id for each in list_templates() if not asked or each.id in asked.split(",")]
    print(FORM.format("template", "precision", "inside", "pieces", "whole", "inside", ""))
    results = [each for id in known for each in _tried(id, load_template(id))]
    print(f"{results.count(True)} of {len(results)} files take series in pieces.")
    return 0 if all(results) else 1


def _tried(id: str, project: Project) -> list[bool]:
    if streaming_obstacle(analyse_here(project)) is not None:
        return []
    project = with_few_samples(project, SAMPLES)
    with tempfile.TemporaryDirectory() as folder:
        run = create_run(Path(folder), replace(project, training=replace(project.training, epochs=1, device="cpu")))
        train(run.path, lambda event: None)
        every = [
            ExportOptions(precision, inside=inside, streaming=True)
            for precision in PRECISIONS
            for inside in (False, True)
        ]
        return [_exported(id, run.path, options) for options in every if not clash(options)]


def _exported(id: str, run: Path, options: ExportOptions) -> bool:
    said = id, options.precision, "yes" if options.inside else ""
    try:
        told = runtime.load(export_run(run, options=options).onnx, "cpu").manifest.parity
    except LayerloomError as error:
        print(FORM.format(*said, "", "", "", f"REFUSED: {error}"), flush=True)
        return False
    proof, inside = told["streaming"], told.get("inside", {}).get("relative")
    figures = f"{proof['pieces']:.1e}", f"{proof['whole']:.1e}", "" if inside is None else f"{inside:.1e}"
    print(FORM.format(*said, *figures, " ".join(proof["states"])), flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
