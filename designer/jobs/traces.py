"""What was measured beside the losses, now and then: the learning rate, the speed, how busy the machine was."""

from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Trace:
    """Values with the steps at which they were measured, ascending."""

    steps: "array[float]" = field(default_factory=lambda: array("d"))
    values: "array[float]" = field(default_factory=lambda: array("d"))

    def __len__(self) -> int:
        return len(self.steps)

    def put(self, step: int, value: float) -> None:
        """Adds a value; of one step the latest stays."""
        self.cut(step - 1)
        self.steps.append(step)
        self.values.append(value)

    def cut(self, step: int) -> None:
        """Forgets what came after a step."""
        while self.steps and self.steps[-1] > step:
            self.steps.pop()
            self.values.pop()


class Traces(Mapping[str, Trace]):
    """The traces of a run by name; see `designer.jobs.run_view` for who writes which."""

    def __init__(self) -> None:
        self._traces: dict[str, Trace] = {}

    def __getitem__(self, name: str) -> Trace:
        return self._traces[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._traces)

    def __len__(self) -> int:
        return len(self._traces)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Traces) and self._traces == other._traces

    __hash__ = None  # type: ignore[assignment]  # it grows

    def put(self, step: int, **values: float) -> None:
        """Adds values that were measured at a step."""
        for name, value in values.items():
            self._traces.setdefault(name, Trace()).put(step, value)

    def cut(self, step: int) -> None:
        """Forgets what came after a step."""
        for trace in self._traces.values():
            trace.cut(step)
