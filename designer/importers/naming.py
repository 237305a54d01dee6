"""Names of layers, from the places of modules: `layer1.0.conv1` is called `layer1_0_conv1`."""

from collections.abc import Iterable, Mapping

from designer.graph.ids import Namer, as_name
from designer.importers.conversion import Placed


def names_of(layers: Iterable[Placed], within: str = "") -> Mapping[Placed, str]:
    """A name for each layer, unique among them. Places are said from the module `within` on."""
    namer = Namer(())
    return {layer: namer.fresh(_wanted(layer, within)) for layer in layers}


def _wanted(layer: Placed, within: str) -> str:
    if layer.type in ("Input", "Output"):
        return as_name("input" if layer.stem == "x" else layer.stem)
    owner = layer.module if layer.module is not None else _owner(layer)
    if owner:
        return _spoken(_from(owner, within), layer.stem)
    return _joined(_from(layer.path, within), layer.stem)


def _spoken(path: str, stem: str) -> str:
    """A path as a name. A number alone says nothing: the third in a row of layers is called after its type."""
    first, _, rest = path.partition(".")
    if not path or (first.isdigit() and not rest):
        return stem
    return _joined(stem, path) if first.isdigit() else _joined(path)


def _owner(layer: Placed) -> str:
    """Where the weights of a function stand: `qkv` for `qkv.weight`, `in_proj` for `in_proj_weight`."""
    names = [name for name in layer.state.values() if isinstance(name, str)]
    if not names:
        return ""
    path, _, last = names[0].rpartition(".")
    return path if last in ("weight", "bias") and path else names[0].removesuffix("_weight")


def _from(path: str, within: str) -> str:
    return path.removeprefix(within).removeprefix(".") if path == within or path.startswith(f"{within}.") else path


def _joined(*parts: str) -> str:
    return ".".join(part for part in parts if part).replace(".", "_")
