"""Opens the command palette over the window, and does what is chosen in it beside the actions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.gui.command_palette import CommandPalette, commands

if TYPE_CHECKING:
    from designer.gui.main_window import MainWindow


class Commander(QObject):
    """`palette` is the open one, if there is one."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.palette: CommandPalette | None = None

    def show(self) -> None:
        """Opens the palette anew."""
        window = self._window
        if self.palette is not None:
            self.palette.close_palette()
        window.table.refresh()
        ways = {"add": self._add_layer, "jump": self.jump}
        items = commands(window.table, window.canvas, **ways, at_welcome=window.at_welcome)
        self.palette = CommandPalette(window, items, window.appearance.theme)
        self.palette.closed.connect(self._on_closed)
        self.palette.open()

    def jump(self, node: str) -> None:
        """To a layer of the shown network, else of the one that is trained (pages speak of that one)."""
        window = self._window
        window.show_page("design")
        if node and node not in window.session.network.nodes:
            window.session.show_network(window.session.document.project.main.id)
        if node:
            window.canvas.jump_to(node)

    def _on_closed(self) -> None:
        self.palette = None

    def _add_layer(self, type: str) -> None:
        self._window.show_page("design")
        self._window.canvas.add_layer(type)
