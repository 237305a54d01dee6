"""The Edit menu."""

from designer.gui.action_table.when import chosen, designing, layers, one_selected, project, selected
from designer.gui.actions import ActionDef, Shell
from designer.gui.canvas import commands, searching, wire_commands
from designer.gui.step_words import step_words
from designer.gui.tongue import tr


def _undo_title(shell: Shell) -> str:
    labels = shell.session.document.undo_labels
    return tr("Undo {step}", step=step_words(labels[0])) if labels else tr("Undo")


def _redo_title(shell: Shell) -> str:
    labels = shell.session.document.redo_labels
    return tr("Redo {step}", step=step_words(labels[0])) if labels else tr("Redo")


EDIT = (
    ActionDef(
        id="edit.undo",
        menu="Edit",
        title=_undo_title,
        icon="undo-2",
        shortcuts=("Ctrl+Z",),
        call=lambda s: s.session.document.undo(),
        enabled=lambda s: project(s) and bool(s.session.document.undo_labels),
    ),
    ActionDef(
        id="edit.redo",
        menu="Edit",
        title=_redo_title,
        icon="redo-2",
        shortcuts=("Ctrl+Shift+Z", "Ctrl+Y"),
        call=lambda s: s.session.document.redo(),
        enabled=lambda s: project(s) and bool(s.session.document.redo_labels),
    ),
    ActionDef(
        id="edit.cut",
        menu="Edit",
        group=1,
        title="Cut",
        icon="scissors",
        shortcuts=("Ctrl+X",),
        call=lambda s: s.canvas.cut(),
        enabled=chosen,
    ),
    ActionDef(
        id="edit.copy",
        menu="Edit",
        group=1,
        title="Copy",
        icon="copy",
        shortcuts=("Ctrl+C",),
        call=lambda s: s.canvas.copy(),
        enabled=chosen,
    ),
    ActionDef(
        id="edit.paste",
        menu="Edit",
        group=1,
        title="Paste",
        icon="clipboard-paste",
        shortcuts=("Ctrl+V",),
        call=lambda s: s.canvas.paste(),
        enabled=designing,
    ),
    ActionDef(
        id="edit.duplicate",
        menu="Edit",
        group=1,
        title="Duplicate",
        icon="copy-plus",
        shortcuts=("Ctrl+D",),
        call=lambda s: s.canvas.duplicate(),
        enabled=chosen,
    ),
    ActionDef(
        id="edit.duplicate_wired",
        menu="Edit",
        group=1,
        title="Duplicate with wires",
        icon="copy-plus",
        shortcuts=("Ctrl+Shift+D",),
        call=lambda s: commands.duplicate_wired(s.canvas),
        enabled=selected,
        keywords="copy incoming branch siamese",
    ),
    ActionDef(
        id="edit.delete",
        menu="Edit",
        group=1,
        title="Delete",
        icon="trash-2",
        shortcuts=("Del",),
        call=lambda s: s.canvas.delete_selection(),
        enabled=designing,
        keywords="remove",
    ),
    ActionDef(
        id="edit.select_all",
        menu="Edit",
        group=2,
        title="Select all",
        shortcuts=("Ctrl+A",),
        call=lambda s: s.canvas.select_all(),
        enabled=lambda s: designing(s) and layers(s),
    ),
    ActionDef(
        id="edit.find",
        menu="Edit",
        group=2,
        title="Find in the network…",
        icon="search",
        shortcuts=("Ctrl+F",),
        call=lambda s: searching.find(s.canvas),
        enabled=lambda s: designing(s) and layers(s),
        keywords="search layer name parameter shape",
    ),
    ActionDef(
        id="edit.rename",
        menu="Edit",
        group=2,
        title="Rename layer",
        icon="text-cursor-input",
        shortcuts=("F2",),
        call=lambda s: wire_commands.rename(s.canvas),
        enabled=one_selected,
    ),
)
