"""Parts of a tensor: what stands between brackets, and what a tensor is cut into."""

from collections.abc import Sequence
from typing import Any

from designer.importers.plan import Source, layer
from designer.importers.recording import Ref
from designer.importers.rules.rule import Plans, Rule, first
from designer.importers.site import Site


def _getitem(site: Site, input: Ref, index: Any) -> Plans:
    """Numbers choose, slices cut, None adds a dimension: one after the other, from the last to the first."""
    items = list(index) if isinstance(index, list | tuple) else [index]
    value = site.value(input)
    taken = sum(1 for item in items if item is not None and item is not Ellipsis)
    if Ellipsis in items:
        at = items.index(Ellipsis)
        items[at : at + 1] = [slice(None)] * (value.rank - taken)
    if any(isinstance(item, bool) or not isinstance(item, int | slice | None) for item in items):
        return
    source: Source | None = input
    dims = [dim for dim, item in zip(_dims(items), items, strict=True)]
    for dim, item in reversed(list(zip(dims, items, strict=True))):
        source = _taken(site, input, source, dim, item)
    if source is not None:
        yield (source,)


def _dims(items: Sequence[Any]) -> list[int]:
    """The dimension of the tensor that each item is about; for None, the one that it comes before."""
    found, dim = [], 0
    for item in items:
        found.append(dim)
        dim += item is not None
    return found


def _taken(site: Site, input: Ref, source: Source | None, dim: int, item: Any) -> Source | None:
    if source is None or item == slice(None):
        return source
    value = site.value(input)
    if item is None:
        place = value.dims(dim)[0] if dim < value.rank else len(value.spec.shape)
        return first(layer("Unsqueeze", source, dim=place))
    places = value.dims(dim)
    if len(places) > 1:
        return None
    if isinstance(item, int):
        return first(layer("Select", source, dim=places[0], index=item))
    size = value.spec.shape[places[0]]
    start, stop, step = item.start or 0, item.stop, item.step or 1
    if step == 1 and start == 0 and isinstance(stop, int) and isinstance(size, int) and stop >= size:
        return source
    return first(layer("Slice", source, dim=places[0], start=start, stop=stop, step=step))


def _chunk(site: Site, input: Ref, chunks: int, dim: int = 0) -> Plans:
    yield from _cut(site, input, dim)


def _split(site: Site, tensor: Ref, split_size_or_sections: Any = None, dim: int = 0, **_: Any) -> Plans:
    yield from _cut(site, tensor, dim)


def _cut(site: Site, input: Ref, dim: int) -> Plans:
    """Slices one after the other; their sizes are those of the results."""
    place = site.dim(input, dim)
    if place is None:
        return
    sources: list[Source] = []
    start = 0
    for spec in site.wanted:
        size = spec.shape[place]
        if not isinstance(size, int):
            return
        source = first(layer("Slice", input, dim=place, start=start, stop=start + size))
        if source is None:
            return
        sources.append(source)
        start += size
    yield sources


def _unbind(site: Site, input: Ref, dim: int = 0) -> Plans:
    place = site.dim(input, dim)
    sources = [first(layer("Select", input, dim=place, index=index)) for index in range(len(site.wanted))]
    found = [source for source in sources if source is not None]
    if place is not None and len(found) == len(sources):
        yield found


RULES: dict[str, Rule] = {
    "getitem": _getitem,
    "chunk": _chunk,
    "split": _split,
    "tensor_split": _chunk,
    "split_with_sizes": _split,
    "unbind": _unbind,
}
