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
    """A task as one line. Nodes are named once, and stand for their places in that list from there on."""
    nodes = list(task.places)
    place = {node: index for index, node in enumerate(nodes)}
    # Any: plain JSON.
    plain: dict[str, Any] = {"nodes": nodes, "order": [place[node] for node in task.order]}
    plain["wires"] = [place[node] for wire in task.wires for node in wire]
    plain["kept"] = [place[node] for node in task.kept]
    plain["heights"] = [task.heights[node] for node in nodes]
    plain["places"] = [number for node in nodes for number in task.places[node]]
    return json.dumps(plain | {"direction": task.wish.direction.value, "as_placed": task.wish.as_placed})


def task_from_text(text: str) -> Task:
    """The task in a line that `task_to_text` wrote."""
    plain = json.loads(text)
    nodes = plain["nodes"]
    order, wires, kept = ([nodes[index] for index in plain[key]] for key in ("order", "wires", "kept"))
    places = dict(zip(nodes, zip(plain["places"][::2], plain["places"][1::2], strict=True), strict=True))
    wish = Wish(Direction(plain["direction"]), plain["as_placed"])
    heights = dict(zip(nodes, plain["heights"], strict=True))
    return Task(order, list(zip(wires[::2], wires[1::2], strict=True)), heights, places, kept, wish)


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
