"""How a network is pruned: what the command line and the job say. Plain data ↔ JSON."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields
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
        shares: Shares of single layers by their paths in the module (`conv1`, `stage.0.conv`), in the place of `share`;
            0: the layer is left as it is. Of layers whose channels can only go together, the least counts.
        apart: Whether a project is written beside the run's, with a run of its own; otherwise the new run joins the
            others of its project.
    """

    share: float = 0.3
    structured: bool = False
    everywhere: bool = False
    norm: str = "l1"
    epochs: int = 0
    shares: Mapping[str, float] = field(default_factory=dict)
    apart: bool = True

    def share_of(self, layers: Iterable[str]) -> float:
        """How much of layers goes that are pruned together."""
        return min((self.shares[id] for id in layers if id in self.shares), default=self.share)

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
    foreign = record.keys() - {each.name for each in fields(PruneOptions)}
    if foreign:
        raise ProtocolError(f"Pruning has no option “{min(foreign)}”.")
    found = PruneOptions(**record)
    _need("share", found.share, _is_share(found.share) and found.share > 0, "a number above 0 and below 1")
    are_shares = isinstance(found.shares, dict) and all(map(_is_share, found.shares.values()))
    _need("shares", found.shares, are_shares, "numbers from 0 to below 1 by layers' paths")
    for name in ("structured", "everywhere", "apart"):
        _need(name, getattr(found, name), isinstance(getattr(found, name), bool), "true or false")
    _need("norm", found.norm, found.norm in NORMS, f"one of {', '.join(NORMS)}")
    whole = isinstance(found.epochs, int) and not isinstance(found.epochs, bool) and found.epochs >= 0
    _need("epochs", found.epochs, whole, "a whole number of at least 0")
    if found.structured and found.everywhere:
        raise ProtocolError("Channels are compared within their layer only: “everywhere” is for single weights.")
    return found


def _is_share(value: Any) -> bool:  # Any: it comes from JSON
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1


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
