"""What a model costs until it answers, in a process of its own: `python -m runtime.bench_child MODEL REQUEST`.

Memory and loading can be measured honestly only where nothing else has been loaded before. The answer is one JSON
object on standard output.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from runtime.bench_report import Start
from runtime.bench_timing import Stop

_PATIENCE = 120.0
_AGAIN = 3
_LOOK = 0.1


def measured_start(
    path: Path, provider: str, threads: int, batches: Sequence[int], sizes: dict[str, int], stop: Stop
) -> Start | None:
    """Has a fresh process open the model and run it at all batch sizes; None if that cannot be done, or was stopped."""
    request = {"provider": provider, "threads": threads, "batches": list(batches), "sizes": sizes}
    root = str(Path(__file__).resolve().parent.parent)
    known = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    command = [sys.executable, "-P", "-m", "runtime.bench_child", str(path), json.dumps(request)]
    try:
        process = subprocess.Popen(
            command,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(known), "PYTHONUTF8": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        with process:
            try:
                return Start(**json.loads(_said(process, stop)))
            finally:
                process.kill()
    except (OSError, subprocess.SubprocessError, ValueError, TypeError):
        return None


def _said(process: "subprocess.Popen[bytes]", stop: Stop) -> bytes:
    """What a process says until its end; nothing if it was stopped, or takes too long."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and not stop():
        try:
            return process.communicate(timeout=_LOOK)[0]
        except subprocess.TimeoutExpired:
            continue
    return b""


def main(arguments: Sequence[str]) -> int:
    """Measures in this process, which has loaded nothing yet, and prints what it found."""
    path, request = arguments[0], json.loads(arguments[1])
    clock = time.perf_counter
    began = clock()
    from runtime import load  # here: loading is what is timed
    from runtime.bench_feeds import feed_of

    load_of = load  # the module is loaded by the first use of the name
    imported, before = clock(), resident()
    model = load_of(path, request["provider"], request["threads"])
    opened, loaded = clock(), resident()
    fed, firsts = 0, list[float]()
    for batch in request["batches"]:
        every = feed_of(model, batch, request["sizes"], {})
        fed += sum(array.nbytes for array in every.values())
        feed = {spec.name: every[spec.name] for spec in model.manifest.inputs}
        start = clock()
        for _ in range(_AGAIN):
            model.run(feed)
            firsts.append(clock() - start)
    grown = max(0, max(peak(), resident()) - loaded - fed)
    found = {
        "import_ms": 1000 * (imported - began),
        "open_ms": 1000 * (opened - imported),
        "first_ms": 1000 * firsts[0],
        "loaded_bytes": max(0, loaded - before),
        "arena_bytes": grown,
        "peak_bytes": max(0, loaded - before) + grown,
    }
    print(json.dumps(found))
    return 0


def resident() -> int:
    """The memory of this process that is in use, in bytes; where the system does not say, the most it ever was."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    except OSError:  # not Linux
        return peak()


def peak() -> int:
    """The most memory that this process ever used, in bytes; 0 where the system does not say."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
    except (OSError, StopIteration):  # not Linux, where what the system counts would begin with the parent's memory
        pass
    if sys.platform == "win32":
        return 0
    import resource  # here: Windows has none

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
