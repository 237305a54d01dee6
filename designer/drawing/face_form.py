"""What of a face does not depend on sizes: icon, family, height, and where the ports stand.

Thousands of nodes have a few forms, and most edits leave them as they are.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from designer.analysis.blocks import BlockDef
from designer.catalogue.layer import Family, LayerDef
from designer.drawing.geometry import Slot, height_for, input_slots, output_slots, row_offset

Placed = tuple[tuple[Slot, float], ...]
"""The rows on one edge, each with how far below the node's top it stands."""


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a node. `piled`: it is a block, which lies on a pile of cards."""

    family: Family | None
    icon: str
    piled: bool
    height: int
    inputs: Placed
    outputs: Placed

    def offset_in(self, port: str, index: int) -> float:
        """How far below the top a wire arrives: at its row, else at the first one of its port, else in the middle."""
        rows = {slot.index: offset for slot, offset in self.inputs if slot.port == port}
        return rows.get(index, rows.get(0, self.height / 2))

    def offset_out(self, port: str) -> float:
        """How far below the top a wire leaves: at its port, or in the middle."""
        return next((offset for slot, offset in self.outputs if slot.port == port), self.height / 2)


def form_of(entry: LayerDef | None, wires_in: Sequence[str], wires_out: Sequence[str], tensors: int) -> Form:
    """The form of a node. The wires are named by their ports, in order; `tensors`: how many it gives."""
    slots_in, slots_out = input_slots(entry, wires_in), output_slots(entry, wires_out, tensors)
    height = height_for(max(len(slots_in), len(slots_out)))
    return Form(
        family=entry.family if entry else None,
        icon=entry.icon if entry else "circle-question-mark",
        piled=isinstance(entry, BlockDef),
        height=height,
        inputs=_placed(slots_in, height),
        outputs=_placed(slots_out, height),
    )


def _placed(slots: tuple[Slot, ...], height: int) -> Placed:
    return tuple((slot, row_offset(row, len(slots), height)) for row, slot in enumerate(slots))
