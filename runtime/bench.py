"""Measures ONNX files: how fast they answer, how much they answer, what they need, and where their time goes.

    import runtime
    report = runtime.measure(["model.onnx", "model-int8.onnx"])
    for line in runtime.bench_lines(report):
        print(line)

Everything that is compared is measured by turns in one process; loading and memory are measured in a fresh one.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol

from runtime.bench_child import measured_start
from runtime.bench_feeds import feed_of, fixed_batch, open_sizes
from runtime.bench_guard import LIMIT, Guard
from runtime.bench_machine import cores, load, machine
from runtime.bench_profile import profiled
from runtime.bench_report import ONNX, BenchReport, Cost, Entry, Point
from runtime.bench_timing import Call, Quiet, Race, Stop, race
from runtime.errors import InputError, OptionError
from runtime.provider_table import CPU
from runtime.safe import check_model
from runtime.session import Model
from runtime.session import load as load_model
from runtime.steps import Array

Tell = Callable[[str, float], None]
"""Is told what is being measured, in words, and the share of the whole that is done before it."""
_BARE = "\0bare"
_LAUNCHES = "The profile counts what it takes to give nodes to the processor, which works them off by itself."
_PROFILE_SHARE = 0.2
_MOST_PROFILE_SECONDS = 3.0


class Rival(Protocol):
    """Something else to be compared with: the same network run by another program."""

    @property
    def entry(self) -> Entry:
        """Its name and kind, and sentences about it."""

    def prepare(self, batch: int, threads: int) -> Call | None:
        """What runs it on a batch with so many threads; None if it cannot."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to measure.

    `seconds` is how long each entry is measured in all (its profile not counted); `sizes` says what open sizes are, by
    name; `samples` are prepared inputs by name, instead of numbers drawn by chance. `threads` empty: 1, and all cores.
    `timeout` is how many seconds a single run of a file may take: one that takes longer is ended (`LimitError`).
    """

    batches: tuple[int, ...] = (1, 4, 16)
    threads: tuple[int, ...] = ()
    seconds: float = 5.0
    provider: str = "auto"
    sizes: Mapping[str, int] = field(default_factory=dict)
    samples: Mapping[str, Array] = field(default_factory=dict)
    profile: bool = True
    fresh: bool = True
    timeout: float = LIMIT


def measure(
    paths: Sequence[str | Path],
    wanted: Wanted | None = None,
    *,
    rivals: Sequence[Rival] = (),
    versions: Mapping[str, str] | None = None,
    tell: Tell = lambda words, share: None,
    stop: Stop = lambda: False,
) -> BenchReport:
    """Measures files, and `rivals` with them. `versions` are those of the rivals' libraries.

    `stop` is asked all the time: once it says so, the run under way ends, and what was found until then is the report.
    Raises `ModelFileError`, `ManifestError`, `ProviderError`, `InputError`, `LimitError` for a run that takes too long,
    or `OptionError` for numbers that cannot be.
    """
    asked = _checked(wanted or Wanted(), paths)
    before, quiet = load(), Quiet()
    names = _names([Path(path) for path in paths])
    files = [_File(Path(path), name, asked) for path, name in zip(paths, names, strict=True)]
    work = _Work(files, rivals, asked, quiet, tell, stop)
    work.measure()
    notes = (*work.notes, *(["It was stopped before everything was measured."] if stop() else []))
    return BenchReport(
        machine=machine(**(versions or {})),
        noise=quiet.noise(before, cores()),
        seconds=asked.seconds,
        entries=tuple(work.entries()),
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        notes=notes,
    )


class _File:
    """A file to be measured, with what is found out about it."""

    def __init__(self, path: Path, name: str, wanted: Wanted) -> None:
        self.path, self._wanted = path, wanted
        self.checked = check_model(path)
        self.models: dict[int, Model] = {}
        first = self.model(wanted.threads[0])
        self.batch = fixed_batch(first)
        self.sizes = open_sizes(first, wanted.sizes)
        bytes_beside = sum(path.with_name(name).stat().st_size for name in _beside(self.checked.facts.external))
        self.entry = Entry(
            name,
            ONNX,
            file=str(path),
            bytes=path.stat().st_size + bytes_beside,
            provider=first.provider,
            notes=(*first.notes, *self._remarks()),
        )

    def model(self, threads: int) -> Model:
        """The opened model with so many threads."""
        if threads not in self.models:
            self.models[threads] = load_model(self.path, self._wanted.provider, threads)
        return self.models[threads]

    def feed(self, batch: int) -> dict[str, Array]:
        """What it is fed at a batch size."""
        return feed_of(next(iter(self.models.values())), batch, self.sizes, self._wanted.samples)

    def takes(self, batch: int) -> bool:
        """Whether it can be run at a batch size."""
        return self.batch in (None, batch)

    def _remarks(self) -> tuple[str, ...]:
        found = []
        if self.batch is not None and any(batch != self.batch for batch in self._wanted.batches):
            found.append(f"It takes batches of {self.batch} only; other sizes were not measured.")
        assumed = {name: size for name, size in self.sizes.items() if name not in self._wanted.sizes}
        if assumed:
            told = ", ".join(f"{name} = {size}" for name, size in assumed.items())
            found.append(f"Open sizes were taken as {told}.")
        return tuple(found)


class _Work:
    """One bench: goes through batch sizes and threads, and keeps what is found for each entry."""

    def __init__(
        self, files: list[_File], rivals: Sequence[Rival], wanted: Wanted, quiet: Quiet, tell: Tell, stop: Stop
    ) -> None:
        self._files, self._rivals, self._wanted = files, rivals, wanted
        self._quiet, self._tell, self._stop = quiet, tell, stop
        self._points: dict[int, list[Point]] = {}
        self._warm: dict[int, int] = {}
        self.notes: list[str] = []

    def entries(self) -> list[Entry]:
        """What was found of each file, then of each rival."""
        every = [file.entry for file in self._files] + [rival.entry for rival in self._rivals]
        return [
            replace(entry, points=tuple(self._points.get(place, ())), warm_up=self._warm.get(place, 0))
            for place, entry in enumerate(every)
        ]

    def measure(self) -> None:
        """Measures everything, the most telling first: one sample at a time."""
        cells = [(batch, threads) for batch in self._batches() for threads in self._wanted.threads]
        weights = [2.0 if batch == cells[0][0] else 1.0 for batch, _ in cells]
        share = 0.0
        for (batch, threads), weight in zip(cells, weights, strict=True):
            self._tell(_words(batch, threads), 0.1 + 0.7 * share)
            self._cell(batch, threads, self._wanted.seconds * weight / sum(weights))
            share += weight / sum(weights)
        for file in self._files:
            if not self._stop() and self._wanted.profile:
                self._tell(f"Profile of {file.path.name}", 0.8)
                self._profile(file)
            if not self._stop() and self._wanted.fresh:
                self._tell(f"Loading {file.path.name} in a fresh process", 0.9)
                self._start(file)
        self._tell("Done", 1.0)

    def _batches(self) -> tuple[int, ...]:
        fixed = [file.batch for file in self._files if file.batch is not None]
        return tuple(sorted({*self._wanted.batches, *fixed}))

    def _cell(self, batch: int, threads: int, seconds: float) -> None:
        if self._stop():
            return
        if (expected := self._expected(batch, threads)) > _PATIENCE * self._wanted.seconds:
            words = f"{_words(batch, threads)} was left out: one run would take about {expected:.0f} s."
            self.notes.append(words)
            return
        ways: dict[str, Call] = {}
        names: dict[str, str] = {}
        with Guard(self._wanted.timeout, self._stop) as guard:
            for place, file in enumerate(self._files):
                if file.takes(batch):
                    own = self._ways_of(file, place, batch, threads, guard)
                    ways |= own
                    names |= dict.fromkeys(own, file.path.name)
            for place, rival in enumerate(self._rivals, start=len(self._files)):
                if (call := rival.prepare(batch, threads)) is not None:
                    ways[str(place)] = call
            begin = lambda way: guard.begin(names.get(way, ""))  # noqa: E731  # it is told many thousand times
            found = race(ways, seconds * len(ways), self._quiet, self._stop, begin)
        self._keep(found, batch, threads)

    def _expected(self, batch: int, threads: int) -> float:
        """How many seconds a run of the slowest entry is expected to take, by what was measured before."""
        known = [
            point.timing.p50 * batch / point.batch / 1000
            for points in self._points.values()
            for point in points
            if point.threads == threads and point.batch < batch
        ]
        return max(known, default=0.0)

    def _ways_of(self, file: _File, place: int, batch: int, threads: int, guard: Guard) -> dict[str, Call]:
        """Running a file by the runtime, and for one sample by the bare session, too: what is between is the cost."""
        model, feed = file.model(threads), file.feed(batch)
        own = {spec.name: feed[spec.name] for spec in model.manifest.inputs}
        ways: dict[str, Call] = {str(place): lambda: model.run(own, guard.options)}
        if (batch, threads) == (self._batches()[0], self._wanted.threads[0]):
            names = [output.name for output in model.manifest.outputs]
            ways[f"{place}{_BARE}"] = lambda: model.session.run(names, feed, guard.options)
        return ways

    def _keep(self, found: Race, batch: int, threads: int) -> None:
        named = [name for name in found.seconds if not name.endswith(_BARE)]
        titles = [file.entry.name for file in self._files] + [rival.entry.name for rival in self._rivals]
        for name in named:
            against = {titles[int(other)]: found.times_as_fast(name, other) for other in named if other != name}
            point = Point(batch, threads, found.timing(name), against)
            self._points.setdefault(int(name), []).append(point)
            self._warm.setdefault(int(name), found.warm[name])
            if (bare := f"{name}{_BARE}") in found.seconds:
                file = self._files[int(name)]
                ratio = found.ratio_by_turns(bare, name)
                cost = Cost(found.timing(bare).p50, point.timing.p50, ratio)
                file.entry = replace(file.entry, cost=cost)

    def _profile(self, file: _File) -> None:
        batch = file.batch or self._batches()[0]
        seconds = min(_MOST_PROFILE_SECONDS, _PROFILE_SHARE * self._wanted.seconds)
        threads, provider = self._wanted.threads[0], self._wanted.provider
        with Guard(self._wanted.timeout, self._stop) as guard:
            found = profiled(file.checked, provider, threads, file.feed(batch), seconds, self._stop, guard)
        notes = () if file.entry.provider == CPU else (_LAUNCHES,)
        file.entry = replace(file.entry, profile=found, notes=(*file.entry.notes, *notes))

    def _start(self, file: _File) -> None:
        batches = [batch for batch in self._batches() if file.takes(batch)]
        threads, provider = self._wanted.threads[0], self._wanted.provider
        found = measured_start(file.path, provider, threads, batches, file.sizes, self._stop)
        notes = (
            ()
            if found or self._stop()
            else ("Loading and memory could not be measured: no fresh process could be started.",)
        )
        file.entry = replace(file.entry, start=found, notes=(*file.entry.notes, *notes))


def _checked(wanted: Wanted, paths: Sequence[str | Path]) -> Wanted:
    """What is wanted, with threads; raises `OptionError`."""
    if not paths:
        raise InputError("There is no file to measure.", "Name at least one .onnx file.")
    for name, values in (("batches", wanted.batches), ("threads", wanted.threads)):
        whole = all(isinstance(value, int) and 1 <= value <= _MOST for value in values)
        if not whole or (not values and name == "batches"):
            raise OptionError(f"The {name} to measure must be whole numbers from 1 to {_MOST}.", "For example 1,4,16.")
    if not 0 < wanted.seconds <= _LONGEST:
        raise OptionError(f"The seconds must be more than 0 and at most {_LONGEST:g}.", "5 is good for most models.")
    if not 0 < wanted.timeout <= _LONGEST:
        raise OptionError(f"A run's timeout must be above 0 and at most {_LONGEST:g} seconds.", "60 is the usual.")
    return replace(wanted, threads=wanted.threads or tuple(sorted({1, cores()})))


_MOST, _LONGEST = 65_536, 3600.0
_PATIENCE = 2.0
"""A run that takes so many times the seconds that there are for all is not begun."""


def _names(paths: list[Path]) -> list[str]:
    """What files are called: without folder and ending; where that is not enough, with folder, then with a number."""
    found: list[str] = []
    for path in paths:
        wanted = (path.stem, f"{path.resolve().parent.name}/{path.stem}")
        numbered = (f"{path.stem} ({number})" for number in range(2, len(paths) + 2))
        found.append(next(name for name in (*wanted, *numbered) if name not in found))
    return found


def _beside(external: Sequence[Any]) -> set[str]:  # Any: runtime.onnx_wire.ExternalData
    return {dict(each.entries).get("location", "") for each in external}


def _words(batch: int, threads: int) -> str:
    return f"Batch {batch}, 1 thread" if threads == 1 else f"Batch {batch}, {threads} threads"
