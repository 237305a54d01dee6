"""The import of a Python file as a job: the request comes from a folder, a project and its weights go to files."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from designer.graph.files import save
from designer.graph.model import BLOCK, Project
from designer.importers.guessing import example_input, guessed_input
from designer.importers.importing import import_module
from designer.importers.python_file import module_from_file
from designer.importers.weights import weights_file, write_weights
from designer.protocol.import_request import read_request


# Any: the result is JSON.
def import_file(folder: Path, out: Path, tell: Callable[[str], None]) -> dict[str, Any]:
    """Imports what the request in `folder` names into `out` (`name.loom`, with `name.safetensors` beside it).

    Raises `ImporterError`, `ProtocolError`, `FileError`.
    """
    request = read_request(folder)
    tell(f"Running {Path(request.file).name}")
    module = module_from_file(request)
    notices: list[str] = []
    shapes = request.inputs
    if not shapes:
        shapes = (guessed_input(module),)
        notices.append(f"Nothing said what it takes, so {_spoken(shapes[0].sizes)} was tried, which it does.")
    tell("Following what it computes")
    name = request.call.partition("(")[0]
    inputs = tuple(map(example_input, shapes))
    imported = import_module(module, inputs, name=name, blocks=request.blocks)
    tell("Writing the project and its weights")
    weights = weights_file(out)
    write_weights(weights, imported.state, imported.origins)
    save(imported.project, out)
    return {
        "project": str(out),
        "weights": str(weights),
        "layers": imported.layers,
        "blocks": _used_blocks(imported.project),
        "tensors": len(imported.state),
        "coded": list(imported.coded),
        "opaque": list(imported.opaque),
        "notices": [*notices, *imported.notices],
        "difference": imported.difference,
    }


def _used_blocks(project: Project) -> dict[str, int]:
    """The blocks of the project, and how often each is used, repeats included."""
    found = {f"{BLOCK}{key}": 0 for key in project.networks if key != project.main.id}
    for network in project.networks.values():
        for node in network:
            repeats = node.params.get("repeats", 1)
            if node.type in found and isinstance(repeats, int):
                found[node.type] += repeats
    return {project.networks[key.removeprefix(BLOCK)].name: uses for key, uses in found.items()}


def _spoken(sizes: tuple[int, ...]) -> str:
    return "×".join(map(str, sizes)) or "one number"
