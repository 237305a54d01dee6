"""Another machine, as far as a run needs one: commands run there, and folders go there and come back.

It is reached by the system's own `ssh`, so keys, names and passwords are what they are in a terminal. Over there `tar`
and Layerloom are needed. Tests put a program called `ssh` on the path that does everything here.
"""

import os
import shlex
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Protocol

from designer.jobs.errors import RunError


class Transport(Protocol):
    """A way to another machine."""

    @property
    def name(self) -> str:
        """What a person calls it."""

    def command(self, words: Sequence[str]) -> list[str]:
        """The command here that runs these words there, with its input and outputs connected to ours."""


class Ssh:
    """A machine that `ssh` reaches."""

    def __init__(self, host: str) -> None:
        """`host` is `machine` or `user@machine`. Raises `RunError` if it is none."""
        if not host or host.startswith("-") or any(letter.isspace() for letter in host):
            raise RunError(f"“{host}” is no machine.", "Write it as ssh takes it: machine, or user@machine.")
        if shutil.which("ssh") is None:
            raise RunError("No program called ssh was found.", "Install OpenSSH, or train here.")
        self._host = host

    @property
    def name(self) -> str:
        """See `Transport`."""
        return self._host

    def command(self, words: Sequence[str]) -> list[str]:
        """See `Transport`."""
        return ["ssh", "-o", "ServerAliveInterval=15", self._host, shlex.join(words)]


def is_there(way: Transport, folder: str) -> bool:
    """Whether there is a folder over there. Raises `RunError` if the machine cannot be reached."""
    done = subprocess.run(way.command(["test", "-d", folder]), stdin=subprocess.DEVNULL, capture_output=True)
    if done.returncode not in (0, 1):
        raise _failed(way, "could not be reached", done.stderr)
    return done.returncode == 0


def send(way: Transport, folder: Path, there: str, without: Collection[str]) -> None:
    """Copies what is in a folder, but for some names, to one over there. Raises `RunError`."""

    def carry(process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None
        with process.stdin, tarfile.open(mode="w|", fileobj=process.stdin) as archive:
            for path in sorted(folder.iterdir()):
                if path.name not in without:
                    archive.add(path, path.name)

    place = shlex.quote(there)
    _run(way, ["sh", "-c", f"mkdir -p {place} && tar -xf - -C {place}"], carry, "could not take the run's folder")


def fetch(way: Transport, there: str, folder: Path, without: Collection[str]) -> None:
    """Brings what is in a folder over there, but for some names, home; it takes the place of what is here.

    Raises `RunError`; what is here is as it was then.
    """
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".coming-", ignore_cleanup_errors=True) as coming:

        def carry(process: "subprocess.Popen[bytes]") -> None:
            assert process.stdout is not None
            with process.stdout, tarfile.open(mode="r|", fileobj=process.stdout) as archive:
                archive.extractall(coming, filter="data")

        _run(way, ["tar", "-cf", "-", "-C", there, "."], carry, "could not give the run's folder back")
        for path in Path(coming).iterdir():
            if path.name not in without:
                _take_place(path, folder / path.name)


def remove(way: Transport, there: str) -> None:
    """Removes a folder over there, if it can be."""
    subprocess.run(way.command(["rm", "-rf", "--", there]), stdin=subprocess.DEVNULL, capture_output=True, check=False)


def _take_place(new: Path, place: Path) -> None:
    """Moves a file or a folder to a place, whatever is there."""
    if place.is_dir():
        old = new.with_name(f"{new.name}.old")
        os.replace(place, old)
    os.replace(new, place)


def _run(way: Transport, words: Sequence[str], carry: "Callable[[subprocess.Popen[bytes]], None]", what: str) -> None:
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(way.command(words), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)
        with process:
            problem: Exception | None = None
            try:
                carry(process)
            except (OSError, tarfile.TarError) as error:
                problem = error
        said.seek(0)
        if process.returncode != 0 or problem is not None:
            raise _failed(way, what, said.read()) from problem


def _failed(way: Transport, what: str, said: bytes) -> RunError:
    last = said.decode(errors="replace").strip().rpartition("\n")[2][:300].rstrip(".")
    return RunError(
        f"The machine {way.name} {what}: {last}." if last else f"The machine {way.name} {what}.",
        f"Check that `ssh {way.name}` works in a terminal.",
    )
