"""What the Network menu and the command palette can do with layers of the user's own."""

from designer.gui.actions import ActionDef, Shell
from designer.gui.own_layers.deeds import ask_for_file


def _is_open(shell: Shell) -> bool:
    return not shell.at_welcome


def _new(shell: Shell) -> None:
    shell.show_page("design")
    shell.design.own.start_new()


def _add_file(shell: Shell) -> None:
    name = ask_for_file(shell.session, shell)
    if name:
        shell.session.code_wanted.emit(name)


OWN_LAYERS = (
    ActionDef(
        id="network.new_own_layer",
        menu="Network",
        group=7,
        title="New layer of your own…",
        icon="file-code",
        call=_new,
        enabled=_is_open,
        keywords="custom python code class module write",
    ),
    ActionDef(
        id="network.add_python_file",
        menu="Network",
        group=7,
        title="Add Python file…",
        icon="file-plus",
        call=_add_file,
        enabled=_is_open,
        keywords="custom own layer import code",
    ),
)
