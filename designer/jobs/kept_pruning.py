"""What a run was pruned from: kept in the folder of the run that trains the rest on."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.jobs.errors import RunError
from designer.protocol.run_layout import RunLayout


@dataclass(frozen=True, slots=True)
class KeptPruning:
    """How a run was pruned. `parent` is the name of the run that it was made from, which may lie elsewhere.

    Parameters are those that are not 0, multiply-adds those of one sample (0: unknown). `before` and `pruned` are the
    metrics of validation: of the whole network, and of what was left before it was trained on (none where only training
    measures them).
    """

    parent: str
    share: float
    structured: bool
    parameters_before: int
    parameters_after: int
    zeros: int = 0
    macs_before: int = 0
    macs_after: int = 0
    before: Mapping[str, float] = field(default_factory=dict)
    pruned: Mapping[str, float] = field(default_factory=dict)


def kept_pruning(run: RunLayout) -> KeptPruning | None:
    """How a run was pruned; None if it was not, or nothing of it can be read."""
    try:
        found = json.loads(run.pruned.read_text(encoding="utf-8"))
        counts = {
            name: int(found[name])
            for name in ("parameters_before", "parameters_after", "zeros", "macs_before", "macs_after")
        }
        return KeptPruning(
            parent=str(found["parent"]),
            share=float(found["share"]),
            structured=bool(found["structured"]),
            before=_numbers(found["before"]),
            pruned=_numbers(found["pruned"]),
            **counts,
        )
    except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError):
        return None


def keep_pruning(run: RunLayout, pruning: KeptPruning) -> None:
    """Keeps how a run was pruned. Raises `RunError`."""
    text = json.dumps(asdict(pruning), indent=1, ensure_ascii=False)
    try:
        write_atomically(run.pruned, f"{text}\n".encode())
    except FileError as error:
        raise RunError(error.message, error.hint) from error


def _numbers(found: Any) -> dict[str, float]:  # Any: it comes from JSON
    return {str(name): float(value) for name, value in found.items()}
