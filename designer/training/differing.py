"""What differs between the weights of a checkpoint and those of a network, in words."""

from collections.abc import Mapping, Sequence

_MOST = 3
"""So many differences are named; the others are counted."""

Shape = tuple[int, ...]


def difference(saved: Mapping[str, Shape], own: Mapping[str, Shape]) -> str:
    """Sentences that name weights which only one side has, or which differ in shape; "" if all agree."""
    told = [f"The checkpoint has {name}, which the network lacks." for name in saved if name not in own]
    told += [f"The network has {name}, which the checkpoint lacks." for name in own if name not in saved]
    told += [
        f"Of {name} the checkpoint has {_size(shape)}, the network {_size(own[name])}."
        for name, shape in saved.items()
        if name in own and own[name] != shape
    ]
    if not told:
        return ""
    more = [f"So do {len(told) - _MOST} more weights."] if len(told) > _MOST else []
    return " ".join(["The checkpoint is of another network: its weights differ.", *told[:_MOST], *more])


def _size(shape: Sequence[int]) -> str:
    return "×".join(map(str, shape)) or "a single number"
