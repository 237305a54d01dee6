"""The welcome page: begin from a template, go on with a recent file, or start empty."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from designer.catalogue.metrics import MetricDef
from designer.drawing.theme import Theme
from designer.drawing.words import THIN
from designer.graph.model import Project, empty_project
from designer.gui.icons import icon
from designer.gui.run.words import metric
from designer.gui.settings import Settings
from designer.gui.style import set_role
from designer.gui.welcome.card import WIDTH, Card
from designer.gui.welcome.recent import RecentList
from designer.gui.welcome.thumbnail import Thumbnail
from designer.gui.widgets.buttons import push
from designer.gui.widgets.words import caption, words
from designer.templates import Template, list_templates, load_template

_COLUMNS, _GAP = 3, 16
EMPTY = ""
"""Stands for the empty network where a template's id stands otherwise."""


class Welcome(QFrame):
    """`template_chosen(id)` (`EMPTY` for the empty network), `file_chosen(path)`, `open_wanted()`, `back_wanted()`."""

    template_chosen = Signal(str)
    file_chosen = Signal(object)
    open_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._settings, self._theme = settings, theme
        set_role(self, "canvas")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._templates = {template.id: template for template in list_templates()}
        self.cards = {EMPTY: self._empty_card()}
        self.cards |= {id: self._card(template) for id, template in self._templates.items()}
        for id, card in self.cards.items():
            card.chosen.connect(lambda id=id: self.template_chosen.emit(id))
        self.recent = RecentList(theme)
        self.recent.chosen.connect(self.file_chosen)
        content = QWidget()
        content.setFixedWidth(_COLUMNS * WIDTH + (_COLUMNS - 1) * _GAP)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 56, 0, 40)
        column.setSpacing(0)
        self.back = push("", "", self.back_wanted.emit)
        self.back.setIcon(icon("arrow-left", theme.text))
        first = QHBoxLayout()
        first.addWidget(words("What shall it learn?", "hero"))
        first.addStretch(1)
        first.addWidget(self.back)
        column.addLayout(first)
        column.addSpacing(6)
        column.addWidget(
            words("Draw a network, watch it train, take it home as ONNX. Each template is ready to train.", "muted")
        )
        column.addSpacing(28)
        column.addWidget(caption("Begin with"))
        column.addSpacing(10)
        column.addLayout(self._grid())
        column.addSpacing(28)
        column.addLayout(self._files())
        column.addStretch(1)
        outer = QWidget()
        set_role(outer, "canvas")
        outer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(outer)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(content)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(outer)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)

    def maker(self, id: str) -> Callable[[], Project]:
        """What makes the project behind a card."""
        return partial(load_template, id) if id in self._templates else empty_project

    def refresh(self, back_to: str = "") -> None:
        """Looks again which files are recent. `back_to` is the name of the project that is open, if one is."""
        self.back.setText(f" Back to {back_to}")
        self.back.setVisible(bool(back_to))
        self.recent.show_files(self._settings.recent)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for card in self.cards.values():
            card.set_theme(theme)
        self.recent.set_theme(theme)
        self.back.setIcon(icon("arrow-left", theme.text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the open project."""
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(_GAP)
        for place, card in enumerate(self.cards.values()):
            grid.addWidget(card, place // _COLUMNS, place % _COLUMNS)
        return grid

    def _files(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.addWidget(caption("Go on with"))
        head.addStretch(1)
        head.addWidget(push("Open a project…", "", self.open_wanted.emit))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.recent)
        return column

    def _empty_card(self) -> Card:
        picture = Thumbnail(None, self._theme)
        return Card("Empty network", "Draw your own, layer by layer.", "from scratch", picture, self._theme)

    def _card(self, template: Template) -> Card:
        picture = Thumbnail(load_template(template.id).main, self._theme)
        known = metric(template.metric)
        sign = "≥" if known.higher_is_better else "≤"
        score = _score(known, template.at_least)
        facts = f"{template.dataset} · {known.title.lower()} {sign} {score}"
        card = Card(template.title, template.summary, facts, picture, self._theme)
        card.setToolTip(f"{template.summary}\n{template.learns}")
        return card


def _score(known: MetricDef, value: float) -> str:
    return f"{100 * value:g}{THIN}%" if known.unit == "%" else f"{value:g}"
