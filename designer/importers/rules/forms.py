"""Other forms of the same numbers: reshaped, flattened, with dimensions in another order, joined or split."""

from math import prod
from typing import Any

from designer.catalogue.tensor import BATCH
from designer.importers.plan import Source, layer
from designer.importers.recording import Ref
from designer.importers.rules.rule import Plans, Rule, first, listed, one
from designer.importers.site import Site


def _reshaped(site: Site, input: Ref, *_: Any, **__: Any) -> Plans:
    """Whatever the function is called: the numbers stay in their order and get the shape of the result."""
    (wanted,), given = site.wanted, site.spec(input)
    if wanted == given:
        yield (input,)
        return
    if given.shape[:1] == wanted.shape[:1] == (BATCH,):
        yield from _flattened(site, input)
        yield from one(layer("Reshape", input, shape=list(wanted.shape[1:])))
    yield from _around_the_batch(site, input)
    yield from _without_batch(site, input)


def _flattened(site: Site, input: Ref) -> Plans:
    """Where everything from one dimension on becomes one, that is a Flatten."""
    (wanted,), given = site.wanted, site.spec(input)
    start = len(wanted.shape) - 1
    if 1 <= start < len(given.shape) - 1 and wanted.shape[:-1] == given.shape[:start]:
        yield from one(layer("Flatten", input, start_dim=start))


def _without_batch(site: Site, input: Ref) -> Plans:
    """What has no samples is laid in one row, and the row is put in form."""
    (wanted,), given = site.wanted, site.spec(input)
    if BATCH in given.shape or BATCH in wanted.shape:
        return
    row = input if len(given.shape) == 1 else first(layer("Flatten", input, start_dim=0))
    if row is not None:
        yield (row,)
    yield from one(layer("Unflatten", row, dim=0, unflattened_size=list(wanted.shape)))


def _unsqueeze(site: Site, input: Ref, dim: int) -> Plans:
    value = site.value(input)
    at = dim % (value.rank + 1)
    place = value.dims(at)[0] if at < value.rank else len(value.spec.shape)
    yield from one(layer("Unsqueeze", input, dim=place))
    yield from _reshaped(site, input)


def _squeeze(site: Site, input: Ref, dim: Any = None) -> Plans:
    dims = range(site.value(input).rank) if dim is None else [dim] if isinstance(dim, int) else dim
    ones = [site.dim(input, each) for each in dims]
    gone = [place for place in ones if place is not None and site.spec(input).shape[place] == 1]
    if gone:
        yield from one(layer("Squeeze", input, dim=gone))
    yield from _reshaped(site, input)


def _around_the_batch(site: Site, input: Ref) -> Plans:
    """Where the batch is not the first dimension: it goes there, and back afterwards."""
    (wanted,), given = site.wanted, site.spec(input)
    if given.shape.count(BATCH) != 1 or wanted.shape.count(BATCH) != 1:
        return
    at, to = given.shape.index(BATCH), wanted.shape.index(BATCH)
    if (at, to) == (0, 0) or prod(_sizes(given.shape[:at])) != prod(_sizes(wanted.shape[:to])):
        return
    there = _moved(input, len(given.shape), at, 0)
    rest = [size for size in wanted.shape if size != BATCH]
    made = first(layer("Reshape", there, shape=rest))
    back = _moved(made, len(wanted.shape), 0, to)
    if back is not None:
        yield (back,)


def _sizes(shape: tuple[Any, ...]) -> list[int]:
    return [size if isinstance(size, int) else 0 for size in shape]


def _moved(source: Source | None, rank: int, at: int, to: int) -> Source | None:
    """A tensor with one dimension put elsewhere."""
    if at == to or source is None:
        return source
    order = [dim for dim in range(rank) if dim != at]
    order.insert(to, at)
    return first(layer("Permute", source, dims=order))


def _permute(site: Site, input: Ref, *dims: Any) -> Plans:
    order = [place for dim in listed(dims) for place in site.value(input).dims(dim)]
    yield from _ordered(site, input, order)


def _transpose(site: Site, input: Ref, dim0: int, dim1: int) -> Plans:
    value = site.value(input)
    order = list(range(value.rank))
    order[dim0], order[dim1] = order[dim1], order[dim0]
    yield from _ordered(site, input, [place for dim in order for place in value.dims(dim)])


def _turned(site: Site, input: Ref) -> Plans:
    """The last two dimensions swapped (`mT`), or all of them for a matrix (`T`, `t()`)."""
    if site.value(input).rank >= 2:
        yield from _transpose(site, input, -2, -1)


def _movedim(site: Site, input: Ref, source: Any, destination: Any) -> Plans:
    rank = site.value(input).rank
    sources = [dim % rank for dim in ([source] if isinstance(source, int) else source)]
    targets = [dim % rank for dim in ([destination] if isinstance(destination, int) else destination)]
    order = [dim for dim in range(rank) if dim not in sources]
    for target, dim in sorted(zip(targets, sources, strict=True)):
        order.insert(target, dim)
    yield from _ordered(site, input, [place for dim in order for place in site.value(input).dims(dim)])


def _ordered(site: Site, input: Ref, order: list[int]) -> Plans:
    if order == list(range(len(order))):
        yield (input,)
    else:
        yield from one(layer("Permute", input, dims=order))


def _expand(site: Site, input: Ref, *sizes: Any, **kwargs: Any) -> Plans:
    """Sizes of 1 that are stretched: what comes after does that by itself, where it can."""
    (wanted,) = site.wanted
    if wanted == site.spec(input):
        yield (input,)
    own = site.spec(input).shape
    if len(own) == len(wanted.shape):
        kept = [-1 if size == there else size for size, there in zip(wanted.shape[1:], own[1:], strict=True)]
        yield from one(layer("Expand", input, shape=kept))
    yield from one(layer("Expand", input, shape=list(wanted.shape[1:])))


def _repeat(site: Site, input: Ref, *repeats: Any) -> Plans:
    """So many times; a batch of equal samples is a stretched size of 1."""
    times = list(listed(repeats))
    if BATCH in times:
        yield from _expand(site, input)
    elif not site.value(input).folded:
        yield from one(layer("Repeat", input, dims=times))


def _pad(site: Site, input: Ref, pad: Any, mode: str = "constant", value: float | None = None) -> Plans:
    """Nothing is added: nothing is left of it. What adds something is an entry of its own."""
    if not any(pad):
        yield (input,)


_RESHAPING = ("view", "reshape", "flatten", "unflatten", "view_as", "reshape_as")

RULES: dict[str, Rule] = {
    "pad": _pad,
    **dict.fromkeys(
        ("view", "reshape", "flatten", "unflatten", "squeeze", "unsqueeze", "view_as", "reshape_as"), _reshaped
    ),
    "permute": _permute,
    "transpose": _transpose,
    "movedim": _movedim,
    "mT": _turned,
    "T": _turned,
    "t": _turned,
    "squeeze": _squeeze,
    "unsqueeze": _unsqueeze,
    "repeat": _repeat,
    "tile": _repeat,
    "expand": _expand,
    "broadcast_to": _expand,
    "expand_as": _expand,
}
