"""What differs between the weights of a checkpoint and those of a network, in words."""

from collections.abc import Mapping, Sequence

_MOST = 3
"""So many differences are named; the others are counted."""

Shape = tuple[int, ...]


def difference(saved: Mapping[str, Shape], own: Mapping[str, Shape]) -> str:
    """A sentence that names weights which only one side has, or which differ in shape; "" if all agree."""
    told = [f"the checkpoint has {name}, which the network lacks" for name in saved if name not in own]
    told += [f"the network has {name}, which the checkpoint lacks" for name in own if name not in saved]
    told += [
        f"{name} is {_size(shape)} in the checkpoint and {_size(own[name])} in the network"
        for name, shape in saved.items()
        if name in own and own[name] != shape
    ]
    if not told:
        return ""
    more = f", and {len(told) - _MOST} more" if len(told) > _MOST else ""
    return f"The checkpoint is of another network: {'; '.join(told[:_MOST])}{more}."


def _size(shape: Sequence[int]) -> str:
    return "×".join(map(str, shape)) or "a single number"
