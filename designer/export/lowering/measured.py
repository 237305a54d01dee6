"""What a file with smaller numbers costs and gains against the float32 one: bytes, differences, metrics, latency."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort  # type: ignore[import-untyped]  # it ships no types
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]
Score = Callable[[Arrays], Mapping[str, float]]

FAR = 1e30
"""Stands for “not comparable”: a number that is not finite where it was. JSON has no infinity."""
_BATCH = 256
_TIMES, _WARM, _LEAST = 30, 3, 6
_SECONDS = 1.0
"""How long latencies are measured at most, once there are a few."""


@dataclass(frozen=True, slots=True)
class Judged:
    """How a file does. `relative` is `max_abs` over the largest float32 output; `latency` the median at batch 1, in ms.

    `agreement` is the share of answers that are those of the float32 file; None where answers are no choice.
    """

    bytes: int
    metrics: Mapping[str, float]
    latency: float
    max_abs: float = 0.0
    relative: float = 0.0
    agreement: float | None = None


@dataclass(frozen=True, slots=True)
class Lowered:
    """What became of a file that was asked for in a smaller precision.

    `metrics` are `float32` and `lowered`, each by id, on `samples` validation samples; `calibrated` says how many
    training samples int8-static was fitted to. Latencies are medians in milliseconds, at batch 1 on one thread of a
    bare session on the CPU, measured in turns.
    """

    precision: str
    bytes_before: int
    bytes_after: int
    metrics: Mapping[str, Mapping[str, float]]
    max_abs: float
    relative: float
    agreement: float | None
    kept: tuple[str, ...]
    latency_before: float
    latency_after: float
    samples: int
    calibrated: int = 0
    notices: tuple[str, ...] = field(default_factory=tuple)

    def to_json(self) -> dict[str, Any]:
        """The report as JSON values."""
        return asdict(self) | {"kept": list(self.kept), "notices": list(self.notices)}


class Judge:
    """Runs files on the samples of a float32 one. `score` makes metrics of all outputs by name, if there are any.

    `answers` makes of them what each sample is answered, where that is a choice. `names` are the outputs that count,
    all if there are none.
    """

    def __init__(
        self,
        model: onnx.ModelProto,
        inputs: Arrays,
        score: Score | None,
        answers: Callable[[Arrays], Any] | None = None,
        names: Sequence[str] = (),
    ) -> None:
        self._inputs, self._names = inputs, list(names)
        self._score, self._answers = score, answers
        self._first = _session(model)
        self._outputs = self._run(self._first)
        (self.float32,) = self._judged([(model, self._first)])

    @property
    def samples(self) -> int:
        """How many samples files are run on."""
        return len(next(iter(self._inputs.values())))

    def judge(self, model: onnx.ModelProto) -> tuple[Judged, Judged]:
        """The float32 file and another one, whose latencies are measured in turns."""
        before, after = self._judged([(None, self._first), (model, _session(model))])
        return before, after

    def _judged(self, files: Sequence[tuple[onnx.ModelProto | None, Any]]) -> list[Judged]:
        latencies = self._latencies([session for _, session in files])
        found = []
        for (model, session), latency in zip(files, latencies, strict=True):
            if model is None:
                known = self.float32
                found.append(Judged(known.bytes, known.metrics, latency))
                continue
            outputs = self._outputs if session is self._first else self._run(session)
            largest, relative = _apart(self._outputs, outputs)
            metrics = dict(self._score(outputs)) if self._score and relative < FAR else {}
            agreement = self._agreement(outputs)
            found.append(Judged(model.ByteSize(), metrics, latency, largest, relative, agreement))
        return found

    def _agreement(self, outputs: Arrays) -> float | None:
        if self._answers is None:
            return None
        return float(np.mean(np.asarray(self._answers(self._outputs)) == np.asarray(self._answers(outputs))))

    def _run(self, session: Any) -> Arrays:
        names = self._names or [each.name for each in session.get_outputs()]
        parts = []
        for first in range(0, self.samples, _BATCH):
            feed = {name: np.ascontiguousarray(each[first : first + _BATCH]) for name, each in self._inputs.items()}
            parts.append(session.run(names, feed))
        return {name: np.concatenate([part[place] for part in parts]) for place, name in enumerate(names)}

    def _latencies(self, sessions: Sequence[Any]) -> list[float]:
        feed = {name: np.ascontiguousarray(each[:1]) for name, each in self._inputs.items()}
        taken: list[list[float]] = [[] for _ in sessions]
        end = time.perf_counter() + _SECONDS
        for turn in range(_TIMES + _WARM):
            if turn >= _LEAST and time.perf_counter() > end:
                break
            for session, times in zip(sessions, taken, strict=True):
                began = time.perf_counter()
                session.run(None, feed)
                if turn >= _WARM:
                    times.append(1000 * (time.perf_counter() - began))
        return [median(times) for times in taken]


def _session(model: onnx.ModelProto) -> Any:
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 4
    return ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def _apart(wanted: Arrays, came: Arrays) -> tuple[float, float]:
    """The largest difference of all outputs, and the largest as a share of its output's largest number."""
    worst = relative = 0.0
    for name, reference in wanted.items():
        one, other = reference.astype(np.float64), came[name].astype(np.float64)
        finite = np.isfinite(one)
        if (finite != np.isfinite(other)).any():
            return FAR, FAR
        largest = float(np.abs(one[finite] - other[finite]).max(initial=0.0))
        scale = float(np.abs(one[finite]).max(initial=0.0))
        worst, relative = max(worst, largest), max(relative, largest / scale if scale > 0 else largest)
    return worst, relative
