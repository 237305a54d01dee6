"""Parts of a tensor: what stands between brackets, and what a tensor is cut into."""

from collections.abc import Sequence
from typing import Any

from designer.catalogue.dims import Dim
from designer.catalogue.tensor import BATCH
from designer.importers.plan import Source, layer
from designer.importers.recording import Ref
from designer.importers.rules.rule import Plans, Rule, every, first, one
from designer.importers.site import Site


# Any, here and below: indices are numbers, slices, None, `...`, lists and tensors.
def _getitem(site: Site, input: Ref, index: Any) -> Plans:
    """Numbers choose, slices cut, None adds a dimension: one after the other, from the last to the first."""
    items = list(index) if isinstance(index, tuple) else [index]
    value = site.value(input)
    taken = sum(1 for item in items if item is not None and item is not Ellipsis)
    if Ellipsis in items:
        at = items.index(Ellipsis)
        items[at : at + 1] = [slice(None)] * (value.rank - taken)
    if sum(1 for item in items if isinstance(item, Ref | list)) > 1:
        return
    source: Source | None = input
    for dim, item in reversed(list(zip(_dims(items), items, strict=True))):
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
    if len(places) > 1 or isinstance(item, bool):
        return None
    match item:
        case int():
            return first(layer("Select", source, dim=places[0], index=item))
        case list():
            return first(layer("IndexSelect", source, None, dim=places[0], indices=item))
        case Ref():
            return _picked(site, source, places[0], item)
        case slice():
            return _sliced(source, places[0], value.spec.shape[places[0]], item)
    return None


def _sliced(source: Source, place: int, size: Dim, item: slice) -> Source | None:
    """A stretch; what is cut beyond the end is the end."""
    start, end, step = item.start, item.stop, item.step
    if isinstance(size, int):
        end = None if isinstance(end, int) and end >= size else end
        start = None if isinstance(start, int) and start in (0, -size) else start
    if start is None and end is None and step in (None, 1):
        return source
    return first(layer("Slice", source, dim=place, start=start, end=end, step=step or 1))


def _picked(site: Site, source: Source, place: int, index: Ref) -> Source | None:
    """What a list of indices points at; an index with more dimensions is a list that is put in form afterwards."""
    sizes = site.spec(index).shape
    if site.spec(index).dtype != "int64" or not sizes:
        return None
    if len(sizes) == 1:
        return first(layer("IndexSelect", source, index, dim=place, indices=None))
    row = first(layer("Flatten", index, start_dim=0))
    chosen = first(layer("IndexSelect", source, row, dim=place, indices=None))
    return first(layer("Unflatten", chosen, dim=place, unflattened_size=list(sizes)))


def _chunk(site: Site, input: Ref, chunks: int, dim: int = 0) -> Plans:
    place = site.dim(input, dim)
    if place is not None and len(site.wanted) > 1:
        yield from every(site, layer("Chunk", input, chunks=len(site.wanted), dim=place))
    yield from _cut(site, input, dim)


def _split(site: Site, tensor: Ref, split_size_or_sections: Any = None, dim: int = 0, **_: Any) -> Plans:
    place = site.dim(tensor, dim)
    if place is not None and len(site.wanted) > 1:
        sizes = [spec.shape[place] for spec in site.wanted]
        yield from every(site, layer("Split", tensor, sizes=sizes, dim=place))
    yield from _cut(site, tensor, dim)


def _cut(site: Site, input: Ref, dim: int) -> Plans:
    """Slices one after the other, where they are too many for one layer; their sizes are those of the results."""
    place = site.dim(input, dim)
    if place is None:
        return
    sources: list[Source] = []
    start = 0
    for spec in site.wanted:
        size = spec.shape[place]
        source = first(layer("Slice", input, dim=place, start=start, end=start + size)) if size != BATCH else None
        if source is None or not isinstance(size, int):
            return
        sources.append(source)
        start += size
    yield sources


def _unbind(site: Site, input: Ref, dim: int = 0) -> Plans:
    place = site.dim(input, dim)
    if place is None:
        return
    if len(site.wanted) > 1:
        yield from every(site, layer("Unbind", input, dim=place))
    sources = [first(layer("Select", input, dim=place, index=index)) for index in range(len(site.wanted))]
    yield [source for source in sources if source is not None]


def _index_select(site: Site, input: Ref, dim: int, index: Ref) -> Plans:
    place = site.dim(input, dim)
    if place is not None:
        yield from one(layer("IndexSelect", input, index, dim=place, indices=None))


def _put_back(site: Site, base: Ref, part: Ref, dim: int, start: int) -> Plans:
    place = site.dim(base, dim)
    if place is not None:
        size = site.spec(part).shape[place]
        if isinstance(size, int):
            yield from _with_stretch(site, base, place, start, start + size, part)


# Any: a number or a tensor.
def _setitem(site: Site, input: Ref, index: Any, value: Any) -> Plans:
    """A stretch along one dimension is replaced, by a number or by a tensor of its shape."""
    items = list(index) if isinstance(index, tuple) else [index]
    cuts = [(dim, item) for dim, item in enumerate(items) if item != slice(None)]
    if len(cuts) != 1 or not isinstance(cuts[0][1], slice) or cuts[0][1].step not in (None, 1):
        return
    place = site.dim(input, cuts[0][0])
    size = None if place is None else site.spec(input).shape[place]
    if place is None or not isinstance(size, int):
        return
    start, end, _ = cuts[0][1].indices(size)
    number, stretch = site.number(value), first(layer("Slice", input, dim=place, start=start, end=end))
    part = first(layer("FullLike", stretch, fill_value=number)) if number is not None else value
    yield from _with_stretch(site, input, place, start, end, part)


def _with_stretch(site: Site, base: Ref, place: int, start: int, end: int, part: Source | None) -> Plans:
    """What is before, the new stretch, and what is behind."""
    size = site.spec(base).shape[place]
    before = first(layer("Slice", base, dim=place, start=None, end=start)) if start else None
    behind = first(layer("Slice", base, dim=place, start=end, end=None)) if end != size else None
    found = [source for source in (before, part, behind) if source is not None]
    if len(found) == 1:
        yield found
    else:
        yield from one(layer("Concatenate", *found, dim=place))


RULES: dict[str, Rule] = {
    "put_back": _put_back,
    "setitem": _setitem,
    "getitem": _getitem,
    "chunk": _chunk,
    "split": _split,
    "tensor_split": _chunk,
    "split_with_sizes": _split,
    "unbind": _unbind,
    "index_select": _index_select,
}
