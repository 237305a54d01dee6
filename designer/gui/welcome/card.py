"""A template as a card: its network, what it does, what one learns from it, and how far and fast it gets."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from designer.catalogue.metrics import MetricDef
from designer.catalogue.registry import sources
from designer.drawing.theme import Theme
from designer.drawing.words import THIN
from designer.gui.run.words import metric
from designer.gui.tongue import remember, tr
from designer.gui.welcome.choice import Choice
from designer.gui.welcome.thumbnail import Thumbnail
from designer.gui.widgets.words import ElidedLabel, Picture, words
from designer.templates import Template, load_template

LEAST_WIDTH = 232
_REMARK = re.compile(r"\s*[(（][^()（）]*[)）]$")


class Card(Choice):
    """One template."""

    def __init__(self, template: Template, theme: Theme) -> None:
        title, summary, learns = tr(template.title), tr(template.summary), tr(template.learns)
        super().__init__(title, "\n".join((summary, learns, facts(template))), theme)
        self.template = template
        self.picture = Thumbnail(lambda: load_template(template.id).main, theme)
        self._book = Picture("book-open", theme.muted, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 12)
        column.setSpacing(0)
        column.addWidget(self.picture)
        below = QVBoxLayout()
        below.setContentsMargins(15, 10, 13, 0)
        below.setSpacing(6)
        below.addWidget(ElidedLabel(title, "heading"))
        below.addWidget(_paragraph(summary, "status"))
        lesson = QHBoxLayout()
        lesson.setSpacing(7)
        lesson.addWidget(self._book, 0, Qt.AlignmentFlag.AlignTop)
        lesson.addWidget(_paragraph(learns, "small"), 1)
        below.addLayout(lesson)
        below.addStretch(1)
        self.facts = ElidedLabel(facts(template), "mono-muted")
        below.addWidget(self.facts)
        column.addLayout(below, 1)

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        super().set_theme(theme)
        self.picture.set_theme(theme)
        self._book.show_icon("book-open", theme.muted)


def facts(template: Template) -> str:
    """Dataset, score and time in a line."""
    known = metric(template.metric)
    sign = "≥" if template.higher else "≤"
    least = f"{sign}{THIN}{_score(known, template.score)}"
    score = tr("{metric} {score}", metric=tr(known.title), score=least)
    return " · ".join((_data(template), score, tr("{time} on 2 cores", time=tr(template.time))))


def _data(template: Template) -> str:
    """What the data is called: by its title, without that it is generated, where it is no dataset of its own name."""
    source = next((entry for entry in sources() if entry.name == template.dataset), None)
    if source is None:
        return template.dataset
    title = source.title

    def say() -> str:
        return _REMARK.sub("", tr(title))

    said = say()
    remember(said, say)
    return said


def _score(known: MetricDef, value: float) -> str:
    return f"{100 * value:g}{THIN}%" if known.unit == "%" else f"{value:g}"


def _paragraph(text: str, role: str) -> QLabel:
    label = words(text, role, wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    return label
