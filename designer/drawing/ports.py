"""The form of a port tells its kind without colour: square, circle, diamond, hexagon, triangle, ring."""

from math import cos, pi, sin

from designer.catalogue.tensor import Kind
from designer.drawing.geometry import PORT_SIZE

_Form = tuple[tuple[float, float], ...]


def _regular(corners: int, radius: float, turn: float = 0.0) -> _Form:
    angles = (turn + 2 * pi * index / corners for index in range(corners))
    return tuple((radius * cos(angle), radius * sin(angle)) for angle in angles)


_HALF = PORT_SIZE / 2
_SIDE = _HALF * 0.86  # a square looks larger than a circle as wide

_FORMS: dict[Kind, _Form] = {
    Kind.MAP: ((-_SIDE, -_SIDE), (_SIDE, -_SIDE), (_SIDE, _SIDE), (-_SIDE, _SIDE)),
    Kind.SEQUENCE: _regular(4, _HALF * 1.16),
    Kind.INDEX: _regular(6, _HALF * 1.02),
    Kind.SCALAR: _regular(3, _HALF * 1.2),
}


def port_shape(kind: Kind) -> _Form:
    """The corners of a port around its centre, in canvas units. Vectors and unknown tensors have round ports."""
    return _FORMS.get(kind) or _regular(24, _HALF * 0.96)
