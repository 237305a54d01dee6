"""What to take away of a run: what the window's buttons, the command line and the job say. Plain data ↔ JSON."""

import json
from collections.abc import Sequence

from designer.protocol.errors import ProtocolError

OF_FILES = ("python", "cpp", "csharp", "web")
"""What can be made of an exported file alone: programs that run it."""

OF_RUNS = ("notebook", "torch", "pt2")
"""What needs the run: its project, or the network as PyTorch has it."""

KINDS = (*OF_FILES, *OF_RUNS)


def kinds_to_text(kinds: Sequence[str]) -> str:
    """The kinds as JSON in one line, as a job's options."""
    return json.dumps({"kinds": list(kinds)})


def kinds_from_text(text: str) -> tuple[str, ...]:
    """The kinds in a text of `kinds_to_text`, in the order of `KINDS`; all for an empty text or an empty list.

    Raises `ProtocolError` naming what is none.
    """
    try:
        record = json.loads(text) if text else {}
    except ValueError:
        raise ProtocolError("What to take away was expected as JSON; what came is none.") from None
    kinds = record.get("kinds", []) if isinstance(record, dict) and record.keys() <= {"kinds"} else None
    if not isinstance(kinds, list):
        raise ProtocolError("What to take away was expected as a list “kinds”; what came is none.")
    foreign = next((each for each in kinds if each not in KINDS), None)
    if foreign is not None:
        raise ProtocolError(f"“{foreign}” cannot be taken away; what can be is {', '.join(KINDS)}.")
    return tuple(each for each in KINDS if each in kinds) or KINDS
