"""The pages besides Design, made when they are first shown: the window is up before they are needed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme
from designer.gui.run.controller import RunController
from designer.gui.session import Session
from designer.gui.standins import Page as Standin


class Page(Protocol):
    """What the window asks of a page."""

    def set_theme(self, theme: Theme) -> None:
        """Takes the colours of a theme."""


MakePage = Callable[[Session, RunController, Theme], QWidget]


def _data(session: Session, runs: RunController, theme: Theme) -> QWidget:
    return Standin(session, runs, theme)


def _train(session: Session, runs: RunController, theme: Theme) -> QWidget:
    return Standin(session, runs, theme)


def _evaluate(session: Session, runs: RunController, theme: Theme) -> QWidget:
    return Standin(session, runs, theme)


def _tune(session: Session, runs: RunController, theme: Theme) -> QWidget:
    return Standin(session, runs, theme)


def _deploy(session: Session, runs: RunController, theme: Theme) -> QWidget:
    return Standin(session, runs, theme)


OTHER_PAGES: dict[str, MakePage] = {
    "data": _data,
    "train": _train,
    "evaluate": _evaluate,
    "tune": _tune,
    "deploy": _deploy,
}
"""Page → what makes it."""
