"""Exports every template with everything inside, and says how far its answers are from those of the ordinary file.

    python -m tests.nightly.inside
    python -m tests.nightly.inside --only digits-cnn,shapes-detection

Prints a table: samples compared (0: the network takes plain numbers, nothing is prepared), the largest difference and
its share of the scale. Ends with 1 if a template is refused or farther off than the law allows.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import runtime
from designer.errors import LayerloomError
from designer.export.run_export import export_run
from designer.jobs.run_folder import create_run
from designer.protocol.export_options import ExportOptions
from designer.templates import list_templates, load_template
from designer.training.entry import train
from tests.helpers.few import with_few_samples

LAW = 1e-5
"""Of the scale of the answers."""
SAMPLES = 200
FORM = "{:<30} {:>8} {:>10} {:>10}  {}"


def main(arguments: Sequence[str]) -> int:
    """Exports them one after the other."""
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.inside", description=__doc__)
    parser.add_argument("--only", default="", help="ids of templates, with commas between them")
    asked = parser.parse_args(arguments).only
    known = [each.id for each in list_templates() if not asked or each.id in asked.split(",")]
    print(FORM.format("template", "samples", "apart", "of scale", ""))
    results = [_exported(id) for id in known]
    print(f"{results.count(True)} of {len(results)} answer alike.")
    return 0 if all(results) else 1


def _exported(id: str) -> bool:
    """Whether a template's file answers alike; how far it is off is printed."""
    project = with_few_samples(load_template(id), SAMPLES)
    recipe = replace(project.training, epochs=1, device="cpu")
    with tempfile.TemporaryDirectory() as folder:
        run = create_run(Path(folder), replace(project, training=recipe))
        train(run.path, lambda event: None)
        try:
            result = export_run(run.path, options=ExportOptions(inside=True))
        except LayerloomError as error:
            print(FORM.format(id, "", "", "", f"REFUSED: {error}"), flush=True)
            return False
        proof = runtime.load(result.onnx, "cpu").manifest.parity["inside"]
    is_alike = bool(proof["relative"] <= LAW)
    figures = proof["samples"], f"{proof['max_abs']:.1e}", f"{proof['relative']:.1e}"
    print(FORM.format(id, *figures, "" if is_alike else "TOO FAR"), flush=True)
    return is_alike


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
