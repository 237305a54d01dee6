"""Opens mutants in batches, each batch in a process with limits, and says what became of each.

python -m tests.helpers.opening FOLDER SAMPLES     (the child: one JSON line before and after each mutant)
"""

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

import runtime
from runtime.caged import limit
from tests.helpers.mutating import mutant
from tests.helpers.strangers import SECRET, WEIGHTS, samples

ROOT = Path(__file__).parents[2]
MEMORY = 2 << 30
SECONDS = 5.0
"""How long a mutant may take before it counts as hanging; a run is ended by the runtime after `TIMEOUT`."""

TIMEOUT = 1.0
MOST = 1 << 18


@dataclass
class Found:
    """What became of mutants. The lists hold their numbers, with what was said."""

    answered: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    crashes: list[tuple[int, str]] = field(default_factory=list)
    hangs: list[int] = field(default_factory=list)
    tracebacks: list[tuple[int, str]] = field(default_factory=list)
    touched: list[tuple[int, str]] = field(default_factory=list)
    unclear: list[tuple[int, str]] = field(default_factory=list)
    slowest: float = 0.0

    @property
    def count(self) -> int:
        ended = self.answered + self.refused.total()
        return ended + len(self.crashes) + len(self.hangs) + len(self.tracebacks)

    @property
    def is_good(self) -> bool:
        return not (self.crashes or self.hangs or self.tracebacks or self.touched or self.unclear)


def try_all(numbers: Sequence[int], place: Path, *, isolated: bool = False) -> Found:
    """Makes these mutants below `place` and opens each in a child; a child that ends is followed by another."""
    found = Found()
    outer = place / "outer"
    outer.mkdir(parents=True)
    secret = outer / SECRET
    secret.write_bytes(WEIGHTS.tobytes())
    files = samples(place / "samples")
    folder = outer / "models"
    folder.mkdir()
    waiting = [str(mutant(number, folder / f"{number:06d}", secret).parent) for number in numbers]
    while waiting:
        waiting = waiting[_batch(waiting, files[0].parent, found, isolated) :]
    if secret.read_bytes() != WEIGHTS.tobytes():
        found.touched.append((-1, SECRET))
    return found


def _batch(folders: list[str], files: Path, found: Found, isolated: bool) -> int:
    """Opens mutants until all are done or the child ends; gives how many are."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.opening", str(files), *(["isolated"] if isolated else [])],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdin is not None
    lines = _lines(child)
    feed = threading.Thread(target=_feed, args=(child, folders), daemon=True)
    feed.start()
    done = 0
    try:
        lines.get(timeout=120)  # The child is ready.
        for folder in folders:
            number, before = int(Path(folder).name), time.perf_counter()
            line = lines.get(timeout=SECONDS + (20 if isolated else 0))
            done += 1
            if line is None:
                child.wait()
                found.crashes.append((number, f"exit {child.returncode}"))
                return done
            found.slowest = max(found.slowest, time.perf_counter() - before)
            _note(number, json.loads(line), found)
    except queue.Empty:
        found.hangs.append(int(Path(folders[done]).name))
        done += 1
    finally:
        child.kill()
        child.wait()
    return done


def _feed(child: "subprocess.Popen[str]", folders: list[str]) -> None:
    assert child.stdin is not None
    try:
        for folder in folders:
            child.stdin.write(folder + "\n")
        child.stdin.close()
    except OSError:
        pass  # It ended before it read them all.


def _lines(child: "subprocess.Popen[str]") -> "queue.Queue[str | None]":
    lines: queue.Queue[str | None] = queue.Queue()

    def read() -> None:
        assert child.stdout is not None
        for line in child.stdout:
            lines.put(line)
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    return lines


def _note(number: int, said: dict[str, Any], found: Found) -> None:
    if said["traceback"]:
        found.tracebacks.append((number, said["traceback"]))
    elif said["refused"]:
        found.refused[said["kind"]] += 1
        text = said["refused"]
        if not text.endswith((".", "…")) or "\n" in text or not text.isprintable():
            found.unclear.append((number, text))
    else:
        found.answered += 1
    found.touched += [(number, path) for path in said["touched"]]


# -- in the child


def main(arguments: Sequence[str]) -> int:
    """Opens the mutants that standard input names, and says of each what became of it."""
    files, isolated = sorted(Path(arguments[0]).iterdir()), "isolated" in arguments
    opened: list[str] = []
    _warm(files)
    here = [str(each) for each in (ROOT, sys.prefix, sys.base_prefix, "/proc", "/sys", "/usr/lib", files[0].parent)]

    def watch(event: str, details: tuple[Any, ...]) -> None:
        if event in ("open", "os.remove", "os.rename", "os.mkdir", "shutil.rmtree") and details:
            opened.append(os.fsdecode(details[0]) if isinstance(details[0], str | bytes | Path) else "")

    sys.addaudithook(watch)
    if not isolated:
        limit(MEMORY)
    print("ready", flush=True)
    for line in sys.stdin:
        folder = Path(line.rstrip("\n"))
        before = _tree(folder)
        opened.clear()
        said = _said(folder / "model.onnx", files, isolated)
        allowed = (str(folder), *here, "/dev/null")
        paths = [path for path in opened if path and not path.startswith(allowed)]
        said["touched"] = paths + [name for name in _tree(folder) if name not in before]
        print(json.dumps(said), flush=True)
    return 0


def _warm(files: list[Path]) -> None:
    """Loads what is loaded late, so that it is not taken for something that a model did."""
    import tokenizers  # noqa: F401

    import runtime.child
    import runtime.timing  # noqa: F401
    from tests.helpers.strangers import seeds

    with_words = next(seed for seed in seeds() if seed.name == "words")
    place = files[0].parent / f"warm-{os.getpid()}"
    place.mkdir(exist_ok=True)
    (place / "model.onnx").write_bytes(with_words.content)
    _said(place / "model.onnx", files, False)
    (place / "model.onnx").unlink()
    place.rmdir()


def _tree(folder: Path) -> set[str]:
    return {f"{each.name} {each.lstat().st_size} {each.lstat().st_mtime_ns}" for each in folder.iterdir()}


def _said(path: Path, files: list[Path], isolated: bool) -> dict[str, Any]:
    said: dict[str, Any] = {"refused": "", "kind": "", "traceback": ""}
    try:
        options = runtime.Options(
            "cpu", 1, timeout=TIMEOUT, isolated=isolated, memory_limit=MEMORY if isolated else None
        )
        with runtime.load(path, options) as model:
            for given in _inputs(model):
                model.predict(given)
            for file in files:
                _try_file(model, file)
    except runtime.RuntimeModelError as error:
        said |= {"refused": f"{error.message}", "kind": type(error).__name__}
    except Exception:
        said["traceback"] = traceback.format_exc()
    return said


def _inputs(model: "runtime.Model") -> Iterator[dict[str, Any]]:
    """Ones in the shape that the model says it takes; none if that is larger than a test should make."""
    shapes = {spec.name: tuple(size or 2 for size in spec.shape) for spec in model.manifest.inputs}
    if sum(int(np.prod(shape, dtype=float)) for shape in shapes.values()) <= MOST:
        yield {name: np.ones((2, *shape)) for name, shape in shapes.items()}


def _try_file(model: "runtime.Model", file: Path) -> None:
    specs = model.manifest.inputs
    if len(specs) != 1 or (specs[0].reader is None and specs[0].decode is None):
        return
    with contextlib.suppress(runtime.InputError):  # Not every model takes every file; that is no fault of its own.
        runtime.predict_files(model, [file])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
