"""Live modules as networks, and the weights that networks bring along. Torch is loaded only where it is needed."""

import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from designer.api.errors import ApiError
from designer.errors import LayerloomError

if TYPE_CHECKING:
    import torch
    from torch import nn

    from designer.importers.importing import Imported

_SHOWN = 3


# Any: whatever a module takes.
def imported(module: "nn.Module", example_inputs: Any, name: str, *, blocks: bool) -> "Imported":
    """A module as a project with its weights. Raises `ApiError` if not all of it can be translated."""
    from designer.importers.importing import import_module  # here: only this needs torch

    try:
        found = import_module(module, example_inputs, name=name, blocks=blocks)
    except LayerloomError as error:
        raise ApiError(error.message, error.hint) from error
    if found.opaque:
        more = f" and {len(found.opaque) - _SHOWN} more" if len(found.opaque) > _SHOWN else ""
        raise ApiError(
            f"No layer could be found for: {', '.join(found.opaque[:_SHOWN])}{more}.",
            "Write these calls in another way, or use `layerloom import`, which leaves gaps in the project.",
        )
    for notice in found.notices:
        warnings.warn(notice, UserWarning, stacklevel=3)
    return found


class Weights:
    """The weights of a network's module: none, those of an imported module, or those beside a project file."""

    def __init__(self, state: "Mapping[str, torch.Tensor] | None" = None, file: Path | None = None) -> None:
        self._state = state
        self._file = file

    @classmethod
    def beside(cls, project_file: Path) -> "Weights":
        """Those in `name.safetensors` beside `name.loom`, if it is there. It is read when it is needed."""
        file = project_file.with_suffix(".safetensors")
        return cls(file=file if file.is_file() else None)

    def put_in(self, module: "nn.Module") -> None:
        """Puts the weights into a module, as far as it has such. Raises `ApiError` if they cannot be read."""
        from designer.importers.weights import put_in  # here: as above

        state = self._read()
        if state is not None:
            put_in(module, state)

    def save_beside(self, project_file: Path) -> None:
        """Writes the weights beside a project file, if there are any. Raises `ApiError`."""
        from designer.importers.weights import weights_file, write_weights  # here: as above

        state = self._read()
        if state is not None:
            try:
                write_weights(weights_file(project_file), state, {})
            except LayerloomError as error:
                raise ApiError(error.message, error.hint) from error

    def __bool__(self) -> bool:
        return self._state is not None or self._file is not None

    def _read(self) -> "Mapping[str, torch.Tensor] | None":
        from designer.importers.weights import read_weights  # here: as above

        if self._state is None and self._file is not None:
            try:
                self._state = read_weights(self._file)
            except LayerloomError as error:
                raise ApiError(error.message, error.hint) from error
        return self._state
