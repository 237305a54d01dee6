"""A process beside a training that finds out whether PyTorch's compiler pays, and tells it in one line of JSON.

It compiles the same network, so that what the compiler made lies in its cache when the training asks for it. It gives
way to the training (nice), and ends when that is gone.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import designer
from designer.protocol.run_spec import RunSpec, spec_from_text, spec_to_text

_NICE = 10
REPLAYED = "reduce-overhead"
"""The compiler's mode that records CUDA graphs and replays them. Gradients of several batches cannot be added in it."""
_MODES = {"cpu": ("default",), "cuda": ("default", REPLAYED)}
"""What is tried on a kind of device."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The best mode, and the share of the plain step's time that it takes; 1 if there is none."""

    mode: str = "default"
    share: float = 1.0


class Trial:
    """The process, as the training sees it."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    @classmethod
    def started(cls, spec: RunSpec) -> "Trial | None":
        """Starts a trial; None where none can be made: a program in one file brings no compiler."""
        if getattr(sys, "frozen", False):
            return None
        root = str(Path(designer.__file__).resolve().parent.parent)
        paths = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        command = [sys.executable, "-P", "-m", "designer.training.speed_trial"]
        try:
            process = subprocess.Popen(
                command, stdin=pipe, stdout=pipe, stderr=nothing, env={**os.environ, "PYTHONPATH": paths}
            )
            assert process.stdin is not None
            process.stdin.write(spec_to_text(spec).encode() + b"\n\0")
            process.stdin.flush()  # stays open: when it closes, the training is gone
        except OSError:
            return None
        return cls(process)

    def verdict(self) -> Verdict | None:
        """What came out of it; None while it is under way. Does not wait."""
        if self._process.poll() is None:
            return None
        assert self._process.stdout is not None
        try:
            found = json.loads(self._process.stdout.read())
            return Verdict(str(found["mode"]), float(found["share"]))
        except (ValueError, KeyError, TypeError, OSError):
            return Verdict()

    def close(self) -> None:
        """Ends it."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


def main() -> None:
    """Tries what the specification on standard input says."""
    text = _heard()
    threading.Thread(target=_leave_with_owner, daemon=True).start()
    with contextlib.suppress(AttributeError, OSError):  # Windows has no `nice`.
        os.nice(_NICE)
    said = sys.stdout
    sys.stdout = sys.stderr
    print(json.dumps(asdict(trial(spec_from_text(text)))), file=said, flush=True)
    os._exit(0)  # the thread waits for the input's end


def trial(spec: RunSpec) -> Verdict:
    """The verdict on a specification. Whatever fails says that the compiler does not pay."""
    import torch  # here: the training only starts the process

    from designer.training.bench import set_up
    from designer.training.device import choose_device
    from designer.training.memory_format import lay_channels_last
    from designer.training.speed import compile_steps, medians

    project = spec.project
    given = replace(spec, project=replace(project, training=replace(project.training, speed="plain")))
    bench = set_up(given, choose_device(project.training.device))
    torch.set_num_threads(bench.threads)
    if project.training.channels_last == "on":
        lay_channels_last(bench.module)
    goal, (first, last) = bench.goals[0], bench.steps[0][0]
    batch, plain = bench.picked(bench.rows(0)[first:last], 0, first), bench.module.forward

    def step(*, on: bool) -> Callable[[], None]:
        def run() -> None:
            switch.is_on = on  # not another `forward`: the compiler would look at the network anew
            goal.stepper.backward(goal.learn(batch).loss, 1.0)

        return run

    best = Verdict()
    for mode in _MODES.get(bench.device.torch.type, ()):
        bench.module.forward = plain
        if (mode == REPLAYED and bench.recipe.accumulate > 1) or compile_steps(bench, mode):
            continue
        switch: Any = bench.module.forward  # Any: a module's forward may be anything
        bench.module.train()
        times = medians({"plain": step(on=False), "compiled": step(on=True)}, bench.device.torch)
        share = times["compiled"] / times["plain"]
        best = Verdict(mode, share) if share < best.share else best
    return best


def _heard() -> str:
    text = b""
    while not text.endswith(b"\0"):
        part = os.read(0, 1 << 16)
        if not part:
            os._exit(1)
        text += part
    return text[:-1].decode()


def _leave_with_owner() -> None:
    while os.read(0, 1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
