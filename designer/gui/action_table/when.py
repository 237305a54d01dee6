"""When an action can be done."""

from designer.gui.actions import Shell
from designer.gui.canvas import block_commands


def project(shell: Shell) -> bool:
    """A project is open, not the welcome."""
    return not shell.at_welcome


def designing(shell: Shell) -> bool:
    """The Design page is shown."""
    return project(shell) and shell.page == "design"


def selected(shell: Shell) -> bool:
    """Something is selected on the canvas."""
    return designing(shell) and bool(shell.session.selection)


def chosen(shell: Shell) -> bool:
    """Something is selected on the canvas, if only a frame or a note."""
    return designing(shell) and bool(shell.session.chosen)


def one_selected(shell: Shell) -> bool:
    """Exactly one layer is selected."""
    return designing(shell) and len(shell.session.selection) == 1


def one_block(shell: Shell) -> bool:
    """Exactly one layer is selected, and it is a block."""
    return designing(shell) and block_commands.one_block(shell.session) is not None


def layers(shell: Shell) -> bool:
    """The network has layers."""
    return project(shell) and bool(shell.session.network.nodes)
