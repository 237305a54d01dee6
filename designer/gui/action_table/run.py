"""The Run menu."""

from designer.gui.action_table.when import project
from designer.gui.actions import ActionDef
from designer.gui.tongue import tr

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
)
