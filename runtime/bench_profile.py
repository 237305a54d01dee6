"""Where the time of a run goes, node by node: ONNX Runtime's own profile, folded over many runs."""

import json
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import fmean, median
from typing import Any, NamedTuple

from runtime.bench_guard import Guard
from runtime.bench_layers import NOWHERE, Place, places_in
from runtime.bench_report import NodeTime, Profile
from runtime.bench_timing import Stop
from runtime.onnx_wire import NotOnnxError, read_graph
from runtime.options import Options
from runtime.providers import open_session
from runtime.safe import CheckedModel
from runtime.steps import Array

_WARM, _LEAST, _MOST = 3, 5, 200
_MOST_EVENTS = 100_000
_LARGEST = 512 << 20
"""Of larger models the graph that really runs is not written out to be read: nodes are known by their names alone."""
_TIMED = "_kernel_time"

Event = Mapping[str, Any]
"""A line of ONNX Runtime's profile. Any: it is JSON."""


class _Seen(NamedTuple):
    """A node in a profile: its name, its operator, and what ran it."""

    name: str
    operator: str
    provider: str


def profiled(
    model: CheckedModel,
    provider: str,
    threads: int,
    feed: Mapping[str, Array],
    seconds: float,
    stop: Stop,
    guard: Guard,
) -> Profile | None:
    """The profile of a model for a feed, in about so many seconds; None if it was stopped before it could say anything.

    Raises `ModelFileError` or `ProviderError` as opening does.
    """
    batch = max(1, next((array.shape[0] for array in feed.values() if array.ndim), 1))
    with tempfile.TemporaryDirectory() as folder:
        # Within the profile's own folder, since it is as large as the model.
        graph = Path(folder) / "graph.onnx" if _is_readable(model) else None
        options = Options(provider, threads, profile=Path(folder) / "profile", graph=graph)
        session = open_session(model, options).session
        runs = _run(session, feed, seconds, stop, guard, model.path.name)
        events = json.loads(Path(session.end_profiling()).read_text(encoding="utf-8"))
        places = _places(model, graph)
    return folded(events, places, batch=batch, threads=threads) if runs else None


def folded(events: list[Event], places: Mapping[str, Place], *, batch: int, threads: int) -> Profile | None:
    """A profile of ONNX Runtime's events; None if they tell of no run. The first runs are left out: they warm up."""
    spans = sorted((e["ts"], e["ts"] + e["dur"]) for e in events if e.get("name") == "model_run")
    spans = spans[min(_WARM, len(spans) - 1) :] if spans else []
    if not spans:
        return None
    taken: dict[_Seen, list[float]] = {}
    nodes = _own_times(sorted((e for e in events if _is_node(e)), key=lambda e: (e["ts"], -e["dur"])))
    at = 0
    for start, end in spans:
        within: dict[_Seen, float] = {}
        while at < len(nodes) and nodes[at][0] < start:
            at += 1
        while at < len(nodes) and nodes[at][0] <= end:
            within[nodes[at][1]] = within.get(nodes[at][1], 0.0) + nodes[at][2]
            at += 1
        for seen, micros in within.items():
            taken.setdefault(seen, []).append(micros)
    middles = {seen: _usual(each) for seen, each in taken.items()}
    whole = sum(middles.values())
    if not whole:
        return None
    total = median(end - start for start, end in spans) / 1000
    return Profile(
        batch, threads, len(spans), float(total), tuple(_node(*each, whole, places) for each in middles.items())
    )


def _node(seen: _Seen, micros: float, whole: float, places: Mapping[str, Place]) -> NodeTime:
    place = places.get(seen.name, NOWHERE)
    return NodeTime(seen.name, seen.operator, place.layer, place.layers, seen.provider, micros, micros / whole)


def _usual(micros: list[float]) -> float:
    """The mean of the middle half: the profile counts whole microseconds, of which a median would be one, too."""
    quarter = len(micros) // 4
    return fmean(sorted(micros)[quarter : len(micros) - quarter])


def _own_times(events: list[Event]) -> list[tuple[float, _Seen, float]]:
    """Start and own microseconds of each node's run: that of a loop without what runs within it."""
    found: list[list[Any]] = []
    around: dict[int, list[tuple[float, int]]] = {}
    for event in events:
        start, length = float(event["ts"]), float(event["dur"])
        above = around.setdefault(event.get("tid", 0), [])
        while above and above[-1][0] <= start:
            above.pop()
        if above:
            found[above[-1][1]][2] -= length
        above.append((start + length, len(found)))
        told = event["args"]
        seen = _Seen(event["name"].removesuffix(_TIMED), told.get("op_name", ""), told.get("provider", ""))
        found.append([start, seen, length])
    return [(start, seen, max(0.0, own)) for start, seen, own in found]


def _is_node(event: Event) -> bool:
    return event.get("cat") == "Node" and str(event.get("name", "")).endswith(_TIMED)


def _run(session: Any, feed: Mapping[str, Array], seconds: float, stop: Stop, guard: Guard, name: str) -> int:
    """Runs for a while; gives how often. Any: ONNX Runtime is untyped."""
    names, end, runs, most = None, time.perf_counter() + seconds, 0, _MOST
    while runs < _WARM + _LEAST or (time.perf_counter() < end and runs < most):
        try:
            if not stop():
                guard.begin(name)
                session.run(names, feed, guard.options)
                runs += 1
        except Exception:
            if not stop():
                raise
        if stop():
            return runs if runs > _WARM else 0
    return runs


def _is_readable(model: CheckedModel) -> bool:
    return model.content is not None and len(model.content) <= _LARGEST


def _places(model: CheckedModel, graph: Path | None) -> dict[str, Place]:
    """Where the nodes that run belong; nothing where their graph could not be had."""
    try:
        original = read_graph(model.content if model.content is not None else model.path.read_bytes())
        running = read_graph(graph.read_bytes()) if graph is not None else original
        return places_in(original, running)
    except (OSError, NotOnnxError):
        return {}
