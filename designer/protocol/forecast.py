"""What a training will take, measured on a few of its steps: plain data between the worker and whoever asked."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from designer.protocol.errors import ProtocolError


@dataclass(frozen=True, slots=True)
class Forecast:
    """Seconds for the whole training, and what they are made of; memory in bytes.

    `memory` is what the process took at its peak, `device_memory` what it took of a GPU (0 on the processor).
    `measured_seconds` is how long finding it out took, the start of the process left out.
    """

    seconds: float
    setup_seconds: float
    step_seconds: float
    validation_seconds: float
    epochs: int
    steps_per_epoch: int
    memory: int
    device_memory: int
    device: str
    measured_seconds: float

    @property
    def bytes(self) -> int:
        """The memory that matters: the GPU's where there is one."""
        return self.device_memory or self.memory

    def to_json(self) -> dict[str, Any]:
        """As the result of a job."""
        return asdict(self)


def forecast_from_json(value: Mapping[str, Any]) -> Forecast:
    """The forecast in a job's result. Raises `ProtocolError`."""
    try:
        return Forecast(**{field.name: _as(field.type, value[field.name]) for field in fields(Forecast)})
    except (KeyError, TypeError, ValueError) as error:
        raise ProtocolError("The forecast could not be read.", "Ask for it again.") from error


def _as(kind: Any, value: Any) -> Any:
    """Any: numbers and words, as JSON has them."""
    if kind is str:
        return str(value)
    return float(value) if kind is float else int(value)
