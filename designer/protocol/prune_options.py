"""How a network is pruned: what the command line and the job say. Plain data ↔ JSON."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from designer.protocol.errors import ProtocolError

NORMS = ("l1", "l2")
"""How large a channel counts: the sum of its weights' sizes, or the root of their squares' sum."""


@dataclass(frozen=True, slots=True)
class PruneOptions:
    """What shall go.

    Args:
        share: How much of each layer: of its weights, or of its channels if `structured`.
        structured: Whether whole channels and neurons are taken out, so that the drawing becomes smaller; otherwise
            single weights become 0, and stay it.
        everywhere: Whether `share` is of all weights together, the smallest wherever they are; not for `structured`.
        norm: One of `NORMS`, for `structured`.
        epochs: For how many epochs the rest is trained on; 0: a quarter of the recipe's.
        keep: The ids of layers that are left as they are, and with them those whose channels can only go with theirs.
        apart: Whether a project is written beside the run's, with a run of its own; otherwise the new run joins the
            others of its project.
    """

    share: float = 0.3
    structured: bool = False
    everywhere: bool = False
    norm: str = "l1"
    epochs: int = 0
    keep: tuple[str, ...] = ()
    apart: bool = True

    def to_text(self) -> str:
        """The options as JSON in one line."""
        return json.dumps(asdict(self))


def prune_options_from_text(text: str) -> PruneOptions:
    """The options in a text of `to_text`. Raises `ProtocolError` naming the field."""
    try:
        record = json.loads(text) if text else {}
    except ValueError:
        raise ProtocolError("How to prune was expected as JSON; what came is none.") from None
    if not isinstance(record, dict):
        raise ProtocolError("How to prune was expected as one JSON object; what came is none.")
    foreign = record.keys() - {field.name for field in fields(PruneOptions)}
    if foreign:
        raise ProtocolError(f"Pruning has no option “{min(foreign)}”.")
    keep = record.get("keep", [])
    is_list = isinstance(keep, list) and all(isinstance(each, str) for each in keep)
    _need("keep", keep, is_list, "a list of layers' ids")
    found = PruneOptions(**{**record, "keep": tuple(keep)})
    is_number = isinstance(found.share, int | float) and not isinstance(found.share, bool)
    _need("share", found.share, is_number and 0 < found.share < 1, "a number above 0 and below 1")
    for name in ("structured", "everywhere", "apart"):
        _need(name, getattr(found, name), isinstance(getattr(found, name), bool), "true or false")
    _need("norm", found.norm, found.norm in NORMS, f"one of {', '.join(NORMS)}")
    whole = isinstance(found.epochs, int) and not isinstance(found.epochs, bool) and found.epochs >= 0
    _need("epochs", found.epochs, whole, "a whole number of at least 0")
    if found.structured and found.everywhere:
        raise ProtocolError("Channels are compared within their layer only: “everywhere” is for single weights.")
    return found


def way_of(options: PruneOptions) -> str:
    """A name for how and how much is pruned: `channels-50-l1`. What was measured so is kept under it."""
    kind = f"channels-{round(100 * options.share)}-{options.norm}" if options.structured else ""
    return kind or f"weights-{round(100 * options.share)}"


def usual_epochs(epochs: int) -> int:
    """For how many epochs the rest is trained on if nobody says, of a recipe of so many."""
    return max(1, epochs // 4)


def _need(name: str, value: Any, holds: bool, expected: str) -> None:  # Any: it comes from JSON
    if not holds:
        raise ProtocolError(f"The option “{name}” of pruning must be {expected}, not {json.dumps(value)}.")
