"""Answers who watches a wire while training: what runs along it for one sample, at most once a second.

Nobody asks: one look for a file twice a second.
"""

import time
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from designer.graph.atomic import write_atomically
from designer.graph.errors import FileError
from designer.protocol.errors import ProtocolError
from designer.protocol.run_layout import RunLayout
from designer.protocol.watching import Watch, Watched, watch_from_text, watched_to_text
from designer.training.bench import Bench
from designer.training.networks import Networked
from designer.training.resting import resting
from designer.training.watching_lines import holds, place_of, report_of, seen, tensor_at
from designer.training.watching_pictures import pictured

ASK_SECONDS, ANSWER_SECONDS = 0.5, 1.0


@dataclass(slots=True)
class _Found:
    """What was seen of a layer: its results, and what went into it, as far as it is a module."""

    value: Tensor | None = None
    attention: Tensor | None = None


class Watcher:
    """Watches for one run. Without a folder nobody can ask."""

    def __init__(self, bench: Bench, layout: RunLayout | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._bench, self._layout, self._clock = bench, layout, clock
        self._asks_at = self._answers_at = 0.0
        self._last: tuple[float, int] | None = None
        if layout is None or not bench.ranks.is_first or bench.ranks.shards:
            self._layout = None

    def turn(self, step: int) -> None:
        """Looks whether somebody watches, and answers if it is time to."""
        now = self._clock()
        if self._layout is None or now < self._asks_at:
            return
        self._asks_at = now + ASK_SECONDS
        try:
            stamp = self._layout.watch.stat()
        except OSError:
            return
        asked = (stamp.st_mtime, stamp.st_size)
        if asked == self._last and now < self._answers_at:
            return
        self._last, self._answers_at = asked, now + ANSWER_SECONDS
        with suppress(ProtocolError, OSError, FileError):  # Half a question, a full disk: asked again in a second.
            watch = watch_from_text(self._layout.watch.read_bytes())
            write_atomically(self._layout.watched, watched_to_text(self.answer(watch, step)))

    def answer(self, watch: Watch, step: int) -> Watched:
        """What runs along the wire now."""
        try:
            found = self._seen(watch)
        except Exception as error:  # Whatever a layer says to a single sample: watching must not end a training.
            first = str(error).partition("\n")[0]
            return Watched(watch.token, error=f"It cannot be watched ({type(error).__name__}: {first}).")
        if found is None:
            return Watched(watch.token, error="The network that is trained has no such layer, or passes it by.")
        value = found.attention if found.attention is not None else found.value
        if value is None or not value.numel() or not value.ndim:
            return Watched(watch.token, error="No numbers run along this wire while the network computes.")
        kind = "attention" if found.attention is not None else ""
        return pictured(value, token=watch.token, step=step, kind=kind)

    def _seen(self, watch: Watch) -> _Found | None:
        """What one sample makes of the layer; None if there is no such layer."""
        for network in self._bench.networks:
            place = report_of(network.analysis, watch.network, watch.node)
            is_there = place is not None and (
                holds(network.source, watch.network, watch.node) or place[1].node.type == "Input"
            )
            if place is not None and is_there:
                return self._computed(watch, network, place_of(*place, watch.port))
        return None

    def _computed(self, watch: Watch, network: Networked, place: int) -> _Found:
        bench, found = self._bench, _Found()
        located = report_of(network.analysis, watch.network, watch.node)
        assert located is not None, "it was looked up just before"
        report = located[1]

        def see(values: tuple[Any, ...]) -> None:
            found.value = tensor_at(values, place)

        attending = _attending(network.module, report.node.name, found)
        row = watch.sample % len(bench.validation)
        batch = bench.spanned(row, row + 1)
        derives = any(goal.needs_gradient for goal in bench.goals)
        modules = [each.module for each in bench.networks]
        try:
            with (
                resting(modules, bench.device.torch),
                seen(network.source, network.module, report, watch.network, see),
                torch.enable_grad() if derives else nullcontext(),
            ):
                for goal in bench.goals:
                    goal.judge(batch)
        finally:
            for hook in attending:
                hook.remove()
        return found


def _attending(module: nn.Module, name: str, found: _Found) -> list[Any]:  # Any: what takes a hook away again
    """Hooks that ask attention layers of this name who attends to whom: [samples, heads, queries, keys]."""

    def listen(layer: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any], _: object) -> None:
        asked = {**kwargs, "need_weights": True, "average_attn_weights": False}
        found.attention = nn.MultiheadAttention.forward(layer, *args, **asked)[1]  # type: ignore[arg-type]

    return [
        each.register_forward_hook(listen, with_kwargs=True)
        for path, each in module.named_modules()
        if path.rpartition(".")[2] == name and isinstance(each, nn.MultiheadAttention)
    ]
