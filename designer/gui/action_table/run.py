"""The Run menu."""

from designer.gui.action_table.when import project
from designer.gui.actions import ActionDef, Shell
from designer.gui.tongue import tr
from designer.protocol.control import Command


def _search(shell: Shell, what: str) -> None:
    """Looks for the `rate` or the `batch` on the Train page, where it is shown."""
    shell.show_page("train")
    getattr(shell.page_widget("train").recipe, what).start()


RUN = (
    ActionDef(
        id="run.train",
        menu="Run",
        title="Train",
        icon="play",
        shortcuts=("Ctrl+R", "F5"),
        call=lambda s: s.train(),
        enabled=lambda s: project(s) and s.can_train,
        keywords="start fit",
    ),
    ActionDef(
        id="run.pause",
        menu="Run",
        title=lambda s: tr("Go on") if s.run_state == "paused" else tr("Pause"),
        icon="pause",
        shortcuts=("Ctrl+Shift+R",),
        call=lambda s: s.pause_or_resume(),
        enabled=lambda s: s.run_state in ("running", "paused"),
        keywords="resume hold",
    ),
    ActionDef(
        id="run.stop",
        menu="Run",
        title="Stop",
        icon="square",
        shortcuts=("Ctrl+.",),
        call=lambda s: s.runs.stop(),
        enabled=lambda s: s.runs.is_training,
        keywords="cancel end",
    ),
    ActionDef(
        id="run.finish",
        menu="Run",
        title="Stop after this epoch",
        icon="circle-stop",
        call=lambda s: s.runs.wishes.ask(Command.FINISH),
        enabled=lambda s: s.runs.is_training and not s.runs.wishes.is_finishing,
        keywords="end finish",
    ),
    ActionDef(
        id="run.queue",
        menu="Run",
        title="Add to the queue",
        icon="plus",
        shortcuts=("Shift+F5",),
        call=lambda s: s.runs.turns.enqueue(),
        enabled=lambda s: project(s) and not s.problems.errors,
        keywords="wait next later",
    ),
    ActionDef(
        id="run.validate",
        menu="Run",
        title="Validate now",
        icon="gauge",
        call=lambda s: s.runs.wishes.ask(Command.VALIDATE),
        enabled=lambda s: s.runs.is_training,
        keywords="measure accuracy",
    ),
    ActionDef(
        id="run.checkpoint",
        menu="Run",
        title="Save a checkpoint now",
        icon="save",
        call=lambda s: s.runs.wishes.ask(Command.CHECKPOINT),
        enabled=lambda s: s.runs.is_training,
        keywords="keep weights",
    ),
    ActionDef(
        id="run.find-rate",
        menu="Run",
        title="Find a learning rate",
        icon="target",
        group=1,
        call=lambda s: _search(s, "rate"),
        enabled=project,
        keywords="lr finder range test step size",
    ),
    ActionDef(
        id="run.find-batch",
        menu="Run",
        title="Find a batch size",
        icon="target",
        group=1,
        call=lambda s: _search(s, "batch"),
        enabled=project,
        keywords="memory throughput samples",
    ),
)
