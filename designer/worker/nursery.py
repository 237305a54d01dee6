"""The process that has everything loaded and copies itself: each copy is a worker. designer/jobs/nursery.py owns it.

A request is the environment and the folder of a worker, with three open files: its input, its output, and a socket on
which its id is told at once and its exit code at the end. One without files asks for what exports need, too, and is
answered when that is there. When the owner is gone, so is this; copies live on.
"""

import contextlib
import gc
import json
import os
import selectors
import signal
import socket
import sys
from typing import Any

from designer.jobs.nursery import LONGEST_REQUEST, READY

_INPUT, _OUTPUT, _ERRORS = 0, 1, 2


def serve(handle: int) -> int:
    """Waits for requests at the socket `handle`. Gives an exit code twice: here, and in every copy."""
    gc.disable()
    from designer.worker.serve import serve as work  # here: this is what takes long

    _share()
    with socket.socket(fileno=handle) as owner, selectors.DefaultSelector() as events:
        owner.send(READY)
        events.register(owner, selectors.EVENT_READ)
        is_copy = _copied(owner, events)
    return work() if is_copy else 0


def _copied(owner: socket.socket, events: selectors.BaseSelector) -> bool:
    """Obeys the owner: False when there is none any more, and in every copy at once True."""
    while True:
        for key, _ in events.select():
            if key.fileobj is not owner:
                events.unregister(key.fileobj)
                _bury(*key.data)
                continue
            request, files, _, _ = socket.recv_fds(owner, LONGEST_REQUEST, 3)
            if not request:
                return False
            if not files:
                _prepare_exports()
                owner.send(READY)
                continue
            child = os.fork()
            if not child:
                _become_worker(json.loads(request), files, events)
                return True
            _tell(child, files, events)


def _prepare_exports() -> None:
    from designer.export import run_export  # noqa: F401  (here: this takes long, too)
    from designer.export.onnx_file import prime

    prime()
    _share()


def _share() -> None:
    """What is there is shared by all copies as long as no search for garbage touches it."""
    gc.collect()
    gc.freeze()


def _become_worker(request: dict[str, Any], files: list[int], events: selectors.BaseSelector) -> None:
    """Takes what belongs to a worker, and lets go what belongs to the nursery and to other workers."""
    os.setsid()  # Ctrl-C in a terminal is for the owner, who then asks.
    for key in list(events.get_map().values()):
        if key.data is not None:
            _, handle, status = key.data
            os.close(handle)
            status.close()
    for place, file in zip((_INPUT, _OUTPUT, _ERRORS), (files[0], files[1], files[1]), strict=True):
        os.dup2(file, place)
    for file in files:
        os.close(file)
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["folder"])
    gc.enable()
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed()  # Copies would all draw the same.


def _tell(child: int, files: list[int], events: selectors.BaseSelector) -> None:
    """Tells the owner of a child, and waits for its end."""
    os.close(files[0])
    os.close(files[1])
    status, handle = socket.socket(fileno=files[2]), os.pidfd_open(child)
    events.register(handle, selectors.EVENT_READ, (child, handle, status))
    try:
        socket.send_fds(status, [str(child).encode()], [handle])
    except OSError:  # Nobody waits for it any more.
        os.kill(child, signal.SIGKILL)


def _bury(child: int, handle: int, status: socket.socket) -> None:
    """Tells what a child ended with."""
    _, code = os.waitpid(child, 0)
    os.close(handle)
    with status, contextlib.suppress(OSError):  # The owner may no longer be interested.
        status.send(str(os.waitstatus_to_exitcode(code)).encode())
