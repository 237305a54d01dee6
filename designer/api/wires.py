"""From the arguments of `Network.add` to wires and parameters: which output goes to which input."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from designer.api.errors import ApiError
from designer.api.expressions import Expression
from designer.api.output import Output
from designer.catalogue.layer import LayerDef, Port
from designer.graph.recipe import Json

Inputs: TypeAlias = Output | Sequence[Output]
"""One wire, or several for an input that takes any number."""


def by_place(entry: LayerDef, name: str, inputs: Sequence[Inputs]) -> Iterator[tuple[str, Output]]:
    """The wires for inputs that are given in the order of the ports."""
    waiting = list(inputs)
    for port in entry.inputs:
        if not waiting:
            return
        if port.many and isinstance(waiting[0], Output):
            taken, waiting = waiting, []
        else:
            taken, waiting = waiting[:1], waiting[1:]
        for given in taken:
            yield from _wires(port, name, given)
    if waiting:
        takes = ", ".join(port.name for port in entry.inputs) or "none"
        raise ApiError(f"{name}: {entry.type} got {len(inputs)} inputs, which is too many.", f"It takes: {takes}.")


def by_name(entry: LayerDef, name: str, inputs: Mapping[str, Inputs]) -> Iterator[tuple[str, Output]]:
    """The wires for inputs that are given by their port's name."""
    for port in entry.inputs:
        if port.name in inputs:
            yield from _wires(port, name, inputs[port.name])


def _wires(port: Port, name: str, given: Inputs) -> Iterator[tuple[str, Output]]:
    if not is_wire(given) or (not port.many and not isinstance(given, Output)):
        wanted = "outputs of layers" if port.many else "the output of a layer"
        raise ApiError(f"{name}: its input “{port.name}” takes {wanted}, not {given!r}.")
    for output in [given] if isinstance(given, Output) else given:
        yield port.name, output


def is_wire(value: object) -> bool:
    """Whether a value is an output of a layer, or a list of them."""
    if isinstance(value, Output):
        return True
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(item, Output) for item in value)


def json_of(value: Any) -> Json:
    """A parameter as the document holds it: tuples are lists there. Any: the layer's entry checks what it is."""
    if isinstance(value, Expression):
        return {"expr": value.text}
    return [json_of(item) for item in value] if isinstance(value, list | tuple) else value
