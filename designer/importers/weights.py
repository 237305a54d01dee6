"""Weights beside a project: `name.safetensors` next to `name.loom`, with the names that the network's state has."""

import json
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save

from designer.graph.atomic import write_atomically
from designer.importers.errors import ImporterError

SUFFIX = ".safetensors"


def weights_file(project_file: Path) -> Path:
    """Where the weights of a project file are."""
    return project_file.with_suffix(SUFFIX)


def write_weights(path: Path, state: Mapping[str, torch.Tensor], origins: Mapping[str, str]) -> None:
    """Writes a state; `origins` (names in the module it was imported from) go along. Raises `FileError`."""
    plain = {key: tensor.detach().cpu().contiguous() for key, tensor in state.items()}
    write_atomically(path, save(plain, {"origins": json.dumps(dict(origins))}))


def read_weights(path: Path) -> dict[str, torch.Tensor]:
    """The state in a file. Raises `ImporterError`."""
    try:
        with safe_open(path, "pt") as file:
            return {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 (it is no dictionary)
    except (SafetensorError, OSError) as error:
        raise ImporterError(
            f"The weights “{path.name}” could not be read: {error}.", "Import the module again."
        ) from error


def put_in(module: torch.nn.Module, state: Mapping[str, torch.Tensor]) -> None:
    """Puts weights into a module as far as it has such: layers may have been added, changed or removed since."""
    own = module.state_dict()
    fitting = {key: tensor for key, tensor in state.items() if key in own and own[key].shape == tensor.shape}
    module.load_state_dict(fitting, strict=False)
