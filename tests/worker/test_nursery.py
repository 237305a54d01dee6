"""Workers that a nursery makes: there at once, and otherwise like any other."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from designer.jobs.live import LiveRun
from designer.jobs.nursery import Nursery, can_be
from designer.jobs.run_folder import create_run
from designer.jobs.run_view import RunState
from designer.jobs.worker_process import WorkerProcess, environment, program
from designer.jobs.workers import Workers
from designer.protocol.run_layout import LAST, WEIGHTS_FILE
from designer.protocol.sealed import read_sealed
from tests.helpers.training import digits_mlp

PATIENCE_SECONDS = 60.0
pytestmark = pytest.mark.skipif(not can_be(), reason="only Linux copies processes")


def made() -> Nursery:
    return ready(Nursery(program(), environment()))


def ready(nursery: Nursery) -> Nursery:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not nursery.is_ready:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return nursery


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    one = made()
    yield one
    one.close()


class One(Workers):
    """Gives out what one nursery makes, or ordinary workers."""

    def __init__(self, nursery: Nursery | None) -> None:
        super().__init__()
        self._one = nursery

    def take(self) -> WorkerProcess:
        return WorkerProcess(nursery=self._one)


def parent(worker: WorkerProcess) -> int:
    return psutil.Process(worker.pid).ppid()


def test_it_learns_bit_by_bit_what_an_ordinary_worker_learns(nursery: Nursery, tmp_path: Path) -> None:
    learnt = []
    for one in (nursery, None):
        live = LiveRun(create_run(tmp_path / str(one is None), digits_mlp(epochs=2, dropout=0.2)), One(one))
        live.start()
        assert live.wait().state is RunState.COMPLETED
        learnt.append(read_sealed(live.folder.layout.checkpoint(LAST))[WEIGHTS_FILE])
    assert learnt[0] == learnt[1]


def test_each_has_its_own_input_output_and_folder_and_all_share_what_is_loaded(
    nursery: Nursery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    first, second = One(nursery).take(), One(nursery).take()
    process = psutil.Process(first.pid)
    assert parent(first) == parent(second) == nursery.pid
    assert process.cwd() == str(tmp_path)
    assert os.getpgid(first.pid) == first.pid, "Ctrl-C in a terminal is not for it"
    memory = process.memory_full_info()
    assert memory.uss < memory.rss / 4, "most of it is shared"

    first.close()
    assert first.exit_code == 0
    assert second.is_running, "its input is its own"
    second._write("nonsense\n")
    assert second.wait(PATIENCE_SECONDS) == 1
    assert second.log_tail(), "what it says goes to its own log"


def test_it_is_killed_and_that_is_said(nursery: Nursery) -> None:
    worker = One(nursery).take()
    assert worker.exit_code is None
    assert worker.wait(0.01) is None
    worker.kill()
    assert worker.wait(PATIENCE_SECONDS) == -signal.SIGKILL
    assert "killed" in worker.crash_reason()
    worker.kill()  # Once more harms nobody.
    assert worker.reap()


def test_what_libraries_read_while_they_load_needs_an_ordinary_worker(
    nursery: Nursery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    worker = One(nursery).take()
    assert parent(worker) == os.getpid()
    worker.discard()


def test_while_it_loads_what_exports_need_workers_are_ordinary_ones(nursery: Nursery) -> None:
    nursery.expect_exports()
    nursery.expect_exports()  # It loads once.
    worker = One(nursery).take()
    assert parent(worker) == os.getpid()
    worker.discard()
    worker = One(ready(nursery)).take()
    assert parent(worker) == nursery.pid
    worker.discard()


def test_when_the_nursery_is_killed_its_workers_go_on_and_the_next_is_an_ordinary_one() -> None:
    nursery = made()
    worker = One(nursery).take()
    os.kill(nursery.pid, signal.SIGKILL)
    ordinary = One(nursery).take()
    assert parent(ordinary) == os.getpid()
    ordinary.discard()
    assert not nursery.is_running
    assert worker.is_running
    worker.let_go()
    assert worker.wait(PATIENCE_SECONDS) is not None


OWNER = """
import sys, time
sys.path.insert(0, sys.argv[1])
from tests.worker.test_nursery import One, made
nursery = made()
worker = One(nursery).take()
print(nursery.pid, worker.pid, flush=True)
time.sleep(600)
"""


def test_nothing_outlives_an_owner_who_was_killed() -> None:
    command = [sys.executable, "-c", OWNER, str(Path(__file__).parents[2])]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as owner:
        assert owner.stdout is not None
        processes = [psutil.Process(int(pid)) for pid in owner.stdout.readline().split()]
        owner.kill()
    assert psutil.wait_procs(processes, timeout=PATIENCE_SECONDS)[1] == []
