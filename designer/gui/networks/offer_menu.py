"""The menu of an offer in the palette: to add it; a block of the project also to open, keep and delete."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from designer.drawing.theme import Theme
from designer.graph.model import BLOCK
from designer.gui.icons import icon
from designer.gui.networks import deeds
from designer.gui.session import Session
from designer.gui.stock import LIBRARY, PROJECT, Stock
from designer.gui.tongue import tr
from designer.gui.widgets.question import Answer, ask


def offer_menu(
    parent: QWidget, key: str, session: Session, stock: Stock, theme: Theme, add: Callable[[str], object]
) -> QMenu | None:
    """A menu that deletes itself when it closes; None for what is no longer there."""
    offer = stock.find(key)
    if offer is None:
        return None
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)

    def entry(words: str, picture: str, run: Callable[[], object], *, enabled: bool = True) -> None:
        action = menu.addAction(icon(picture, theme.text), words)
        action.triggered.connect(lambda: run())
        action.setEnabled(enabled)

    entry(tr("Add to the network"), "plus", lambda: add(key), enabled=not offer.problem)
    if offer.group == PROJECT:
        network = key.removeprefix(BLOCK)
        menu.addSeparator()
        entry(tr("Open"), "log-in", lambda: session.show_network(network))
        entry(tr("Save to library"), "bookmark", lambda: save_to_library(parent, network, session, stock, theme))
        kept = deeds.why_kept(session.document.project, network)
        entry(tr("Delete"), "trash-2", lambda: deeds.delete_network(session, network), enabled=not kept)
    elif offer.group == LIBRARY:
        menu.addSeparator()
        entry(tr("Delete from the library"), "trash-2", lambda: _delete(key, session, stock))
    return menu


def save_to_library(parent: QWidget, network: str, session: Session, stock: Stock, theme: Theme) -> None:
    """Keeps a network in the user's library; asks before it replaces another one of that name."""
    done = deeds.keep_in_library(session, network)
    if done is None:
        name = session.document.project.networks[network].name
        answers = (Answer("replace", tr("Replace"), "primary"), Answer("cancel", tr("Cancel")))
        text = tr("Projects that use the old one keep it as it is; only what is added from now on is the new one.")
        if ask(parent, theme, tr("Replace “{name}” in your library?", name=name), text, answers) == "replace":
            done = deeds.keep_in_library(session, network, overwrite=True)
    if done:
        stock.look_again()


def _delete(key: str, session: Session, stock: Stock) -> None:
    if deeds.delete_from_library(session, key):
        stock.look_again()
