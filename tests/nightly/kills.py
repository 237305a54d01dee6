"""Kills trainings at random moments, resumes them, and compares: the weights must be those of a run left in peace.

    python -m tests.nightly.kills                      100 kills over all templates that train offline
    python -m tests.nightly.kills --kills 20 --only digits-cnn,wine-mlp --seed 3

Each template is trained once in peace, in this process, then by workers that are killed (SIGKILL; on Windows
TerminateProcess): while they load, in the middle of steps, while a checkpoint is written (one is asked for all the
time). After the last kill the run is resumed to its end. Weights, the optimiser's tensors and random states must be
equal bit by bit. Ends with 1 if any is not.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from designer.graph.model import Project
from designer.jobs.live import LiveRun
from designer.jobs.run_folder import RunFolder, create_run
from designer.jobs.run_view import RunState
from designer.jobs.workers import Workers
from designer.protocol.events import Finished, Started
from designer.protocol.run_layout import LAST, TRAINING_FILE, WEIGHTS_FILE
from designer.protocol.sealed import read_sealed
from designer.templates import list_templates, load_template
from designer.training.entry import train

BLIND = 0.2
"""The share of kills that do not wait until the training moves: they hit the start, too."""
START_SECONDS = 4.0
MOST_SECONDS = 1.5
BEAT_SECONDS = 0.01
SAVE_SECONDS = 0.05
"""So often a checkpoint is asked for, so that kills hit the writing of one and small runs get on."""


class Trouble(Exception):
    """A run did not end as it should."""


@dataclass(slots=True)
class Kills:
    """What became of one project: at which steps it was killed, and whether its runs ended alike."""

    name: str
    steps: list[int] = field(default_factory=list)
    runs: int = 0
    differing: list[str] = field(default_factory=list)


def killed(
    name: str, project: Project, kills: int, place: Path, dice: random.Random, say: Callable[[str], None] = print
) -> Kills:
    """Trains a project in peace, and then as often as it takes for so many kills. Raises `Trouble`."""
    found = Kills(name)
    peace = create_run(place / "peace", project)
    ending = train(peace.path, lambda event: None)
    if not isinstance(ending, Finished):
        raise Trouble(f"{name} cannot be trained: {ending.message}")
    expected = _end(peace)
    with closing(Workers()) as workers:
        while len(found.steps) < kills:
            run = create_run(place / "killed", project)
            while len(found.steps) < kills:
                step = _kill_once(run, workers, dice)
                if step is None:
                    break  # It was done before the moment came.
                found.steps.append(step)
            end = _end(_finished(run, workers))
            found.runs += 1
            found.differing += [f"{run.name}: {file}" for file in expected if end[file] != expected[file]]
            say(f"{name}: {len(found.steps)} kills, {found.runs} runs, {len(found.differing)} differ")
    return found


def _end(run: RunFolder) -> dict[str, bytes]:
    files = read_sealed(run.layout.checkpoint(LAST))
    return {name: files[name] for name in (WEIGHTS_FILE, TRAINING_FILE)}


def _finished(run: RunFolder, workers: Workers) -> RunFolder:
    """The run, trained to its end."""
    live = LiveRun(run, workers)
    live.start()
    workers.warm()
    view = live.wait()
    if view.state is not RunState.COMPLETED:
        raise Trouble(f"{run.path} ended as {view.state}: {view.reason}")
    return run


def _kill_once(run: RunFolder, workers: Workers, dice: random.Random) -> int | None:
    """Starts the run and kills its worker at a random moment; the step it had told, or None if it was done before."""
    live = LiveRun(run, workers)
    live.start()
    workers.warm()
    blind = dice.random() < BLIND
    wait = dice.uniform(0.0, START_SECONDS if blind else MOST_SECONDS)
    began = saved = time.monotonic()
    moves = blind
    while time.monotonic() - began < wait or not moves:
        told = live.poll()  # The view holds what former workers told, too.
        if not live.is_live:
            break
        if not moves and any(isinstance(event, Started) for event in told):
            moves, began = True, time.monotonic()
        if time.monotonic() - saved > SAVE_SECONDS:
            live.checkpoint()
            saved = time.monotonic()
        time.sleep(BEAT_SECONDS)
    live.kill()
    state = live.wait().state
    if state is RunState.COMPLETED:
        return None
    if state is not RunState.CRASHED:
        raise Trouble(f"{run.path} ended as {state}: {live.view.reason}")
    return live.view.step


def main(arguments: Sequence[str] | None = None) -> int:
    """Kills, tells, and gives the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--only", default="", help="ids of templates, with commas; else all")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(arguments)
    only = [id for id in given.only.split(",") if id]
    names = only or [template.id for template in list_templates()]
    dice, results = random.Random(given.seed), list[Kills]()
    shares = [given.kills // len(names) + (place < given.kills % len(names)) for place in range(len(names))]
    with tempfile.TemporaryDirectory(prefix="layerloom-kills-") as place:
        for name, share in zip(names, shares, strict=True):
            try:
                results.append(killed(name, load_template(name), share, Path(place) / name, dice))
            except Trouble as trouble:
                results.append(Kills(name, differing=[str(trouble)]))
                print(trouble)
    for each in results:
        print(f"{each.name}: {len(each.steps)} kills at steps {sorted(each.steps)}, {each.differing or 'all equal'}")
    print(f"{sum(len(each.steps) for each in results)} kills, {len(results)} templates.")
    return 1 if any(each.differing for each in results) else 0


if __name__ == "__main__":
    sys.exit(main())
