"""The form of a port tells its kind without colour: square, circle, diamond, hexagon, triangle, ring."""

from math import cos, pi, sin

from designer.catalogue.tensor import Kind
from designer.drawing.geometry import PORT_SIZE

_Form = tuple[tuple[float, float], ...]


def _regular(corners: int, radius: float, turn: float = 0.0) -> _Form:
    angles = (turn + 2 * pi * index / corners for index in range(corners))
    return tuple((radius * cos(angle), radius * sin(angle)) for angle in angles)


_HALF = PORT_SIZE / 2

_FORMS: dict[Kind, _Form] = {
    Kind.MAP: ((-_HALF, -_HALF), (_HALF, -_HALF), (_HALF, _HALF), (-_HALF, _HALF)),
    Kind.SEQUENCE: _regular(4, _HALF * 1.3),
    Kind.INDEX: _regular(6, _HALF * 1.12),
    Kind.SCALAR: ((-_HALF, -_HALF * 1.1), (_HALF * 1.1, 0.0), (-_HALF, _HALF * 1.1)),
}


def port_shape(kind: Kind) -> _Form:
    """The corners of a port around its centre, in canvas units. Vectors and unknown tensors have round ports."""
    return _FORMS.get(kind) or _regular(24, _HALF)
