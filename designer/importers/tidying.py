"""What a person would not have written: pairs of layers that undo each other or are one."""

from collections.abc import Sequence

from designer.importers.conversion import Placed


def tidied(layers: Sequence[Placed]) -> tuple[Placed, ...]:
    """The layers without Permutes that undo each other, and with a product and a sum by numbers as one Scale."""
    users = _users(layers)
    gone: set[Placed] = set()
    for layer in layers:
        before = layer.wires[0][1] if layer.wires else None
        if before is None:
            continue
        if layer.type == before.type == "Permute" and _undoes(layer, before):
            _replace(users, layer, *before.wires[0][1:])
            gone.add(layer)
        elif layer.type == before.type == "Scale" and _only_adds(layer, before) and len(users[before]) == 1:
            before.params = {**before.params, "bias": layer.params.get("bias", 0)}
            _replace(users, layer, before, "output")
            gone.add(layer)
    needed = _users([layer for layer in layers if layer not in gone])
    unused = {layer for layer in layers if layer.type == "Permute" and not needed.get(layer)}
    return tuple(layer for layer in layers if layer not in gone | unused)


def _users(layers: Sequence[Placed]) -> dict[Placed, list[Placed]]:
    found: dict[Placed, list[Placed]] = {}
    for layer in layers:
        for _, source, _ in layer.wires:
            found.setdefault(source, []).append(layer)
    return found


def _replace(users: dict[Placed, list[Placed]], layer: Placed, source: Placed, port: str) -> None:
    """Wires everything that takes from a layer to another one."""
    for user in users.get(layer, ()):
        user.wires = [(to, source, port) if each is layer else (to, each, out) for to, each, out in user.wires]
    users.setdefault(source, []).extend(users.get(layer, ()))


def _undoes(layer: Placed, before: Placed) -> bool:
    one, two = before.params.get("dims"), layer.params.get("dims")
    if not isinstance(one, list) or not isinstance(two, list) or len(one) != len(two):
        return False
    return all(isinstance(at, int) and one[at] == place for place, at in enumerate(two))


def _only_adds(layer: Placed, before: Placed) -> bool:
    return layer.params.get("weight") == 1 and not before.params.get("bias")
