"""The pages besides Design, made when they are first shown: the window is up before they are needed."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtWidgets import QWidget

from designer.drawing.theme import Theme
from designer.gui.run.controller import RunController
from designer.gui.session import Session


@dataclass(frozen=True, slots=True)
class Ways:
    """Where a page may lead: to a layer in Design ("" for Design itself), or to another page by id."""

    to_layer: Callable[[str], object]
    to_page: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Room:
    """A page as the window holds it. `close` ends what the page keeps running."""

    page: QWidget
    set_theme: Callable[[Theme], object]
    close: Callable[[], object] = lambda: None


MakeRoom = Callable[[Session, RunController, Theme, Ways], Room]


def _data(session: Session, runs: RunController, theme: Theme, ways: Ways) -> Room:
    from designer.gui.pages.data.page import DataPage  # here and below: only who visits a page waits for it

    page = DataPage(session, runs, theme)
    page.node_wanted.connect(ways.to_layer)
    page.page_wanted.connect(ways.to_page)
    return Room(page, page.set_theme, page.shut_down)


def _train(session: Session, runs: RunController, theme: Theme, ways: Ways) -> Room:
    from designer.gui.pages.train.page import TrainPage  # see above

    page = TrainPage(session, runs, theme)
    page.node_wanted.connect(ways.to_layer)
    return Room(page, page.set_theme)


def _evaluate(session: Session, runs: RunController, theme: Theme, ways: Ways) -> Room:
    from designer.gui.pages.evaluate.page import EvaluatePage  # see above

    page = EvaluatePage(session, runs, theme)
    page.page_wanted.connect(ways.to_page)
    return Room(page, page.set_theme)


def _tune(session: Session, runs: RunController, theme: Theme, _: Ways) -> Room:
    from designer.gui.pages.tune.page import TunePage  # see above

    page = TunePage(session, runs, theme)
    return Room(page, page.set_theme)


def _deploy(session: Session, runs: RunController, theme: Theme, ways: Ways) -> Room:
    from designer.gui.pages.deploy.page import DeployPage  # see above

    page = DeployPage(session, runs, theme)
    page.page_wanted.connect(ways.to_page)
    return Room(page, page.set_theme, page.shut_down)


OTHER_PAGES: dict[str, MakeRoom] = {
    "data": _data,
    "train": _train,
    "evaluate": _evaluate,
    "tune": _tune,
    "deploy": _deploy,
}
"""Page → what makes it."""


def load_page(id: str) -> None:
    """Loads the code of a page, so that making it takes less time later."""
    import_module(f"designer.gui.pages.{id}.page")
