"""Search-to-add: a small list of layers at the pointer, filtered while typing, checked for what they are wired to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QPoint, Signal
from PySide6.QtWidgets import QWidget

from designer.drawing.face import ENDS
from designer.drawing.theme import Theme
from designer.graph.ids import NodeId
from designer.graph.model import Edge, PortRef
from designer.gui.canvas.layer_fits import LayerFits, Setting
from designer.gui.canvas.pick_popup import Pick, PickPopup
from designer.gui.matching import fitting_offers
from designer.gui.stock import Offer, Stock
from designer.gui.tongue import tr

_AT_ONCE = 8
"""So many rows are in view: their layers are tried before the list is shown."""
_BUDGET_MS = 14


@dataclass(frozen=True, slots=True)
class Request:
    """What a layer is searched for: to stand at `place` (canvas units), or to go on a `wire`, or to be wired to `port`,
    or to stand where the node `replaces` stands.

    `output` says whether that port is an output. `after` is a node that the new layer is to go on from if it fits,
    `besides` a type that there is already.
    """

    place: tuple[float, float]
    port: PortRef | None = None
    output: bool = True
    wire: Edge | None = None
    replaces: NodeId | None = None
    after: NodeId | None = None
    besides: str = ""

    def takes(self, offer: Offer) -> bool:
        """Whether a layer can go there, as far as its ends say."""
        needs_input = self.wire is not None or (self.port is not None and self.output)
        needs_output = self.wire is not None or (self.port is not None and not self.output)
        has_input, has_output = offer.ends
        if self.replaces is not None and offer.key in (*ENDS, self.besides):
            return False
        return not offer.problem and (has_input or not needs_input) and (has_output or not needs_output)


class SearchPopup(PickPopup):
    """`chosen(key)` tells which offer was picked. Where there is a wire to take, only layers that fit it are shown."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, stock: Stock, theme: Theme) -> None:
        super().__init__(parent, theme, tr("Search for a layer"), tr("Layers"))
        self._stock = stock
        self.request = Request((0.0, 0.0))
        self._fits: LayerFits | None = None
        self._waiting: Iterator[Offer] = iter(())

    def open(
        self,
        at: QPoint,
        request: Request,
        setting: Setting | None = None,
        words: str = "",
        beside: QPoint | None = None,
    ) -> None:
        """Shows all layers that can go there; `setting` is what they have to fit to."""
        self.request = request
        self._fits = LayerFits(self._stock, setting) if setting is not None else None
        self._waiting = iter(fitting_offers("", filter(request.takes, self._stock.offers)))
        self.open_at(at, words or tr("Add a layer…"), beside)

    def picks_for(self, text: str) -> Sequence[Pick]:
        """The layers that match and fit, best first; of those that were not tried yet, none."""
        offers = fitting_offers(text, filter(self.request.takes, self._stock.offers))
        if self._fits is None:
            return [self._pick(offer, tr(offer.family.value)) for offer in offers]
        clock, fitting = QElapsedTimer(), self._fits
        clock.start()
        picks: list[Pick] = []
        for offer in offers:
            is_late = len(picks) >= _AT_ONCE or clock.elapsed() > _BUDGET_MS
            fit = fitting.known(offer) if is_late else fitting.fit(offer)
            if fit is not None and fit.ok:
                picks.append(self._pick(offer, fit.message or tr(offer.family.value)))
        return picks

    def take(self, pick: Pick) -> None:
        """Tells which one it is."""
        self.chosen.emit(str(pick.value))

    def _pick(self, offer: Offer, aside: str) -> Pick:
        return Pick(
            offer.key,
            offer.title,
            aside,
            offer.icon,
            self.theme.family(offer.family),
            tr(offer.doc) if offer.doc else "",
        )

    def try_one(self) -> bool:
        """Tries one more layer."""
        offer = next(self._waiting, None) if self._fits is not None else None
        if self._fits is None or offer is None:
            return False
        self._fits.fit(offer)
        return True
