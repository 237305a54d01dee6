"""What can be added to the shown network: layers of the catalogue, the project's blocks and own layers, the library's;
to the drawing of an objective also losses, and the project's first network.

Everything that offers layers (palette, search, command palette) reads `offers`; everything that adds one asks `take`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from designer.analysis.blocks import ProjectLibrary
from designer.analysis.objectives import drawings
from designer.blocks import BlockFile, load_block, ready_blocks, user_blocks
from designer.catalogue.layer import Family, LayerDef
from designer.catalogue.library import Library
from designer.catalogue.registry import find_layer, find_loss, layers, losses
from designer.graph.applying import apply
from designer.graph.block_uses import holds
from designer.graph.bringing import bring_block
from designer.graph.edits import Batch, Edit
from designer.graph.errors import EditError
from designer.graph.model import BLOCK, CUSTOM, Network, Project
from designer.gui.session import Session
from designer.gui.tongue import later, tr

OFTEN, PROJECT, OWN, LIBRARY, READY = "often", "project", "own", "library", "ready"
"""Groups of offers besides the families of the catalogue."""

TITLES = {
    OFTEN: later("Often used"),
    PROJECT: later("Blocks of this project"),
    OWN: later("Layers of your own"),
    LIBRARY: later("Your blocks"),
    READY: later("Ready blocks"),
}
"""What these groups are called."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be added. `key` is a layer's type, or the id of a block of the library.

    `group` is where it stands in the palette: one of the above, or the name of a family. `ends` says whether it has
    inputs and outputs, as far as that is known. `problem` says why it cannot be added.
    """

    key: str
    title: str
    doc: str
    icon: str
    family: Family
    group: str
    keywords: tuple[str, ...] = ()
    ends: tuple[bool, bool] = (True, True)
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """What adding needs: the type of the layer, where its entry is found, and the edits that must come before."""

    type: str
    library: Library
    before: tuple[Edit, ...] = ()

    @property
    def entry(self) -> LayerDef:
        """The layer's entry."""
        return self.library.layer(self.type)


class Stock(QObject):
    """The offers for the network that the session shows. `changed()` tells that there are others."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._layers = tuple(_of_layer(entry) for entry in layers())
        self._losses = tuple(_of_layer(entry) for entry in losses())
        self._library: tuple[Offer, ...] | None = None
        self._project = self._of_project()
        session.opened.connect(self._look)
        session.shown.connect(self._look)
        session.changed.connect(self._on_changed)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """Everything, the project's own first, then the library's blocks, then the catalogue in its order."""
        return (*self._project, *self.library, *self._layers)

    @property
    def library(self) -> tuple[Offer, ...]:
        """The blocks of the library: the user's, then the ready ones."""
        if self._library is None:
            files = ((LIBRARY, user_blocks()), (READY, ready_blocks()))
            self._library = tuple(_of_file(block, group) for group, blocks in files for block in blocks)
        return self._library

    def find(self, key: str) -> Offer | None:
        """The offer with a key, if it is there."""
        return next((offer for offer in self.offers if offer.key == key), None)

    def take(self, key: str) -> Taken:
        """What it takes to add an offer. Raises `EditError` or `FileError` that says why it cannot be."""
        session, project = self._session, self._session.document.project
        if find_layer(key) is not None or find_loss(key) is not None or key.startswith(CUSTOM):
            return Taken(key, session.library)
        if key.startswith(BLOCK):
            _refuse_circle(project, key.removeprefix(BLOCK), session.network)
            return Taken(key, session.library)
        steps, block = bring_block(project, load_block(key))
        after = apply(project, Batch(steps))[0]
        _refuse_circle(after, block, session.network)
        return Taken(BLOCK + block, ProjectLibrary(after.networks, after.code, session.library.book), steps)

    def look_again(self) -> None:
        """The user's library has changed."""
        self._library = None
        self.changed.emit()

    def _on_changed(self, _: object) -> None:
        self._look()

    def _look(self) -> None:
        now = self._of_project()
        if now != self._project:
            self._project = now
            self.changed.emit()

    def _of_project(self) -> tuple[Offer, ...]:
        project, shown = self._session.document.project, self._session.network_id
        drawn = drawings(project)
        used = () if shown in drawn else (project.main.id,)  # the first network is a layer of objectives only
        networks = (each for each in project.networks.values() if each.id not in (*drawn, *used))
        blocks = (_of_network(each) for each in networks if not holds(project, each.id, shown))
        own = (_of_code(name) for name in project.code)
        return (*blocks, *own, *(self._losses if shown in drawn else ()))


def searched(offer: Offer) -> Iterable[str]:
    """What an offer is found by besides its title."""
    return (*offer.keywords, *offer.family.split())


def _of_layer(entry: LayerDef) -> Offer:
    ends = bool(entry.inputs), bool(entry.outputs)
    family = entry.family
    return Offer(entry.type, entry.type, entry.doc, entry.icon, family, family.value, entry.keywords, ends)


def _of_network(network: Network) -> Offer:
    types = {node.type for node in network}
    doc = network.doc or later("A block of this project.")
    words = ("block", "module", "sub-network")
    ends = "Input" in types, "Output" in types
    return Offer(BLOCK + network.id, network.name, doc, "boxes", Family.BLOCK, PROJECT, words, ends)


def _of_code(name: str) -> Offer:
    return Offer(CUSTOM + name, name, later("A layer of your own."), "code", Family.CUSTOM, OWN, ("own", "custom"))


def _of_file(block: BlockFile, group: str) -> Offer:
    words = ("block", *_words(block))
    return Offer(block.id, block.title, block.doc, "boxes", Family.BLOCK, group, words, problem=block.problem)


def _words(block: BlockFile) -> Iterator[str]:
    yield from block.keywords
    yield from block.family.split()


def _refuse_circle(project: Project, block: str, network: Network) -> None:
    if block not in project.networks:
        raise EditError(tr("This block is no longer in the project."), tr("Take another one."))
    if holds(project, block, network.id):
        name = project.networks[block].name
        raise EditError(
            tr("The block “{name}” would contain itself.", name=name),
            tr("A network cannot be a block of what it is made of."),
        )
