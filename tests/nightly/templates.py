"""Trains every template as it is, and compares the score that it reaches with the one that it states.

    python -m tests.nightly.templates                  all of them, once
    python -m tests.nightly.templates --seeds 3 --only digits-cnn,shapes-detection

Prints a table: the score stated and the one reached, the seconds stated and those that it took. Ends with 1 if a score
is not reached; how long it takes is only told.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from designer.jobs.run_folder import create_run
from designer.protocol.events import EpochDone, Event, Finished
from designer.templates import Template, list_templates, load_template
from designer.training.entry import train

FORM = "{:<28} {:>4}  {:<18} {:>9} {:>9}  {:>8} {:>8}  {}"


def main(arguments: Sequence[str]) -> int:
    """Trains them one after the other."""
    asked = _parser().parse_args(arguments)
    only = set(asked.only.split(",")) if asked.only else None
    known = [each for each in list_templates() if only is None or each.id in only]
    print(FORM.format("template", "seed", "metric", "stated", "reached", "stated s", "took s", ""))
    results = [_trained(each, seed) for each in known for seed in range(asked.seeds)]
    missed = results.count(False)
    print(f"{len(results) - missed} of {len(results)} reach their score.")
    return 1 if missed else 0


def _trained(known: Template, seed: int) -> bool:
    """Whether a template reaches its score; what it did is printed."""
    project = load_template(known.id)
    events: list[Event] = []
    with tempfile.TemporaryDirectory() as folder:
        recipe = replace(project.training, seed=seed, device="cpu")
        run = create_run(Path(folder), replace(project, training=recipe))
        start = time.monotonic()
        is_finished = isinstance(train(run.path, events.append), Finished)
        seconds = time.monotonic() - start
    done = [event for event in events if isinstance(event, EpochDone)]
    reached = done[-1].validation.get(known.metric, float("nan")) if done else float("nan")
    is_good = is_finished and known.is_reached(reached)
    stated = f"{'≥' if known.higher else '≤'} {known.score:g}"
    said = "" if is_good else "NOT REACHED" if is_finished else "NOT FINISHED"
    figures = f"{reached:.3f}", f"{known.seconds:g}", f"{seconds:.1f}"
    print(FORM.format(known.id, seed, known.metric, stated, *figures, said), flush=True)
    return is_good


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.nightly.templates", description=__doc__)
    parser.add_argument("--only", default="", help="ids of templates, with commas between them")
    parser.add_argument("--seeds", type=int, default=1, help="how often each is trained, from seed 0 on")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
