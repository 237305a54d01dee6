"""Stands in for the canvas and the pages until they are there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.catalogue.registry import layer
from designer.drawing.theme import Theme
from designer.graph.edits import AddNode
from designer.graph.ids import new_id, unique_name
from designer.graph.model import Node
from designer.gui.session import Session


class CanvasView(QWidget):
    zoom_changed = Signal(float)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        QVBoxLayout(self).addWidget(QLabel("canvas"))

    def add_layer(self, type: str) -> None:
        name = unique_name(layer(type).stem, self.session.network.names())
        node = Node(new_id(), type, name)
        self.session.do(AddNode(self.session.network_id, node))
        self.session.select(frozenset({node.id}))

    def set_theme(self, theme: Theme) -> None: ...
    def fit(self) -> None: ...
    def zoom_in(self) -> None: ...
    def zoom_out(self) -> None: ...
    def zoom_to(self, factor: float) -> None: ...
    def select_all(self) -> None: ...
    def delete_selection(self) -> None: ...
    def cut(self) -> None: ...
    def copy(self) -> None: ...
    def paste(self) -> None: ...
    def duplicate(self) -> None: ...
    def jump_to(self, node: str) -> None:
        self.session.select(frozenset({node}))


class Page(QWidget):
    def __init__(self, session: object, runs: object, theme: Theme) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(QLabel("page"))

    def set_theme(self, theme: Theme) -> None: ...


class Template:
    id = title = doc = facts = "x"

    def project(self):  # noqa
        from designer.graph.model import empty_project
        return empty_project()


def templates() -> list[Template]:
    return []
