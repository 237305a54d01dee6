"""Wires by row: what becomes of rows when the document's wires change, and which wires share a port."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from designer.graph.diff import kept
from designer.graph.ids import NodeId
from designer.graph.model import Edge, PortRef

Ints = npt.NDArray[np.intp]
Scalar = TypeVar("Scalar", bound=np.generic)


class PortNumbers:
    """A number for each port that a wire ends at, so that wires of one port are found by numbers."""

    def __init__(self) -> None:
        self._known: dict[PortRef, int] = {}

    def of(self, port: PortRef) -> int:
        """Its number."""
        return self._known.setdefault(port, len(self._known))


def taken_rows(before: Sequence[Edge], after: Sequence[Edge], index: dict[Edge, int]) -> Ints:
    """The row before of each wire after, or -1; `index` becomes that of the wires after.

    Only what lies between what stayed at the head and at the tail is looked up.
    """
    head, tail = kept(before, after)
    middle = [index.get(edge, -1) for edge in after[head : len(after) - tail]]
    for edge in before[head : len(before) - tail]:
        del index[edge]
    index.update(zip(after[head:], range(head, len(after)), strict=True))
    same = np.arange(head), np.arange(len(before) - tail, len(before))
    return np.concatenate([same[0], np.array(middle, np.intp), same[1]])


def firsts(ports: Ints) -> Ints:
    """For each wire the first row of a wire with the same port."""
    _, first, which = np.unique(ports, return_index=True, return_inverse=True)
    return np.asarray(first[which], np.intp)


def ranks(ports: Ints) -> Ints:
    """For each wire how many with the same port come before it."""
    order = np.argsort(ports, kind="stable")
    ordered, place = ports[order], np.arange(len(ports))
    begins = np.ones(len(ports), np.bool_)
    begins[1:] = ordered[1:] != ordered[:-1]
    found = np.empty(len(ports), np.intp)
    found[order] = place - np.maximum.accumulate(np.where(begins, place, 0))
    return found


def best_of(groups: Ints, *keys: npt.NDArray[np.float64] | npt.NDArray[np.int8]) -> Ints:
    """The place of the least of each group, by the first key, then the next; of equals the first."""
    order = np.lexsort((*reversed(keys), groups))
    begins = np.ones(len(groups), np.bool_)
    begins[1:] = groups[order][1:] != groups[order][:-1]
    return np.asarray(order[begins], np.intp)


def ports_used(edges: Iterable[Edge]) -> tuple[dict[NodeId, list[str]], dict[NodeId, list[str]]]:
    """The ports at which wires enter and leave nodes, in the order of the wires."""
    into: dict[NodeId, list[str]] = {}
    out: dict[NodeId, list[str]] = {}
    for edge in edges:
        into.setdefault(edge.target.node, []).append(edge.target.port)
        out.setdefault(edge.source.node, []).append(edge.source.port)
    return into, out


def taken(array: npt.NDArray[Scalar], take: Ints) -> npt.NDArray[Scalar]:
    """The rows `take` of an array; zeros where it says -1."""
    result = np.zeros((len(take), *array.shape[1:]), array.dtype)
    known = take >= 0
    result[known] = array[take[known]]
    return result
