"""The form of a rule: a generator of plans, with the arguments of the function that it is for."""

from collections.abc import Iterator
from typing import Any, Protocol

from designer.importers.plan import Layer, Plan, Source
from designer.importers.recording import Ref
from designer.importers.site import Site

Plans = Iterator[Plan]


class Rule(Protocol):
    """`rule(site, *args, **kwargs)` yields plans, the most likely first."""

    def __call__(self, site: Site, *args: Any, **kwargs: Any) -> Plans:
        """Any: arguments as the module gave them."""
        ...


def one(*layers: Layer | None) -> Plans:
    """A plan for each layer that the catalogue has: its first result."""
    for layer in layers:
        if layer is not None:
            yield (layer[0],)


def every(site: Site, layer: Layer | None) -> Plans:
    """A plan of one layer, for as many results as the call has."""
    if layer is not None and len(site.wanted) <= len(layer.entry.outputs):
        yield tuple(layer[place] for place in range(len(site.wanted)))


def first(layer: Layer | None) -> Source | None:
    """The first result of a layer, if there is one."""
    return None if layer is None else layer[0]


def listed(args: tuple[Any, ...]) -> Any:
    """Numbers that were given one by one or as a list: `permute(0, 2, 1)` is `permute((0, 2, 1))`."""
    return args[0] if len(args) == 1 and isinstance(args[0], list | tuple) else args


def is_ref(value: Any) -> bool:
    """Whether an argument is a tensor."""
    return isinstance(value, Ref)
