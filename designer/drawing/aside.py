"""Arranges in a process of its own: the task as JSON on the input, shares and then positions as lines on the output."""

import json
import sys
from typing import Any, TextIO

from designer.drawing.layout import Direction, Positions, Task, Wish, solved

ARGUMENT = "--arrange"
"""What a process is started with that shall do this."""

_STEP = 0.02
"""A share is told when so much more is done."""


def task_to_text(task: Task) -> str:
    """A task as one line."""
    # Any: plain JSON.
    plain: dict[str, Any] = {"order": task.order, "wires": task.wires, "kept": task.kept}
    plain |= {"heights": dict(task.heights), "places": dict(task.places)}
    return json.dumps(plain | {"direction": task.wish.direction.value, "as_placed": task.wish.as_placed})


def task_from_text(text: str) -> Task:
    """The task in a line that `task_to_text` wrote."""
    plain = json.loads(text)
    wires = [(source, target) for source, target in plain["wires"]]
    places = {node: (x, y) for node, (x, y) in plain["places"].items()}
    wish = Wish(Direction(plain["direction"]), plain["as_placed"])
    return Task(plain["order"], wires, plain["heights"], places, plain["kept"], wish)


def answer_of(line: str) -> float | Positions:
    """What a line of the process says: which share is done, or the positions."""
    said = json.loads(line)
    return {node: (x, y) for node, (x, y) in said.items()} if isinstance(said, dict) else float(said)


def serve(given: TextIO | None = None, out: TextIO | None = None) -> int:
    """Reads a task, tells how far it is, and writes the positions. To be run as a process."""
    output, told = out or sys.stdout, 0.0

    def tick(share: float) -> None:
        nonlocal told
        if share - told >= _STEP:
            told = share
            print(share, file=output, flush=True)

    positions = solved(task_from_text((given or sys.stdin).readline()), tick)
    print(json.dumps(positions), file=output, flush=True)
    return 0
