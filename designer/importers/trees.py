"""Arguments and results as they come: values within lists, tuples and dictionaries, however deep."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any


# Any, here: what a function takes and gives is of every kind.
def mapped(tree: Any, change: Callable[[Any], Any]) -> Any:
    """The same tree with each value changed. Named tuples become plain ones, mappings dictionaries."""
    match tree:
        case list():
            return [mapped(item, change) for item in tree]
        case tuple():
            return tuple(mapped(item, change) for item in tree)
        case Mapping():
            return {key: mapped(item, change) for key, item in tree.items()}
        case slice():
            return slice(*(mapped(part, change) for part in (tree.start, tree.stop, tree.step)))
    return change(tree)


def leaves(tree: Any) -> Iterator[Any]:
    """The values in a tree, in order."""
    match tree:
        case list() | tuple():
            for item in tree:
                yield from leaves(item)
        case Mapping():
            for item in tree.values():
                yield from leaves(item)
        case slice():
            yield from (tree.start, tree.stop, tree.step)
        case _:
            yield tree


def named_leaves(tree: Any, stem: str) -> Iterator[tuple[str, Any]]:
    """The values in a tree with names for them: keys of mappings and fields of named tuples, or `stem` and a number."""
    match tree:
        case Mapping():
            for key, item in tree.items():
                yield from named_leaves(item, str(key))
        case list() | tuple():
            names = getattr(tree, "_fields", None) or [f"{stem}{place}" for place in range(1, len(tree) + 1)]
            for name, item in zip(names, tree, strict=True):
                yield from named_leaves(item, str(name))
        case _:
            yield stem, tree
