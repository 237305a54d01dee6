"""The forms of all nodes and, flat, all ports, by row. What ports carry is read from faces when it is looked at."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from designer.catalogue.layer import LayerDef
from designer.catalogue.tensor import Kind
from designer.drawing.face import PortMark
from designer.drawing.face_form import Form, form_of
from designer.drawing.geometry import NODE_WIDTH
from designer.gui.canvas.faces import Faces

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.intp]
Bools = npt.NDArray[np.bool_]
KINDS = tuple(Kind)
KIND_CODE = {kind: code for code, kind in enumerate(KINDS)}

_UNREAD = -1
_MOST_REMEMBERED = 2000


class Forms:
    """`table` has every form once, and `of` [N] says which one each node has."""

    def __init__(self) -> None:
        self.of = np.empty(0, np.intp)
        self.table: list[Form] = []
        self._places: dict[Form, int] = {}
        self._known: dict[tuple[object, ...], tuple[LayerDef | None, int]] = {}

    def __getitem__(self, row: int) -> Form:
        return self.table[int(self.of[row])]

    def place(self, entry: LayerDef | None, wires_in: Sequence[str], wires_out: Sequence[str], tensors: int) -> int:
        """Where in the table a form stands (see `form_of`)."""
        key = (id(entry), tuple(wires_in), tuple(wires_out), tensors)
        found = self._known.get(key)
        if found is None:
            form = form_of(entry, wires_in, wires_out, tensors)
            place = self._places.setdefault(form, len(self.table))
            if place == len(self.table):
                self.table.append(form)
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            found = self._known[key] = entry, place  # The entry is held, so that its identity stays its own.
        return found[1]


class Ports:
    """All ports, flat: the row of their node, their place relative to it, side (inputs first), and what is missing."""

    def __init__(self, forms: Forms, faces: Faces) -> None:
        self._faces = faces
        rows = [[(0, slot, down) for slot, down in form.inputs] for form in forms.table]
        for form, each in zip(forms.table, rows, strict=True):
            each += [(1, slot, down) for slot, down in form.outputs]
        flat = [row for each in rows for row in each]
        counts = np.array([len(each) for each in rows], np.intp)
        starts = (np.cumsum(counts) - counts)[forms.of] if rows else counts
        counts = counts[forms.of] if rows else counts
        self._first = np.cumsum(counts) - counts
        self.node: Ints = np.repeat(np.arange(len(counts)), counts)
        take = np.arange(len(self.node)) - (self._first - starts)[self.node]
        self.offset: Floats = np.array([(NODE_WIDTH * side, down) for side, _, down in flat]).reshape(-1, 2)[take]
        self.output: Bools = np.array([side for side, _, _ in flat], np.bool_)[take]
        self.missing: Bools = np.array([slot.missing for _, slot, _ in flat], np.bool_)[take]
        self._kinds = np.full(len(self.node), _UNREAD, np.int8)
        self.marks = Marks(self)

    @property
    def kind(self) -> npt.NDArray[np.int8]:
        """The kinds of all ports, as codes."""
        return self.kinds(np.arange(len(self.node)))

    def kinds(self, ports: Ints) -> npt.NDArray[np.int8]:
        """The kinds of some ports, as codes."""
        for port in ports[self._kinds[ports] == _UNREAD].tolist():
            self._kinds[port] = KIND_CODE[self.mark(port).kind]
        found: npt.NDArray[np.int8] = self._kinds[ports]
        return found

    def mark(self, port: int) -> PortMark:
        """A port as shown."""
        row = int(self.node[port])
        face, place = self._faces[row], port - int(self._first[row])
        return face.inputs[place] if place < len(face.inputs) else face.outputs[place - len(face.inputs)]

    def forget(self, rows: Ints) -> None:
        """The ports of these nodes carry something else now."""
        self._kinds[np.isin(self.node, rows)] = _UNREAD


class Marks(Sequence[PortMark]):
    """The ports as shown, by row."""

    def __init__(self, ports: Ports) -> None:
        self._ports = ports

    def __len__(self) -> int:
        return len(self._ports.node)

    def __getitem__(self, port: int) -> PortMark:  # type: ignore[override]  # one at a time
        if not 0 <= port < len(self):
            raise IndexError(port)
        return self._ports.mark(port)
