"""The table of everything that can be done in the window. To add an action, add an entry."""

from designer.gui.actions import ActionDef, Shell

PAGES = (
    ("data", "Data", "database"),
    ("design", "Design", "workflow"),
    ("train", "Train", "activity"),
    ("evaluate", "Evaluate", "gauge"),
    ("tune", "Tune", "sliders-horizontal"),
    ("deploy", "Deploy", "package"),
)
"""The path through a project: id, title, icon of each page."""


def _project(shell: Shell) -> bool:
    return not shell.at_welcome


def _designing(shell: Shell) -> bool:
    return _project(shell) and shell.page == "design"


def _selected(shell: Shell) -> bool:
    return _designing(shell) and bool(shell.session.selection)


def _one_selected(shell: Shell) -> bool:
    return _designing(shell) and len(shell.session.selection) == 1


def _layers(shell: Shell) -> bool:
    return _project(shell) and bool(shell.session.network.nodes)


def _undo_title(shell: Shell) -> str:
    labels = shell.session.document.undo_labels
    return f"Undo {labels[0]}" if labels else "Undo"


def _redo_title(shell: Shell) -> str:
    labels = shell.session.document.redo_labels
    return f"Redo {labels[0]}" if labels else "Redo"


FILE = (
    ActionDef(
        id="file.new",
        menu="File",
        title="New…",
        icon="file-plus",
        shortcuts=("Ctrl+N",),
        call=lambda s: s.files.show_gallery(),
        keywords="template create empty",
    ),
    ActionDef(
        id="file.open",
        menu="File",
        title="Open…",
        icon="folder-open",
        shortcuts=("Ctrl+O",),
        call=lambda s: s.files.open(),
        keywords="load project",
    ),
    ActionDef(
        id="file.save",
        menu="File",
        group=1,
        title="Save",
        icon="save",
        shortcuts=("Ctrl+S",),
        call=lambda s: s.files.save(),
        enabled=_project,
    ),
    ActionDef(
        id="file.save_as",
        menu="File",
        group=1,
        title="Save as…",
        shortcuts=("Ctrl+Shift+S",),
        call=lambda s: s.files.save_as(),
        enabled=_project,
        keywords="copy rename",
    ),
    ActionDef(
        id="file.export_picture",
        menu="File",
        group=2,
        title="Export picture…",
        icon="image-down",
        call=lambda s: s.files.export_picture(),
        enabled=_layers,
        keywords="svg png image canvas screenshot",
    ),
    ActionDef(
        id="file.export_source",
        menu="File",
        group=2,
        title="Export Python source…",
        icon="file-code",
        call=lambda s: s.files.export_source(),
        enabled=lambda s: _layers(s) and s.session.analysis.ok,
        keywords="code pytorch module",
    ),
    ActionDef(
        id="file.quit",
        menu="File",
        group=3,
        title="Quit",
        icon="power",
        shortcuts=("Ctrl+Q",),
        call=lambda s: s.close(),
        keywords="exit close",
    ),
)

EDIT = (
    ActionDef(
        id="edit.undo",
        menu="Edit",
        title=_undo_title,
        icon="undo-2",
        shortcuts=("Ctrl+Z",),
        call=lambda s: s.session.document.undo(),
        enabled=lambda s: _project(s) and bool(s.session.document.undo_labels),
    ),
    ActionDef(
        id="edit.redo",
        menu="Edit",
        title=_redo_title,
        icon="redo-2",
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
        call=lambda s: s.session.document.redo(),
        enabled=lambda s: _project(s) and bool(s.session.document.redo_labels),
    ),
    ActionDef(
        id="edit.cut",
        menu="Edit",
        group=1,
        title="Cut",
        icon="scissors",
        shortcuts=("Ctrl+X",),
        call=lambda s: s.canvas.cut(),
        enabled=_selected,
    ),
    ActionDef(
        id="edit.copy",
        menu="Edit",
        group=1,
        title="Copy",
        icon="copy",
        shortcuts=("Ctrl+C",),
        call=lambda s: s.canvas.copy(),
        enabled=_selected,
    ),
    ActionDef(
        id="edit.paste",
        menu="Edit",
        group=1,
        title="Paste",
        icon="clipboard-paste",
        shortcuts=("Ctrl+V",),
        call=lambda s: s.canvas.paste(),
        enabled=_designing,
    ),
    ActionDef(
        id="edit.duplicate",
        menu="Edit",
        group=1,
        title="Duplicate",
        icon="copy-plus",
        shortcuts=("Ctrl+D",),
        call=lambda s: s.canvas.duplicate(),
        enabled=_selected,
    ),
    ActionDef(
        id="edit.delete",
        menu="Edit",
        group=1,
        title="Delete",
        icon="trash-2",
        shortcuts=("Del",),
        call=lambda s: s.canvas.delete_selection(),
        enabled=_designing,
        keywords="remove",
    ),
    ActionDef(
        id="edit.select_all",
        menu="Edit",
        group=2,
        title="Select all",
        shortcuts=("Ctrl+A",),
        call=lambda s: s.canvas.select_all(),
        enabled=lambda s: _designing(s) and _layers(s),
    ),
    ActionDef(
        id="edit.rename",
        menu="Edit",
        group=2,
        title="Rename layer",
        icon="text-cursor-input",
        shortcuts=("F2",),
        call=lambda s: s.design.inspector.edit_name(),
        enabled=_one_selected,
    ),
)

