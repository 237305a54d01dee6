"""What a bench found: frozen values ↔ JSON. Times are milliseconds unless a name says otherwise.

Nothing here measures or loads ONNX Runtime, so a window may read and draw a report.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from runtime.errors import ManifestError
from runtime.record import Record

ONNX, EAGER, COMPILED = "onnx", "eager", "compiled"
"""What an entry is: a file, PyTorch as it is, PyTorch's compiler."""
VERSION = 1
NOISY = 0.25
"""From this share on the machine is called noisy: the same little piece of work took so much longer now and then."""


@dataclass(frozen=True, slots=True)
class Machine:
    """Where it was measured. `cores` are those that this process may use."""

    processor: str
    cores: int
    memory_bytes: int
    system: str
    providers: tuple[str, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Noise:
    """How evenly the machine worked: a small fixed piece of work, timed between the measurements all along.

    `spread` is how much longer its 90th percentile took than its median, as a share of the median; `load` is the
    number of processes that wanted to run before the bench began (0 where the system does not say).
    """

    spread: float
    load: float
    cores: int = 1

    @property
    def is_noisy(self) -> bool:
        """Whether the numbers should be taken again on a quieter machine."""
        return self.spread > NOISY or self.load > 0.5 * self.cores

    def sentence(self) -> str:
        """One sentence for people."""
        if not self.is_noisy:
            return f"The machine was quiet: the same work took up to {self.spread:.0%} longer now and then."
        busy = f", and {self.load:.1f} processes were busy before" if self.load > 0.5 * self.cores else ""
        return (
            f"The machine was noisy: the same work took {self.spread:.0%} longer now and then{busy}. Long "
            "calls and several threads suffer most, so ratios may, too. Measure again later."
        )


@dataclass(frozen=True, slots=True)
class Timing:
    """How long one call took, over `runs` calls in `rounds` turns.

    `spread` is the distance of the quartiles as a share of the median. Who compares takes `p25`, what a quarter of the
    calls kept below: a busy machine spoils the median of long calls, and of several threads, first.
    """

    runs: int
    rounds: int
    least: float
    p25: float
    p50: float
    p95: float
    p99: float
    mean: float
    spread: float


@dataclass(frozen=True, slots=True)
class Point:
    """One batch size at one number of threads. `against` says how many times as fast it was as other entries that were
    measured by turns with it, by their names; compared is what a quarter of the calls kept below.
    """

    batch: int
    threads: int
    timing: Timing
    against: Mapping[str, float] = field(default_factory=dict)

    @property
    def throughput(self) -> float:
        """Samples a second."""
        return 1000.0 * self.batch / self.timing.p50 if self.timing.p50 else 0.0


@dataclass(frozen=True, slots=True)
class Start:
    """What it takes until a fresh process has its first answer; memory is what the process grew by (resident).

    `open_ms`: read, check, open; `first_ms`: the first run. `loaded_bytes` after opening, `peak_bytes` at most, after
    runs at all batch sizes; `arena_bytes` is what running took beyond loading.
    """

    import_ms: float
    open_ms: float
    first_ms: float
    loaded_bytes: int
    peak_bytes: int
    arena_bytes: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What `runtime.Model.run` costs beyond the bare session, one sample at a time. `ratio` is the median of turns."""

    bare_ms: float
    model_ms: float
    ratio: float


@dataclass(frozen=True, slots=True)
class NodeTime:
    """One node of the graph that really runs. `layer` is the path of a layer (`block.conv1`), "" if none is known;
    `layers` are all whose work it does: layers are often fused into one node. `share` is that of all nodes' time.
    """

    name: str
    operator: str
    layer: str
    layers: tuple[str, ...]
    provider: str
    micros: float
    share: float


@dataclass(frozen=True, slots=True)
class Part:
    """Nodes taken together: all of an operator, all of a layer. `fused` are further layers computed in its nodes."""

    name: str
    nodes: int
    micros: float
    share: float
    operators: tuple[str, ...] = ()
    fused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """Where the time goes, node by node in the order in which they run; medians over `runs`.

    `total_ms` is a whole run while it is profiled, which is a little slower than otherwise.
    """

    batch: int
    threads: int
    runs: int
    total_ms: float
    nodes: tuple[NodeTime, ...]

    def operators(self) -> tuple[Part, ...]:
        """By kind of operator, the slowest first."""
        return _parts(self.nodes, lambda node: node.operator)

    def layers(self) -> tuple[Part, ...]:
        """By layer, the slowest first; nodes of no layer are together under ""."""
        return _parts(self.nodes, lambda node: node.layer)


@dataclass(frozen=True, slots=True)
class Entry:
    """One of those that were compared. `name` is unique in a report; `file` and `bytes` are those of an ONNX file."""

    name: str
    kind: str
    file: str = ""
    bytes: int = 0
    provider: str = ""
    warm_up: int = 0
    points: tuple[Point, ...] = ()
    start: Start | None = None
    cost: Cost | None = None
    profile: Profile | None = None
    notes: tuple[str, ...] = ()

    @property
    def latency(self) -> Point | None:
        """The fastest answer to one sample: of the points with the smallest batch the one with the least median."""
        return min(self.points, key=lambda point: (point.batch, point.timing.p50), default=None)

    @property
    def best(self) -> Point | None:
        """The point with the largest throughput."""
        return max(self.points, key=lambda point: point.throughput, default=None)

    def at(self, batch: int, threads: int) -> Point | None:
        """The point at a batch size and a number of threads."""
        return next((point for point in self.points if (point.batch, point.threads) == (batch, threads)), None)


@dataclass(frozen=True, slots=True)
class BenchReport:
    """Everything that was found. `made` is when (ISO 8601), `seconds` how long each entry was to be measured in
    all; `notes` are sentences that hold for all entries.
    """

    machine: Machine
    noise: Noise
    seconds: float
    entries: tuple[Entry, ...]
    made: str = ""
    notes: tuple[str, ...] = ()

    def named(self, name: str) -> Entry | None:
        """An entry by its name."""
        return next((entry for entry in self.entries if entry.name == name), None)

    def times_as_fast(self, entry: Entry, other: Entry) -> float:
        """How many times as fast an entry answers one sample as another, each with as many threads as suit it best.

        0 if either was not measured.
        """
        mine, its = entry.latency, other.latency
        if mine is None or its is None or not mine.timing.p25:
            return 0.0
        return its.timing.p25 / mine.timing.p25

    def of_kind(self, kind: str) -> tuple[Entry, ...]:
        """The entries of a kind."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def to_json(self) -> dict[str, Any]:
        """The report as JSON values; throughputs and sums of profiles stand there for whoever reads it elsewhere."""
        value = asdict(self) | {"version": VERSION}
        value["noise"] |= {"noisy": self.noise.is_noisy, "sentence": self.noise.sentence()}
        for entry, written in zip(self.entries, value["entries"], strict=True):
            for point, each in zip(entry.points, written["points"], strict=True):
                each["throughput"] = point.throughput
            if entry.profile is not None:
                written["profile"]["operators"] = [asdict(part) for part in entry.profile.operators()]
                written["profile"]["layers"] = [asdict(part) for part in entry.profile.layers()]
        return value

    def to_text(self) -> str:
        """The report as the text of a JSON file."""
        return json.dumps(self.to_json(), ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def bench_from_text(text: str) -> BenchReport:
    """The report in a text of `to_text`. Raises `ManifestError`."""
    try:
        return bench_from_json(json.loads(text))
    except ValueError:
        raise ManifestError("The bench was expected as JSON; what came is none.", "Measure again.") from None


def bench_from_json(value: Any) -> BenchReport:
    """The report that `to_json` described. Raises `ManifestError` naming the field. Any: it comes from JSON."""
    record = Record(value, "bench")
    if record.whole("version") > VERSION:
        raise ManifestError("The bench was made by a newer version.", "Update Layerloom, or measure again.")
    machine, noise = Record(record.mapping("machine"), "machine"), Record(record.mapping("noise"), "noise")
    return BenchReport(
        machine=Machine(
            processor=machine.text("processor"),
            cores=machine.whole("cores", low=1),
            memory_bytes=machine.whole("memory_bytes"),
            system=machine.text("system"),
            providers=machine.texts("providers"),
            versions={str(name): str(each) for name, each in machine.mapping("versions").items()},
        ),
        noise=Noise(noise.number("spread"), noise.number("load"), noise.whole("cores", low=1)),
        seconds=record.number("seconds"),
        entries=record.each("entries", _entry),
        made=record.text("made"),
        notes=record.texts("notes"),
    )


def _entry(record: Record) -> Entry:
    start, cost, profile = (record.inner(name) for name in ("start", "cost", "profile"))
    return Entry(
        name=record.text("name"),
        kind=record.word("kind", (ONNX, EAGER, COMPILED)),
        file=record.text("file"),
        bytes=record.whole("bytes"),
        provider=record.text("provider"),
        warm_up=record.whole("warm_up"),
        points=record.each("points", _point),
        start=_start(start) if start else None,
        cost=Cost(cost.number("bare_ms"), cost.number("model_ms"), cost.number("ratio")) if cost else None,
        profile=_profile(profile) if profile else None,
        notes=record.texts("notes"),
    )


def _point(record: Record) -> Point:
    timing = Record(record.mapping("timing"), f"{record.where}.timing")
    numbers = (timing.number(name) for name in ("least", "p25", "p50", "p95", "p99", "mean", "spread"))
    against = Record(record.mapping("against"), f"{record.where}.against")
    return Point(
        batch=record.whole("batch", low=1),
        threads=record.whole("threads", low=1),
        timing=Timing(timing.whole("runs"), timing.whole("rounds"), *numbers),
        against={str(name): against.number(name) for name in record.mapping("against")},
    )


def _start(record: Record) -> Start:
    return Start(
        import_ms=record.number("import_ms"),
        open_ms=record.number("open_ms"),
        first_ms=record.number("first_ms"),
        loaded_bytes=record.whole("loaded_bytes"),
        peak_bytes=record.whole("peak_bytes"),
        arena_bytes=record.whole("arena_bytes"),
    )


def _profile(record: Record) -> Profile:
    return Profile(
        batch=record.whole("batch", low=1),
        threads=record.whole("threads", low=1),
        runs=record.whole("runs", low=1),
        total_ms=record.number("total_ms"),
        nodes=record.each("nodes", _node),
    )


def _node(record: Record) -> NodeTime:
    return NodeTime(
        name=record.text("name"),
        operator=record.text("operator"),
        layer=record.text("layer"),
        layers=record.texts("layers"),
        provider=record.text("provider"),
        micros=record.number("micros"),
        share=record.number("share"),
    )


def _parts(nodes: Iterable[NodeTime], key: Any) -> tuple[Part, ...]:  # Any: a function of a node
    groups: dict[str, list[NodeTime]] = {}
    for node in nodes:
        groups.setdefault(key(node), []).append(node)
    found = [
        Part(
            name=name,
            nodes=len(some),
            micros=sum(node.micros for node in some),
            share=sum(node.share for node in some),
            operators=tuple(dict.fromkeys(node.operator for node in some)),
            fused=tuple(dict.fromkeys(layer for node in some for layer in node.layers if layer != node.layer)),
        )
        for name, some in groups.items()
    ]
    return tuple(sorted(found, key=lambda part: -part.share))
