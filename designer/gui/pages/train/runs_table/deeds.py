"""What can be done with runs, as a table: it feeds the buttons above the runs and the menu on them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.gui.run.past import can_resume
from designer.gui.tongue import later
from designer.jobs.summaries import Summary
from designer.protocol.run_layout import LAST

if TYPE_CHECKING:
    from designer.gui.pages.train.runs_table.doing import Doing

Runs = tuple[Summary, ...]

MOST_COMPARED = 20
"""So many runs can be compared at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing that can be done with the selected runs. `hindrance` says why not; "" if it can be done.

    `button`: it has one above the table as well, with
    `words` or as a `sign`. `part` parts the menu by lines; `more` is a submenu: titles
    with what they are called with.
    """

    id: str
    title: str
    icon: str
    tip: str
    call: Callable[["Doing", Runs], object]
    hindrance: Callable[["Doing", Runs], str]
    button: str = ""
    part: int = 0
    more: tuple[int, ...] = ()


def _one(_: "Doing", runs: Runs) -> str:
    return "" if len(runs) == 1 else later("Select one run.")


def _any(_: "Doing", runs: Runs) -> str:
    return "" if runs else later("Select a run.")


def _several(_: "Doing", runs: Runs) -> str:
    if len(runs) < 2:
        return later("Select two runs or more: Ctrl or Shift with a click adds to those selected.")
    return "" if len(runs) <= MOST_COMPARED else later("Select fewer runs: more than 20 curves cannot be told apart.")


def _of_project(doing: "Doing", runs: Runs) -> str:
    """One run that holds a project: of no script, and readable."""
    if why := _one(doing, runs):
        return why
    if runs[0].about.script is not None:
        return later("A script of your own told about this run; it holds no network.")
    return later("This run cannot be read.") if runs[0].run.error else ""


def _trains(doing: "Doing", runs: Runs) -> str:
    return _of_project(doing, runs) or (
        later("A training is running already. Stop it first.") if doing.is_training else ""
    )


def _resumable(doing: "Doing", runs: Runs) -> str:
    if why := _trains(doing, runs):
        return why
    return "" if can_resume(runs[0].run) else later("This run is complete, or has no checkpoint to go on from.")


def _longer(doing: "Doing", runs: Runs) -> str:
    if why := _trains(doing, runs):
        return why
    over = runs[0].view.state.is_over and runs[0].folder.has_checkpoint(LAST)
    return "" if over else later("Only a run that is over, and has a checkpoint, can be made longer.")


DEEDS = (
    Deed(
        id="compare",
        title=later("Compare"),
        icon="git-compare",
        tip=later("Curves, settings and networks of the selected runs beside each other"),
        call=lambda doing, runs: doing.compare(runs),
        hindrance=_several,
        button="words",
    ),
    Deed(
        id="fork",
        title=later("Open in Design"),
        icon="git-fork",
        tip=later("Network, data and recipe of this run become those of the project, as one step that can be undone"),
        call=lambda doing, runs: doing.fork(runs[0]),
        hindrance=_of_project,
        button="words",
        part=1,
    ),
    Deed(
        id="save",
        title=later("Save as a project…"),
        icon="save",
        tip=later("Writes the project of this run into a file of its own"),
        call=lambda doing, runs: doing.save(runs[0]),
        hindrance=_of_project,
        part=1,
    ),
    Deed(
        id="again",
        title=later("Train again"),
        icon="repeat",
        tip=later("A new run of exactly the same network, data and recipe, as soon as nothing else trains"),
        call=lambda doing, runs: doing.again(runs[0]),
        hindrance=_of_project,
        button="sign",
        part=2,
    ),
    Deed(
        id="resume",
        title=later("Go on"),
        icon="play",
        tip=later("Goes on with this run where it was last saved"),
        call=lambda doing, runs: doing.resume(runs[0]),
        hindrance=_resumable,
        button="sign",
        part=2,
    ),
    Deed(
        id="longer",
        title=later("Train longer"),
        icon="trending-up",
        tip=later("Goes on with this run for more epochs than it was to have"),
        call=lambda doing, runs: doing.longer(runs[0], 10),
        hindrance=_longer,
        part=2,
        more=(5, 10, 20, 50, 100),
    ),
    Deed(
        id="star",
        title=later("Star"),
        icon="star",
        tip=later("Gives the selected runs a star, or takes it away"),
        call=lambda doing, runs: doing.star(runs),
        hindrance=_any,
        part=3,
    ),
    Deed(
        id="tensorboard",
        title=later("Export for TensorBoard…"),
        icon="chart-spline",
        tip=later("Writes the numbers of the selected runs as event files"),
        call=lambda doing, runs: doing.export_logs(runs),
        hindrance=_any,
        part=4,
    ),
    Deed(
        id="path",
        title=later("Copy path"),
        icon="copy",
        tip=later("Copies where the selected runs are, for the command line"),
        call=lambda doing, runs: doing.copy_path(runs),
        hindrance=_any,
        part=4,
    ),
    Deed(
        id="delete",
        title=later("Delete"),
        icon="trash-2",
        tip=later("Puts the selected runs into the trash, from which they can come back"),
        call=lambda doing, runs: doing.delete(runs),
        hindrance=_any,
        button="sign",
        part=5,
    ),
)
"""All of them, in the order of the menu."""