VIEW = (
    *(
        ActionDef(
            id=f"view.{id}",
            menu="View",
            title=title,
            icon=picture,
            shortcuts=(f"Ctrl+{number}",),
            call=lambda s, id=id: s.show_page(id),
            enabled=_project,
            checked=lambda s, id=id: not s.at_welcome and s.page == id,
            keywords="page go to",
        )
        for number, (id, title, picture) in enumerate(PAGES, start=1)
    ),
    ActionDef(
        id="view.commands",
        menu="View",
        group=1,
        title="Command palette…",
        icon="command",
        shortcuts=("Ctrl+K", "Ctrl+Shift+P"),
        call=lambda s: s.show_commands(),
        keywords="search run",
    ),
    ActionDef(
        id="view.find_layer",
        menu="View",
        group=1,
        title="Find layer to add",
        icon="search",
        shortcuts=("Ctrl+F",),
        call=lambda s: s.find_layer(),
        enabled=_project,
        keywords="palette search",
    ),
    ActionDef(
        id="view.source",
        menu="View",
        group=2,
        title="Source",
        icon="code-xml",
        shortcuts=("Ctrl+U",),
        call=lambda s: s.toggle_lower("source"),
        enabled=_project,
        checked=lambda s: _designing(s) and s.design.lower == "source",
        keywords="python code",
    ),
    ActionDef(
        id="view.problems",
        menu="View",
        group=2,
        title="Problems",
        icon="circle-alert",
        shortcuts=("Ctrl+Shift+M",),
        call=lambda s: s.toggle_lower("problems"),
        enabled=_project,
        checked=lambda s: _designing(s) and s.design.lower == "problems",
        keywords="errors warnings",
    ),
    ActionDef(
        id="view.zoom_in",
        menu="View",
        group=3,
        title="Zoom in",
        icon="zoom-in",
        shortcuts=("Ctrl++", "Ctrl+="),
        call=lambda s: s.canvas.zoom_in(),
        enabled=_designing,
    ),
    ActionDef(
        id="view.zoom_out",
        menu="View",
        group=3,
        title="Zoom out",
        icon="zoom-out",
        shortcuts=("Ctrl+-",),
        call=lambda s: s.canvas.zoom_out(),
        enabled=_designing,
    ),
    ActionDef(
        id="view.zoom_100",
        menu="View",
        group=3,
        title="Zoom to 100 %",
        shortcuts=("Ctrl+0",),
        call=lambda s: s.canvas.zoom_to(1.0),
        enabled=_designing,
        keywords="actual size",
    ),
    ActionDef(
        id="view.fit",
        menu="View",
        group=3,
        title="Show the whole network",
        icon="maximize",
        shortcuts=("Ctrl+Shift+F",),
        call=lambda s: s.canvas.fit(),
        enabled=_designing,
        keywords="fit zoom all",
    ),
    ActionDef(
        id="view.theme",
        menu="View",
        group=4,
        title=lambda s: "Light look" if s.appearance.theme.is_dark else "Dark look",
        icon="sun-moon",
        shortcuts=("Ctrl+Shift+L",),
        call=lambda s: s.appearance.toggle(),
        keywords="theme colours bright",
    ),
    ActionDef(
        id="view.theme_system",
        menu="View",
        group=4,
        title="Follow the system's look",
        call=lambda s: s.appearance.choose("system"),
        checked=lambda s: s.appearance.wish == "system",
        keywords="theme automatic",
    ),
)

NETWORK = (
    ActionDef(
        id="network.arrange",
        menu="Network",
        title="Arrange layers",
        icon="layout-dashboard",
        shortcuts=("Ctrl+Shift+A",),
        call=lambda s: s.arrange(),
        enabled=lambda s: _designing(s) and _layers(s),
        keywords="layout tidy align",
    ),
    ActionDef(
        id="network.next_problem",
        menu="Network",
        title="Go to the next problem",
        icon="circle-alert",
        shortcuts=("F8",),
        call=lambda s: s.next_problem(),
        enabled=lambda s: _project(s) and bool(s.problems.items),
        keywords="error jump",
    ),
    ActionDef(
        id="network.copy_source",
        menu="Network",
        group=1,
        title="Copy Python source",
        icon="clipboard",
        call=lambda s: s.copy_source(),
        enabled=lambda s: _layers(s) and s.session.analysis.ok,
        keywords="code pytorch",
    ),
)

RUN = (
    ActionDef(
        id="run.train",
        menu="Run",
        title="Train",
        icon="play",
        shortcuts=("Ctrl+R", "F5"),
        call=lambda s: s.train(),
        enabled=lambda s: _project(s) and s.can_train,
        keywords="start fit",
    ),
    ActionDef(
        id="run.pause",
        menu="Run",
        title=lambda s: "Go on" if s.run_state == "paused" else "Pause",
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

HELP = (
    ActionDef(
        id="help.shortcuts",
        menu="Help",
        title="Commands and shortcuts",
        icon="keyboard",
        shortcuts=("F1",),
        call=lambda s: s.show_commands(),
        keywords="keys list",
    ),
    ActionDef(
        id="help.log",
        menu="Help",
        title="Open the log's folder",
        icon="file-text",
        call=lambda s: s.open_log_folder(),
        keywords="errors details",
    ),
    ActionDef(
        id="help.about",
        menu="Help",
        group=1,
        title="About Layerloom",
        icon="info",
        call=lambda s: s.show_about(),
        keywords="version licence",
    ),
)

TABLE: tuple[ActionDef, ...] = (*FILE, *EDIT, *VIEW, *NETWORK, *RUN, *HELP)
