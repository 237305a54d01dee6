"""What an entry says when something does not fit, in the user's words.

    CatalogueError
    ├── ParamError    a parameter's value is of the wrong kind or out of range
    ├── ShapeError    the tensors that arrive do not fit the layer
    └── UnknownEntry  no entry of this type

A `ShapeError` may carry repairs: small changes that would make it fit.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from designer.errors import LayerloomError


@dataclass(frozen=True, slots=True)
class SetValue:
    """Repair: set a parameter of the layer that complains. Any: the value is a parameter's JSON value."""

    param: str
    value: Any


@dataclass(frozen=True, slots=True)
class InsertBefore:
    """Repair: put a layer of another type on a wire into the port that complains.

    `wire` counts the wires of a port that takes many, from 0.
    """

    type: str
    params: Mapping[str, Any] = field(default_factory=dict)
    port: str = "input"
    wire: int = 0


@dataclass(frozen=True, slots=True)
class ReplaceBy:
    """Repair: put a layer of another type in the place of the one that complains, with its wires.

    `keep`: parameters that both have keep their values; `params` come on top.
    """

    type: str
    params: Mapping[str, Any] = field(default_factory=dict)
    keep: bool = True


@dataclass(frozen=True, slots=True)
class SetInput:
    """Repair: set a parameter of the Input that feeds the port that complains, if it is an Input."""

    param: str
    value: Any
    port: str = "input"


Repair = SetValue | InsertBefore | ReplaceBy | SetInput


class CatalogueError(LayerloomError):
    """The common base; the message says all there is to say."""


class ParamError(CatalogueError):
    """A parameter's value is of the wrong kind or out of range."""

    def __init__(self, param: str, message: str) -> None:
        super().__init__(message)
        self.param = param


class ShapeError(CatalogueError):
    """The tensors that arrive do not fit the layer. `port` is the input port that is at fault, if it is one."""

    def __init__(self, message: str, *, port: str | None = None, repairs: tuple[Repair, ...] = ()) -> None:
        super().__init__(message)
        self.port = port
        self.repairs = repairs


class UnknownEntry(CatalogueError):
    """No entry of this type; `close` are the nearest names."""

    def __init__(self, kind: str, name: str, close: tuple[str, ...]) -> None:
        hint = f" Did you mean {', '.join(close)}?" if close else ""
        super().__init__(f"There is no {kind} called “{name}”.{hint}")
        self.close = close
