"""The ways in which a run computes, which its checkpoints keep: others give the same numbers up to the last digits."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(slots=True)
class Ways:
    """Whether channels lie last in memory, and the compiler's mode ("" for none)."""

    channels_last: bool = False
    compiled: str = ""

    def to_json(self) -> dict[str, Any]:
        """As a checkpoint keeps them."""
        return asdict(self)

    def take_over(self, kept: Mapping[str, Any]) -> None:
        """Becomes what a checkpoint kept; one from before there were ways kept none."""
        self.channels_last = bool(kept.get("channels_last", False))
        self.compiled = str(kept.get("compiled", ""))
