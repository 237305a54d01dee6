"""How many of something there are, in words, in the user's language. A language may have other plurals than English."""

from designer.catalogue.dims import Dim
from designer.drawing.words import exact, short
from designer.gui.tongue import tr


def layers(count: int) -> str:
    """`1 layer`, `5 layers`."""
    return tr("1 layer") if count == 1 else tr("{n} layers", n=exact(count))


def wires(count: int) -> str:
    """`1 wire`, `13 wires`."""
    return tr("1 wire") if count == 1 else tr("{n} wires", n=exact(count))


def networks(count: int) -> str:
    """`1 network`, `3 networks`."""
    return tr("1 network") if count == 1 else tr("{n} networks", n=count)


def problems(count: int) -> str:
    """`1 problem`, `2 problems`."""
    return tr("1 problem") if count == 1 else tr("{n} problems", n=count)


def warnings(count: int) -> str:
    """`1 warning`, `2 warnings`."""
    return tr("1 warning") if count == 1 else tr("{n} warnings", n=count)


def parameters(count: int) -> str:
    """For a summary line: `61.7 K parameters`."""
    return tr("1 parameter") if count == 1 else tr("{n} parameters", n=short(count))


def multiply_adds(count: Dim) -> str:
    """For a summary line: `416.5 K multiply-adds`."""
    return tr("1 multiply-add") if count == 1 else tr("{n} multiply-adds", n=short(count))
